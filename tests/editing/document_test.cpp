// Changes in place: what is written where, byte for byte.
#include "editing/document.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <optional>

#include "support/cases.hpp"

namespace whosaid {
namespace {

struct Case {
  std::string_view name;
  std::string before;
  std::function<void(YamlFile&)> edit;
  std::string after;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class InPlace : public testing::TestWithParam<Case> {};

TEST_P(InPlace, ChangesNothingElse) {
  YamlFile file("f.yaml", GetParam().before);
  GetParam().edit(file);
  EXPECT_EQ(file.bytes(), GetParam().after);
}

Value map_of(std::string const& id) {
  Value map;
  put(map, "id", text_value(id));
  put(map, "name", text_value("B: b"));
  put(map, "aliases", list_of({"x, y", "No", "z"}));
  Value role;
  put(role, "title", text_value("chair"));
  put(role, "from", bare_value("2011-02"));
  Value roles{YamlNode::Kind::sequence, {}, {role}, false};
  put(map, "roles", roles);
  return map;
}

Case const cases[] = {
    {"item_in_brackets", "a: [x,  'y' ]  # remark\nb: 1\n",
     [](YamlFile& f) { f.add_item({1}, text_value("z, z")); }, "a: [x,  'y', \"z, z\" ]  # remark\nb: 1\n"},
    {"item_in_empty_brackets", "a: []\nb: 1\n", [](YamlFile& f) { f.add_item({1}, text_value("z")); },
     "a: [z]\nb: 1\n"},
    {"item_over_lines", "a: [x,  # one\n    y]\n", [](YamlFile& f) { f.add_item({1}, text_value("z")); },
     "a: [x,  # one\n    y, z]\n"},
    {"item_of_a_block", "a:\n  # first\n  - x   # of x\n\n  # last\nb: 1\n",
     [](YamlFile& f) { f.add_item({1}, text_value("z")); },
     "a:\n  # first\n  - x   # of x\n  - z\n\n  # last\nb: 1\n"},
    {"item_of_an_unindented_block", "a:\n- x\n- y\n", [](YamlFile& f) { f.add_item({1}, text_value("#z")); },
     "a:\n- x\n- y\n- \"#z\"\n"},
    {"no_final_line_break", "a:\n  - x", [](YamlFile& f) { f.add_item({1}, text_value("z")); },
     "a:\n  - x\n  - z"},
    {"crlf", "a:\r\n  - x\r\n# end\r\n", [](YamlFile& f) { f.add_item({1}, text_value("z")); },
     "a:\r\n  - x\r\n  - z\r\n# end\r\n"},
    {"byte_order_mark",
     "\xEF\xBB\xBF"
     "a: [x]\n",
     [](YamlFile& f) { f.add_item({1}, text_value("z")); },
     "\xEF\xBB\xBF"
     "a: [x, z]\n"},
    {"map_after_a_block_map", "a:\n  - id: x\n    name: X\n# end\n",
     [](YamlFile& f) { f.add_item({1}, map_of("b")); },
     "a:\n  - id: x\n    name: X\n  - id: b\n    name: \"B: b\"\n    aliases: [\"x, y\", \"No\", z]\n    "
     "roles:\n"
     "      - {title: chair, from: 2011-02}\n# end\n"},
    {"map_after_a_map_in_brackets", "a:\n  - {id: x}\n", [](YamlFile& f) { f.add_item({1}, map_of("b")); },
     "a:\n  - {id: x}\n  - {id: b, name: \"B: b\", aliases: [\"x, y\", \"No\", z], roles: [{title: chair, "
     "from: "
     "2011-02}]}\n"},
    {"first_map", "a: []\n# end\n", [](YamlFile& f) { f.add_item({1}, map_of("b")); },
     "a:\n  - id: b\n    name: \"B: b\"\n    aliases: [\"x, y\", \"No\", z]\n    roles:\n      - {title: "
     "chair, from: "
     "2011-02}\n# end\n"},
    {"map_in_the_middle", "a:\n  - id: x\n    note: |\n      # text\n      more\n\n  - id: y\n",
     [](YamlFile& f) { f.add_item_after({1}, 0, map_of("b")); },
     "a:\n  - id: x\n    note: |\n      # text\n      more\n  - id: b\n    name: \"B: b\"\n    aliases: "
     "[\"x, y\", "
     "\"No\", z]\n    roles:\n      - {title: chair, from: 2011-02}\n\n  - id: y\n"},
    {"key_in_order", "- id: x\n  name: X  # his name\n  roles:\n    - {title: t}\n- id: y\n",
     [](YamlFile& f) {
       f.add_key({0}, "aliases", list_of({"Z"}), {"id", "name", "aliases", "roles"});
     },
     "- id: x\n  name: X  # his name\n  aliases: [Z]\n  roles:\n    - {title: t}\n- id: y\n"},
    {"key_at_the_end", "- id: x\n  note: a text that\n    goes on\n\n- id: y\n",
     [](YamlFile& f) { f.add_key({0}, "retired", bare_value("true")); },
     "- id: x\n  note: a text that\n    goes on\n  retired: true\n\n- id: y\n"},
    {"key_in_brackets", "- {id: x, roles: [{title: t}, ]}  # r\n",
     [](YamlFile& f) { f.add_key({0}, "note", text_value("a, b")); },
     "- {id: x, roles: [{title: t}, ], note: \"a, b\"}  # r\n"},
    {"text_keeps_its_quotes", "a: 'x'\nb: \"y\"\nc: z # r\n",
     [](YamlFile& f) {
       f.set_text({1}, text_value("it's"));
       f.set_text({3}, text_value("a\"b"));
       f.set_text({5}, text_value("no"));
     },
     "a: 'it''s'\nb: \"a\\\"b\"\nc: \"no\" # r\n"},
    {"first_item_in_brackets", "a: [x, y]\n", [](YamlFile& f) { f.remove_item({1}, 0); }, "a: [y]\n"},
    {"last_item_in_brackets", "a: [x, \"y\" ]\n", [](YamlFile& f) { f.remove_item({1}, 1); }, "a: [x ]\n"},
    {"only_item_in_brackets", "a: [x]\n", [](YamlFile& f) { f.remove_item({1}, 0); }, "a: []\n"},
    {"item_removed_from_a_block", "a:\n  # one\n  - id: x\n    b: c\n\n  # two\n  - id: y\n",
     [](YamlFile& f) { f.remove_item({1}, 0); }, "a:\n  # one\n\n  # two\n  - id: y\n"},
    {"only_item_of_a_block", "a:  # of a\n  - x\nb: 1\n", [](YamlFile& f) { f.remove_item({1}, 0); },
     "a: []  # of a\nb: 1\n"},
    {"key_removed", "- id: x\n  b:\n    - c\n  # d\n  d: e\n", [](YamlFile& f) { f.remove_key({0}, "b"); },
     "- id: x\n  # d\n  d: e\n"},
    {"key_removed_in_brackets", "- {id: x, b: [c], d: e}\n", [](YamlFile& f) { f.remove_key({0}, "b"); },
     "- {id: x, d: e}\n"},
    {"tab_in_a_remark", "a: [x] #\tt\n", [](YamlFile& f) { f.add_item({1}, text_value("z")); },
     "a: [x, z] #\tt\n"},
};
INSTANTIATE_TEST_SUITE_P(Table, InPlace, testing::ValuesIn(cases), test::case_name);

TEST(YamlFile, RefusesWhatItCannotChange) {
  YamlFile file("f.yaml", "a: 1\nb: 2\n");
  std::string const before = file.bytes();
  EXPECT_THROW(file.set_text({1}, bare_value("x: y")), EditRefused);
  EXPECT_EQ(file.bytes(), before);
  try {
    file.set_text({1}, bare_value("[x"));
    FAIL();
  } catch (EditRefused const& refused) {
    EXPECT_STREQ(refused.what(),
                 "f.yaml is written in a way that cannot be changed by a command; change it in an editor");
  }
}

TEST(YamlFile, FindsKeys) {
  YamlFile const file("f.yaml", "a: 1\nb: {c: [d, e]}\n");
  EXPECT_EQ(file.find({}, "b"), (NodePath{3}));
  EXPECT_EQ(file.find({3}, "c"), (NodePath{3, 1}));
  EXPECT_EQ(file.text({3, 1, 1}), "e");
  EXPECT_EQ(file.find({}, "z"), NodePath{});
  EXPECT_EQ(file.size({3, 1}), 2u);
}

// Items changed in files of their own, and new ones, come to the same as one edit after the other.
TEST(ManyItems, AreChangedAtOnce) {
  std::string const before =
      "# head\na:\n  # first\n  - id: x   # of x\n    n: [1]\n\n  - {id: y, n: []}\n  - id: z\nb: 1\n";
  YamlFile file("f.yaml", before);
  std::map<std::size_t, YamlFile> changed;
  for (std::size_t const i : {0, 1}) {
    std::optional<YamlFile> item = file.item_file({1}, i);
    ASSERT_TRUE(item);
    item->add_item({1, 0, 3}, text_value("k"));
    changed.emplace(i, *item);
  }
  file.change_items({1}, changed, {map_of("m"), map_of("o")});
  YamlFile one_by_one("f.yaml", before);
  for (std::size_t const i : {0, 1}) one_by_one.add_item({1, i, 3}, text_value("k"));
  for (char const* id : {"m", "o"}) one_by_one.add_item({1}, map_of(id));
  EXPECT_EQ(file.bytes(), one_by_one.bytes());
  EXPECT_TRUE(
      file.bytes().starts_with("# head\na:\n  # first\n  - id: x   # of x\n    n: [1, k]\n\n  - {id: y, n: "
                               "[k]}\n  - id: z\n  - id: m\n"))
      << file.bytes();
}

TEST(ManyItems, KeepLineBreaksAndTheMissingLastOne) {
  YamlFile file("f.yaml", "a:\r\n- id: x\r\n- id: y");
  std::optional<YamlFile> item = file.item_file({1}, 1);
  item->add_key({1, 0}, "m", text_value("k"));
  file.change_items({1}, {{1, *item}}, {map_of("z")});
  EXPECT_TRUE(
      file.bytes().starts_with("a:\r\n- id: x\r\n- id: y\r\n  m: k\r\n- id: z\r\n  name: \"B: b\"\r\n"))
      << file.bytes();
  EXPECT_FALSE(file.bytes().ends_with('\n'));
}

TEST(ManyItems, OfEmptyListsAndListsInBracketsAreAdded) {
  YamlFile empty("f.yaml", "a: []\n");
  empty.change_items({1}, {}, {map_of("x"), map_of("y")});
  EXPECT_EQ(empty.size({1}), 2u);
  YamlFile brackets("f.yaml", "a: [{id: x}]\n");
  EXPECT_FALSE(brackets.item_file({1}, 0));
  brackets.change_items({1}, {}, {text_value("v"), text_value("w")});
  EXPECT_EQ(brackets.bytes(), "a: [{id: x}, v, w]\n");
}

// A line may not be longer than the reader takes.
TEST(LongLists, TakeALineForEachItem) {
  std::vector<std::string> const names(300, "Some Long Name");
  Value map;
  put(map, "id", text_value("x"));
  put(map, "aliases", list_of(names));
  YamlFile file("f.yaml", "a: []\n");
  file.add_item({1}, map);
  EXPECT_TRUE(file.bytes().starts_with("a:\n  - id: x\n    aliases:\n      - Some Long Name\n"))
      << file.bytes();
}

}  // namespace
}  // namespace whosaid
