// What every stage of the main path decided of one document: extract takes the last of it, explain all.
#pragma once

#include <vector>

#include "gazetteer/gazetteer.hpp"
#include "names/names.hpp"
#include "quotes/marks.hpp"
#include "quotes/quotation.hpp"
#include "quotes/skeleton.hpp"
#include "quotes/trace.hpp"
#include "resolve/resolution.hpp"
#include "text/layout.hpp"
#include "whosaid.hpp"

namespace whosaid {

struct Analysis {
  std::vector<Token> tokens;
  std::vector<Hit> hits;
  Layout layout;
  std::vector<Quoted> quoted;
  std::vector<Name> names;
  Skeletons skeletons;
  std::vector<Quotation> quotations;
  Resolution resolution;
  Extraction found;  ///< its quotes are those of `quotations`, in order, terms among them
};

/// The main path; sets `made`, whose memory is used again. How speakers were settled goes to `trace`, if
/// given.
void analyse(Document const& document, Gazetteer const& gazetteer, Analysis& made,
             AttributionTrace* trace = nullptr);

/// What an Extractor holds.
struct Extractor::Impl {
  Settings settings;
  Gazetteer gazetteer;
};

/// Lets other stages of the library see that.
struct Workings {
  static Gazetteer const& gazetteer(Extractor const& extractor) { return extractor.impl_->gazetteer; }
  static Settings const& settings(Extractor const& extractor) { return extractor.impl_->settings; }
};

}  // namespace whosaid
