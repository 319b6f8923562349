// The folding under which gazetteer entries and tokens are compared: lower case, no diacritics, curly
// apostrophes as straight ones, composed and decomposed forms alike, Latin ligatures and special letters
// spelled out (ß ss, æ ae, ø o, ł l, đ d, ı i). Other scripts keep their letters.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace whosaid {

/// Appends the folded form of `word` (one token's bytes) to `out`. Zero-width and soft-hyphen characters are
/// dropped; a word of nothing else folds to the empty string.
void fold_to(std::string_view word, std::string& out);

/// The folded form of `word`.
std::string fold(std::string_view word);

/// Hash of the folded form, computed without building it; equal to hash_folded(fold(word)). Never 0.
std::uint64_t folded_hash(std::string_view word);

/// Hash of an already folded string. Never 0.
std::uint64_t hash_folded(std::string_view folded);

}  // namespace whosaid
