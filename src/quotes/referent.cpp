#include "quotes/referent.hpp"

#include <algorithm>

#include "grammars/names.hpp"

namespace whosaid {
namespace {

using grammar::Head;

constexpr std::uint32_t nowhere = 0xffffffff;

void note(SpeakerTrace* trace, Reference reference, std::size_t name) {
  if (trace == nullptr) return;
  trace->reference = reference;
  trace->name = static_cast<std::int32_t>(name);
}

void note(SpeakerTrace* trace, Reference reference) {
  if (trace != nullptr) trace->reference = reference;
}

bool same_gender(Gender wanted, Gender has) {
  return wanted == Gender::unknown || has == Gender::unknown || wanted == has;
}

}  // namespace

Referents::Referents(Reading const& reading) : reading_(reading) {
  skeleton_of_token_.assign(reading.names.size(), nowhere);
  std::uint32_t s = 0;
  for (std::size_t n = 0; n < reading.names.size(); ++n) {
    std::uint32_t const token = reading.names[n].tokens.first;
    while (s + 1 < reading.skeletons.size() && reading.skeletons[s + 1].origin.front().first <= token) ++s;
    skeleton_of_token_[n] = s;
  }
}

TokenRange Referents::document_range(Phrase const& phrase, std::uint32_t sentence) const {
  return reading_.skeletons[sentence].original(phrase.tokens.first, phrase.tokens.last);
}

Party Referents::words(TokenRange tokens, SpeakerStatus status) const {
  Party party;
  party.span = span_of(reading_.tokens, tokens);
  party.status = status;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
    if (i > tokens.first && reading_.tokens[i].space_before) party.name += ' ';
    party.name += reading_.tokens[i].span().of(reading_.text);
  }
  return party;
}

void Referents::assign(EntityId id, Party& party) const {
  ResolvedEntity const& entity = reading_.resolution.entities[static_cast<std::size_t>(id)];
  party.entity = id;
  party.name = entity.entity.name;
  party.type = entity.entity.type;
}

Party Referents::named(TokenRange name, SpeakerStatus status) const {
  std::int32_t const index = reading_.tokens[name.first].name;
  Party party = words(name, status);
  if (index < 0) return party;
  assign(reading_.resolution.of_name[static_cast<std::size_t>(index)], party);
  return party;
}

Party Referents::resolve(Phrase const& phrase, std::uint32_t sentence, History const& history,
                         SpeakerTrace* trace) const {
  Skeleton const& skeleton = reading_.skeletons[sentence];
  if (trace != nullptr) trace->phrase = document_range(phrase, sentence);
  switch (phrase.kind) {
    case Head::name: {
      TokenRange const head = skeleton.original(phrase.head.first, phrase.head.last);
      if (std::int32_t const name = reading_.tokens[head.first].name; name >= 0)
        note(trace, Reference::name, static_cast<std::size_t>(name));
      return named(head, SpeakerStatus::named);
    }
    case Head::pronoun:
      return pronoun(phrase, sentence, history, trace);
    case Head::role:
      return role(phrase, sentence, history, trace);
    case Head::organisation:
    case Head::source:
      return organisation(phrase, sentence, history, trace);
    case Head::people:
      break;
    case Head::other:
      return organisation(phrase, sentence, history, trace);
  }
  return words(document_range(phrase, sentence), SpeakerStatus::unnamed);
}

Party Referents::pronoun(Phrase const& phrase, std::uint32_t sentence, History const& history,
                         SpeakerTrace* trace) const {
  TokenRange const at = document_range(phrase, sentence);
  Token const& token = reading_.tokens[at.first];
  Party party = words(at, SpeakerStatus::pronoun);
  EntityId found = -1;
  if (token.is(Keyword::who) || token.is(Keyword::which) || token.is(Keyword::that)) {
    found = relative_antecedent(at.first, trace);
  } else if (token.is(WordClass::pronoun_he)) {
    found = antecedent(at, sentence, Gender::male, history, trace);
  } else if (token.is(WordClass::pronoun_she)) {
    found = antecedent(at, sentence, Gender::female, history, trace);
  } else if (token.is(WordClass::pronoun_it)) {
    found = actor_before(at.first, sentence, trace);
    if (found < 0 && history.last_organisation >= 0) {
      found = history.last_organisation;
      note(trace, Reference::last_organisation);
    }
  }
  if (found < 0) return party;
  assign(found, party);
  return party;
}

/// The person that he or she means: of those named in the sentences before, the likeliest by distance, by
/// standing first in their sentence (mostly its subject) and by having spoken last.
EntityId Referents::antecedent(TokenRange at, std::uint32_t sentence, Gender gender, History const& history,
                               SpeakerTrace* trace) const {
  EntityId best = -1;
  int best_score = 0;
  std::uint32_t earlier = 0;  // skeleton of the name looked at before
  bool first_in_sentence = true;
  auto const end = std::partition_point(reading_.names.begin(), reading_.names.end(),
                                        [&](Name const& name) { return name.tokens.first < at.first; });
  auto const count = static_cast<std::size_t>(end - reading_.names.begin());
  constexpr std::uint32_t reach = 6;  // sentences back
  std::size_t begin = count;
  while (begin > 0 && skeleton_of_token_[begin - 1] + reach >= sentence) --begin;
  for (std::size_t n = begin; n < count; ++n) {
    std::uint32_t const s = skeleton_of_token_[n];
    if (n == begin || s != earlier) first_in_sentence = true;
    earlier = s;
    if (reading_.names[n].type != EntityType::person) continue;
    EntityId const id = reading_.resolution.of_name[n];
    ResolvedEntity const& entity = reading_.resolution.entities[static_cast<std::size_t>(id)];
    if (!same_gender(gender, entity.gender)) {
      if (trace != nullptr) trace->contenders.push_back({id, n, 0, true, {}});
      continue;
    }
    std::uint32_t const distance = sentence - s;
    int score = 0;
    if (trace != nullptr) trace->contenders.push_back({id, n, 0, false, {}});
    auto const add = [&](int weight, std::string_view what) {
      score += weight;
      if (trace != nullptr) trace->contenders.back().points.push_back({what, static_cast<double>(weight)});
    };
    add(20 - 3 * static_cast<int>(distance), "distance");
    if (distance == 0) add(-2, "same_sentence");
    if (first_in_sentence) add(4, "first_in_sentence");
    if (id == history.last_speaker) add(5, "spoke_last");
    if (entity.gender == gender) add(3, "gender_agrees");
    first_in_sentence = false;
    if (trace != nullptr) trace->contenders.back().score = score;
    if (score >= best_score) {
      best_score = score;
      best = id;
      note(trace, Reference::likeliest_person, n);
    }
  }
  if (best >= 0) return best;
  if (history.last_speaker >= 0) {
    ResolvedEntity const& entity =
        reading_.resolution.entities[static_cast<std::size_t>(history.last_speaker)];
    if (entity.entity.type == EntityType::person && same_gender(gender, entity.gender)) {
      note(trace, Reference::last_speaker);
      return history.last_speaker;
    }
  }
  return -1;
}

/// It: the organisation or place that opens this sentence or one of the two before, mostly their subject.
EntityId Referents::actor_before(std::uint32_t token, std::uint32_t sentence, SpeakerTrace* trace) const {
  auto const end = std::partition_point(reading_.names.begin(), reading_.names.end(),
                                        [&](Name const& name) { return name.tokens.first < token; });
  EntityId found = -1;
  std::uint32_t found_in = nowhere;
  for (auto n = static_cast<std::size_t>(end - reading_.names.begin());
       n-- > 0 && skeleton_of_token_[n] + 2 >= sentence;) {
    if (found >= 0 && skeleton_of_token_[n] != found_in) break;
    bool const actor = reading_.names[n].type == EntityType::organisation;
    if (actor) {
      found = reading_.resolution.of_name[n];
      found_in = skeleton_of_token_[n];
      note(trace, Reference::organisation_before, n);
    }
  }
  return found;
}

/// Who: the name that ends right before it, or before the comma before it.
EntityId Referents::relative_antecedent(std::uint32_t token, SpeakerTrace* trace) const {
  for (std::uint32_t back = 1; back <= 2 && back <= token; ++back) {
    Token const& before = reading_.tokens[token - back];
    if (before.name >= 0) {
      auto const name = static_cast<std::size_t>(before.name);
      note(trace, Reference::name_before, name);
      return reading_.resolution.of_name[name];
    }
    if (before.kind != TokenKind::comma) break;
  }
  return -1;
}

/// A spokesman for Acme, Lee Park: the person named right after the phrase and a comma.
std::optional<TokenRange> Referents::apposed_name(Phrase const& phrase, Skeleton const& skeleton) const {
  std::uint32_t const comma = phrase.tokens.last;
  if (comma + 1 >= skeleton.size() || skeleton.tokens[comma].kind != TokenKind::comma) return std::nullopt;
  TokenIt const base = skeleton.tokens.data();
  TokenIt const next = grammar::skip_titles(base + comma + 1, base + skeleton.size());
  if (next->name_tokens == 0 || next->name_type != EntityType::person) return std::nullopt;
  auto const first = static_cast<std::uint32_t>(next - base);
  return TokenRange{first, first + next->name_tokens};
}

Party Referents::role(Phrase const& phrase, std::uint32_t sentence, History const& history,
                      SpeakerTrace* trace) const {
  Skeleton const& skeleton = reading_.skeletons[sentence];
  if (auto const name = apposed_name(phrase, skeleton)) {
    note(trace, Reference::apposed_name, static_cast<std::size_t>(skeleton.tokens[name->first].name));
    return named(skeleton.original(name->first, name->last), SpeakerStatus::named);
  }
  TokenRange const at = document_range(phrase, sentence);
  Token const& first = reading_.tokens[at.first];
  TokenRange const head = skeleton.original(phrase.head.first, phrase.head.last);
  if (first.is(Keyword::a)) return words(at, SpeakerStatus::unnamed);
  EntityId id = holder_of_role(at, head, trace);
  if (id < 0 && first.is(Keyword::the) && at.size() <= 4) {
    Token const& noun = reading_.tokens[head.first];
    Gender const gender = noun.is(WordClass::male) == noun.is(WordClass::female) ? Gender::unknown
                          : noun.is(WordClass::male)                             ? Gender::male
                                                                                 : Gender::female;
    if (history.last_speaker >= 0 && history.last_sentence + 3 >= sentence) {
      ResolvedEntity const& last =
          reading_.resolution.entities[static_cast<std::size_t>(history.last_speaker)];
      if (last.entity.type == EntityType::person && same_gender(gender, last.gender)) {
        id = history.last_speaker;
        note(trace, Reference::last_speaker);
      }
    }
  }
  Party party = words(at, SpeakerStatus::role);
  if (id < 0) return party;
  assign(id, party);
  return party;
}

/// The person of the document to whom the role belongs: by the words next to a name somewhere in the article
/// ("Labour MP Omar Teal … the MP"), else by the dated offices of the lists ("the North Korean leader").
EntityId Referents::holder_of_role(TokenRange phrase, TokenRange head, SpeakerTrace* trace) const {
  std::uint32_t const noun = reading_.tokens[head.last - 1].key;
  constexpr std::size_t reach = 300;  // names on either side
  auto const here = static_cast<std::size_t>(
      std::partition_point(reading_.names.begin(), reading_.names.end(),
                           [&](Name const& name) { return name.tokens.first < phrase.first; }) -
      reading_.names.begin());
  for (std::size_t n = here > reach ? here - reach : 0; n < std::min(here + reach, reading_.names.size());
       ++n) {
    Name const& name = reading_.names[n];
    if (name.type != EntityType::person) continue;
    bool const before = name.tokens.first > 0 && reading_.tokens[name.tokens.first - 1].key == noun &&
                        name.tokens.first - 1 != head.last - 1;
    bool after = false;
    if (reading_.tokens[name.tokens.last].kind == TokenKind::comma)
      for (std::uint32_t i = name.tokens.last + 1; i < name.tokens.last + 8 && i < reading_.tokens.size();
           ++i) {
        if (reading_.tokens[i].kind != TokenKind::word && reading_.tokens[i].kind != TokenKind::hyphen) break;
        after |= reading_.tokens[i].key == noun && reading_.tokens[i].is(WordClass::role);
      }
    if (before || after) {
      note(trace, Reference::role_beside_name, n);
      return reading_.resolution.of_name[n];
    }
  }
  // Offices: whose country or organisation the phrase names, by adjective, name or capital.
  std::vector<EntityIndex> tied;
  for (Hit const& hit : reading_.hits)
    if (hit.first >= phrase.first && hit.first < phrase.last) tied.push_back(hit.entity);
  std::string_view const title =
      Span{reading_.tokens[head.first].begin, reading_.tokens[head.last - 1].end}.of(reading_.text);
  for (EntityIndex const of : tied) {
    std::vector<EntityIndex> const holders = reading_.gazetteer.holders(title, of, reading_.date);
    for (EntityIndex const holder : holders)
      for (std::size_t e = 0; e < reading_.resolution.entities.size(); ++e)
        if (reading_.resolution.entities[e].record == holder) {
          note(trace, Reference::office);
          return static_cast<EntityId>(e);
        }
  }
  return -1;
}

Party Referents::organisation(Phrase const& phrase, std::uint32_t sentence, History const& history,
                              SpeakerTrace* trace) const {
  TokenRange const at = document_range(phrase, sentence);
  Token const& first = reading_.tokens[at.first];
  bool const definite = first.is(Keyword::the) || first.is(WordClass::possessive);
  bool const short_phrase = at.size() <= 3 && phrase.head.last == phrase.tokens.last;
  Party party = words(at, definite ? SpeakerStatus::role : SpeakerStatus::unnamed);
  if (definite && short_phrase && phrase.kind != Head::other && history.last_organisation >= 0) {
    assign(history.last_organisation, party);
    note(trace, Reference::last_organisation);
  }
  return party;
}

}  // namespace whosaid
