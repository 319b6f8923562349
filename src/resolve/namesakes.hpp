// Which of several bearers of a word is meant by it: Kim, after Kim Dae-ki and Kim Ki-hyun.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "resolve/resolution.hpp"

namespace whosaid {

/// What a document told so far of when and how each entity was named. Kept by each thread for its memory.
class Namesakes {
 public:
  void clear() {
    seen_.clear();
    first_ = -1;
  }

  /// Takes in a mention of the entity; mentions come in the order of the text.
  void note(EntityId id, std::vector<Token> const& tokens, TokenRange name);

  /// How likely a short form means the entity, 0 to 999: named lately and often, under the same titles.
  std::uint32_t score(EntityId id, std::vector<Token> const& tokens, TokenRange short_form) const;

 private:
  static constexpr std::size_t most_titles = 6;
  /// The keys of titles and offices that stand before a name, the nearest first; 0 where there is none.
  using Titles = std::array<std::uint32_t, most_titles>;

  struct Seen {
    std::uint32_t mentions = 0;
    std::uint32_t last = 0;  ///< token of the mention named last
    bool aside = false;      ///< that one stood after a comma: the team, Lee Teal
    bool kin = false;        ///< was told of as somebody's relative: his son Lee Teal
    Titles titles{};
  };

  static Titles titles_before(std::vector<Token> const& tokens, std::uint32_t name);

  std::vector<Seen> seen_;
  EntityId first_ = -1;  ///< the person named first
};

}  // namespace whosaid
