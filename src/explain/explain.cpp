// Puts an explanation together.
#include <algorithm>

#include "explain/parts.hpp"
#include "explanation.hpp"

namespace whosaid {
namespace {

using namespace explanation;

/// The places that are asked for, and which of them an item has answered.
class Places {
 public:
  /// Without places, everything is wanted.
  explicit Places(std::vector<Span> const* places) : all_(places == nullptr) {
    if (all_) return;
    asked_ = *places;
    std::ranges::sort(asked_);
    answered_.resize(asked_.size());
  }

  /// Does one of the item's spans overlap a place? The places it overlaps are answered.
  bool want(std::vector<Span> const& item) {
    if (all_) return true;
    bool wanted = false;
    for (Span const span : item) {
      auto at = std::ranges::partition_point(asked_, [&](Span place) { return end_of(place) <= span.begin; });
      for (; at != asked_.end() && at->begin < span.end; ++at)
        wanted = answered_[static_cast<std::size_t>(at - asked_.begin())] = true;
    }
    return wanted;
  }

  std::vector<Span> unanswered() const {
    std::vector<Span> left;
    for (std::size_t i = 0; i < asked_.size(); ++i)
      if (!answered_[i]) left.push_back(asked_[i]);
    return left;
  }

 private:
  /// An empty place stands for what begins there.
  static Offset end_of(Span place) { return place.end + place.empty(); }

  bool all_;
  std::vector<Span> asked_;  // sorted
  std::vector<bool> answered_;
};

Explanation explained(Extractor const& extractor, Document const& document, std::vector<Span> const* spans) {
  Context const context(document, Workings::gazetteer(extractor));
  bool const terms = Workings::settings(extractor).terms;
  Places places(spans);
  Explanation made;
  made.found = context.analysis.found;
  made.found.quotes.clear();
  std::vector<Gap> gaps = find_gaps(context, spans != nullptr);
  for (std::size_t q = 0; q < context.analysis.quotations.size(); ++q) {
    Quote const& quote = context.analysis.found.quotes[q];
    bool const left_out = quote.kind == QuoteKind::term && !terms;
    if (left_out) {
      gaps.push_back(explain_term(context, context.analysis.quotations[q]));
      continue;
    }
    made.found.quotes.push_back(quote);
    if (!places.want(quote.spans)) continue;
    made.quotes.push_back(explain_quote(context, q));
    made.quotes.back().quote = made.found.quotes.size() - 1;
  }
  for (std::size_t n = 0; n < made.found.mentions.size(); ++n)
    if (places.want({made.found.mentions[n].span})) made.names.push_back(explain_name(context, n));
  std::ranges::stable_sort(gaps, {}, [](Gap const& gap) { return gap.span; });
  for (Gap const& gap : gaps)
    if (places.want({gap.span})) made.gaps.push_back(gap);
  for (Span const place : places.unanswered()) made.gaps.push_back(explain_nothing(context, place, gaps));
  return made;
}

}  // namespace

Explanation explain(Extractor const& extractor, Document const& document) {
  return explained(extractor, document, nullptr);
}

Explanation explain(Extractor const& extractor, Document const& document, std::vector<Span> const& places) {
  return explained(extractor, document, &places);
}

}  // namespace whosaid
