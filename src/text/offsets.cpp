// Byte offsets to code points or UTF-16 units: counts at every 256th byte, and a short walk from there.
#include "text/offsets.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace whosaid {
namespace {

constexpr std::size_t step = 32;

constexpr struct {
  OffsetUnit unit;
  std::string_view name;
} unit_names[] = {
    {OffsetUnit::codepoint, "codepoint"}, {OffsetUnit::utf8, "utf8"}, {OffsetUnit::utf16, "utf16"}};

/// Units that one character counts.
std::uint64_t width(CodePoint c, OffsetUnit unit) {
  return unit == OffsetUnit::utf16 && c.value > 0xFFFF ? 2 : 1;
}

/// The first character's start at or after `at`.
std::size_t next_start(std::string_view text, std::size_t at) {
  std::size_t const start = character_start(text, at);
  return start == at ? at : start + decode(text, start).size;
}

}  // namespace

std::string_view offset_unit_name(OffsetUnit unit) {
  for (auto const& entry : unit_names)
    if (entry.unit == unit) return entry.name;
  return {};
}

std::optional<OffsetUnit> offset_unit_named(std::string_view name) {
  for (auto const& entry : unit_names)
    if (entry.name == name) return entry.unit;
  return std::nullopt;
}

OffsetMap::OffsetMap(std::string_view text, OffsetUnit unit) : text_(text), unit_(unit) {
  auto const is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  identity_ = unit == OffsetUnit::utf8 || std::all_of(text.begin(), text.end(), is_ascii);
  if (identity_) return;
  checkpoints_.reserve(text.size() / step + 1);
  std::uint64_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (at >= checkpoints_.size() * step) checkpoints_.push_back(count);
    CodePoint const c = decode(text, at);
    count += width(c, unit);
    at += c.size;
  }
  if (text.size() >= checkpoints_.size() * step) checkpoints_.push_back(count);
}

std::uint64_t OffsetMap::operator()(Offset byte) const {
  if (identity_) return byte;
  std::size_t const end = character_start(text_, byte);
  std::size_t at = next_start(text_, end / step * step);
  std::uint64_t count = checkpoints_[end / step];
  while (at < end) {
    CodePoint const c = decode(text_, at);
    count += width(c, unit_);
    at += c.size;
  }
  return count;
}

Offset OffsetMap::to_byte(std::uint64_t units) const {
  if (identity_) return static_cast<Offset>(std::min<std::uint64_t>(units, text_.size()));
  auto const after = std::upper_bound(checkpoints_.begin() + 1, checkpoints_.end(), units);
  auto const index = static_cast<std::size_t>(after - checkpoints_.begin()) - 1;
  std::size_t at = next_start(text_, index * step);
  std::uint64_t count = checkpoints_[index];
  while (at < text_.size()) {
    CodePoint const c = decode(text_, at);
    count += width(c, unit_);
    if (count > units) break;
    at += c.size;
  }
  return static_cast<Offset>(at);
}

}  // namespace whosaid
