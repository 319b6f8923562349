// Random entities, written and read again: CSV, JSON lines and GATE keep everything, FollowTheMoney and spaCy
// all that they do not tell as lost.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "exchange/told.hpp"

namespace whosaid {
namespace {

std::string text() {
  return *rc::gen::elementOf(std::vector<std::string>{
      "Dana Ruiz", "a; b", "c | d", "back\\slash", "\\;", "\"quoted\"", "it's", "=1+1", "é ü 北京", "a, b",
      "x=y", "[1]", "{\"a\":1}", "true", "2021", "- d", "# e", "'=x"});
}

std::vector<std::string> some(std::size_t most) {
  std::vector<std::string> texts;
  for (auto count = *rc::gen::inRange<std::size_t>(0, most + 1); count > 0; --count) {
    std::string one = text();
    if (std::ranges::find(texts, one) == texts.end()) texts.push_back(std::move(one));
  }
  return texts;
}

Value item(FieldKind const& kind) {
  std::vector<std::string> parts{text()};
  for (std::size_t i = 1; i < kind.parts.size(); ++i)
    parts.push_back(*rc::gen::arbitrary<bool>() ? text() : "");
  if (kind.key == "relations") parts[1] = "person/lee-ruiz";
  return item_of(kind, parts);
}

Record record(std::string const& id) {
  Record made;
  made.id = id;
  made.type = type_of_id(id);
  made.set("name", text());
  for (FieldKind const& kind : field_kinds()) {
    if (kind.key == "name") continue;
    if (kind.shape == FieldShape::text && *rc::gen::arbitrary<bool>()) made.set(kind.key, text());
    if (kind.shape == FieldShape::flag && *rc::gen::arbitrary<bool>()) made.set(kind.key, "true");
    if (kind.shape == FieldShape::texts)
      for (std::string const& one : some(3)) made.append(kind.key, one);
    if (kind.shape == FieldShape::parts)
      for (auto count = *rc::gen::inRange(0, 3); count > 0; --count) made.append(kind.key, item(kind));
  }
  return made;
}

std::vector<Record> records() {
  return {record("person/dana-ruiz"), record("organisation/acme"), record("place/xx")};
}

std::string as_json(std::vector<Record> const& all) {
  return write_records(all, ExchangeFormat::jsonl, CsvStyle::exact, false).files[0].text;
}

void expect_same(std::vector<Record> const& all, ExchangeFormat format, CsvStyle style) {
  WrittenRecords const written = write_records(all, format, style, false);
  RC_ASSERT(written.lost.empty());
  ReadRecords const read = read_records({"x", written.files[0].text}, format, {});
  RC_ASSERT(read.damaged.empty());
  RC_ASSERT(read.not_taken.empty());
  RC_ASSERT(as_json(read.records) == as_json(all));
}

TEST(RoundTrip, LosesNothing) {
  EXPECT_TRUE(rc::check([] {
    std::vector<Record> const all = records();
    expect_same(all, ExchangeFormat::jsonl, CsvStyle::exact);
    expect_same(all, ExchangeFormat::csv, CsvStyle::exact);
    expect_same(all, ExchangeFormat::gate, CsvStyle::exact);
  }));
}

TEST(RoundTrip, OfFollowTheMoneyLosesWhatItTells) {
  EXPECT_TRUE(rc::check([] {
    std::vector<Record> all = records();
    for (Record& one : all) {
      one.set("gender", one.type == "person" ? "female" : "");
      one.set("kind", one.type == "organisation" ? "bank" : one.type == "place" ? "city" : "");
      one.set("retired", Value());
      if (one.type != "person") one.set("roles", Value());
      if (Value* roles = one.find("roles"))
        for (Value& role : roles->items)
          for (std::size_t i = 0; i + 1 < role.items.size(); i += 2) {
            if (role.items[i].text == "of") role.items[i + 1].text = "place/france";
            if (role.items[i].text == "from" || role.items[i].text == "to")
              role.items[i + 1].text = "2021-05";
          }
    }
    WrittenRecords const written = write_records(all, ExchangeFormat::ftm, CsvStyle::exact, false);
    ReadRecords const read = read_records({"x", written.files[0].text}, ExchangeFormat::ftm, {});
    RC_ASSERT(read.damaged.empty());
    RC_ASSERT(read.not_taken.empty());
    for (Record& one : all) {
      if (std::string const acronym = one.text("acronym"); !acronym.empty()) one.append("aliases", acronym);
      for (auto const& [what, count] : written.lost) one.set(what.substr(0, what.find(' ')), Value());
      // A name that is given twice is one.
      std::vector<std::string> seen{one.text("name")};
      for (char const* key : {"aliases", "weak"})
        if (Value* names = one.find(key)) {
          std::erase_if(names->items, [&](Value const& name) {
            bool const again = std::ranges::find(seen, name.text) != seen.end();
            seen.push_back(name.text);
            return again;
          });
          if (names->items.empty()) one.set(key, Value());
        }
    }
    RC_ASSERT(as_json(read.records) == as_json(all));
  }));
}

TEST(RoundTrip, OfSpacyKeepsNames) {
  EXPECT_TRUE(rc::check([] {
    std::vector<Record> all = records();
    for (Record& one : all) one.set("acronym", Value());
    WrittenRecords const written = write_records(all, ExchangeFormat::spacy, CsvStyle::exact, false);
    ReadRecords const read = read_records({"x", written.files[0].text}, ExchangeFormat::spacy, {});
    for (Record& one : all)
      for (auto const& [what, count] : written.lost) one.set(what, Value());
    RC_ASSERT(as_json(read.records) == as_json(all));
  }));
}

}  // namespace
}  // namespace whosaid
