// The report of a regression run.
#pragma once

#include <string>

#include "regress/regression.hpp"

namespace whosaid {

/// For people: differences from the accepted result by outcome, then figures by article and tag. `folder` is
/// its name.
std::string as_text(Regression const& regression, std::string_view folder);

/// One JSON object: "folder", "articles" with their figures and differences, "tags", "total".
std::string as_json(Regression const& regression, std::string_view folder);

/// A page for a browser: figures, then each difference with its place in the article.
std::string as_html(Regression const& regression, std::string_view folder);

/// JUnit XML: a test case an article, which fails when something in it is newly wrong.
std::string as_junit(Regression const& regression, std::string_view folder);

}  // namespace whosaid
