// Ids of quotations and mentions: hashes of where they stand, so that shards and reruns agree.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "whosaid.hpp"

namespace whosaid {

/// 64-bit FNV-1a of `text`: the same on every machine and in every release.
std::uint64_t stable_hash(std::string_view text);

/// 16 hexadecimal digits from the document's id, the quotation's kind and its spans; the same in every offset
/// unit.
std::string quote_id(std::string_view document_id, Quote const& quote);

/// 16 hexadecimal digits from the document's id, the mention's type and its span; the same in every offset
/// unit.
std::string mention_id(std::string_view document_id, Mention const& mention);

}  // namespace whosaid
