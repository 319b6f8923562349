// Random edits of random files: the file means what is intended, and every byte that the edit does not
// concern stays. YamlFile checks the meaning itself and refuses; here no refusal is allowed.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "editing/document.hpp"

namespace whosaid {
namespace {

std::string one_of(std::vector<std::string> const& texts) { return *rc::gen::elementOf(texts); }

std::string text() {
  return one_of({"Ama", "O'Brien", "Jean: Luc", "#x", "a, b", "No", "é ü", "\"q\"", "x # y", "1990", "- d",
                 "a\\b", "{c}", "long words of a name"});
}

std::string gap(std::string const& line_break) {
  return one_of({"", "", "", line_break, "# remark" + line_break, "  # indented\tremark" + line_break,
                 line_break + "# a: [b" + line_break + line_break});
}

std::string trailing() { return one_of({"", "", "  # [of: this]", " ", "\t# tab"}); }

std::string quoted() {
  Value const value = text_value(text());
  return written(value, true, static_cast<Quotes>(*rc::gen::element('\0', '\'', '"')));
}

std::string list_in_brackets() {
  std::string out;
  int const count = *rc::gen::inRange(0, 4);
  for (int i = 0; i < count; ++i) out += (i == 0 ? "" : one_of({", ", ",", " , "})) + quoted();
  return "[" + out + "]";
}

// An entity file with remarks, blank lines, and maps of both kinds.
std::string file() {
  std::string const n = one_of({"\n", "\n", "\r\n"});
  std::string out =
      one_of({"", "\xEF\xBB\xBF"}) + gap(n) + "source: hand" + trailing() + n + "entities:" + trailing() + n;
  int const count = *rc::gen::inRange(1, 5);
  for (int i = 0; i < count; ++i) {
    out += gap(n);
    std::string const id = "person/p" + std::to_string(i);
    if (*rc::gen::arbitrary<bool>()) {
      out += "  - {id: " + id + ", name: " + quoted() + ", aliases: " + list_in_brackets() + "}" +
             trailing() + n;
      continue;
    }
    out += "  - id: " + id + trailing() + n + "    name: " + quoted() + trailing() + n + gap(n);
    if (*rc::gen::arbitrary<bool>())
      out += "    aliases: " + list_in_brackets() + trailing() + n;
    else
      out += "    aliases:" + trailing() + n + "      - " + quoted() + trailing() + n + gap(n) + "      - " +
             quoted() + trailing() + n;
    if (*rc::gen::arbitrary<bool>())
      out += "    note: >" + n + "      # no remark" + n + n + "      more" + n;
  }
  out += gap(n);
  if (*rc::gen::arbitrary<bool>() && out.ends_with(n)) out.erase(out.size() - n.size());
  return out;
}

// The bytes that are the same before and after a single change: at the front and at the end.
std::size_t kept_bytes(std::string const& a, std::string const& b) {
  std::size_t const most = std::min(a.size(), b.size());
  std::size_t front = 0;
  while (front < most && a[front] == b[front]) ++front;
  std::size_t back = 0;
  while (back < most - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
  return front + back;
}

struct Setting {
  YamlFile file;
  NodePath entity;
  NodePath aliases;
};

Setting setting(std::string const& bytes) {
  YamlFile yaml("f.yaml", bytes);
  NodePath entity = yaml.find({}, "entities");
  entity.push_back(*rc::gen::inRange<std::size_t>(0, yaml.size(entity)));
  NodePath const aliases = yaml.find(entity, "aliases");
  return {std::move(yaml), entity, aliases};
}

TEST(RandomEdit, AddingKeepsEveryByte) {
  EXPECT_TRUE(rc::check("adding keeps every byte", [] {
    std::string const before = file();
    Setting s = setting(before);
    bool const empty = s.file.size(s.aliases) == 0;
    switch (*rc::gen::inRange(0, 4)) {
      case 0:
        s.file.add_item(s.aliases, text_value(text()));
        break;
      case 1:
        s.file.add_key(s.entity, "weak", list_of({text(), text()}),
                       {"id", "name", "aliases", "weak", "note"});
        break;
      case 2: {
        Value role;
        put(role, "id", text_value("person/new"));
        put(role, "name", text_value(text()));
        s.file.add_item({3}, role);
        break;
      }
      default: {
        Value made;
        put(made, "id", text_value("person/new"));
        s.file.add_item_after({3}, s.entity.back(), made);
      }
    }
    std::string const after = s.file.bytes();
    RC_ASSERT(after.size() > before.size());
    RC_ASSERT(kept_bytes(before, after) + (empty ? 2u : 0u) >= before.size());
  }));
}

TEST(RandomEdit, ChangingATextKeepsTheRest) {
  EXPECT_TRUE(rc::check("changing a text keeps the rest", [] {
    std::string const before = file();
    Setting s = setting(before);
    NodePath const name = s.file.find(s.entity, "name");
    std::string const old = s.file.text(name);
    s.file.set_text(name, text_value(text()));
    std::size_t const most_of_old = 2 * old.size() + 2;  // quotes and escapes
    RC_ASSERT(kept_bytes(before, s.file.bytes()) + most_of_old >= before.size());
  }));
}

TEST(RandomEdit, RemovingTakesOneStretch) {
  EXPECT_TRUE(rc::check("removing takes one stretch", [] {
    std::string const before = file();
    Setting s = setting(before);
    std::size_t const count = s.file.size(s.aliases);
    RC_PRE(count > 1u);
    s.file.remove_item(s.aliases, *rc::gen::inRange<std::size_t>(0, count));
    std::string const after = s.file.bytes();
    RC_ASSERT(kept_bytes(before, after) == after.size());
  }));
}

TEST(RandomEdit, AddingAndRemovingGivesTheSameFile) {
  EXPECT_TRUE(rc::check("adding and removing gives the same file", [] {
    std::string const before = file();
    RC_PRE(before.ends_with('\n'));
    Setting s = setting(before);
    std::size_t const count = s.file.size(s.aliases);
    RC_PRE(count > 0u);
    s.file.add_item(s.aliases, text_value(text()));
    s.file.remove_item(s.aliases, count);
    s.file.add_key(s.entity, "gender", text_value("male"));
    s.file.remove_key(s.entity, "gender");
    RC_ASSERT(s.file.bytes() == before);
  }));
}

}  // namespace
}  // namespace whosaid
