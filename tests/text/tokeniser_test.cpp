// Tokens: where they are cut, their kinds, shapes and the space before them.
#include "text/tokeniser.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"
#include "support/texts.hpp"

namespace whosaid {
namespace {

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  tokenise(text, tokens);
  return tokens;
}

/// One letter a kind, then the token: "w:Kim p:’s".
std::string shown(std::string_view text) {
  constexpr std::string_view letters = "wnp,.?!:;e-d/()\"'se";
  std::string result;
  for (Token const& token : tokens_of(text)) {
    if (token.is(TokenKind::end)) break;
    if (!result.empty()) result += ' ';
    result += letters[static_cast<std::size_t>(token.kind)];
    result += '~';
    result += token.span().of(text);
  }
  return result;
}

struct Case {
  std::string_view name;
  std::string_view text;
  std::string_view tokens;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class Tokenise : public testing::TestWithParam<Case> {};

TEST_P(Tokenise, CutsAndNamesKinds) { EXPECT_EQ(shown(GetParam().text), GetParam().tokens); }

constexpr Case cases[] = {
    {"empty", "", ""},
    {"blank", " \r\n\t\u00A0\u2028", ""},
    {"sentence", "Kim spoke.", "w~Kim w~spoke .~."},
    {"possessive", "Kim’s plan", "w~Kim p~’s w~plan"},
    {"possessive_straight", "Kim's plan", "w~Kim p~'s w~plan"},
    {"possessive_in_capitals", "KIM’S PLAN", "w~KIM p~’S w~PLAN"},
    {"possessive_after_hyphen", "Jong-un’s", "w~Jong -~- w~un p~’s"},
    {"possessive_after_initials", "the U.S.’s", "w~the w~U.S .~. p~’s"},
    {"possessive_after_bracket", "(AP)'s", "(~( w~AP )~) p~'s"},
    {"possessive_after_number", "in 1990's", "w~in n~1990 p~'s"},
    {"no_possessive_after_space", "the 's", "w~the '~' w~s"},
    {"plural_possessive_is_left_to_quotes", "Workers’ Party", "w~Workers '~’ w~Party"},
    {"contraction_its", "It's", "w~It's"},
    {"contraction_curly", "that’s THERE’S", "w~that’s w~THERE’S"},
    {"contraction_not_in_a_longer_word", "chat’s", "w~chat p~’s"},
    {"negation", "don’t o'clock", "w~don’t w~o'clock"},
    {"irish", "O’Brien’s", "w~O’Brien p~’s"},
    {"initials", "U.S. p.m.", "w~U.S .~. w~p.m .~."},
    {"amounts", "KES45,200 Rs1,500 A4,b", "n~KES45,200 n~Rs1,500 w~A4 ,~, w~b"},
    {"numbers", "10,000 8.5 1990s 4%", "n~10,000 n~8.5 n~1990s n~4 s~%"},
    {"covid", "COVID-19", "w~COVID -~- n~19"},
    {"mail", "a@b.com @kim", "w~a@b.com w~@kim"},
    {"marks", "“a” ‘b’ \"c\" 'd' «e» ‹f›",
     "\"~“ w~a \"~” '~‘ w~b '~’ \"~\" w~c \"~\" '~' w~d '~' \"~« w~e \"~» '~‹ w~f '~›"},
    {"broken_marks", "''We", "'~' '~' w~We"},
    {"punctuation", ", . ? ! : ; … - – — / ( ] $ &",
     ",~, .~. ?~? !~! :~: ;~; e~… -~- d~– d~— /~/ (~( )~] s~$ s~&"},
    {"dots", "a...", "w~a .~. .~. .~."},
    {"missing_space", "a pause.Then", "w~a w~pause .~. w~Then"},
    {"missing_space_before_capitals_stays", "ask.COM Ph.D", "w~ask.COM w~Ph.D"},
    {"han", "(毛澤東)", "(~( w~毛澤東 )~)"},
    {"emoji", "ok 👍", "w~ok s~👍"},
    {"soft_hyphen", "co\u00ADop", "w~co\u00ADop"},
    {"direction_mark_before_quote", "\u200E“a”", "\"~“ w~a \"~”"},
    {"zero_width_space", "a \u200B b", "w~a w~b"},
    {"byte_order_mark", "\uFEFFKim", "w~Kim"},
    {"invalid",
     "a\xFF"
     "b",
     "w~a s~\xFF w~b"},
    {"underscore", "__ a_b", "s~__ w~a_b"},
};
INSTANTIATE_TEST_SUITE_P(Table, Tokenise, testing::ValuesIn(cases), test::case_name);

struct ShapeCase {
  std::string_view word;
  Shape shape;
};

TEST(TokenShapes, FollowTheLetters) {
  constexpr ShapeCase shapes[] = {
      {"reads", Shape::lower},
      {"Reads", Shape::title},
      {"READS", Shape::upper},
      {"J", Shape::initial},
      {"É", Shape::initial},
      {"iPhone", Shape::mixed},
      {"MPs", Shape::lower},
      {"PhDs", Shape::mixed},
      {"Us", Shape::title},
      {"GameStop", Shape::mixed},
      {"McDonald", Shape::mixed},
      {"DeSantis", Shape::mixed},
      {"eBay", Shape::mixed},
      {"O’Brien", Shape::title},
      {"D'Souza", Shape::title},
      {"O’BRIEN", Shape::upper},
      {"U.S", Shape::upper},
      {"p.m", Shape::lower},
      {"Ph.D", Shape::mixed},
      {"Élysée", Shape::title},
      {"毛澤東", Shape::none},
      {"ไทย", Shape::none},
      {"d’Ivoire", Shape::mixed},
      {"Don’t", Shape::title},
      {"1990s", Shape::none},
      {"Киев", Shape::title},
      {"Ærø", Shape::title},
      {"B52", Shape::initial},
      {"Dube\u0301", Shape::title},
      {"s", Shape::lower},
      {"S", Shape::initial},
      {"straightforward", Shape::lower},
      {"extraordinarily", Shape::lower},
      {"Czechoslovakia", Shape::title},
      {"parliamentaryX", Shape::mixed},
      {"PARLIAMENTARY", Shape::upper},
      {"Bundesregierungssprecherin", Shape::title},
      {"abcdefgh", Shape::lower},
      {"Abcdefgh", Shape::title},
      {"abcdefghI", Shape::mixed},
      {"ABCDEFGHIJKLMNOP", Shape::upper},
  };
  for (auto const& [word, shape] : shapes) EXPECT_EQ(tokens_of(word)[0].shape, shape) << word;
}

TEST(TokenShapes, AreOfTheStemBeforeAPossessive) {
  EXPECT_EQ(tokens_of("J’s")[0].shape, Shape::initial);
  EXPECT_EQ(tokens_of("KCNA’s")[0].shape, Shape::upper);
  EXPECT_EQ(tokens_of("KCNA’s")[1].shape, Shape::none);
}

TEST(TokenSpace, CountsLineBreaks) {
  struct {
    std::string_view between;
    int breaks;
    bool space;
  } constexpr table[] = {
      {"-", 0, false},       {" ", 0, true},       {"\n", 1, true},           {"\r\n", 1, true},
      {"\r", 1, true},       {"\n\n", 2, true},    {"\r\n\r\n", 2, true},     {"\n \t\n", 2, true},
      {"\n\n\n\n", 2, true}, {"\u2028", 1, true},  {"\u2029\u2029", 2, true}, {"\f", 1, true},
      {"\u00A0", 0, true},   {"\u200B", 0, false}, {" \u200E", 0, true}};
  for (auto const& [between, breaks, space] : table) {
    auto const tokens = tokens_of(std::string("a").append(between).append("b"));
    Token const& last = tokens[tokens.size() - 2];
    if (between == "-") {
      EXPECT_FALSE(last.space_before);
      continue;
    }
    EXPECT_EQ(last.breaks_before, breaks) << test::escaped(between);
    EXPECT_EQ(last.space_before, space) << test::escaped(between);
  }
}

TEST(TokenSpace, StandsBeforeTheFirstToken) {
  for (std::string_view const text : {"a", " a", "\n\n a",
                                      "\uFEFF"
                                      "a"}) {
    EXPECT_TRUE(tokens_of(text)[0].space_before);
    EXPECT_EQ(tokens_of(text)[0].breaks_before, 2);
  }
}

void check_order(std::string_view text) {
  auto const tokens = tokens_of(text);
  Offset last = 0;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    ASSERT_LE(last, tokens[i].begin);
    ASSERT_LT(tokens[i].begin, tokens[i].end);
    ASSERT_NE(tokens[i].kind, TokenKind::end);
    last = tokens[i].end;
  }
  ASSERT_EQ(tokens.back().kind, TokenKind::end);
  ASSERT_EQ(tokens.back().begin, text.size());
  ASSERT_EQ(tokens.back().end, text.size());
}

TEST(TokenInvariants, HoldForRandomTexts) {
  test::RandomTexts random(5);
  for (int i = 0; i < 50'000 && !HasFatalFailure(); ++i) check_order(random.next());
}

TEST(TokenInvariants, HoldForHugeTexts) {
  check_order(std::string(1'000'000, ' '));
  check_order(std::string(1'000'000, '\0'));
  check_order(std::string(10'000, '"'));
  std::string han;
  for (int i = 0; i < 50'000; ++i) han += "毛 ";
  check_order(han);
}

TEST(TokenInvariants, HoldForSharedTexts) {
  auto const samples = test::shared_texts();
  if (samples.empty())
    GTEST_SKIP() << "there is no folder ../shared with articles and corpora beside the checkout";
  for (auto const& sample : samples) check_order(sample.text);
}

}  // namespace
}  // namespace whosaid
