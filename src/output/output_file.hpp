// Where output goes: standard output, or a file that appears under its name only when it is complete.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace whosaid {

/// Output cannot be written; `what()` names the file and the reason.
struct OutputError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The reader of standard output has gone away: no fault, only the end of the run.
struct BrokenPipe : OutputError {
  using OutputError::OutputError;
};

class OutputFile {
 public:
  /// Standard output.
  OutputFile() = default;
  /// A file that is written under a temporary name in the same folder until commit(). Throws OutputError.
  explicit OutputFile(std::filesystem::path path);
  /// Removes what was not committed.
  ~OutputFile();
  OutputFile(OutputFile const&) = delete;
  OutputFile& operator=(OutputFile const&) = delete;

  /// Throws OutputError, BrokenPipe.
  void write(std::string_view bytes);

  /// Writes no more: the file takes up a descriptor no longer. Throws OutputError.
  void close();

  /// Closes the file and gives it its name, replacing one of that name. Throws OutputError.
  void commit();
  /// The same with another name in the same folder.
  void commit_as(std::filesystem::path path);

 private:
  std::string name() const;

  std::filesystem::path path_;  // empty for standard output
  std::string temporary_;       // empty when there is none
  int descriptor_ = 1;
};

/// Removes all files that are still under temporary names. For the end of a run that has failed.
void remove_temporaries();

/// Makes a folder and those it lies in, unless it is there. Throws OutputError.
void make_folder(std::filesystem::path const& folder);

/// Makes SIGINT, SIGTERM and SIGHUP remove the temporary files before they end the program; those that the
/// caller ignores, as under nohup, stay ignored.
void remove_temporaries_on_signal();

}  // namespace whosaid
