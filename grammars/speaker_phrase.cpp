#include "grammars/speaker_phrase.hpp"

#include "grammars/names.hpp"
#include "grammars/noun_phrase.hpp"
#include "grammars/verb_group.hpp"
#include "text/fold.hpp"
#include "text/rule_words.hpp"

namespace whosaid::grammar {
namespace {

// Acme Corp. | said, Acme Co., | a bakery, said
auto const abbreviation_stop = where([](Token const& t) {
  return t.kind == TokenKind::period && !t.space_before && (&t)[-1].is(WordClass::abbreviation) &&
         ((&t)[1].kind == TokenKind::word || (&t)[1].kind == TokenKind::comma);
});
auto const begins_name = where([](Token const& t) { return t.name_tokens > 0; });
auto const name = any_name >> -abbreviation_stop;  // Acme Corp. | said
auto const head_noun = !begins_name >> phrase(head_classes | WordClass::title) >> -abbreviation_stop;
// A small word that may be a finite cue ends the phrase: Ruiz | added, the minister | claims. Right after a
// determiner or genitive it is a participle or noun: the proposed law, Acme's plans.
auto const verb_like = where([](Token const& t) {
  bool const phrase_of_saying = t.phrase_cue.has(CueFeature::past);  // Ruiz | let it be known
  if (!(t.cue.any_of(finite_forms) | phrase_of_saying) | t.capitalised()) return false;
  bool const compound = !t.space_before && (&t)[-1].kind == TokenKind::hyphen;  // state-backed
  return !compound;
});
/// makes | him wonder; not: one of them, close to him
bool is_object_pronoun(Token const& t) {
  constexpr WordClasses pronouns =
      WordClass::pronoun_first | WordClass::pronoun_he | WordClass::pronoun_she | WordClass::pronoun_they;
  static RuleWords const objects{"me", "us", "him", "them"};
  Token const& before = (&t)[-1];
  return t.classes.any_of(pronouns) && before.kind == TokenKind::word && before.keyword == Keyword::none &&
         !before.is(WordClass::preposition) && objects.has(t);
}

// told staff | everyone would be paid: a subject of its own. Not: told | everyone, show | everyone
auto const indefinite_after_noun = where([](Token const& t) {
  Token const& before = (&t)[-1];
  constexpr WordClasses hearers = head_classes | WordClass::medium_noun;
  if (!is_indefinite(t) || before.kind != TokenKind::word) return false;
  return before.classes.any_of(hearers) || before.name >= 0 || (&t)[-2].is(Keyword::the);
});

auto const used_key = static_cast<std::uint32_t>(folded_hash("used"));
auto const plain_word = where([](Token const& t) {
                          static RuleWords const even{"even", "only", "just"};
                          // all her friends, even his friends; not: hopeful | her son, told police | his
                          // client was ill
                          bool const owner = (is_one_of(t, Keyword::her, Keyword::my) || is_possessive(t)) &&
                                             !(&t)[-1].is(Keyword::all) && !even.has((&t)[-1]);
                          // a statement | Wednesday; but: a Wednesday statement
                          bool const day = t.is(WordClass::weekday) && (&t)[-1].classes.any_of(head_classes);
                          // his mother | used to say
                          bool const used = t.key == used_key && (&t)[1].is(Keyword::to);
                          return (t.name_tokens == 0) & !owner & !day & !used && !is_act(t) &&
                                 is_noun_phrase_word(t) && !is_object_pronoun(t);
                        }) -
                        verb_like;
// the University of Lagos | sampled shoots from 28 sites: right after a name a past form is its verb
auto const verb_of_name =
    where([](Token const& t) { return t.past_form && t.name_tokens == 0 && t.space_before; });
// Ruiz | beat Omar Teal; not: Ruiz aide Omar Teal
auto const verb_between_names = where([](Token const& t) {
  Token const& next = (&t)[1];
  return (next.name_tokens > 0) && (next.name_type == EntityType::person) && (t.shape == Shape::lower) &&
         (t.keyword == Keyword::none) && t.space_before && is_deed(t);
});
// Ruiz | personally visited Lagos
auto const adverb_of_verb = where([](Token const& t) {
  return t.is(WordClass::adverb) && t.name_tokens == 0 &&
         ((&t)[1].past_form | (&t)[1].cue.any_of(finite_forms));
});
// current and | former officials
auto const modifier = where([](Token const& t) {
  return t.is(WordClass::role_modifier) & !t.is(WordClass::org_noun) & (t.name_tokens == 0);
});
auto const joined_modifier = modifier >> word(Keyword::and_) >> &modifier;
auto const element = !indefinite_after_noun >>
                     (joined_modifier |
                      (name >> !verb_like >> !verb_of_name >> !verb_between_names >> !adverb_of_verb) |
                      head_noun | (possessive_mark >> verb_like) |
                      (plain_word >> -abbreviation_stop));  // a U.S. | official
// the proposed law | the talks
auto const after_determiner = determiner >> verb_like >> *element >> -name;
auto const core = after_determiner | (-determiner >> ((+element >> -name) | name));
auto const preposition = where([](Token const& t) {
  bool const link = t.is(WordClass::preposition) | is_one_of(t, Keyword::of, Keyword::for_, Keyword::at,
                                                             Keyword::in, Keyword::from, Keyword::with,
                                                             Keyword::on, Keyword::to, Keyword::by);
  return link && !t.phrase_classes.has(WordClass::relative);  // the board | for which Ruiz works
});
auto const after =
    where([](Token const& t) { return t.is(WordClass::subordinator) && t.keyword == Keyword::none; });
auto const when = in(WordClass::weekday | WordClass::month);
// of the Fair Rents Board | for Acme | familiar with the talks
// not: the embassy in Manila | on Sunday, two years | after Ruiz resigned
// a record as | dealers warn; but: her time as secretary of state
auto const as_crowd = word(Keyword::as) >> in(WordClasses(WordClass::people_noun));
// unions | over the last few months
auto const lately = where(opens_past_time);
auto const complement = (preposition - after - as_crowd) >> !when >> !lately >> core >>
                        -(word(Keyword::and_) >> core);

// Neither Ruiz | nor Teal
auto const nor_key = static_cast<std::uint32_t>(folded_hash("nor"));
auto const nor = where([](Token const& t) { return t.key == nor_key; });

TokenIt core_end(TokenIt first, TokenIt last) {
  TokenIt at = first;
  return x3::parse(at, last, core) ? at : first;
}

/// aware, critical, opposed: after a noun they tell of it
bool is_stance(Token const& t) { return t.cue.has(CueFeature::adjective) && !t.cue.has(CueFeature::noun); }

/// The head is the last name or head noun of the core, unless a head noun follows a name in the genitive
/// (Ruiz's lawyer) or stands after it (Acme spokesman).
void find_head(SpeakerPhrase& phrase, TokenIt core_last) {
  for (TokenIt at = phrase.first; at < core_last;) {
    TokenIt next = at + 1;
    // Dana Ruiz | former minister: a comma is missing
    bool const described = phrase.head == Head::name && at == phrase.head_last && at->shape == Shape::lower &&
                           phrase.head_first->name_type == EntityType::person &&
                           at->is(WordClass::role_modifier);
    if (described && phrase.head_last - phrase.head_first > 1) break;
    if (at->name_tokens > 0) {
      next = at + at->name_tokens;
      if (next > core_last) next = core_last;
      bool const genitive = next < core_last && next->kind == TokenKind::possessive;
      bool const hyphenated_name = next < core_last && next->kind == TokenKind::hyphen;
      if (!genitive && !hyphenated_name) {
        phrase.head = Head::name;
        phrase.head_first = at;
        phrase.head_last = next;
      }
    } else {
      WordClasses const classes = at->phrase_tokens > 0 ? at->phrase_classes | at->classes : at->classes;
      bool const several = at->phrase_tokens > 0 && at + at->phrase_tokens <= core_last;
      bool const office = several && at->phrase_classes.has(WordClass::title);  // Superintendent of Police
      if (several && (office || at->phrase_classes.any_of(head_classes))) next = at + at->phrase_tokens;
      auto const set = [&](Head head) {
        phrase.head = head;
        phrase.head_first = at;
        phrase.head_last = next;
      };
      bool const genitive = next < core_last && next->kind == TokenKind::possessive;
      if (!genitive) {
        if (office || classes.any_of(WordClass::role | WordClass::kinship))
          set(Head::role);
        else if (classes.has(WordClass::people_noun))
          set(Head::people);
        else if (classes.has(WordClass::org_noun))
          set(Head::organisation);
        else if (classes.has(WordClass::source_noun))
          set(Head::source);
        else if (at->keyword == Keyword::old)
          set(Head::role);  // the 54-year-old
      }
    }
    at = next;
  }
  // A head that is not at the core's end is only a modifier: "the Acme plan", "police station".
  if (phrase.head_last != core_last && phrase.head != Head::name && phrase.head_first != nullptr) {
    bool const only_words_follow = phrase.head_last < core_last && phrase.head_last->kind == TokenKind::word;
    // the minister | himself
    constexpr WordClasses pronouns =
        WordClass::pronoun_he | WordClass::pronoun_she | WordClass::pronoun_they | WordClass::pronoun_it;
    bool const reflexive = phrase.head_last + 1 == core_last && phrase.head_last->classes.any_of(pronouns);
    // a source close | to the board, a lawyer aware | of the talks
    bool const adjective = phrase.head_last + 1 == core_last &&
                           ((phrase.head_last->is(WordClass::role_modifier) && core_last->is(Keyword::to)) ||
                            (is_stance(*phrase.head_last) && core_last->is(WordClass::preposition)));
    bool const crowd = phrase.head == Head::people && !phrase.head_first->is(Keyword::the);
    if (only_words_follow && !crowd && !adjective && !reflexive) {  // the media | personality
      phrase.head = Head::other;
      phrase.head_first = core_last - 1;
      phrase.head_last = core_last;
    }
  }
  if (phrase.head_first == nullptr) {
    phrase.head_first = core_last - 1;
    phrase.head_last = core_last;
  }
  // as one | put it, two | said
  if (phrase.head == Head::other && core_last == phrase.first + 1 && phrase.first->is(WordClass::number_word))
    phrase.head = Head::people;
}

/// Lecturer at the University of Coimbra | Lidia Ruiz, head of football | Julio Ruiz: a person named right
/// after what the office is held at; engineer of Wells county | Lidia Ruiz. Not: widow of the footballer
/// Julio Ruiz
void find_name_after_domain(SpeakerPhrase& phrase, TokenIt core_last) {
  constexpr WordClasses not_domain = WordClass::title | WordClass::role | WordClass::preposition;
  constexpr WordClasses not_field = not_domain | WordClass::kinship | WordClass::people_noun |
                                    WordClass::role_modifier | WordClass::determiner | WordClass::possessive |
                                    WordClass::org_noun | WordClass::number_word;
  bool const office = phrase.head == Head::role && !phrase.head_first->is(WordClass::kinship);
  for (TokenIt at = core_last + 2; at < phrase.last; ++at) {
    if (at->name_tokens == 0) continue;
    // … of the Parks Department Dr. | Julio Ruiz; not: for Dr. Julio Ruiz
    TokenIt ahead = at - 1;
    bool const stop = ahead->kind == TokenKind::period && !ahead->space_before;
    if (stop && ahead[-1].is(WordClass::abbreviation)) --ahead;
    if (ahead->is(WordClass::title) && ahead->is(WordClass::abbreviation) && ahead > core_last) --ahead;
    Token const& before = *ahead;
    bool const after_domain =
        before.kind == TokenKind::word && before.capitalised() && !before.classes.any_of(not_domain);
    bool const of_place = before.is(WordClass::org_noun) && at[-2].capitalised();
    bool const after_field = office && before.shape == Shape::lower && before.keyword == Keyword::none &&
                             (of_place || !before.classes.any_of(not_field));
    // … Julio Ruiz | in an interview
    TokenIt const end = at + at->name_tokens;
    bool const ends =
        end == phrase.last || (end < phrase.last && is_one_of(*end, Keyword::in, Keyword::on, Keyword::at));
    if ((after_domain || after_field) && at->name_type == EntityType::person && ends) {
      phrase.head = Head::name;
      phrase.head_first = at;
      phrase.head_last = end;
      return;
    }
    at += at->name_tokens - 1;
  }
}

/// Ruiz, the Acme Group, Mr. Teal | and Kim: the names after the first and their commas; `at` if none follow.
/// Places stand with places only: In Lagos, | Ruiz and Teal said.
TokenIt list_end(TokenIt at, TokenIt last, bool places) {
  for (TokenIt end = at; end < last && end->kind == TokenKind::comma;) {
    TokenIt next = end + 1;
    if (next < last && next->is(Keyword::the)) ++next;
    next = skip_titles(next, last);
    if (next == last || next->name_tokens == 0 || (next->name_type == EntityType::place) != places) break;
    end = next + next->name_tokens;
    if (end >= last) break;
    bool const ends = end->is(Keyword::and_) || (end->kind == TokenKind::comma && end[1].is(Keyword::and_));
    if (ends) return end->kind == TokenKind::comma ? end + 1 : end;
  }
  return at;
}

/// police | and witnesses: the end of a second group, or `at`.
TokenIt end_of_second_group(TokenIt at, TokenIt last) {
  if (at >= last || !at->is(Keyword::and_)) return at;
  SpeakerPhrase second;
  second.first = at + 1;
  TokenIt const end = core_end(at + 1, last);
  if (end == at + 1) return at;
  find_head(second, end);
  return second.head == Head::people && second.head_last == end ? end : at;
}

/// founder | and president, trade policy | and labour lawyer Dana Ruiz: the end of a second office of one
/// person, or `at`. Not: the mayor | and the judge, police | and Mayor Dana Ruiz
TokenIt end_of_second_office(SpeakerPhrase& phrase, TokenIt at, TokenIt last) {
  if (at + 1 >= last || !at->is(Keyword::and_) || at[1].is(WordClass::determiner) ||
      is_one_of(at[1], Keyword::the, Keyword::a))
    return at;
  SpeakerPhrase second;
  second.first = at + 1;
  TokenIt const end = core_end(at + 1, last);
  if (end == at + 1) return at;
  find_head(second, end);
  if (second.head_last != end) return at;
  bool const office = phrase.head == Head::role && phrase.head_last == at && second.head == Head::role;
  bool const field =
      phrase.head == Head::other || (phrase.head == Head::source && !phrase.first->is(WordClass::determiner));
  // investment | and research firm Acme
  bool const named =
      field && second.head == Head::name && second.head_first > second.first &&
      second.head_first[-1].is(second.head_first->name_type == EntityType::person ? WordClass::role
                                                                                  : WordClass::org_noun);
  if (named) {
    phrase.head = Head::name;
    phrase.head_first = second.head_first;
    phrase.head_last = second.head_last;
  }
  return office || named ? end : at;
}

/// No phrase is longer: keeps the cost of a sentence linear in its length.
TokenIt within_reach(TokenIt first, TokenIt last) {
  constexpr std::ptrdiff_t longest = 48;
  return last - first > longest ? first + longest : last;
}

// a report released | last month by the board, a letter sent | on Friday to the mayor
auto const when_done =
    phrase(WordClasses(WordClass::adverb)) | (preposition >> in(WordClasses(WordClass::weekday)));

/// A report | released by the board: the noun before a participle is the head.
bool find_head_before_participle(SpeakerPhrase& phrase, TokenIt core_last) {
  Token const& done = core_last[-1];
  bool const participle = (done.past_form || done.is(CueFeature::participle)) && done.shape == Shape::lower;
  if (phrase.head != Head::other || !participle || core_last - phrase.first < 2) return false;
  SpeakerPhrase shorter;
  shorter.first = phrase.first;
  find_head(shorter, core_last - 1);
  if (shorter.head == Head::other || shorter.head_last != core_last - 1) return false;
  phrase.head = shorter.head;
  phrase.head_first = shorter.head_first;
  phrase.head_last = shorter.head_last;
  return true;
}

/// a handful of | Democrats, dozens of | local residents
void find_head_after_quantity(SpeakerPhrase& phrase, TokenIt core_last, TokenIt last) {
  if (core_last == last || !core_last->is(Keyword::of)) return;
  SpeakerPhrase counted;
  counted.first = core_last + 1;
  TokenIt const end = core_end(counted.first, last);
  bool const counts = phrase.first->is(WordClass::number_word);  // one of the victims
  if (end == counted.first || (counted.first->is(Keyword::the) && !counts)) return;
  find_head(counted, end);
  if (counted.head != Head::people || counted.head_last != end) return;
  phrase.head = Head::people;
  phrase.head_first = counted.head_first;
  phrase.head_last = counted.head_last;
}

std::optional<SpeakerPhrase> match_phrase(TokenIt first, TokenIt last, bool with_complements) {
  SpeakerPhrase phrase;
  phrase.first = first;
  TokenIt at = first;
  bool const participle =
      first->cue.has(CueFeature::ing) && !first->cue.has(CueFeature::noun);  // Commenting on …
  if (participle && first->name_tokens == 0) return std::nullopt;
  if (first->is(WordClass::pronoun_subject)) {
    phrase.last = phrase.head_last = first + 1;
    phrase.head_first = first;
    phrase.head = Head::pronoun;
    return phrase;
  }
  bool const quantity = is_quantity(*first);
  TokenIt const end_of_core = quantity ? first + 1 : core_end(first, last);
  if (end_of_core == first) return std::nullopt;
  find_head(phrase, end_of_core);
  if (quantity) phrase.head = Head::people;
  at = end_of_core;
  if (phrase.head == Head::name) {
    bool const place = phrase.head_first->name_type == EntityType::place;
    TokenIt joined = phrase.head_last == at ? list_end(at, last, place) : at;
    bool const left =
        phrase.head_last->kind == TokenKind::word && phrase.head_last < at;  // Ruiz left and | Teal
    if (!left && x3::parse(joined, last, (word(Keyword::and_) | nor) >> core) && joined > at) {
      phrase.joint = true;
      at = joined;
    }
  }
  if (phrase.head == Head::people && phrase.head_last == at) at = end_of_second_group(at, last);
  at = end_of_second_office(phrase, at, last);
  if (phrase.joint && at < last && at->is(WordClass::determiner) && at->keyword == Keyword::none)
    ++at;  // both
  bool const reduced = find_head_before_participle(phrase, end_of_core);
  if (with_complements && reduced) x3::parse(at, last, when_done >> complement);
  if (with_complements) x3::parse(at, last, *complement);
  if (phrase.head == Head::other && !first->is(Keyword::the))
    find_head_after_quantity(phrase, end_of_core, at);
  phrase.last = at;
  if (phrase.head != Head::name) find_name_after_domain(phrase, end_of_core);
  return phrase;
}

}  // namespace

bool may_start_speaker(Token const& t) {
  bool const both = t.is(WordClass::determiner) & t.is(WordClass::conjunction);
  bool const opens = is_one_of(t, Keyword::the, Keyword::a, Keyword::her, Keyword::my, Keyword::all);
  bool const word = (t.name_tokens > 0) | t.is(WordClass::pronoun_subject) | opens |
                    ((t.keyword == Keyword::none) & (!breaks_noun_phrase(t) | both) &
                     !t.phrase_classes.has(WordClass::subordinator));  // even as | the agency
  bool const day = t.is(WordClass::weekday) && t.name_tokens == 0 && (&t)[1].kind != TokenKind::possessive;
  bool const leads_in = t.is(WordClass::adverb) && t.name_tokens == 0 && (&t)[1].kind == TokenKind::comma;
  return (t.kind == TokenKind::number) | ((t.kind == TokenKind::word) & word & !(day | leads_in));
}

std::optional<SpeakerPhrase> match_speaker(TokenIt first, TokenIt last) {
  return match_phrase(first, within_reach(first, last), true);
}

std::optional<SpeakerPhrase> match_object_pronoun(TokenIt first) {
  constexpr WordClasses pronouns = WordClass::pronoun_he | WordClass::pronoun_she | WordClass::pronoun_they;
  bool const alone = first[1].kind != TokenKind::word || first[1].is(Keyword::as);
  if (!first->classes.any_of(pronouns) || !alone) return std::nullopt;
  return SpeakerPhrase{first, first + 1, first, first + 1, Head::pronoun, false};
}

std::optional<SpeakerPhrase> match_hearer(TokenIt first, TokenIt last) {
  return match_phrase(first, within_reach(first, last), false);
}

}  // namespace whosaid::grammar
