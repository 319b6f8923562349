// Comparing roles that may be the same one.
#pragma once

#include <string>
#include <vector>

#include "exchange/record.hpp"

namespace whosaid {

/// What a role of the input is to one of the lists with the same title and office.
enum class RoleMatch : std::uint8_t {
  another,      ///< another term of it
  known,        ///< says nothing new
  lacks,        ///< the lists' role lacks dates that the input has
  contradicts,  ///< the dates contradict one another
};

RoleMatch compare_terms(Value const& there, Value const& given);

/// Whether the title and the office are the same.
bool is_same_office(Value const& a, Value const& b);

/// A role for people: “minister” of place/x, from 2021 to 2023.
std::string role_in_words(Value const& role);

}  // namespace whosaid
