// From quotations with the words that name their speakers to quotations with speakers.
#pragma once

#include <string_view>
#include <vector>

#include "gazetteer/gazetteer.hpp"
#include "names/names.hpp"
#include "quotes/quotation.hpp"
#include "quotes/trace.hpp"
#include "resolve/resolution.hpp"
#include "whosaid.hpp"

namespace whosaid {

/// What attribution reads of a document.
struct Reading {
  std::string_view text;
  std::vector<Token> const& tokens;
  Skeletons const& skeletons;
  std::vector<Name> const& names;
  Resolution const& resolution;
  std::vector<Hit> const& hits;
  Gazetteer const& gazetteer;
  std::string_view date;  ///< of the article, YYYY-MM-DD or empty
};

/// Settles speaker, relay and addressee of each quotation and returns them as the output has them, in text
/// order. How each speaker was settled goes to `trace`, if given.
std::vector<Quote> attribute(Reading const& reading, std::vector<Quotation> const& quotations,
                             AttributionTrace* trace = nullptr);

}  // namespace whosaid
