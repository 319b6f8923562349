// Tokens from word boundaries: white space dropped, kinds and shapes set, possessives split off, and two
// repairs that UAX 29 leaves to us: a full stop without a space after it ("pause.Then") and ’s after a mark
// ("U.S.’s").
#include "text/tokeniser.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

using Traits = CharacterTraits;

/// Words that, with ’s, are contractions of is, has or us rather than possessives.
constexpr std::string_view contracted[] = {"he",   "here",  "how",  "it",    "let", "she",
                                           "that", "there", "what", "where", "who"};
bool is_contracted(std::string_view word) {
  auto const same_letter = [](char a, char b) { return (a | 0x20) == b; };
  return std::any_of(std::begin(contracted), std::end(contracted), [&](std::string_view candidate) {
    return std::equal(word.begin(), word.end(), candidate.begin(), candidate.end(), same_letter);
  });
}

/// Bytes that ’s or 's takes at the end of `word`; 0 if it does not end so.
std::size_t possessive_size(std::string_view word) {
  if (word.size() < 3 || (word.back() | 0x20) != 's') return 0;
  if (word[word.size() - 2] == '\'') return 2;
  return word.size() > 4 && word.substr(word.size() - 4, 3) == "’" ? 4 : 0;
}

/// KES45,200, Rs1,500: a currency's letters joined to a number of several groups.
bool is_amount(std::string_view word) {
  std::size_t const comma = word.find(',');
  auto const digit = [](char c) { return c >= '0' && c <= '9'; };
  return comma != std::string_view::npos && comma > 0 && comma + 1 < word.size() && digit(word[comma - 1]) &&
         digit(word[comma + 1]);
}

/// MPs, NGOs: capitals and a plural s. Kinds of things, never names.
bool is_plural_of_capitals(std::string_view word) {
  return word.size() > 2 && word.back() == 's' &&
         std::all_of(word.begin(), word.end() - 1, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Follows the cased letters of a word to its shape.
class ShapeReader {
 public:
  void read(Traits c) {
    if (c.has(Traits::upper)) {
      if (seen_ == 0) starts_upper_ = true;
      if (seen_ > 0 && !after_apostrophe_) inner_upper_ = true;
      if (seen_ > 0 && after_apostrophe_ && !starts_upper_) inner_upper_ = true;
      ++uppers_;
      ++seen_;
    } else if (c.has(Traits::lower)) {
      ++seen_;
    }
    after_apostrophe_ = c.has(Traits::apostrophe);
  }

  Shape shape() const {
    if (seen_ == 0) return Shape::none;
    if (uppers_ == 0) return Shape::lower;
    if (uppers_ == seen_) return seen_ == 1 ? Shape::initial : Shape::upper;
    return starts_upper_ && !inner_upper_ ? Shape::title : Shape::mixed;
  }

 private:
  unsigned seen_ = 0;
  unsigned uppers_ = 0;
  bool starts_upper_ = false;
  bool inner_upper_ = false;
  bool after_apostrophe_ = false;
};

class Tokeniser {
 public:
  Tokeniser(std::string_view text, std::vector<Token>& tokens)
      : text_(text), tokens_(tokens), table_(CharacterTable::get()) {}

  void run() {
    thread_local std::vector<Offset> boundaries;
    word_boundaries(text_, boundaries);
    tokens_.clear();
    tokens_.reserve(boundaries.size() * 2 / 3 + 8);
    for (std::size_t i = 1; i < boundaries.size(); ++i) add_segment({boundaries[i - 1], boundaries[i]});
    auto const size = static_cast<Offset>(text_.size());
    put({size, size}, TokenKind::end, Shape::none);
  }

 private:
  /// The character at `at`: size in bytes and traits.
  struct Character {
    Offset size;
    Traits traits;
  };
  Character character(Offset at) const {
    auto const byte = static_cast<unsigned char>(text_[at]);
    if (byte < 0x80) return {1, table_.of(byte)};
    CodePoint const c = decode(text_, at);
    return {c.size, table_.of(c.value)};
  }

  void add_segment(Span segment) {
    if (text_[segment.begin] == ' ' && segment.size() == 1) {
      space_ = true;
      return;
    }
    if (Shape const shape = plain_word_shape(segment); shape != Shape::none)
      return put(segment, TokenKind::word, shape);
    Offset at = segment.begin;
    Character first = character(at);
    while (first.traits.has(Traits::invisible)) {
      at += first.size;
      if (at >= segment.end) return;
      first = character(at);
    }
    if (first.traits.has(Traits::space)) {
      space_ = true;
      if (first.traits.has(Traits::line_break) && breaks_ < 2) ++breaks_;
    } else if (first.traits.kind == TokenKind::number) {
      put(segment, TokenKind::number, Shape::none);
    } else if (first.traits.kind == TokenKind::word) {
      add_word(segment);
    } else {
      add_marked(segment, first.traits.kind);
    }
  }

  /// The shape of a word of ASCII letters alone, as most are; none for anything that needs a closer look.
  Shape plain_word_shape(Span word) const {
    std::size_t const size = word.size();
    std::uint64_t const block = ascii::first(ascii::block(text_, word.begin), size);
    std::uint64_t const letters = ascii::letters(block);
    if (letters != ascii::first(ascii::high_bits, size)) return Shape::none;
    bool const title = ascii::capitals(block, letters) == 0x80;
    bool const lower = ascii::capitals(block, letters) == 0;
    bool upper = ascii::capitals(block, letters) == letters;
    bool lower_after = true;  // in the blocks after the first
    for (std::size_t done = 8; done < size; done += 8) {
      std::uint64_t const more = ascii::first(ascii::block(text_, word.begin + done), size - done);
      std::uint64_t const more_letters = ascii::letters(more);
      if (more_letters != ascii::first(ascii::high_bits, size - done)) return Shape::none;
      lower_after = lower_after && ascii::capitals(more, more_letters) == 0;
      upper = upper && ascii::capitals(more, more_letters) == more_letters;
    }
    if (size == 1 && (block | 0x20) == 's') return Shape::none;  // may be what an apostrophe joins
    if (upper) return size == 1 ? Shape::initial : Shape::upper;
    if (lower_after && (lower || title)) return lower ? Shape::lower : Shape::title;
    return is_plural_of_capitals(word.of(text_)) ? Shape::none : Shape::mixed;
  }

  /// A segment that begins with neither letter nor digit: a mark, or a word such as @name.
  void add_marked(Span segment, TokenKind kind) {
    if (segment.size() > 1 && kind == TokenKind::symbol)
      for (Offset at = segment.begin; at < segment.end;) {
        Character const c = character(at);
        if (c.traits.has(Traits::letter)) return add_word(segment);
        at += c.size;
      }
    put(segment, kind, Shape::none);
  }

  /// A word; split at a full stop between a small letter and a capitalised word.
  void add_word(Span word) {
    Offset begin = word.begin;
    Traits before{};
    ShapeReader shape;
    for (Offset at = word.begin; at < word.end;) {
      Character const c = character(at);
      if (text_[at] == '.' && before.has(Traits::lower) && starts_sentence({at + 1, word.end})) {
        add_plain_word({begin, at}, shape);
        put({at, at + 1}, TokenKind::period, Shape::none);
        begin = at + 1;
        shape = {};
      } else {
        shape.read(c.traits);
      }
      before = c.traits;
      at += c.size;
    }
    add_plain_word({begin, word.end}, shape);
  }

  bool starts_sentence(Span rest) const {
    if (rest.empty()) return false;
    Character const first = character(rest.begin);
    if (!first.traits.has(Traits::upper) || rest.begin + first.size >= rest.end) return false;
    return character(rest.begin + first.size).traits.has(Traits::lower);
  }

  void add_plain_word(Span word, ShapeReader& shape) {
    std::string_view const bytes = word.of(text_);
    if (bytes.size() == 1 && (bytes[0] | 0x20) == 's' && joins_apostrophe(word)) {
      tokens_.back().end = word.end;
      tokens_.back().kind = TokenKind::possessive;
      return;
    }
    if (is_amount(bytes)) return put(word, TokenKind::number, Shape::none);
    auto const tail = static_cast<Offset>(possessive_size(bytes));
    if (tail == 0 || is_contracted(bytes.substr(0, bytes.size() - tail)))
      return put(word, TokenKind::word, settled(shape, word));
    Span const stem{word.begin, word.end - tail};
    put(stem, TokenKind::word, shape_of(stem));
    put({word.end - tail, word.end}, TokenKind::possessive, Shape::none);
  }

  /// Whether an s at `word` makes a possessive of the apostrophe before it: U.S.’s, (AP)’s, 1990’s.
  bool joins_apostrophe(Span word) const {
    if (tokens_.size() < 2 || space_) return false;
    Token const& mark = tokens_.back();
    if (mark.kind != TokenKind::single_mark || mark.end != word.begin || mark.space_before) return false;
    if (!character(mark.begin).traits.has(Traits::apostrophe)) return false;
    TokenKind const before = tokens_[tokens_.size() - 2].kind;
    return before == TokenKind::period || before == TokenKind::word || before == TokenKind::number ||
           before == TokenKind::close_bracket;
  }

  Shape shape_of(Span word) const {
    ShapeReader shape;
    for (Offset at = word.begin; at < word.end;) {
      Character const c = character(at);
      shape.read(c.traits);
      at += c.size;
    }
    return settled(shape, word);
  }

  Shape settled(ShapeReader const& shape, Span word) const {
    bool const plural = shape.shape() == Shape::mixed && is_plural_of_capitals(word.of(text_));
    return plural ? Shape::lower : shape.shape();
  }

  void put(Span span, TokenKind kind, Shape shape) {
    Token& token = tokens_.emplace_back();
    token.begin = span.begin;
    token.end = span.end;
    token.kind = kind;
    token.shape = shape;
    token.space_before = space_;
    token.breaks_before = breaks_;
    space_ = false;
    breaks_ = 0;
  }

  std::string_view text_;
  std::vector<Token>& tokens_;
  CharacterTable const& table_;
  bool space_ = true;
  std::uint8_t breaks_ = 2;
};

}  // namespace

void tokenise(std::string_view text, std::vector<Token>& tokens) { Tokeniser(text, tokens).run(); }

}  // namespace whosaid
