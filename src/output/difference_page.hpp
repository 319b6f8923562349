// What is found differently in articles now, as a page that stands alone: counts, then each difference with
// its place in the text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "output/marked_line.hpp"

namespace whosaid {

/// A property of something found, before and now.
struct DifferenceField {
  std::string_view label;
  std::string before;
  std::string after;
};

struct ShownDifference {
  std::string article;
  std::string label;        ///< names it: "bridge:2"
  std::size_t outcome = 0;  ///< index into DifferencePage::outcomes
  std::string_view of;      ///< what differs: "quotation"
  std::vector<std::string> tags;
  bool was = true;  ///< something was found before
  bool is = true;   ///< something is found now
  std::vector<DifferenceField> fields;
  MarkedLine before;  ///< where it was; an empty line when that cannot be shown
  MarkedLine after;
};

struct CountTable {
  struct Row {
    std::string name;
    std::vector<std::string> cells;
  };
  std::string_view title;
  std::string_view filter;                ///< "article" or "tag": what the rows' names choose; else empty
  std::vector<std::string_view> columns;  ///< the first is over the names
  std::vector<Row> rows;
};

struct DifferencePage {
  struct Outcome {
    std::string_view name;   ///< "newly_right": also how it looks
    std::string_view label;  ///< "newly right"
  };
  std::string_view title;
  std::string lead;         ///< what was compared
  std::string_view advice;  ///< what to do with the differences; may be empty
  std::vector<Outcome> outcomes;
  std::vector<CountTable> tables;
  std::vector<ShownDifference> differences;  ///< those of one article together
};

/// The whole page. It loads nothing, runs no script but its own, and can be read without that.
std::string difference_page(DifferencePage const& page);

}  // namespace whosaid
