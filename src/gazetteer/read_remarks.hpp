// What an entry says to the checker and to tests: warnings it allows, and examples.
#pragma once

#include <string>

#include "gazetteer/fields.hpp"
#include "gazetteer/lists.hpp"

namespace whosaid {

/// The entry that remarks are of.
struct Remarked {
  ExampleOf kind;
  std::string subject;
  Where where;
};

/// Reads the text under "source" for an entry or a whole file.
void read_source(ListReader& reader, Fields& fields, Where entry, Lists& lists);

/// Reads the codes under "allow" for an entry, or for a whole file if `entry.line` is 0.
void read_allow(ListReader& reader, Fields& fields, Where entry, Lists& lists);

/// Reads "allow", "examples" and "not".
void read_remarks(ListReader& reader, Fields& fields, Remarked const& entry, Lists& lists);

}  // namespace whosaid
