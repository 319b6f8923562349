// Entries of two states of the lists, compared.
#include "trial/changes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "gazetteer/inflect.hpp"

namespace whosaid {
namespace {

// An entry with a full stop after a word lets that word have one wherever a name is looked for.
template <class Use>
void for_each_dotted(Pattern const& pattern, Use use) {
  if (pattern.dotted == 0 || pattern.hashes.size() < 2) return;
  for (std::size_t i = 0; i < pattern.hashes.size(); ++i)
    if (pattern.dotted >> i & 1) use(pattern.hashes[i]);
}

// Calls use(patterns) for all names of an entity.
template <class Use>
void for_each_name(EntityEntry const& entity, Use use) {
  use(entity.name.patterns);
  for (auto const* names : {&entity.aliases, &entity.weak, &entity.demonyms})
    for (ListedText const& name : *names) use(name.patterns);
  for (auto const* name : {&entity.acronym, &entity.capital})
    if (*name) use((*name)->patterns);
}

// Those of `words` that some entry lets have a full stop.
std::set<std::uint64_t> dotted_among(std::set<std::uint64_t> const& words, Lists const& lists) {
  std::set<std::uint64_t> found;
  if (words.empty()) return found;
  auto const look = [&](std::vector<Pattern> const& patterns) {
    for (Pattern const& pattern : patterns)
      for_each_dotted(pattern, [&](std::uint64_t word) {
        if (words.contains(word)) found.insert(word);
      });
  };
  for (WordEntry const& word : lists.words) look(word.word.patterns);
  for (CueEntry const& cue : lists.cues) look(cue.word.patterns);
  for (EntityEntry const& entity : lists.entities) for_each_name(entity, look);
  return found;
}

class Triggers {
 public:
  void add(std::vector<Pattern> const& patterns) {
    for (Pattern const& pattern : patterns) {
      found_.insert(pattern.hashes);
      for_each_dotted(pattern, [&](std::uint64_t word) { dotted_.insert(word); });
    }
  }

  void add(EntityEntry const& entity) {
    for_each_name(entity, [&](std::vector<Pattern> const& patterns) { add(patterns); });
  }

  void add(CueEntry const& cue) {
    std::vector<InflectedForm> forms{{cue.word.text, CueFeature::adjective}};
    if (cue.form == CueFeature::base) forms = verb_forms(cue.word.text, cue.irregular);
    if (cue.form == CueFeature::noun) forms = noun_forms(cue.word.text, cue.irregular);
    for (InflectedForm const& form : forms) add(patterns_of(form.text));
  }

  std::vector<Trigger> take(Lists const& before, Lists const& after) {
    std::set<std::uint64_t> const was = dotted_among(dotted_, before);
    std::set<std::uint64_t> const is = dotted_among(dotted_, after);
    for (std::uint64_t const word : dotted_)
      if (was.contains(word) != is.contains(word)) found_.insert({word});
    return {found_.begin(), found_.end()};
  }

 private:
  std::set<Trigger> found_;
  std::set<std::uint64_t> dotted_;  // words of changed entries with a full stop
};

// Everything of an entry that look-up or resolution can see.
auto texts(std::vector<ListedText> const& names) {
  std::vector<std::string_view> all;
  for (ListedText const& name : names) all.push_back(name.text);
  return all;
}

std::string_view text(std::optional<ListedText> const& name) {
  return name ? std::string_view(name->text) : "";
}

bool same(EntityEntry const& a, EntityEntry const& b) {
  auto const roles = [](EntityEntry const& e) {
    std::vector<std::tuple<std::string_view, std::string_view, std::string_view, std::string_view>> all;
    for (RoleEntry const& role : e.roles) all.emplace_back(role.title, role.of.id, role.from, role.to);
    return all;
  };
  auto const relations = [](EntityEntry const& e) {
    std::vector<std::pair<std::string_view, std::string_view>> all;
    for (RelationEntry const& relation : e.relations) all.emplace_back(relation.kind, relation.of.id);
    return all;
  };
  return a.name.text == b.name.text && a.wikidata == b.wikidata && a.kind == b.kind && a.gender == b.gender &&
         a.retired.value_or(false) == b.retired.value_or(false) && text(a.acronym) == text(b.acronym) &&
         text(a.capital) == text(b.capital) && texts(a.aliases) == texts(b.aliases) &&
         texts(a.weak) == texts(b.weak) && texts(a.demonyms) == texts(b.demonyms) && roles(a) == roles(b) &&
         relations(a) == relations(b);
}

void compare_entities(Lists const& before, Lists const& after, Triggers& triggers) {
  auto a = before.entities.begin();
  auto b = after.entities.begin();
  while (a != before.entities.end() || b != after.entities.end()) {
    bool const only_a = b == after.entities.end() || (a != before.entities.end() && a->id < b->id);
    bool const only_b = a == before.entities.end() || (b != after.entities.end() && b->id < a->id);
    if (only_a) {
      triggers.add(*a++);
    } else if (only_b) {
      triggers.add(*b++);
    } else {
      if (!same(*a, *b)) {
        triggers.add(*a);
        triggers.add(*b);
      }
      ++a, ++b;
    }
  }
}

std::size_t hash_of(WordEntry const& word) {
  return std::hash<std::string>()(word.word.text) * 31 + word.classes.bits;
}

std::size_t hash_of(CueEntry const& cue) {
  IrregularForms const& f = cue.irregular;
  std::string const all = cue.word.text + "\n" + f.present + "\n" + f.past + "\n" + f.participle + "\n" +
                          f.ing + "\n" + f.plural + (f.doubles ? "\n2" : "\n1");
  return (std::hash<std::string>()(all) * 31 + cue.features.bits) * 31 + cue.classes.bits * 7 +
         static_cast<std::size_t>(cue.form);
}

// Entries that one of the two has more often.
template <class Entry, class Use>
void compare(std::vector<Entry> const& before, std::vector<Entry> const& after, Use use) {
  // Lists keep their order: most of the two is the same at the front and at the end.
  auto const equal = [](Entry const& x, Entry const& y) { return hash_of(x) == hash_of(y); };
  auto const [first_a, first_b] = std::ranges::mismatch(before, after, equal);
  auto last_a = before.end();
  auto last_b = after.end();
  while (last_a != first_a && last_b != first_b && equal(*std::prev(last_a), *std::prev(last_b)))
    --last_a, --last_b;
  std::vector<std::pair<std::size_t, Entry const*>> a, b;
  for (auto at = first_a; at != last_a; ++at) a.emplace_back(hash_of(*at), &*at);
  for (auto at = first_b; at != last_b; ++at) b.emplace_back(hash_of(*at), &*at);
  std::ranges::sort(a);
  std::ranges::sort(b);
  for (std::size_t i = 0, k = 0; i < a.size() || k < b.size();) {
    if (k == b.size() || (i < a.size() && a[i].first < b[k].first))
      use(*a[i++].second);
    else if (i == a.size() || b[k].first < a[i].first)
      use(*b[k++].second);
    else
      ++i, ++k;
  }
}

bool can_occur(Pattern const& pattern, std::unordered_set<std::uint64_t> const& words) {
  // One with full stops also says of its words that they may have one.
  if (pattern.dotted != 0 && pattern.hashes.size() > 1) return true;
  return std::ranges::all_of(pattern.hashes, [&](std::uint64_t word) { return words.contains(word); });
}

ListedText kept(ListedText const& name, std::unordered_set<std::uint64_t> const& words) {
  ListedText result{name.text, name.where, {}};
  for (Pattern const& pattern : name.patterns)
    if (can_occur(pattern, words)) result.patterns.push_back(pattern);
  return result;
}

}  // namespace

std::vector<Trigger> triggers_between(Lists const& before, Lists const& after) {
  Triggers triggers;
  compare_entities(before, after, triggers);
  compare(before.words, after.words, [&](WordEntry const& word) { triggers.add(word.word.patterns); });
  compare(before.cues, after.cues, [&](CueEntry const& cue) { triggers.add(cue); });
  return triggers.take(before, after);
}

Lists lists_for(Lists const& lists, std::unordered_set<std::uint64_t> const& words) {
  Lists result;
  result.files = lists.files;
  for (WordEntry const& word : lists.words)
    if (ListedText name = kept(word.word, words); !name.patterns.empty())
      result.words.push_back({std::move(name), word.classes});
  result.cues = lists.cues;
  for (EntityEntry const& entity : lists.entities) {
    EntityEntry& made = result.entities.emplace_back();
    made.id = entity.id;
    made.where = entity.where;
    made.type = entity.type;
    made.name = kept(entity.name, words);
    made.wikidata = entity.wikidata;
    made.kind = entity.kind;
    made.gender = entity.gender;
    for (auto const& [from, to] : {std::pair{&entity.aliases, &made.aliases},
                                   {&entity.weak, &made.weak},
                                   {&entity.demonyms, &made.demonyms}})
      for (ListedText const& name : *from) to->push_back(kept(name, words));
    if (entity.acronym) made.acronym = kept(*entity.acronym, words);
    if (entity.capital) made.capital = kept(*entity.capital, words);
    made.roles = entity.roles;
    made.relations = entity.relations;
  }
  return result;
}

}  // namespace whosaid
