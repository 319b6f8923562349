// Which names mean the same person, organisation or place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/gazetteer.hpp"
#include "names/names.hpp"
#include "text/token.hpp"
#include "whosaid.hpp"

namespace whosaid {

/// An entity of one document with what is known for telling it from others.
struct ResolvedEntity {
  Entity entity;
  EntityIndex record = no_entity;  ///< its entry in the lists, if any
  Gender gender = Gender::unknown;
  bool gender_stated =
      false;                ///< by a title, a word of kinship or the lists; else guessed from the given name
  bool generation = false;  ///< a name of it ends in Jr., III …
  std::string_view kind;    ///< of the lists: "news_agency"; may be empty
  std::vector<std::uint32_t> words;        ///< keys of the words of its names, for matching short forms
  std::vector<std::uint32_t> final_words;  ///< keys that can stand for it alone: family name, last word
};

/// Why a name means its entity.
enum class Bond : std::uint8_t {
  made,                // the entity is made of this name: nothing before it fits
  listed,              // the lists have the name
  same_words,          // the same words as an earlier full name
  same_person,         // first and last words, or the beginning, of another full name
  part_of_name,        // all its words stand in one longer name
  introduced_acronym,  // Fair Rents Board (FRB)
  weak_alias,          // the lists have it for an entity that is named in full
  short_form,          // a word of the entity's name: Ruiz
  initials,            // the initials of the entity's name
  misspelt,            // a word of the entity's name but for one letter
};

struct Resolution {
  std::vector<ResolvedEntity> entities;
  std::vector<EntityId> of_name;  ///< for each name, in order
  std::vector<Bond> bonds;        ///< likewise
};

/// Gives each name an entity. Full names and listed entities come first, then short forms in text order: a
/// family name goes to the person who bears it, of several to the one named lately, often and under the same
/// titles (namesakes.hpp), as far as gender allows; acronyms go to the organisation they were introduced for
/// or abbreviate. Where the lists know several owners of an alias, the one tied to the countries and names of
/// the document wins.
Resolution resolve_names(std::string_view text, std::vector<Token> const& tokens,
                         std::vector<Name> const& names, std::vector<Hit> const& hits,
                         Gazetteer const& gazetteer);

/// "Koh Yu-hwan" → "koh-yu-hwan": folded, other characters as single hyphens.
std::string slug(std::string_view name);

}  // namespace whosaid
