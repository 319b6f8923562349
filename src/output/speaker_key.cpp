// Words that name nobody.
#include "output/speaker_key.hpp"

#include <algorithm>
#include <array>

#include "text/fold.hpp"

namespace whosaid {
namespace {

constexpr auto naming_nobody = std::to_array<std::string_view>(
    {"a",     "all",       "another",  "any",   "anybody", "anyone",   "at",      "both", "each",  "either",
     "every", "everybody", "everyone", "few",   "five",    "four",     "half",    "he",   "her",   "him",
     "his",   "i",         "it",       "least", "many",    "me",       "more",    "most", "my",    "neither",
     "no",    "nobody",    "none",     "not",   "of",      "one",      "ones",    "or",   "other", "others",
     "our",   "several",   "she",      "so",    "some",    "somebody", "someone", "such", "that",  "the",
     "their", "them",      "these",    "they",  "this",    "those",    "three",   "two",  "us",    "very",
     "we",    "what",      "which",    "who",   "whoever", "you",      "your"});
static_assert(std::ranges::is_sorted(naming_nobody));

bool is_acronym(std::string_view name) {
  return name.size() > 1 && std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::string speaker_key(std::string_view entity_id, std::string_view name) {
  if (!entity_id.empty()) return std::string(entity_id);
  bool names_nobody = !is_acronym(name);
  std::string key;
  for (std::string_view rest = name; !rest.empty();) {
    std::size_t const end = std::min(rest.find(' '), rest.size());
    std::string const word = fold(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    names_nobody = names_nobody && std::ranges::binary_search(naming_nobody, word);
    if (word.empty() || (key.empty() && word == "the" && !rest.empty())) continue;
    key.append(key.empty() ? "" : " ").append(word);
  }
  return names_nobody ? std::string() : key;
}

}  // namespace whosaid
