// An article's text as HTML, with what was found in it marked.
#pragma once

#include <string>

#include "output/findings.hpp"

namespace whosaid {

/// The line that names the article: its headline, else its first line that is not blank if that is short and
/// ends no sentence. Empty if there is none.
Span title_line(Document const& document, Extraction const& extraction);

/// Appends a <p> for each line that is not blank; the line `title` is the <h1>. The text is cut wherever
/// something begins or ends, so that quotations and names may overlap in any way; a piece carries in data-q,
/// data-s, data-c and data-v the numbers of the quotations it is content, speaker, cue or relay of, and in
/// data-e the entity of the name it belongs to. The first piece of quotation 3 links to
/// its card (#c3) and has the id q3; that of the name 5, the id m5. Throws VerbatimError.
void append_marked_text(std::string& out, Findings const& findings, Span title);

}  // namespace whosaid
