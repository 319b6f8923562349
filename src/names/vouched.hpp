// A candidate with its evidence, and what rules of trust ask of it.
#pragma once

#include <algorithm>
#include <vector>

#include "names/candidate.hpp"
#include "names/evidence.hpp"

namespace whosaid {

/// A candidate with its evidence, as rules of trust look at it.
struct Vouched {
  Candidate const& candidate;
  EvidenceSet const& evidence;
  std::vector<Token> const& tokens;

  bool is(grammar::NameKind kind) const { return candidate.kind == kind; }
  bool is(grammar::NameRule rule) const { return candidate.rule == rule; }
  bool has(Evidence e) const { return evidence.has(e); }
  bool listed() const { return candidate.entity != no_entity; }
  std::uint32_t size() const { return candidate.tokens.size(); }
  Token const& first() const { return tokens[candidate.tokens.first]; }
  Token const& last() const { return tokens[candidate.tokens.last - 1]; }
  Token const& next() const { return tokens[candidate.tokens.last]; }
  /// The sentinel where there is none.
  Token const& second_next() const {
    return tokens[std::min<std::size_t>(candidate.tokens.last + 1, tokens.size() - 1)];
  }
};

/// in Lee Park, the Lee Park
bool follows_preposition(Vouched const& name);

/// KC, MP
bool is_post_nominal(Token const& token);

/// Ann Teal-| Park
bool is_joined_on(Vouched const& name);

/// St | Philip West: a place
bool follows_saint(Vouched const& name);

/// TV Verde
bool opens_as_outlet(Vouched const& name);

/// Is a shortened title, with its stop, its last word or the next one, before another capital: Verde Rep. |
/// Ann Teal?
bool precedes_title(Vouched const& name);

/// Is a name inside, after letters that are an office: Labour MP | Ann Eagle?
bool holds_officer(Vouched const& name);

/// … of Sport, Youth and Culture; Rail, Maritime and Transport Union
bool lists_fields(Vouched const& name);

/// Ring Road Racing and | Pit Lane Racing, Acme Co and | Blue Pier Co: two firms
bool joins_firms(Vouched const& name);

/// Acme Holdings | Ltd; Puertos del Sur | , S.A.
bool precedes_suffix(Vouched const& name);

/// … Kenya Limited, … Teal d.o.o.: what a firm is by law, which means nothing else
bool ends_in_legal_form(Vouched const& name);

/// the Salt Workers' Union, known as | Sawu
bool is_other_name(Vouched const& name);

/// the ferry line, | Blue Pier, | …: whatever it is read as
bool stands_set_off(Vouched const& name);

/// Peruvian Red Cross, Central Election Commission: one country's own, of a body that the lists have by
/// ordinary words
bool is_national_body(Vouched const& name);

/// Peruvian | Red Cross, Central | Election Commission
bool follows_nationality(Vouched const& name);

/// Sponsor | Acme Gas Ltd: a noun that opens its sentence and says what the firm is
bool opens_with_noun(Vouched const& name);

/// Nguyen Thi Bay, Le Van Duc: the middle word is in people's names only
bool is_vietnamese(Vouched const& name);

/// Sultan | Seidou Njoya Kelb: a ruler's title, which is a given name as well, and a full name
bool opens_with_ruler(Vouched const& name);

/// the ferry line, | Blue Pier, | said
bool is_set_off_body(Vouched const& name);

/// Ohio Democrat
bool is_party_member(Vouched const& name);

/// the NGO | Verde
bool follows_kind(Vouched const& name);

/// Salim bin Teal Foundation
bool is_body_of_somebody(Vouched const& name);

/// Farm Levy Act
bool is_law(Vouched const& name);

/// Kigali Convention Centre
bool is_building(Vouched const& name);

/// told the | Gusii Weekly, the newspaper | Odesa Visti
bool is_told_outlet(Vouched const& name);

/// Ann Teal, better known as | Tilly
bool is_alias(Vouched const& name);

/// Tom Wick … Wick | said
bool is_last_name_that_speaks(Vouched const& name);

/// gave only her first name, | Amina
bool is_given_as(Vouched const& name);

/// Education ministry
bool is_field_of_ministry(Vouched const& name);

/// Labour | laws, Labour | ministry: what a party is called, but for what all parties speak of
bool is_field_of_work(Vouched const& name);

/// P.S. Anan Teal; not: A GI, the A.G. Teal | Hospital
bool opens_with_letters(Vouched const& name);

/// P.S. | Anan Teal
bool follows_initials(Vouched const& name);

/// Nova Scotia Utility and Review Board
bool joins_fields_of_region(Vouched const& name);

/// Adamu-| Kuta: a town that closes somebody's name. Not: Lagos-| Ibadan
bool closes_double_name(Vouched const& name);

/// Bioluna | co-founder Dr. Sanjay Rao: a word that no list knows, before what somebody is there
bool is_employer(Vouched const& name);

/// Lee Park: a person or a place
bool is_pair(Vouched const& name);

/// Apple, Rose: one word of a listed name that means other things as well
bool is_common_word(Vouched const& name);

/// AfriForum, alone: letters that no list has as anything else, and no other word with a capital beside it
bool is_unmistakable(Vouched const& name);

/// Minister of | Youth, Minister of Sport and | Youth
bool is_portfolio(Vouched const& name);

/// Piston, the transport group, said: a word whose noun follows
bool is_called_body(Vouched const& name);

/// A firm's name begins with this one word, and nobody's full name has it: news names people in full first.
bool begins_only_firms(Vouched const& name);

/// Is a plural with an apostrophe inside: Salt Workers' Forum?
bool holds_members(Vouched const& name);

/// the Social Democrats' | Ann Teal
bool holds_member(Vouched const& name);

/// … of Sri Lanka
bool ends_with_long_country(Vouched const& name);

/// Has the rest of the article been looked at, as in the second pass?
bool knows_article(Vouched const& name);

/// Will Teal | go?
bool opens_question(Vouched const& name);

/// the Boric | administration: a noun for how somebody rules
bool is_rule(Token const& noun);

/// R-Wyo., D-Calif.: a party and a state
bool is_seat(Vouched const& name);

/// Jomo Kenyatta | Teaching and Referral Hospital: capitals that go on to the noun of what is named after
/// somebody
bool is_named_after(Vouched const& name);

/// Veltrade said (that) it would close: a firm that no list knows
bool speaks_as_it(Vouched const& name);

/// the Teal-led | board, the Ruiz-backed | bill: somebody named, by the lists or the article
bool leads(Vouched const& name);

/// the U.S. | said: not the U.S. government, the U.S. Senate
bool is_dotted_country(Vouched const& name);

/// Ann Glad, 50, | Ben Early, the former mayor, | her coach Bob Early | Ann Glad sang: a given name and an
/// ordinary word
bool is_word_name(Vouched const& name);

/// Jan | and Anna Teal
bool shares_family_name(Vouched const& name);

/// known as “El Tigre”; Luis “El | Tigre” | Obando
bool is_of_nickname(Vouched const& name);

/// shares in Apple | a stake in Target | she works for Shell
bool is_bought(Vouched const& name);

/// the Ruiz–| Park talks
bool is_dashed(Vouched const& name);

/// Ben | Paris died: a given name and a place as its family name
bool closes_acting_name(Vouched const& name);

/// the Fair Rents Board met. The | Board | said
bool is_short_of_body(Vouched const& name);

/// POLICE ARREST FOUR; MINISTER QUITS AS | PARTY SPLITS
bool is_headline_in_capitals(Vouched const& name);

/// Umm Salma, Abu Salem: somebody's mother or father
bool is_parent_of(Vouched const& name);

}  // namespace whosaid
