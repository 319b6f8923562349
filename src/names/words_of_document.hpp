// What a document's words and surely recognised names tell about its other names.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "names/candidate.hpp"
#include "names/evidence.hpp"
#include "text/flat_map.hpp"
#include "text/layout.hpp"
#include "text/token.hpp"

namespace whosaid {

/// Kept from document to document for its memory; begin() starts anew.
class WordsOfDocument {
 public:
  /// What is known of a candidate's words as a whole, wherever else they stand in the document. By NameKind.
  struct Phrase {
    float best[4] = {-100, -100, -100, -100};  ///< highest first-pass score of a reading of them
    std::uint16_t as[4] = {};                  ///< times a certain name is just this
    std::uint16_t part[4] = {};                ///< times a certain longer name has it as a word
    std::uint16_t last[4] = {};  ///< … as its last word (for names with the family name first, its first)
    float sum[4] = {};           ///< of the second-pass scores of its readings
    std::uint16_t readings[4] = {};
    bool firm = false;  ///< a firm's likely name is these words and what it is by law
  };
  /// What is known of a candidate's first word.
  struct Word {
    std::uint16_t lower = 0;        ///< times it stands in lower case
    std::uint16_t capital = 0;      ///< times with a capital
    std::uint16_t mid_capital = 0;  ///< … neither at a sentence's start nor in a title-case line
    // Bits of kinds:
    bool firm = false;            ///< a firm's likely name begins with it, which ends as only firms' names do
    bool thing = false;           ///< it stands in brackets right after what it stands for, which is no name
    std::uint8_t introduced = 0;  ///< it stands in brackets right after a certain name
    std::uint8_t initials = 0;    ///< its letters are the initials of a certain name
    std::uint8_t likely_last = 0;  ///< the last word of a likely longer name (or first, as above)
  };

  /// Reads the tokens once, for the candidates, which have their first-pass scores; `title_case` says of each
  /// sentence whether capitals mean nothing there.
  void begin(std::string_view text, std::vector<Token> const& tokens, Layout const& layout,
             std::vector<bool> const& title_case, std::span<Candidate const> candidates);

  /// Adds the names chosen in the first pass.
  void add_certain(std::string_view text, std::vector<Token> const& tokens,
                   std::span<Candidate const> certain);

  /// Adds the names that would be chosen at even odds.
  void add_likely(std::vector<Token> const& tokens, std::span<Candidate const> likely);

  /// What the document's other names and words say of a candidate, the `index`th of those given to begin().
  EvidenceSet evidence(Candidate const& candidate, std::size_t index, std::vector<Token> const& tokens) const;

  /// Adds the second-pass scores of the candidates given to begin().
  void add_scores(std::span<Candidate const> candidates);

  /// By how much readings of another kind score higher for the same words over the whole document, on
  /// average: one name is of one kind in a document. Of the `index`th candidate; 0 or more.
  float disagreement(Candidate const& candidate, std::size_t index) const;

 private:
  /// Notes the last two words of a person's name, which may be a family name: Touhami Kelb.
  void add_double_name(std::vector<Token> const& tokens, TokenRange name);

  /// Notes by which words after its head a firm may be called: Grupo Teal … Teal; PT Teal Jaya … Teal.
  void add_trade_name(std::vector<Token> const& tokens, Candidate const& name);

  /// The kind of the likely name that stands beside these words in a list ("X, words" or "words and X"), or
  /// -1.
  int kind_beside_in_list(std::vector<Token> const& tokens, TokenRange range) const;

  struct Numbers {
    std::uint32_t phrase;
    std::uint32_t word;
  };

  FlatMap<std::uint64_t, Phrase> phrases_;  // by key_of
  FlatMap<std::uint32_t, Word> words_;      // by key of the token
  std::vector<Numbers> numbers_;            // of each candidate
  std::vector<std::int8_t> kind_at_;        // kind of the likely name over a token, or -1
  std::vector<TokenRange> likely_at_;       // the likely name over a token that kind_at_ says has one
};

/// The bit that stands for a kind.
constexpr std::uint8_t bit(grammar::NameKind kind) {
  return static_cast<std::uint8_t>(1u << static_cast<unsigned>(kind));
}

/// Key of the words in a range, equal for ranges whose words' keys `as` makes the same.
template <class As>
std::uint64_t key_of(std::span<Token const> tokens, TokenRange range, As as) {
  std::uint64_t key = 0x9e3779b97f4a7c15u;
  for (std::uint32_t i = range.first; i < range.last; ++i)
    if (tokens[i].kind == TokenKind::word || tokens[i].kind == TokenKind::number)
      key = (key ^ as(tokens[i].key)) * 0xff51afd7ed558ccdu + 1;
  return key;
}

/// Key of the words in a range, equal for ranges whose words fold alike.
inline std::uint64_t key_of(std::span<Token const> tokens, TokenRange range) {
  return key_of(tokens, range, [](std::uint32_t word) { return word; });
}

}  // namespace whosaid
