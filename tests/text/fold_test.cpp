// Folding: what it does to chosen words, and that hashes agree with folded forms for all.
#include "text/fold.hpp"

#include <gtest/gtest.h>

#include <unordered_map>

#include "support/cases.hpp"
#include "support/texts.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

struct Case {
  std::string_view name;
  std::string_view word;
  std::string_view folded;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class Fold : public testing::TestWithParam<Case> {};

TEST_P(Fold, GivesTheForm) {
  EXPECT_EQ(fold(GetParam().word), GetParam().folded);
  EXPECT_EQ(folded_hash(GetParam().word), hash_folded(GetParam().folded));
}

constexpr Case cases[] = {
    {"empty", "", ""},
    {"lower", "said", "said"},
    {"capitals", "KCNA", "kcna"},
    {"neighbours_of_the_alphabet", "@AZ[`az{", "@az[`az{"},
    {"long", "Telecommunications", "telecommunications"},
    {"acute", "Dubé", "dube"},
    {"acute_decomposed", "Dube\u0301", "dube"},
    {"vietnamese", "Nguyễn", "nguyen"},
    {"curly_apostrophe", "O’Brien", "o'brien"},
    {"straight_apostrophe", "O'Brien", "o'brien"},
    {"opening_mark_as_apostrophe", "‘Abd", "'abd"},
    {"sharp_s", "Strauß", "strauss"},
    {"ae", "Ærø", "aero"},
    {"oslo", "Øst", "ost"},
    {"polish", "Wałęsa", "walesa"},
    {"stroke", "Đinđić", "dindic"},
    {"dotless", "Yıldız", "yildiz"},
    {"dotted_capital", "İnönü", "inonu"},
    {"ligature", "oﬃce", "office"},
    {"icelandic", "Þór", "thor"},
    {"soft_hyphen", "co\u00ADop", "coop"},
    {"zero_width", "a\u200Bb\u200D\uFEFF", "ab"},
    {"only_zero_width", "\u200B\u200E", ""},
    {"greek", "Αθήνα", "αθηνα"},
    {"cyrillic", "Киев", "киев"},
    {"devanagari", "हिन्दी", "हिन्दी"},
    {"thai", "ไทย", "ไทย"},
    {"han", "毛澤東", "毛澤東"},
    {"hangul", "한국", "한국"},
    {"kelvin", "\u212Aim", "kim"},
    {"angstrom", "\u212Bsa", "asa"},
    {"full_width", "ＫＣＮＡ", "kcna"},
    {"unbreaking_hyphen", "Jong‑un", "jong-un"},
    {"invalid", "a\xFF", "a\uFFFD"},
    {"nul", std::string_view("A\0B", 3), std::string_view("a\0b", 3)},
};
INSTANTIATE_TEST_SUITE_P(Table, Fold, testing::ValuesIn(cases), test::case_name);

void check(std::string_view word) {
  std::string const folded = fold(word);
  ASSERT_EQ(folded_hash(word), hash_folded(folded)) << test::escaped(word);
  ASSERT_EQ(fold(folded), folded) << test::escaped(word);
}

TEST(FoldProperties, HashIsThatOfTheFoldedFormAndFoldingIsStable) {
  test::RandomTexts random(3);
  for (int i = 0; i < 200'000 && !HasFatalFailure(); ++i) check(random.next(8));
}

TEST(FoldProperties, HoldForEveryCharacter) {
  for (char32_t c = 0; c <= 0x1FFFF && !HasFatalFailure(); ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string word;
    append_utf8(c, word);
    check(word);
  }
}

TEST(FoldProperties, HashesOfManyWordsDiffer) {
  std::unordered_map<std::uint64_t, std::string> seen;
  std::string word;
  for (int i = 0; i < 200'000; ++i) {
    word = std::to_string(i);
    if (i % 3 == 0) word += "longer tail";
    auto const [entry, added] = seen.emplace(folded_hash(word), word);
    EXPECT_TRUE(added) << word << " and " << entry->second;
  }
  EXPECT_NE(hash_folded("a"), hash_folded("aa"));
  EXPECT_NE(hash_folded(""), hash_folded(std::string_view("\0", 1)));
  EXPECT_NE(hash_folded(""), 0U);
}

}  // namespace
}  // namespace whosaid
