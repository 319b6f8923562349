// Explanations as people read them, on pages of several widths.
#include "output/explanation_text.hpp"

#include <gtest/gtest.h>

#include "output/sample_explanation.hpp"

namespace whosaid {
namespace {

std::string page(std::size_t width, bool colour = false) {
  test::SampleExplanation const sample;
  return explanation_text(sample.document, sample.why, OffsetUnit::codepoint,
                          {.width = width, .colour = colour});
}

/// The page's beginning.
std::string first_quotation(std::size_t width) {
  std::string const text = page(width);
  return text.substr(0, text.find("\n\ndirect quotation at 39"));
}

TEST(ExplanationText, IsAPageOfEightyColumns) { EXPECT_EQ(page(80), R"(news/a, 2021-04-07

Quotations: 2

direct quotation at 2-13, 30-38
  “Café, no,” […] “never.”
  speaker     Dana Ruiz (person/dana-ruiz), named
  because     “no” at 9-11: a pronoun
              → “Dana Ruiz” at 14-23: the likeliest of the people named before
              it, with 12 points (+14 nearness; -2 named in the same sentence)
              → person/dana-ruiz: the lists have “Dana Ruiz” as its main name
              (entities/people.yaml:12)
  rule        quote.split: words in marks, then who said them
  clause      reporting.active: speaker, then cue
  matched     speaker “Dana Ruiz” at 14-23, a name
              cue “said” at 24-28, speech (cues/verbs.yaml:7)
  relayed by  Acme Wire, named
  not         Omar Teal, named at 3-7: 9 points, 3 fewer (+9 nearness)
              Acme Wire: is quoted before
  confidence  0.97: 97 % of what quote.split finds is right

direct quotation at 39-51
  “Who knows?”
  speaker     unknown: no reporting clause in its sentence
  rule        quote.alone: words in marks alone
  confidence  1.00: not known

Names: 1

“Dana Ruiz” at 14-23: person
  rule        person.titled: a title, then a name
  score       3.50; a name needs -0.40
  for         +4.00 a verb of saying follows (cue_after)
  against     -0.50 one word (one_word)
  lists       “Dana”: given name (names/given.yaml:3)
  entity      person/dana-ruiz: the lists have “Dana Ruiz” as its main name
              (entities/people.yaml:12)
  not read as organisation “Ruiz” at 19-23 by organisation.plain, score -2.25:
              too weak by 1.85
              person “Dana” at 14-18 by person.one_word, score 1.00: lost by
              2.50
              place “Dana” at 14-18 by place.listed, score 0.25: stands inside a
              name of the lists, “Dana Ruiz” at 14-23

Not taken: 2

“never.” at 30-38: no quotation
  why         a term
  seen        cue “said” at 24-28 (words/terms.yaml:4)

“Café” at 3-7: no name
  why         no reading as a name is strong enough
  read as     person by person.one_word: a lone word
  score       -3.00; a name needs -0.40
  against     -3.00 what it starts with (always)
)"); }

TEST(ExplanationText, IsNarrow) { EXPECT_EQ(first_quotation(40), R"(news/a, 2021-04-07

Quotations: 2

direct quotation at 2-13, 30-38
  “Café, no,” […] “never.”
  speaker Dana Ruiz (person/dana-ruiz),
    named
  because “no” at 9-11: a pronoun
    → “Dana Ruiz” at 14-23: the
    likeliest of the people named before
    it, with 12 points (+14 nearness; -2
    named in the same sentence)
    → person/dana-ruiz: the lists have
    “Dana Ruiz” as its main name
    (entities/people.yaml:12)
  rule quote.split: words in marks, then
    who said them
  clause reporting.active: speaker, then
    cue
  matched speaker “Dana Ruiz” at 14-23,
    a name
    cue “said” at 24-28, speech
    (cues/verbs.yaml:7)
  relayed by Acme Wire, named
  not Omar Teal, named at 3-7: 9 points,
    3 fewer (+9 nearness)
    Acme Wire: is quoted before
  confidence 0.97: 97 % of what
    quote.split finds is right)"); }

TEST(ExplanationText, IsWide) { EXPECT_EQ(first_quotation(120), R"(news/a, 2021-04-07

Quotations: 2

direct quotation at 2-13, 30-38
  “Café, no,” […] “never.”
  speaker     Dana Ruiz (person/dana-ruiz), named
  because     “no” at 9-11: a pronoun
              → “Dana Ruiz” at 14-23: the likeliest of the people named before it, with 12 points (+14 nearness; -2
              named in the same sentence)
              → person/dana-ruiz: the lists have “Dana Ruiz” as its main name (entities/people.yaml:12)
  rule        quote.split: words in marks, then who said them
  clause      reporting.active: speaker, then cue
  matched     speaker “Dana Ruiz” at 14-23, a name
              cue “said” at 24-28, speech (cues/verbs.yaml:7)
  relayed by  Acme Wire, named
  not         Omar Teal, named at 3-7: 9 points, 3 fewer (+9 nearness)
              Acme Wire: is quoted before
  confidence  0.97: 97 % of what quote.split finds is right)"); }

TEST(ExplanationText, HasTheSameWordsInColour) {
  std::string text = page(80, true);
  for (std::string_view const code : {"\x1b[1m", "\x1b[36m", "\x1b[0m"}) {
    EXPECT_NE(text.find(code), std::string::npos);
    for (std::size_t at = text.find(code); at != std::string::npos; at = text.find(code))
      text.erase(at, code.size());
  }
  EXPECT_EQ(text, page(80));
}

TEST(ExplanationText, LeavesOutEmptySections) {
  Document const document{"a", "a.txt", "Nothing.", ""};
  EXPECT_EQ(explanation_text(document, {}, OffsetUnit::codepoint, {}), "a\n\nNothing found.\n");
}

TEST(ExplanationText, ShortensLongQuotationsInTheMiddle) {
  Document document{"a", "a.txt", "“", ""};
  for (int i = 0; i < 100; ++i) document.text += "word" + std::to_string(i) + " ";
  document.text += "end”";
  Explanation why;
  Quote quote;
  quote.spans = {{0, static_cast<Offset>(document.text.size())}};
  quote.rule = "direct.alone";
  why.found.quotes = {quote};
  why.quotes.resize(1);
  why.quotes[0].no_speaker = {"no_clause", "nobody"};
  why.quotes[0].confidence = {"unmeasured", "not known"};
  std::string const text = explanation_text(document, why, OffsetUnit::codepoint, {.width = 80});
  EXPECT_NE(text.find("  “word0 word1"), std::string::npos) << text;
  EXPECT_NE(text.find(" … "), std::string::npos) << text;
  EXPECT_NE(text.find("word99\n  end”\n"), std::string::npos) << text;
  EXPECT_EQ(text.find("word50 "), std::string::npos) << text;
}

}  // namespace
}  // namespace whosaid
