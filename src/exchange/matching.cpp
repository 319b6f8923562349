// Joining and finding.
#include "exchange/matching.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "gazetteer/pattern.hpp"
#include "resolve/resolution.hpp"

namespace whosaid {
namespace {

// Takes out names that are matched just like one before them.
void take_out_repeated_names(Record& record) {
  std::set<std::uint64_t> seen;
  auto const is_new = [&](Pattern const& pattern) {
    return seen.insert(pattern_hash(pattern) ^ (std::uint64_t{pattern.dotted} << 1 | pattern.upper)).second;
  };
  is_new(patterns_of(record.text("name")).front());
  if (std::string const acronym = record.text("acronym"); !acronym.empty())
    if (!is_new(acronym_patterns(acronym).front())) record.set("acronym", "");
  for (char const* key : {"aliases", "weak"})
    if (Value* names = record.find(key)) {
      std::erase_if(names->items, [&](Value const& name) { return !is_new(patterns_of(name.text).front()); });
      if (names->items.empty()) record.set(key, "");
    }
}

std::string called(Record const& record) {
  std::string const name = record.text("name");
  return name.empty() ? record.key : name;
}

std::string fold_name(std::string const& name) {
  std::string const made = slug(name);
  return made.empty() ? name : made;
}

bool has_equal(std::span<Value const> items, Value const& item) {
  return std::ranges::find(items, item) != items.end();
}

// Of relations kind and office tell one from another, of examples the text.
bool is_same_item(FieldKind const& kind, Value const& a, Value const& b) {
  if (kind.shape == FieldShape::texts) return a.text == b.text;
  std::size_t const telling = kind.key == "relations" ? 2 : 1;
  return std::ranges::all_of(kind.parts.first(telling),
                             [&](std::string_view key) { return part(a, key) == part(b, key); });
}

class Matcher {
 public:
  Matcher(NamesOfLists const& names, Entries& entries, std::vector<Remark>& conflicts)
      : names_(names), entries_(entries), conflicts_(conflicts) {}

  Matching run(std::vector<Record> records) {
    for (Record& record : records) join(std::move(record));
    for (Record& record : joined_) match(record);
    return std::move(matching_);
  }

 private:
  void conflict(Record const& record, std::string text) {
    conflicts_.push_back({record.where, std::move(text)});
  }

  // --- records of the input that are one ---

  void join(Record record) {
    if (record.type.empty() && !record.label.empty())
      return conflict(record,
                      fmt::format("{}: \"{}\" is no type; write person, organisation or place, or say "
                                  "what it means with --label {}=person; left out",
                                  called(record), record.label, record.label));
    if (record.type.empty())
      return conflict(record,
                      fmt::format("{}: nothing says what this is; give an id such as person/jane-doe, a "
                                  "type, or --type; left out",
                                  called(record)));
    std::string const key = record.key.empty() ? record.type + "\n" + fold_name(record.text("name"))
                                               : record.type + " " + record.key;
    auto const [at, fresh] = by_key_.emplace(key, joined_.size());
    if (fresh)
      joined_.push_back(std::move(record));
    else
      unite(joined_[at->second], record);
  }

  void unite(Record& first, Record const& second) {
    for (FieldKind const& kind : field_kinds()) {
      Value const* value = second.find(kind.key);
      if (!value) continue;
      Value const* there = first.find(kind.key);
      if (kind.shape == FieldShape::texts || kind.shape == FieldShape::parts) {
        for (Value const& item : value->items)
          if (kind.key == "roles" ? !has_equal(first.items(kind.key), item)
                                  : !has_item(kind, first.items(kind.key), item))
            first.append(kind.key, item);
      } else if (!there) {
        first.set(kind.key, *value);
      } else if (kind.key == "name") {
        if (!same_name(there->text, value->text)) first.append("aliases", value->text);
      } else if (there->text != value->text) {
        conflict(second, fmt::format("{}: {} is \"{}\" here, \"{}\" at {}; the first counts", called(second),
                                     kind.key, value->text, there->text, first.where));
      }
    }
  }

  // --- whom a record means ---

  void match(Record& record) {
    EntityEntry const* entity = names_.by_id(record.id);
    if (!entity && !find_by_wikidata(record, entity)) return;
    if (!entity && !find_by_name(record, entity)) return;
    if (!entity && !make_new(record)) return;
    if (entity && entity->retired.value_or(false))
      return conflict(record, fmt::format("{} is retired in the lists ({}); left as it is", entity->id,
                                          entries_.place(*entity, "retired")));
    if (entity) record.id = entity->id;
    if (!record.key.empty()) matching_.ids[record.key] = record.id;
    auto const [at, fresh] = by_id_.emplace(record.id, matching_.found.size());
    if (fresh)
      matching_.found.push_back({std::move(record), entity});
    else
      unite(matching_.found[at->second].record, record);
  }

  bool find_by_wikidata(Record const& record, EntityEntry const*& entity) {
    std::string const wikidata = record.text("wikidata");
    if (wikidata.empty()) return true;
    auto const found = names_.by_wikidata(record.type, wikidata);
    if (found.size() > 1) return tell_several(record, wikidata, found);
    if (!found.empty()) entity = found.front();
    return true;
  }

  bool find_by_name(Record const& record, EntityEntry const*& entity) {
    std::string const name = record.text("name");
    if (name.empty()) return true;
    auto found = names_.by_name(record.type, name);
    if (found.empty()) {
      for (std::string const& alias : record.texts("aliases")) {
        // Another name of one word, an acronym for example, is too little to know somebody by.
        if (patterns_of(alias).front().hashes.size() < 2) continue;
        for (EntityEntry const* one : names_.by_name(record.type, alias))
          if (std::ranges::find(found, one) == found.end()) found.push_back(one);
      }
      if (found.size() > 1) found.clear();
    }
    std::vector<EntityEntry const*> possible = found;
    std::erase_if(possible, [&](EntityEntry const* one) { return !may_be(record, *one); });
    if (possible.size() > 1) return tell_several(record, name, possible);
    if (possible.size() == 1) entity = possible.front();
    if (possible.empty() && !found.empty() && record.id.empty()) {
      conflict(record,
               fmt::format("{}: {} has this name ({}), but another gender or Wikidata id; give the record an "
                           "id if it is somebody else; left out",
                           name, found.front()->id, entries_.place(*found.front(), "name")));
      return false;
    }
    return true;
  }

  static bool may_be(Record const& record, EntityEntry const& entity) {
    std::string const gender = record.text("gender"), wikidata = record.text("wikidata");
    if (!wikidata.empty() && !entity.wikidata.empty() && wikidata != entity.wikidata) return false;
    if (gender.empty() || entity.gender == Gender::unknown) return true;
    return (gender == "male") == (entity.gender == Gender::male);
  }

  bool tell_several(Record const& record, std::string const& by,
                    std::vector<EntityEntry const*> const& found) {
    std::vector<std::string_view> ids;
    for (EntityEntry const* one : found) ids.push_back(one->id);
    conflict(record, fmt::format("{} could be any of {}; give the record the id of one; left out", by,
                                 fmt::join(ids, ", ")));
    return false;
  }

  bool make_new(Record& record) {
    std::string const name = record.text("name");
    if (name.empty()) {
      conflict(record,
               record.id.empty()
                   ? "no name and no id; left out"
                   : fmt::format("the lists do not know {}, and it has no name here; left out", record.id));
      return false;
    }
    if (record.id.empty()) {
      std::string const id = record.type + "/" + slug(name);
      if (type_of_id(id).empty()) {
        conflict(record, fmt::format("no id can be made of {}; give it one such as {}/jane-doe; left out",
                                     name, record.type));
        return false;
      }
      record.id = id;
    }
    auto const made = by_id_.find(record.id);
    EntityEntry const* there = names_.by_id(record.id);
    if (there || (made != by_id_.end() && !is_called(matching_.found[made->second].record, name))) {
      conflict(record,
               fmt::format(
                   "the id {} made of {} is taken ({}); give the record another; left out", record.id, name,
                   there ? entries_.place(*there, "id") : matching_.found[made->second].record.where));
      return false;
    }
    take_out_repeated_names(record);
    return true;
  }

  static bool is_called(Record const& record, std::string const& name) {
    return same_name(record.text("name"), name) ||
           std::ranges::any_of(record.items("aliases"),
                               [&](Value const& alias) { return same_name(alias.text, name); });
  }

  NamesOfLists const& names_;
  Entries& entries_;
  std::vector<Remark>& conflicts_;
  std::vector<Record> joined_;
  std::unordered_map<std::string, std::size_t> by_key_;  // in joined_
  std::unordered_map<std::string, std::size_t> by_id_;   // in what is found
  Matching matching_;
};

}  // namespace

bool has_item(FieldKind const& kind, std::span<Value const> items, Value const& item) {
  return std::ranges::any_of(items, [&](Value const& old) { return is_same_item(kind, old, item); });
}

Matching match_records(NamesOfLists const& names, Entries& entries, std::vector<Record> records,
                       std::vector<Remark>& conflicts) {
  return Matcher(names, entries, conflicts).run(std::move(records));
}

}  // namespace whosaid
