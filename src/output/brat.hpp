// brat standoff: beside each text a file of annotations, to look at and correct in brat or INCEpTION.
#pragma once

#include <string>
#include <string_view>

#include "output/findings.hpp"

namespace whosaid {

/// The annotations of a document, in code points whatever the findings' unit is. Throws VerbatimError.
std::string brat_annotations(Findings const& findings);

/// What kinds of annotations there are: the file annotation.conf.
std::string_view brat_configuration();

/// A relative path for a document's files, without ending: parts of its id with what could lead elsewhere or
/// cannot stand in a file name replaced.
std::string safe_path(std::string_view document_id);

}  // namespace whosaid
