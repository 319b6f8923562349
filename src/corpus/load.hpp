// From an input to a document: reads files and the fields of JSON lines and tables.
#pragma once

#include <string>
#include <vector>

#include "corpus/inputs.hpp"
#include "text/document.hpp"

namespace whosaid {

/// Which field of a JSON line or column of a table holds what, and the date of documents that have none.
struct LoadSettings {
  std::string text_field = "text";
  std::string id_field = "id";
  std::string date_field = "date";
  std::string default_date = {};              ///< YYYY-MM-DD or empty
  std::vector<std::string> keep_fields = {};  ///< passed through to Document::fields
  std::string encoding = {};                  ///< of text files; see in_utf8()
  bool as_text = false;                       ///< what looks like HTML is text all the same
};

struct Loaded {
  Document document;         ///< with an error, what could be learned of it
  std::string error;         ///< why it cannot be used and how to mend that; empty if it can
  std::string warning = {};  ///< what is doubtful about it and how to mend that; empty if nothing is
};

/// Never throws for what the input holds; any thread may call it.
Loaded load(Item item, LoadSettings const& settings);

}  // namespace whosaid
