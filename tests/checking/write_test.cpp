// A check's findings as text, JSON and SARIF.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "checking/folder.hpp"

namespace whosaid {
namespace {

constexpr std::string_view words = "classes: [role]\ndescription: d\nsource: hand\nentries:\n";

TEST(CheckAsText, ShowsTheLineAndACaret) {
  test::TemporaryFolder folder;
  test::write_gazetteer(folder,
                        {{"f.yaml", std::string(words) + "  - {text: “é”, clases: []}\r\n  - {text: " +
                                        std::string(200, 'a') + ", note: b, c: d}\n  - No"}});
  EXPECT_EQ(
      test::without(as_text(check_folders({folder.path()})), folder.path().string() + "/"),
      "f.yaml:5:12: warning[odd_marks]: \"“é”\" has brackets or quotation marks, which articles must have, "
      "too; leave them out\n"
      "     5 |   - {text: “é”, clases: []}\n"
      "       |            ^\n"
      "f.yaml:5:22: error[unknown_key]: unknown key \"clases\"; did you mean \"classes\"?\n"
      "     5 |   - {text: “é”, clases: []}\n"
      "       |                 ^\n"
      "f.yaml:6:223: error[unknown_key]: unknown key \"c\"; known here: text, classes, note, allow, "
      "examples, "
      "not\n"
      "     6 | " +
          std::string(104, 'a') +
          ", note: b, c: d}\n"
          "       | " +
          std::string(115, ' ') +
          "^\n"
          "f.yaml:7:5: error[unquoted]: No without quotes is no text in YAML; write \"No\"\n"
          "     7 |   - No\n"
          "       |     ^\n");
}

TEST(CheckAsText, HasNoLineForWhatIsNotThere) {
  test::TemporaryFolder folder;
  folder.write("index.yaml", "lists:\n  - a.yaml\n");
  EXPECT_EQ(
      test::without(as_text(check_folders({folder.path()})), folder.path().string() + "/"),
      "index.yaml:2:5: error[missing_file]: there is no file \"a.yaml\" in this folder; write its path from "
      "the folder, or delete the line\n"
      "     2 |   - a.yaml\n"
      "       |     ^\n");
}

TEST(CheckAsJson, HoldsAll) {
  test::TemporaryFolder folder;
  test::write_gazetteer(folder, {{"f.yaml", std::string(words) + "  - é\n  - No\n"}});
  auto const json = nlohmann::json::parse(as_json(check_folders({folder.path()})));
  EXPECT_EQ(json["errors"], 1);
  EXPECT_EQ(json["entries"], 1);
  ASSERT_EQ(json["findings"].size(), 1u);
  EXPECT_EQ(json["findings"][0],
            (nlohmann::json{{"file", folder.path().string() + "/f.yaml"},
                            {"line", 6},
                            {"column", 5},
                            {"severity", "error"},
                            {"code", "unquoted"},
                            {"message", "No without quotes is no text in YAML; write \"No\""},
                            {"source", "  - No"}}));
}

TEST(CheckAsSarif, CountsColumnsInCharacters) {
  test::TemporaryFolder folder;
  test::write_gazetteer(folder, {{"f.yaml", std::string(words) + "  - {text: é, clases: []}\n"}});
  auto const json = nlohmann::json::parse(as_sarif(check_folders({folder.path()}), "1.2.3"));
  EXPECT_EQ(json["version"], "2.1.0");
  auto const& run = json["runs"][0];
  EXPECT_EQ(run["tool"]["driver"]["version"], "1.2.3");
  ASSERT_EQ(run["results"].size(), 1u);
  auto const& result = run["results"][0];
  EXPECT_EQ(result["ruleId"], "unknown_key");
  EXPECT_EQ(result["level"], "error");
  auto const& place = result["locations"][0]["physicalLocation"];
  EXPECT_EQ(place["artifactLocation"]["uri"], folder.path().string() + "/f.yaml");
  EXPECT_EQ(place["region"], (nlohmann::json{{"startLine", 5}, {"startColumn", 15}}));
  bool known = false;
  for (auto const& rule : run["tool"]["driver"]["rules"]) known = known || rule["id"] == result["ruleId"];
  EXPECT_TRUE(known);
}

}  // namespace
}  // namespace whosaid
