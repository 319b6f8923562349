// A text and the quotations in it, as a table has them.
#pragma once

#include <ostream>
#include <string>
#include <string_view>

namespace whosaid::test {

/// One line a quotation: "kind | speaker | status", then "via X" if somebody relays it, and "to X" for who is
/// spoken to, if any line of the case tells that. A speaker without an entity stands in parentheses, in the words of the text; "-" for none. Terms are compared only where a line
/// is of that kind. `contents`, if given, is what each says, one line each, spans joined by " […] ".
struct QuoteCase {
  std::string_view name;
  std::string_view text;
  std::string_view quotes;
  std::string_view contents = {};
};

inline void PrintTo(QuoteCase const& c, std::ostream* out) { *out << c.name; }

/// What is found, in the form of `c.quotes`, followed by the contents if the case gives them.
std::string quotes_found(QuoteCase const& c);

/// What the case says, in the same form.
std::string quotes_expected(QuoteCase const& c);

}  // namespace whosaid::test
