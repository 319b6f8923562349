// One CSV field and line.
#include "output/csv.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"

namespace whosaid {
namespace {

std::string row_of(std::string_view field, CsvStyle style) {
  std::string out;
  CsvRow(out, style).text(field).number(7);
  return out;
}

struct FieldCase {
  char const* name;
  std::string field;
  std::string exact;
  std::string excel;
};

void PrintTo(FieldCase const& c, std::ostream* out) { *out << c.name; }

class CsvField : public testing::TestWithParam<FieldCase> {};

TEST_P(CsvField, IsWrittenAsIs) {
  EXPECT_EQ(row_of(GetParam().field, CsvStyle::exact), GetParam().exact + ",7\r\n");
}

TEST_P(CsvField, IsGuardedForExcel) {
  EXPECT_EQ(row_of(GetParam().field, CsvStyle::excel), GetParam().excel + ",7\r\n");
}

INSTANTIATE_TEST_SUITE_P(
    Cases, CsvField,
    testing::Values(FieldCase{"plain", "no", "no", "no"},  //
                    FieldCase{"empty", "", "", ""}, FieldCase{"comma", "a,b", "\"a,b\"", "\"a,b\""},
                    FieldCase{"mark", "a \"b\"", "\"a \"\"b\"\"\"", "\"a \"\"b\"\"\""},
                    FieldCase{"line_feed", "a\nb", "\"a\nb\"", "\"a\nb\""},
                    FieldCase{"carriage_return", "a\rb", "\"a\rb\"", "\"a\rb\""},
                    FieldCase{"spaces_stay", " a ", " a ", " a "},
                    FieldCase{"equals", "=1+1", "=1+1", "'=1+1"}, FieldCase{"plus", "+1", "+1", "'+1"},
                    FieldCase{"minus", "-1", "-1", "'-1"}, FieldCase{"at", "@x", "@x", "'@x"},
                    FieldCase{"tab", "\tx", "\tx", "'\tx"},
                    FieldCase{"leading_return", "\rx", "\"\rx\"", "\"'\rx\""},
                    FieldCase{"equals_and_mark", "=\"a\"", "\"=\"\"a\"\"\"", "\"'=\"\"a\"\"\""},
                    FieldCase{"equals_inside", "a=1", "a=1", "a=1"},
                    FieldCase{"bad_bytes", "a\xff\xe2\x82z", "a\uFFFD\uFFFD\uFFFDz", "a\uFFFD\uFFFD\uFFFDz"}),
    test::case_name);

TEST(CsvRow, EmptyFields) {
  std::string out;
  CsvRow(out, CsvStyle::exact).text("a").empty(2).number(1).empty();
  EXPECT_EQ(out, "a,,,1,\r\n");
}

TEST(CsvPrefix, IsAByteOrderMarkForExcelOnly) {
  EXPECT_EQ(csv_prefix(CsvStyle::exact), "");
  EXPECT_EQ(csv_prefix(CsvStyle::excel), "\xEF\xBB\xBF");
}

}  // namespace
}  // namespace whosaid
