// A text as each stage leaves it, read with the project's own gazetteers: for tests of the stages after
// look-up.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/gazetteer.hpp"
#include "names/names.hpp"
#include "quotes/marks.hpp"
#include "quotes/quotation.hpp"
#include "quotes/skeleton.hpp"
#include "resolve/resolution.hpp"
#include "text/layout.hpp"
#include "text/tokeniser.hpp"

namespace whosaid::test {

/// The project's lists, loaded once a program.
inline Gazetteer const& gazetteer() {
  static Gazetteer const loaded = Gazetteer::load({std::string(WHOSAID_SOURCE_DIR) + "/gazetteers"});
  return loaded;
}

/// Every stage's result for one text, in the order of the main path.
struct Stages {
  explicit Stages(std::string_view source) : text(source) {
    tokenise(text, tokens);
      gazetteer().look_up(text, tokens, hits);
    find_layout(text, tokens, layout);
    quoted = pair_marks(text, tokens, layout);
    names = find_names(text, tokens, layout, hits, gazetteer());
    make_skeletons(tokens, layout, quoted, skeletons);
    quotations = find_quotations(tokens, quoted, skeletons);
    resolution = resolve_names(text, tokens, names, hits, gazetteer());
  }
  Stages(Stages const&) = delete;
  Stages& operator=(Stages const&) = delete;

  std::string text;
  std::vector<Token> tokens;
  std::vector<Hit> hits;
  Layout layout;
  std::vector<Quoted> quoted;
  std::vector<Name> names;
  Skeletons skeletons;
  std::vector<Quotation> quotations;
  Resolution resolution;
};

}  // namespace whosaid::test
