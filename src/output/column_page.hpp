// OUTPUT.md: all tables and columns, for people.
#pragma once

#include <string>

namespace whosaid {

/// The page as Markdown.
std::string column_page();

}  // namespace whosaid
