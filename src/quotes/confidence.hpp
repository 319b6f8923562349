// How likely a quotation is right, from the evidence for and against it.
#pragma once

#include "quotes/sentence.hpp"

namespace whosaid {

/// The family of the quotation's rule.
RuleFamily family_of(std::string_view rule);

/// What its clause, words and place say of each of a sentence's quotations, which are in text order.
void add_evidence(SentenceView const& view, std::vector<Quotation>& found);

/// A fact about a quotation and what it adds to the log-odds that the quotation is right.
struct EvidencePoint {
  std::string_view name;
  double weight = 0;
};

/// All facts about the quotation, the weightiest first.
std::vector<EvidencePoint> evidence_points(Quotation const& quotation);

/// The probability that content and speaker are right, 0 to 1, as fitted by tools/measure-rules.
double confidence_of(Quotation const& quotation);

/// A reading without marks that is less likely right is no finding. About half the F1 that is reached: there
/// one more finding gains as much as it costs.
inline constexpr double least_confidence = 0.30;

/// One that has words in marks and others is less likely no more than a term in marks.
inline constexpr double least_confidence_around_marks = 0.10;

/// Nor are words in marks alone, if whose they are is hardly more than a guess.
inline constexpr double least_confidence_in_marks = 0.17;

/// … and if no clause says whose they are.
inline constexpr double least_confidence_of_nobody = 0.20;

/// Did development data show the rule at all?
bool is_measured(std::string_view rule);

}  // namespace whosaid
