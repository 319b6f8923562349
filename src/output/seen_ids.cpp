// A table of ids, or their hashes.
#include "output/seen_ids.hpp"

#include "output/ids.hpp"

namespace whosaid {

SeenIds::SeenIds(Database* database) : database_(database) {
  if (database_ == nullptr) return;
  database_->run("CREATE TABLE IF NOT EXISTS document_id (id TEXT)");
  insert_ = std::make_unique<Statement>(*database_, "INSERT INTO document_id VALUES (?)");
}

void SeenIds::add(std::string_view id) {
  if (insert_) return insert_->run(id);
  constexpr std::size_t most_in_memory = 100'000;
  std::uint64_t const hash = stable_hash(id);
  bool const known = hashes_.size() < most_in_memory ? !hashes_.insert(hash).second : hashes_.contains(hash);
  if (known && repeated_.documents++ == 0) repeated_.example = id;
}

RepeatedIds SeenIds::repeated() {
  if (!insert_) return repeated_;
  RepeatedIds found;
  Statement count(*database_, "SELECT count(*) - count(DISTINCT id) FROM document_id");
  while (count.step()) found.documents = static_cast<std::uint64_t>(count.number(0));
  if (found.documents == 0) return found;
  Statement first(*database_,
                  "SELECT id FROM document_id GROUP BY id HAVING count(*) > 1 ORDER BY min(rowid) LIMIT 1");
  while (first.step()) found.example = first.text(0);
  return found;
}

}  // namespace whosaid
