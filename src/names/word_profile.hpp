// What a token's own facts say wherever it stands to a reading: worked out once for all tokens with the same
// facts, since most words of a text have the same few combinations of them.
#pragma once

#include <cstdint>
#include <vector>

#include "names/evidence.hpp"
#include "names/surroundings.hpp"
#include "names/weights.hpp"
#include "text/token.hpp"

namespace whosaid {

struct WordProfile {
  EvidenceSet before;  ///< when it stands right before a reading …
  EvidenceSet after;   ///< … right after it
  EvidenceSet first;   ///< when it is its first word …
  EvidenceSet last;    ///< … its last
  EvidenceSet inside;  ///< … any of its words
  EvidenceSet later;   ///< … any but the first
  // 1 or 0, for counting those of a reading:
  std::uint8_t word = 0;
  std::uint8_t common = 0;  ///< an ordinary word with a capital, and no name
  std::uint8_t place = 0;
  // As the functions below say:
  bool plain_capital = false;
  bool verb = false;
  bool address = false;

  /// What its facts weigh where it stands so to a reading.
  Score facts(Position position, ReadingClass reading) const {
    SmallScore const& sum = sums[static_cast<std::size_t>(position)][static_cast<std::size_t>(reading)];
    return {sum.local, sum.document};
  }

  struct SmallScore {
    std::int16_t local;
    std::int16_t document;
  };
  SmallScore sums[position_count][reading_count];
};

/// A capital that may belong to a name.
bool is_plain_capital(Token const& t);
bool is_verb(Token const& t);
/// A role, or the first word of one.
bool is_role(Token const& t);
/// Workers’: an apostrophe alone; of a possessive.
bool is_bare_apostrophe(Token const& t);
/// Mr, Mrs, Dr, Sheikha: said to people alone, unlike Chief or President.
bool is_address(Token const& t);

/// The profiles of a document's tokens. Each thread has its own, which it keeps from document to document.
class WordProfiles {
 public:
  static WordProfiles& of_thread();

  /// Starts on another document, whose tokens must live as long as they are asked for; finds the profile of
  /// the sentinel.
  void begin(std::vector<Token> const& tokens);

  /// Works out the profile of token `i`. Profiles found before may move.
  void find(std::uint32_t i) { numbers_[i] = number_of((*tokens_)[i]); }
  /// The profile of token `i`, which has been found; valid until the next is.
  WordProfile const& operator[](std::uint32_t i) const { return profiles_[numbers_[i]]; }

 private:
  /// All of a token that profiles depend on.
  struct Facts {
    std::uint64_t classes = 0;
    std::uint64_t others = 0;
    friend bool operator==(Facts const&, Facts const&) = default;
  };
  static constexpr std::uint32_t none = 0xffffffff;

  static Facts facts_of(Token const& token);
  std::uint32_t number_of(Token const& token);
  std::uint32_t* place_of(Facts const& facts);
  void grow();

  std::vector<Token> const* tokens_ = nullptr;
  std::vector<std::uint32_t> numbers_;  // of each token
  std::vector<WordProfile> profiles_;
  std::vector<Facts> facts_;           // of each profile
  std::vector<std::uint32_t> places_;  // numbers of profiles; open addressing by facts
};

}  // namespace whosaid
