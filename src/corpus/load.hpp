// From an input to a document: reads files and the fields of JSON lines.
#pragma once

#include <string>

#include "corpus/inputs.hpp"
#include "text/document.hpp"

namespace whosaid {

/// Where a JSON line holds what, and the date of documents that have none.
struct LoadSettings {
  std::string text_field = "text";
  std::string id_field = "id";
  std::string date_field = "date";
  std::string default_date;  ///< YYYY-MM-DD or empty
};

struct Loaded {
  Document document;  ///< with an error, what could be learned of it
  std::string error;  ///< why it cannot be used and how to mend that; empty if it can
};

/// Never throws for what the input holds; any thread may call it.
Loaded load(Item item, LoadSettings const& settings);

}  // namespace whosaid
