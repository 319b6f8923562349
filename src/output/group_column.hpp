// Fills in the last column of quotes.csv, which is known only when the run is over.
#pragma once

#include <functional>
#include <string>

namespace whosaid {

/// Copies a CSV file whose rows end in an empty field and puts there what `next` gives for each row but the
/// first. Throws OutputError.
void fill_last_column(std::string const& from, std::string const& to,
                      std::function<std::string()> const& next);

}  // namespace whosaid
