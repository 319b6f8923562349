// Files that grow, and checkpoints.
#include "output/run_folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <utility>

namespace whosaid {
namespace fs = std::filesystem;
namespace {

constexpr char database_name[] = "run.sqlite";

[[noreturn]] void fail(fs::path const& path) {
  throw OutputError(fmt::format("cannot write {}: {}", path.string(), std::strerror(errno)));
}

std::string state(Database& database, std::string_view key) {
  Statement select(database, "SELECT value FROM run_state WHERE key = ?");
  select.bind(1, key);
  std::string value;
  while (select.step()) value = select.text(0);
  return value;
}

std::uint64_t number_state(Database& database, std::string_view key) {
  std::string const text = state(database, key);
  std::uint64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

void set_state(Database& database, std::string_view key, std::string_view value) {
  Statement(database, "INSERT OR REPLACE INTO run_state VALUES (?, ?)").run(key, value);
}

/// The first line that differs: “old” and “new”.
std::pair<std::string, std::string> first_difference(std::string_view old, std::string_view now) {
  auto const line = [](std::string_view& text) {
    std::size_t const end = std::min(text.find('\n'), text.size());
    std::string const first(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    return first;
  };
  for (;;) {
    std::string const a = line(old);
    std::string const b = line(now);
    if (a != b || (old.empty() && now.empty())) return {a, b};
  }
}

}  // namespace

std::string made_in_another_way(fs::path const& folder, std::string_view before, std::string_view now) {
  auto const [old, other] = first_difference(before, now);
  return fmt::format(
      "the run in {} was made in another way ({}; now {}); give what it was made with, or begin anew without "
      "--resume",
      folder.string(), old.empty() ? "not given" : old, other.empty() ? "not given" : other);
}

RunFolder::RunFolder(fs::path folder, std::string const& settings, bool resume)
    : folder_(std::move(folder)), working_(folder_ / ".whosaid-run") {
  make_folder(folder_);
  std::error_code error;
  fs::path const path = working_ / database_name;
  if (fs::exists(path, error)) {
    try {
      database_ = std::make_unique<Database>(path);
    } catch (DatabaseInUse const&) {
      throw;
    } catch (OutputError const&) {  // broken: it may be done without, unless it is to be gone on with
      if (resume) throw;
    }
    if (resume && may_go_on(settings)) {
      database_->run("BEGIN");
      return;
    }
    database_.reset();
  }
  fs::remove(folder_ / "run.json", error);  // it speaks of another run
  fs::remove_all(working_, error);
  make_folder(working_);
  database_ = std::make_unique<Database>(path);
  begin(settings);
}

RunFolder::~RunFolder() {
  for (File const& file : files_) ::close(file.descriptor);
}

void RunFolder::begin(std::string const& settings) {
  database_->run(
      "BEGIN; CREATE TABLE run_state (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
      "CREATE TABLE run_failure (document TEXT, told TEXT);"
      "CREATE TABLE run_warning (document TEXT, told TEXT)");
  set_state(*database_, "settings", settings);
}

bool RunFolder::may_go_on(std::string const& settings) {
  database_->run("CREATE TABLE IF NOT EXISTS run_state (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID");
  std::string const before = state(*database_, "settings");
  if (before.empty()) return false;  // stopped before its first checkpoint
  if (before != settings) throw OtherRun(made_in_another_way(folder_, before, settings));
  progress_ = {number_state(*database_, "next"),      state(*database_, "last"),
               number_state(*database_, "documents"), number_state(*database_, "failed"),
               number_state(*database_, "mentions"),  number_state(*database_, "quotes"),
               number_state(*database_, "warned")};
  return true;
}

bool RunFolder::open(std::string const& name) {
  fs::path const path = working_ / name;
  File file{name, ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666),
            number_state(*database_, "size of " + name)};
  if (file.descriptor < 0) fail(path);
  files_.push_back(file);
  struct stat status {};
  if (::fstat(file.descriptor, &status) != 0) fail(path);
  if (static_cast<std::uint64_t>(status.st_size) < file.size)
    throw OtherRun(fmt::format("{} is shorter than it was; begin anew without --resume", path.string()));
  if (::ftruncate(file.descriptor, static_cast<off_t>(file.size)) != 0) fail(path);
  if (::lseek(file.descriptor, 0, SEEK_END) < 0) fail(path);
  return file.size == 0;
}

void RunFolder::write(std::size_t index, std::string_view bytes) {
  File& file = files_[index];
  while (!bytes.empty()) {
    ssize_t const written = ::write(file.descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(working_ / file.name);
    file.size += static_cast<std::uint64_t>(written);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void RunFolder::note_failure(std::string_view document, std::string_view error) {
  if (progress_.failed <= most_told)
    Statement(*database_, "INSERT INTO run_failure VALUES (?, ?)").run(document, error);
}

void RunFolder::note_warning(std::string_view document, std::string_view warning) {
  if (progress_.warned <= most_told)
    Statement(*database_, "INSERT INTO run_warning VALUES (?, ?)").run(document, warning);
}

std::vector<Told> RunFolder::told(std::string_view table) const {
  std::vector<Told> all;
  Statement rows(*database_, fmt::format("SELECT document, told FROM {} ORDER BY rowid", table));
  while (rows.step()) all.push_back({std::string(rows.text(0)), std::string(rows.text(1))});
  return all;
}

void RunFolder::checkpoint() {
  for (File const& file : files_) {
    if (::fdatasync(file.descriptor) != 0) fail(working_ / file.name);
    set_state(*database_, "size of " + file.name, std::to_string(file.size));
  }
  set_state(*database_, "next", std::to_string(progress_.next));
  set_state(*database_, "last", progress_.last);
  set_state(*database_, "documents", std::to_string(progress_.documents));
  set_state(*database_, "failed", std::to_string(progress_.failed));
  set_state(*database_, "mentions", std::to_string(progress_.mentions));
  set_state(*database_, "quotes", std::to_string(progress_.quotes));
  set_state(*database_, "warned", std::to_string(progress_.warned));
  database_->run("COMMIT; BEGIN");
}

void RunFolder::outside_transaction(std::function<void()> const& work) {
  database_->run("COMMIT");
  work();
  database_->run("BEGIN");
}

void RunFolder::publish(std::string const& name, bool complete) const {
  fs::path const temporary = folder_ / ("." + name + ".new");
  std::error_code error;
  fs::remove(temporary, error);
  // A second name costs nothing; but where the run may go on, what is shown must not grow with it.
  if (complete) fs::create_hard_link(working_ / name, temporary, error);
  if (!complete || error) {
    error.clear();
    fs::copy_file(working_ / name, temporary, error);
  }
  if (!error) fs::rename(temporary, folder_ / name, error);
  std::error_code ignored;
  fs::remove(temporary, ignored);  // also after a rename: of two names of one file it does nothing
  if (!error) return;
  throw OutputError(fmt::format("cannot write {}: {}", (folder_ / name).string(), error.message()));
}

void RunFolder::publish_made(std::string const& name) const {
  std::error_code error;
  fs::rename(made_path(name), folder_ / name, error);
  if (error)
    throw OutputError(fmt::format("cannot write {}: {}", (folder_ / name).string(), error.message()));
}

void RunFolder::remove() {
  database_.reset();
  std::error_code error;
  fs::remove(working_ / database_name, error);  // first: without it nobody goes on with the rest
  fs::remove_all(working_, error);
}

}  // namespace whosaid
