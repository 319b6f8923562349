// What a trial found, for people and for tables.
#pragma once

#include <string>

#include "output/csv.hpp"
#include "trial/run_trial.hpp"

namespace whosaid {

/// Counts first, then each change with its sentence.
std::string as_text(Trial const& trial);

/// A page for a browser: counts, then each change with its sentence. `against` names the earlier lists,
/// `articles` what was read.
std::string as_html(Trial const& trial, std::string_view against, std::string_view articles);

/// doc_id, of, change, before, after, start, end, sentence.
std::string as_csv(Trial const& trial, CsvStyle style);

}  // namespace whosaid
