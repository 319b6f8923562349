// Where that which a line tells of stands in the article.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "output/marked_line.hpp"

namespace whosaid {

/// A way in which an article names an entity, and how often.
struct NameForm {
  std::string_view words;
  std::string_view count;

  friend bool operator==(NameForm const&, NameForm const&) = default;
};

/// The forms of a name's line; of one that gives none, its name.
std::vector<NameForm> forms_of(std::string_view line);

/// The place of a quotation that was found, with its sentence.
MarkedLine place_of(std::string_view text, Quote const& quote);

/// The place of a mention of the entity: the first in this form, else the first.
MarkedLine place_of(std::string_view text, Extraction const& found, EntityId entity, std::string_view form);

/// The place of the quotation that the line tells of, looked for by its words: first in `near`, a line of the
/// article, then in all paragraphs. Empty if it is nowhere.
MarkedLine place_of_quotation(std::string_view text, std::string_view line, std::string_view near);

/// The same of a name of that type in this form.
MarkedLine place_of_name(std::string_view text, std::string_view form, std::string_view type,
                         std::string_view near);

}  // namespace whosaid
