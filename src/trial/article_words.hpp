// Which words each article has, kept between runs so that articles which an edit cannot concern are not read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "corpus/inputs.hpp"
#include "gazetteer/image.hpp"
#include "trial/trigger.hpp"

namespace whosaid {

/// The folded words of a text as look-up sees them, as hashes.
std::vector<std::uint64_t> folded_words(std::string_view text);

/// The same as trigger_word(), sorted, each once, with the most capitals that it has anywhere.
std::vector<std::uint32_t> words_of(std::string_view text);

/// Whether words_of() a text has all words of one of the triggers.
bool may_concern(std::span<std::uint32_t const> words, std::vector<Trigger> const& triggers);

class ArticleWords {
 public:
  /// Reads what earlier runs kept for the inputs of that name: any text that tells one set of inputs from
  /// another. Nothing is kept where the cache is off.
  explicit ArticleWords(std::string const& name);

  /// What tells the item's state: of a file its path, size and times, of a line its bytes. 0 if it cannot be
  /// told or has changed too lately to be trusted.
  static std::uint64_t key_of(Item const& item);

  /// Whether the article of that key is known.
  bool knows(std::uint64_t key) const { return key != 0 && words_.contains(key); }
  void add(std::uint64_t key, std::vector<std::uint32_t> words);
  /// Whether it has all words of one of the triggers.
  bool may_concern(std::uint64_t key, std::vector<Trigger> const& triggers) const;

  /// Keeps the articles of `keys` for later runs, if there is something new.
  void keep(std::vector<std::uint64_t> const& keys) const;

 private:
  std::filesystem::path file_;  // empty: nothing is kept
  MappedFile kept_;
  std::vector<std::vector<std::uint32_t>> fresh_;
  std::unordered_map<std::uint64_t, std::span<std::uint32_t const>> words_;  // in one of the two
};

}  // namespace whosaid
