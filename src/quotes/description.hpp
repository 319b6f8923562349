// What an article says its people and organisations are: Labour MP Omar Teal; Dana Ruiz, 54, who chairs the
// board; Blue Pier is a freight company. So that "the MP" and "the company" can be told.
#pragma once

#include <cstdint>
#include <vector>

#include "quotes/attribution.hpp"

namespace whosaid {

/// A word of a description.
struct Trait {
  std::uint32_t key = 0;  ///< of the word
  bool is_name = false;   ///< part of a name: Labour
  bool is_role = false;   ///< an office, occupation or kind of organisation: MP, company
};

class Descriptions {
 public:
  explicit Descriptions(Reading const& reading);

  /// The words that describe the entity anywhere in the article, sorted by key.
  std::vector<Trait> const& of(EntityId entity) const { return traits_[static_cast<std::size_t>(entity)]; }

  /// Does the description have the word; unless `in_names`, outside names (Fair Rents Board)?
  bool has(EntityId entity, std::uint32_t key, bool in_names = true) const;

  /// How many years old the article says the person is; 0 if it does not say.
  std::uint32_t age(EntityId entity) const { return ages_[static_cast<std::size_t>(entity)]; }

 private:
  void before(Name const& name, std::vector<Trait>& traits) const;
  void after(Name const& name, std::vector<Trait>& traits);
  bool describes_another(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t take(std::uint32_t first, std::uint32_t last, std::vector<Trait>& traits) const;

  Reading const& reading_;
  std::vector<std::vector<Trait>> traits_;  // by entity
  std::vector<std::uint32_t> ages_;         // by entity
};

/// The years that the number tells, if somebody may be as old; else 0.
std::uint32_t years_of(Token const& number, std::string_view text);

}  // namespace whosaid
