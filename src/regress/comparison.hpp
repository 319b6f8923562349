// What was found in an article against what is expected of it, and against what was last accepted.
#pragma once

#include <array>
#include <cstdint>
#include <functional>

#include "regress/expectation.hpp"

namespace whosaid {

enum class Outcome : std::uint8_t {
  newly_right,  ///< a right line is found at last, or a wrong one no longer
  newly_wrong,  ///< a right line is found no longer, or something else is found: a regression
  changed,      ///< wrong before, and wrong in another way now
};

/// The outcomes, those first that somebody must look at.
inline constexpr std::array outcomes_by_weight = {Outcome::newly_wrong, Outcome::changed,
                                                  Outcome::newly_right};

/// "newly_right", "newly_wrong", "changed".
std::string_view outcome_name(Outcome outcome);
/// The same for people.
std::string_view outcome_in_words(Outcome outcome);

/// One difference from the accepted result. A line about the same thing may stand on both sides: then its
/// speaker, content or another field has changed.
struct Difference {
  Outcome outcome = Outcome::newly_right;
  bool quotation = false;
  /// The line that was found; empty if none was. Of a line “not …” it stands here if it was met, else in
  /// `after`, and on the other side what is found all the same.
  std::string before;
  std::string after;  ///< the line that is found now; empty if none is
  std::string rule_before;
  std::string rule_after;
  std::string sentence;     ///< of what is found now; empty if nothing is
  std::int32_t found = -1;  ///< index of what is found now in the extraction, or -1
  std::vector<std::string> tags;
};

/// How many lines are right, by what is found now.
struct Tally {
  std::uint32_t right = 0;    ///< right lines that are met
  std::uint32_t missing = 0;  ///< right lines that are not
  std::uint32_t wrong = 0;    ///< findings that no line foresees

  Tally& operator+=(Tally const& more);
  double precision() const;  ///< per cent; 100 of nothing
  double recall() const;     ///< per cent; 100 of nothing
};

struct Comparison {
  std::vector<Difference> differences;  ///< names first, in the order of the file
  Tally names;
  Tally quotes;
  std::vector<std::pair<std::string, Tally>> tags;  ///< sorted by tag

  /// Of names and quotations together.
  Tally all() const;

  /// The expectation with the marks of those differences brought up to date whose index `accepts`; of the
  /// lines that are found as before, the rules too, if it accepts `other_lines`.
  Expectation accepted(std::function<bool(std::size_t)> const& accepts) const;
  static constexpr auto other_lines = static_cast<std::size_t>(-1);

  /// A line before and after; either may be absent.
  struct Step {
    bool was = true;
    bool is = true;
    ExpectedLine before;
    ExpectedLine after;
    std::int32_t difference = -1;  ///< index into differences, or -1 if nothing changes
    std::string sentence;
    std::int32_t found = -1;     ///< as in Difference
    std::string violation = {};  ///< of a line “not …”: the line of what is found all the same
  };
  std::vector<std::string> head;
  bool partial = false;
  std::vector<Step> name_steps;
  std::vector<Step> quote_steps;
};

/// Right lines become met or missing; findings that no line foresees become wrong ones (but in a partial
/// expectation), which stand after the line found before them; wrong lines that are gone go.
Comparison compare(Expectation const& expected, ArticleLines const& found);

}  // namespace whosaid
