#include "quotes/referent.hpp"

#include <algorithm>
#include <array>

#include "grammars/names.hpp"
#include "quotes/content.hpp"
#include "quotes/role_holder.hpp"
#include "quotes/role_words.hpp"
#include "text/fold.hpp"
#include "text/rule_words.hpp"

namespace whosaid {

using grammar::Head;

namespace {

bool is_kin(std::string_view word) {
  constexpr auto kin = std::to_array<std::string_view>(
      {"cousin", "nephew", "niece", "uncle", "aunt", "brother", "sister", "brother-in-law", "sister-in-law"});
  return std::find(kin.begin(), kin.end(), word) != kin.end();
}

/// USAID | administrator for the east Andrew Plitt: where a person's name begins before `end`, after a role;
/// else 0
std::uint32_t officer_after(Skeleton const& skeleton, std::uint32_t at, std::uint32_t end) {
  bool role = false;
  for (; at < end; ++at) {
    Token const& t = skeleton.tokens[at];
    if (t.kind != TokenKind::word || t.is(Keyword::and_)) return 0;
    if (role && t.name_tokens > 0 && t.name_type == EntityType::person) return at;
    role |= t.is(WordClass::role);
  }
  return 0;
}

}  // namespace

Referents::Referents(Reading const& reading) : reading_(reading), uses_(reading) {}

void Referents::note(Referral reference, std::int32_t name) const {
  if (trace_ == nullptr) return;
  trace_->reference = reference;
  trace_->name = name;
}

/// A spokesman for Acme … the spokesman, a cousin of Ruiz … the relative: does the noun tell of who spoke
/// last, or a kindred one of who spoke `near`?
bool Referents::tells_of(Party const& unnamed, Token const& noun, bool near) const {
  static RuleWords const relative{"relative"};
  constexpr auto prepositions = std::to_array<std::string_view>(
      {" of ", " for ", " from ", " in ", " at ", " with ", " close ", " by "});
  std::string_view words = unnamed.name;
  for (std::string_view const each : prepositions)
    if (auto const at = words.find(each); at != std::string_view::npos) words = words.substr(0, at);
  std::string_view const head = words.substr(words.rfind(' ') + 1);
  if (head == noun.span().of(reading_.text)) return true;
  if (!near) return false;
  if (relative.has(noun)) return is_kin(head);
  std::uint64_t const families = role_families(written_out(noun.key));
  return (role_families(static_cast<std::uint32_t>(folded_hash(head))) & families) != 0;
}

/// The name that holds this token of the document.
void Referents::note_name(Referral reference, std::uint32_t token) const {
  if (reading_.tokens[token].name >= 0) note(reference, reading_.tokens[token].name);
}

/// The first of the contenders won.
void Referents::note_contenders(std::vector<Contender> const& contenders, Referral reference) const {
  if (trace_ == nullptr) return;
  for (Contender const& each : contenders)
    trace_->contenders.push_back(
        {each.entity, each.name, static_cast<double>(each.score), false, each.points});
  if (!contenders.empty()) note(reference, static_cast<std::int32_t>(contenders.front().name));
}

TokenRange Referents::document_range(TokenRange tokens, std::uint32_t sentence) const {
  return reading_.skeletons[sentence].original(tokens.first, tokens.last);
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

/// Said a spokesman for Acme … he added: the words of the first mention say who it is.
void Referents::take_up(Party const& unnamed, Party& party) const {
  party.name = unnamed.name;
  party.type = unnamed.type;
}

Party Referents::named(Phrase const& phrase, std::uint32_t sentence) const {
  TokenRange const name = document_range(phrase.head, sentence);
  std::int32_t const index = reading_.tokens[name.first].name;
  Party party = words(name, SpeakerStatus::named);
  if (index >= 0) assign(reading_.resolution.of_name[static_cast<std::size_t>(index)], party);
  // Jordan said, after Michael Jordan: the person, not the country.
  if (name.size() == 1 && party.entity >= 0 && party.type != EntityType::person)
    if (EntityId const id = bearer_of(name.first); id >= 0) assign(id, party);
  if (phrase.joint) add_others(phrase, sentence, party);
  return party;
}

/// Ruiz and Teal, Ruiz and Acme's Teal: the name tells both, in full; the entity is the first's.
void Referents::add_others(Phrase const& phrase, std::uint32_t sentence, Party& party) const {
  Skeleton const& skeleton = reading_.skeletons[sentence];
  static auto const nor = static_cast<std::uint32_t>(folded_hash("nor"));
  bool owner_joined = false;  // Acme's
  std::uint32_t officer = 0;  // who was found after a body
  for (std::uint32_t at = phrase.head.last; at < phrase.tokens.last; ++at) {
    Token const& t = skeleton.tokens[at];
    if (t.name_tokens == 0 || t.name < 0) continue;
    bool const stop = skeleton.tokens[at - 1].kind == TokenKind::period;  // Mr.
    std::uint32_t const before = at - 1 - (stop || skeleton.tokens[at - 1].is(Keyword::the));
    bool const joined = at == phrase.head.last + 1 || at == officer ||
                        skeleton.tokens[before].is(Keyword::and_) || skeleton.tokens[before].key == nor ||
                        skeleton.tokens[before].kind == TokenKind::comma ||
                        skeleton.tokens[before].classes.any_of(WordClass::title | WordClass::role) ||
                        (owner_joined && skeleton.tokens[before].kind == TokenKind::possessive);
    bool const owner = skeleton.tokens[at + t.name_tokens].kind == TokenKind::possessive;
    // and | USAID administrator Andrew Plitt: the person, not the body
    if (joined && t.name_type == EntityType::organisation)
      if (std::uint32_t const person = officer_after(skeleton, at + t.name_tokens, phrase.tokens.last);
          person > 0) {
        at = person - 1;
        owner_joined = false;
        officer = person;
        continue;
      }
    owner_joined = joined && owner;
    at += t.name_tokens - 1u;
    if (!joined || owner || t.name_type == EntityType::place) continue;
    EntityId const id = reading_.resolution.of_name[static_cast<std::size_t>(t.name)];
    if (id != party.entity)
      party.name += " and " + reading_.resolution.entities[static_cast<std::size_t>(id)].entity.name;
  }
}

/// The party that a name beside the phrase, at `name` of the skeleton, tells.
Party Referents::beside(Phrase phrase, TokenRange name, std::uint32_t sentence) const {
  phrase.head = name;
  note_name(Referral::apposed_name, document_range(name, sentence).first);
  return named(phrase, sentence);
}

Party Referents::resolve(Phrase const& phrase, std::uint32_t sentence, History const& history) {
  if (trace_ != nullptr) {
    trace_->phrase = document_range(phrase.tokens, sentence);
    trace_->contenders.clear();
    note(Referral::words);
  }
  if (phrase.kind != Head::pronoun && !phrase.empty())
    if (auto const name = related_name(phrase, reading_.skeletons[sentence])) {
      Phrase whole = phrase;
      whole.joint = false;
      return beside(whole, *name, sentence);
    }
  if (phrase.kind != Head::name && phrase.kind != Head::pronoun) {
    if (auto const name = given_as(phrase, reading_.skeletons[sentence]))
      return beside(phrase, *name, sentence);
    if (auto two = pair(phrase, sentence)) return *std::move(two);
  }
  switch (phrase.kind) {
    case Head::name:
      if (auto office = office_in_letters(phrase, sentence, history)) return *std::move(office);
      note_name(Referral::name, document_range(phrase.head, sentence).first);
      return named(phrase, sentence);
    case Head::pronoun:
      return pronoun(phrase, sentence, history);
    case Head::role:
      return role(phrase, sentence, history);
    case Head::organisation:
    case Head::source:
    case Head::other:
      return organisation(phrase, sentence, history);
    case Head::people: {  // one of the victims, Dana Ruiz, said
      Skeleton const& skeleton = reading_.skeletons[sentence];
      Token const& first = skeleton.tokens[phrase.tokens.first];
      auto const name = first.is(WordClass::number_word) ? apposed_name(phrase, skeleton) : std::nullopt;
      if (!name) break;
      return beside(phrase, *name, sentence);
    }
  }
  TokenRange const at = document_range(phrase.tokens, sentence);
  if (auto again = taken_up(at, history)) return *std::move(again);
  return words(at, SpeakerStatus::unnamed);
}

/// A source close to the talks said … the source: who spoke last, without a name
std::optional<Party> Referents::taken_up(TokenRange at, History const& history) const {
  if (at.size() != 2 || !reading_.tokens[at.first].is(Keyword::the)) return std::nullopt;
  if (!history.last_party || history.last_party->entity >= 0) return std::nullopt;
  std::string_view const name = history.last_party->name;
  bool const new_one = name.starts_with("A ") || name.starts_with("a ") || name.starts_with("one ") ||
                       name.starts_with("One ");
  if (!new_one || !tells_of(*history.last_party, reading_.tokens[at.last - 1], false)) return std::nullopt;
  Party party = words(at, SpeakerStatus::role);
  take_up(*history.last_party, party);
  return party;
}

/// Chief Minister Omar Teal … the CM: letters that no list knows stand for somebody's office
std::optional<Party> Referents::office_in_letters(Phrase const& phrase, std::uint32_t sentence,
                                                  History const& history) {
  TokenRange const at = document_range(phrase.head, sentence);
  Token const& letters = reading_.tokens[at.first];
  bool const definite = at.first > 0 && reading_.tokens[at.first - 1].is(Keyword::the);
  if (at.size() != 1 || letters.shape != Shape::upper || !definite || letters.name < 0) return std::nullopt;
  EntityId const body = reading_.resolution.of_name[static_cast<std::size_t>(letters.name)];
  if (reading_.resolution.entities[static_cast<std::size_t>(body)].record != no_entity) return std::nullopt;
  Phrase office = phrase;
  office.kind = Head::other;  // so that only what the article says of somebody counts
  EntityId const id = holder(office, sentence, EntityType::person, history);
  if (id < 0) return std::nullopt;
  Party party = words(document_range(phrase.tokens, sentence), SpeakerStatus::role);
  assign(id, party);
  return party;
}

/// The person named in full before whose name ends in this word.
EntityId Referents::bearer_of(std::uint32_t token) const {
  constexpr std::size_t reach = 300;  // names back
  std::uint32_t const word = reading_.tokens[token].key;
  std::size_t const here = uses_.first_from(token);
  for (std::size_t n = here; n-- > 0 && n + reach >= here;) {
    if (reading_.names[n].type != EntityType::person || reading_.names[n].tokens.size() < 2) continue;
    EntityId const id = reading_.resolution.of_name[n];
    auto const& words = reading_.resolution.entities[static_cast<std::size_t>(id)].final_words;
    if (std::find(words.begin(), words.end(), word) != words.end()) return id;
  }
  return -1;
}

/// The German, the Scot: one person, as the 54-year-old is. Not: the Dutch, the Chinese, the Germans
bool Referents::is_countryman(Phrase const& phrase, std::uint32_t sentence, History const& history) const {
  Token const& noun = reading_.tokens[document_range(phrase.head, sentence).last - 1];
  if (!noun.is(WordClass::demonym) || phrase.tokens.size() > 3) return false;
  std::string_view const word = noun.span().of(reading_.text);
  auto const ends = [&](std::string_view tail) { return word.ends_with(tail); };
  // “Lee heard it,” said the Senegalese: whoever spoke right before
  if (ends("ese") && phrase.tokens.size() == 2)
    return history.last_speaker >= 0 && history.last_sentence + 1 >= sentence && !history.last_is_plural;
  return !ends("s") && !ends("sh") && !ends("ch") && !ends("ese") && !ends("men") && !ends("women");
}

EntityId Referents::holder(Phrase const& phrase, std::uint32_t sentence, EntityType type,
                           History const& history) {
  if (!descriptions_) descriptions_.emplace(reading_);
  RolePhrase const role{document_range(phrase.tokens, sentence), document_range(phrase.head, sentence),
                        sentence, type,
                        phrase.kind == Head::other && !is_countryman(phrase, sentence, history)};
  auto const candidates = weigh_holders(reading_, uses_, *descriptions_, role, history);
  if (candidates.empty()) return -1;
  Contender const& best = candidates.front();
  best.by_office ? note(Referral::office)
                 : note(Referral::role_beside_name, static_cast<std::int32_t>(best.name));
  return best.entity;
}

Party Referents::role(Phrase const& phrase, std::uint32_t sentence, History const& history) {
  Skeleton const& skeleton = reading_.skeletons[sentence];
  auto name = apposed_name(phrase, skeleton);
  if (!name) name = described_name(phrase, skeleton);
  if (name) return beside(phrase, *name, sentence);
  TokenRange const at = document_range(phrase.tokens, sentence);
  Token const& first = reading_.tokens[at.first];
  if (at.size() == 1 && first.capitalised())  // Miller said: a name that is a trade, too
    if (EntityId const id = bearer_of(at.first); id >= 0) {
      Party party = words(at, SpeakerStatus::named);
      assign(id, party);
      return party;
    }
  bool const indefinite =
      first.is(Keyword::a) || first.is(WordClass::number_word) ||
      (first.is(WordClass::determiner) && !first.is(Keyword::the) && !is_this(first, reading_.text));
  if (indefinite && !first.is(WordClass::possessive)) return words(at, SpeakerStatus::unnamed);
  Party party = words(at, SpeakerStatus::role);
  // the family, his parents: several, whoever else is called so
  Token const& head = reading_.tokens[document_range(phrase.head, sentence).last - 1];
  std::string_view const noun = head.span().of(reading_.text);
  if (head.is(WordClass::kinship) && (noun.ends_with('s') || noun == "family" || noun == "Family"))
    return party;
  // A spokesman for Acme said … the spokesman
  bool const again =
      history.last_party && history.last_party->entity < 0 && history.last_is_person &&
      first.is(Keyword::the) &&
      (history.last_party->name.find(noun) != std::string::npos ||
       tells_of(*history.last_party, head, at.size() == 2 && history.last_sentence + 2 >= sentence));
  if (again) {
    take_up(*history.last_party, party);
    return party;
  }
  // the retailer, the regulator: rather a body
  bool const body = head.is(WordClass::org_noun) && !head.is(WordClass::title);
  EntityType const wanted = body ? EntityType::organisation : EntityType::person;
  EntityId id = holder(phrase, sentence, wanted, history);
  // the expert, settled once: the same one later
  bool const plain = at.size() == 2 && first.is(Keyword::the) && role_families(head.key) != 0;
  if (plain && id >= 0) called_[head.key] = id;
  if (plain && id < 0)
    if (auto const known = called_.find(head.key); known != called_.end()) id = known->second;
  if (id >= 0) assign(id, party);
  return party;
}

Party Referents::organisation(Phrase const& phrase, std::uint32_t sentence, History const& history) {
  if (auto const name = apposed_name(phrase, reading_.skeletons[sentence]))
    return beside(phrase, *name, sentence);
  TokenRange const at = document_range(phrase.tokens, sentence);
  Token const& first = reading_.tokens[at.first];
  bool const definite = first.is(Keyword::the) || first.is(WordClass::possessive);
  Party party = words(at, definite ? SpeakerStatus::role : SpeakerStatus::unnamed);
  auto const put_out = issuer(phrase, sentence, history);
  if (put_out && put_out->entity < 0) take_up(*put_out, party);
  if (put_out && put_out->entity >= 0) {
    if (trace_ != nullptr) {
      trace_->phrase = at;
      trace_->contenders.clear();
    }
    note(Referral::issuer);
    party.status = SpeakerStatus::role;
    assign(put_out->entity, party);
    return party;
  }
  if (auto again = put_out ? std::nullopt : taken_up(at, history)) return *std::move(again);
  // The report: what the agency that spoke last put out.
  std::string_view const noun = reading_.tokens[at.last - 1].span().of(reading_.text);
  bool const outlet = phrase.kind == Head::source && definite && at.size() <= 3 && history.last_outlet >= 0 &&
                      (noun == "report" || noun == "dispatch" || noun == "article" || noun == "commentary");
  if (outlet) assign(history.last_outlet, party);
  // Ruiz is away. Her office said, the marshal's office said: no office named elsewhere
  bool const owned = std::any_of(reading_.tokens.begin() + at.first, reading_.tokens.begin() + at.last,
                                 [](Token const& t) { return t.kind == TokenKind::possessive; });
  if (noun == "office" && (owned || is_possessive_pronoun(first))) return party;
  if (phrase.kind == Head::other && first.is(Keyword::the) && phrase.head.last == phrase.tokens.last) {
    if (EntityId const id = holder(phrase, sentence, EntityType::person, history); id >= 0) assign(id, party);
    return party;
  }
  if (!definite || phrase.kind != Head::organisation) return party;
  if (EntityId const id = holder(phrase, sentence, EntityType::organisation, history); id >= 0)
    assign(id, party);
  return party;
}

}  // namespace whosaid
