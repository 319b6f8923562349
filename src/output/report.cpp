// Sends each document's part to where it belongs.
#include "output/report.hpp"

#include <fmt/format.h>

#include <utility>

#include "output/article_page.hpp"
#include "output/brat.hpp"
#include "output/group_column.hpp"
#include "output/json_lines.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t buffer_size = 1 << 20;
constexpr std::size_t largest_page_kept = 4 << 20;  // bytes of a thread's memory for pages
constexpr std::string_view pages_folder = "articles";
constexpr std::array row_tables = {Table::quotes, Table::mentions, Table::documents};  // written as they come

std::string file_name(Table table) { return fmt::format("{}.csv", table_name(table)); }

void write_file(fs::path const& path, std::string_view bytes) {
  OutputFile file(path);
  file.write(bytes);
  file.commit();
}

}  // namespace

Report::Report(ReportSettings settings) : settings_(std::move(settings)) {
  bool const pages = settings_.format == Format::html;
  bool const folder = !settings_.folder.empty() && !pages;
  if (pages) {
    make_folder(settings_.folder / pages_folder);
    std::error_code error;
    fs::remove(settings_.folder / "run.json", error);  // it speaks of another run
  }
  if (folder) run_ = std::make_unique<RunFolder>(settings_.folder, settings_.run, settings_.resume);
  if (has_tables()) {
    if (folder)
      tables_.assign(row_tables.begin(), row_tables.end());
    else
      tables_ = {settings_.table};
    if (!folder && settings_.table == Table::entities) {
      database_ = std::make_unique<Database>("");
      database_->run("BEGIN");  // never to be ended: nobody goes on with it
    }
  }
  Database* const database = folder ? &run_->database() : database_.get();
  if (database != nullptr && has_tables()) entities_ = std::make_unique<EntityTable>(*database);
  if (folder && has_tables()) groups_ = std::make_unique<QuoteGroups>(*database);
  seen_ids_ = std::make_unique<SeenIds>(folder ? database : nullptr);
  buffers_.resize(std::max<std::size_t>(1, tables_.size()));
  switch (settings_.format) {
    case Format::csv:
      for (std::size_t i = 0; i < tables_.size(); ++i)
        if (!folder || run_->open(file_name(tables_[i])))
          append_header(buffers_[i], tables_[i], settings_.style, settings_.kept);
      break;
    case Format::html:
      break;
    case Format::jsonl:
      if (folder) run_->open("documents.jsonl");
      break;
    case Format::sqlite:
      sqlite_ = std::make_unique<SqliteTables>(*database, settings_.kept);
      break;
    case Format::brat:
      database->run("CREATE TABLE IF NOT EXISTS brat_name (name TEXT PRIMARY KEY) WITHOUT ROWID");
      brat_names_ = std::make_unique<Statement>(
          *database, "INSERT INTO brat_name VALUES (?) ON CONFLICT DO NOTHING RETURNING name");
      break;
  }
  if (in_folder()) flush();
}

Report::~Report() = default;

RunProgress Report::progress() const { return in_folder() ? run_->progress() : RunProgress(); }

Report::Part Report::render(Document const& document, Extraction const& extraction,
                            std::string_view warning) const {
  bool const pages = settings_.format == Format::html;
  // Pages tell no offsets: then none need to be counted.
  Findings const findings(document, extraction, pages ? OffsetUnit::utf8 : settings_.unit);
  Part part;
  part.id = document.id;
  part.path = document.path;
  part.warning = warning;
  part.mention_count = extraction.mentions.size();
  part.quote_count = extraction.quotes.size();
  part.sheets.resize(buffers_.size());
  std::size_t const kept = settings_.kept.size();
  if (pages) make_page(part, findings);
  if (settings_.format == Format::jsonl) append_json_line(part.sheets[0], findings, settings_.kept, warning);
  if (settings_.format == Format::brat) {
    part.brat_path = safe_path(document.id);
    part.brat_text = document.text;
    part.sheets[0] = brat_annotations(findings);
  }
  CsvStyle const style = settings_.format == Format::sqlite ? CsvStyle::exact : settings_.style;
  for (std::size_t i = 0; i < tables_.size(); ++i) {
    if (tables_[i] == Table::quotes) append_quotes(part.sheets[i], findings, style);
    if (tables_[i] == Table::mentions) append_mentions(part.sheets[i], findings, style);
    if (tables_[i] == Table::documents) append_document(part.sheets[i], findings, style, kept, warning);
  }
  if (entities_) part.entities = entity_shares(findings);
  if (groups_)
    part.quotes =
        quote_records(findings, document.fields.size() > kept ? document.fields[kept] : std::string());
  return part;
}

Report::Part Report::render_error(Document const& document, std::string_view error) const {
  Part part;
  part.failed = true;
  part.id = document.id;
  part.path = document.path;
  part.error = error;
  part.sheets.resize(buffers_.size());
  if (settings_.format == Format::html) part.entry = {document.id, {}, document.date, std::string(error), {}};
  if (settings_.format == Format::jsonl) append_json_error(part.sheets[0], document.id, error);
  CsvStyle const style = settings_.format == Format::sqlite ? CsvStyle::exact : settings_.style;
  for (std::size_t i = 0; i < tables_.size(); ++i)
    if (tables_[i] == Table::documents)
      append_failed_document(part.sheets[i], document, error, style, settings_.kept.size());
  return part;
}

/// Any thread may do that; only the name depends on the pages before.
void Report::make_page(Part& part, Findings const& findings) const {
  thread_local std::string page;
  page.clear();
  append_article_page(page, findings, "../index.html");
  part.entry = index_entry(findings);
  try {
    part.page =
        std::make_unique<OutputFile>(settings_.folder / pages_folder / fmt::format("page-{}", ++pages_made_));
    part.page->write(page);
    part.page->close();
  } catch (OutputError const& error) {  // the run's, not the document's
    std::string const message = error.what();
    part.page_fault = message.substr(message.rfind(": ") + 2);
    part.page.reset();
  }
  if (page.capacity() > largest_page_kept) page = {};
}

void Report::write_page(Part&& part) {
  std::string const name = page_names_.name(part.entry.id);
  fs::path const path = settings_.folder / pages_folder / name;
  if (!part.page_fault.empty())
    throw OutputError(fmt::format("cannot write {}: {}", path.string(), part.page_fault));
  if (part.page) part.page->commit_as(path);
  index_.add(std::move(part.entry), fmt::format("{}/{}", pages_folder, name));
}

void Report::count(Part const& part) {
  RunProgress& progress = in_folder() ? run_->progress() : pages_run_.progress;
  progress.next = part.next;
  progress.last = part.key;
  ++progress.documents;
  progress.failed += part.failed;
  progress.warned += !part.warning.empty();
  progress.mentions += part.mention_count;
  progress.quotes += part.quote_count;
  auto const keep = [](std::vector<Told>& told, std::string const& document, std::string const& text) {
    if (told.size() < most_told) told.push_back({document, text});
  };
  if (part.failed)
    in_folder() ? run_->note_failure(part.key, part.error) : keep(pages_run_.failures, part.key, part.error);
  if (!part.warning.empty())
    in_folder() ? run_->note_warning(part.key, part.warning)
                : keep(pages_run_.warnings, part.key, part.warning);
}

void Report::write(Part&& part) {
  seen_ids_->add(part.id);
  if (settings_.format == Format::html) {
    count(part);
    return write_page(std::move(part));
  }
  if (settings_.format == Format::brat) {
    write_brat(part);
  } else {
    for (std::size_t i = 0; i < buffers_.size(); ++i) write_sheet(i, part.sheets[i]);
  }
  if (entities_) entities_->add(std::move(part.entities));
  if (groups_) groups_->add(part.quotes);
  if (!in_folder()) {
    // Whoever reads JSON lines may wait for each answer.
    if (settings_.format == Format::jsonl) flush();
    return;
  }
  count(part);
  constexpr auto longest_time = std::chrono::seconds(5);
  if (++since_checkpoint_ < settings_.checkpoint &&
      std::chrono::steady_clock::now() - last_checkpoint_ < longest_time)
    return;
  flush();
  if (entities_) entities_->flush();
  run_->checkpoint();
  since_checkpoint_ = 0;
  last_checkpoint_ = std::chrono::steady_clock::now();
}

void Report::write_sheet(std::size_t sheet, std::string_view rows) {
  if (settings_.format == Format::sqlite) return sqlite_->add(tables_[sheet], rows);
  buffers_[sheet] += rows;
  if (buffers_[sheet].size() < buffer_size) return;
  if (in_folder())
    run_->write(sheet, buffers_[sheet]);
  else
    standard_output_.write(buffers_[sheet]);
  buffers_[sheet].clear();
}

void Report::write_brat(Part const& part) {
  if (part.failed) return;
  std::string name = part.brat_path;
  brat_names_->bind(1, std::string_view(name));
  bool const is_new = brat_names_->step();
  while (is_new && brat_names_->step()) continue;
  if (!is_new) name += fmt::format("~{}", part.next);
  fs::path const path = settings_.folder / name;
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  write_file(path.string() + ".txt", part.brat_text);
  write_file(path.string() + ".ann", part.sheets[0]);
}

void Report::flush() {
  for (std::size_t i = 0; i < buffers_.size(); ++i) {
    if (buffers_[i].empty()) continue;
    if (in_folder())
      run_->write(i, buffers_[i]);
    else
      standard_output_.write(buffers_[i]);
    buffers_[i].clear();
  }
}

std::string Report::summary(bool complete, RunNotes notes) const {
  RunSummary summary = pages_run_;
  if (in_folder()) summary = {run_->progress(), run_->failures(), run_->warnings(), {}, {}};
  summary.repeated = repeated_;
  summary.notes = std::move(notes);
  return run_report(settings_.run, summary, complete);
}

void Report::finish(bool complete, RunNotes notes) {
  repeated_ = seen_ids_->repeated();
  if (settings_.format == Format::html) {
    write_file(settings_.folder / "index.html", index_.html());
    return write_file(settings_.folder / "run.json", summary(complete, std::move(notes)));
  }
  if (!in_folder()) {
    if (entities_) entities_->rows(settings_.style, [this](std::string_view row) { write_sheet(0, row); });
    return flush();
  }
  flush();
  if (entities_) entities_->flush();
  run_->checkpoint();
  if (groups_) groups_->find();
  run_->checkpoint();
  if (settings_.format == Format::csv) finish_csv(complete);
  if (settings_.format == Format::jsonl) run_->publish("documents.jsonl", complete);
  if (settings_.format == Format::sqlite) finish_sqlite();
  if (settings_.format == Format::brat)
    write_file(settings_.folder / "annotation.conf", brat_configuration());
  write_file(run_->made_path("run.json"), summary(complete, std::move(notes)));
  run_->publish_made("run.json");
  if (!complete) return;
  sqlite_.reset();
  groups_.reset();
  entities_.reset();
  brat_names_.reset();
  seen_ids_.reset();
  run_->remove();
}

void Report::write_rows(Table table, CsvStyle style, std::function<void(std::string_view)> const& put) {
  if (table == Table::entities) entities_->rows(style, put);
  if (table == Table::groups) groups_->group_rows(style, put);
  if (table == Table::speakers) groups_->speaker_rows(style, put);
}

void Report::finish_csv(bool complete) {
  std::string const quotes = file_name(Table::quotes);
  fill_last_column(run_->working_path(quotes), run_->made_path(quotes), groups_->groups_in_order());
  run_->publish_made(quotes);
  run_->publish(file_name(Table::mentions), complete);
  run_->publish(file_name(Table::documents), complete);
  for (Table const table : {Table::entities, Table::groups, Table::speakers}) {
    OutputFile file(run_->made_path(file_name(table)));
    std::string rows;
    append_header(rows, table, settings_.style);
    write_rows(table, settings_.style, [&](std::string_view row) {
      rows += row;
      if (rows.size() < buffer_size) return;
      file.write(rows);
      rows.clear();
    });
    file.write(rows);
    file.commit();
    run_->publish_made(file_name(table));
  }
}

void Report::finish_sqlite() {
  groups_->set_column("quotes");
  for (Table const table : {Table::entities, Table::groups, Table::speakers}) {
    run_->database().run(fmt::format("DELETE FROM {}", table_name(table)));
    write_rows(table, CsvStyle::exact, [&](std::string_view row) { sqlite_->add(table, row); });
  }
  std::string const name = "whosaid.sqlite";
  run_->outside_transaction([&] { write_sqlite(run_->database(), run_->made_path(name)); });
  run_->publish_made(name);
}

}  // namespace whosaid
