// Why names have their types and entities.
#include <fmt/format.h>

#include <algorithm>

#include "explain/meanings.hpp"
#include "explain/parts.hpp"
#include "resolve/name_forms.hpp"

namespace whosaid::explanation {
namespace {

constexpr std::size_t most_losers = 5;

bool is_full(Context const& context, std::size_t index) {
  Name const& name = context.name(index);
  return name.tokens.size() > 1 || (name.entity != no_entity && name.alias != AliasKind::weak);
}

/// The name that `index` leans on: the first full one of its entity that is not itself.
std::optional<std::size_t> full_name_of(Context const& context, std::size_t index) {
  auto const& names = context.names_of[static_cast<std::size_t>(context.analysis.resolution.of_name[index])];
  auto const full =
      std::ranges::find_if(names, [&](std::size_t i) { return i != index && is_full(context, i); });
  if (full != names.end()) return *full;
  return names.front() < index ? std::optional(names.front()) : std::nullopt;
}

/// The name before the brackets that introduce the acronym.
std::optional<std::size_t> introduced_by(Context const& context, std::size_t index) {
  std::uint32_t const key = context.tokens()[context.name(index).tokens.first].key;
  EntityId const id = context.analysis.resolution.of_name[index];
  for (std::size_t const i : context.names_of[static_cast<std::size_t>(id)]) {
    if (i + 1 == context.analysis.names.size()) break;
    TokenRange const next = context.name(i + 1).tokens;
    if (next.size() == 1 && context.tokens()[next.first].key == key &&
        next.first == context.name(i).tokens.last + 1 &&
        context.tokens()[next.first - 1].kind == TokenKind::open_bracket)
      return i;
  }
  return std::nullopt;
}

std::string_view alias_in_words(AliasKind kind) {
  switch (kind) {
    case AliasKind::name:
      return "main name";
    case AliasKind::alias:
      return "other name";
    case AliasKind::acronym:
      return "acronym";
    case AliasKind::weak:
      return "short form";
    case AliasKind::demonym:
      return "nationality";
    case AliasKind::capital:
      break;
  }
  return "capital";
}

/// The step from a name to a fuller one that it leans on, if it does.
std::optional<Step> bond_step(Context const& context, std::size_t index) {
  EntityId const id = context.analysis.resolution.of_name[index];
  std::string const words = context.marked(context.span_of_name(index));
  std::optional<std::size_t> leans_on = full_name_of(context, index);
  std::string_view how;
  std::string text;
  switch (context.analysis.resolution.bonds[index]) {
    case Bond::made:
    case Bond::listed:
      return std::nullopt;
    case Bond::same_words:
      how = "same_words";
      text = "the same words";
      break;
    case Bond::same_person:
      how = "same_person";
      text = "a fuller name of the same words";
      break;
    case Bond::part_of_name:
      how = "part_of_name";
      text = "a longer name that has all its words";
      break;
    case Bond::introduced_acronym:
      how = "introduced_acronym";
      text = fmt::format("the article introduces {} in brackets after this name", words);
      leans_on = introduced_by(context, index);
      break;
    case Bond::weak_alias:
      how = "weak_alias";
      text = fmt::format("the lists have {} as a short form of this name", words);
      break;
    case Bond::short_form: {
      auto const& final_words = context.entity(id).final_words;
      std::uint32_t const key = context.tokens()[telling_word(context.tokens(), context.name(index))].key;
      bool const last = std::ranges::find(final_words, key) != final_words.end();
      how = "short_form";
      text = fmt::format("{} is {} of this name", words, last ? "the last or family word" : "a word");
      break;
    }
    case Bond::initials:
      how = "initials";
      text = fmt::format("{} has the initials of this name", words);
      break;
    case Bond::misspelt:
      how = "misspelt";
      text = fmt::format("{} is the last word of this name but for one letter", words);
      break;
  }
  if (!leans_on) return std::nullopt;
  return Step{how, std::move(text), context.span_of_name(*leans_on), {}, {}, {}};
}

std::string times_in_words(std::size_t times) {
  return times == 1 ? "once" : times == 2 ? "twice" : times == 0 ? "nowhere" : fmt::format("{} times", times);
}

std::size_t named_before(Context const& context, EntityId id, std::size_t index) {
  auto const& names = context.names_of[static_cast<std::size_t>(id)];
  return static_cast<std::size_t>(std::ranges::lower_bound(names, index) - names.begin());
}

/// Other owners that the lists know of the name.
void append_owners(Context const& context, std::size_t index, std::vector<Rival>& rivals) {
  Name const& name = context.name(index);
  EntityIndex const chosen = context.entity(context.analysis.resolution.of_name[index]).record;
  auto const owners = context.allusions.owners(name);
  auto const winner = std::ranges::find(owners, chosen, &Allusions::Owner::entity);
  for (Allusions::Owner const& owner : owners) {
    if (owner.entity == chosen || winner == owners.end()) continue;
    EntityRecord const record = context.gazetteer.entity(owner.entity);
    Rival rival;
    rival.name = record.name;
    rival.entity = record.id;
    rival.score = static_cast<double>(owner.score());
    rival.lost_by = static_cast<double>(winner->score()) - *rival.score;
    rival.lacks = "ties";
    rival.text =
        fmt::format("what it is tied to is named {}, it itself {}; for the one chosen that is {} and {}",
                    times_in_words(owner.ties), times_in_words(owner.times), times_in_words(winner->ties),
                    times_in_words(winner->times));
    rivals.push_back(std::move(rival));
  }
}

/// Other entities of the article that the short form may stand for.
void append_bearers(Context const& context, std::size_t index, std::vector<Rival>& rivals) {
  Name const& name = context.name(index);
  std::uint32_t const key = context.tokens()[name.tokens.first].key;
  EntityId const chosen = context.analysis.resolution.of_name[index];
  auto const bearers = context.with_word.find(key);
  if (bearers == context.with_word.end()) return;
  for (EntityId const id : bearers->second) {
    ResolvedEntity const& other = context.entity(id);
    if (id == chosen || other.entity.type != name.type) continue;
    Rival rival;
    rival.name = other.entity.name;
    rival.entity = other.entity.id;
    bool const last = std::ranges::find(other.final_words, key) != other.final_words.end();
    Gender const wanted = context.entity(chosen).gender;
    if (!last) {
      rival.lacks = "not_last_word";
      rival.text = fmt::format("{} is not the last or family word of that name",
                               context.marked(context.span_of_name(index)));
    } else if (std::size_t const times = named_before(context, id, index),
               mine = named_before(context, chosen, index);
               times < mine) {
      rival.lacks = "named_less";
      rival.text =
          fmt::format("named {} before, the one chosen {}", times_in_words(times), times_in_words(mine));
    } else if (wanted != Gender::unknown && other.gender != Gender::unknown && wanted != other.gender) {
      rival.lacks = "gender";
      rival.text = "a man or woman, unlike what stands before the name says";
    } else {
      rival.lacks = "later";
      rival.text = "fits no better than the one chosen, which comes first";
    }
    rivals.push_back(std::move(rival));
  }
}

}  // namespace

void append_chain_of_name(Context const& context, std::size_t index, std::vector<Step>& chain) {
  if (auto step = bond_step(context, index)) chain.push_back(*std::move(step));
  EntityId const id = context.analysis.resolution.of_name[index];
  Bond const bond = context.analysis.resolution.bonds[index];
  Step last{"known", "no list has it", {}, context.entity(id).entity.id, {}, context.entry_of(id)};
  if (bond == Bond::listed) {
    last.how = "listed";
    last.text = fmt::format("the lists have {} as its {}", context.marked(context.span_of_name(index)),
                            alias_in_words(context.name(index).alias));
  } else if (bond == Bond::made) {
    last.how = "made";
    last.text = "no list has it, nor has the article a fuller name";
    for (WordClass const each :
         {WordClass::country, WordClass::region, WordClass::city, WordClass::continent})
      if (context.name(index).type == EntityType::place && !last.entry)
        last.entry = context.class_entry(context.name(index).tokens, each);
    if (last.entry) last.text = "a list of places has the words, but no entity of its own for them";
  } else if (last.entry) {
    last.text = "the lists have it";
  }
  chain.push_back(std::move(last));
}

NameExplanation explain_name(Context const& context, std::size_t index) {
  Name const& name = context.name(index);
  NameExplanation made;
  made.mention = index;
  for (Weighed const* each : context.readings_in(name.tokens)) {
    NameReading reading = explain_reading(context, *each);
    bool const this_name = reading.outcome == Outcome::kept && each->candidate.tokens == name.tokens;
    if (this_name)
      made.reading = std::move(reading);
    else
      made.losers.push_back(std::move(reading));
  }
  std::ranges::stable_sort(made.losers, std::greater{}, &NameReading::score);
  if (made.losers.size() > most_losers) made.losers.resize(most_losers);
  made.lists = context.word_entries(name.tokens);
  append_chain_of_name(context, index, made.chain);
  Bond const bond = context.analysis.resolution.bonds[index];
  if (bond == Bond::listed || bond == Bond::weak_alias) append_owners(context, index, made.rivals);
  if (bond == Bond::short_form || bond == Bond::initials) append_bearers(context, index, made.rivals);
  return made;
}

}  // namespace whosaid::explanation
