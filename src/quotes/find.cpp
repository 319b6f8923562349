#include <algorithm>

#include "quotes/quotation.hpp"
#include "quotes/sentence.hpp"

namespace whosaid {
namespace {

bool may_quote(Matter matter) {
  return matter == Matter::prose || matter == Matter::headline || matter == Matter::caption;
}

/// “It failed,” Ruiz said. “We knew it would.”: an utterance alone in its sentence goes on from the one in
/// the sentence before, also over a paragraph's end, and becomes a further span of the same quotation.
void join_continued(std::vector<Quotation>& quotations) {
  std::vector<Quotation> joined;
  std::size_t last_direct = quotations.size();  // position in `joined`; none yet
  for (Quotation& quotation : quotations) {
    bool const alone = quotation.rule == "direct.alone";
    if (alone && last_direct < joined.size()) {
      Quotation& before = joined[last_direct];
      if (bool const nothing_between = quotation.sentence <= before.sentence + 1; nothing_between) {
        before.spans.push_back(quotation.spans.front());
        before.quoted.push_back(quotation.quoted.front());
        before.sentence = quotation.sentence;
        continue;
      }
    }
    if (quotation.kind == QuoteKind::direct) last_direct = joined.size();
    joined.push_back(std::move(quotation));
  }
  quotations = std::move(joined);
}

}  // namespace

std::vector<Quotation> find_quotations(std::vector<Token> const& tokens, std::vector<Quoted> const& quoted,
                                       Skeletons const& skeletons) {
  std::vector<Quotation> found;
  std::vector<Quotation> here;
  for (std::uint32_t i = 0; i < skeletons.size(); ++i) {
    if (!may_quote(skeletons[i].matter)) continue;
    SentenceView view{tokens, quoted, skeletons[i], i, find_clauses(skeletons[i]), {}};
    view.taken.assign(skeletons[i].has_quoted ? view.size() : 0, false);
    here.clear();
    if (skeletons[i].has_quoted) {
      find_cued_terms(view, here);
      find_direct(view, here);
      find_titles(view, here);
    }
    find_reported(view, here);
    find_nominal(view, here);
    std::stable_sort(here.begin(), here.end(), [](Quotation const& a, Quotation const& b) {
      return a.spans.front().first < b.spans.front().first;
    });
    std::move(here.begin(), here.end(), std::back_inserter(found));
  }
  join_continued(found);
  return found;
}

}  // namespace whosaid
