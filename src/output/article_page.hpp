// One article as a page that stands alone: its text with everything found in it, ready to be looked at.
#pragma once

#include <string>
#include <string_view>

#include "output/findings.hpp"

namespace whosaid {

/// Appends the whole page. It loads nothing, runs no script but its own, and can be read without that.
/// `index` is the address of the page of all articles, empty if there is none. Throws VerbatimError.
void append_article_page(std::string& out, Findings const& findings, std::string_view index);

/// What the article calls itself, else its id.
std::string article_title(Document const& document, Extraction const& extraction);

}  // namespace whosaid
