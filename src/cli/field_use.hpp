// Which of the fields that were asked for the documents have.
#pragma once

#include <atomic>
#include <deque>
#include <string>
#include <vector>

#include "corpus/load.hpp"

namespace whosaid {

class FieldUse {
 public:
  /// Watches --id-field if it was given, and `kept`, the first of the fields that `settings` keep.
  FieldUse(LoadSettings const& settings, std::vector<std::string> kept);

  /// Notes the fields of a document that was loaded from a record; `id` is the one it would have without a
  /// field for it. Any thread may call it.
  void note(std::string_view id, Document const& document);

  /// A line for each field that no document had; none if there were no records.
  std::vector<std::string> warnings() const;

 private:
  std::string id_field_;  // empty: not asked for
  std::vector<std::string> kept_;
  std::atomic<bool> any_ = false;
  std::atomic<bool> has_id_ = false;
  std::deque<std::atomic<bool>> has_;
};

}  // namespace whosaid
