// JSON lines: one object a document, its keys in a fixed order.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "output/findings.hpp"

namespace whosaid {

/// Appends the document's object and a line feed; `warning` says what is doubtful about it. Always valid JSON
/// and UTF-8: a byte of the source that is not UTF-8 becomes U+FFFD. What is absent is null. Throws
/// VerbatimError.
void append_json_line(std::string& out, Findings const& findings, std::span<std::string const> kept = {},
                      std::string_view warning = {});

/// Appends {"id":…,"error":…} and a line feed, for a document that could not be read.
void append_json_error(std::string& out, std::string_view document_id, std::string_view error);

/// Appends `text` as a JSON string with its marks.
void append_json_string(std::string& out, std::string_view text);

}  // namespace whosaid
