// Words for offices and occupations that may mean the same person: the minister, the secretary; the singer,
// the star.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/token.hpp"

namespace whosaid {

/// The families a word belongs to, one bit each, by the key of its token; 0 if it is in none. Two words that
/// share a bit may be said of one person.
std::uint64_t role_families(std::uint32_t key);

/// The key of the word that an abbreviated title stands for: senator for Sen.; `key` itself if it is none.
std::uint32_t written_out(std::uint32_t key);

/// Does the word say what somebody is rather than which office they hold, so that it comes without being
/// announced? the teenager, the singer, the millionaire; not: the judge, the minister
bool is_descriptive(std::uint32_t key);

/// The organisation, the group, the charity: people joined in it, unlike a ministry or a court.
bool is_of_members(std::uint32_t key);

/// Does the word, in a name, say that it is of the state: Ministry, Court, Police?
bool is_of_state(std::uint32_t key);

/// Does the word, in a body's name, say that it is a paper or broadcaster: Radio, Herald, Courier?
bool is_of_press(std::uint32_t key);

/// Does the word say what a minister or secretary is in charge of: health, finance, foreign?
bool is_portfolio(std::uint32_t key);

/// Other titles under which the lists may hold an office: "foreign secretary" for "foreign minister".
std::vector<std::string> titles_like(std::string_view title);

/// Is the determiner “this”? | This man said so.
bool is_this(Token const& determiner, std::string_view text);

}  // namespace whosaid
