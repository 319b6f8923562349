// JSON lines, GATE and spaCy: what is read of files as other tools write them, and what is told of damage.
#include <gtest/gtest.h>

#include "exchange/told.hpp"
#include "gazetteer/folder.hpp"

namespace whosaid {
namespace {

using test::told;
using enum ExchangeFormat;

TEST(Formats, AreRecognised) {
  EXPECT_EQ(recognised_format("a.tsv", ""), csv);
  EXPECT_EQ(recognised_format("gate/lists.def", ""), gate);
  EXPECT_EQ(recognised_format("a.json", "\n{\"schema\":\"Person\",\"properties\":{}}\n"), ftm);
  EXPECT_EQ(recognised_format("a.jsonl", "{\"label\":\"ORG\",\"pattern\":\"Acme\"}"), spacy);
  EXPECT_EQ(recognised_format("a.json", "[{\"label\":\"ORG\",\"pattern\":\"Acme\"}]"), spacy);
  EXPECT_EQ(recognised_format("a.jsonl", "{broken\n{\"name\":\"Acme\"}"), jsonl);
  EXPECT_EQ(recognised_format("a.txt", "{\"name\":\"Acme\"}"), std::nullopt);
}

TEST(JsonLines, TakeTextsForListsAndNumbersForTexts) {
  EXPECT_EQ(
      told("a.jsonl",
           "{\"id\":\"person/a-b\",\"name\":\"A B\",\"aliases\":\"A C\",\"retired\":true,"
           "\"roles\":[\"chair\",{\"title\":\"minister\",\"from\":2021}],\"weak\":null}\n",
           jsonl),
      "{\"id\":\"person/a-b\",\"name\":\"A B\",\"aliases\":[\"A C\"],"
      "\"roles\":[{\"title\":\"chair\"},{\"title\":\"minister\",\"from\":\"2021\"}],\"retired\":true}\n");
}

TEST(JsonLines, OfDamageLoseNothingElse) {
  EXPECT_EQ(
      told(
          "a.jsonl",
          "{\"id\":\"person/a\",\"name\":\"A B\",\"gender\":{},\"alias\":\"C\",\"aliase\":1}\n{\"id\":\n[1]\n"
          "{\"id\":\"person/d\",\"name\":\"D E\",\"roles\":[{\"titel\":\"x\",\"of\":\"place/x\"}]}\r\n"
          "{\"id\":1e999}\n",
          jsonl),
      "{\"id\":\"person/a\",\"name\":\"A B\",\"aliases\":[\"C\"]}\n"
      "{\"id\":\"person/d\",\"name\":\"D E\",\"roles\":[{\"of\":\"place/x\"}]}\n"
      "a.jsonl:1: \"gender\" is no text; left out\n"
      "a.jsonl:2: no JSON at byte 7 of the line; write one object a line\n"
      "a.jsonl:3: no JSON object; write one a line\n"
      "a.jsonl:4: \"titel\" of \"roles\" cannot be read; left out\n"
      "a.jsonl:5: a number is too large to be one; put it in quotation marks\n"
      "key \"aliase\"; did you mean \"aliases\"? (1)\n");
}

TEST(JsonLines, MayBeAList) {
  EXPECT_EQ(told("a.json", "[{\"name\":\"A\"},\n {\"name\":\"B\"}]", jsonl),
            "{\"id\":\"\",\"name\":\"A\"}\n{\"id\":\"\",\"name\":\"B\"}\n");
  EXPECT_EQ(told("a.json", "[\n{\"name\":\"A\"},\n{\"name\":\"B},\n{\"name\":\"C\"}\n]\n", jsonl),
            "{\"id\":\"\",\"name\":\"A\"}\n{\"id\":\"\",\"name\":\"C\"}\n"
            "a.json:3: no JSON at byte 12 of the line; write one object a line\n");
}

TEST(JsonLines, NestedTooDeepAreRefused) {
  std::string deep = "{\"name\":";
  for (int i = 0; i < 100; ++i) deep += "[";
  for (int i = 0; i < 100; ++i) deep += "]";
  EXPECT_EQ(told("a.jsonl", deep + "}\n{\"name\":\"A\"}\n", jsonl),
            "{\"id\":\"\",\"name\":\"A\"}\na.jsonl:1: nested too deep to be read\n");
}

TEST(Gate, ListsKnowTheirTypeByTheDefinitionBesideThem) {
  test::TemporaryFolder folder;
  folder.write("lists.def", "company.lst:organization:company\npeople.lst:person_full:sci:en\nsay.lst:say\n");
  folder.write("company.lst", "Acme Works\nBolt & Sons\tticker=BLT\tnote=makes bolts\n\n");
  folder.write("people.lst", "Dana Ruiz\tid=person/dana-ruiz\nD. Ruiz\tid=person/dana-ruiz\n");
  std::string const at = folder.path().string();
  auto const bytes = [&](std::string const& name) {
    std::ifstream in(folder.path() / name, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
  };
  std::string const companies =
      "{\"id\":\"\",\"name\":\"Acme Works\",\"kind\":\"company\"}\n"
      "{\"id\":\"\",\"name\":\"Bolt & Sons\",\"kind\":\"company\",\"note\":\"makes bolts\"}\n";
  EXPECT_EQ(told(at + "/company.lst", bytes("company.lst"), gate), companies + "feature \"ticker\" (1)\n");
  EXPECT_EQ(told(at + "/lists.def", bytes("lists.def"), gate),
            companies +
                "{\"id\":\"person/dana-ruiz\",\"name\":\"Dana Ruiz\",\"aliases\":[\"D. Ruiz\"]}\n"
                "feature \"ticker\" (1)\n"
                "list say.lst: no type of entities; --label say=person says what it is of (1)\n");
  ReadRecords const read = read_records({at + "/lists.def", "no.lst:location:city\n"}, gate, {});
  ASSERT_EQ(read.damaged.size(), 1u);
  EXPECT_EQ(read.damaged[0], (Remark{at + "/lists.def:1", "there is no list " + at + "/no.lst"}));
}

TEST(Gate, FeaturesHaveTheSeparatorThatIsNamed) {
  EXPECT_EQ(told("x.lst", "Acme: Ltd&kind=company&&x\n&id=y\n", gate, {"organisation", {}, '&'}),
            "{\"id\":\"\",\"name\":\"Acme: Ltd\",\"kind\":\"company\"}\n"
            "x.lst:1: \"x\" is no feature; write name=value\n"
            "x.lst:2: no name before the features; the line is left out\n");
}

TEST(Gate, IsWrittenAsListsByKind) {
  Record record;
  record.id = "organisation/acme";
  record.type = "organisation";
  record.set("name", "Acme");
  record.set("kind", "company");
  record.set("note", "one\ttwo");
  record.append("weak", "the works");
  WrittenRecords const written = write_records({record}, gate, CsvStyle::exact, true);
  ASSERT_EQ(written.files.size(), 2u);
  EXPECT_EQ(written.files[0].name, "lists.def");
  EXPECT_EQ(written.files[0].text, "organisation_company.lst:organization:company\n");
  EXPECT_EQ(written.files[1].text,
            "Acme\tid=organisation/acme\tname_of=name\tkind=company\tnote=one two\n"
            "the works\tid=organisation/acme\tname_of=weak\n");
  EXPECT_EQ(written.lost, (Losses{{"line breaks and tabs in texts (written as blanks)", 1}}));
}

TEST(Spacy, PatternsOfOneIdAreNamesOfOneEntity) {
  EXPECT_EQ(
      told("p.jsonl",
           "{\"label\":\"PERSON\",\"pattern\":\"Dana Ruiz\",\"id\":\"dana\"}\n"
           "{\"label\":\"ORG\",\"pattern\":[{\"TEXT\":\"Bolt\"},{\"ORTH\":\"&\"},{\"text\":\"Sons\"}]}\n"
           "{\"label\":\"PERSON\",\"pattern\":[{\"LOWER\":\"o\"},{\"LOWER\":\"'neill\"}],\"id\":\"dana\"}\n"
           "{\"label\":\"GPE\",\"pattern\":[{\"LOWER\":\"guinea\"},{\"ORTH\":\"-\"},{\"LOWER\":\"bissau\"}],"
           "\"id\":\"Q1007\"}\n",
           spacy),
      "{\"id\":\"\",\"name\":\"Dana Ruiz\",\"aliases\":[\"o'neill\"]}\n"
      "{\"id\":\"\",\"name\":\"Bolt & Sons\"}\n"
      "{\"id\":\"\",\"name\":\"guinea-bissau\",\"wikidata\":\"Q1007\"}\n");
}

TEST(Spacy, TellsPatternsThatNoListCanHold) {
  std::string const tokens =
      "only tokens of one ORTH, TEXT or LOWER each can be names; others describe words that no list can "
      "hold; "
      "the line is left out\n";
  EXPECT_EQ(
      told("p.jsonl",
           "{\"label\":\"ORG\",\"pattern\":[{\"LOWER\":{\"IN\":[\"a\",\"b\"]}}]}\n"
           "{\"label\":\"ORG\",\"pattern\":[{\"LOWER\":\"a\",\"OP\":\"?\"}]}\n"
           "{\"label\":\"ORG\",\"pattern\":[]}\n"
           "{\"label\":\"LAW\",\"pattern\":\"Fair Rents Act\"}\n"
           "{\"pattern\":\"x\"}\n",
           spacy),
      "p.jsonl:1: " + tokens + "p.jsonl:2: " + tokens +
          "p.jsonl:3: the pattern is neither a text nor a list of tokens; the line is left out\n"
          "p.jsonl:4: the label LAW is no person, organisation or place that is known; say what it is with "
          "--label LAW=person, or the like\n"
          "p.jsonl:5: no \"label\" or no \"pattern\"; the line is left out\n");
  EXPECT_EQ(told("p.jsonl", "{\"label\":\"LAW\",\"pattern\":\"Fair Rents Board\"}\n", spacy,
                 {"", {{"LAW", "organisation"}}, '\t'}),
            "{\"id\":\"\",\"name\":\"Fair Rents Board\"}\n");
}

TEST(Spacy, TellsWhatItHasNoPlaceFor) {
  Record record;
  record.id = "place/xx";
  record.type = "place";
  record.set("name", "Xx");
  record.set("acronym", "X.X");
  record.set("kind", "building");
  record.append("weak", "the Xx");
  record.append("weak", "Xs");
  WrittenRecords const written = write_records({record}, spacy, CsvStyle::exact, false);
  EXPECT_EQ(written.files[0].text,
            "{\"label\":\"FAC\",\"pattern\":\"Xx\",\"id\":\"place/xx\"}\n"
            "{\"label\":\"FAC\",\"pattern\":\"X.X\",\"id\":\"place/xx\"}\n");
  EXPECT_EQ(written.lost, (Losses{{"acronym (written as a name)", 1}, {"kind", 1}, {"weak", 2}}));
}

}  // namespace
}  // namespace whosaid
