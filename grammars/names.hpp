// Readings of a place in the text as a name, by the shape of its words. Whether a reading holds is weighed
// later, with its context, by the names stage; longest match and priority are decided there, too.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

#include "text/token.hpp"

namespace whosaid::grammar {

/// What a match is a name of.
enum class NameKind : std::uint8_t { person, organisation, place, other };

/// The rules by which names are found.
enum class NameRule : std::uint8_t {
  none,
  person_gazetteer,
  person_given_first,
  person_family_first,
  person_initials,
  person_particle,
  person_two_words,
  person_one_word,
  organisation_gazetteer,
  organisation_suffix,
  organisation_head_of,
  organisation_tail_of,
  organisation_tail,
  organisation_acronym,
  organisation_double_acronym,
  organisation_plain,
  organisation_run,
  organisation_noun,
  organisation_foreign_head,
  organisation_foreign,
  organisation_phrase,
  place_gazetteer,
  place_listed,
  place_capital,
  place_direction,
  place_head,
  place_tail,
  other_tail,
  other_tail_of,
  other_listed,
};
inline constexpr std::string_view name_rule_names[] = {
    "",
    "person.gazetteer",
    "person.given_first",
    "person.family_first",
    "person.initials",
    "person.particle",
    "person.two_words",
    "person.one_word",
    "organisation.gazetteer",
    "organisation.suffix",
    "organisation.head_of",
    "organisation.tail_of",
    "organisation.tail",
    "organisation.acronym",
    "organisation.double_acronym",
    "organisation.plain",
    "organisation.run",
    "organisation.noun",
    "organisation.foreign_head",
    "organisation.foreign",
    "organisation.phrase",
    "place.gazetteer",
    "place.listed",
    "place.capital",
    "place.direction",
    "place.head",
    "place.tail",
    "other.tail",
    "other.tail_of",
    "other.listed",
};
static_assert(std::size(name_rule_names) == static_cast<std::size_t>(NameRule::other_listed) + 1);

/// As outputs show it: "person.given_first".
constexpr std::string_view rule_name(NameRule rule) {
  return name_rule_names[static_cast<std::size_t>(rule)];
}

struct NameMatch {
  TokenIt first = nullptr;  ///< first token of the name proper: titles stand outside
  TokenIt last = nullptr;
  NameKind kind = NameKind::person;
  NameRule rule = NameRule::none;
};

/// Several readings from the same first token, that differ in where they end.
class NameMatches {
 public:
  /// Adds a reading unless one with the same end stands here; what exceeds the capacity is dropped.
  void add(NameMatch const& match) {
    bool const known = std::any_of(begin(), end(), [&](NameMatch const& m) { return m.last == match.last; });
    if (!known && size_ < matches_.size()) matches_[size_++] = match;
  }

  NameMatch const* begin() const { return matches_.data(); }
  NameMatch const* end() const { return matches_.data() + size_; }
  bool empty() const { return size_ == 0; }

 private:
  std::array<NameMatch, 8> matches_;
  std::size_t size_ = 0;
};

/// May a name's first word be this token? The first-set test for all grammars below: false for most tokens.
inline bool may_start_name(Token const& token) {
  bool const word = token.capitalised() | token.is(WordClass::name_particle) | (token.phrase_tokens > 0);
  return ((token.kind == TokenKind::word) & word) | (token.kind == TokenKind::number);
}

/// A person's name that starts at `first`: given and family names, initials, particles, nickname, generation.
/// `last` is the end of the sentence; the token there can be read.
std::optional<NameMatch> match_person(TokenIt first, TokenIt last);

/// A person's name after whose first word stand words that are no names by themselves ("Stuart Challenger"),
/// or that begins with two letters ("JP Smit").
std::optional<NameMatch> match_unusual_person(TokenIt first, TokenIt last);

/// A person's name after a form of address: any words with capitals, two at least ("Mr Amos Quaye Dame").
std::optional<NameMatch> match_addressed_person(TokenIt first, TokenIt last);

/// A given name that is usually shortened, with a stop after it: Md. Kamal Uddin, Wm. Teal.
bool is_shortened_given(Token const& token);

/// PT, FK, OOO: letters that open names of firms and clubs, before a capital
bool opens_firm_in_letters(Token const& token);

/// Two letters that may stand for given names: JP, KM.
bool are_given_letters(Token const& token);

/// May this word alone be a person's name? Not if it is a title, role or nationality and no given name.
bool may_name_person(Token const& token);

/// An organisation's name by its designators: "Acme Holdings Ltd", "Ministry of Health", "Fair Rents Board".
/// The likeliest by shape comes first, then shorter and longer cuts of the same words.
NameMatches match_organisations(TokenIt first, TokenIt last);

/// Up to three words with capitals that no designator marks, an organisation only by its context; and the
/// words before a title, a known name or a place among them ("Delta | Marketing Manager").
NameMatches match_plain_organisations(TokenIt first, TokenIt last);

/// A place by its generic word ("Lake Turkana", "Kwara State") or from the lists of places.
std::optional<NameMatch> match_place(TokenIt first, TokenIt last);

/// Things with capitals that are neither: events, laws, works ("Paris Agreement", "Africa Cup of Nations").
std::optional<NameMatch> match_other(TokenIt first, TokenIt last);

/// The same with a complement, which may also be a name of its own: "8th Congress of the Workers' Party".
std::optional<NameMatch> match_other_of(TokenIt first, TokenIt last);

/// Titles and roles before a name: "former US President", "Gen.", "Labour MP". Returns the token after them,
/// or `first` if none stand here.
TokenIt skip_titles(TokenIt first, TokenIt last);

}  // namespace whosaid::grammar
