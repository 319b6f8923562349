// Tables of FollowTheMoney.
#include "exchange/ftm.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace whosaid::ftm {
namespace {

constexpr std::pair<std::string_view, std::string_view> countries[] = {
#include "exchange/countries.inc"
};

constexpr auto all_links = std::to_array<Link>({
    {"Membership", "member", "organization", "role", "member", true},
    {"Employment", "employee", "employer", "role", "", true},
    {"Directorship", "director", "organization", "role", "director", true},
    // “mother”, where the relative is the person's mother.
    {"Family", "relative", "person", "relationship", "", false},
    {"Associate", "associate", "person", "relationship", "associate", false},
    {"UnknownLink", "subject", "object", "role", "", false},
});

constexpr auto all_sorts = std::to_array<Sort>({
    {"bank", "Company", "fin.bank"},
    {"company", "Company", ""},
    {"party", "Organization", "pol.party"},
    {"union", "Organization", "pol.union"},
    {"international_body", "Organization", "gov.igo"},
    {"religious_body", "Organization", "rel"},
    {"parliament", "PublicBody", "gov.legislative"},
    {"court", "PublicBody", "gov.judicial"},
    {"central_bank", "PublicBody", "gov.financial"},
    {"army", "PublicBody", "mil"},
    {"police", "PublicBody", "gov.security"},
    {"ministry", "PublicBody", "gov.executive"},
});

}  // namespace

std::string_view place_of_country(std::string_view code) {
  auto const at =
      std::ranges::lower_bound(countries, code, {}, &std::pair<std::string_view, std::string_view>::first);
  return at != std::end(countries) && at->first == code ? at->second : std::string_view();
}

std::string_view country_of_place(std::string_view id) {
  auto const at = std::ranges::find(countries, id, &std::pair<std::string_view, std::string_view>::second);
  return at == std::end(countries) ? std::string_view() : at->first;
}

std::span<Link const> links() { return all_links; }
std::span<Sort const> sorts() { return all_sorts; }

}  // namespace whosaid::ftm
