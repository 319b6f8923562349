// Layout: paragraphs, sentences, datelines, kinds of matter and the article's own date.
#include "text/layout.hpp"

#include <gtest/gtest.h>

#include <map>

#include "support/cases.hpp"
#include "support/texts.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

/// Class bits that the gazetteers would give the words of these tests.
std::vector<Token> looked_up(std::string_view text) {
  static std::map<std::string_view, WordClasses> const classes = {
      {"Gen", WordClass::abbreviation | WordClass::title},
      {"Inc", WordClass::abbreviation | WordClass::org_suffix},
      {"Jr", WordClass::abbreviation | WordClass::generation},
      {"Feb", WordClass::abbreviation | WordClass::month},
      {"Monday", WordClass::weekday},
      {"Nairobi", WordClass::city},
      {"Lagos", WordClass::city},
      {"al", WordClass::name_particle},
      {"Shares", WordClass::common_word},
  };
  std::vector<Token> tokens;
  tokenise(text, tokens);
  for (Token& token : tokens)
    if (auto const entry = classes.find(token.span().of(text)); entry != classes.end())
      token.classes = entry->second;
  return tokens;
}

struct Found {
  std::vector<Token> tokens;
  Layout layout;
};

Found layout_of(std::string_view text) {
  Found found{looked_up(text), {}};
  find_layout(text, found.tokens, found.layout);
  return found;
}

/// Paragraphs parted by ¶, sentences by |, white space as one space each.
std::string divided(std::string_view text) {
  auto const [tokens, layout] = layout_of(text);
  std::string result;
  for (std::size_t i = 0; i < layout.sentences.size(); ++i) {
    if (i > 0) result += layout.sentences[i].paragraph == layout.sentences[i - 1].paragraph ? " | " : " ¶ ";
    bool space = false;
    for (char const c : span_of(tokens, layout.sentences[i].tokens).of(text)) {
      bool const blank = c == ' ' || c == '\n' || c == '\r';
      if (blank && !space) result += ' ';
      if (!blank) result += c;
      space = blank;
    }
  }
  return result;
}

struct Case {
  std::string_view name;
  std::string_view divided;  // the text, with the marks of divided() at its boundaries
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

std::string without_marks(std::string_view marked) {
  std::string text;
  for (std::size_t i = 0; i < marked.size();) {
    if (marked.substr(i).starts_with(" | ")) {
      text += ' ';
      i += 3;
    } else if (marked.substr(i).starts_with(" ¶ ")) {
      text += "\n\n";
      i += 4;
    } else {
      text += marked[i++];
    }
  }
  return text;
}

TEST(Paragraphs, GoOnInLowerCaseAfterAComma) {
  EXPECT_EQ(divided("“It is late,”\n\nsaid the mayor.\n\nTeal left."),
            "“It is late,” said the mayor. ¶ Teal left.");
  EXPECT_EQ(divided("“It is late.”\n\nsaid the mayor."), "“It is late.” ¶ said the mayor.");
  EXPECT_EQ(divided("“It is late,”\n\nTeal said."), "“It is late,” ¶ Teal said.");
}

class Sentences : public testing::TestWithParam<Case> {};

TEST_P(Sentences, AreDivided) { EXPECT_EQ(divided(without_marks(GetParam().divided)), GetParam().divided); }

constexpr Case sentence_cases[] = {
    {"none", ""},
    {"two", "Ruiz left. | Teal stayed."},
    {"question", "Will she go? | Nobody knows! | We asked."},
    {"paragraphs", "Ruiz left. ¶ Teal stayed."},
    {"title", "They met Gen. Park on the hill. | He spoke."},
    {"title_without_gazetteer", "They met Mr. Park and Dr. Teal. | He spoke."},
    {"initial_before_mark", "He put it on X. | “We met,” it read."},
    {"initial_alone_before_mark", "X. “Red” Teal came."},
    {"initial_before_nickname", "They met J. “Red” Teal there."},
    {"initials", "George W. Bush met J.K. Park and J. Teal there. | All left."},
    {"body_in_capitals", "The U.N. High Commissioner spoke. | The U.N. Special Envoy left."},
    {"country", "In the U.S. Senate the U.S. ambassador spoke. | He left the U.S. | The bill died."},
    {"hour", "It began at 5 p.m. Monday and at 6 p.m. EST. | It ended at 7 p.m. | The crowd left."},
    {"company",
     "She runs Acme Inc. | The firm is old. | She left Acme Inc. | Shares fell with Acme Inc. Park said"},
    {"generation", "Robert Teal Jr. Park said so."},
    {"date", "It was on Feb. 7. | He left."},
    {"number", "It cost 8.5 million in 2019. | Now it is 10,000. | 46 people agreed."},
    {"number_sign", "They rank No. 5 now. | He said no. | Teal agreed."},
    {"item", "1. Ruiz leads the list."},
    {"versus", "The court struck down Roe v. Wade again."},
    {"quoted_stop", "“We will appeal.” | Ruiz left."},
    {"quoted_straight", "\"We will appeal.\" | \"When?\" he asked. | \"Soon.\""},
    {"quoted_double_singles", "''We will appeal.'' | ''We must.''"},
    {"quoted_question_goes_on", "“Will we appeal?” she asked. | “We will!” Ruiz said."},
    {"quoted_question_ends",
     "“Will we appeal?” | The crowd fell silent. | “Yes!” | He said the fight went on."},
    {"quoted_sentences", "“It failed. | We knew it would,” Ruiz said."},
    {"attribution_by_dash", "“A great hire.” – Commissioner Lee Park"},
    {"ellipsis_inside", "Living standards … even now … depend on us."},
    {"ellipsis_at_end", "It went down... | The money was gone."},
    {"spaced_dots", "It was . . . hard on us. . . . | So we left."},
    {"brackets", "He left. | (She stayed.) | They met."},
    {"closing_bracket", "They met (in 2019.) | The end."},
    {"footnote", "It is a party.[3] | The rest is known."},
    {"lower_case_after_stop", "The site ask.com and approx. ten others fell."},
    {"small_particle", "They lost the vote. | al-Masri said so."},
    {"exclamation_in_a_name", "He joined Yahoo! Inc in May."},
    {"possessive_of_initials", "It follows the U.S.’ law on guns."},
    {"other_script", "Mao Zedong (毛澤東) led it. | Then he died."},
    {"only_marks", "“”"},
};
INSTANTIATE_TEST_SUITE_P(Table, Sentences, testing::ValuesIn(sentence_cases), test::case_name);

TEST(SentencesOfSloppyText, EndWithoutSpaceBeforeACapital) {
  EXPECT_EQ(divided("It paused after a year.Then it began."), "It paused after a year. | Then it began.");
}

TEST(Paragraphs, AreLinesWithoutBlankLines) {
  EXPECT_EQ(divided("Ruiz left the council on Friday night.\nTeal stayed.\r\nPark slept."),
            "Ruiz left the council on Friday night. ¶ Teal stayed. ¶ Park slept.");
}

TEST(Paragraphs, GoOverHardWrappedLines) {
  EXPECT_EQ(
      divided("The council voted on Friday night to close the last\n"
              "swimming pool in the district, although hundreds of\n"
              "residents had asked it not to. Ruiz left early.\n"
              "The pool will shut in May.\n"
              "Teal, who chairs the panel, said that the building was\n"
              "beyond repair."),
      "The council voted on Friday night to close the last swimming pool in the district, although hundreds "
      "of "
      "residents had asked it not to. | Ruiz left early. | The pool will shut in May. ¶ Teal, who chairs the "
      "panel, said that the building was beyond repair.");
}

TEST(Paragraphs, GoOverHardWrappedLinesBetweenBlankLines) {
  EXPECT_EQ(
      divided("The council voted on Friday night to close the last\nswimming pool in the district.\n\nRuiz "
              "left."),
      "The council voted on Friday night to close the last swimming pool in the district. ¶ Ruiz left.");
}

struct MatterCase {
  std::string_view name;
  std::string_view text;
  std::string_view matters;  // of its sentences
};

void PrintTo(MatterCase const& c, std::ostream* out) { *out << c.name; }

class MatterOf : public testing::TestWithParam<MatterCase> {};

TEST_P(MatterOf, IsKnown) {
  auto const found = layout_of(GetParam().text);
  std::string matters;
  for (Sentence const& sentence : found.layout.sentences) {
    if (!matters.empty()) matters += ' ';
    matters += matter_name(sentence.matter);
  }
  EXPECT_EQ(matters, GetParam().matters);
}

#define PROSE \
  "Ruiz told the council on Friday that the last swimming pool in the district would close in May."

constexpr MatterCase matter_cases[] = {
    {"prose", PROSE, "prose"},
    {"headline", "Ruiz closes last pool\n\n" PROSE, "headline prose"},
    {"headline_title_case_with_stop", "Ruiz Closes Last Swimming Pool In Whole District.\n\n" PROSE,
     "headline prose"},
    {"headline_and_deck", "Ruiz closes last pool\n\nCouncil ignores hundreds of letters\n\n" PROSE,
     "headline headline prose"},
    {"headline_and_source", "Ruiz closes last pool\n\nWorld News Service\n\n" PROSE, "headline byline prose"},
    {"no_headline_alone", "Ruiz closes last pool", "prose"},
    {"heading", PROSE "\n\nMoney runs out\n\n" PROSE, "prose headline prose"},
    {"first_sentence_is_no_headline", "Ruiz left.\n\n" PROSE, "prose prose"},
    {"byline", "By Dana Ruiz\n\n" PROSE, "byline prose"},
    {"byline_with_place", "BY DANA RUIZ in Lagos\n\n" PROSE, "byline prose"},
    {"byline_korean", PROSE "\nBy Ahn Sung-mi\n", "prose byline"},
    {"byline_staff", "Dana Ruiz, Staff Writer\n\n" PROSE, "byline prose"},
    {"byline_at_end", PROSE "\n\n(Reporting by Omar Teal; Editing by Lee Park.)", "prose byline"},
    {"byline_contributed", PROSE "\n\nOmar Teal contributed to this report.", "prose byline"},
    {"no_byline", "By closing the pool, Ruiz lost her last friends.", "prose"},
    {"caption_credit", PROSE "\n\nRuiz leaves the hall. Photo: AP\n\n" PROSE, "prose caption caption prose"},
    {"caption_runs_into_prose",
     "Dana Ruiz leaves the hall, in this photo of May 3 [WNS/via Reuters] On Friday, Ruiz went.",
     "caption prose"},
    {"caption_label_runs_into_prose", "Ruiz leaves the hall. Photo: AP At the hall, Ruiz had wept.",
     "caption caption prose"},
    {"caption_file_photo", "Dana Ruiz is seen in this file photo from 2019.\n\n" PROSE, "caption prose"},
    {"caption_photo_by", "Ruiz leaves the hall. (Photo by Omar Teal)\n\n" PROSE, "caption caption prose"},
    {"caption_agency_in_brackets", "Ruiz leaves the hall. (KCNA-Yonhap)\n\n" PROSE, "caption caption prose"},
    {"caption_getty", PROSE "\n\nScott Park via Getty Images\n\n" PROSE, "prose caption prose"},
    {"caption_image", "Image: Omar Teal\n\n" PROSE, "caption prose"},
    {"no_caption_agency_in_prose", "Ruiz told Reuters (AP reported it, too) that the pool would close.",
     "prose"},
    {"no_caption_photo_in_prose", "The photo by Teal won a prize, and Ruiz praised the photo: it was hers.",
     "prose"},
    {"link_read", PROSE "\n\nREAD: Ruiz Will Resign in July\n\n" PROSE, "prose link prose"},
    {"link_also", PROSE "\n\nAlso read: Ruiz will resign\n\n" PROSE, "prose link prose"},
    {"link_related", PROSE "\n\nRelated: Ruiz will resign\n\n" PROSE, "prose link prose"},
    {"link_follow", PROSE "\n\nFollow us on Facebook and Twitter.", "prose link"},
    {"link_click", PROSE "\n\nClick here to read the letter.", "prose link"},
    {"no_link", "Read the letter, Ruiz told the council, and weep.", "prose"},
    {"no_link_related", "Related claims were dismissed by Ruiz and by the council on Friday night.", "prose"},
    {"contact", "Contact Us\n\n" PROSE, "contact prose"},
    {"contact_address", "12 Oak Avenue, Ellery Beach, Varn 90266\n\n" PROSE, "contact prose"},
    {"contact_mail", PROSE "\n\nruiz@example.com)", "prose contact"},
    {"contact_phone", PROSE "\n\nTel: 020 7946 0000", "prose contact"},
    {"comments", PROSE "\n\nNotify of\nInline Feedbacks\nView all comments", "prose contact contact contact"},
    {"menu_at_end", PROSE "\n\nWorld\n\nSport News", "prose contact contact"},
    {"no_address", "Teal lives at 12 Oak Street.", "prose"},
    {"date_line", "Published: Feb. 7, 2021 - 17:09\n" PROSE, "date prose"},
    {"date_alone", "7 February 2021\n\n" PROSE, "date prose"},
    {"date_before_text", "date 2021-04-07 " PROSE, "date prose"},
    {"date_updated", "Updated 3 May 2022\n\n" PROSE, "date prose"},
    {"no_date_line", "Published in 2021, the book sold well.", "prose"},
};
INSTANTIATE_TEST_SUITE_P(Table, MatterOf, testing::ValuesIn(matter_cases), test::case_name);

struct BodyCase {
  std::string_view name;
  std::string_view dateline;
  std::string_view body;
};

void PrintTo(BodyCase const& c, std::ostream* out) { *out << c.name; }

class Datelines : public testing::TestWithParam<BodyCase> {};

TEST_P(Datelines, EndWhereTheBodyBegins) {
  std::string const text = std::string(GetParam().dateline).append(GetParam().body);
  auto const found = layout_of(text);
  ASSERT_FALSE(found.layout.sentences.empty());
  Sentence const& first = found.layout.sentences[0];
  EXPECT_EQ(first.tokens.first, 0U);
  EXPECT_EQ(found.tokens[first.body].begin, GetParam().dateline.size());
  EXPECT_EQ(first.matter, Matter::prose);
}

constexpr BodyCase body_cases[] = {
    {"agency", "LONDON (AP) — ", "The council met."},
    {"date_and_agency", "KIGALI, Jun 15 2022 (IPS) - ", "The council met."},
    {"state", "HEMPSTEAD, N.Y., Sept. 26 (UPI) — ", "The council met."},
    {"country", "NAIROBI, Kenya — ", "The council met."},
    {"two_hyphens", "BEIJING, July 18 (Xinhua) -- ", "The council met."},
    {"no_space", "TEHRAN— ", "The council met."},
    {"title_case_agency", "Mexico City (AFP) – ", "The council met."},
    {"known_city", "Nairobi — ", "The council met."},
    {"colon", "Lagos: ", "The council met."},
    {"two_places_colon", "Lagos, Nairobi: ", "The council met."},
    {"date_colon", "Lagos, July 5: ", "The council met."},
    {"agency_first", "afrol News, 20 June - ", "Despite all, the council met."},
    {"quotation_first", "LONDON — ", "“We met,” Ruiz said."},
    {"none", "", "The council met — and parted."},
    {"none_apposition", "", "RUIZ — who is 54 — left."},
    {"none_interview", "", "RUIZ: Not this year."},
    {"none_headline", "", "COUNCIL HAS LEFT - The council went home early."},
};
INSTANTIATE_TEST_SUITE_P(Table, Datelines, testing::ValuesIn(body_cases), test::case_name);

TEST(LayoutDate, IsReadFromTheHead) {
  struct {
    std::string_view head;
    std::string_view date;
  } constexpr table[] = {
      {"date 2021-04-07 ", "2021-04-07"},
      {"Published : Feb. 7, 2021 - 17:09\n\n", "2021-02-07"},
      {"7 February 2021\n\n", "2021-02-07"},
      {"April 7th, 2021\n\n", "2021-04-07"},
      {"Updated: 25/02/2021\n\n", "2021-02-25"},
      {"Updated: 02/25/2021\n\n", "2021-02-25"},
      {"Updated: 07/02/2021\n\n", ""},
      {"Updated: 2021/02/07\n\n", "2021-02-07"},
      {"KIGALI, Jun 15 2022 (IPS) - ", "2022-06-15"},
      {"KIGALI, Jun 15 (IPS) - ", ""},
      {"By Dana Ruiz, 7 Feb. 2021\n\n", "2021-02-07"},
      {"Published: Feb. 31, 2021\n\n", ""},
      {"", ""},
      {"On 7 February 2021 the pool was sold.\n\n", ""},
  };
  for (auto const& [head, date] : table)
    EXPECT_EQ(layout_of(std::string(head).append(PROSE)).layout.date, date) << head;
}

void check_cover(std::string_view text) {
  auto const [tokens, layout] = layout_of(text);
  std::uint32_t token = 0;
  std::uint32_t sentence = 0;
  for (std::uint32_t p = 0; p < layout.paragraphs.size(); ++p) {
    Paragraph const& paragraph = layout.paragraphs[p];
    ASSERT_EQ(paragraph.tokens.first, token);
    ASSERT_EQ(paragraph.sentences.first, sentence);
    ASSERT_FALSE(paragraph.sentences.empty());
    for (; sentence < paragraph.sentences.last; ++sentence) {
      Sentence const& each = layout.sentences[sentence];
      ASSERT_EQ(each.paragraph, p);
      ASSERT_EQ(each.tokens.first, token);
      ASSERT_FALSE(each.tokens.empty());
      ASSERT_TRUE(each.tokens.contains(each.body)) << test::escaped(text);
      token = each.tokens.last;
    }
    ASSERT_EQ(paragraph.tokens.last, token);
  }
  ASSERT_EQ(sentence, layout.sentences.size());
  ASSERT_EQ(token, tokens.size() - 1);
}

TEST(LayoutInvariants, HoldForRandomTexts) {
  test::RandomTexts random(17);
  for (int i = 0; i < 50'000 && !HasFatalFailure(); ++i) check_cover(random.next(30));
}

TEST(LayoutInvariants, HoldForRandomWords) {
  constexpr std::string_view words[] = {
      "Ruiz", "said", "The", "date",  "2021", "-",   "04",  "Feb",  ".",           ",",     "(", ")",
      "[",    "]",    "AP",  "Photo", ":",    "by",  "By",  "READ", "\n",          "\n\n",  "“", "”",
      "\"",   "'",    "?",   "…",     "—",    "U.S", "Gen", "1",    "contributed", "Lagos", "/", "via"};
  test::RandomTexts random(23);
  for (int i = 0; i < 50'000 && !HasFatalFailure(); ++i) {
    std::string text;
    for (std::size_t count = random.below(24); count > 0; --count) {
      text += words[random.below(std::size(words))];
      if (random.below(3) > 0) text += ' ';
    }
    check_cover(text);
  }
}

TEST(LayoutInvariants, HoldForHugeTexts) {
  for (std::string_view const piece :
       {"a ", "“", "\"", "'", ". ", ".", "(", "A. ", "\n", "x\n", "Photo: ", "- ", "[AP] "}) {
    std::string text;
    while (text.size() < 200'000) text += piece;
    check_cover(text);
  }
}

TEST(LayoutInvariants, HoldForSharedTexts) {
  auto const samples = test::shared_texts();
  if (samples.empty())
    GTEST_SKIP() << "there is no folder ../shared with articles and corpora beside the checkout";
  for (auto const& sample : samples) check_cover(sample.text);
}

}  // namespace
}  // namespace whosaid
