// Steps that several edits share.
#pragma once

#include <string>
#include <string_view>

#include "editing/edits.hpp"

namespace whosaid {

/// The entity as a map for a file.
Value as_value(NewEntity const& entity);

/// Throws EditRefused unless the id can be given to a new entity.
void refuse_used_id(Workspace const& workspace, std::string const& id);

/// Whether a name of the entity matches all that `text` matches.
bool has_name(EntityEntry const& entity, std::string_view text);

/// Puts `item` into the list under `key` of the entry, which is made if need be.
void add_to_list(EntityPlace const& place, std::string const& key, Value item);

/// Writes `value` under `key` of the entry, in place of what is there.
void set_key(EntityPlace const& place, std::string const& key, Value value);

/// Takes a text out of the list under `key`; returns whether it was there.
bool take_from_list(EntityPlace const& place, std::string const& key, std::string_view text);

/// Writes `now` in all roles and relations of the last folder that name `id`.
void change_references(Workspace& workspace, std::string_view id, std::string const& now);

}  // namespace whosaid
