// Choosing entities.
#include "exchange/export.hpp"

#include <algorithm>
#include <set>

#include "exchange/entries.hpp"

namespace whosaid {

std::vector<Record> select_records(Workspace& workspace, Selection const& selection) {
  Entries entries(workspace.folders(), workspace.lists());
  std::set<std::string> ids;
  auto const add = [&](std::vector<std::string> const& more) {
    // An entry may bear an id that has another name by now.
    for (std::string const& id : more)
      if (workspace.is_known(id)) ids.insert(id);
  };
  std::vector<std::string> const files = workspace.names(true);
  for (std::string const& word : selection.words) {
    if (std::ranges::find(files, word) != files.end())
      add(entries.own_ids(word));
    else if (!type_of_id(word).empty())
      ids.insert(workspace.entity(word).id);
    else
      workspace.file(word);  // says which lists there are
  }
  if (selection.all)
    for (EntityEntry const& entity : workspace.lists().entities) ids.insert(entity.id);
  else if (selection.words.empty())
    add(entries.own_ids());
  std::vector<Record> records;
  for (std::string const& id : ids)
    if (selection.type.empty() || type_of_id(id) == selection.type)
      records.push_back(entries.record(workspace.entity(id)));
  return records;
}

WrittenRecords export_records(std::vector<Record> records, ExchangeFormat format, CsvStyle style,
                              bool apart) {
  std::size_t retired = 0;
  if (format != ExchangeFormat::csv && format != ExchangeFormat::jsonl)
    retired = std::erase_if(records, [](Record const& record) { return record.text("retired") == "true"; });
  WrittenRecords written = write_records(records, format, style, apart);
  if (retired > 0) written.lost["retired entities"] += retired;
  return written;
}

}  // namespace whosaid
