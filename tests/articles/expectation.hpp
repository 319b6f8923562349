// An article's expected file: what is right, and how far the program is from it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "findings.hpp"

namespace whosaid::test {

/// How a line stands to what the program prints.
enum class Mark : char {
  met = ' ',      ///< right, and printed
  missing = '?',  ///< right, and not yet printed
  wrong = '!',    ///< wrong, and still printed
  either = '~',   ///< right whether printed or not
  comment = '#',  ///< for readers
};

struct ExpectedLine {
  Mark mark = Mark::met;
  std::string text;  ///< without the mark

  friend bool operator==(ExpectedLine const&, ExpectedLine const&) = default;
};

/// The lines of an expected file, by section.
struct Expectation {
  std::vector<ExpectedLine> names;
  std::vector<ExpectedLine> quotes;
};

/// Reads an expected file. Throws std::runtime_error on a line outside the sections.
Expectation parse_expectation(std::string_view file);

/// The file that parse_expectation() reads back to the same.
std::string write_expectation(Expectation const& expectation);

/// The expectation with its marks set by what was found: right lines become met or missing, findings that no
/// line foresees become wrong lines after the finding before them (names: in the order of the alphabet),
/// wrong lines that are gone are dropped.
Expectation mark_by(Expectation const& expectation, Findings const& found);

/// Everything found, taken as right.
Expectation take(Findings const& found);

/// The lines that differ, "-" for those only in `before`, "+" for those only in `after`; empty when equal.
std::string difference(Expectation const& before, Expectation const& after);

}  // namespace whosaid::test
