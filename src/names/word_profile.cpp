#include "names/word_profile.hpp"

#include <algorithm>

namespace whosaid {
namespace {

using enum Evidence;

constexpr WordClasses place_classes =
    WordClass::country | WordClass::city | WordClass::region | WordClass::continent;
constexpr WordClasses known_person = WordClass::given_name | WordClass::family_name;
constexpr CueFeatures finite_cue = CueFeature::present | CueFeature::past;
constexpr CueFeatures content_frames = CueFeature::quote | CueFeature::clause | CueFeature::that_clause;

bool says(CueFeatures c) {
  return c.any_of(finite_cue) && c.any_of(content_frames) && !c.has(CueFeature::ambiguous);
}

bool is_cue(Token const& t) { return says(t.cue) || says(t.phrase_cue); }

EvidenceSet when_before(Token const& t) {
  EvidenceSet found;
  found.add_if(t.is(WordClass::title), title_before);
  found.add_if(t.is(WordClass::kinship), kinship_before);
  found.add_if(t.is(WordClass::demonym), demonym_before);
  found.add_if(t.is(WordClass::name_particle) && t.shape == Shape::lower, particle_before);
  found.add_if(t.kind == TokenKind::possessive || t.is(WordClass::possessive), possessive_before);
  found.add_if(t.kind == TokenKind::open_bracket, bracket_before);
  found.add_if(t.kind == TokenKind::comma, comma_before);
  found.add_if(t.kind == TokenKind::double_mark || t.kind == TokenKind::single_mark, quote_before);
  found.add_if(is_cue(t), cue_before);
  bool const noun = (t.shape == Shape::lower) | t.is(WordClass::not_a_name);  // NGO
  found.add_if(t.is(WordClass::org_noun) && noun, org_noun_before);
  switch (t.keyword) {
    case Keyword::the:
      found.add(the_before);
      break;
    case Keyword::a:
      found.add(a_before);
      break;
    case Keyword::in:
    case Keyword::at:
    case Keyword::from:
      found.add(in_before);
      break;
    case Keyword::of:
      found.add(of_before);
      break;
    case Keyword::by:
      found.add(by_before);
      break;
    case Keyword::to:
      found.add(to_before);
      break;
    case Keyword::and_:
      found.add(and_before);
      break;
    default:
      found.add_if(t.is(WordClass::preposition), other_preposition_before);
  }
  return found;
}

EvidenceSet when_after(Token const& t) {
  EvidenceSet found;
  found.add_if(t.kind == TokenKind::possessive, possessive_after);
  found.add_if(is_cue(t), cue_after);
  found.add_if(
      t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) && !is_cue(t),
      verb_after);
  found.add_if(t.kind == TokenKind::open_bracket, bracket_after);
  found.add_if(t.kind == TokenKind::comma, comma_after);
  found.add_if(t.kind == TokenKind::period || t.kind == TokenKind::end, stop_after);
  found.add_if(t.is(Keyword::and_), and_after);
  found.add_if(t.is(Keyword::of), of_after);
  found.add_if(t.is(Keyword::who), who_after);
  found.add_if(is_role(t), role_after);
  found.add_if(t.is(WordClass::org_noun) && t.shape == Shape::lower, org_noun_after);
  found.add_if(t.shape == Shape::lower && t.is(WordClass::common_word) && !t.is(WordClass::finite_verb) &&
                   t.keyword == Keyword::none,
               common_after);
  return found;
}

EvidenceSet when_first(Token const& t) {
  EvidenceSet found;
  found.add_if(t.is(WordClass::common_word) && !t.classes.any_of(known_person), first_common);
  found.add_if(t.is(WordClass::given_name), first_given);
  found.add_if(t.is(WordClass::family_name), first_family);
  found.add_if(!t.classes.any_of(known_person | WordClass::common_word | place_classes), first_unknown);
  found.add_if(t.phrase_classes.has(WordClass::demonym), has_demonym);
  return found;
}

EvidenceSet when_last(Token const& t) {
  EvidenceSet found;
  found.add_if(t.is(WordClass::given_name), last_given);
  found.add_if(t.is(WordClass::family_name), last_family);
  found.add_if(!t.classes.any_of(known_person | WordClass::common_word | place_classes), last_unknown);
  return found;
}

EvidenceSet when_inside(Token const& t) {
  EvidenceSet found;
  found.add_if(t.kind == TokenKind::hyphen, has_hyphen);
  found.add_if(t.kind == TokenKind::possessive && !is_bare_apostrophe(t), has_inner_possessive);
  found.add_if(t.kind == TokenKind::number, has_number);
  if (t.kind != TokenKind::word) return found;
  found.add_if(t.classes.any_of(WordClass::org_tail | WordClass::org_head | WordClass::org_suffix),
               some_org_word);
  found.add_if(t.is(WordClass::outlet_word), some_outlet_word);
  found.add_if(t.shape == Shape::initial || (t.dotted && t.shape == Shape::upper), has_initial);
  found.add_if(t.is(WordClass::demonym), has_demonym);
  found.add_if(t.shape == Shape::upper, has_upper);
  found.add_if(t.shape == Shape::mixed, has_mixed);
  return found;
}

EvidenceSet when_later(Token const& t) {
  EvidenceSet found;
  if (t.kind != TokenKind::word) return found;
  found.add_if(is_verb(t) && !t.classes.any_of(known_person), verb_inside);
  found.add_if(t.is(WordClass::name_particle), has_particle);
  return found;
}

WordProfile profile_of(Token const& t) {
  WordProfile made{};
  made.before = when_before(t);
  made.after = when_after(t);
  made.first = when_first(t);
  made.last = when_last(t);
  made.inside = when_inside(t);
  made.later = when_later(t);
  bool const word = t.kind == TokenKind::word;
  made.word = word;
  made.common = word && t.is(WordClass::common_word) && !t.classes.any_of(known_person) && t.capitalised();
  made.place = word && t.classes.any_of(place_classes);
  made.plain_capital = is_plain_capital(t);
  made.verb = is_verb(t);
  made.address = is_address(t);
  for (std::size_t p = 0; p < position_count; ++p)
    for (std::size_t r = 0; r < reading_count; ++r) {
      Score sum;
      for_each_fact(t, [&](std::size_t fact) {
        sum += weight_of(static_cast<Position>(p), fact, static_cast<ReadingClass>(r));
      });
      made.sums[p][r] = {static_cast<std::int16_t>(sum.local), static_cast<std::int16_t>(sum.document)};
    }
  return made;
}

}  // namespace

bool is_plain_capital(Token const& t) {
  return t.kind == TokenKind::word && t.capitalised() && t.keyword == Keyword::none &&
         !t.classes.any_of(WordClass::weekday | WordClass::month);
}

bool is_verb(Token const& t) {
  return t.classes.any_of(WordClass::modal | WordClass::auxiliary | WordClass::finite_verb) ||
         t.cue.any_of(finite_cue);
}

bool is_bare_apostrophe(Token const& t) { return t.end - t.begin == 1 || t.end - t.begin == 3; }

bool is_role(Token const& t) { return t.is(WordClass::role) || t.phrase_classes.has(WordClass::role); }

bool is_address(Token const& t) {
  return t.is(WordClass::title) && !t.is(WordClass::role) &&
         t.classes.any_of(WordClass::male | WordClass::female | WordClass::abbreviation);
}

WordProfiles& WordProfiles::of_thread() {
  thread_local WordProfiles profiles;
  return profiles;
}

void WordProfiles::begin(std::vector<Token> const& tokens) {
  constexpr std::size_t most = 4096;  // keeps them in the processor's caches
  if (places_.empty() || profiles_.size() > most) {
    profiles_.clear();
    facts_.clear();
    places_.assign(1024, none);
  }
  tokens_ = &tokens;
  numbers_.resize(tokens.size());
  find(static_cast<std::uint32_t>(tokens.size()) - 1);
}

WordProfiles::Facts WordProfiles::facts_of(Token const& t) {
  std::uint64_t others = t.cue.bits;
  unsigned used = 32;
  auto const add = [&](std::uint64_t value, unsigned bits) {
    others |= value << used;
    used += bits;
  };
  add(static_cast<std::uint64_t>(t.kind), 5);
  add(static_cast<std::uint64_t>(t.shape), 3);
  add(static_cast<std::uint64_t>(t.keyword), 8);
  add(t.dotted, 1);
  add(t.phrase_classes.has(WordClass::role), 1);
  add(t.phrase_classes.has(WordClass::demonym), 1);
  add(says(t.phrase_cue), 1);
  add(t.kind == TokenKind::possessive && is_bare_apostrophe(t), 1);
  return {t.classes.bits, others};
}

std::uint32_t* WordProfiles::place_of(Facts const& facts) {
  std::size_t const mask = places_.size() - 1;
  std::uint64_t const mixed = (facts.classes ^ facts.others * 0x9FB21C651E98DF25) * 0x9E3779B97F4A7C15;
  std::size_t at = static_cast<std::size_t>(mixed >> 32) & mask;
  while (places_[at] != none && facts_[places_[at]] != facts) at = (at + 1) & mask;
  return &places_[at];
}

std::uint32_t WordProfiles::number_of(Token const& token) {
  Facts const facts = facts_of(token);
  if (std::uint32_t const known = *place_of(facts); known != none) return known;
  if (profiles_.size() * 2 >= places_.size()) grow();
  auto const number = static_cast<std::uint32_t>(profiles_.size());
  *place_of(facts) = number;
  facts_.push_back(facts);
  profiles_.push_back(profile_of(token));
  return number;
}

void WordProfiles::grow() {
  places_.assign(places_.size() * 4, none);
  for (std::uint32_t i = 0; i < facts_.size(); ++i) *place_of(facts_[i]) = i;
}

}  // namespace whosaid
