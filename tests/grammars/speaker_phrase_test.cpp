// Noun phrases that may say who speaks: how far they go, and what their head is.
#include "grammars/speaker_phrase.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"
#include "support/marked.hpp"
#include "support/shortfalls.hpp"
#include "support/stages.hpp"

namespace whosaid::test {
namespace {

using grammar::Head;

/// The phrase from the text's start stands in brackets; "[]" means that none does.
struct Case {
  std::string_view name;
  std::string_view marked;
  std::string_view head;  // its words
  std::string_view kind;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

std::string_view head_name(Head head) {
  switch (head) {
    case Head::name:
      return "name";
    case Head::pronoun:
      return "pronoun";
    case Head::role:
      return "role";
    case Head::people:
      return "people";
    case Head::source:
      return "source";
    case Head::organisation:
      return "organisation";
    case Head::other:
      break;
  }
  return "other";
}

/// "marked text | head | kind".
std::string matched(Case const& c) {
  Stages const read(unmarked(c.marked));
  Skeleton const& skeleton = read.skeletons[0];
  TokenIt const first = skeleton.tokens.data();
  auto const starts = grammar::may_start_speaker(*first);
  auto const found = starts ? grammar::match_speaker(first, first + skeleton.size()) : std::nullopt;
  if (!found) return "[]" + read.text + " |  | ";
  Span const head{found->head_first->begin, found->head_last[-1].end};
  return with_insertions(read.text, {{0, "["}, {found->last[-1].end, "]"}}) + " | " +
         std::string(head.of(read.text)) + " | " + std::string(head_name(found->head)) +
         (found->joint ? " joint" : "");
}

std::string expected(Case const& c) {
  return std::string(c.marked) + " | " + std::string(c.head) + " | " + std::string(c.kind);
}

std::vector<Case> const cases = {
    {"name", "[Dana Ruiz] said no", "Dana Ruiz", "name"},
    {"name_after_role", "[North Korean leader Kim Jong Un] said no", "Kim Jong Un", "name"},
    {"name_after_title", "[Gen. Park Min-ho] said no", "Park Min-ho", "name"},
    {"name_after_article", "[The Fair Rents Board] said no", "Fair Rents Board", "name"},
    {"name_before_apposition", "[Dana Ruiz], a judge, said no", "Dana Ruiz", "name"},
    {"name_before_adverb", "[Dana Ruiz] also said no", "Dana Ruiz", "name"},
    {"two_names", "[Dana Ruiz and Omar Teal] said no", "Dana Ruiz", "name joint"},
    {"pronoun", "[He] said no", "He", "pronoun"},
    {"pronoun_before_name", "[She] told Dana Ruiz", "She", "pronoun"},
    {"role", "[The minister] said no", "minister", "role"},
    {"role_phrase", "[The prime minister] said no", "prime minister", "role"},
    {"role_for", "[A spokesman for Acme Ltd] said no", "spokesman", "role"},
    {"role_after_organisation", "[An Acme Ltd spokesman] said no", "spokesman", "role"},
    {"role_in_genitive", "[Dana Ruiz’s lawyer] said no", "lawyer", "role"},
    {"role_possessive", "[Her lawyer] said no", "lawyer", "role"},
    {"kinship", "[His sister] said no", "sister", "role"},
    {"age", "[The 54-year-old] said no", "old", "role"},
    {"people", "[Three officials] said no", "officials", "people"},
    {"people_number", "[Two residents] said no", "residents", "people"},
    {"people_of", "[Residents of Apapa] said no", "Residents", "people"},
    {"source", "[The report] said no", "report", "source"},
    {"organisation", "[The ministry] said no", "ministry", "organisation"},
    {"organisation_modified", "[The state agency] said no", "agency", "organisation"},
    {"other", "[The move] said much", "move", "other"},
    {"verb", "[]said Ruiz", "", ""},
    {"conjunction", "[]and left", "", ""},
    {"comma", "[], he said", "", ""},
    {"modal", "[]will say so", "", ""},
    {"preposition", "[]of the minister", "", ""},
};

std::vector<Case> const known_shortfalls = {
    {"modifier_is_no_head", "[Police cars] said no", "cars", "other"},
};

class SpeakerPhrases : public testing::TestWithParam<Case> {};
TEST_P(SpeakerPhrases, AreRead) { EXPECT_EQ(matched(GetParam()), expected(GetParam())); }
INSTANTIATE_TEST_SUITE_P(Table, SpeakerPhrases, testing::ValuesIn(cases), case_name);

class SpeakerPhraseShortfall : public testing::TestWithParam<Case> {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(SpeakerPhraseShortfall);
TEST_P(SpeakerPhraseShortfall, IsKnown) {
  expect_still_short(matched(GetParam()), expected(GetParam()), GetParam().name);
}
INSTANTIATE_TEST_SUITE_P(KnownShortfalls, SpeakerPhraseShortfall, testing::ValuesIn(known_shortfalls),
                         case_name);

}  // namespace
}  // namespace whosaid::test
