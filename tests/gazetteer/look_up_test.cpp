// What is found in marked texts: words with their classes, phrases, cues and entities.
#include <gtest/gtest.h>

#include "gazetteer/folder.hpp"
#include "support/cases.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

std::string const words = R"(classes: [role]
description: d
source: hand
entries:
  - president
  - prime minister
  - minister
  - vice-president
  - Will
  - WHO
  - GameStop
  - Chloé
  - O'Brien
  - Jong-un
  - {text: Col, classes: [abbreviation]}
  - {text: Lt, classes: [abbreviation]}
  - Lt. Col
  - p.m
  - AP TV
  - "10"
)";

std::string const more_words = R"(classes: [org_tail]
description: d
source: hand
entries:
  - prime minister
  - will
  - Party
)";

std::string const cues = R"(classes: []
cue: verb
description: d
source: hand
entries:
  - {text: say, past: said, class: speech, frames: [quote, clause]}
  - {text: point out, class: speech, frames: [quote], ambiguous: true}
)";

std::string const entities = R"(source: hand
description: d
entities:
  - {id: person/kim-jong-un, name: Kim Jong Un, weak: [Kim]}
  - {id: person/rowling, name: J.K. Rowling}
  - {id: person/george-w-bush, name: George W. Bush}
  - {id: person/dam, name: Mo van Dam, aliases: [習近平]}
  - {id: organisation/workers-party, name: Workers' Party of Korea}
  - {id: organisation/workers-party-of-x, name: Workers’ Party}
  - {id: organisation/peoples-bank, name: People's Bank}
  - {id: organisation/us-army, name: US Army}
  - {id: organisation/the-guardian, name: The Guardian}
  - {id: organisation/at-t, name: AT&T}
  - {id: organisation/yahoo, name: Yahoo!}
  - {id: organisation/mcdonalds, name: McDonald's}
  - id: place/united-states
    name: United States
    acronym: US
    kind: country
    demonyms: [American, South Americans]
    capital: Washington
  - {id: place/jordan, name: Jordan, kind: country, weak: [the Kingdom]}
  - {id: person/jordan-peterson, name: Jordan Peterson}
  - {id: place/st-lucia, name: St. Lucia, kind: country}
)";

Gazetteer const& lists() {
  static Gazetteer const loaded = [] {
    test::TemporaryFolder folder;
    test::write_gazetteer(
        folder,
        {{"words.yaml", words}, {"more.yaml", more_words}, {"cues.yaml", cues}, {"e.yaml", entities}});
    return Gazetteer::load({folder.path()});
  }();
  return loaded;
}

Gazetteer const& other_lists() {
  static Gazetteer const loaded = [] {
    test::TemporaryFolder folder;
    test::write_gazetteer(
        folder, {{"w.yaml", "classes: [role]\nentries: [zymurgist]\ndescription: d\nsource: hand\n"}});
    return Gazetteer::load({folder.path()});
  }();
  return loaded;
}

// All that look-up says of a text, one item after another:
//   word=class,class    a word with classes or cue features
//   [phrase]=class      the longest phrase
//   <name>=id           an entity; ~ after the id of a weak name, demonym or capital
std::string found_in(std::string_view text) {
  std::vector<Token> tokens;
  std::vector<Hit> hits;
  tokenise(text, tokens);
  lists().look_up(text, tokens, hits);
  std::string out;
  auto item = [&](std::string_view open, TokenRange range, std::string_view close) {
    if (!out.empty()) out += ' ';
    out.append(open).append(span_of(tokens, range).of(text)).append(close).append("=");
  };
  auto features = [&](WordClasses classes, CueFeatures cue) {
    std::string names;
    for (std::size_t i = 0; i < std::size(word_class_names); ++i)
      if (classes.has(static_cast<WordClass>(i))) names.append(",").append(word_class_names[i]);
    for (std::size_t i = 0; i < std::size(cue_feature_names); ++i)
      if (cue.has(static_cast<CueFeature>(i))) names.append(",").append(cue_feature_names[i]);
    out += names.substr(1);
  };
  auto hit = hits.begin();
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    Token const& token = tokens[i];
    if (!token.classes.empty() || !token.cue.empty()) {
      item("", {i, i + 1}, "");
      features(token.classes, token.cue);
    }
    if (token.phrase_tokens > 0) {
      item("[", {i, i + token.phrase_tokens}, "]");
      features(token.phrase_classes, token.phrase_cue);
    }
    for (; hit != hits.end() && hit->first == i; ++hit) {
      item("<", {i, i + hit->count}, ">");
      std::string_view const id = lists().entity(hit->entity).id;
      out += id.substr(id.find('/') + 1);
      if (hit->kind >= AliasKind::weak) out += "~";
    }
  }
  EXPECT_EQ(hit, hits.end());
  return out;
}

struct Case {
  std::string_view name;
  std::string_view text;
  std::string_view found;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class LookUp : public testing::TestWithParam<Case> {};

TEST_P(LookUp, Finds) { EXPECT_EQ(found_in(GetParam().text), GetParam().found); }

// The second time the thread knows all words, and between the two it reads with other lists, which know none.
TEST_P(LookUp, FindsTheSameAgain) {
  std::string const first = found_in(GetParam().text);
  EXPECT_EQ(found_in(GetParam().text), first);
  std::vector<Token> tokens;
  std::vector<Hit> hits;
  tokenise(GetParam().text, tokens);
  other_lists().look_up(GetParam().text, tokens, hits);
  EXPECT_TRUE(hits.empty());
  for (Token const& token : tokens) EXPECT_TRUE(token.classes.empty());
  EXPECT_EQ(found_in(GetParam().text), first);
}

constexpr Case cases[] = {
    {"nothing", "Nobody came.", ""},
    {"lower_matches_any_case", "president President PRESIDENT",
     "president=role President=role PRESIDENT=role"},
    {"capital_needs_capital", "will Will WILL", "will=org_tail Will=role,org_tail WILL=role,org_tail"},
    {"capitals_need_capitals", "who Who WHO", "WHO=role"},
    {"mixed", "GameStop GAMESTOP Gamestop gamestop", "GameStop=role GAMESTOP=role Gamestop=role"},
    {"diacritics", "Chloé Chloe CHLOÉ chloe", "Chloé=role Chloe=role CHLOÉ=role"},
    {"decomposed", "Chloe\u0301", "Chloe\u0301=role"},
    {"apostrophes", "O'Brien O’Brien", "O'Brien=role O’Brien=role"},
    {"possessive", "the president’s", "president=role"},
    {"number", "10 at 10", "10=role 10=role"},
    {"hyphen", "Jong-un Jong Un Jong un", "[Jong-un]=role [Jong Un]=role [Jong un]=role"},
    {"hyphen_in_entry", "vice president, Vice-President",
     "[vice president]=role president=role "
     "[Vice-President]=role President=role"},
    {"hyphen_with_spaces", "vice - president", "president=role"},
    {"phrase_of_two_lists", "Prime Minister", "[Prime Minister]=role,org_tail Minister=role"},
    {"phrase_over_line_break", "prime\nminister", "[prime\nminister]=role,org_tail minister=role"},
    {"phrase_over_blank_line", "prime\n\nminister", "minister=role"},
    {"abbreviations", "Lt. Col. A Lt Col Lt-Col",
     "Lt=role,abbreviation [Lt. Col]=role Col=role,abbreviation Lt=role,abbreviation [Lt Col]=role "
     "Col=role,abbreviation Lt=role,abbreviation [Lt-Col]=role Col=role,abbreviation"},
    {"inner_full_stop", "5 p.m. or P.M.", "p.m=role P.M=role"},
    {"capitals_of_two_words", "AP TV, Ap Tv", "[AP TV]=role"},
    {"cue", "says Said SAYING",
     "says=present,speech,quote,clause Said=past,participle,speech,quote,clause "
     "SAYING=ing,speech,quote,clause"},
    {"cue_phrase", "pointed out", "[pointed out]=past,participle,speech,quote,ambiguous"},
    {"name", "Kim Jong Un", "<Kim Jong Un>=kim-jong-un <Kim>=kim-jong-un~ [Jong Un]=role"},
    {"name_with_hyphen", "Kim Jong-un’s", "<Kim Jong-un>=kim-jong-un <Kim>=kim-jong-un~ [Jong-un]=role"},
    {"name_in_capitals", "KIM JONG UN", "<KIM JONG UN>=kim-jong-un <KIM>=kim-jong-un~ [JONG UN]=role"},
    {"small_letters_are_no_name", "kim jong un, Mo Van Dam, Mo van Dam", "<Mo Van Dam>=dam <Mo van Dam>=dam"},
    {"initials", "J.K. Rowling, J. K. Rowling, J K Rowling, JK Rowling",
     "<J.K. Rowling>=rowling <J. K. Rowling>=rowling <J K Rowling>=rowling <JK Rowling>=rowling"},
    {"middle_initial", "George W. Bush, George W Bush",
     "<George W. Bush>=george-w-bush <George W Bush>=george-w-bush"},
    {"stop_in_entry", "St. Lucia, St Lucia",
     "[St. Lucia]=country <St. Lucia>=st-lucia [St Lucia]=country <St Lucia>=st-lucia"},
    {"end_of_sentence", "in Jordan. Peterson", "Jordan=country <Jordan>=jordan"},
    {"same_words_in_one_sentence", "Jordan Peterson",
     "Jordan=country <Jordan Peterson>=jordan-peterson <Jordan>=jordan"},
    {"weak_place", "the Kingdom", "<the Kingdom>=jordan~"},
    {"longest_first", "Workers’ Party of Korea",
     "<Workers’ Party of Korea>=workers-party <Workers’ Party>=workers-party-of-x Party=org_tail"},
    {"without_apostrophe", "Workers Party, Peoples Bank, People’s Bank, WORKERS' PARTY",
     "<Workers Party>=workers-party-of-x Party=org_tail <Peoples Bank>=peoples-bank <People’s "
     "Bank>=peoples-bank "
     "<WORKERS' PARTY>=workers-party-of-x PARTY=org_tail"},
    {"possessive_name", "McDonald’s McDonalds", "<McDonald’s>=mcdonalds <McDonalds>=mcdonalds"},
    {"article", "the Guardian, The Guardian, the guardian",
     "<the Guardian>=the-guardian <The Guardian>=the-guardian"},
    {"marks_in_names", "AT&T Yahoo!", "<AT&T>=at-t <Yahoo!>=yahoo"},
    {"acronym", "US U.S. us Us", "US=country <US>=united-states U.S=country <U.S>=united-states"},
    {"acronym_in_name", "the U.S. Army, US Army",
     "U.S=country <U.S. Army>=us-army <U.S>=united-states US=country <US Army>=us-army <US>=united-states"},
    {"demonyms", "American, South Americans",
     "American=demonym <American>=united-states~ [South Americans]=demonym <South Americans>=united-states~"},
    {"capital", "Washington", "Washington=city <Washington>=united-states~"},
    {"invalid_bytes", "\xFF president \xC3", "president=role"},
};

INSTANTIATE_TEST_SUITE_P(Table, LookUp, testing::ValuesIn(cases), test::case_name);

TEST(LookUp, AppendsHitsAndSetsKeys) {
  std::string_view const text = "Washington said: Washington";
  std::vector<Token> tokens;
  std::vector<Hit> hits;
  tokenise(text, tokens);
  lists().look_up(text, tokens, hits);
  lists().look_up(text, tokens, hits);
  EXPECT_EQ(hits.size(), 4u);
  EXPECT_EQ(tokens[0].key, tokens[3].key);
  EXPECT_NE(tokens[0].key, tokens[1].key);
}

}  // namespace
}  // namespace whosaid
