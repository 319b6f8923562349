// Texts with marks that say what is expected in them: “[Dana Ruiz] met”, “[PER Dana Ruiz] met”.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace whosaid::test {

/// The text without the bracketed marks: "[Dana Ruiz] met" and, with labels, "[PER Dana Ruiz] met" read
/// "Dana Ruiz met". Labels are what stands before the first space inside a bracket.
inline std::string unmarked(std::string_view marked, bool labels = false) {
  std::string text;
  for (std::size_t at = 0; at < marked.size(); ++at) {
    if (marked[at] == ']') continue;
    if (marked[at] != '[') {
      text += marked[at];
      continue;
    }
    if (labels) at = marked.find(' ', at);
  }
  return text;
}

/// Something to write into a text at a byte offset.
struct Insertion {
  std::size_t at = 0;
  std::string text;
};

/// `text` with the insertions, which are in order of offset.
inline std::string with_insertions(std::string_view text, std::vector<Insertion> const& insertions) {
  std::string made;
  std::size_t done = 0;
  for (Insertion const& insertion : insertions) {
    made += text.substr(done, insertion.at - done);
    made += insertion.text;
    done = insertion.at;
  }
  made += text.substr(done);
  return made;
}

}  // namespace whosaid::test
