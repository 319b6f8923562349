// Faults in the lists, all of them at once, each with its place and how to mend it.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace whosaid {

/// An error makes the lists unusable; a warning is doubtful and only `whosaid gazetteer check` tells it.
enum class Severity : std::uint8_t { error, warning };

/// "error", "warning".
std::string_view severity_name(Severity severity);

/// One fault. Line and column are 1-based, the column in bytes.
struct Fault {
  std::string file;  ///< path as a person would open it
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::string code;     ///< stable short name: "unknown_key"
  std::string message;  ///< what is wrong and how to mend it
  Severity severity = Severity::error;

  /// `FILE:LINE:COL: error[code]: message`.
  std::string text() const;
  friend auto operator<=>(Fault const&, Fault const&) = default;
};

/// Thrown when lists cannot be read or hold faults. `what()` is the text of each fault on a line of its own.
class GazetteerError : public std::runtime_error {
 public:
  /// `faults` must not be empty; they are sorted by file, line and column.
  explicit GazetteerError(std::vector<Fault> faults);
  std::vector<Fault> const& faults() const { return faults_; }

 private:
  std::vector<Fault> faults_;
};

}  // namespace whosaid
