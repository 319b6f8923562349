// From inputs to documents, and what is said of those that cannot be loaded.
#include "corpus/load.hpp"

#include <gtest/gtest.h>

#include "corpus/packed.hpp"
#include "output/temporary_folder.hpp"
#include "support/cases.hpp"

namespace whosaid {
namespace {

Loaded load_line(std::string json, LoadSettings const& settings = {}) {
  return load({InputKind::json_line, "news-3", "in/news.jsonl", 3, std::move(json), {}}, settings);
}

TEST(LoadText, KeepsTheBytes) {
  test::TemporaryFolder const folder;
  std::string const bytes = "\xEF\xBB\xBF\xff a\r\nb";
  std::string const path = folder.write("a.txt", bytes);
  Loaded const loaded = load({InputKind::text, "a", path, 0, {}, {}}, {.default_date = "2021-04-07"});
  EXPECT_EQ(loaded.error, "");
  EXPECT_EQ(loaded.document.id, "a");
  EXPECT_EQ(loaded.document.path, path);
  EXPECT_EQ(loaded.document.text, bytes);
  EXPECT_EQ(loaded.document.date, "2021-04-07");
}

TEST(LoadText, WarnsOfOtherEncodings) {
  test::TemporaryFolder const folder;
  std::string const path = folder.write("a.txt", "LIMA - \x93We will appeal,\x94 said Dana Ruiz.");
  Loaded const loaded = load({InputKind::text, "a", path, 0}, {});
  EXPECT_EQ(loaded.error, "");
  EXPECT_EQ(loaded.warning,
            "not valid UTF-8 at byte 7 and at 1 more, which is read as \uFFFD; if the text has another "
            "encoding, name it: "
            "--encoding windows-1252");
  EXPECT_EQ(load({InputKind::text, "a", path, 0}, {.encoding = "windows-1252"}).warning, "");
}

TEST(LoadText, KnowsWhatIsNoText) {
  test::TemporaryFolder const folder;
  auto const error = [&](std::string const& bytes) {
    return load({InputKind::text, "a", folder.write("a.txt", bytes), 0}, {}).error;
  };
  EXPECT_EQ(error(std::string("GIF\0\1\2\3\4\5\6\7\10", 12)),
            "this is no text: byte 3 is zero; if it is text in another encoding, name that with --encoding");
  EXPECT_EQ(error("%PDF-1.7 x"), "this is a PDF, not text; make text of it with pdftotext");
  EXPECT_EQ(error("PK\3\4 x"),
            "this is a zip archive (or .docx, .odt), not text; give it its ending, or make text of it");
  EXPECT_EQ(error("\x1F\x8B no gzip"), "");
}

TEST(LoadText, UnpacksWhatIsPackedUnderAnotherName) {
  test::TemporaryFolder const folder;
  std::string const path = folder.write("a.txt", test::compressed(ARCHIVE_FILTER_GZIP, "Mayor Ruiz spoke."));
  Loaded const loaded = load({InputKind::text, "a", path, 0}, {});
  EXPECT_EQ(loaded.error, "");
  EXPECT_EQ(loaded.document.text, "Mayor Ruiz spoke.");
}

TEST(LoadText, HtmlCanBeForced) {
  test::TemporaryFolder const folder;
  std::string const path = folder.write("a.txt", "<p>Hello");
  EXPECT_EQ(load({InputKind::text, "a", path, 0}, {.as_text = true}).error, "");
}

TEST(LoadText, TakesLongFiles) {
  test::TemporaryFolder const folder;
  std::string const bytes(200'000, 'x');
  EXPECT_EQ(load({InputKind::text, "a", folder.write("a.txt", bytes), 0, {}, {}}, {}).document.text, bytes);
}

TEST(LoadText, SaysWhatCannotBeRead) {
  Loaded const loaded = load({InputKind::text, "a", "no/such.txt", 0, {}, {}}, {});
  EXPECT_EQ(loaded.error, "cannot read the file: No such file or directory");
  EXPECT_EQ(loaded.document.id, "a");
}

TEST(LoadLine, TakesTheFields) {
  Document const document =
      load_line(R"({"id":"x","text":"Caf\u00e9","date":"2021-04-07T10:00:00Z","more":[1]})").document;
  EXPECT_EQ(document.id, "x");
  EXPECT_EQ(document.path, "in/news.jsonl");
  EXPECT_EQ(document.text, "Café");
  EXPECT_EQ(document.date, "2021-04-07");
}

TEST(LoadLine, TakesOtherFields) {
  LoadSettings const settings{"body", "key", "day", "2020-01-01"};
  Loaded const loaded = load_line(R"({"id":"x","key":12,"text":1,"body":"b","date":5,"day":null})", settings);
  EXPECT_EQ(loaded.error, "");
  EXPECT_EQ(loaded.document.id, "12");
  EXPECT_EQ(loaded.document.text, "b");
  EXPECT_EQ(loaded.document.date, "2020-01-01");
}

TEST(LoadLine, TheLastOfOneNameCounts) {
  LoadSettings const settings{.keep_fields = {"desk"}};
  Document const document =
      load_line(R"({"id":"a","text":"first","desk":"x","text":"last","id":"b","desk":"y"})", settings)
          .document;
  EXPECT_EQ(document.id, "b");
  EXPECT_EQ(document.text, "last");
  EXPECT_EQ(document.fields, std::vector<std::string>{"y"});
}

TEST(LoadLine, IdsAreTextOrWholeNumbers) {
  for (std::string const id :
       {"0", "-12", "9223372036854775807", "9223372036854775808", "18446744073709551615"})
    EXPECT_EQ(load_line(R"({"text":"a","id":)" + id + "}").document.id, id);
  for (std::string const id : {"1.0", "1e3", "18446744073709551616", "true", "[1]"})
    EXPECT_NE(load_line(R"({"text":"a","id":)" + id + "}").error, "") << id;
}

TEST(LoadLine, IdMayBeAbsent) {
  EXPECT_EQ(load_line(R"({"text":""})").document.id, "news-3");
  EXPECT_EQ(load_line(R"({"text":"","id":null})").document.id, "news-3");
}

struct FaultCase {
  char const* name;
  char const* json;
  char const* error;
};

void PrintTo(FaultCase const& c, std::ostream* out) { *out << c.name; }

class LoadFault : public testing::TestWithParam<FaultCase> {};

TEST_P(LoadFault, IsNamedWithItsMend) { EXPECT_EQ(load_line(GetParam().json).error, GetParam().error); }

INSTANTIATE_TEST_SUITE_P(
    Cases, LoadFault,
    testing::Values(
        FaultCase{"broken", R"({"text":"a)",
                  "line 3: not valid JSON at byte 11 of the line; each line must be one JSON object"},
        FaultCase{"number", "{\"text\":\"a\",\"views\":1e999}",
                  "line 3: a number in the line is too large to be one; put it in quotation marks"},
        FaultCase{"list", "[]", "line 3: not a JSON object"},
        FaultCase{"no_text", R"({"body":"a"})",
                  "line 3: no field \"text\"; name the one that holds the text with --text-field"},
        FaultCase{"text_is_number", R"({"text":1})", "line 3: field \"text\" is not text"},
        FaultCase{
            "id_is_list", R"({"text":"","id":[]})",
            "line 3: field \"id\" is neither text nor a whole number; name another one with --id-field"}),
    test::case_name);

TEST(LoadLine, ADateThatCannotBeReadIsLeftOut) {
  LoadSettings const settings{.default_date = "2020-01-01"};
  for (auto const& [json, shown] :
       std::vector<std::pair<std::string, std::string>>{{R"("7 April")", "\"7 April\""},
                                                        {"20210407", "20210407"},
                                                        {R"("2021-04")", "\"2021-04\""},
                                                        {"[]", "(array)"}}) {
    Loaded const loaded = load_line(R"({"text":"a","date":)" + json + "}", settings);
    EXPECT_EQ(loaded.error, "");
    EXPECT_EQ(loaded.document.text, "a");
    EXPECT_EQ(loaded.document.date, "");
    EXPECT_EQ(loaded.warning,
              "line 3: date " + shown +
                  " in field \"date\" is not a day YYYY-MM-DD and is left out; correct it, or name "
                  "another field with --date-field");
  }
}

TEST(LoadLine, BytesAndSurrogatesThatAreNoCharactersAreReplaced) {
  Loaded const bytes = load_line("{\"text\":\"a\xff\"}");
  EXPECT_EQ(bytes.error, "");
  EXPECT_EQ(bytes.document.text, "a\uFFFD");
  EXPECT_EQ(bytes.warning,
            "line 3: not valid UTF-8 at byte 10, which is read as \uFFFD; if the text has another encoding, "
            "name it: "
            "--encoding windows-1252");
  Loaded const half = load_line(R"({"text":"a\\ud83d \ud83d b \ud83d\ude00 \ude00"})");
  EXPECT_EQ(half.error, "");
  EXPECT_EQ(half.document.text, "a\\ud83d \uFFFD b \U0001F600 \uFFFD");
  EXPECT_EQ(half.warning, "line 3: half a surrogate pair at byte 18 of the line, which is read as \uFFFD");
}

TEST(LoadText, IsDecoded) {
  test::TemporaryFolder const folder;
  auto const text = [&](std::string const& bytes, std::string const& encoding) {
    LoadSettings settings;
    settings.encoding = encoding;
    return load({InputKind::text, "a", folder.write("a.txt", bytes), 0}, settings).document.text;
  };
  EXPECT_EQ(text("\x93Oui\x94, caf\xE9", "windows-1252"), "“Oui”, café");
  EXPECT_EQ(text(std::string("\xFE\xFF\0a\x20\x1C", 6), ""), "a“");
}

TEST(LoadText, HtmlIsRefused) {
  test::TemporaryFolder const folder;
  std::string const path = folder.write("a.txt", "\n<!DOCTYPE html>\n<p>Hello");
  EXPECT_EQ(load({InputKind::text, "a", path, 0}, {}).error,
            "this is HTML, not text; make text of it with \"html2text -utf8 " + path +
                "\", or say that it is text with --input text");
}

TEST(LoadText, HtmlInAnArchiveIsRefused) {
  Item item{InputKind::text, "a", "in/news.tar/a.txt", 0};
  item.bytes = "<p>Hello</p>";
  EXPECT_EQ(load(std::move(item), {}).error,
            "this is HTML, not text; make text of it with \"html2text -utf8\", or say that it is text with "
            "--input text");
}

TEST(LoadLine, HtmlIsRefused) {
  EXPECT_EQ(
      load_line(R"({"text":"<p>Hello</p>"})").error,
      "line 3: field \"text\" holds HTML, not text; take the tags out of it first, or name a field that "
      "holds plain text with --text-field");
  EXPECT_EQ(load_line(R"({"text":"<Applause.> He went on."})").error, "");
}

TEST(LoadLine, KeepsFields) {
  LoadSettings settings;
  settings.keep_fields = {"outlet", "tags", "none"};
  Document const document =
      load_line(R"({"text":"a","outlet":"The Post","tags":["x",1]})", settings).document;
  EXPECT_EQ(document.fields, (std::vector<std::string>{"The Post", "[\"x\",1]", ""}));
}

Loaded load_row(std::vector<std::string> fields, LoadSettings const& settings = {}) {
  Item item{InputKind::csv_row, "news-3", "in/news.csv", 3};
  item.fields = std::move(fields);
  item.columns = std::make_shared<std::vector<std::string> const>(
      std::vector<std::string>{"id", "date", "text", "outlet"});
  return load(std::move(item), settings);
}

TEST(LoadRow, TakesTheColumns) {
  LoadSettings settings;
  settings.keep_fields = {"outlet"};
  Loaded const loaded = load_row({"x", "2021-04-07 10:00", "Hello", "The Post"}, settings);
  EXPECT_EQ(loaded.error, "");
  EXPECT_EQ(loaded.document.id, "x");
  EXPECT_EQ(loaded.document.date, "2021-04-07");
  EXPECT_EQ(loaded.document.text, "Hello");
  EXPECT_EQ(loaded.document.fields, std::vector<std::string>{"The Post"});
  EXPECT_EQ(load_row({"", "", "Hello"}).document.id, "news-3");
}

TEST(LoadRow, SaysWhatIsWrong) {
  EXPECT_EQ(load_row({"x", "7 April", "a"}).error, "");
  EXPECT_EQ(load_row({"x", "7 April", "a"}).warning,
            "row 3: date \"7 April\" in field \"date\" is not a day YYYY-MM-DD and is left out; correct it, "
            "or name "
            "another field with --date-field");
  EXPECT_EQ(
      load_row({"x", "", "caf\xE9"}).warning,
      "row 3: not valid UTF-8 at byte 3, which is read as \uFFFD; if the text has another encoding, name it: "
      "--encoding windows-1252");
  EXPECT_EQ(load_row({"x"}).error, "row 3: the row has 1 fields, and the text is not among them");
  EXPECT_EQ(load_row({"x"}, {.text_field = "body"}).error,
            "row 3: no column \"body\" among id, date, text, outlet; name the one that holds the text with "
            "--text-field");
}

// Found by fuzzing: messages that went over several lines.
TEST(LoadRow, FaultsAreOneShortLine) {
  std::string const end =
      "\" in field \"date\" is not a day YYYY-MM-DD and is left out; correct it, or name another field with "
      "--date-field";
  EXPECT_EQ(load_row({"x", "7\n April\x7F", "a"}).warning, "row 3: date \"7  April " + end);
  EXPECT_EQ(load_row({"x", std::string(59, 'x') + "éy", "a"}).warning,
            "row 3: date \"" + std::string(59, 'x') + "…" + end);
}

TEST(LoadText, FaultsFromWhereverAreOneLine) {
  Item item{InputKind::text, "a", "in.zip/a\nb.txt"};
  item.error = "the archive is damaged: a\nb\tc";
  EXPECT_EQ(load(std::move(item), {}).error, "the archive is damaged: a b c");
}

TEST(LoadLine, LargeNumbersAreFine) {
  EXPECT_EQ(load_line("{\"text\":\"a\",\"views\":1e308,\"n\":123456789012345678901234567890}").error, "");
}

// Found by fuzzing by hand: what is nested deep took all of the stack.
TEST(LoadLine, NestingIsNoHarm) {
  auto const nested = [](std::string const& field, std::size_t levels) {
    return "{\"text\":\"a\",\"" + field + "\":" + std::string(levels, '[') + std::string(levels, ']') + "}";
  };
  LoadSettings settings;
  settings.keep_fields = {"x"};
  EXPECT_EQ(load_line(nested("x", 200'000)).error, "");
  EXPECT_EQ(load_line(nested("x", 200'000), settings).error,
            "line 3: field \"x\" is nested too deep to be kept");
  EXPECT_EQ(load_line(nested("x", 3), settings).document.fields, std::vector<std::string>{"[[[]]]"});
  EXPECT_EQ(load_line(nested("date", 200'000)).error, "");
}

TEST(LoadLine, FaultKeepsTheId) { EXPECT_EQ(load_line(R"({"id":"x","text":1})").document.id, "x"); }

}  // namespace
}  // namespace whosaid
