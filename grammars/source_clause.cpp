#include "grammars/source_clause.hpp"

#include "grammars/noun_phrase.hpp"
#include "text/fold.hpp"
#include "text/rule_words.hpp"

namespace whosaid::grammar {
namespace {

using enum CueFeature;

/// view, opinion; not: in the hope of selling
bool is_view(Token const& t) {
  return t.cue.has(noun) && t.cue.has(thought) && t.cue.has(that_clause) &&
         !t.cue.any_of(infinitive | attitude | speech);
}

/// In Ruiz's view | , in her words |: the noun, and a comma or words in marks after it
bool is_view_before(TokenIt noun, TokenIt last) {
  return noun + 1 < last && (noun->is(Keyword::words) || is_view(*noun)) &&
         (noun[1].kind == TokenKind::comma ||
          (noun->is(Keyword::words) && noun[1].kind == TokenKind::quoted));
}

CueFeatures cue_of_view(Token const& noun) {
  return noun.is(Keyword::words) ? speech | quote | CueFeature::clause : thought | CueFeature::clause;
}

/// Who may hold a view, rather than get something: to critics, to many, to her
bool is_crowd(SpeakerPhrase const& who) {
  return who.head == Head::people || who.head == Head::role ||
         (who.head == Head::pronoun && !who.first->is(WordClass::pronoun_it));
}

/// According to | some on Twitter, many in the party, most
std::optional<SpeakerPhrase> match_some(TokenIt first, TokenIt last) {
  bool const some = first->is(WordClass::determiner) && first->keyword == Keyword::none &&
                    !first->is(WordClass::possessive);
  bool const alone = some && first + 1 < last &&
                     (first[1].kind == TokenKind::comma || first[1].is(WordClass::preposition) ||
                      is_one_of(first[1], Keyword::of, Keyword::in, Keyword::on, Keyword::at));
  if (!alone) return std::nullopt;
  constexpr std::ptrdiff_t longest = 8;
  TokenIt end = first + 1;
  while (end < last && end - first < longest && end->kind == TokenKind::word) ++end;
  return SpeakerPhrase{first, end, first, first + 1, Head::people, false};
}

/// A clause of the cue [first, last) with what the source is.
void add_source(std::vector<ReportingClause>& found, std::string_view rule, TokenIt first, TokenIt last,
                SpeakerPhrase const& source, CueFeatures cue) {
  ReportingClause clause;
  clause.rule = rule;
  clause.subject = source;
  clause.first = clause.cue_first = first;
  clause.cue_last = last;
  clause.cue = cue;
  clause.last = source.last;
  found.push_back(clause);
}

/// In her view, by her own admission: a clause of the noun with whose it is.
void add_own(std::vector<ReportingClause>& found, TokenIt first, TokenIt noun, CueFeatures cue) {
  ReportingClause clause;
  clause.rule = "reporting.words_of";
  clause.subject = {first + 1, first + 2, first + 1, first + 2, Head::pronoun, false};
  clause.first = first;
  clause.cue_first = noun;
  clause.cue_last = clause.last = noun + 1;
  clause.cue = cue;
  found.push_back(clause);
}

}  // namespace

bool is_per(Token const& token) {
  static std::uint64_t const per = folded_hash("per");
  return token.key == static_cast<std::uint32_t>(per);
}

bool match_source_clause(TokenIt sentence, TokenIt first, TokenIt last, std::vector<ReportingClause>& found) {
  bool const set_off = first == sentence || first[-1].kind == TokenKind::comma;
  // , per the Herald; as per the police; as per a report; not: 40 per person, per the plan, done as per the
  // rules
  TokenIt const per = first + first->is(Keyword::as);
  if (per < last && is_per(*per) && (set_off || per > first) && last - per > 1) {
    auto const subject = match_speaker(per + 1, last);
    bool const definite = is_one_of(per[1], Keyword::the, Keyword::a) || per[1].is(WordClass::possessive);
    bool const says = subject && definite && subject->head != Head::other &&
                      (subject->head != Head::source || (set_off && per > first));
    if (subject && (subject->head == Head::name || says))
      add_source(found, "reporting.according_to", first, per + 1, *subject,
                 speech | quote | CueFeature::clause);
    return subject.has_value();
  }
  // To critics, | it is a gift; because to her, | it is a gift
  if (first->is(Keyword::to)) {
    bool const opens = set_off || first[-1].is(Keyword::but) || first[-1].is(WordClass::subordinator);
    auto const them = opens ? match_object_pronoun(first + 1) : std::nullopt;
    auto const who = them || !opens ? them : match_speaker(first + 1, last);
    if (who && who->last < last && who->last->kind == TokenKind::comma && is_crowd(*who)) {
      add_source(found, "reporting.words_of", first, first + 1, *who, thought | CueFeature::clause);
      return true;
    }
    return false;
  }
  // As reported by the Herald, | it was late
  if (first->is(Keyword::as) && set_off && last - first > 3 && first[2].is(Keyword::by) &&
      first[1].cue.has(participle) && first[1].cue.any_of(speech | writing) &&
      first[1].cue.has(CueFeature::clause)) {
    if (auto const subject = match_speaker(first + 3, last))
      add_source(found, "reporting.according_to", first, first + 3, *subject,
                 speech | quote | CueFeature::clause);
    return true;
  }
  static std::uint64_t const own = folded_hash("own");
  bool const by_own = first->is(Keyword::by) && last - first > 3 && first[1].is(WordClass::possessive) &&
                      first[2].key == static_cast<std::uint32_t>(own);
  if (by_own && first[3].cue.has(noun) &&
      first[3].cue.any_of(speech | thought)) {  // By her own admission, | …
    add_own(found, first, first + 3, speech | quote | CueFeature::clause);
    return true;
  }
  if (!first->is(Keyword::according) && !first->is(Keyword::in)) return false;
  ReportingClause clause;
  clause.first = first;
  // according to Acme Corp.
  if (first->is(Keyword::according) && last - first > 2 && first[1].is(Keyword::to)) {
    auto const him = match_object_pronoun(first + 2);
    auto const some = him ? him : match_some(first + 2, last);
    if (auto const subject = some ? some : match_speaker(first + 2, last)) {
      add_source(found, "reporting.according_to", first, first + 2, *subject,
                 speech | quote | CueFeature::clause);
    }
    return true;
  }
  // in the words of Ruiz, in the view of Ruiz
  if (first->is(Keyword::in) && last - first > 4 && first[1].is(Keyword::the) &&
      (first[2].is(Keyword::words) || is_view(first[2])) && first[3].is(Keyword::of)) {
    if (auto const subject = match_speaker(first + 4, last)) {
      add_source(found, "reporting.words_of", first, first + 4, *subject,
                 speech | quote | CueFeature::clause);
    }
    return true;
  }
  // In his view, | the plan was dead; in her own words, | “a folly”
  TokenIt const noun = first + 2 + (last - first > 4 && first[2].key == static_cast<std::uint32_t>(own));
  // faulted the board for, | in her words, “a folly”: within what she says
  bool const within =
      first - sentence > 1 && (first[-2].is(Keyword::for_) || first[-2].is(WordClass::preposition));
  if (first->is(Keyword::in) && last - first > 4 && !within && is_view_before(noun, last) &&
      first[1].is(WordClass::possessive) &&
      first[1].classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she | WordClass::pronoun_they)) {
    add_own(found, first, noun, cue_of_view(*noun));
    return true;
  }
  // In Ruiz's view, | the plan was dead
  if (first->is(Keyword::in) && last - first > 4 && (first[1].name_tokens > 0 || first[1].is(Keyword::the))) {
    TokenIt owned = first + 1;
    constexpr std::ptrdiff_t longest = 8;
    while (owned < last && owned - first < longest && owned->kind != TokenKind::possessive) ++owned;
    TokenIt const view = owned + 1 + (owned + 3 < last && owned[1].key == static_cast<std::uint32_t>(own));
    if (owned + 2 < last && owned->kind == TokenKind::possessive && is_view_before(view, last)) {
      auto const subject = match_hearer(first + 1, owned);
      if (subject && subject->last == owned) {
        clause.rule = "reporting.words_of";
        clause.subject = *subject;
        clause.cue_first = view;
        clause.cue_last = clause.last = view + 1;
        clause.cue = cue_of_view(*view);
        found.push_back(clause);
        return true;
      }
    }
  }
  // In a poll by Acme, | most people …
  if (first->is(Keyword::in) && last - first > 4 && first == sentence && may_start_speaker(first[1])) {
    auto const subject = match_speaker(first + 1, last);
    // In the experiment, a bee …: it tells what was done
    static RuleWords const deeds{"experiment",  "experiments", "trial",    "trials",    "test",    "tests",
                                 "examination", "earnings",    "election", "elections", "evidence"};
    if (subject && subject->head == Head::source && subject->last < last &&
        subject->last->kind == TokenKind::comma && !deeds.has(*subject->head_first)) {
      add_source(found, "reporting.in_source", first, first + 1, *subject, evidence | CueFeature::clause);
      return true;
    }
  }
  return false;
}

}  // namespace whosaid::grammar
