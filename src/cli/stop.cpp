// A flag that a signal sets.
#include "cli/stop.hpp"

#include <atomic>
#include <csignal>
#include <cstdlib>

#include "output/output_file.hpp"

namespace whosaid {
namespace {

std::atomic<int> came = 0;
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void note_signal(int signal) {
  came = signal;
  remove_temporaries_on_signal();  // what the next one does
}

}  // namespace

void stop_on_signal() {
  for (int const signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction action = {};
    ::sigaction(signal, nullptr, &action);
    if (action.sa_handler == SIG_IGN) continue;
    action = {};
    action.sa_handler = note_signal;
    ::sigaction(signal, &action, nullptr);
  }
}

int stop_signal() { return came; }

void end_by_signal() {
  std::signal(came, SIG_DFL);
  std::raise(came);
  std::abort();
}

}  // namespace whosaid
