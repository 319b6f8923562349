// Reporting clauses: which rule reads them, with subject, cue, hearer and what introduces the content.
#include "grammars/reporting_clause.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"
#include "support/stages.hpp"

namespace whosaid::test {
namespace {

using grammar::ReportingClause;
using grammar::SpeakerPhrase;

/// The clause is looked for at ^. Expected: "rule | subject | cue", then "to hearer" and flags; empty for
/// none.
struct Case {
  std::string_view name;
  std::string_view text;
  std::string_view clause;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

std::string words(std::string_view text, TokenIt first, TokenIt last) {
  return first == last ? "-" : std::string(Span{first->begin, last[-1].end}.of(text));
}

std::string described(std::string_view text, ReportingClause const& clause) {
  std::string line = std::string(clause.rule).substr(std::string_view("reporting.").size());
  line += " | " + words(text, clause.subject.first, clause.subject.last);
  line += " | " + words(text, clause.cue_first, clause.cue_last);
  if (!clause.addressee.empty())
    line += " | to " + words(text, clause.addressee.first, clause.addressee.last);
  if (clause.that) line += " | that";
  if (clause.colon) line += " | colon";
  if (clause.negated) line += " | not";
  if (clause.future) line += " | future";
  return line;
}

std::string found_at(std::string_view marked) {
  std::size_t const caret = marked.find('^');
  Stages const read(std::string(marked.substr(0, caret)) + std::string(marked.substr(caret + 1)));
  std::string lines;
  for (Skeleton const& skeleton : read.skeletons) {
    TokenIt const sentence = skeleton.tokens.data();
    TokenIt const last = sentence + skeleton.size();
    for (TokenIt at = sentence; at < last; ++at) {
      if (at->begin != caret) continue;
      std::vector<ReportingClause> clauses;
      grammar::match_reporting_clauses(sentence, at, last, clauses);
      for (ReportingClause const& clause : clauses)
        lines += (lines.empty() ? "" : "\n") + described(read.text, clause);
    }
  }
  return lines;
}

std::vector<Case> const cases = {
    {"active", "^Ruiz said the plan was dead.", "active | Ruiz | said"},
    {"active_that", "^Ruiz said that the plan was dead.", "active | Ruiz | said | that"},
    {"active_present", "^Ruiz says the plan is dead.", "active | Ruiz | says"},
    {"active_adverb", "^Ruiz also said the plan was dead.", "active | Ruiz | said"},
    {"active_perfect", "^Ruiz had said the plan was dead.", "active | Ruiz | said"},
    {"active_negated", "^Ruiz did not say the plan was dead.", "active | Ruiz | say | not"},
    {"active_never", "^Ruiz never said the plan was dead.", "active | Ruiz | said | not"},
    {"active_future", "^Ruiz will say the plan is dead.", "active | Ruiz | say | future"},
    {"active_apposition", "^Omar Teal, a Labour MP who chairs the panel, said the vote was rigged.",
     "active | Omar Teal | said"},
    {"active_brackets", "^Omar Teal (D-Texas) said the vote was rigged.", "active | Omar Teal | said"},
    {"active_dashes", "^Omar Teal – her deputy – said the vote was rigged.", "active | Omar Teal | said"},
    {"active_relative", "^The man who chairs the panel said the vote was rigged.", "active | The man | said"},
    {"active_hearer_that", "^Dana Ruiz told Reuters that the plan was dead.",
     "active | Dana Ruiz | told | to Reuters | that"},
    {"active_hearer_pronoun", "^Dana Ruiz told him the plan was dead.", "active | Dana Ruiz | told | to him"},
    {"active_in_a_statement", "^Ruiz said in a statement that the plan was dead.",
     "active | Ruiz | said | that"},
    {"active_weekday", "^Ruiz said on Friday that the plan was dead.", "active | Ruiz | said | that"},
    {"active_ambiguous", "^Ruiz added that the plan was dead.", "active | Ruiz | added | that"},
    {"active_phrase", "^Ruiz pointed out that the plan was dead.", "active | Ruiz | pointed out | that"},
    {"active_colon", "^Ruiz added: “No more delays.”", "active | Ruiz | added | colon"},
    {"active_no_cue", "^Ruiz salted the soup.", ""},
    {"active_no_verb", "^Ruiz of Acme Ltd and Teal.", ""},
    {"active_later_subject", "^Ruiz left when Omar Teal said no.", ""},
    {"inverted", "“We will appeal,” ^said Dana Ruiz.", "inverted | Dana Ruiz | said"},
    {"inverted_role", "“We will appeal,” ^said a spokesman for Acme Ltd.",
     "inverted | a spokesman for Acme Ltd | said"},
    {"inverted_comma", "The plan was dead, ^said Dana Ruiz.", "inverted | Dana Ruiz | said"},
    {"inverted_no_mark", "The man ^said Dana Ruiz lied.", ""},
    {"inverted_no_subject", "“We will appeal,” ^said of the plan.", ""},
    {"passive", "^Omar Teal was told that the vote was rigged.", "passive | Omar Teal | told | that"},
    {"passive_said_to", "^The minister is said to have left.", "passive | The minister | said"},
    {"said_to_have_said", "^The minister is said to have agreed.",
     "quoted_as_saying | The minister | is said to have agreed"},
    {"passive_is_not_perfect", "^Omar Teal had told the court that he left.",
     "active | Omar Teal | told | to the court | that"},
    {"quoted_as_saying", "^Omar Teal was quoted Friday as saying the vote was rigged.",
     "quoted_as_saying | Omar Teal | was quoted Friday as saying"},
    {"quoted_as_saying_that", "^Omar Teal was reported as saying that the vote was rigged.",
     "quoted_as_saying | Omar Teal | was reported as saying | that"},
    {"quoted_as_saying_listed", "^Omar Teal was quoted as saying that the vote was rigged.",
     "quoted_as_saying | Omar Teal | was quoted as saying | that"},
    {"quoted_in_a_paper", "^Omar Teal was quoted in the report.", "passive | Omar Teal | quoted"},
    {"according_to", "Sales fell 4%, ^according to Acme Ltd.", "according_to | Acme Ltd | according to"},
    {"according_to_first", "^According to the report, sales fell 4%.",
     "according_to | the report | According to"},
    {"according_as", "^According as they vote, we pay.", ""},
    {"words_of", "^In the words of Dana Ruiz, the plan was dead.", "words_of | Dana Ruiz | In the words of"},
    {"words_she_chose", "^In the words she chose, the plan was dead.", ""},
    {"relative", "They met Teal, ^who said the vote was rigged.", "relative | who | said"},
    {"relative_that", "They met Teal, ^who said that the vote was rigged.", "relative | who | said | that"},
    {"relative_other_verb", "They met Teal, ^who chairs the panel.", ""},
    {"participial", "Ruiz left, ^saying that it was over.", "participial | - | saying | that"},
    {"participial_clause", "Ruiz left, ^adding that it was over.", "participial | - | adding | that"},
    {"participial_other_verb", "Ruiz left, ^limping a little.", ""},
    {"participial_no_comma", "Ruiz kept ^saying that it was over.", ""},
    {"coordinated", "Ruiz said it was dead ^and added that Teal knew.", "coordinated | - | added | that"},
    {"coordinated_but", "Ruiz said it was dead ^but denied that Teal knew.",
     "coordinated | - | denied | that"},
    {"coordinated_other_verb", "Ruiz ate ^and slept.", ""},
    {"colon", "^Dana Ruiz: “No more delays.”", "colon | Dana Ruiz | : | colon"},
    {"colon_other_noun", "^The plan: “No more delays.”", ""},
    {"active_hearer", "^Dana Ruiz told Omar Teal the plan was dead.",
     "active | Dana Ruiz | told | to Omar Teal"},
    {"active_expected", "^Ruiz is expected to say the plan is dead.", "active | Ruiz | say | future"},
};

class ReportingClauses : public testing::TestWithParam<Case> {};
TEST_P(ReportingClauses, AreRead) { EXPECT_EQ(found_at(GetParam().text), GetParam().clause); }
INSTANTIATE_TEST_SUITE_P(Table, ReportingClauses, testing::ValuesIn(cases), case_name);

}  // namespace
}  // namespace whosaid::test
