// A flag for each field.
#include "cli/field_use.hpp"

#include <fmt/format.h>

#include <utility>

namespace whosaid {

FieldUse::FieldUse(LoadSettings const& settings, std::vector<std::string> kept)
    : id_field_(settings.id_field == LoadSettings().id_field ? "" : settings.id_field),
      kept_(std::move(kept)),
      has_(kept_.size()) {}

void FieldUse::note(std::string_view id, Document const& document) {
  any_ = true;
  if (document.id != id) has_id_ = true;
  for (std::size_t i = 0; i < has_.size(); ++i)
    if (!document.fields[i].empty()) has_[i] = true;
}

std::vector<std::string> FieldUse::warnings() const {
  std::vector<std::string> lines;
  if (!any_) return lines;
  if (!id_field_.empty() && !has_id_)
    lines.push_back(fmt::format(
        "--id-field {}: no document has such a field; they are numbered by their lines", id_field_));
  for (std::size_t i = 0; i < has_.size(); ++i)
    if (!has_[i])
      lines.push_back(fmt::format(
          "--keep-field {}: no document has such a field{}", kept_[i],
          kept_[i].find(',') == std::string::npos ? "" : "; repeat --keep-field for each of several"));
  return lines;
}

}  // namespace whosaid
