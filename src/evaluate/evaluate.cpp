// Extracts in parallel, scores in the file's order.
#include "evaluate/evaluate.hpp"

#include <memory>

#include "corpus/run_ordered.hpp"
#include "evaluate/score.hpp"

namespace whosaid {

Scores evaluate(Inputs& inputs, Extractor const& extractor, bool places, unsigned jobs) {
  Scores scores;
  run_ordered(inputs, jobs, [&](Item const& item) -> Write {
    auto const reference = std::make_shared<ReferenceDocument>(read_reference(item));
    Document const& document = reference->document;
    auto const answer = std::make_shared<Answer>(answer_of(document.text, extractor.extract(document)));
    return [&scores, places, reference, answer] {
      ++scores.documents;
      if (reference->mentions) {
        ++scores.with_names;
        score_names(*reference, *answer, places, scores.names);
      }
      if (reference->quotes) {
        ++scores.with_quotes;
        score_quotes(*reference, *answer, scores.quotes);
      }
    };
  });
  return scores;
}

}  // namespace whosaid
