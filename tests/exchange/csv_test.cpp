// CSV: cells of several values, damaged rows, what is written.
#include <gtest/gtest.h>

#include "exchange/csv_cells.hpp"
#include "exchange/told.hpp"
#include "support/cases.hpp"

namespace whosaid {
namespace {

struct Cell {
  std::string_view name;
  std::string field;
  std::string cell;
  std::string json;     // of the record that is read
  std::string written;  // the cell again
};

void PrintTo(Cell const& c, std::ostream* out) { *out << c.name; }

class Cells : public testing::TestWithParam<Cell> {};

TEST_P(Cells, AreSplitAndJoined) {
  Record record;
  record.id = "person/x";
  FieldKind const& kind = *field_kind(GetParam().field);
  EXPECT_EQ(take_cell(record, kind, GetParam().cell), std::nullopt);
  std::string const json =
      write_records({record}, ExchangeFormat::jsonl, CsvStyle::exact, false).files[0].text;
  EXPECT_EQ(json, "{\"id\":\"person/x\"" + GetParam().json + "}\n");
  if (Value const* value = record.find(kind.key)) {
    EXPECT_EQ(cell_of(kind, *value), GetParam().written);
  }
}

Cell const cells[] = {
    {"one", "aliases", "Dana Okafor", R"(,"aliases":["Dana Okafor"])", "Dana Okafor"},
    {"several", "aliases", "A B;C D ; E", R"(,"aliases":["A B","C D","E"])", "A B; C D; E"},
    {"empty_ones", "aliases", " ; ;A;", R"(,"aliases":["A"])", "A"},
    {"escaped", "aliases", R"(A\; B; C\\; D|E)", R"(,"aliases":["A; B","C\\","D|E"])", R"(A\; B; C\\; D|E)"},
    {"text_is_as_it_is", "note", "a; b | c \\ d", R"(,"note":"a; b | c \\ d")", "a; b | c \\ d"},
    {"role", "roles", "minister", R"(,"roles":[{"title":"minister"}])", "minister"},
    {"roles", "roles", "minister | place/xx | 2021 | 2023-02; chair||2020",
     R"(,"roles":[{"title":"minister","of":"place/xx","from":"2021","to":"2023-02"},{"title":"chair","from":"2020"}])",
     "minister | place/xx | 2021 | 2023-02; chair |  | 2020"},
    {"bar_in_a_part", "roles", R"(a \| b | place/xx)", R"(,"roles":[{"title":"a | b","of":"place/xx"}])",
     R"(a \| b | place/xx)"},
    {"example_alone", "examples", "She came.", R"(,"examples":["She came."])", "She came."},
    {"example_with_words", "examples", "She came. | She",
     R"(,"examples":[{"text":"She came.","expect":"She"}])", "She came. | She"},
    {"nothing", "aliases", "  ", "", ""},
};
INSTANTIATE_TEST_SUITE_P(Table, Cells, testing::ValuesIn(cells), test::case_name);

TEST(Cells, WithTooManyPartsAreTold) {
  Record record;
  auto const wrong = take_cell(record, *field_kind("relations"), "a | b | c | d; son | person/x");
  EXPECT_EQ(
      wrong,
      "\"a | b | c | d\" in the column relations has 4 parts between bars; there are 3: kind | of | note");
  EXPECT_EQ(record.items("relations").size(), 1u);
}

std::string csv(std::string const& bytes, ReadSettings const& settings = {"person", {}, '\t'}) {
  return test::told("a.csv", bytes, ExchangeFormat::csv, settings);
}

TEST(Csv, TakesCommasSemicolonsAndTabs) {
  std::string const want = "{\"id\":\"\",\"name\":\"A B\",\"aliases\":[\"C\"]}\n";
  EXPECT_EQ(csv("name,aliases\r\nA B,C\r\n"), want);
  EXPECT_EQ(csv("\xEF\xBB\xBFname;aliases\nA B;C\n"), want);
  EXPECT_EQ(csv("Name\tAlias\nA B\tC"), want);
}

TEST(Csv, ReadsQuotedCellsOverLines) {
  EXPECT_EQ(csv("name,note\n\"A, B\",\"one\ntwo \"\"three\"\"\"\n\nC,d\n"),
            "{\"id\":\"\",\"name\":\"A, B\",\"note\":\"one\\ntwo \\\"three\\\"\"}\n"
            "{\"id\":\"\",\"name\":\"C\",\"note\":\"d\"}\n");
}

// One broken row costs no other.
TEST(Csv, TellsDamagedRowsAndReadsTheRest) {
  EXPECT_EQ(csv("name,note\nA\nB,c,d\nE,f\n"),
            "{\"id\":\"\",\"name\":\"E\",\"note\":\"f\"}\n"
            "a.csv:2: 1 cells, where the first line has 2; the line is left out\n"
            "a.csv:3: 3 cells, where the first line has 2; the line is left out\n");
  EXPECT_EQ(csv("name,note\n\"A,b\nC,d\nE,f\n"),
            "{\"id\":\"\",\"name\":\"C\",\"note\":\"d\"}\n{\"id\":\"\",\"name\":\"E\",\"note\":\"f\"}\n"
            "a.csv:2: a quotation mark in this line is never closed; the line is left out\n");
  EXPECT_EQ(csv("name,note\nA,\"b\nC,d\nE,\"f\"\nG,h\n"),
            "{\"id\":\"\",\"name\":\"C\",\"note\":\"d\"}\n{\"id\":\"\",\"name\":\"E\",\"note\":\"f\"}\n"
            "{\"id\":\"\",\"name\":\"G\",\"note\":\"h\"}\n"
            "a.csv:2: a quotation mark in this line is never closed; the line is left out\n");
  EXPECT_EQ(csv("name,note\nA,\xFF\nB,c\n"),
            "{\"id\":\"\",\"name\":\"B\",\"note\":\"c\"}\n"
            "a.csv:2: no UTF-8 at byte 1; save the file as UTF-8, or name its encoding with --encoding\n");
}

TEST(Csv, TellsColumnsThatItDoesNotKnow) {
  EXPECT_EQ(csv("name,nots,note,name\nA,b,c,d\n"),
            "{\"id\":\"\",\"name\":\"A\",\"note\":\"c\"}\n"
            "column \"name\", which comes twice (1)\n"
            "column \"nots\"; did you mean \"note\"? (1)\n");
  EXPECT_EQ(
      csv("A B,C\nD,E\n"),
      "a.csv:1: no column is called name; the first line must name the columns, such as id,name,aliases\n"
      "column \"ab\" (1)\ncolumn \"c\" (1)\n");
}

TEST(Csv, ForExcelComesBack) {
  Record record;
  record.id = "organisation/x";
  record.set("name", "=Equal");
  record.set("note", "-5");
  std::string const text = write_records({record}, ExchangeFormat::csv, CsvStyle::excel, false).files[0].text;
  EXPECT_NE(text.find(",'=Equal,"), std::string::npos);
  EXPECT_EQ(csv(text), "{\"id\":\"organisation/x\",\"name\":\"=Equal\",\"note\":\"-5\"}\n");
}

}  // namespace
}  // namespace whosaid
