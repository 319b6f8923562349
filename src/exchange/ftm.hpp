// What reading and writing FollowTheMoney agree on.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace whosaid::ftm {

/// The place that a country's code means, and the reverse; empty if there is none.
std::string_view place_of_country(std::string_view code);
std::string_view country_of_place(std::string_view id);

/// A schema whose entities link two others, by which properties, and which role it has if none is given.
struct Link {
  std::string_view schema;
  std::string_view from;  ///< who gets the role or relation
  std::string_view to;
  std::string_view role;     ///< property with the title or kind
  std::string_view no_role;  ///< in place of a role that is not given; empty: such links are not taken
  bool dated;                ///< a role with dates if a person's; else always a relation
};
std::span<Link const> links();

/// A kind of organisation, the schema that it is written with, and the topic that says as much.
struct Sort {
  std::string_view kind;
  std::string_view schema;
  std::string_view topic;  ///< may be empty
};
std::span<Sort const> sorts();

}  // namespace whosaid::ftm
