// "Did you mean": the known word nearest to a mistyped one.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace whosaid {

/// Letters to insert, delete, replace or swap to get from `a` to `b`; `limit` + 1 when more than `limit`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// `; did you mean "…"?` with the nearest of `known`, or nothing when none is near.
std::string did_you_mean(std::string_view given, std::span<std::string_view const> known);

}  // namespace whosaid
