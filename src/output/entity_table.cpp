// Adds up the entities of all documents.
#include "output/entity_table.hpp"

#include <algorithm>
#include <utility>

#include "output/plain_text.hpp"

namespace whosaid {
namespace {

/// Most frequent first, then by alphabet, joined by "|".
std::string joined_forms(std::map<std::string, std::uint64_t> const& forms) {
  std::vector<std::pair<std::string_view, std::uint64_t>> sorted(forms.begin(), forms.end());
  std::ranges::stable_sort(sorted, std::ranges::greater(), [](auto const& form) { return form.second; });
  std::string joined;
  for (auto const& [text, count] : sorted) {
    if (!joined.empty()) joined += '|';
    joined += text;
  }
  return joined;
}

}  // namespace

std::vector<EntityShare> entity_shares(Findings const& findings) {
  std::vector<EntityShare> shares;
  for (Entity const& entity : findings.extraction().entities) shares.push_back({entity, {}});
  for (Mention const& mention : findings.extraction().mentions)
    if (mention.entity >= 0)
      ++shares.at(static_cast<std::size_t>(mention.entity))
            .forms[one_line(findings.piece(mention.span).bytes)];
  return shares;
}

void EntityTable::add(std::vector<EntityShare>&& shares) {
  for (EntityShare& share : shares) {
    auto const [place, is_new] = totals_.try_emplace(share.entity.id);
    Total& total = place->second;
    if (is_new) {
      total.type = share.entity.type;
      total.name = one_line(share.entity.name);
    }
    if (total.wikidata.empty()) total.wikidata = std::move(share.entity.wikidata);
    for (auto const& [text, count] : share.forms) total.forms[text] += count;
    ++total.documents;
    total.mentions += share.entity.mentions;
    total.quotes += share.entity.quotes;
  }
}

void EntityTable::append_rows(std::string& out, CsvStyle style) const {
  std::vector<std::pair<std::string const, Total> const*> sorted;
  for (auto const& entry : totals_) sorted.push_back(&entry);
  std::ranges::sort(sorted, [](auto const* a, auto const* b) {
    if (a->second.mentions != b->second.mentions) return a->second.mentions > b->second.mentions;
    return a->first < b->first;
  });
  for (auto const* entry : sorted) {
    Total const& total = entry->second;
    CsvRow(out, style)
        .text(entry->first)
        .text(entity_type_name(total.type))
        .text(total.name)
        .text(total.wikidata)
        .text(joined_forms(total.forms))
        .number(total.documents)
        .number(total.mentions)
        .number(total.quotes);
  }
}

}  // namespace whosaid
