// What is trusted about organisations that no list has, by the words around and inside their names.
#pragma once

#include "names/trust.hpp"
#include "names/vouched_bodies.hpp"

namespace whosaid {

/// Looked at before all others.
inline constexpr TrustRule rules_of_bodies[] = {
    {"portfolio_of_several", "what somebody is minister of: Minister of Water, Science and Technology", -5.0f,
     trust_scopes::unlisted_bodies, is_portfolio_of_several},
    {"letters_open_firm", "letters for a firm or a club open it: PT Teal Jaya, FK Verde", 5.0f,
     trust_scopes::several(trust_scopes::plain | trust_scopes::designated), opens_with_firm_letters},
    {"letters_open_nobody", "letters for a firm or a club open it: PT Teal Jaya, FK Verde", -5.0f,
     trust_scopes::people | trust_scopes::place, opens_with_firm_letters},
    {"after_firm_letters", "letters for a firm or a club stand before it: FK | Verde", -4.0f,
     trust_scopes::people | trust_scopes::place, follows_firm_letters},
    {"of_holder", "whom somebody works for, leads or founded: a founder of Ondiso", 3.5f, trust_scopes::plain,
     is_of_holder},
    {"of_holder_is_nobody", "whom somebody works for, leads or founded: a founder of Ondiso", -3.0f,
     trust_scopes::people, is_of_holder},
    {"called_body_of_several", "what it is follows: Pulaku Dendal, the herders' association, asked", 4.0f,
     trust_scopes::several(trust_scopes::plain), is_called_body_of_several},
    {"called_body_is_nobody", "what it is follows: Pulaku Dendal, the herders' association, asked", -4.0f,
     trust_scopes::several(trust_scopes::people), is_called_body_of_several},
    {"set_off_is_nobody", "the noun for what it is stands before it: the ferry line, Blue Pier, said", -3.0f,
     trust_scopes::several(trust_scopes::people), is_set_off_firm},
    {"told_paper", "it was told, and ordinary words name it: she told Punch that", 4.0f,
     trust_scopes::one(trust_scopes::plain), is_told_paper},
    {"body_of_long_country", "a country of several words opens it: the Sri Lanka Salt Council", 2.0f,
     trust_scopes::several(trust_scopes::designated), opens_with_long_country},
    {"hyphenated_body", "a prefix and a hyphen open it: Al-Rashad Hospital, the Anti-Flood Board", 2.5f,
     trust_scopes::several(trust_scopes::designated), opens_with_prefix},
    {"cut_last_word", "its last word follows: Centre for Environmental | Justice director", -3.0f,
     trust_scopes::several(trust_scopes::designated), cuts_last_word},
    {"paper_of_nation", "a nationality and a paper's word: Tamil Guardian reported", 1.0f,
     trust_scopes::several(trust_scopes::designated), is_paper_of_nation},
    {"employer_of_several", "before an office and a name: Verde Rivers chairman Peter Kelb", 3.0f,
     trust_scopes::plain | scope_of(ReadingClass::org_acronym), is_employer_of_several},
    {"employer_is_nobody", "before an office and a name: Verde Rivers chairman Peter Kelb", -3.0f,
     trust_scopes::people, is_employer_of_several},
    {"of_somebody", "whose somebody is: Kofi Teal of Briter Bolur", 3.0f,
     trust_scopes::several(trust_scopes::plain), is_of_somebody},
    {"of_somebody_is_nobody", "whose somebody is: Kofi Teal of Briter Bolur", -4.0f,
     trust_scopes::several(trust_scopes::people), is_of_somebody},
    {"lone_reporter", "what it reported stands before it: it rained, Petra reported", 3.0f,
     trust_scopes::one(trust_scopes::bodies), is_lone_reporter},
    {"lone_reporter_is_nobody", "what it reported stands before it: it rained, Petra reported", -4.0f,
     trust_scopes::one(trust_scopes::lone | trust_scopes::place), is_lone_reporter},
    {"ends_in_site", "a road's noun closes it: Sir Ben Teal Drive", -5.0f,
     trust_scopes::several(trust_scopes::people), ends_in_site},
    {"cut_paper", "its first word stands before it: Nairobi | Daily Post", -5.0f,
     trust_scopes::several(trust_scopes::bodies), is_cut_paper},
    {"branch", "letters or a trade name, and a country: BirdLife Europe wrote", 4.0f,
     trust_scopes::several(trust_scopes::plain), is_branch},
    {"opens_branch", "a country of which it is the branch follows: BirdLife | Europe", -4.0f,
     trust_scopes::one(trust_scopes::bodies), opens_branch},
    {"closes_branch", "a body of which it says the branch stands before it: BirdLife | Europe", -4.0f,
     trust_scopes::one(trust_scopes::place), closes_branch},
    {"in_body", "where it was said: in Congress, lawmakers laughed", 1.5f,
     trust_scopes::one(trust_scopes::listed_body), is_in_body},
    {"firm_by_first_words", "a firm's first words: Doosil Marine Industries … Doosil Marine fell", 6.0f,
     trust_scopes::several(trust_scopes::plain), begins_known_firm},
};

}  // namespace whosaid
