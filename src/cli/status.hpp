// Exit statuses and the errors that stand for them.
#pragma once

#include <stdexcept>

namespace whosaid {

/// The program's exit status.
enum Status : int {
  status_done = 0,         ///< also when nothing was found
  status_with_faults = 1,  ///< done, but documents failed; or output could not be written
  status_usage = 2,
  status_gazetteer = 3,
};

/// The command line is wrong; `what()` is one line that says how to mend it.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace whosaid
