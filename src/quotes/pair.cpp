// The two leaders, both, the pair, they: two people named together before.
#include <algorithm>
#include <array>

#include "quotes/referent.hpp"

namespace whosaid {
namespace {

constexpr std::uint32_t reach = 3;  // sentences back

/// The two leaders | both women | the pair | the couple; not: the two other leaders of the north
bool means_two(Phrase const& phrase, Reading const& reading, TokenRange at) {
  auto const word = [&](std::uint32_t i) { return reading.tokens[i].span().of(reading.text); };
  std::uint32_t next = at.first;
  bool const the = reading.tokens[next].is(Keyword::the);
  if (the) ++next;
  if (next >= at.last || phrase.joint) return false;
  constexpr auto pairs = std::to_array<std::string_view>({"pair", "couple", "duo"});
  bool const pair = the && std::find(pairs.begin(), pairs.end(), word(next)) != pairs.end();
  if (pair) return next + 1 == at.last;
  bool const two = the ? word(next) == "two" : word(next) == "both" || word(next) == "Both";
  if (!two || at.last - next > 2) return false;
  // the two parties, both countries: no people
  constexpr WordClasses persons =
      WordClass::role | WordClass::title | WordClass::people_noun | WordClass::kinship;
  constexpr auto humans = std::to_array<std::string_view>({"men", "women"});
  if (next + 1 == at.last) return true;
  WordClasses const noun = reading.tokens[next + 1].classes;
  return (noun.any_of(persons) && !noun.has(WordClass::org_noun)) ||
         std::find(humans.begin(), humans.end(), word(next + 1)) != humans.end();
}

}  // namespace

/// Ruiz and Teal met. They …; not: … The council was angry. They …
std::optional<Party> Referents::joint_before(std::uint32_t sentence) {
  for (std::uint32_t back = 1; back <= reach && back <= sentence; ++back) {
    Phrase const& subject = uses_.subject_of(sentence - back);
    if (subject.kind == grammar::Head::organisation || subject.kind == grammar::Head::people)
      return std::nullopt;
    if (!subject.joint || subject.empty() || subject.kind != grammar::Head::name) continue;
    Party party = named(subject, sentence - back);
    if (party.type != EntityType::person || party.name.find(" and ") == std::string::npos) continue;
    party.status = SpeakerStatus::pronoun;
    note(Referral::together);
    return party;
  }
  return std::nullopt;
}

std::optional<Party> Referents::pair(Phrase const& phrase, std::uint32_t sentence) {
  TokenRange const at = document_range(phrase.tokens, sentence);
  if (!means_two(phrase, reading_, at)) return std::nullopt;
  std::optional<Party> party = joint_before(sentence);
  // Ruiz met Teal. The two …: the only people of a sentence
  std::size_t n = uses_.first_from(at.first);
  for (std::uint32_t back = 1; !party && back <= reach && back <= sentence; ++back) {
    std::array<EntityId, 2> people{-1, -1};
    std::size_t count = 0;
    for (; n > 0 && uses_[n - 1].sentence + back >= sentence; --n) {
      EntityId const id = reading_.resolution.of_name[n - 1];
      if (reading_.names[n - 1].type != EntityType::person || !uses_[n - 1].told || uses_[n - 1].quoted)
        continue;
      if (std::find(people.begin(), people.end(), id) != people.end()) continue;
      if (count < people.size()) people[count] = id;
      ++count;
    }
    if (count > people.size()) break;
    if (count < people.size()) continue;
    party.emplace();
    assign(people[1], *party);  // the first named: names were looked at backwards
    party->name += " and " + reading_.resolution.entities[static_cast<std::size_t>(people[0])].entity.name;
  }
  if (!party) return std::nullopt;
  note(Referral::together);
  party->span = span_of(reading_.tokens, at);
  party->status = SpeakerStatus::role;
  return party;
}

}  // namespace whosaid
