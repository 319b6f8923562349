// What a gazetteer editor may ask for. Each function changes the workspace's files in memory; nothing is
// written before Workspace::commit(). What cannot be done is EditRefused.
#pragma once

#include <string>
#include <vector>

#include "editing/workspace.hpp"

namespace whosaid {

/// What `add` and `split` make. Empty members are left out.
struct NewEntity {
  std::string id;
  std::string name;
  std::vector<std::string> aliases = {};
  std::vector<std::string> weak = {};
  std::string acronym = {};
  std::string gender = {};
  std::string kind = {};
  std::string wikidata = {};
  std::string note = {};
  std::string source = {};
};

struct NewWord {
  std::string text;
  std::vector<std::string> classes;
  std::string note;
};

struct NewRole {
  std::string title;
  std::string of;
  std::string from;
  std::string to;
};

/// Adds an entity to an entity file of the last folder; the file is made if there is none.
void add_entity(Workspace& workspace, std::string const& file, NewEntity const& entity);

/// Adds an entry to a word list of the last folder.
void add_word(Workspace& workspace, std::string const& file, NewWord const& word);

/// Adds texts under `key`: "aliases" or "weak".
void add_names(Workspace& workspace, std::string const& id, std::string const& key,
               std::vector<std::string> const& texts);

/// Adds a role; or, given no `from`, ends the open one of that title with `to`.
void add_role(Workspace& workspace, std::string const& id, NewRole const& role);

/// Gives an entity another id. The old one stays known under "formerly"; references are changed.
void rename_id(Workspace& workspace, std::string const& id, std::string const& new_id);

/// Gives an entity another main name; the old one becomes an alias.
void rename_name(Workspace& workspace, std::string const& id, std::string const& name);

/// Keeps an entity for its id alone: articles no longer have it.
void retire(Workspace& workspace, std::string const& id, std::string const& note);

/// Makes two entities one: `into` gets the names, roles and former ids of `from`, and the facts that it
/// lacks. Returns a line for each fact of `from` that contradicts one of `into` and is left out.
std::vector<std::string> merge(Workspace& workspace, std::string const& from, std::string const& into);

/// Makes two entities of one: `made` is new and gets the names among its own that `id` has, and the roles
/// with those titles.
void split(Workspace& workspace, std::string const& id, NewEntity const& made,
           std::vector<std::string> const& titles);

}  // namespace whosaid
