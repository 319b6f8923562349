// Sends each document's part to where it belongs.
#include "output/report.hpp"

#include <fmt/format.h>

#include <utility>

#include "output/article_page.hpp"
#include "output/json_lines.hpp"

namespace whosaid {
namespace {

constexpr std::size_t buffer_size = 1 << 20;
constexpr std::string_view pages_folder = "articles";

void make_folder(std::filesystem::path const& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (!std::filesystem::is_directory(folder))
    throw OutputError(fmt::format("cannot make the folder {}: {}", folder.string(),
                                  error ? error.message() : "a file of that name is there"));
}

void write_file(std::filesystem::path const& path, std::string_view bytes) {
  OutputFile file(path);
  file.write(bytes);
  file.commit();
}

}  // namespace

Report::Report(ReportSettings settings) : settings_(std::move(settings)) {
  std::filesystem::path const& folder = settings_.folder;
  if (!folder.empty()) make_folder(folder);
  if (settings_.format == Format::html) {
    make_folder(folder / pages_folder);
  } else if (settings_.format == Format::jsonl) {
    add_file("documents.jsonl");
  } else if (folder.empty()) {
    tables_ = {settings_.table};
  } else {
    tables_.assign(all_tables.begin(), all_tables.end());
  }
  for (Table const table : tables_) {
    add_file(fmt::format("{}.csv", table_name(table)));
    append_header(buffers_.back(), table, settings_.style);
  }
}

void Report::add_file(std::string const& name) {
  if (settings_.folder.empty())
    files_.emplace_back();
  else
    files_.emplace_back(settings_.folder / name);
  buffers_.emplace_back();
}

Report::Part Report::render(Document const& document, Extraction const& extraction) const {
  Findings const findings(document, extraction, settings_.unit);
  Part part;
  part.sheets.resize(files_.size());
  if (settings_.format == Format::html) {
    append_article_page(part.page, findings, "../index.html");
    part.entry = index_entry(findings);
  }
  if (settings_.format == Format::jsonl) append_json_line(part.sheets[0], findings);
  for (std::size_t i = 0; i < tables_.size(); ++i) {
    std::string& sheet = part.sheets[i];
    switch (tables_[i]) {
      case Table::quotes:
        append_quotes(sheet, findings, settings_.style);
        break;
      case Table::mentions:
        append_mentions(sheet, findings, settings_.style);
        break;
      case Table::documents:
        append_document(sheet, findings, settings_.style);
        break;
      case Table::entities:
        part.entities = entity_shares(findings);
        break;
    }
  }
  return part;
}

Report::Part Report::render_error(Document const& document, std::string_view error) const {
  Part part;
  part.sheets.resize(files_.size());
  if (settings_.format == Format::html) part.entry = {document.id, {}, document.date, std::string(error), {}};
  if (settings_.format == Format::jsonl) append_json_error(part.sheets[0], document.id, error);
  for (std::size_t i = 0; i < tables_.size(); ++i)
    if (tables_[i] == Table::documents)
      append_failed_document(part.sheets[i], document, error, settings_.style);
  return part;
}

void Report::write_page(Part&& part) {
  std::string const name = page_names_.name(part.entry.id);
  if (part.entry.error.empty()) write_file(settings_.folder / pages_folder / name, part.page);
  index_.add(std::move(part.entry), fmt::format("{}/{}", pages_folder, name));
}

void Report::write(Part&& part) {
  if (settings_.format == Format::html) return write_page(std::move(part));
  for (std::size_t i = 0; i < files_.size(); ++i) {
    buffers_[i] += part.sheets[i];
    if (buffers_[i].size() >= buffer_size) flush(i);
  }
  entities_.add(std::move(part.entities));
}

void Report::flush(std::size_t file) {
  files_[file].write(buffers_[file]);
  buffers_[file].clear();
}

void Report::finish() {
  for (std::size_t i = 0; i < files_.size(); ++i) {
    if (i < tables_.size() && tables_[i] == Table::entities)
      entities_.append_rows(buffers_[i], settings_.style);
    flush(i);
  }
  if (settings_.format == Format::html) write_file(settings_.folder / "index.html", index_.html());
  for (OutputFile& file : files_) file.commit();
}

}  // namespace whosaid
