// Outlines are gone through as a whole; entries are read where an outline asks for it.
#include "gazetteer/packed_lists.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace whosaid {

template <class Use>
void PackedLists::each_entity(Use use) const {
  for (File const& file : files_)
    if (file.entities)
      each_outline(file.packed, [&](Outline const& outline) { use(outline, about_[file.number].folder); });
}

bool PackedLists::is_sound() const {
  struct Entry {
    std::uint64_t id;
    std::uint32_t folder;
    bool corrects;
  };
  std::vector<Entry> entries;
  std::vector<std::uint64_t> known, formers, references;
  each_entity([&](Outline const& outline, std::uint32_t folder) {
    entries.push_back({outline.id, folder, outline.corrects});
    formers.insert(formers.end(), outline.formerly.begin(), outline.formerly.end());
    references.insert(references.end(), outline.refers_to.begin(), outline.refers_to.end());
  });
  std::ranges::sort(entries, {}, [](Entry const& entry) { return std::pair(entry.id, entry.folder); });
  for (std::size_t i = 0; i < entries.size(); ++i) {
    bool const again = i > 0 && entries[i - 1].id == entries[i].id;
    if (again ? entries[i - 1].folder == entries[i].folder : entries[i].corrects) return false;
    if (!again) known.push_back(entries[i].id);
  }
  // Former ids lead to what bears them; if another entry bears one, too, that is for check_entities().
  known.insert(known.end(), formers.begin(), formers.end());
  std::ranges::sort(known);
  if (std::ranges::adjacent_find(known) != known.end()) return false;
  std::ranges::sort(references);
  references.erase(std::unique(references.begin(), references.end()), references.end());
  return std::ranges::includes(known, references);
}

Lists PackedLists::not_in(PackedLists const& other) const {
  auto const place = [](PackedLists const& lists, File const& file) {
    ListFile const& about = lists.about_[file.number];
    return std::tuple(std::string_view(about.relative), about.folder, file.key);
  };
  std::set<std::tuple<std::string_view, std::uint32_t, std::uint64_t>> theirs;
  for (File const& file : other.files_) theirs.insert(place(other, file));
  Lists found;
  for (File const& file : files_)
    if (!theirs.contains(place(*this, file)))
      unpack_entries(file.packed, file.number, found, [](Outline const&) { return true; });
  found.files = about_;
  return found;
}

Lists PackedLists::entities(std::function<bool(Outline const&)> const& wanted) const {
  Lists found;
  for (File const& file : files_)
    if (file.entities) unpack_entries(file.packed, file.number, found, wanted);
  found.files = about_;
  return found;
}

Lists PackedLists::entries(std::function<bool(Outline const&)> const& wanted) const {
  Lists found;
  for (File const& file : files_) unpack_entries(file.packed, file.number, found, wanted);
  found.files = about_;
  return found;
}

void PackedLists::add_same(std::unordered_set<std::uint64_t>& ids) const {
  std::vector<std::pair<std::uint64_t, std::uint64_t>> links;
  each_entity([&](Outline const& outline, std::uint32_t) {
    for (std::uint64_t const former : outline.formerly) links.emplace_back(former, outline.id);
  });
  for (std::size_t size = 0; size != ids.size();) {
    size = ids.size();
    for (auto const& [former, id] : links)
      if (ids.contains(former) || ids.contains(id)) ids.insert({former, id});
  }
}

Lists PackedLists::lists_for(WordFilter const& words) const {
  std::unordered_set<std::uint64_t> ids;
  each_entity([&](Outline const& outline, std::uint32_t) {
    if (outline.may_match(words)) ids.insert(outline.id);
  });
  add_same(ids);
  Lists found = entries([&](Outline const& outline) {
    return outline.of == Outline::Of::entity ? ids.contains(outline.id) : outline.may_match(words);
  });
  merge_some(found);
  return found;
}

}  // namespace whosaid
