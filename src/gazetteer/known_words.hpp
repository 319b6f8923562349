// What look-up found for the words it met last, by their bytes: most words of a text come again and again,
// and the tables of the image are too large for the processor's caches. Each thread has its own memory. It
// says exactly what the image says, so no result depends on it.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "gazetteer/image_format.hpp"
#include "text/ascii.hpp"
#include "text/token.hpp"

namespace whosaid {

/// Where a word stands in the image: what walks to longer entries need.
struct WordInImage {
  std::uint32_t slot = image::none;
  std::uint32_t node = 0;  ///< from where longer entries go on; 0 if none do
  // As it is written, since most entries need a capital:
  std::uint32_t edges = 0;     ///< of that node, see image::Node
  bool has_terminals = false;  ///< an entry of this word alone ends at `node`
  bool may_have_stop = false;  ///< a full stop after it may belong to an entry
};

/// All that look-up tells of a word as it is written.
struct KnownWord {
  WordClasses classes;
  CueFeatures cue;
  std::uint32_t key = 0;  ///< as in Token, like the next four
  Keyword keyword = Keyword::none;
  bool dotted = false;
  bool past_form = false;
  bool ing_form = false;
  WordInImage image;
};

/// A word by its bytes and what of its token matters to look-up, for quick comparison.
struct WordInBytes {
  std::uint64_t bytes[2];
  std::uint32_t tag;  ///< size, shape's row and whether it is a word

  static constexpr std::size_t longest = 16;  ///< bytes; longer words have tag 0 and are never kept

  WordInBytes() = default;
  WordInBytes(std::string_view text, Token const& token, std::size_t row) {
    std::size_t const size = token.end - token.begin;
    bytes[0] = ascii::first(ascii::block(text, token.begin), size);
    bytes[1] = size > 8 ? ascii::first(ascii::block(text, token.begin + 8), size - 8) : 0;
    auto const tagged = static_cast<std::uint32_t>(size << 3 | row << 1 | token.is(TokenKind::word));
    tag = size <= longest ? tagged : 0;
  }
  friend bool operator==(WordInBytes const& a, WordInBytes const& b) {
    std::uint64_t const differs =
        (a.bytes[0] ^ b.bytes[0]) | (a.bytes[1] ^ b.bytes[1]) | std::uint64_t{a.tag ^ b.tag};
    return differs == 0;
  }
};

/// One thread's memory.
class KnownWords {
 public:
  /// The calling thread's memory for the image of that number; begins anew when another image is asked for.
  static KnownWords& of_thread(std::uint64_t image) {
    thread_local KnownWords words;
    if (words.image_ != image) {
      words.image_ = image;
      words.places_ = std::make_unique<Place[]>(std::size_t{1} << bits);
    }
    return words;
  }

  /// Asks the processor to fetch what find() will read first.
  void prefetch(WordInBytes const& word) const { __builtin_prefetch(&places_[first_place(word)]); }

  /// What is known of the word, or nothing.
  KnownWord const* find(WordInBytes const& word) const {
    Place const* const place = &places_[first_place(word)];
    // Both are compared before any branch: which of the two it is cannot be foreseen.
    bool const is_first = place[0].word == word;
    bool const is_second = place[1].word == word;
    if (!(is_first | is_second) | (word.tag == 0)) return nullptr;
    return &place[is_first ? 0 : 1].known;
  }
  /// Keeps what was found for it, in place of the word that came longer ago of the two kept there.
  void keep(WordInBytes const& word, KnownWord const& known) {
    if (word.tag == 0) return;
    Place* const place = &places_[first_place(word)];
    place[1] = place[0];
    place[0] = {word, known};
  }

 private:
  struct alignas(64) Place {  // one line of the processor's caches
    WordInBytes word{};
    KnownWord known;
  };
  static constexpr unsigned bits = 12;

  /// Of the two places that a word may have.
  static std::size_t first_place(WordInBytes const& word) {
    std::uint64_t const mixed = word.bytes[0] ^ (word.bytes[1] + word.tag) * 0x9FB21C651E98DF25;
    return static_cast<std::size_t>((mixed * 0x9E3779B97F4A7C15) >> (64 - bits)) & ~std::size_t{1};
  }

  std::uint64_t image_ = 0;
  std::unique_ptr<Place[]> places_;
};

}  // namespace whosaid
