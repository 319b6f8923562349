// What the YAML reader keeps of places, and what it refuses, quickly.
#include "gazetteer/yaml_tree.hpp"

#include <gtest/gtest.h>

#include <chrono>

#include "support/cases.hpp"

namespace whosaid {
namespace {

using namespace std::string_literals;

TEST(YamlTree, KnowsWherePiecesStand) {
  std::vector<Fault> faults;
  auto const tree = parse_yaml("f.yaml", "é: x\nlist:\n  - 'á b'\n  - {k: v}\n", faults);
  ASSERT_TRUE(tree);
  EXPECT_TRUE(faults.empty());
  YamlNode const& key = *tree->child(tree->root());
  YamlNode const& value = *tree->next(key);
  EXPECT_EQ(value.text, "x");
  EXPECT_EQ(value.column, 5u);  // in bytes
  YamlNode const& list = *tree->next(*tree->next(value));
  YamlNode const& quoted = *tree->child(list);
  EXPECT_EQ(quoted.text, "á b");
  EXPECT_FALSE(quoted.plain);
  EXPECT_EQ(quoted.line, 3u);
  EXPECT_EQ(tree->bytes.substr(quoted.offset, 6), "'á b'");
  EXPECT_EQ(tree->next(quoted)->kind, YamlNode::Kind::map);
}

TEST(YamlTree, ReadsFilesOfOtherSystems) {
  std::vector<Fault> faults;
  auto const tree = parse_yaml("f.yaml", "\xEF\xBB\xBF# c\r\na: b\r\n", faults);
  ASSERT_TRUE(tree);
  EXPECT_EQ(tree->next(*tree->child(tree->root()))->text, "b");
}

struct Case {
  std::string_view name;
  std::string bytes;
  std::string fault;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class YamlFault : public testing::TestWithParam<Case> {};

TEST_P(YamlFault, IsNoted) {
  std::vector<Fault> faults;
  auto const start = std::chrono::steady_clock::now();
  parse_yaml("f.yaml", GetParam().bytes, faults);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
  std::string text;
  for (Fault const& fault : faults) text += fault.text() + "\n";
  EXPECT_EQ(text, GetParam().fault + "\n");
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

Case const cases[] = {
    {"empty_file", "# nothing\n", "f.yaml:1:1: error[empty]: the file holds nothing; fill it or delete it"},
    {"unclosed_double_quote", "a:\n  - x\n  - \"Bank of\n  - y\n",
     R"(f.yaml:3:5: error[unclosed_quote]: the quote that opens here is never closed: "Bank of - y"; close it)"},
    {"unclosed_single_quote_at_the_very_end", "a: 'it''s",
     R"(f.yaml:1:4: error[unclosed_quote]: the quote that opens here is never closed: "it's"; close it)"},
    {"duplicate_key", "a: 1\nb: 2\na: 3\n",
     R"(f.yaml:3:1: error[duplicate_key]: the key "a" stands already on line 1; keep one)"},
    {"second_document", "a: 1\n---\nb: 2\n",
     "f.yaml:2:1: error[second_document]: a second document begins here; a file holds one: delete this "
     "\"---\", or "
     "begin the line with \"- \" if it is meant as an entry"},
    {"forgotten_space", "- a\n-b\n",
     "f.yaml:2:1: error[second_document]: a second document begins here; a file holds one: delete this "
     "\"---\", or "
     "begin the line with \"- \" if it is meant as an entry"},
    {"invalid_utf8", "a: x\nb: \xE9t\xE9\n",
     "f.yaml:2:4: error[encoding]: byte 0xE9 is not UTF-8; save the file as UTF-8"},
    {"surrogate", "a: \xED\xA0\x80\n",
     "f.yaml:1:4: error[encoding]: byte 0xED is not UTF-8; save the file as UTF-8"},
    {"control_character", "a: b\0\n"s, "f.yaml:1:5: error[encoding]: control character 0x00; delete it"},
    {"anchor", "a: &x b\nc: d\n",
     "f.yaml:1:4: error[anchor]: YAML anchors (&name) are not used in the lists; delete it and write values "
     "out"},
    {"alias", "a: *x\n",
     "f.yaml:1:4: error[syntax]: not valid YAML (the referenced anchor is not defined): indent by two "
     "spaces, and "
     "put texts with special characters in quotes"},
    {"alias_bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
     "f.yaml:1:4: error[anchor]: YAML anchors (&name) are not used in the lists; delete it and write values "
     "out"},
    {"merge_key", "<<: b\n",
     "f.yaml:1:1: error[merge_key]: YAML merge keys (<<) are not used in the lists; write the values out"},
    {"tag", "a: !!str b\n", "f.yaml:1:4: error[tag]: YAML tags (!name) are not used in the lists; delete it"},
    {"bare_tag", "a: ! b\n",
     "f.yaml:1:4: error[tag]: YAML tags (!name) are not used in the lists; delete it"},
    {"list_as_key", "? [x]\n: y\n", "f.yaml:1:3: error[bad_key]: a key must be a plain word, here is a list"},
    {"colon_in_text", "- Star Wars: A New Hope: x\n",
     "f.yaml:1:24: error[syntax]: not valid YAML (illegal map value): a text with a colon in it must stand "
     "in quotes"},
    {"tab", "a:\n\t- b\n",
     "f.yaml:2:2: error[syntax]: not valid YAML (illegal block entry): there is a tab in this line; indent "
     "with spaces"},
    {"open_bracket", "a: [x, y\nb: z\n",
     "f.yaml:2:2: error[syntax]: not valid YAML (end of sequence flow not found): a bracket is not closed "
     "before this "
     "line"},
    {"long_line", "a: " + std::string(10'000'000, 'x'),
     "f.yaml:1:1: error[too_long]: the line is longer than 16384 bytes; write one entry a line"},
    {"deep_nesting", "a:\n  " + repeated("[", 500) + repeated("]", 500),
     "f.yaml:2:22: error[too_deep]: nested more than 20 deep; the lists need 5"},
    {"deep_blocks", repeated("- ", 2000),
     "f.yaml:1:41: error[too_deep]: nested more than 20 deep; the lists need 5"},
};

INSTANTIATE_TEST_SUITE_P(Table, YamlFault, testing::ValuesIn(cases), test::case_name);

TEST(YamlTree, IsQuickAndGivesUpAfterManyFaults) {
  std::vector<Fault> faults;
  auto const start = std::chrono::steady_clock::now();
  parse_yaml("f.yaml", "a:\n" + repeated("  - !x y\n", 100'000), faults);
  EXPECT_EQ(faults.size(), most_faults);
  parse_yaml("g.yaml", "a:\n" + repeated("  - Ruiz\n", 200'000), faults);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

TEST(QuotedPiece, ShortensAndShowsControlCharacters) {
  EXPECT_EQ(quoted_piece("a\tb"), "\"a\\x09b\"");
  EXPECT_EQ(quoted_piece(repeated("é", 40)), std::string("\"").append(repeated("é", 30)).append("…\""));
}

}  // namespace
}  // namespace whosaid
