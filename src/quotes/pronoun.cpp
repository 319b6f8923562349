// Whom he, she, it, they, who mean.
#include <algorithm>
#include <limits>
#include <utility>

#include "quotes/content.hpp"
#include "quotes/disjoint.hpp"
#include "quotes/referent.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using grammar::Head;

bool agrees(Gender wanted, Gender has) {
  return wanted == Gender::unknown || has == Gender::unknown || wanted == has;
}

/// Is there one person alone, of the other gender only by a given name? Chief Dana Tizya-Tramm … he
bool is_sole(std::vector<Contender> const& barred, Resolution const& resolution) {
  if (barred.empty()) return false;
  EntityId const first = barred.front().entity;
  return !resolution.entities[static_cast<std::size_t>(first)].gender_stated &&
         std::all_of(barred.begin(), barred.end(),
                     [&](Contender const& each) { return each.entity == first; });
}

/// The name of the entity that stands nearest before name `here`, or else after it.
std::optional<std::size_t> name_near(std::vector<EntityId> const& of_name, std::size_t here, EntityId id) {
  constexpr std::size_t reach = 300;  // names on either side
  for (std::size_t name = here; name > 0 && name + reach > here; --name)
    if (of_name[name - 1] == id) return name - 1;
  for (std::size_t name = here; name < of_name.size() && name < here + reach; ++name)
    if (of_name[name] == id) return name;
  return std::nullopt;
}

}  // namespace

Party Referents::pronoun(Phrase const& phrase, std::uint32_t sentence, History const& history) {
  TokenRange const at = document_range(phrase.tokens, sentence);
  Token const& token = reading_.tokens[at.first];
  Party party = words(at, SpeakerStatus::pronoun);
  // He rebuked Teal, whom he called “a fool”: he is the subject's he
  Phrase const& main = uses_.subject_of(sentence);
  bool const again = main.kind == Head::pronoun && !main.empty() && main.tokens.last < phrase.tokens.first &&
                     reading_.skeletons[sentence].tokens[main.tokens.first].key == token.key &&
                     token.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she);
  if (again) {
    party = pronoun(main, sentence, history);
    party.span = span_of(reading_.tokens, at);
    return party;
  }
  EntityId found = -1;
  std::optional<Party> unnamed;
  // A: I told them so: whose turn it is
  static RuleWords const i_key{"I"};
  bool const own_turn = history.turn_speaker >= 0 && i_key.has(token) &&
                        reading_.skeletons[sentence].paragraph == history.turn_paragraph;
  if (own_turn) {
    found = history.turn_speaker;
    note(Referral::label);
  } else if (token.is(Keyword::who) || token.is(Keyword::which) || token.is(Keyword::that)) {
    found = antecedent(phrase, sentence, history, party);
  } else if (token.is(WordClass::pronoun_he)) {
    found = person_before(at, sentence, Gender::male, history, unnamed);
  } else if (token.is(WordClass::pronoun_she)) {
    found = person_before(at, sentence, Gender::female, history, unnamed);
  } else if (token.is(WordClass::pronoun_it)) {
    bool const spoke = history.last_party && history.last_party->entity < 0 && !history.last_is_person &&
                       !history.last_is_plural && history.last_sentence + 2 >= sentence;
    if (spoke) {
      take_up(*history.last_party, party);
      return party;
    }
    // The committee said so. It …
    bool const goes_on = history.last_party && history.last_party->entity >= 0 &&
                         history.last_party->type != EntityType::person &&
                         history.last_sentence + 1 == sentence;
    if (goes_on) {
      note(Referral::last_organisation);
      assign(history.last_party->entity, party);
      return party;
    }
    if (auto author = author_of_it(at.first, sentence, history)) {
      note(Referral::issuer);
      party.entity = author->entity;
      take_up(*author, party);
      return party;
    }
    auto const candidates =
        weigh_organisations(reading_, uses_, at.first, sentence, history, trace_ != nullptr);
    note_contenders(candidates, Referral::organisation_before);
    if (!candidates.empty()) found = candidates.front().entity;
    if (found < 0 && history.last_organisation >= 0) {
      found = history.last_organisation;
      note(Referral::last_organisation);
    }
    // The bank will close, | it said.
    Phrase const& own = uses_.subject_of(sentence);
    bool const trails =
        own.kind == Head::organisation && !own.empty() && own.tokens.last < phrase.tokens.first;
    if (found < 0 && trails) {
      Party const body = resolve(own, sentence, history);
      party.entity = body.entity;
      take_up(body, party);
      return party;
    }
    // The dockers' federation opened an inquiry. It said …
    if (found < 0 && sentence > 0) {
      Phrase const& before = uses_.subject_of(sentence - 1);
      Token const& opening = reading_.skeletons[sentence - 1].tokens[before.tokens.first];
      bool const body = before.kind == Head::organisation ||
                        (before.kind == Head::source && opening.is(Keyword::the));  // The inquiry sat. It …
      if (body && !before.empty())
        party.name = words(document_range(before.tokens, sentence - 1), party.status).name;
    }
  } else if (token.is(WordClass::pronoun_they)) {
    bool const several = history.last_party &&
                         (history.last_is_plural || history.last_party->type == EntityType::organisation);
    Phrase const& subject = uses_.subject_of(sentence);
    bool const own = subject.joint && subject.tokens.last < phrase.tokens.first;
    if (own) {  // Ruiz and Teal denounced what they called “a war”
      Party const both = named(subject, sentence);
      party.entity = both.entity;
      take_up(both, party);
    } else if (several && history.last_sentence + 3 >= sentence) {
      party.entity = history.last_party->entity;
      take_up(*history.last_party, party);
    } else if (auto const both = joint_before(sentence)) {
      party.entity = both->entity;
      take_up(*both, party);
    }
  }
  if (unnamed) take_up(*unnamed, party);
  if (found < 0) return party;
  assign(found, party);
  return party;
}

/// A farmer shook his head. “…,” he said.: the subject of the sentence before is somebody whom the article
/// has not told of yet, or does not name: The boy gave evidence. He said …
std::optional<Party> Referents::newcomer_before(std::uint32_t sentence, Gender gender,
                                                History const& history) {
  if (sentence == 0 || (history.last_party && history.last_sentence + 1 >= sentence)) return std::nullopt;
  Skeleton const& skeleton = reading_.skeletons[sentence - 1];
  bool const near = skeleton.paragraph == reading_.skeletons[sentence].paragraph;
  bool const right_before = skeleton.paragraph + 1 == reading_.skeletons[sentence].paragraph;
  if (!near && !(right_before && skeleton.matter == Matter::prose)) return std::nullopt;
  Phrase const& subject = uses_.subject_of(sentence - 1);
  if (subject.kind != Head::role && subject.kind != Head::people) return std::nullopt;
  if (subject.empty() || subject.joint) return std::nullopt;
  // Asked why, | one shrugged; Outside, | a driver waited
  Token const& opening = skeleton.tokens[subject.tokens.first];
  constexpr std::uint32_t longest = 4;
  bool const brief = opening.is(Keyword::a) && subject.tokens.first <= skeleton.body + longest;
  bool const set_off = subject.tokens.first > skeleton.body &&
                       (opening.is(WordClass::number_word) || brief) &&
                       skeleton.tokens[subject.tokens.first - 1].kind == TokenKind::comma;
  if (subject.tokens.first != skeleton.body && !set_off) return std::nullopt;
  if (skeleton.tokens[subject.tokens.last].cue.has(CueFeature::question))
    return std::nullopt;  // and he answers
  // A former union leader and head of the port, | Omar Teal left: known by name
  for (std::uint32_t i = subject.tokens.last; i + 1 < skeleton.size(); ++i) {
    Token const& t = skeleton.tokens[i];
    Token const& next = skeleton.tokens[i + 1];
    if (is_verb_like(t)) break;
    bool const named = next.name_tokens > 0 && next.name_type == EntityType::person;
    if (t.kind == TokenKind::comma && named &&
        skeleton.tokens[i + 1 + next.name_tokens].kind == TokenKind::word)
      return std::nullopt;
  }
  Token const& first = skeleton.tokens[subject.tokens.first];
  Token const& noun = skeleton.tokens[subject.head.last - 1];
  bool const plural = noun.span().of(reading_.text).ends_with('s');
  // the boy, the 16-year-old; not: the former minister, who is known by name
  bool const plain = subject.tokens.size() == 2 || noun.is(Keyword::old);
  static RuleWords const another{"another"};
  bool const one = first.is(Keyword::a) ||
                   (near && (first.is(WordClass::number_word) || another.has(first)) && !plural) ||
                   (first.is(Keyword::the) && subject.kind == Head::role && plain && !plural) ||
                   (near && is_possessive_pronoun(first) && !plural);
  if (!one || (noun.is(WordClass::male) && gender == Gender::female) ||
      (noun.is(WordClass::female) && gender == Gender::male))
    return std::nullopt;
  SpeakerTrace* const trace = std::exchange(trace_, nullptr);
  Party party = resolve(subject, sentence - 1, history);
  trace_ = trace;
  return party.entity < 0 ? std::optional(std::move(party)) : std::nullopt;
}

/// The person that he or she means; or, if that is likelier, somebody `unnamed`: the speaker of the last
/// quotation, or the subject of the sentence before.
EntityId Referents::person_before(TokenRange at, std::uint32_t sentence, Gender gender,
                                  History const& history, std::optional<Party>& unnamed) {
  std::vector<Contender> barred;
  auto candidates =
      weigh_people(reading_, uses_, at.first, sentence, gender, history, trace_ != nullptr, &barred);
  // Ruiz told | him: not herself
  if (history.speaking >= 0)
    for (auto* const each : {&candidates, &barred})
      std::erase_if(*each, [&](Contender const& who) { return who.entity == history.speaking; });
  std::vector<EntityId> const apart = apart_from_subject(reading_, at.first, sentence);
  auto const is_apart = [&](EntityId id) { return std::find(apart.begin(), apart.end(), id) != apart.end(); };
  std::vector<EntityId> out = apart;  // who cannot be meant
  out.push_back(history.speaking);
  if (!apart.empty())
    for (auto* const each : {&candidates, &barred})
      std::erase_if(*each, [&](Contender const& who) { return is_apart(who.entity); });
  // The commander was briefed, he said: not the commander
  if (history.words.last <= at.first && !candidates.empty())
    if (EntityId const told = holder_in_words(sentence, history); told >= 0) {
      std::erase_if(candidates, [&](Contender const& who) { return who.entity == told; });
      out.push_back(told);
    }
  if (history.words.first >= at.last)
    std::erase_if(candidates, [&](Contender const& who) { return is_spoken_of(who.entity, history.words); });
  prefer_holder_before(sentence, gender, history, out, candidates);
  note_contenders(candidates, Referral::likeliest_person);
  bool const alone = candidates.empty() && is_sole(barred, reading_.resolution);
  if (trace_ != nullptr)
    for (Contender const& each : barred)
      trace_->contenders.push_back({each.entity, each.name, 0, !alone, {}});
  constexpr int nobody = -40;
  int const best = candidates.empty() ? nobody : candidates.front().score;
  // She is known for it, her publisher said. She …: not the publisher
  bool const owned = history.last_party && history.last_speaker >= 0 &&
                     history.last_party->name.starts_with(gender == Gender::female ? "her " : "his ");
  bool const known =
      history.last_party && history.last_party->name.ends_with("self");  // the candidate herself
  // a reporter asked whether …. “…,” he said: not the reporter
  bool const asked =
      history.is_asked_before(reading_, sentence) || (history.answers && history.last_is_question);
  bool const may_be_unnamed = history.last_party && !owned && !known && !asked && history.last_is_person &&
                              history.last_party->entity < 0 && agrees(gender, history.last_gender);
  if (may_be_unnamed) {
    bool const definite = history.last_party->status == SpeakerStatus::role;  // the official: named elsewhere
    auto const back = static_cast<int>(sentence - history.last_sentence);
    // a motorist said: somebody new
    bool const new_one = history.last_party->status == SpeakerStatus::unnamed && back <= 1;
    bool const office =
        definite && back <= 1 &&
        (history.last_party->name.starts_with("The ") || history.last_party->name.starts_with("the "));
    int const standing = office ? -3 : definite ? -8 : new_one ? weight_of(Clue::introduced) : 0;
    int const score = standing + weight_of(Clue::last_speaker) + (back <= 1 ? weight_of(Clue::subject) : 0) +
                      back * weight_of(Clue::sentence_back);
    if (score >= best) {
      unnamed = history.last_party;
      note(Referral::last_speaker);
      return -1;
    }
  }
  if (auto newcomer = newcomer_before(sentence, gender, history)) {
    int const score = weight_of(Clue::sentence_back) + weight_of(Clue::subject) + weight_of(Clue::adjacent) +
                      weight_of(Clue::introduced);
    if (score > best) {
      unnamed = std::move(newcomer);
      note(Referral::newcomer);
      return -1;
    }
  }
  if (!candidates.empty()) return candidates.front().entity;
  if (history.last_speaker >= 0 && history.last_speaker != history.speaking &&
      !is_apart(history.last_speaker)) {
    ResolvedEntity const& last = reading_.resolution.entities[static_cast<std::size_t>(history.last_speaker)];
    if (last.entity.type == EntityType::person && agrees(gender, last.gender)) {
      note(Referral::last_speaker);
      return history.last_speaker;
    }
  }
  bool const answers_himself = history.answers && history.last_is_question && !barred.empty() &&
                               barred.front().entity == history.last_speaker;
  if (!alone || answers_himself) return -1;
  note(Referral::likeliest_person, static_cast<std::int32_t>(barred.back().name));
  return barred.front().entity;
}

/// Who holds the office that is the subject of the words, if their sentence begins with it: The commander was
/// briefed, he said. Else -1.
EntityId Referents::holder_in_words(std::uint32_t sentence, History const& history) {
  Phrase const& subject = uses_.subject_of(sentence);
  if (subject.kind != Head::role || subject.empty() || subject.joint) return -1;
  TokenRange const at = document_range(subject.tokens, sentence);
  if (at.first < history.words.first || at.last > history.words.last) return -1;
  if (!reading_.skeletons[sentence].tokens[subject.tokens.first].is(Keyword::the)) return -1;
  SpeakerTrace* const trace = std::exchange(trace_, nullptr);
  EntityId const id = holder(subject, sentence, EntityType::person, history);
  trace_ = trace;
  return id;
}

/// He said | Teal would go: not Teal; but: he said, | “Teal will go”
bool Referents::is_spoken_of(EntityId entity, TokenRange words) const {
  auto const by_first = [](Name const& name, std::uint32_t first) { return name.tokens.first < first; };
  auto const from = std::lower_bound(reading_.names.begin(), reading_.names.end(), words.first, by_first);
  for (auto name = from; name != reading_.names.end() && name->tokens.first < words.last; ++name) {
    auto const index = static_cast<std::size_t>(name - reading_.names.begin());
    if (reading_.resolution.of_name[index] == entity && !uses_[index].quoted) return true;
  }
  return false;
}

/// The mayor visited the site. “…,” he said.: the subject of the sentence before in the paragraph is an
/// office whose holder the article names, however far before.
void Referents::prefer_holder_before(std::uint32_t sentence, Gender gender, History const& history,
                                     std::vector<EntityId> const& barred,
                                     std::vector<Contender>& candidates) {
  if (sentence == 0 || reading_.skeletons[sentence - 1].paragraph != reading_.skeletons[sentence].paragraph)
    return;
  Phrase const& subject = uses_.subject_of(sentence - 1);
  if (subject.kind != Head::role || subject.empty() || subject.joint) return;
  if (!reading_.skeletons[sentence - 1].tokens[subject.tokens.first].is(Keyword::the)) return;
  SpeakerTrace* const trace = std::exchange(trace_, nullptr);
  EntityId const id = holder(subject, sentence - 1, EntityType::person, history);
  trace_ = trace;
  if (id < 0 || !agrees(gender, reading_.resolution.entities[static_cast<std::size_t>(id)].gender)) return;
  auto found = std::find_if(candidates.begin(), candidates.end(),
                            [&](Contender const& each) { return each.entity == id; });
  if (found == candidates.end()) {
    if (std::find(barred.begin(), barred.end(), id) != barred.end()) return;
    auto const name = name_near(reading_.resolution.of_name,
                                uses_.first_from(reading_.skeletons[sentence].origin[0].first), id);
    if (!name) return;
    candidates.push_back({id, std::numeric_limits<int>::min(), *name, false, {}});
    found = candidates.end() - 1;
  }
  bool const opens = sentence == 1 ||
                     reading_.skeletons[sentence - 2].paragraph != reading_.skeletons[sentence - 1].paragraph;
  std::vector<Clue> clues = {Clue::sentence_back, Clue::subject, Clue::adjacent, Clue::acts_since,
                             Clue::named_often};
  if (opens) clues.push_back(Clue::introduced);
  int score = 0;
  for (Clue const clue : clues) score += weight_of(clue);
  if (score <= found->score) return;
  found->score = score;
  found->points.clear();
  for (Clue const clue : clues)
    if (trace_ != nullptr) found->points.push_back({clue_name(clue), static_cast<double>(weight_of(clue))});
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](Contender const& a, Contender const& b) { return a.score > b.score; });
}

}  // namespace whosaid
