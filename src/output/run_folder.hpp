// The folder of a run: the tables while they are written, and all that is needed to go on after the program
// or the machine was stopped at any moment. It is DIR/.whosaid-run; the tables appear in DIR when they are
// complete.
//
// Checkpoints make that safe: one transaction of the run's database says how far the inputs were done and how
// long each file was then. Whoever goes on cuts the files to that length and begins after that document.
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/database.hpp"
#include "output/output_file.hpp"

namespace whosaid {

/// How far a run is.
struct RunProgress {
  std::uint64_t next = 0;  ///< number of the first document that is not done
  std::string last;        ///< which the one before it was
  std::uint64_t documents = 0;
  std::uint64_t failed = 0;
  std::uint64_t mentions = 0;
  std::uint64_t quotes = 0;
  std::uint64_t warned = 0;  ///< documents that were read, but with a warning
};

/// What is told of a document: why it failed, or a warning.
struct Told {
  std::string document;
  std::string text;
};

/// As many of a run's failures, and of its warnings, are kept for the report.
inline constexpr std::uint64_t most_told = 100;

/// A run to go on with was made in another way.
struct OtherRun : OutputError {
  using OutputError::OutputError;
};

/// The message of OtherRun for a run in `folder` whose settings, lines “name: value”, were others.
std::string made_in_another_way(std::filesystem::path const& folder, std::string_view before,
                                std::string_view now);

class RunFolder {
 public:
  /// Makes DIR and in it the folder of a new run, or with `resume` goes on with the one there is. `settings`
  /// are lines that say how the run is made. Throws OutputError; OtherRun when the run to go on with was made
  /// with other settings.
  RunFolder(std::filesystem::path folder, std::string const& settings, bool resume);
  RunFolder(RunFolder const&) = delete;
  RunFolder& operator=(RunFolder const&) = delete;
  ~RunFolder();

  Database& database() const { return *database_; }
  RunProgress& progress() { return progress_; }
  RunProgress const& progress() const { return progress_; }

  /// Opens a file of the run; call it in the same order each time. Returns whether it is new.
  bool open(std::string const& name);
  /// Appends to file `index`, counted from 0 in the order of open().
  void write(std::size_t index, std::string_view bytes);

  /// Keep the first failures and warnings for the report.
  void note_failure(std::string_view document, std::string_view error);
  void note_warning(std::string_view document, std::string_view warning);
  /// Those kept. Throw OutputError.
  std::vector<Told> failures() const { return told("run_failure"); }
  std::vector<Told> warnings() const { return told("run_warning"); }

  /// Fixes what has been written and put into the database so far. Throws OutputError.
  void checkpoint();

  /// Path of a file of the run while it grows.
  std::filesystem::path working_path(std::string const& name) const { return working_ / name; }
  /// Where to make a file that is to appear in DIR whole.
  std::filesystem::path made_path(std::string const& name) const { return working_ / ("made-" + name); }
  /// Puts it there. Throws OutputError.
  void publish_made(std::string const& name) const;

  /// Calls `work` while no transaction is open. Throws OutputError.
  void outside_transaction(std::function<void()> const& work);

  /// Puts a file of the run into DIR, which grows no more if the run is `complete`; else a copy of it.
  void publish(std::string const& name, bool complete) const;
  /// Removes the folder of the run: it is complete.
  void remove();

 private:
  struct File {
    std::string name;
    int descriptor = -1;
    std::uint64_t size = 0;
  };

  void begin(std::string const& settings);
  std::vector<Told> told(std::string_view table) const;
  bool may_go_on(std::string const& settings);

  std::filesystem::path folder_;
  std::filesystem::path working_;
  std::unique_ptr<Database> database_;
  std::deque<File> files_;
  RunProgress progress_;
};

}  // namespace whosaid
