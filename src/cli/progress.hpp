// A line on a terminal that says how far a run is.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace whosaid {

/// “12,345 documents, 830 a second, 41 %, 12 min left, 3 failed”; `done` is the share from 0 to 1, 0 if
/// unknown.
std::string progress_text(std::uint64_t documents, std::uint64_t failed, double done, double seconds);

class Progress {
 public:
  Progress();
  ~Progress();

  /// Counts a document; `done` is the share of the inputs that has been read.
  void count(bool failed, double done);
  /// Prints a message in place of the line.
  void interrupt(std::string const& message);

  std::uint64_t documents() const { return documents_; }

 private:
  using Clock = std::chrono::steady_clock;

  bool terminal_;
  bool shown_ = false;
  std::uint64_t documents_ = 0;
  std::uint64_t failed_ = 0;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_ = start_;
};

}  // namespace whosaid
