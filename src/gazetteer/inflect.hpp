// English inflection by rule, for cue verbs and nouns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/word_class.hpp"

namespace whosaid {

/// An irregular or special form given in a list; empty where the rule holds.
struct IrregularForms {
  std::string present{};     ///< third person: says
  std::string past{};        ///< said
  std::string participle{};  ///< written; the past form when empty
  std::string ing{};         ///< lying
  std::string plural{};      ///< of a noun: men
  bool doubles = false;      ///< the last consonant doubles: admitted
};

/// A form of a word or phrase and the bits that say which form it is.
struct InflectedForm {
  std::string text;
  CueFeatures form;

  friend bool operator==(InflectedForm const&, InflectedForm const&) = default;
};

/// say → says; deny → denies; veto → vetoes; also a noun's plural.
std::string with_s(std::string_view word);
/// criticise → criticised; deny → denied; admit → admitted when `doubles`.
std::string with_ed(std::string_view word, bool doubles = false);
/// criticise → criticising; agree → agreeing; lie → lying.
std::string with_ing(std::string_view word, bool doubles = false);

/// All forms of a verb, each once. Of a phrase the first word is inflected: point out → pointed out; a given
/// form may be that word alone or the whole phrase.
std::vector<InflectedForm> verb_forms(std::string_view base, IrregularForms const& given);
/// Singular and plural; of a phrase the last word is inflected.
std::vector<InflectedForm> noun_forms(std::string_view base, IrregularForms const& given);

}  // namespace whosaid
