// Reading words and marks for layout: comparisons, direction of quotation marks, ends of sentences.
#include <algorithm>

#include "text/layout_parts.hpp"

namespace whosaid::layout {
namespace {

/// Words that begin sentences and are not names. Sorted.
constexpr std::string_view starters[] = {
    "a",      "about",   "according", "after",   "all",     "although",  "among",       "an",
    "and",    "another", "any",       "as",      "asked",   "at",        "authorities", "because",
    "before", "both",    "but",       "by",      "despite", "did",       "do",          "does",
    "during", "each",    "earlier",   "even",    "every",   "few",       "following",   "for",
    "from",   "given",   "had",       "has",     "have",    "he",        "her",         "here",
    "his",    "how",     "however",   "i",       "if",      "in",        "instead",     "is",
    "it",     "its",     "last",      "later",   "many",    "meanwhile", "more",        "most",
    "much",   "my",      "neither",   "no",      "none",    "nor",       "not",         "nothing",
    "now",    "of",      "officials", "on",      "once",    "one",       "only",        "or",
    "other",  "others",  "our",       "over",    "people",  "perhaps",   "police",      "she",
    "since",  "so",      "some",      "still",   "such",    "that",      "the",         "their",
    "then",   "there",   "these",     "they",    "this",    "those",     "though",      "thus",
    "to",     "two",     "under",     "unlike",  "until",   "was",       "we",          "were",
    "what",   "when",    "where",     "whether", "which",   "while",     "who",         "why",
    "will",   "with",    "within",    "without", "yes",     "yet",       "you",         "your"};
static_assert(std::is_sorted(std::begin(starters), std::end(starters)));

}  // namespace

bool Words::any(Index i, std::span<std::string_view const> words) const {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return is(i, word); });
}

Index Words::phrase(Index i, Index last, std::string_view phrase) const {
  if (i >= last || !starts(i, phrase.front())) return 0;
  Index count = 0;
  while (!phrase.empty()) {
    std::size_t const space = std::min(phrase.find(' '), phrase.size());
    if (i + count >= last || !is(i + count, phrase.substr(0, space))) return 0;
    ++count;
    phrase.remove_prefix(std::min(space + 1, phrase.size()));
  }
  return count;
}

bool Words::opens(Index i) const {
  if (!is_quotation_mark(i)) return tokens_[i].is(TokenKind::open_bracket);
  std::string_view const mark = bytes(i);
  if (mark == "“" || mark == "‘" || mark == "„" || mark == "‟" || mark == "‚" || mark == "‛" || mark == "«" ||
      mark == "‹")
    return true;
  bool const straight = mark == "\"" || mark == "'" || mark == "`" || mark == "＂" || mark == "＇";
  if (!straight || tokens_[i + 1].space_before || i + 1 >= size()) return false;
  Index start = i;  // of marks side by side: ''Yes'' or ("Yes")
  while (start > 0 && i - start < 3 && !tokens_[start].space_before &&
         (is_quotation_mark(start - 1) || tokens_[start - 1].is(TokenKind::open_bracket)))
    --start;
  return tokens_[start].space_before || tokens_[start].is(TokenKind::open_bracket) ||
         (start > 0 && tokens_[start - 1].is(TokenKind::dash));
}

bool Words::is_closing_mark(Index i) const {
  std::string_view const mark = bytes(i);
  if (mark == "”" || mark == "’" || mark == "»" || mark == "›") return true;
  bool const straight = mark == "\"" || mark == "'" || mark == "´" || mark == "＂" || mark == "＇";
  return straight && !opens(i);
}

bool Words::ends_sentence(TokenRange range) const {
  Index last = range.last;
  while (last > range.first && closes(last - 1)) --last;
  return last > range.first && is_terminal(last - 1);
}

Index Words::dash(Index i, Index last) const {
  if (i >= last) return 0;
  if (tokens_[i].is(TokenKind::dash)) return 1;
  if (!tokens_[i].is(TokenKind::hyphen)) return 0;
  if (i + 1 < last && tokens_[i + 1].is(TokenKind::hyphen) && !tokens_[i + 1].space_before) return 2;
  return tokens_[i].space_before && tokens_[i + 1].space_before ? 1 : 0;
}

bool Words::is_starter(Index i) const {
  constexpr WordClasses function_words = WordClass::determiner | WordClass::possessive |
                                         WordClass::pronoun_subject | WordClass::conjunction |
                                         WordClass::subordinator;
  Token const& token = tokens_[i];
  if (!token.is(TokenKind::word)) return false;
  if (token.classes.any_of(function_words)) return true;
  std::string_view const word = bytes(i);
  char small[16];
  if (word.size() > sizeof small) return false;
  std::transform(word.begin(), word.end(), small, lower);
  return std::binary_search(std::begin(starters), std::end(starters), std::string_view(small, word.size()));
}

}  // namespace whosaid::layout
