// The parts of finding a document's layout, each in its own file: paragraphs, datelines, dates, captions,
// kinds of matter, sentences. Not for other stages.
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/layout.hpp"
#include "text/token.hpp"

namespace whosaid::layout {

using Index = std::uint32_t;

/// A document's tokens with their bytes. Comparisons ignore the case of ASCII letters; words to compare with
/// are given in lower case.
class Words {
 public:
  Words(std::string_view text, std::vector<Token> const& tokens) : text_(text), tokens_(tokens) {}

  /// Tokens without the sentinel.
  Index size() const { return static_cast<Index>(tokens_.size()) - 1; }
  Token const& operator[](Index i) const { return tokens_[i]; }
  std::string_view bytes(Index i) const { return tokens_[i].span().of(text_); }
  /// Bytes from the first to the last token of a range that is not empty.
  std::size_t length(TokenRange range) const {
    return tokens_[range.last - 1].end - tokens_[range.first].begin;
  }

  bool is(Index i, std::string_view word) const {
    return tokens_[i].end - tokens_[i].begin == word.size() && starts(i, word.front()) &&
           same_letters(bytes(i), word);
  }
  /// Whether the token begins with `small` or its capital: says quickly what it is not.
  bool starts(Index i, char small) const { return lower(text_[tokens_[i].begin]) == small; }
  bool any(Index i, std::span<std::string_view const> words) const;
  bool any(Index i, std::initializer_list<std::string_view> words) const {
    return any(i, std::span(words.begin(), words.size()));
  }
  /// Tokens that `phrase` (words with single spaces between) takes if it stands at `i` before `last`; else 0.
  Index phrase(Index i, Index last, std::string_view phrase) const;

  /// Whether a mark surely opens or closes; a straight mark is judged by the space around it.
  bool opens(Index i) const;
  bool closes(Index i) const {
    return tokens_[i].is(TokenKind::close_bracket) || (is_quotation_mark(i) && is_closing_mark(i));
  }
  bool is_quotation_mark(Index i) const {
    return tokens_[i].is(TokenKind::double_mark) || tokens_[i].is(TokenKind::single_mark);
  }
  bool is_terminal(Index i) const {
    constexpr auto of = [](TokenKind kind) { return 1u << static_cast<unsigned>(kind); };
    constexpr unsigned terminals = of(TokenKind::period) | of(TokenKind::question) |
                                   of(TokenKind::exclamation) | of(TokenKind::ellipsis);
    return (terminals >> static_cast<unsigned>(tokens_[i].kind) & 1u) != 0;
  }
  /// Whether the range ends with a full stop, question or exclamation mark or ellipsis, closing marks aside.
  bool ends_sentence(TokenRange range) const;
  /// Bytes of a dash between words at `i`: — – -- or a hyphen with space on both sides; in tokens, else 0.
  Index dash(Index i, Index last) const;
  /// Whether the token, whatever its capital, is a word that begins sentences but hardly a name: The, He,
  /// When.
  bool is_starter(Index i) const;

 private:
  static constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }
  static bool same_letters(std::string_view word, std::string_view small) {
    return std::equal(word.begin(), word.end(), small.begin(), [](char a, char b) { return lower(a) == b; });
  }
  bool is_closing_mark(Index i) const;

  std::string_view text_;
  std::vector<Token> const& tokens_;
};

/// A date in full and the token after it.
struct Date {
  int year;
  int month;
  int day;
  Index next;
};

/// The full date at token `i`, in figures (year first or unambiguous) or with the month's name.
std::optional<Date> read_date(Words const& words, Index i, Index last);
/// The first token after a time of day such as "- 17:09 GMT" at `i`, or `i`.
Index skip_time(Words const& words, Index i, Index last);
/// YYYY-MM-DD.
std::string iso_form(Date const& date);
/// Whether the token is a month's name or its abbreviation.
bool is_month_name(Words const& words, Index i);

/// Appends the paragraphs of the document: at blank lines, and at single line breaks unless text is
/// hard-wrapped.
void find_paragraphs(Words const& words, std::vector<TokenRange>& paragraphs);

/// The first token after a dateline at the paragraph's start; its first token if there is none.
Index after_dateline(Words const& words, TokenRange paragraph);

/// The first token after a statement of date such as "date 2021-04-07" or "Published: Feb. 7, 2021 - 17:09"
/// at the paragraph's start; its first token if there is none.
Index after_date_line(Words const& words, TokenRange paragraph);

/// Where captions in the paragraph end, after their credit; ascending token indices. Near the article's head
/// an agency in brackets is a credit, too.
std::vector<Index> caption_ends(Words const& words, TokenRange paragraph, bool near_head);

/// Appends the sentences of a piece of a paragraph; `first_stop` is the first token that may end one.
void split_sentences(Words const& words, TokenRange piece, Index first_stop,
                     std::vector<TokenRange>& sentences);

/// What a paragraph (or the piece of it after a statement of date) is by its own words; prose if nothing is
/// known.
Matter own_matter(Words const& words, TokenRange piece);

/// Whether the piece could be a headline or a heading by its form: short, not a finished sentence.
bool looks_like_headline(Words const& words, TokenRange piece);

}  // namespace whosaid::layout
