// Standoff files, and where they may lie.
#include "output/brat.hpp"

#include <gtest/gtest.h>

#include "output/sample.hpp"

namespace whosaid {
namespace {

TEST(Brat, AnnotatesNamesQuotationsAndWhatJoinsThem) {
  test::Sample const sample;
  EXPECT_EQ(brat_annotations(Findings(sample.document, sample.found, OffsetUnit::utf8)),
            "T1\tPerson 14 23\tDana Ruiz\n"
            "#1\tAnnotatorNotes T1\tperson/dana-ruiz\n"
            "N1\tReference T1 Wikidata:Q1\tDana Ruiz\n"
            "T2\tDirect 2 13;30 38\t“Café, no,” “never.”\n"
            "R1\tSpeaker Arg1:T2 Arg2:T1\n"
            "A1\tStatus T2 named\n"
            "T3\tCueWord 24 28\tsaid\n"
            "R2\tCue Arg1:T2 Arg2:T3\n"
            "T4\tParty 9 11\tno\n"
            "R3\tVia Arg1:T2 Arg2:T4\n"
            "T5\tDirect 39 43;44 51\t“Who knows?”\n"
            "A2\tStatus T5 unknown\n");
}

TEST(SafePath, NeverLeadsOut) {
  EXPECT_EQ(safe_path("a/b c"), "a/b c");
  EXPECT_EQ(safe_path("../../etc/passwd"), "_../_../etc/passwd");
  EXPECT_EQ(safe_path("/root/x"), "_/root/x");
  EXPECT_EQ(safe_path("a//b/"), "a/_/b/_");
  EXPECT_EQ(safe_path(".whosaid-run/run.sqlite"), "_.whosaid-run/run.sqlite");
  EXPECT_EQ(safe_path(""), "_");
  EXPECT_EQ(safe_path(std::string_view("a\0b\\c:d\n", 8)), "a_b_c_d_");
  EXPECT_EQ(safe_path("a.txt/b.txt"), "a.txt_/b.txt");
  std::string const longer = safe_path(std::string(300, 'x'));
  EXPECT_EQ(longer.size(), 200u);
  EXPECT_NE(longer, safe_path(std::string(301, 'x')));
}

}  // namespace
}  // namespace whosaid
