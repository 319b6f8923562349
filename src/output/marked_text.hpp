// An article's text as HTML, with what was found in it marked.
#pragma once

#include <string>

#include "output/findings.hpp"

namespace whosaid {

/// The line that names the article: its headline. Empty if it has none; a first line that is none may say who
/// published it, or when.
Span title_line(Document const& document, Extraction const& extraction);

/// The class of a name in the text: "p", "o" for organisations, "l" for places.
std::string_view name_class(EntityType type);

/// Appends a <p> for each line that is not blank; the line `title` is the <h1>. The lines of a long text
/// stand in parts, each a <div>. What was found is marked with elements inside one another, cut where they
/// cross:
/// * <a id=q3 href=#c3 class=direct> is the content of quotation 3. What follows of it in other lines, or
/// beside
///   a quotation inside it, is <span class="direct q3">, since no link stands in another; the whole is
///   <span id=q3 class=direct> if another begins at the same place.
/// * <b id=e2.1 class=p> is the first mention of entity 2; what follows of one that is cut is <b class="p
/// e2">.
/// * Classes s3, c3 and v3, in <i> or <b>, are speaker, cue and relay of quotation 3.
/// Throws VerbatimError.
void append_marked_text(std::string& out, Findings const& findings, Span title);

}  // namespace whosaid
