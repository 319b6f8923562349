// What holds of any input.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace whosaid::test {

/// Ends the fuzzer, which then keeps its input.
inline void must(bool holds, char const* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

}  // namespace whosaid::test
