// What a trial found, for people and for tables.
#pragma once

#include <string>

#include "output/csv.hpp"
#include "trial/run_trial.hpp"

namespace whosaid {

/// Counts first, then each change with its sentence.
std::string as_text(Trial const& trial);

/// doc_id, of, change, before, after, start, end, sentence.
std::string as_csv(Trial const& trial, CsvStyle style);

}  // namespace whosaid
