// The schema that editors use and the reader's own tables name the same things.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "gazetteer/vocabulary.hpp"
#include "text/word_class.hpp"

namespace whosaid {
namespace {

using Names = std::set<std::string>;

nlohmann::json definitions() {
  return nlohmann::json::parse(std::ifstream(WHOSAID_SOURCE_DIR "/gazetteers/schema.json")).at("definitions");
}

Names enumerated(nlohmann::json const& node) {
  Names names;
  for (auto const& name : node.at("enum")) names.insert(name.get<std::string>());
  return names;
}

Names keys(nlohmann::json const& node) {
  Names names;
  for (auto const& [key, value] : node.at("properties").items()) names.insert(key);
  return names;
}

template <class Table>
Names named(Table const& table) {
  return Names(std::begin(table), std::end(table));
}

TEST(Schema, EnumeratesWhatTheReaderKnows) {
  auto const schema = definitions();
  EXPECT_EQ(enumerated(schema["word_class"]), named(word_class_names));
  EXPECT_EQ(enumerated(schema["frame"]), named(vocabulary::frames));
  EXPECT_EQ(enumerated(schema["cue_class"]), named(vocabulary::cue_classes));
  EXPECT_EQ(enumerated(schema["cue_list"]["properties"]["cue"]), named(vocabulary::cue_forms));
  EXPECT_EQ(enumerated(schema["entity"]["properties"]["gender"]), named(vocabulary::genders));
  EXPECT_EQ(enumerated(schema["warning"]), named(vocabulary::warnings));
  EXPECT_EQ(enumerated(schema["place_kind"]), named(vocabulary::place_kinds));
  EXPECT_EQ(enumerated(schema["organisation_kind"]), named(vocabulary::organisation_kinds));
}

TEST(Schema, NamesTheKeysThatTheReaderKnows) {
  auto const schema = definitions();
  EXPECT_EQ(keys(schema["word_entry"]["anyOf"][1]), named(vocabulary::word_keys));
  EXPECT_EQ(keys(schema["cue_entry"]), named(vocabulary::cue_keys));
  EXPECT_EQ(keys(schema["cue_list"]), named(vocabulary::word_list_keys));
  Names word_list = named(vocabulary::word_list_keys);
  word_list.erase("cue");
  EXPECT_EQ(keys(schema["word_list"]), word_list);
  EXPECT_EQ(keys(schema["entity_file"]), named(vocabulary::entity_file_keys));
  EXPECT_EQ(keys(schema["entity"]), named(vocabulary::entity_keys));
  EXPECT_EQ(keys(schema["role"]), named(vocabulary::role_keys));
  EXPECT_EQ(keys(schema["relation"]), named(vocabulary::relation_keys));
  EXPECT_EQ(keys(schema["example"]["anyOf"][1]), named(vocabulary::example_keys));
  EXPECT_EQ(keys(schema["index"]), named(vocabulary::index_keys));
}

TEST(Schema, FramesAndCueClassesAreCueFeatures) {
  for (auto const name : vocabulary::frames) EXPECT_TRUE(cue_feature_named(name)) << name;
  for (auto const name : vocabulary::cue_classes) EXPECT_TRUE(cue_feature_named(name)) << name;
}

TEST(Schema, DescribesEveryKey) {
  auto const schema = definitions();
  for (auto const& [name, definition] : schema.items()) {
    EXPECT_TRUE(definition.contains("description")) << name;
    if (!definition.contains("properties")) continue;
    for (auto const& [key, value] : definition["properties"].items())
      EXPECT_TRUE(value.contains("description") || value.contains("$ref")) << name << "." << key;
  }
}

}  // namespace
}  // namespace whosaid
