// Scores for people and for programs.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "evaluate/scores.hpp"

namespace whosaid {

/// A group of mistakes of one kind, such as "missed person", with some of them.
struct NameMistakeGroup {
  std::string group;
  std::vector<std::pair<std::string, NameMistake>> commonest;  ///< words and mistake, commonest first
};
struct QuoteMistakeGroup {
  std::string group;
  std::size_t all = 0;
  std::vector<QuoteMistake const*> some;  ///< taken evenly from the whole file
};

/// Up to `most` mistakes of each group.
std::vector<NameMistakeGroup> pick(NameScores const& scores, std::size_t most);
std::vector<QuoteMistakeGroup> pick(QuoteScores const& scores, std::size_t most);

/// "1-5", "6-10", …, "41+": the words of contents that a bin holds.
std::string length_bin_name(std::size_t bin);

/// Tables, with up to `errors` mistakes of each group.
std::string as_text(Scores const& scores, std::size_t errors);

/// One JSON object with the same figures, unrounded.
std::string as_json(Scores const& scores, std::size_t errors);

}  // namespace whosaid
