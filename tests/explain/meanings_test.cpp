// Whatever decides can be said in plain words.
#include "explain/meanings.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "names/evidence.hpp"
#include "quotes/antecedent.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

/// The names of rules in the sources: "person.given_first".
std::set<std::string> rules_in_sources() {
  std::regex const rule(
      "\"((person|organisation|place|other|direct|mixed|reported|nominal|term|reporting)\\.[a-z_]+)\"");
  std::set<std::string> rules;
  for (char const* folder : {"grammars", "src/names", "src/quotes"})
    for (auto const& file : fs::directory_iterator(fs::path(WHOSAID_SOURCE_DIR) / folder)) {
      std::ifstream in(file.path());
      std::string const text{std::istreambuf_iterator<char>(in), {}};
      for (std::sregex_iterator at(text.begin(), text.end(), rule), end; at != end; ++at)
        rules.insert((*at)[1]);
    }
  return rules;
}

TEST(Meanings, EveryRuleHasOne) {
  std::set<std::string> const rules = rules_in_sources();
  EXPECT_GT(rules.size(), 40u);
  for (std::string const& rule : rules)
    EXPECT_NE(explanation::meaning_of_rule(rule), "")
        << "say what " << rule << " means in src/explain/rules_in_words.cpp";
}

TEST(Meanings, EveryPieceOfEvidenceHasOne) {
  for (std::string_view const evidence : evidence_names)
    EXPECT_NE(explanation::meaning_of_evidence(evidence), "")
        << "say what " << evidence << " means in src/explain/evidence_in_words.cpp";
}

TEST(Meanings, EveryPointOfAPronounHasOne) {
  for (std::size_t i = 0; i < clue_count; ++i) {
    std::string_view const name = clue_name(static_cast<Clue>(i));
    EXPECT_NE(explanation::meaning_of_evidence(name), "")
        << "say what " << name << " means in src/explain/evidence_in_words.cpp";
  }
}

TEST(Meanings, UnknownOnesHaveNone) {
  EXPECT_EQ(explanation::meaning_of_rule("person.made_up"), "");
  EXPECT_EQ(explanation::meaning_of_evidence("made_up"), "");
}

}  // namespace
}  // namespace whosaid
