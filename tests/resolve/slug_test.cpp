// Names as parts of ids.
#include <gtest/gtest.h>

#include "resolve/resolution.hpp"
#include "support/cases.hpp"

namespace whosaid::test {
namespace {

struct Case {
  std::string_view name;
  std::string_view text;
  std::string_view slug;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class Slug : public testing::TestWithParam<Case> {};
TEST_P(Slug, IsMade) { EXPECT_EQ(slug(GetParam().text), GetParam().slug); }

constexpr Case cases[] = {
    {"empty", "", ""},
    {"two_words", "Dana Ruiz", "dana-ruiz"},
    {"hyphen", "Koh Yu-hwan", "koh-yu-hwan"},
    {"stops", "J.K. Park Jr.", "j-k-park-jr"},
    {"ampersand", "Johnson & Johnson", "johnson-johnson"},
    {"accents", "Orbán Viktor", "orban-viktor"},
    {"decomposed_accents", "Orba\u0301n Viktor", "orban-viktor"},
    {"curly_apostrophe", "Sinéad O’Brien", "sinead-obrien"},
    {"straight_apostrophe", "Sinead O'Brien", "sinead-obrien"},
    {"nickname", "Anna “Ace” Novak", "anna-ace-novak"},
    {"digits", "8th Army", "8th-army"},
    {"line_break", "Dana\nRuiz", "dana-ruiz"},
};

INSTANTIATE_TEST_SUITE_P(Table, Slug, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test
