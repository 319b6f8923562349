// A folder of fixed articles, each NAME.txt with NAME.expected beside it.
#pragma once

#include <filesystem>
#include <map>

#include "regress/comparison.hpp"

namespace whosaid {

struct ArticleResult {
  std::string name;
  std::string text;
  Extraction found;
  Comparison comparison;
};

struct Regression {
  std::vector<ArticleResult> articles;   ///< sorted by name
  std::vector<std::string> undescribed;  ///< texts without an expected file
  std::vector<std::string> orphans;      ///< expected files without a text

  /// How many differences have this outcome.
  std::size_t count(Outcome outcome) const;

  /// The figures of all articles together.
  Tally names() const;
  Tally quotes() const;
  std::map<std::string, Tally> tags() const;
};

/// Finds what is in the articles of the folder and compares. Throws ExpectationError for expected files and
/// std::runtime_error for files that cannot be read.
Regression run_regression(std::filesystem::path const& folder, Extractor const& extractor);

/// What to accept: everything, the articles named, or single differences as NAME:NUMBER, counted from 1.
class Acceptance {
 public:
  /// Of nothing named: everything. A name may have its folder and ending. Throws std::invalid_argument when a
  /// name or number is not in `regression`.
  Acceptance(std::vector<std::string> const& wanted, Regression const& regression);
  bool accepts(std::string const& article, std::size_t difference) const;

 private:
  std::vector<std::pair<std::string, std::size_t>> wanted_;  // number 0: the whole article
};

/// Writes the expected files whose lines change, each whole or not at all. Returns their paths.
std::vector<std::filesystem::path> accept(std::filesystem::path const& folder, Regression const& regression,
                                          Acceptance const& acceptance);

/// Copies the text into the folder, unless it is there, and drafts its expected file from what is found.
/// Returns the draft's path. Throws std::invalid_argument if there is one already or another text has that
/// name.
std::filesystem::path draft(std::filesystem::path const& folder, std::filesystem::path const& text,
                            Extractor const& extractor);

}  // namespace whosaid
