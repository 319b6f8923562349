// The word-boundary scanner: UAX 29 as ICU does it, by table over UTF-8. Where a character is doubtful, the
// stretch around it up to sure boundaries (between white space and something else) is given to ICU.
#include <array>

#include "text/ascii.hpp"
#include "text/break_table.hpp"
#include "text/icu_words.hpp"
#include "text/tokeniser.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

constexpr bool is_line_break(BreakClass c) {
  return c == BreakClass::cr || c == BreakClass::lf || c == BreakClass::newline;
}

class Scanner {
 public:
  Scanner(std::string_view text, std::vector<Offset>& boundaries)
      : text_(text), boundaries_(boundaries), table_(BreakTable::get()) {}

  void run() {
    boundaries_.assign(1, 0);
    boundaries_.reserve(text_.size() / 3 + 16);
    std::size_t at = 0;
    while (at < text_.size()) {
      at = plain_words_end(at);
      std::size_t const end = token_end(at);
      at = end != undecided ? end : ask_icu();
      if (end != undecided) put(static_cast<Offset>(end));
    }
    flush();
  }

 private:
  static constexpr std::size_t undecided = ~std::size_t{0};

  struct Next {
    BreakClass value;
    std::uint32_t size;
  };

  /// Class and size of the character at `at`; the text's end counts as a line break of no size.
  Next next(std::size_t at) const {
    if (at >= text_.size()) return {BreakClass::newline, 0};
    auto const byte = static_cast<unsigned char>(text_[at]);
    if (byte < 0x80) return {table_.of_byte(byte), 1};
    CodePoint const c = decode(text_, at);
    return {table_.of(c), c.size};
  }

  /// Puts words of ASCII letters with single spaces between them, which most of a text is made of, as far as
  /// there are any; returns where the first token begins that is not of this kind.
  std::size_t plain_words_end(std::size_t at) {
    while (true) {
      std::size_t end = at;
      unsigned run = 8;
      while (run == 8) end += run = ascii::leading(ascii::letters(ascii::block(text_, end)));
      if (end == at || end + 1 >= text_.size()) return at;
      BreakClass const here = ascii_class(end);
      BreakClass const after = ascii_class(end + 1);
      bool const joins_nothing = here == BreakClass::other || is_line_break(here);
      bool const joins_no_space = here >= BreakClass::mid_letter && here <= BreakClass::mid_both &&
                                  (after == BreakClass::space || is_line_break(after));
      if (joins_nothing || joins_no_space) {
        put(static_cast<Offset>(end));
        return end;
      }
      if (here != BreakClass::space || after == BreakClass::space || after == BreakClass::doubtful) return at;
      put(static_cast<Offset>(end));
      put(static_cast<Offset>(end + 1));
      at = end + 1;
    }
  }

  /// The class of an ASCII character; doubtful for others.
  BreakClass ascii_class(std::size_t at) const {
    auto const byte = static_cast<unsigned char>(text_[at]);
    return byte < 0x80 ? table_.of_byte(byte) : BreakClass::doubtful;
  }

  /// The end of the token at `at`, or `undecided` with doubt_ set to the doubtful character met.
  std::size_t token_end(std::size_t at) {
    Next const first = next(at);
    switch (first.value) {
      case BreakClass::letter:
      case BreakClass::digit:
      case BreakClass::joiner:
        return word_end(at + first.size, first.value);
      case BreakClass::space:
        return space_end(at + first.size);
      case BreakClass::cr:
        return next(at + 1).value == BreakClass::lf ? at + 2 : at + 1;
      case BreakClass::lf:
      case BreakClass::newline:
        return at + first.size;
      case BreakClass::doubtful:
        doubt_ = at;
        return undecided;
      default:
        return unless_doubtful(at + first.size);
    }
  }

  /// `end`, unless a doubtful character stands there, which may belong to what is before it.
  std::size_t unless_doubtful(std::size_t end) {
    if (next(end).value != BreakClass::doubtful) return end;
    doubt_ = end;
    return undecided;
  }

  std::size_t space_end(std::size_t at) {
    while (true) {
      Next const c = next(at);
      if (c.value != BreakClass::space) return unless_doubtful(at);
      at += c.size;
    }
  }

  /// Reads on from `at` inside a word whose last character is of class `last`.
  std::size_t word_end(std::size_t at, BreakClass last) {
    while (true) {
      Next const c = next(at);
      if (is_word_part(c.value)) {
        last = c.value;
        at += c.size;
        continue;
      }
      if (c.value < BreakClass::mid_letter || c.value > BreakClass::mid_both) return unless_doubtful(at);
      Next const after = next(at + c.size);
      if (after.value == BreakClass::doubtful) {
        doubt_ = at + c.size;
        return undecided;
      }
      if (!joins(last, c.value, after.value)) return at;
      at += c.size + after.size;
    }
  }

  /// Whether ICU surely breaks between two neighbouring characters, whatever stands around them.
  static bool surely_breaks(BreakClass left, BreakClass right) {
    if (is_line_break(left) || is_line_break(right)) return left != BreakClass::cr || right != BreakClass::lf;
    if (left == BreakClass::doubtful || right == BreakClass::doubtful) return false;
    return (left == BreakClass::space) != (right == BreakClass::space);
  }

  bool is_sure(std::size_t at) const {
    if (at == 0 || at >= text_.size()) return true;
    return surely_breaks(next(character_start(text_, at - 1)).value, next(at).value);
  }

  /// Lets ICU find the boundaries around doubt_; returns the place from where the scanner goes on.
  std::size_t ask_icu() {
    std::size_t begin = doubt_;
    while (!is_sure(begin)) begin = character_start(text_, begin - 1);
    std::size_t end = doubt_ + next(doubt_).size;
    while (!is_sure(end)) end += next(end).size;
    flush();
    while (boundaries_.back() > begin) boundaries_.pop_back();
    append_icu_words(text_.substr(begin, end - begin), static_cast<Offset>(begin), boundaries_);
    return end;
  }

  void put(Offset end) {
    buffer_[buffered_++] = end;
    if (buffered_ == buffer_.size()) flush();
  }

  void flush() {
    boundaries_.insert(boundaries_.end(), buffer_.begin(),
                       buffer_.begin() + static_cast<std::ptrdiff_t>(buffered_));
    buffered_ = 0;
  }

  std::string_view text_;
  std::vector<Offset>& boundaries_;
  BreakTable const& table_;
  std::size_t doubt_ = 0;
  std::size_t buffered_ = 0;
  std::array<Offset, 1024> buffer_;
};

}  // namespace

void word_boundaries(std::string_view text, std::vector<Offset>& boundaries) {
  Scanner(text, boundaries).run();
}

}  // namespace whosaid
