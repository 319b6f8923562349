#include "quotes/content.hpp"

namespace whosaid {

bool is_verb_like(Token const& t) {
  return t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) ||
         t.cue.any_of(CueFeature::present | CueFeature::past);
}

void claim_fragments(SentenceView& view, TokenRange range, Quotation& quotation) {
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (!view.is_quoted(i) || view.taken[i]) continue;
    quotation.quoted.push_back(view.skeleton.origin[i]);
    quotation.kind = QuoteKind::mixed;
    view.taken[i] = true;
  }
}

std::uint32_t without_final_mark(SentenceView const& view, std::uint32_t end) {
  while (end > 0) {
    TokenKind const kind = view.token(end - 1).kind;
    if (kind != TokenKind::period && kind != TokenKind::comma && kind != TokenKind::dash &&
        kind != TokenKind::semicolon)
      break;
    --end;
  }
  return end;
}

std::uint32_t noun_phrase_end(SentenceView const& view, std::uint32_t at, std::uint32_t limit) {
  if (at >= limit || !grammar::may_start_speaker(view.token(at))) return at;
  bool in_relative = false;
  std::uint32_t i = at;
  for (; i < limit; ++i) {
    Token const& t = view.token(i);
    switch (t.kind) {
      case TokenKind::comma:
      case TokenKind::semicolon:
      case TokenKind::colon:
      case TokenKind::dash:
      case TokenKind::open_bracket:
      case TokenKind::period:
        return i;
      default:
        break;
    }
    if (i == at) continue;
    if (t.is(Keyword::who) || t.is(Keyword::which) || t.is(Keyword::that) || t.is(Keyword::whose))
      in_relative = true;
    if (t.is(Keyword::when) || t.is(Keyword::but) || t.is(Keyword::if_)) return i;
    bool const opens_clause = t.is(WordClass::subordinator) && t.shape == Shape::lower &&
                              !t.is(WordClass::relative) && t.keyword != Keyword::as && !t.is(Keyword::for_);
    if (opens_clause) return i;
    bool const next_verb = (t.is(Keyword::and_) || t.is(Keyword::but)) && is_verb_like(view.token(i + 1));
    if (next_verb) return i;
    bool const when = t.is(WordClass::weekday) || view.token(i + 1).is(WordClass::weekday);
    if (when) return i;
    bool const in_a_statement =
        t.is(Keyword::in) && view.token(i + 1).is(Keyword::a) &&
        (view.token(i + 2).is(WordClass::medium_noun) || view.token(i + 3).is(WordClass::medium_noun));
    if (in_a_statement) return i;
    bool const verb = t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) &&
                      t.keyword != Keyword::none;
    if (verb && !in_relative) return i;
  }
  return i;
}

}  // namespace whosaid
