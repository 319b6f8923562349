#include "quotes/signature.hpp"

#include <algorithm>

#include "quotes/content.hpp"

namespace whosaid {
namespace {

using grammar::Head;

bool is_dash(Token const& t) { return t.kind == TokenKind::dash || t.kind == TokenKind::hyphen; }

bool has_verb(TokenIt first, TokenIt last) {
  return std::any_of(first, last, [](Token const& t) {
    return t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) ||
           t.cue.has(CueFeature::past);
  });
}

/// , a lawyer at Acme, | left: a word in small letters after a second comma may be any verb
bool may_go_on(TokenIt first, TokenIt last) {
  return std::any_of(first, last, [&](Token const& t) {
    Token const& next = (&t)[1];
    return &t > first && t.kind == TokenKind::comma && next.shape == Shape::lower &&
           !next.is(WordClass::role) && !next.is(Keyword::of) && !next.is(Keyword::a);
  });
}

/// , a lawyer at Acme | , chief economist, Acme Corp. | , 54, of Lima: nothing there acts
bool describes(TokenIt first, TokenIt last) {
  return std::none_of(first, last,
                      [](Token const& t) {
                        constexpr WordClasses clause =
                            WordClass::relative | WordClass::subordinator | WordClass::pronoun_subject;
                        bool const noun = t.capitalised() || t.cue.has(CueFeature::noun);
                        return t.kind == TokenKind::quoted || t.kind == TokenKind::colon ||
                               t.is(Keyword::who) ||
                               (t.kind == TokenKind::word && !noun && (t.past_form || is_verb_like(t))) ||
                               (t.classes.any_of(clause) && !t.is(WordClass::preposition));
                      }) &&
         !has_verb(first, last) && !may_go_on(first, last);
}

/// Varga, minister, residents: somebody who speaks in a headline; not: – Reuters
bool may_sign_headline(grammar::SpeakerPhrase const& phrase) {
  if (phrase.head == Head::name) return phrase.head_first->name_type == EntityType::person;
  return phrase.head == Head::role || phrase.head == Head::people || phrase.head == Head::organisation;
}

}  // namespace

std::uint32_t after_brackets(Skeleton const& skeleton, std::uint32_t at) {
  constexpr std::uint32_t longest = 12;
  if (at >= skeleton.size() || skeleton.tokens[at].kind != TokenKind::open_bracket) return at;
  for (std::uint32_t i = at + 1; i < skeleton.size() && i < at + longest; ++i)
    if (skeleton.tokens[i].kind == TokenKind::close_bracket) return i + 1;
  return at;
}

std::optional<Phrase> match_signature(Skeleton const& skeleton) {
  constexpr std::uint32_t longest = 16;
  if (skeleton.size() < 2 || skeleton.size() > longest) return std::nullopt;
  TokenIt const base = skeleton.tokens.data();
  TokenIt const last = base + skeleton.size();
  if (!is_dash(*base)) return std::nullopt;
  auto const phrase = grammar::match_speaker(base + 1, last);
  if (!phrase || phrase->head != Head::name || has_verb(phrase->last, last)) return std::nullopt;
  return to_phrase(*phrase, base);
}

std::optional<Phrase> match_bare_name(Skeleton const& skeleton) {
  constexpr std::uint32_t longest = 24;
  if (skeleton.has_quoted || skeleton.matter != Matter::prose || skeleton.size() > longest)
    return std::nullopt;
  TokenIt const base = skeleton.tokens.data();
  TokenIt const first = base + skeleton.body;
  TokenIt const last = base + skeleton.size();
  if (first >= last || !first->capitalised()) return std::nullopt;
  auto const phrase = grammar::match_speaker(first, last);
  bool const person = phrase && phrase->head == Head::name && !phrase->joint &&
                      phrase->head_first->name_type == EntityType::person &&
                      phrase->head_last == phrase->last;
  if (!person) return std::nullopt;
  bool const alone = phrase->last == last || phrase->last->kind == TokenKind::period;
  bool const described = phrase->last < last && phrase->last->kind == TokenKind::comma;
  if (!alone && !(described && describes(phrase->last + 1, last))) return std::nullopt;
  return to_phrase(*phrase, base);
}

bool is_headline(SentenceView const& view) {
  if (view.skeleton.matter == Matter::headline) return true;
  TokenRange const whole = view.skeleton.original(0, view.size());
  bool const alone = whole.first == 0 && whole.last + 1 == view.document.size();
  TokenKind const last = view.token(view.size() - 1).kind;
  return alone && (last == TokenKind::word || last == TokenKind::number);
}

void find_signed_headline(SentenceView& view, std::vector<Quotation>& found) {
  if (!is_headline(view)) return;
  TokenIt const base = view.skeleton.tokens.data();
  TokenIt const last = base + view.size();
  std::uint32_t at = view.size();
  while (at > view.skeleton.body && !(is_dash(view.token(at)) && view.token(at).space_before)) --at;
  bool const splits = at > view.skeleton.body + 1 && at + 1 < view.size() && view.token(at + 1).space_before;
  if (!splits) return;
  TokenRange const content = {view.skeleton.body, at};
  bool quoted = false;
  for (std::uint32_t i = content.first; i < content.last; ++i) {
    if (view.is_quoted(i) && view.taken[i]) return;
    quoted |= view.is_quoted(i);
  }
  auto const phrase = quoted ? grammar::match_speaker(base + at + 1, last) : std::nullopt;
  if (!phrase || phrase->last != last || !may_sign_headline(*phrase)) return;
  Quotation quotation;
  quotation.rule = "mixed.signed";
  quotation.sentence = quotation.subject_sentence = view.index;
  quotation.spans = {view.skeleton.original(content.first, content.last)};
  quotation.source = Source::name_after;
  quotation.subject = to_phrase(*phrase, base);
  claim_fragments(view, content, quotation);
  found.push_back(std::move(quotation));
}

}  // namespace whosaid
