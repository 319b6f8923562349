// Messages that come again and again: the first few are shown, the rest counted.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace whosaid {

class Repeats {
 public:
  /// Whether a message about a document is to be shown: it is among the first of its kind. Of one kind are
  /// messages that differ only in numbers and in what stands in quotation marks.
  bool is_shown(std::string_view message);

  /// A line for each kind of which some were not shown; `where` says where to find these.
  std::vector<std::string> rest(std::string_view where) const;

 private:
  struct Kind {
    std::uint64_t count = 0;
    std::string example;
  };
  std::map<std::string, Kind> kinds_;
};

}  // namespace whosaid
