// Ctrl-C and its kin, as a wish to come to an end.
#pragma once

namespace whosaid {

/// From now on SIGINT, SIGTERM and SIGHUP only note that the run is to stop; a second one ends the program.
/// Those that the caller ignores, as under nohup, stay ignored.
void stop_on_signal();

/// The signal that came, or 0.
int stop_signal();

/// Ends the program by the signal that came, so that whoever called it sees that.
[[noreturn]] void end_by_signal();

}  // namespace whosaid
