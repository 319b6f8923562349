// Evidence: which named pieces speak for and against a reading.
#include "names/evidence.hpp"

#include <gtest/gtest.h>

#include "names/choice.hpp"
#include "support/cases.hpp"
#include "support/stages.hpp"

namespace whosaid::test {
namespace {

/// `has` and `lacks` are names of evidence, parted by spaces, for the reading of `words` by `rule`.
struct Case {
  std::string_view name;
  std::string_view text;
  std::string_view words;
  std::string_view rule;
  std::string_view has;
  std::string_view lacks;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

std::vector<std::string_view> split(std::string_view words) {
  std::vector<std::string_view> parts;
  while (!words.empty()) {
    std::size_t const space = std::min(words.find(' '), words.size());
    parts.push_back(words.substr(0, space));
    words.remove_prefix(std::min(space + 1, words.size()));
  }
  return parts;
}

bool has(EvidenceSet const& set, std::string_view name) {
  for (std::size_t i = 0; i < evidence_count; ++i)
    if (evidence_names[i] == name) return set.has(static_cast<Evidence>(i));
  ADD_FAILURE() << "no evidence of that name: " << name;
  return false;
}

class EvidenceOf : public testing::TestWithParam<Case> {};

TEST_P(EvidenceOf, Reading) {
  Case const& c = GetParam();
  Stages const read(c.text);
  bool found = false;
  for (Weighed const& weighed :
       weigh_candidates(read.text, read.tokens, read.layout, read.hits, gazetteer())) {
    Candidate const& candidate = weighed.candidate;
    if (rule_name(candidate.rule) != c.rule ||
        span_of(read.tokens, candidate.tokens).of(read.text) != c.words)
      continue;
    if (found) continue;
    found = true;
    for (std::string_view const name : split(c.has))
      EXPECT_TRUE(has(weighed.document, name)) << "lacks " << name;
    for (std::string_view const name : split(c.lacks))
      EXPECT_FALSE(has(weighed.document, name)) << "has " << name;
  }
  EXPECT_TRUE(found) << "no reading of " << c.words << " by " << c.rule;
}

std::vector<Case> const cases = {
    {"titled", "They met Mrs Quexley there.", "Quexley", "person.one_word",
     "always person_one_word one_word title_before first_unknown", "sentence_start role_before cue_after"},
    {"titled_with_stop", "They met Gen. Quexley there.", "Quexley", "person.one_word", "title_before",
     "stop_after"},
    {"role", "The striker Zorbo Quexley left.", "Zorbo Quexley", "person.two_words",
     "role_before two_words first_unknown last_unknown", "title_before sentence_start"},
    {"first", "Zorbo Quexley left.", "Zorbo Quexley", "person.two_words", "sentence_start", "the_before"},
    {"speaks", "Later Zorbo Quexley said no.", "Zorbo Quexley", "person.two_words", "cue_after",
     "verb_after"},
    {"known_names", "Dana Ruiz left.", "Dana Ruiz", "person.given_first",
     "person_given_first first_given last_family", "first_unknown last_unknown one_word"},
    {"age", "It hit Dana Ruiz, 34, there.", "Dana Ruiz", "person.given_first", "age_after comma_after",
     "who_after"},
    {"apposition", "It hit Dana Ruiz, a nurse, there.", "Dana Ruiz", "person.given_first",
     "apposition_after comma_after", "age_after"},
    {"relative", "It hit Dana Ruiz, who fell.", "Dana Ruiz", "person.given_first", "who_after", "age_after"},
    {"in", "They met in Quexley.", "Quexley", "person.one_word", "in_before stop_after",
     "of_before cue_before"},
    {"cue_before", "“No,” said Quexley.", "Quexley", "person.one_word", "cue_before", "in_before"},
    {"possessive", "They read Quexley’s book.", "Quexley", "person.one_word", "possessive_after",
     "hyphen_after"},
    {"dash_joins", "The Quexley–Teal talks failed.", "Quexley", "person.one_word", "joined_after the_before",
     "hyphen_after"},
    {"organisation", "The Fair Rents Board (FRB) met.", "Fair Rents Board", "organisation.tail",
     "org_tail the_before some_org_word bracket_after bracket_acronym_after", "sentence_start"},
    {"acronym", "They sued the University of Ilorin (UOI) twice.", "UOI", "organisation.acronym",
     "org_acronym bracket_before short_word has_upper introduced_acronym", "the_before"},
    {"same_elsewhere", "President Dana Ruiz, 54, said no. They saw Ruiz there.", "Ruiz", "person.one_word",
     "part_of_certain last_of_certain", "lower_elsewhere"},
    {"lower_elsewhere", "Target fell. The target was met.", "Target", "person.one_word",
     "lower_elsewhere sentence_start", "capital_mid_sentence"},
    {"mid_sentence", "They met Quexley there. Quexley left.", "Quexley", "person.one_word",
     "capital_mid_sentence repeated", "lower_elsewhere"},
    {"end_of_sentence_is_a_border", "They met Quexley. Dana left.", "Quexley", "person.one_word",
     "stop_after", "capital_after"},
};

INSTANTIATE_TEST_SUITE_P(Table, EvidenceOf, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test
