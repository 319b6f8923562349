// Options that several commands share: what to read and with which lists.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "corpus/inputs.hpp"
#include "corpus/load.hpp"
#include "text/offsets.hpp"
#include "whosaid.hpp"

namespace whosaid {

/// What to read, and how to look at it.
struct ReadingOptions {
  std::vector<std::string> gazetteers;
  std::string input;
  LoadSettings fields;
  std::string offsets = "codepoint";
  bool terms = false;

  /// Adds the options to `command`; they must outlive it.
  void add_to(CLI::App& command);
  /// Adds --gazetteers alone.
  void add_gazetteers_to(CLI::App& command);

  std::optional<InputKind> input_kind() const;
  /// How records are read.
  LoadSettings load_settings() const;
  /// What of the options concerns the reading of `paths`.
  InputSettings input_settings(std::vector<std::string> paths) const;
  OffsetUnit unit() const;
  /// Throws UsageError when there are no gazetteers, GazetteerError when they are invalid.
  Extractor make_extractor() const;
};

/// Adds --jobs, in this group of the help; `what` is the same for any number of threads.
void add_jobs_to(CLI::App& command, unsigned& jobs, std::string const& what, std::string const& group);

/// Adds -o, for a command that writes one file.
void add_output_to(CLI::App& command, std::string& file);

/// Writes to the file, or to standard output when it is empty. Throws OutputError.
void write_output(std::string const& file, std::string_view bytes);

/// Makes the option accept only `words` and suggest one for a word that is near.
CLI::Option* choice(CLI::Option* option, std::vector<std::string> words);

/// Makes the option take one value each time it is given, and what comes after it is no more of its values:
/// --gazetteers lists article.txt
CLI::Option* repeatable(CLI::Option* option);

}  // namespace whosaid
