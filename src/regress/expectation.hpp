// An article's expected file: what is right in it, and how far the program was from that when it was last
// accepted.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "regress/article_lines.hpp"

namespace whosaid {

/// How a line stands to what the program printed when the file was last accepted.
enum class Mark : char {
  met = ' ',      ///< right, and printed
  missing = '?',  ///< right, and not printed
  wrong = '!',    ///< wrong, and printed
  either = '~',   ///< right whether printed or not
  comment = '#',  ///< for readers; also an empty line
};

struct ExpectedLine {
  Mark mark = Mark::met;
  bool never = false;             ///< "not …": right as long as nothing is found that the rest stands for
  std::string text;               ///< without mark, rule and tags
  std::string rule;               ///< by which it was found when last accepted; empty if none or unknown
  std::vector<std::string> tags;  ///< of phenomena, without "#"

  friend bool operator==(ExpectedLine const&, ExpectedLine const&) = default;
};

/// The lines of an expected file, by section.
struct Expectation {
  std::vector<std::string> head;  ///< lines before the sections
  bool partial = false;  ///< only what the lines say is expected; whatever else is found does not matter
  std::vector<ExpectedLine> names;
  std::vector<ExpectedLine> quotes;
  std::vector<std::size_t> quote_lines =
      {};  ///< where they stand in the file, lines from 1; empty if in none
};

/// An expected file cannot be read; `what()` names file and line, and how to mend it.
struct ExpectationError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Reads an expected file; `name` is for messages. Throws ExpectationError.
Expectation parse_expectation(std::string_view file, std::string_view name);

/// Throws ExpectationError for quotations read by parse_expectation() whose words are not in the article.
void check_words(Expectation const& expectation, std::string_view text, std::string_view name);

/// The file that parse_expectation() reads back to the same.
std::string write_expectation(Expectation const& expectation);

/// The line as it stands in a file.
std::string written(ExpectedLine const& line);

/// Everything found, taken as right.
Expectation take(ArticleLines const& found);

}  // namespace whosaid
