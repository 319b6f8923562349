// Whom the label of a turn means in an interview or transcript. Q: … A: … RUIZ: …
#include <algorithm>

#include "names/words_of_document.hpp"
#include "quotes/referent.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

/// The keys of the words among the tokens, so that marks and hyphens do not count.
std::vector<std::uint32_t> words_of(std::vector<Token> const& tokens, TokenRange range) {
  std::vector<std::uint32_t> keys;
  for (std::uint32_t i = range.first; i < range.last; ++i)
    if (tokens[i].kind == TokenKind::word) keys.push_back(tokens[i].key);
  return keys;
}

}  // namespace

std::optional<Party> Referents::labelled(TokenRange label) {
  Party party = words(label, SpeakerStatus::named);
  first_label_ = std::min(first_label_, label.first);
  bool const answers = party.name == "A";
  bool const asks = party.name == "Q";
  if (trace_ != nullptr) trace_->phrase = label;
  auto const [known, is_new] = labels_.try_emplace(key_of(reading_.tokens, label), -1);
  if (is_new) known->second = answers ? main_person() : asks ? interviewer() : person_called(label);
  if (known->second >= 0) {
    note(Referral::label);
    assign(known->second, party);
    if (answers || asks) party.status = SpeakerStatus::role;
    return party;
  }
  if (answers || asks) return std::nullopt;
  note(Referral::words);
  party.status = SpeakerStatus::unnamed;
  return party;
}

/// The first person in whose name the label's words stand one after another; -1 if there is none.
EntityId Referents::person_called(TokenRange label) const {
  std::vector<std::uint32_t> const wanted = words_of(reading_.tokens, label);
  for (std::size_t i = 0; i < reading_.names.size(); ++i) {
    if (reading_.names[i].type != EntityType::person) continue;
    std::vector<std::uint32_t> const has = words_of(reading_.tokens, reading_.names[i].tokens);
    if (std::search(has.begin(), has.end(), wanted.begin(), wanted.end()) != has.end())
      return reading_.resolution.of_name[i];
  }
  return -1;
}

/// The person whom what leads in to the first turn mentions most, else the whole article does; -1 if there is
/// none, or two have as many.
EntityId Referents::main_person() const {
  std::vector<std::uint32_t> count;
  auto const most_named = [&](std::uint32_t end) {
    count.assign(reading_.resolution.entities.size(), 0);
    for (std::size_t i = 0; i < reading_.names.size() && reading_.names[i].tokens.first < end; ++i)
      if (reading_.names[i].type == EntityType::person)
        ++count[static_cast<std::size_t>(reading_.resolution.of_name[i])];
    auto const most = std::max_element(count.begin(), count.end());
    bool const clear = most != count.end() && *most > 0 && std::count(count.begin(), count.end(), *most) == 1;
    return clear ? static_cast<EntityId>(most - count.begin()) : -1;
  };
  EntityId const introduced = most_named(first_label_);
  return introduced >= 0 ? introduced : most_named(0xffffffff);
}

/// Dana Ruiz talks to | Omar Teal, in conversation with | Omar Teal, Ruiz tells | Omar Teal: who asks, named
/// before the first turn; -1 if nobody is.
EntityId Referents::interviewer() const {
  static RuleWords const talks{"talks", "talked",  "talking",      "speaks",    "spoke",
                               "chats", "chatted", "conversation", "interview", "interviewed",
                               "sits",  "sat",     "down"};
  static RuleWords const tells{"tells", "told", "meets", "met"};
  EntityId const answers = main_person();
  for (std::size_t i = 0; i < reading_.names.size() && reading_.names[i].tokens.first < first_label_; ++i) {
    Name const& name = reading_.names[i];
    EntityId const id = reading_.resolution.of_name[i];
    if (name.type != EntityType::person || id == answers || name.tokens.first < 2) continue;
    Token const& before = reading_.tokens[name.tokens.first - 1];
    bool const leads = before.is(Keyword::to) || before.is(Keyword::with) || before.is(Keyword::by);
    if (tells.has(before) || (leads && talks.has(reading_.tokens[name.tokens.first - 2]))) return id;
  }
  return -1;
}

}  // namespace whosaid
