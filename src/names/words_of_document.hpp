// What a document's words and surely recognised names tell about its other names.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "names/candidate.hpp"
#include "text/layout.hpp"
#include "text/token.hpp"

namespace whosaid {

class WordsOfDocument {
 public:
  /// What the certain names (`certain`, chosen in the first pass) say of a string or word.
  struct Sure {
    std::uint16_t as[4] = {};    ///< times a certain name is just this, by NameKind
    std::uint16_t part[4] = {};  ///< times a certain longer name has it as a word
    std::uint16_t last[4] = {};  ///< … as its last word (for names with the family name first, its first)
  };
  struct Counts {
    std::uint16_t lower = 0;        ///< times the word stands in lower case
    std::uint16_t capital = 0;      ///< times with a capital
    std::uint16_t mid_capital = 0;  ///< … neither at a sentence's start nor in a title-case line
  };

  /// Reads the tokens once; `title_case` says of each sentence whether capitals mean nothing there.
  WordsOfDocument(std::string_view text, std::vector<Token> const& tokens, Layout const& layout,
                  std::vector<bool> const& title_case);

  /// The highest first-pass score of a reading of the same words anywhere in the document, by NameKind.
  struct Best {
    float of[4] = {-100, -100, -100, -100};
  };

  /// Adds all readings with their first-pass scores.
  void add_scores(std::vector<Candidate> const& candidates, std::vector<Token> const& tokens);

  /// Adds the names chosen in the first pass.
  void add_certain(std::vector<Candidate> const& certain, std::vector<Token> const& tokens);

  /// Adds the names that would be chosen at even odds.
  void add_likely(std::vector<Candidate> const& likely, std::vector<Token> const& tokens);

  /// Is the word the last of a likely longer name of this kind (or the first, where family names come first)?
  bool is_last_of_likely(Token const& word, grammar::NameKind kind) const;

  /// The kind of the likely name that stands beside these words in a list ("X, words" or "words and X"), or
  /// -1.
  int kind_beside_in_list(std::vector<Token> const& tokens, TokenRange range) const;

  Sure const* sure(std::vector<Token> const& tokens, TokenRange range) const;
  Counts counts(Token const& word) const;
  Best best(std::vector<Token> const& tokens, TokenRange range) const;
  /// Does it stand in brackets right after a certain name of this kind, somewhere in the document?
  bool is_introduced_acronym(Token const& word, grammar::NameKind kind) const;
  /// Are its letters the initials of a certain name of this kind?
  bool is_initials_of_certain(Token const& word, grammar::NameKind kind) const;

 private:
  std::string_view text_;
  std::vector<std::int8_t> kind_at_;  ///< kind of the likely name over a token, or -1
  std::unordered_map<std::uint64_t, Sure> sure_;
  std::unordered_map<std::uint64_t, Best> best_;
  std::unordered_map<std::uint32_t, Counts> counts_;
  std::unordered_map<std::uint32_t, std::uint8_t> acronyms_;  ///< word key → bits of kinds
  std::unordered_map<std::uint32_t, std::uint8_t> initials_;
  std::unordered_map<std::uint32_t, std::uint8_t> likely_last_;
};

/// Key of the words in a range, equal for ranges whose words fold alike.
std::uint64_t key_of(std::vector<Token> const& tokens, TokenRange range);

}  // namespace whosaid
