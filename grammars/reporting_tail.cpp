#include "grammars/reporting_tail.hpp"

#include "grammars/noun_phrase.hpp"
#include "text/fold.hpp"

namespace whosaid::grammar {
namespace {

using enum CueFeature;

auto const number = mark(TokenKind::number);
auto const month = in(WordClasses(WordClass::month));
auto const date = (month >> number >> -(comma >> number)) | (number >> month >> -number);
auto const on_a_date = word(Keyword::on) >> ((named_day >> -(-comma >> date)) | date);
// in May 2019, Monday, on Friday, June 5
auto const any_date = on_a_date | (word(Keyword::in) >> month >> -number) | date | named_day;
// said | there remains hope; not: said there | on Monday
auto const there_key = static_cast<std::uint32_t>(folded_hash("there"));
auto const there_is = where([](Token const& t) {
  Token const& next = (&t)[1];
  return t.key == there_key && next.kind == TokenKind::word && next.keyword == Keyword::none &&
         !next.classes.any_of(WordClass::preposition | WordClass::weekday | WordClass::adverb);
});
// said | there was, say | little has changed
// said | no one was hurt
auto const adverb_of_saying = !in(WordClasses(WordClass::negation)) >> !there_is >> adverb >>
                              !in(WordClass::auxiliary | WordClass::modal);

/// told the inquiry | that …, told the meeting | “…”
bool introduces_content(TokenIt at, TokenIt last) {
  return at >= last || at->is(Keyword::that) || at->kind == TokenKind::quoted ||
         at->kind == TokenKind::comma || at->kind == TokenKind::colon || at->kind == TokenKind::period ||
         is_one_of(*at, Keyword::if_, Keyword::wh);
}

/// warned | it was old
bool begins_clause(TokenIt at) {
  return (at->is(WordClass::pronoun_subject) ||
          (is_indefinite(*at) && !at[1].is(WordClass::pronoun_subject))) &&
         (at[1].classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) ||
          at[1].past_form);
}

bool is_finite(Token const& t) {
  return t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) || t.past_form;
}

/// the emails | combed through by the board: no hearer
bool is_participle(TokenIt at) {
  return at->past_form && at->name_tokens == 0 && at[1].is(WordClass::preposition);
}

/// Do somebody or something and a verb stand here: said in a statement | the plant would close?
bool begins_statement(TokenIt at, TokenIt last) {
  if (at >= last || at->kind != TokenKind::word || at->is(WordClass::preposition)) return false;
  if (begins_clause(at)) return true;
  if (!may_start_speaker(*at)) return false;
  auto const subject = match_hearer(at, last);
  // in an email | the plant “would close”
  return subject && subject->last < last &&
         (is_finite(*subject->last) || (subject->last->kind == TokenKind::quoted && subject->last - at > 1));
}

/// told the paper | its plan was late
bool says_of_own(TokenIt at, TokenIt last) { return is_possessive(*at) && begins_statement(at, last); }

/// Where or how it was said, before what was: said | in a statement | it was sorry, told reporters | in Lima
/// | the plant would close. Its end, or `at`. Not: said | in politics it takes time
TokenIt after_occasion(TokenIt at, TokenIt last, bool has_hearer) {
  constexpr std::ptrdiff_t longest = 10;
  constexpr WordClasses clause_words = WordClass::pronoun_subject | WordClass::subordinator;
  if (at >= last ||
      !is_one_of(*at, Keyword::in, Keyword::at, Keyword::on, Keyword::by, Keyword::from, Keyword::via))
    return at;
  bool medium = has_hearer;
  for (TokenIt look = at + 1; look < last && look - at < longest; ++look) {
    if (look - at > 1 && medium && begins_statement(look, last)) return look;
    medium |= look->is(WordClass::medium_noun) || look->phrase_classes.has(WordClass::medium_noun);
    bool const ends = look->kind != TokenKind::word && look->kind != TokenKind::hyphen &&
                      look->kind != TokenKind::possessive && look->kind != TokenKind::number;
    bool const other_word =
        look->classes.any_of(clause_words) ||
        is_one_of(*look, Keyword::that, Keyword::if_, Keyword::when, Keyword::wh, Keyword::as) ||
        (look->is(WordClass::preposition) && look->keyword == Keyword::none);
    if (ends || other_word || is_finite(*look)) return at;
  }
  return at;
}

/// ruled | that out. Not: added | that over 400 left
bool is_pronoun_that(TokenIt at, TokenIt last) {
  return at->is(Keyword::that) && last - at > 1 && at[1].is(WordClass::preposition) &&
         (last - at == 2 || at[2].kind == TokenKind::comma || at[2].kind == TokenKind::period);
}

/// asked about the claim | that …: the claim is that …; not: said in a statement | that …
bool owns_that(Token const& t) {
  constexpr WordClasses media = WordClass::medium_noun | WordClass::source_noun;
  return t.cue.has(CueFeature::noun) && t.cue.has(that_clause) && !t.classes.any_of(media);
}

/// noted | with concern that …: what is noted follows; not: warned of the concern | that …
bool tells_feeling(TokenIt at) { return at->is(Keyword::with); }

/// Do an utterance and a “with” before it stand near? Most tails are told by this at once.
bool leads_to_utterance(TokenIt at, TokenIt last) {
  constexpr std::ptrdiff_t farthest = 16;
  bool with = false;
  for (TokenIt look = at; look < last && look - at <= farthest; ++look) {
    if (look->kind == TokenKind::quoted) return with && look->utterance;
    with |= look->is(Keyword::with);
  }
  return false;
}

/// replied to the board with | “…”, countered with a curt | “…”: where the words in marks stand, and to whom
/// they are addressed; `at` if they do not.
TokenIt match_with(ReportingClause& clause, TokenIt at, TokenIt last) {
  constexpr std::ptrdiff_t described = 3;  // with, | a terse two-word | “…”
  if (!leads_to_utterance(at, last)) return at;
  auto const hearer =
      at->is(Keyword::with) || !may_start_speaker(*at) ? std::nullopt : match_hearer(at, last);
  TokenIt const with = hearer ? hearer->last : at;
  if (with >= last || !with->is(Keyword::with)) return at;
  for (TokenIt words = with + 1; words < last && words - with <= described + 1; ++words) {
    if (words->kind == TokenKind::quoted) {
      if (!words->utterance) return at;
      if (hearer) clause.addressee = *hearer;
      return words;
    }
    bool const describes = words->kind == TokenKind::hyphen || words->is(Keyword::a) ||
                           (words->kind == TokenKind::comma && words == with + 1) ||
                           (words->kind == TokenKind::word && words->keyword == Keyword::none);
    if (!describes) break;
  }
  return at;
}

}  // namespace

TokenIt after_date(TokenIt at, TokenIt last) {
  x3::parse(at, last, any_date);
  return at;
}

void match_tail(ReportingClause& clause, TokenIt last) {
  TokenIt at = clause.last;
  x3::parse(at, last, *adverb_of_saying);
  if (clause.cue.any_of(speech | writing))
    if (TokenIt const words = match_with(clause, at, last); words > at) {
      clause.last = words;
      clause.cue = clause.cue | quote;
      return;
    }
  if (clause.cue.has(addressee) && at < last) {
    constexpr WordClasses pronouns =
        WordClass::pronoun_he | WordClass::pronoun_she | WordClass::pronoun_they | WordClass::pronoun_first;
    // told her that | told her she | told her the; not: told her mother
    bool const object = !at->is(WordClass::possessive) || introduces_content(at + 1, last) ||
                        at[1].classes.any_of(WordClass::pronoun_subject | WordClass::possessive) ||
                        at[1].is(Keyword::the) || at[1].is(Keyword::a) || at[2].is(Keyword::be);
    static RuleWords const us{"us"};  // no list has it, since US is a country
    bool const one = (at->classes.any_of(pronouns) && !at->is(WordClass::pronoun_subject)) ||
                     (us.has(*at) && at->shape == Shape::lower);
    if (one && object) {
      clause.addressee = {at, at + 1, at, at + 1, Head::pronoun, false};  // told him
      ++at;
    } else if (may_start_speaker(*at) && !at->is(Keyword::that) && !begins_clause(at) && !is_participle(at)) {
      auto hearer = match_hearer(at, last);
      // told Parliament | more homes had been built
      bool const name_alone = hearer && hearer->head == Head::name && hearer->head_last < hearer->last &&
                              !hearer->joint && hearer->head_last->kind == TokenKind::word &&
                              clause.cue.has(CueFeature::clause) && !introduces_content(hearer->last, last);
      if (name_alone) hearer->last = hearer->head_last;
      // told the court | Lee Park had lied; but: told radio host Lee Park
      constexpr WordClasses crowd = WordClass::people_noun | WordClass::org_noun | WordClass::medium_noun;
      bool const cut = hearer && hearer->head == Head::name && hearer->head_first > hearer->first &&
                       (hearer->head_first->name_type == EntityType::person ||
                        (hearer->last < last && is_finite(*hearer->last))) &&
                       clause.cue.has(CueFeature::clause) && hearer->head_first[-1].classes.any_of(crowd) &&
                       !hearer->head_first[-1].classes.any_of(WordClass::role | WordClass::title);
      if (cut)
        *hearer = {hearer->first,      hearer->head_first, hearer->head_first - 1,
                   hearer->head_first, Head::organisation, false};
      // told the BBC's Today programme | it was late
      bool const aired =
          hearer && hearer->last - hearer->first > 2 && hearer->last[-1].is(WordClass::medium_noun) &&
          hearer->first[is_one_of(*hearer->first, Keyword::the)].name_type == EntityType::organisation;
      // told a news conference | in Lima
      // told the forum | he was late
      bool const goes_on =
          hearer &&
          (name_alone || cut || introduces_content(hearer->last, last) ||
           (hearer->last + 1 < last && (begins_clause(hearer->last) || says_of_own(hearer->last, last))) ||
           hearer->last->is(WordClass::preposition));
      if (hearer && (goes_on || aired || (hearer->head != Head::other && hearer->head != Head::source))) {
        clause.addressee = *hearer;
        at = hearer->last;
        // told a committee | of ministers | it was late
        bool const group = hearer->head == Head::people || hearer->head == Head::organisation;
        if (at + 1 < last && at->is(Keyword::of) && group && clause.cue.has(CueFeature::clause) &&
            !clause.cue.has(about))
          if (auto const members = match_hearer(at + 1, last)) at = members->last;
      }
    }
  }
  x3::parse(at, last, *adverb_of_saying >> -on_a_date >> *adverb_of_saying);
  if (clause.cue.has(CueFeature::clause)) at = after_occasion(at, last, !clause.addressee.empty());
  clause.last = at;
  // on Tuesday, in a statement: steps over to "that" or a colon if one follows within the same phrase
  for (TokenIt look = at; look < last && look - at < 14; ++look) {
    if (look == at && (is_pronoun_that(look, last) || look->is(Keyword::and_))) return;
    if (look - at > 1 && look->is(Keyword::that) && owns_that(look[-1]) && !tells_feeling(look - 2)) return;
    // pledged | to take the post, that hope …
    if (look->kind == TokenKind::comma && at->is(Keyword::to) && clause.cue.has(infinitive)) return;
    // called | that ruling “a folly”
    bool const points = clause.cue.has(predicate) && !clause.cue.any_of(CueFeature::clause | that_clause);
    if (look->is(Keyword::that) && !points &&
        (look == at || clause.cue.any_of(CueFeature::clause | that_clause))) {
      clause.that = true;
      clause.last = look + 1;
      return;
    }
    // asked about the sale, Ruiz | said that: another clause has it
    // in an emailed statement, at a hastily called meeting
    bool const describes = is_one_of(look[-1], Keyword::the, Keyword::a) ||
                           (look - at > 1 && look[-1].is(WordClass::adverb) && look[-2].is(Keyword::a));
    if (look != at && !describes && look->cue.has(past) && look->cue.any_of(speech | writing) &&
        !look->cue.has(ambiguous))
      return;
    // clashes reported in the north | suggest that …
    bool const thing = clause.subject.head == Head::other && clause.subject.first != nullptr;
    if (thing && look != at && look->cue.any_of(present | base) &&
        look->cue.any_of(that_clause | CueFeature::clause) && !look->cue.has(noun))
      return;
    // said; “…”
    bool const slip = look->kind == TokenKind::semicolon && look[1].kind == TokenKind::quoted;
    if (look->kind == TokenKind::colon || slip) {
      clause.colon = true;
      clause.last = look + 1;
      return;
    }
    bool const goes_on =
        look->is(WordClass::preposition) || look->is(WordClass::determiner);  // on both sides
    if (look != at && breaks_noun_phrase(*look) && !goes_on) return;
    // in a 60-page report
    bool const compound = look->kind == TokenKind::hyphen && !look->space_before &&
                          is_one_of(*at, Keyword::in, Keyword::at, Keyword::on, Keyword::by);
    if (look->kind != TokenKind::word && look->kind != TokenKind::comma && look->kind != TokenKind::number &&
        look->kind != TokenKind::possessive && !compound)
      return;
    // announced the list | that will be read; but: told a meeting of leaders | that
    bool const article = is_one_of(*look, Keyword::the, Keyword::a) && !clause.cue.has(addressee);
    bool const object = article || (!look->is(WordClass::preposition) && look->keyword == Keyword::none);
    if (look == at && object) return;
  }
}

}  // namespace whosaid::grammar
