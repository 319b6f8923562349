// What rules of trust ask of organisations that no list has.
#pragma once

#include "names/vouched.hpp"

namespace whosaid {

/// Minister of | Water, Science and Technology: ordinary words, all of them
bool is_portfolio_of_several(Vouched const& name);

/// PT Teal Jaya, FK Verde, OOO Verde: letters that open names of firms and clubs
bool opens_with_firm_letters(Vouched const& name);

/// FK | Borac
bool follows_firm_letters(Vouched const& name);

/// a founder of | Ondiso; she works for | Berulia: words that no list knows
bool is_of_holder(Vouched const& name);

/// Pulaku Dendal, | the herders' association, asked: words that no list knows
bool is_called_body_of_several(Vouched const& name);

/// Her company, | Kasha Bolur, | owes money: words that no list knows
bool is_set_off_firm(Vouched const& name);

/// told | Punch that; an interview with | Tempo.
bool is_told_paper(Vouched const& name);

/// the | Sri Lanka Salt Council
bool opens_with_long_country(Vouched const& name);

/// Al-Rashad Hospital, the Anti-Flood Board
bool opens_with_prefix(Vouched const& name);

/// in | Congress, …
bool is_in_body(Vouched const& name);

/// Doosil Marine, of Doosil Marine Industries
bool begins_known_firm(Vouched const& name);

/// Centre for Environmental | Justice director
bool cuts_last_word(Vouched const& name);

/// Tamil Guardian reported
bool is_paper_of_nation(Vouched const& name);

/// Verde Rivers | chairman Peter Kelb, the | Galaxy | spokesperson Ann Teal
bool is_employer_of_several(Vouched const& name);

/// Kofi Teal of | Briter Bolur: words that no list knows
bool is_of_somebody(Vouched const& name);

/// it rained, | Petra | reported: a word that nobody's name in the article has
bool is_lone_reporter(Vouched const& name);

/// Sir Ben Teal | Drive, King Omar | Airbase: what nobody is called, even after a title
bool is_site(Token const& noun);

/// Ben Teal Drive
bool ends_in_site(Vouched const& name);

/// whose sister, | Divine Teal, | died: whatever it is read as
bool is_kin_in_full(Vouched const& name);

/// a member of parliament | Dastan Kelb
bool is_member_of_house(Vouched const& name);

/// Turkish airline | Kelbay Bolur, opposition coalition | Kelba Bolur: words that no list knows
bool follows_kind_of_body(Vouched const& name);

/// St Kelbo's Secondary School
bool is_school_of_saint(Vouched const& name);

/// Nairobi | Daily Post
bool is_cut_paper(Vouched const& name);

/// BirdLife Europe
bool is_branch(Vouched const& name);

/// BirdLife | Europe
bool opens_branch(Vouched const& name);

/// BirdLife | Europe
bool closes_branch(Vouched const& name);

/// the Nurses Association of Kenya
bool is_tail_of_country(Vouched const& name);

/// Harbour Foods … Harbour | said
bool is_firm_word_that_speaks(Vouched const& name);

/// she told The | Courier: a paper's word, after an article with a capital inside a sentence
bool is_paper_with_article(Vouched const& name);

}  // namespace whosaid
