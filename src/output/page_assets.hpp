// The style sheets and scripts of the pages in page/; embed.py makes the source file.
#pragma once

#include <string_view>

namespace whosaid {

struct Asset {
  std::string_view text;
  std::string_view hash;  ///< as a content-security policy names it: 'sha256-…'
};

extern Asset const article_css;
extern Asset const article_js;
extern Asset const difference_css;
extern Asset const difference_js;
extern Asset const index_css;
extern Asset const index_js;
extern Asset const long_js;     ///< what an article with many quotations needs besides
extern Asset const steps_js;    ///< what others use: going from one thing to the next with keys
extern Asset const tables_css;  ///< what others use: tables of figures, and a search

}  // namespace whosaid
