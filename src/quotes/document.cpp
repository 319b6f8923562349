#include "quotes/document.hpp"

#include <array>

#include "text/rule_words.hpp"

namespace whosaid {
namespace {

/// Texts of one kind, and the verbs that tell of writing one.
struct TextKind {
  RuleWords nouns;
  RuleWords verbs;
  bool one_text;  ///< any of the nouns may mean the same text
};

std::array<TextKind, 5> const& kinds() {
  static std::array<TextKind, 5> const all{{
      {{"lawsuit", "suit", "complaint", "petition", "filing"}, {"sued", "sues"}, true},
      {{"ruling", "judgment", "judgement", "decision", "opinion", "verdict", "dissent"}, {"ruled"}, true},
      {{"tweet", "post", "thread"}, {"tweeted", "tweets", "posted"}, true},
      {{"email", "e-mail", "message"}, {"emailed", "e-mailed", "messaged", "texted"}, true},
      {{"letter", "note", "memo"}, {"wrote"}, false},
  }};
  return all;
}

/// Null if the noun means none of these.
TextKind const* kind_of(Token const& noun) {
  for (TextKind const& kind : kinds())
    if (kind.nouns.has(noun)) return &kind;
  return nullptr;
}

/// A study, which may be called a report later
bool is_study(Token const& noun) {
  static RuleWords const keys{"study", "survey", "analysis", "review", "research", "audit"};
  return keys.has(noun);
}

}  // namespace

bool is_issued(Token const& noun) {
  static RuleWords const keys{"statement", "release",  "communique", "notice", "circular",
                              "tweet",     "bulletin", "advisory",   "speech", "address"};
  return keys.has(noun);
}

bool is_any_document(Token const& noun) {
  static RuleWords const keys{"text", "document", "paper"};
  return keys.has(noun);
}

bool is_document(Token const& noun) {
  return is_issued(noun) || noun.is(WordClass::source_noun) || kind_of(noun) != nullptr;
}

bool is_suit(Token const& noun) { return kinds().front().nouns.has(noun); }

bool may_mean(Token const& noun, Token const& told) {
  if (told.key == noun.key) return true;
  if (is_any_document(noun)) return is_document(told);
  static RuleWords const report{"report"};
  if (report.has(noun)) return is_study(told);
  TextKind const* const kind = kind_of(noun);
  return kind != nullptr && kind->one_text && kind->nouns.has(told);
}

bool tells_of_writing(Token const& verb, Token const& next, Token const& noun) {
  TextKind const* const kind = kind_of(noun);
  if (kind == nullptr || verb.shape != Shape::lower || !kind->verbs.has(verb)) return false;
  return (kind->one_text || next.is(Keyword::to)) && !next.is(Keyword::out);  // ruled out
}

}  // namespace whosaid
