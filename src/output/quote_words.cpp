// Folding, winnowing and comparing.
#include "output/quote_words.hpp"

#include <algorithm>
#include <iterator>

#include "text/fold.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

std::vector<std::string_view> split(std::string_view words) {
  std::vector<std::string_view> parts;
  while (!words.empty()) {
    std::size_t const end = std::min(words.find(' '), words.size());
    parts.push_back(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return parts;
}

void sort_once(std::vector<std::uint64_t>& hashes) {
  std::ranges::sort(hashes);
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

/// The hash of each stretch of `length` words, in the order of the text.
std::vector<std::uint64_t> stretches(std::string_view words, std::size_t length) {
  std::vector<std::string_view> const parts = split(words);
  std::vector<std::uint64_t> hashes;
  for (std::size_t i = 0; i + length <= parts.size(); ++i) {
    std::string_view const last = parts[i + length - 1];
    hashes.push_back(hash_folded(
        {parts[i].data(), static_cast<std::size_t>(last.data() + last.size() - parts[i].data())}));
  }
  return hashes;
}

}  // namespace

std::string comparable_words(std::string_view text) {
  std::vector<Token> tokens;
  tokenise(text, tokens);
  std::string words;
  for (Token const& token : tokens) {
    if (token.kind != TokenKind::word && token.kind != TokenKind::number) continue;
    if (!words.empty()) words += ' ';
    fold_to(token.span().of(text), words);
  }
  return words;
}

std::vector<std::uint64_t> prints_of(std::string_view words) {
  constexpr std::size_t stretch = 5;
  constexpr std::size_t window = 4;
  std::vector<std::uint64_t> const hashes = stretches(words, stretch);
  std::vector<std::uint64_t> prints;
  if (hashes.empty()) return prints;
  std::size_t const windows = hashes.size() < window ? 1 : hashes.size() - window + 1;
  for (std::size_t i = 0; i < windows; ++i) {
    auto const begin = hashes.begin() + static_cast<std::ptrdiff_t>(i);
    auto const end = hashes.begin() + static_cast<std::ptrdiff_t>(std::min(i + window, hashes.size()));
    prints.push_back(*std::min_element(begin, end));
  }
  sort_once(prints);
  return prints;
}

Likeness likeness(std::string_view a, std::string_view b) {
  constexpr std::size_t stretch = 3;
  std::vector<std::uint64_t> left = stretches(a, stretch);
  std::vector<std::uint64_t> right = stretches(b, stretch);
  sort_once(left);
  sort_once(right);
  std::vector<std::uint64_t> both;
  std::ranges::set_intersection(left, right, std::back_inserter(both));
  std::size_t const shorter = std::min(left.size(), right.size());
  return {both.size(), shorter == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(shorter)};
}

std::vector<std::uint64_t> stems_of(std::string_view words) {
  constexpr std::size_t shortest = 5;  // shorter words are mostly of grammar
  constexpr std::size_t stem = 6;
  std::vector<std::uint64_t> stems;
  for (std::string_view const word : split(words))
    if (word.size() >= shortest) stems.push_back(hash_folded(word.substr(0, stem)));
  sort_once(stems);
  return stems;
}

}  // namespace whosaid
