// One damaged line costs no other: random bytes in place of a line, and all other records are still read.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "exchange/told.hpp"

namespace whosaid {
namespace {

struct Sample {
  ExchangeFormat format;
  std::string header;
  std::vector<std::string> lines;  // a record each
};

std::vector<Sample> samples() {
  Sample csv{ExchangeFormat::csv, "id,name,note\n", {}};
  Sample json{ExchangeFormat::jsonl, "", {}};
  Sample gate{ExchangeFormat::gate, "", {}};
  Sample spacy{ExchangeFormat::spacy, "", {}};
  Sample ftm{ExchangeFormat::ftm, "", {}};
  for (char const c : std::string("abcdef")) {
    std::string const id = std::string("person/") + c;
    std::string const name = std::string("Dana ") + c;
    csv.lines.push_back(c % 2 == 0 ? id + ",\"" + name + "\",\"a, b\"" : id + "," + name + ",c");
    json.lines.push_back("{\"id\":\"" + id + "\",\"name\":\"" + name + "\",\"aliases\":[\"D\"]}");
    gate.lines.push_back(name + "\tid=" + id + "\tnote=x");
    spacy.lines.push_back("{\"label\":\"PERSON\",\"pattern\":[{\"ORTH\":\"" + name + "\"}],\"id\":\"" + id +
                          "\"}");
    ftm.lines.push_back("{\"id\":\"" + id + "\",\"schema\":\"Person\",\"properties\":{\"name\":[\"" + name +
                        "\"]}}");
  }
  return {csv, json, gate, spacy, ftm};
}

// Pieces that mean something to one of the formats, and bytes that mean nothing.
std::string garbage() {
  std::string out;
  for (auto count = *rc::gen::inRange(0, 12); count > 0; --count)
    out += *rc::gen::elementOf(std::vector<std::string>{"\"",
                                                        ",",
                                                        "{",
                                                        "}",
                                                        "[",
                                                        "]",
                                                        ":",
                                                        "\t",
                                                        "=",
                                                        "id=",
                                                        "person/a",
                                                        "\\",
                                                        "\xFF",
                                                        "\xC3",
                                                        std::string(1, '\0'),
                                                        " ",
                                                        "null",
                                                        "1e999",
                                                        "\"id\":",
                                                        "\"schema\":\"Occupancy\"",
                                                        "\"properties\":{",
                                                        "\"pattern\":",
                                                        "\r",
                                                        ";",
                                                        "|",
                                                        "'"});
  return out;
}

std::set<std::string> names(ReadRecords const& read) {
  std::set<std::string> all;
  for (Record const& record : read.records) {
    all.insert(record.text("name"));
    for (std::string const& alias : record.texts("aliases")) all.insert(alias);
  }
  return all;
}

TEST(Damage, OfALineCostsNoOther) {
  EXPECT_TRUE(rc::check([] {
    for (Sample const& sample : samples()) {
      std::size_t const bad = *rc::gen::inRange<std::size_t>(0, sample.lines.size());
      bool const whole = *rc::gen::arbitrary<bool>();
      std::string bytes = sample.header;
      for (std::size_t i = 0; i < sample.lines.size(); ++i) {
        std::string line = sample.lines[i];
        if (i == bad) {
          std::size_t const at = whole ? 0 : *rc::gen::inRange<std::size_t>(0, line.size());
          line = line.substr(0, at) + garbage() + (whole ? "" : line.substr(at));
        }
        bytes += line + "\n";
      }
      std::set<std::string> const found =
          names(read_records({"x", bytes}, sample.format, {"person", {}, '\t'}));
      for (std::size_t i = 0; i < sample.lines.size(); ++i)
        if (i != bad) RC_ASSERT(found.contains(std::string("Dana ") + static_cast<char>('a' + i)));
    }
  }));
}

}  // namespace
}  // namespace whosaid
