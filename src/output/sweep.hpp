// Cuts text wherever something in it begins or ends.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "text/span.hpp"

namespace whosaid {

/// Goes over a text with what covers it. A Mark has a `span`, not empty; marks may overlap in any way.
template <class Mark>
class Sweep {
 public:
  explicit Sweep(std::vector<Mark> marks) : marks_(std::move(marks)) {
    std::ranges::stable_sort(marks_, {}, [](Mark const& mark) { return mark.span.begin; });
  }

  /// Calls use(piece, open) for each piece of the stretch, in order; `open` is what covers the piece, by
  /// begin. The next stretch must not begin before this one ends.
  template <class Use>
  void over(Span stretch, Use use) {
    for (Offset begin = stretch.begin; begin < stretch.end;) {
      std::erase_if(open_, [&](Mark const& mark) { return mark.span.end <= begin; });
      for (; next_ < marks_.size() && marks_[next_].span.begin <= begin; ++next_)
        if (marks_[next_].span.end > begin) open_.push_back(marks_[next_]);
      Offset cut = next_ < marks_.size() ? std::min(stretch.end, marks_[next_].span.begin) : stretch.end;
      for (Mark const& mark : open_) cut = std::min(cut, mark.span.end);
      use(Span{begin, cut}, std::as_const(open_));
      begin = cut;
    }
  }

 private:
  std::vector<Mark> marks_;  // by begin
  std::size_t next_ = 0;     // the first that is not yet open
  std::vector<Mark> open_;
};

}  // namespace whosaid
