#include "quotes/content.hpp"

namespace whosaid {

bool is_verb_like(Token const& t) {
  return t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) ||
         t.cue.any_of(CueFeature::present | CueFeature::past);
}

bool is_possessive_pronoun(Token const& t) {
  return t.is(WordClass::possessive) && t.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she |
                                                         WordClass::pronoun_they | WordClass::pronoun_it);
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
  for (std::uint32_t i = at; i < limit; ++i) {
    Token const& t = view.token(i);
    Token const& next = view.token(i + 1);
    switch (t.kind) {
      case TokenKind::comma:
        if (next.is(Keyword::as) || next.is(WordClass::preposition)) continue;  // , including the port
        return i;
      case TokenKind::semicolon:
      case TokenKind::colon:
      case TokenKind::dash:
      case TokenKind::open_bracket:
        return i;
      case TokenKind::hyphen:
        if (t.space_before) return i;
        break;
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
    if (t.is(Keyword::and_) && (is_verb_like(next) || next.is(CueFeature::ing))) return i;
    bool const in_a_statement =
        t.is(Keyword::in) && next.is(Keyword::a) &&
        (view.token(i + 2).is(WordClass::medium_noun) || view.token(i + 3).is(WordClass::medium_noun));
    if (in_a_statement) return i;
    bool const verb = t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) &&
                      t.keyword != Keyword::none;
    if (verb && !in_relative) return i;
  }
  return limit;
}

}  // namespace whosaid
