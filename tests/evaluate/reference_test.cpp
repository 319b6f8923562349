// Reading reference files: what is taken, and what is refused with which message.
#include "evaluate/reference.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"

namespace whosaid {
namespace {

Item line(std::string bytes) {
  Item item;
  item.kind = InputKind::json_line;
  item.path = "gold.jsonl";
  item.line = 3;
  item.bytes = std::move(bytes);
  return item;
}

TEST(Reference, CountsInCodePoints) {
  ReferenceDocument const reference =
      read_reference(line(R"({"id":"a","text":"“Né,” Zoë said","region":"Europe",
               "mentions":[{"start":6,"end":9,"type":"person"},{"start":0,"end":0,"type":"location"}],
               "quotes":[{"kind":"direct","spans":[[0,5]],"speaker":null}]})"));
  EXPECT_EQ(reference.document.id, "a");
  EXPECT_EQ(reference.region, "Europe");
  EXPECT_EQ(reference.mentions->at(0).range.of(reference.text), U"Zoë");
  EXPECT_EQ(reference.mentions->at(1).type, "place");
  EXPECT_EQ(reference.quotes->at(0).spans.at(0).of(reference.text), U"“Né,”");
  EXPECT_TRUE(reference.quotes->at(0).speaker.empty());
}

TEST(Reference, WhatIsAbsentIsNotScored) {
  ReferenceDocument const reference = read_reference(line(R"({"id":"a","text":"x","quotes":[]})"));
  EXPECT_FALSE(reference.mentions);
  EXPECT_TRUE(reference.quotes);
}

struct FaultCase {
  char const* name;
  char const* bytes;
  char const* message;
};

void PrintTo(FaultCase const& c, std::ostream* out) { *out << c.name; }

class ReferenceFault : public testing::TestWithParam<FaultCase> {};

TEST_P(ReferenceFault, NamesTheLineAndWhatIsWrong) {
  try {
    read_reference(line(GetParam().bytes));
    FAIL() << "was read";
  } catch (InputError const& error) {
    EXPECT_EQ(error.what(), std::string("gold.jsonl: line 3: ") + GetParam().message);
  }
}

FaultCase const fault_cases[] = {
    {"no_json", "{", "not valid JSON at byte 2 of the line; each line must be one JSON object"},
    {"no_reference", R"({"text":"x"})",
     R"(neither "mentions" nor "quotes": there is nothing to measure against)"},
    {"no_list", R"({"text":"x","mentions":7})", R"("mentions" is not a list)"},
    {"no_type", R"({"text":"x","mentions":[{"start":0,"end":1}]})", R"(mention 1 has no "type")"},
    {"beyond_the_text", R"({"text":"né","mentions":[{"start":0,"end":3,"type":"person"}]})",
     "mention 1 ends at 3, but the text has 2 code points"},
    {"backwards", R"({"text":"xyz","quotes":[{"kind":"direct","spans":[[2,1]]}]})",
     R"("spans" of quote 1 ends at 1, before it begins at 2)"},
    {"negative", R"({"text":"xyz","quotes":[{"kind":"direct","spans":[[-1,1]]}]})",
     R"(an offset of "spans" of quote 1 is not a whole number from 0)"},
    {"other_kind", R"({"text":"xyz","quotes":[{"kind":"direkt","spans":[[0,1]]}]})",
     R"("kind" of quote 1 is "direkt", which is none of direct, mixed, indirect, term)"},
    {"no_span", R"({"text":"xyz","quotes":[{"kind":"direct","spans":[]}]})", "quote 1 has no span"},
    {"flat_spans", R"({"text":"xyz","quotes":[{"kind":"direct","spans":[0,1]}]})",
     R"("spans" of quote 1 is not a list of [start, end])"},
};

INSTANTIATE_TEST_SUITE_P(Table, ReferenceFault, testing::ValuesIn(fault_cases), test::case_name);

}  // namespace
}  // namespace whosaid
