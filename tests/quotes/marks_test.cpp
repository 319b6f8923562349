// Pairing of quotation marks: which stretches they enclose, and which marks are none.
#include "quotes/marks.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"
#include "support/marked.hpp"
#include "support/shortfalls.hpp"
#include "support/stages.hpp"

namespace whosaid::test {
namespace {

/// Stretches stand in ⟦ ⟧; + before one says that it goes on from the paragraph before, after one that it is
/// not closed.
struct Case {
  std::string_view name;
  std::string_view marked;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

std::string without(std::string_view marked) {
  std::string text;
  for (std::size_t at = 0; at < marked.size();) {
    bool skipped = false;
    for (std::string_view const sign : {"+⟦", "⟦", "⟧+", "⟧"}) {
      if (!marked.substr(at).starts_with(sign)) continue;
      at += sign.size();
      skipped = true;
      break;
    }
    if (!skipped) text += marked[at++];
  }
  return text;
}

std::string paired(std::string_view marked) {
  Stages const read(without(marked));
  std::vector<Insertion> signs;
  for (Quoted const& quoted : read.quoted) {
    Span const span = span_of(read.tokens, quoted.tokens);
    signs.push_back({span.begin, quoted.continues ? "+⟦" : "⟦"});
    signs.push_back({span.end, quoted.closed ? "⟧" : "⟧+"});
  }
  return with_insertions(read.text, signs);
}

std::vector<Case> const cases = {
    // 1–4: plain
    {"curly", "⟦“We will appeal,”⟧ said Dana Ruiz."},
    {"straight", "⟦\"We will appeal,\"⟧ said Dana Ruiz."},
    {"space_on_the_wrong_side", "⟦“It is late. We will appeal, ”⟧she said."},
    {"space_on_the_wrong_side_of_a_curly_one", "⟦“It is late. We will appeal, ”⟧Ruiz said."},
    {"opened_too_early", "⟦“It is late,”⟧ Ruiz said.⟦“ We will appeal.”⟧"},
    {"single", "⟦‘We will appeal,’⟧ said Dana Ruiz."},
    {"straight_single", "⟦'We will appeal,'⟧ said Dana Ruiz."},
    {"doubled_single", "⟦''We will appeal,''⟧ said Dana Ruiz."},
    {"backquotes", "⟦``We will appeal,''⟧ said Dana Ruiz."},
    {"angle", "⟦«We will appeal,»⟧ said Dana Ruiz."},
    {"rock_n_roll", "⟦‘I came for the rock ’n’ roll,’⟧ said Dana Ruiz."},
    {"letter_in_marks", "The sign said ⟦‘N’⟧, which is north."},
    {"angle_set_off", "⟦« We will appeal »⟧, said Dana Ruiz. ⟦« It is late »⟧."},
    {"angle_set_off_at_its_end", "⟦«We will appeal. It is late »⟧, said Dana Ruiz."},
    {"angle_turned", "⟦»We will appeal«⟧, said Dana Ruiz."},
    {"low", "⟦„We will appeal,”⟧ said Dana Ruiz."},
    {"interrupted", "⟦“The plan,”⟧ Ruiz said, ⟦“was never costed.”⟧"},
    {"interrupted_straight", "⟦\"The plan,\"⟧ Ruiz said, ⟦\"was never costed.\"⟧"},
    {"two", "⟦“It failed,”⟧ Ruiz said. ⟦“We knew it would.”⟧"},
    {"lead_in", "Ruiz added: ⟦“No more delays.”⟧"},
    {"fragments", "Ruiz called it ⟦“reckless”⟧ and ⟦“cruel”⟧."},
    {"fragment_before_stop", "Ruiz called it ⟦\"reckless\"⟧."},
    {"in_brackets", "The plan (⟦\"reckless\"⟧, she said) died."},
    {"after_dash", "The plan—⟦\"reckless\"⟧—died."},
    {"alone", "⟦“We will appeal.”⟧"},
    {"none", "Ruiz said no."},
    // 5–6: several paragraphs
    {"two_paragraphs", "⟦“It failed.⟧+\n\n+⟦“We knew it would,”⟧ Ruiz said."},
    {"three_paragraphs", "⟦“It failed.⟧+\n\n+⟦“We knew.⟧+\n\n+⟦“Nobody listened.”⟧"},
    {"two_paragraphs_straight", "⟦\"It failed.⟧+\n\n+⟦\"We knew it would,\"⟧ Ruiz said."},
    {"after_lead_in", "Ruiz said: ⟦“It failed.⟧+\n\n+⟦“We knew it would.”⟧"},
    {"two_paragraphs_single", "⟦‘It failed.⟧+\n\n+⟦‘We knew it would,’⟧ Ruiz said."},
    {"three_paragraphs_straight_single",
     "⟦'It failed,'⟧ Ruiz said. ⟦'We ran.⟧+\n\n+⟦'It's late.⟧+\n\n+⟦'Nobody listened.'⟧"},
    {"resumed_single", "⟦‘It,’⟧ Ruiz said, ⟦‘was bound to fail.⟧+\n\n+⟦‘We knew.’⟧"},
    {"plural_in_open_single", "⟦‘It’s the boys’ fault.⟧+\n\n+⟦‘We knew it would fail.’⟧"},
    {"single_in_open_single", "⟦‘We saw ‘Long Road’ twice.⟧+\n\n+⟦‘It was poor.’⟧"},
    {"titles_in_single", "⟦‘Night Trains’⟧ is a film.\n\n⟦‘Long Roads’⟧ is a book."},
    {"apostrophe_opens_a_paragraph", "Ruiz left.\n\n‘Tis late, and cold.\n\n⟦‘We ran,’⟧ she said."},
    {"single_never_closed", "‘Tax rise on the way.\n\nRuiz said so."},
    {"closed_paragraphs", "⟦“It failed.”⟧\n\n⟦“We knew it would.”⟧"},
    // 7: nesting
    {"single_in_double", "⟦“He told me, ‘Sign it or leave,’”⟧ Ruiz said."},
    {"single_in_double_straight", "⟦\"He told me, 'Sign it or leave,'\"⟧ Ruiz said."},
    {"double_in_single", "⟦‘He told me, “Sign it or leave,”’⟧ Ruiz said."},
    {"two_in_one", "⟦“He said ‘yes’ and then ‘no’ again,”⟧ Ruiz said."},
    // 8: apostrophes
    {"contraction_in_single", "⟦‘It’s late,’⟧ Teal said."},
    {"plural_in_single", "⟦‘It’s the boys’ fault,’⟧ Teal said."},
    {"cut_word", "⟦‘’Tis late,’⟧ Teal said."},
    {"cut_word_straight", "⟦''Twas late,'⟧ Teal said."},
    {"cut_word_with_an_opening_mark", "⟦‘Give ‘em time,’⟧ Teal said."},
    {"plural_alone", "The boys’ fault was clear."},
    {"plural_straight", "The boys' fault was clear."},
    {"plural_twice", "The boys’ and girls’ teams won."},
    {"rock", "Rock ’n’ roll saved him."},
    {"rock_straight", "Rock 'n' roll saved him."},
    {"decade", "It began in the ’90s and ended in the ’80s."},
    {"decade_in_double", "⟦“It saved me in the ’90s,”⟧ Teal said."},
    {"possessive_of_quoted", "⟦“Ace”⟧’s car was old."},
    {"plural_then_quotation", "The owners’ lawyer called it ⟦‘absurd’⟧ on Friday."},
    // 12: broken marks
    {"curly_then_straight", "⟦“We will appeal,\"⟧ Ruiz said."},
    {"straight_then_curly", "⟦\"We will appeal,”⟧ Ruiz said."},
    {"stray_closing", "Teal left.” ⟦“We will appeal,”⟧ Ruiz said."},
    {"stray_straight_in_one_paragraph", "Teal\" left.\n\n⟦\"We will appeal,\"⟧ Ruiz said."},
    {"wrong_way_round", "⟦”We will appeal,“⟧ Ruiz said."},
    {"both_closing", "⟦”We will appeal,”⟧ Ruiz said."},
    {"never_closed", "⟦“We will appeal,⟧ Ruiz said.\n\n⟦“We must,”⟧ Teal said."},
    {"never_closed_nor_said", "⟦“We will appeal, dear Ruiz, and soon.⟧+"},
    {"never_closed_after_a_colon", "Ruiz said: ⟦“We will appeal. It will rain. It is late.⟧+\n\nTeal left."},
    {"never_closed_by_the_first_person",
     "Ruiz said it. ⟦“We will appeal. I will not rest.⟧ It was late.\n\nTeal left."},
    {"never_closed_by_others", "Ruiz said it. ⟦“We will appeal.⟧ It was late.\n\nTeal left."},
    {"closed_by_an_opening", "⟦“We will appeal,“⟧ Ruiz said. ⟦“We must.”⟧"},

    {"empty", "Teal left “” early."},
    {"opening_at_end", "Teal left. “"},
    // 13: feet, inches, minutes
    {"feet_and_inches", "The 6'2\" guard left."},
    {"feet_and_inches_then_quotation", "The 6'2\" guard said, ⟦\"We won.\"⟧"},
    {"feet_and_inches_curly", "The 6’2” guard said, ⟦“We won.”⟧"},
    {"inches", "A 12\" record and a 7\" single were sold."},
    {"number_at_the_end", "⟦\"We won in 2019\"⟧ was all she said."},
    // 14–16: others
    {"editor", "⟦“[The board] lied … to us,”⟧ Teal said."},
    {"after_dateline", "LONDON (AP) — ⟦“We won,”⟧ Teal said."},
    {"attribution_by_dash", "⟦“A great hire.”⟧ – Commissioner Lee Park"},
    {"exclamation_after", "Did she say ⟦“yes”⟧? She did."},
    {"direction_mark", "\u200E⟦“We won,”⟧ Teal said."},
    {"no_break_space", "Teal said:\u00A0⟦“We won.”⟧"},
};

std::vector<Case> const known_shortfalls = {
    {"double_in_double", "⟦“He told me, “Sign it,” and left,”⟧ Ruiz said."},
};

class Marks : public testing::TestWithParam<Case> {};
TEST_P(Marks, ArePaired) { EXPECT_EQ(paired(GetParam().marked), GetParam().marked); }
INSTANTIATE_TEST_SUITE_P(Table, Marks, testing::ValuesIn(cases), case_name);

class MarksShortfall : public testing::TestWithParam<Case> {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(MarksShortfall);
TEST_P(MarksShortfall, IsKnown) {
  expect_still_short(paired(GetParam().marked), GetParam().marked, GetParam().name);
}
INSTANTIATE_TEST_SUITE_P(KnownShortfalls, MarksShortfall, testing::ValuesIn(known_shortfalls), case_name);

TEST(PairMarks, InnerLeavesTheMarksOut) {
  Stages const read("“We will,” Ruiz said.");
  ASSERT_EQ(read.quoted.size(), 1u);
  EXPECT_EQ(span_of(read.tokens, read.quoted[0].inner).of(read.text), "We will,");
  EXPECT_FALSE(read.quoted[0].single);
}

TEST(PairMarks, SingleMarksAreTold) {
  Stages const read("‘We will,’ Ruiz said.");
  ASSERT_EQ(read.quoted.size(), 1u);
  EXPECT_TRUE(read.quoted[0].single);
}

TEST(PairMarks, ApostropheAfterAPluralIsAPossessive) {
  Stages const read("The boys’ fault.");
  ASSERT_EQ(read.tokens[2].span().of(read.text), "’");
  EXPECT_EQ(read.tokens[2].kind, TokenKind::possessive);
}

}  // namespace
}  // namespace whosaid::test
