// How often each rule is right, as measured on development data.
#pragma once

#include <string_view>

namespace whosaid {

/// Share of the rule's quotations whose content and speaker were right, 0 to 1.
double confidence_of(std::string_view rule);

/// Did development data show the rule at all?
bool is_measured(std::string_view rule);

}  // namespace whosaid
