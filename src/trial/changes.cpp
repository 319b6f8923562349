// Entries of two states of the lists, compared.
#include "trial/changes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_set>

#include "gazetteer/entries.hpp"

namespace whosaid {
namespace {

class Triggers {
 public:
  void add(Pattern const& pattern) {
    Trigger& trigger = found_.emplace_back();
    for (std::size_t i = 0; i < pattern.hashes.size(); ++i) {
      bool const capital = i < longest_pattern && (pattern.capitals >> i & 1);
      trigger.push_back(trigger_word(pattern.hashes[i], capital ? pattern.upper ? 2 : 1 : 0));
    }
    each_dotted(pattern, [&](std::uint64_t word) { dotted_.insert(word); });
  }
  void add(ListedText const& name) {
    for (Pattern const& pattern : name.patterns) add(pattern);
  }
  void add(CueEntry const& cue) {
    each_form(cue, [&](Pattern const& pattern, CueFeatures) { add(pattern); });
  }
  void add(EntityEntry const& entity) {
    each_name(entity, [&](ListedText const& name) { add(name); });
  }

  std::vector<Trigger> take(PackedLists const& before, PackedLists const& after) {
    std::set<std::uint64_t> const was = dotted_in(before);
    std::set<std::uint64_t> const is = dotted_in(after);
    for (std::uint64_t const word : dotted_)
      if (was.contains(word) != is.contains(word)) found_.push_back({trigger_word(word, 0)});
    std::ranges::sort(found_);
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    return std::move(found_);
  }

 private:
  // Those of the dotted words that some entry lets have a full stop.
  std::set<std::uint64_t> dotted_in(PackedLists const& lists) const {
    std::set<std::uint64_t> found;
    if (dotted_.empty()) return found;
    WordFilter words;
    for (std::uint64_t const word : dotted_) words.add(word);
    Lists const entries = lists.entries([&](Outline const& outline) { return outline.may_match(words); });
    auto const look = [&](ListedText const& name) {
      for (Pattern const& pattern : name.patterns)
        each_dotted(pattern, [&](std::uint64_t word) {
          if (dotted_.contains(word)) found.insert(word);
        });
    };
    for (WordEntry const& word : entries.words) look(word.word);
    for (CueEntry const& cue : entries.cues)
      each_form(cue, [&](Pattern const& pattern, CueFeatures) {
        each_dotted(pattern, [&](std::uint64_t word) { found.insert(word); });
      });
    for (EntityEntry const& entity : entries.entities) each_name(entity, look);
    return found;
  }

  std::vector<Trigger> found_;
  std::set<std::uint64_t> dotted_;  // words of changed entries with a full stop
};

// Everything of an entry but its place and what only checks see.
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
  auto const formerly = [](EntityEntry const& e) {
    std::vector<std::string_view> all;
    for (Reference const& former : e.formerly) all.push_back(former.id);
    return all;
  };
  return a.id == b.id && a.corrects == b.corrects && texts(a.drop) == texts(b.drop) &&
         formerly(a) == formerly(b) && a.name.text == b.name.text && a.wikidata == b.wikidata &&
         a.kind == b.kind && a.gender == b.gender && a.retired == b.retired &&
         text(a.acronym) == text(b.acronym) && text(a.capital) == text(b.capital) &&
         texts(a.aliases) == texts(b.aliases) && texts(a.weak) == texts(b.weak) &&
         texts(a.demonyms) == texts(b.demonyms) && roles(a) == roles(b) && relations(a) == relations(b);
}

// The ids of entries that one of the two has and the other has not. Of a file each stands there once; between
// files of a folder it may have moved.
std::unordered_set<std::uint64_t> changed_ids(Lists const& before, Lists const& after) {
  using Known = std::pair<std::string_view, std::uint32_t>;  // id, folder
  auto const known = [](Lists const& lists, EntityEntry const& entity) {
    return Known(entity.id, lists.files[entity.where.file].folder);
  };
  std::map<Known, EntityEntry const*> earlier;
  for (EntityEntry const& entity : before.entities) earlier[known(before, entity)] = &entity;
  std::unordered_set<std::uint64_t> changed;
  for (EntityEntry const& entity : after.entities) {
    auto const at = earlier.find(known(after, entity));
    if (at == earlier.end() || !same(*at->second, entity)) changed.insert(id_hash(entity.id));
    if (at != earlier.end()) earlier.erase(at);
  }
  for (auto const& [place, entity] : earlier) changed.insert(id_hash(entity->id));
  return changed;
}

// All names, in all folders, of the entities whose entries have changed. What refers to them is read in
// another way only where they are named.
void compare_entities(PackedLists const& before, PackedLists const& after, Lists const& only_before,
                      Lists const& only_after, Triggers& triggers) {
  std::unordered_set<std::uint64_t> ids = changed_ids(only_before, only_after);
  if (ids.empty()) return;
  before.add_same(ids);
  after.add_same(ids);
  for (PackedLists const* lists : {&before, &after}) {
    Lists const found = lists->entities([&](Outline const& outline) { return ids.contains(outline.id); });
    for (EntityEntry const& entity : found.entities) triggers.add(entity);
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

}  // namespace

std::vector<Trigger> triggers_between(PackedLists const& before, PackedLists const& after) {
  Triggers triggers;
  Lists const a = before.not_in(after);
  Lists const b = after.not_in(before);
  compare(a.words, b.words, [&](WordEntry const& word) { triggers.add(word.word); });
  compare(a.cues, b.cues, [&](CueEntry const& cue) { triggers.add(cue); });
  compare_entities(before, after, a, b, triggers);
  return triggers.take(before, after);
}

}  // namespace whosaid
