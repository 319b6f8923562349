// What two extractions of one article have different.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "output/difference_page.hpp"
#include "text/document.hpp"
#include "whosaid.hpp"

namespace whosaid {

enum class ChangeOf : std::uint8_t { mention, entity, quotation, speaker };
enum class ChangeKind : std::uint8_t { gained, lost, changed };

std::string_view change_of_name(ChangeOf of);
std::string_view change_kind_name(ChangeKind kind);

/// One difference. `before` and `after` are what it was and is, for people; one is empty if gained or lost.
struct Change {
  std::string document;
  ChangeOf of = ChangeOf::mention;
  ChangeKind kind = ChangeKind::gained;
  std::string before;
  std::string after;
  std::uint64_t start = 0;  ///< code points
  std::uint64_t end = 0;
  Span span;             ///< the same in bytes
  std::string sentence;  ///< that it stands in, on one line

  std::vector<DifferenceField> fields;  ///< what it was and is, property by property
  std::vector<TextMark> marks_before;   ///< of what it was, in the text
  std::vector<TextMark> marks_after;
  MarkedLine place_before;  ///< its sentence, or all it stands in, with these marks
  MarkedLine place_after;
};

/// Mentions and quotations in text order, then entities. Sentences and places are left empty.
std::vector<Change> changes_between(Document const& document, Extraction const& before,
                                    Extraction const& after);

}  // namespace whosaid
