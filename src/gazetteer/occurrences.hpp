// Where lists give words and phrases their features: asked seldom, so packed as tightly as may be. The
// records are sorted by key; each holds how much larger its key is than the one before, which source it is
// of, and its line. So that not all must be read, an index names where each stretch of them begins.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "gazetteer/image_format.hpp"

namespace whosaid {

struct Occurrence {
  std::uint32_t key = 0;  ///< slot of a word, or number of slots + edge to the node of a phrase
  std::uint32_t features = 0;
  std::uint32_t file = 0;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// The tables that are made of occurrences.
struct PackedOccurrences {
  std::string bytes;
  std::vector<image::OccurrenceStretch> stretches;
  std::vector<image::OccurrenceSource> sources;
};

/// Packs them; `occurrences` are sorted by key, then in the order of the lists.
PackedOccurrences pack_occurrences(std::span<Occurrence const> occurrences);

/// Those tables in an image.
class OccurrenceTables {
 public:
  OccurrenceTables() = default;
  OccurrenceTables(std::string_view bytes, std::span<image::OccurrenceStretch const> stretches,
                   std::span<image::OccurrenceSource const> sources)
      : bytes_(bytes), stretches_(stretches), sources_(sources) {}

  /// Those with that key, in the order of the lists.
  std::vector<Occurrence> of(std::uint32_t key) const;

 private:
  std::string_view bytes_;
  std::span<image::OccurrenceStretch const> stretches_;
  std::span<image::OccurrenceSource const> sources_;
};

}  // namespace whosaid
