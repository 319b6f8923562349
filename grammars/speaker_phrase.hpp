// Noun phrases that may say who speaks.
#pragma once

#include <cstdint>
#include <optional>

#include "text/token.hpp"

namespace whosaid::grammar {

/// What the head of a phrase is.
enum class Head : std::uint8_t {
  name,          // Dana Ruiz, Acme Corp., Moscow
  pronoun,       // he, they, who
  role,          // minister, spokesman, 54-year-old
  people,        // officials, residents
  source,        // report, poll, statement
  organisation,  // company, ministry
  other,         // any other noun: move, plan
};

struct SpeakerPhrase {
  TokenIt first = nullptr;  ///< the whole phrase, without appositions set off by commas
  TokenIt last = nullptr;
  TokenIt head_first = nullptr;  ///< its head: a whole name, pronoun or noun
  TokenIt head_last = nullptr;
  Head head = Head::other;
  bool joint = false;  ///< several heads joined by "and"; head_* is the first

  bool empty() const { return first == last; }
};

/// A noun phrase that starts at `first`: "North Korean leader Kim Jong Un", "a spokesman for Acme", "he".
std::optional<SpeakerPhrase> match_speaker(TokenIt first, TokenIt last);

/// Him, her, them, alone: not her lawyer.
std::optional<SpeakerPhrase> match_object_pronoun(TokenIt first);

/// The same as match_speaker() without complements: told [reporters] at the port.
std::optional<SpeakerPhrase> match_hearer(TokenIt first, TokenIt last);

/// May a noun phrase start here? First-set test.
bool may_start_speaker(Token const& token);

}  // namespace whosaid::grammar
