// match_nominal_cue(): nouns that hold somebody's words, where a clause with "that" follows.
#include <gtest/gtest.h>

#include "grammars/reporting_clause.hpp"
#include "support/stages.hpp"

namespace whosaid {
namespace {

/// Does the word at index `at` of the sentence hold a clause? The words counted are tokens.
bool holds_clause(std::string_view sentence, std::size_t at) {
  test::Stages const read(sentence);
  Skeleton const& skeleton = read.skeletons[0];
  TokenIt const base = skeleton.tokens.data();
  auto const end = grammar::match_nominal_cue(base + at, base + skeleton.size());
  return end && *end == base + at + 1;
}

TEST(NominalCue, HoldsTheClauseAfterIt) {
  EXPECT_TRUE(holds_clause("The claim that the plan was dead surprised them.", 1));
  EXPECT_TRUE(holds_clause("Her warning that the dam would break went unheard.", 1));
}

TEST(NominalCue, NeedsTheClause) {
  EXPECT_FALSE(holds_clause("The claim was rejected that day.", 1));
  EXPECT_FALSE(holds_clause("The bridge that the plan spared still stands.", 1));
}

}  // namespace
}  // namespace whosaid
