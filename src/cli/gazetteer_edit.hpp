// What the verbs that change the lists have in common.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "editing/edits.hpp"

namespace whosaid {

/// Options of a verb that changes the lists, and the words after it.
struct EditOptions {
  ReadingOptions reading;
  bool dry_run = false;
  std::vector<std::string> words;
};

/// Adds the verb with its common options; `footer` holds examples. Options of its own may be added to what is
/// returned; `options` must be held by what `run` captures.
CLI::App& add_edit(CLI::App& gazetteer, std::string const& verb, std::string const& description,
                   std::string const& footer, EditOptions& options);

/// An option of such a verb that may be given more than once, among those that describe the entry.
void add_several(CLI::App& command, std::string const& name, std::vector<std::string>& texts,
                 std::string const& description);

/// Changes the lists: `edit` says how, in memory; then the change is checked and written, or shown if
/// --dry-run. Returns the exit status. Throws UsageError for what cannot be done.
int run_edit(EditOptions const& options, std::function<void(Workspace&)> const& edit);

/// Throws UsageError unless there are `least` words, and at most `most`. `usage` says what they are.
void expect_words(EditOptions const& options, std::size_t least, std::size_t most, std::string const& usage);

/// The id of something new: `given`, or type/name made of `type` and `name`. Throws UsageError if the name
/// makes none.
std::string new_id(std::string const& given, std::string const& type, std::string const& name);

}  // namespace whosaid
