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

/// “It is late,” | ¶ | said the mayor: does the line go on with the sentence that the paragraph broke off?
bool goes_on(Words const& words, TokenRange paragraph, TokenRange line) {
  if (paragraph.size() < 2 || words[line.first].shape != Shape::lower) return false;
  TokenKind const mark = words[paragraph.last - 1].kind;
  return (mark == TokenKind::double_mark || mark == TokenKind::single_mark) &&
         words[paragraph.last - 2].kind == TokenKind::comma;
}

}  // namespace

void find_paragraphs(Words const& words, std::vector<TokenRange>& paragraphs) {
  std::vector<TokenRange> lines;
  auto const end_block = [&] {
    bool const joined = !paragraphs.empty() && goes_on(words, paragraphs.back(), lines.front());
    std::size_t const block = paragraphs.size();
    if (lines.size() > 1 && is_wrapped(words, lines))
      join_lines(words, lines, paragraphs);
    else
      paragraphs.insert(paragraphs.end(), lines.begin(), lines.end());
    lines.clear();
    if (!joined) return;
    paragraphs[block - 1].last = paragraphs[block].last;
    paragraphs.erase(paragraphs.begin() + static_cast<std::ptrdiff_t>(block));
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
