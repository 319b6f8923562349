// The verbatim check.
#include "output/findings.hpp"

#include <gtest/gtest.h>

#include "output/sample.hpp"

namespace whosaid {
namespace {

TEST(Findings, PieceIsTheSourceBetweenItsOffsets) {
  test::Sample const sample;
  Findings const findings(sample.document, sample.found, OffsetUnit::codepoint);
  Piece const piece = findings.piece(sample.found.quotes[0].spans[0]);
  EXPECT_EQ(piece.start, 2u);
  EXPECT_EQ(piece.end, 13u);
  EXPECT_EQ(piece.bytes, "“Café, no,”");
}

TEST(Findings, EachUnitRefusesWhatCutsACharacter) {
  test::Sample const sample;
  for (OffsetUnit const unit : {OffsetUnit::codepoint, OffsetUnit::utf8, OffsetUnit::utf16}) {
    Findings const findings(sample.document, sample.found, unit);
    EXPECT_THROW(findings.piece({1, 4}), VerbatimError) << offset_unit_name(unit);
    EXPECT_THROW(findings.piece({0, 2}), VerbatimError) << offset_unit_name(unit);
    EXPECT_EQ(findings.piece({0, 4}).bytes, "😀") << offset_unit_name(unit);
  }
}

TEST(Findings, RefusesWhatIsNotInTheText) {
  test::Sample const sample;
  Findings const findings(sample.document, sample.found, OffsetUnit::codepoint);
  auto const size = static_cast<Offset>(sample.document.text.size());
  EXPECT_THROW(findings.piece({size, size + 1}), VerbatimError);
  EXPECT_THROW(findings.piece({5, 4}), VerbatimError);
}

TEST(Findings, CharactersAreCodePointsInEachUnit) {
  test::Sample const sample;
  for (OffsetUnit const unit : {OffsetUnit::codepoint, OffsetUnit::utf8, OffsetUnit::utf16})
    EXPECT_EQ(Findings(sample.document, sample.found, unit).characters(), 52u);
}

}  // namespace
}  // namespace whosaid
