// Folding for look-up, from ICU's decompositions and case folding; ASCII words are hashed eight bytes at a
// time without being copied.
#include "text/fold.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <array>
#include <bit>
#include <cstring>
#include <stdexcept>

#include "text/utf8.hpp"

namespace whosaid {
namespace {

constexpr std::size_t table_size = 0x2000;

struct Spelling {
  char32_t letter;
  std::u32string_view folded;
};

/// Letters without a decomposition that are spelled out, and apostrophes.
constexpr Spelling special[] = {
    {U'ß', U"ss"},  {U'ẞ', U"ss"},  {U'æ', U"ae"}, {U'œ', U"oe"}, {U'ø', U"o"},  {U'ł', U"l"},  {U'đ', U"d"},
    {U'ð', U"d"},   {U'ı', U"i"},   {U'þ', U"th"}, {U'ħ', U"h"},  {U'ŧ', U"t"},  {U'ŋ', U"n"},  {U'ĸ', U"k"},
    {U'ƙ', U"k"},   {U'ɓ', U"b"},   {U'ɗ', U"d"},  {U'ʼ', U"'"},  {U'ʻ', U"'"},  {U'ʹ', U"'"},  {U'´', U"'"},
    {U'‘', U"'"},   {U'’', U"'"},   {U'‛', U"'"},  {U'＇', U"'"}, {U'ﬀ', U"ff"}, {U'ﬁ', U"fi"}, {U'ﬂ', U"fl"},
    {U'ﬃ', U"ffi"}, {U'ﬄ', U"ffl"}, {U'ﬅ', U"st"}, {U'ﬆ', U"st"}, {U'‐', U"-"},  {U'‑', U"-"},
};

Spelling const* find_special(char32_t c) {
  for (Spelling const& entry : special)
    if (entry.letter == c) return &entry;
  return nullptr;
}

char32_t lower(char32_t c) {
  return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

bool is_diacritic(char32_t c) {
  return (c >= 0x0300 && c < 0x0370) || (c >= 0x1AB0 && c < 0x1B00) || (c >= 0x1DC0 && c < 0x1E00) ||
         (c >= 0x20D0 && c < 0x2100) || (c >= 0xFE20 && c < 0xFE30);
}

bool is_dropped(char32_t c) {
  return is_diacritic(c) ||
         u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || c == 0x200B;
}

/// Appends what one letter, already decomposed, folds to.
void fold_letter(char32_t c, std::string& out) {
  if (is_dropped(c)) return;
  char32_t const small = lower(c);
  if (Spelling const* entry = find_special(small)) {
    for (char32_t const letter : entry->folded) append_utf8(letter, out);
  } else {
    append_utf8(small, out);
  }
}

/// Appends what one character folds to, by asking ICU.
void fold_character(char32_t c, UNormalizer2 const* nfkd, std::string& out) {
  UChar units[32];
  UErrorCode status = U_ZERO_ERROR;
  std::int32_t const count = find_special(c) != nullptr
                                 ? -1
                                 : unorm2_getDecomposition(nfkd, static_cast<UChar32>(c), units, 32, &status);
  if (count <= 0 || U_FAILURE(status) || units[0] == u' ') return fold_letter(c, out);
  for (std::int32_t i = 0; i < count;) {
    UChar32 letter;
    U16_NEXT(units, i, count, letter);
    fold_letter(static_cast<char32_t>(letter), out);
  }
}

/// Folded forms of the code points below table_size, end to end in one string.
class FoldTable {
 public:
  static FoldTable const& get() {
    static FoldTable const table;
    return table;
  }

  void append(char32_t c, std::string& out) const {
    if (c < table_size) {
      out.append(forms_, starts_[c], starts_[c + 1] - starts_[c]);
    } else if (c >= 0xFF01 && c <= 0xFF5E) {  // full-width ASCII
      append(c - 0xFEE0, out);
    } else if (char32_t const small = lower(c); small < table_size) {  // the Kelvin and Ångström signs
      append(small, out);
    } else {
      fold_letter(c, out);
    }
  }

 private:
  FoldTable() {
    UErrorCode status = U_ZERO_ERROR;
    UNormalizer2 const* const nfkd = unorm2_getNFKDInstance(&status);
    if (U_FAILURE(status)) throw std::runtime_error("ICU's decompositions cannot be loaded");
    for (char32_t c = 0; c < table_size; ++c) {
      fold_character(c, nfkd, forms_);
      starts_[c + 1] = static_cast<std::uint32_t>(forms_.size());
    }
  }

  std::string forms_;
  std::array<std::uint32_t, table_size + 1> starts_{};
};

constexpr std::uint64_t high_bits = 0x8080808080808080;

/// Lowers the capitals among eight ASCII bytes.
constexpr std::uint64_t lower_ascii(std::uint64_t bytes) {
  std::uint64_t const from_a = bytes + 0x3F3F3F3F3F3F3F3F;   // high bit: byte >= 'A'
  std::uint64_t const after_z = bytes + 0x2525252525252525;  // high bit: byte > 'Z'
  return bytes | (((from_a & ~after_z) & high_bits) >> 2);
}

std::uint64_t load(char const* bytes, std::size_t count) {
  std::uint64_t value = 0;
  std::memcpy(&value, bytes, count);
  return value;
}

/// The last 0 to 7 bytes as one number, the same for the same bytes and count.
std::uint64_t load_tail(char const* bytes, std::size_t count) {
  if (count >= 4) return load(bytes, 4) | load(bytes + count - 4, 4) << 32;
  if (count == 0) return 0;
  auto const byte = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(bytes[i])}; };
  return byte(0) | byte(count / 2) << 8 | byte(count - 1) << 16;
}

std::uint64_t mix(std::uint64_t hash, std::uint64_t block) {
  hash = (hash ^ block) * 0x9FB21C651E98DF25;
  return hash ^ std::rotr(hash, 31);
}

std::uint64_t finish(std::uint64_t hash, std::size_t size) {
  hash = mix(hash, size * 0xA0761D6478BD642F);
  hash *= 0xE7037ED1A0B428DB;
  hash ^= hash >> 32;
  return hash != 0 ? hash : 1;
}

/// Hashes bytes as they are, or, when `lowering`, as lower case; 0 then if a byte is not ASCII.
template <bool lowering>
std::uint64_t hash_bytes(std::string_view bytes) {
  std::uint64_t hash = 0x8EBC6AF09C88C6E3;
  char const* at = bytes.data();
  std::size_t left = bytes.size();
  for (; left >= 8; at += 8, left -= 8) {
    std::uint64_t const block = load(at, 8);
    if (lowering && (block & high_bits) != 0) return 0;
    hash = mix(hash, lowering ? lower_ascii(block) : block);
  }
  std::uint64_t const block = load_tail(at, left);
  if (lowering && (block & high_bits) != 0) return 0;
  return finish(mix(hash, lowering ? lower_ascii(block) : block), bytes.size());
}

}  // namespace

void fold_to(std::string_view word, std::string& out) {
  for (std::size_t at = 0; at < word.size();) {
    char const byte = word[at];
    if (static_cast<unsigned char>(byte) < 0x80) {
      out.push_back(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte);
      ++at;
    } else {
      CodePoint const c = decode(word, at);
      FoldTable::get().append(c.value, out);
      at += c.size;
    }
  }
}

std::string fold(std::string_view word) {
  std::string folded;
  folded.reserve(word.size());
  fold_to(word, folded);
  return folded;
}

std::uint64_t hash_folded(std::string_view folded) { return hash_bytes<false>(folded); }

std::uint64_t folded_hash(std::string_view word) {
  if (std::uint64_t const hash = hash_bytes<true>(word)) return hash;
  thread_local std::string folded;
  folded.clear();
  fold_to(word, folded);
  return hash_folded(folded);
}

}  // namespace whosaid
