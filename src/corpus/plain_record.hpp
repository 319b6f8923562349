// JSON records as nearly all are, read fast.
#pragma once

#include <string_view>

#include "corpus/load.hpp"

namespace whosaid {

/// Sets the document's id, date, text and kept fields from a JSON object and says true. Where anything in it wants a
/// closer look (a fault, a field that is neither text nor a whole number, a name that comes twice), it says false and
/// changes nothing.
bool read_plain_record(std::string_view line, LoadSettings const& settings, Document& document);

}  // namespace whosaid
