// Paragraphs. Blank lines always part them. Within a block of lines a single break does, too, unless the
// lines were broken by width: then most end in the middle of a sentence and the next goes on in lower case.
#include <algorithm>

#include "text/layout_parts.hpp"

namespace whosaid::layout {
namespace {

constexpr std::size_t longest_wrapped_line = 110;  // bytes
constexpr std::size_t least_wrapped_line = 45;

/// Whether the lines of a block were broken by width.
bool is_wrapped(Words const& words, std::vector<TokenRange> const& lines) {
  std::size_t longest = 0;
  for (TokenRange const line : lines) longest = std::max(longest, words.length(line));
  if (longest < least_wrapped_line || longest > longest_wrapped_line) return false;
  std::size_t unfinished = 0;
  std::size_t lower = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!words.ends_sentence(lines[i])) ++unfinished;
    if (words[lines[i + 1].first].shape == Shape::lower) ++lower;
  }
  std::size_t const breaks = lines.size() - 1;
  return unfinished * 2 >= breaks && lower * 10 >= breaks * 3;
}

/// Joins wrapped lines; a short line that ends a sentence ends a paragraph.
void join_lines(Words const& words, std::vector<TokenRange> const& lines,
                std::vector<TokenRange>& paragraphs) {
  std::size_t longest = 0;
  for (TokenRange const line : lines) longest = std::max(longest, words.length(line));
  bool open = false;
  for (TokenRange const line : lines) {
    open ? void(paragraphs.back().last = line.last) : paragraphs.push_back(line);
    open = words.length(line) * 10 > longest * 6 || !words.ends_sentence(line);
  }
}

}  // namespace

void find_paragraphs(Words const& words, std::vector<TokenRange>& paragraphs) {
  std::vector<TokenRange> lines;
  auto const end_block = [&] {
    if (lines.size() > 1 && is_wrapped(words, lines))
      join_lines(words, lines, paragraphs);
    else
      paragraphs.insert(paragraphs.end(), lines.begin(), lines.end());
    lines.clear();
  };
  Index const size = words.size();
  for (Index i = 0; i < size;) {
    Index end = i + 1;
    while (end < size && words[end].breaks_before == 0) ++end;
    lines.push_back({i, end});
    if (end == size || words[end].breaks_before >= 2) end_block();
    i = end;
  }
}

}  // namespace whosaid::layout
