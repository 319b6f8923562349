// Byte offsets to code points or UTF-16 units: a bit for each byte that begins a character, with counts of
// such bits up to every 64th byte.
#include "text/offsets.hpp"

#include <algorithm>
#include <bit>

#include "text/plain_run.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

constexpr std::size_t word_bits = 64;

constexpr struct {
  OffsetUnit unit;
  std::string_view name;
} unit_names[] = {
    {OffsetUnit::codepoint, "codepoint"}, {OffsetUnit::utf8, "utf8"}, {OffsetUnit::utf16, "utf16"}};

/// The lowest `count` bits, at most 64.
std::uint64_t lowest(std::size_t count) { return count == word_bits ? ~0ull : (1ull << count) - 1; }

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

OffsetMap::OffsetMap(std::string_view text, OffsetUnit unit) : size_(text.size()) {
  std::size_t at = plain_run_end(text, 0);
  identity_ = unit == OffsetUnit::utf8 || at == text.size();
  if (identity_) return;
  blocks_.resize(text.size() / word_bits + 1);
  auto const set_starts = [&](std::size_t from, std::size_t to) {
    while (from < to) {
      std::size_t const count = std::min(word_bits - from % word_bits, to - from);
      blocks_[from / word_bits].starts |= lowest(count) << from % word_bits;
      from += count;
    }
  };
  std::size_t start = 0;  // of the run that ends at `at`
  while (at < text.size()) {
    CodePoint const c = decode(text, at);
    set_starts(start, at + 1);
    at += c.size;
    if (unit == OffsetUnit::utf16 && c.value > 0xFFFF)
      blocks_[at / word_bits].after_pair |= 1ull << at % word_bits;
    start = at;
    at = plain_run_end(text, at);
  }
  set_starts(start, text.size() + 1);
  std::uint64_t count = 0;
  for (Block& block : blocks_) {
    block.before = count;
    count += block.units(word_bits);
  }
}

std::uint64_t OffsetMap::Block::units(std::size_t bytes) const {
  if (starts == ~0ull && after_pair == 0) return bytes;  // nothing but ASCII, as most blocks are
  std::uint64_t const mask = lowest(bytes);
  return static_cast<std::uint64_t>(std::popcount(starts & mask) + std::popcount(after_pair & mask));
}

std::uint64_t OffsetMap::operator()(Offset byte) const {
  if (identity_) return byte;
  Block const& block = blocks_[byte / word_bits];
  return block.before + block.units(byte % word_bits + 1) - 1;
}

Offset OffsetMap::to_byte(std::uint64_t units) const {
  if (identity_) return static_cast<Offset>(std::min<std::uint64_t>(units, size_));
  auto const after = std::ranges::upper_bound(blocks_, units, {}, &Block::before);
  auto const index = static_cast<std::size_t>(after - blocks_.begin()) - 1;
  // All bytes up to the character's last one add no more than these units and its own.
  std::size_t bytes = 0;
  for (std::size_t more = word_bits; more > 0; more /= 2)
    if (bytes + more <= word_bits && blocks_[index].before + blocks_[index].units(bytes + more) <= units + 1)
      bytes += more;
  std::size_t byte = std::min(index * word_bits + bytes - 1, size_);
  while (!begins_character(byte)) --byte;
  return static_cast<Offset>(byte);
}

bool OffsetMap::begins_character(std::size_t byte) const {
  return (blocks_[byte / word_bits].starts >> byte % word_bits & 1) != 0;
}

}  // namespace whosaid
