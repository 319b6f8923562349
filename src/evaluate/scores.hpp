// The figures of a run over a reference file, and the mistakes behind them.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whosaid {

/// 100 * part / whole; 0 of nothing.
constexpr double percent(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

/// Right ones among those found and among those of the reference. Both sides are counted, since what is found
/// may be of another kind than what it matches.
struct Count {
  std::uint64_t right_found = 0;
  std::uint64_t found = 0;
  std::uint64_t right_reference = 0;
  std::uint64_t reference = 0;

  constexpr double precision() const { return percent(right_found, found); }
  constexpr double recall() const { return percent(right_reference, reference); }
  constexpr double f1() const {
    double const sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
};

struct NameCounts {
  Count exact;        ///< same range and type
  Count overlapping;  ///< same type, ranges overlap: found ones that touch one of the reference
};

struct NameRule {
  std::uint64_t found = 0;
  std::uint64_t exact = 0;
  std::uint64_t overlapping = 0;
};

/// A name missed or found wrongly, all its occurrences together.
struct NameMistake {
  std::uint64_t times = 0;
  std::string example;  ///< the first one in its context
  std::string document;
};

struct NameScores {
  std::map<std::string, NameCounts> types;  ///< by type
  std::map<std::string, Count> regions;     ///< exact, by "type @region"
  Count both;                               ///< people and organisations, exact
  std::map<std::string_view, NameRule> rules;
  std::map<std::pair<std::string, std::string>, NameMistake> mistakes;  ///< by ("missed person", its words)
};

struct QuoteCounts {
  Count content;               ///< contents share at least half of their characters
  Count exact;                 ///< matched, contents equal but for their edges
  Count speaker;               ///< matched, and the speaker is right
  std::uint64_t speakers = 0;  ///< matched ones whose speaker the reference knows
  std::uint64_t speakers_right = 0;
};

struct QuoteRule {
  std::uint64_t found = 0;
  std::uint64_t content = 0;
  std::uint64_t speaker = 0;  ///< content and speaker right
};

/// A quotation missed, found wrongly, or with a wrong speaker.
struct QuoteMistake {
  std::string group;  ///< "missed direct", "spurious mixed", "wrong speaker indirect"
  std::string document;
  std::string example;   ///< the content in its context
  std::string rule;      ///< that found it; empty when missed
  std::string expected;  ///< the speaker of the reference
  std::string speaker;   ///< the speaker found
};

/// Lengths of contents in words, by their upper bounds; the last bin has none.
inline constexpr std::array<std::uint32_t, 4> length_bounds = {5, 10, 20, 40};

struct QuoteScores {
  std::map<std::string, QuoteCounts> kinds;  ///< direct, mixed, indirect, all
  std::map<std::string_view, QuoteRule> rules;
  std::array<Count, length_bounds.size() + 1> lengths;  ///< content, by its length
  std::vector<QuoteMistake> mistakes;                   ///< in the file's order
};

struct Scores {
  std::uint64_t documents = 0;
  std::uint64_t with_names = 0;   ///< documents whose names are scored
  std::uint64_t with_quotes = 0;  ///< documents whose quotations are scored
  NameScores names;
  QuoteScores quotes;
};

}  // namespace whosaid
