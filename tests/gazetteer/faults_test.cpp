// Each fault of the lists: its place, its code and how it is mended, word for word.
#include <gtest/gtest.h>

#include "gazetteer/folder.hpp"
#include "support/cases.hpp"

namespace whosaid {
namespace {

struct Case {
  std::string_view name;
  std::string bytes;  // of f.yaml, the only list
  std::string faults;
};

void PrintTo(Case const& c, std::ostream* out) { *out << c.name; }

class ListFault : public testing::TestWithParam<Case> {};

TEST_P(ListFault, IsNoted) {
  test::TemporaryFolder folder;
  test::write_gazetteer(folder, {{"f.yaml", GetParam().bytes}});
  EXPECT_EQ(test::faults_of(folder), GetParam().faults);
}

std::string const words = "classes: [role]\ndescription: d\nsource: hand\nentries:\n";
std::string const cues = "classes: []\ncue: verb\ndescription: d\nsource: hand\nentries:\n";
std::string const entities = "source: hand\ndescription: d\nentities:\n";

Case const word_cases[] = {
    {"none", words + "  - president\n  - {text: Blessing, note: see, classes: [given_name]}\n", ""},
    {"unknown_key", "clases: [role]\n" + words + "  - a\n",
     R"(f.yaml:1:1: error[unknown_key]: unknown key "clases"; did you mean "classes"?)"},
    {"unknown_key_of_entry", words + "  - Foo: bar\n",
     "f.yaml:5:5: error[missing_key]: the key \"text\" is missing here; add \"text: …\"\n"
     "f.yaml:5:5: error[unknown_key]: unknown key \"Foo\"; known here: text, classes, note, allow, examples, "
     "not"},
    {"missing_keys", "entries: [a]\n",
     "f.yaml:1:1: error[missing_key]: the key \"classes\" is missing here; add \"classes: …\"\n"
     "f.yaml:1:1: error[missing_key]: the key \"description\" is missing here; add \"description: …\"\n"
     "f.yaml:1:1: error[missing_key]: the key \"source\" is missing here; add \"source: …\""},
    {"no_class", "classes: []\ndescription: d\nsource: hand\nentries: []\n",
     "f.yaml:1:10: error[empty]: a word list needs a class, or a \"cue\"; name one"},
    {"unknown_class", "classes: [given_nme]\ndescription: d\nsource: hand\nentries: []\n",
     R"(f.yaml:1:11: error[unknown_class]: unknown word class "given_nme"; did you mean "given_name"?)"},
    {"unheard_of_class", words + "  - {text: a, classes: [zzz]}\n",
     R"(f.yaml:5:25: error[unknown_class]: unknown word class "zzz"; the schema names those there are)"},
    {"null_text", words + "  - null\n",
     "f.yaml:5:5: error[null]: the entry is null, which is no text; write \"null\" in quotes, or delete it"},
    {"missing_text", words + "  - a\n  -\n  - b\n",
     "f.yaml:6:3: error[null]: the entry has no value; write one or delete it"},
    {"missing_value", words + "  - {text: a, note: }\n",
     "f.yaml:5:19: error[null]: \"note\" has no value; write one or delete it"},
    {"yes_or_no", words + "  - No\n",
     "f.yaml:5:5: error[unquoted]: No without quotes is no text in YAML; write \"No\""},
    {"number", words + "  - 1990\n",
     "f.yaml:5:5: error[unquoted]: 1990 without quotes is no text in YAML; write \"1990\""},
    {"quoted_number", words + "  - \"1990\"\n  - 7-Eleven\n", ""},
    {"no_entries", words,
     "f.yaml:4:8: error[wrong_type]: \"entries\" must be a list, here is nothing; write [] for none"},
    {"list_as_text", words + "  - [a]\n",
     "f.yaml:5:5: error[wrong_type]: the entry must be a text, here is a list"},
    {"text_as_list", "classes: role\ndescription: d\nsource: hand\nentries: []\n",
     "f.yaml:1:10: error[wrong_type]: \"classes\" must be a list, here is a text; write [] for none"},
    {"list_as_file", "- a\n- b\n",
     "f.yaml:1:1: error[wrong_type]: a word list must be a map with the keys classes, cue, region, "
     "description, "
     "source, allow, entries; here is a list"},
    {"empty_text", words + "  - ' '\n",
     "f.yaml:5:5: error[empty]: the entry is empty; write something or delete it"},
    {"nothing_left_of_text", words + "  - '-…'\n",
     "f.yaml:5:5: error[empty]: the entry has no letter or digit: \"-…\"; delete it"},
    {"forgotten_dash", words + "  - Ama\n    Kofi\n",
     "f.yaml:5:5: error[two_lines]: the entry runs over several lines: \"Ama Kofi\"; write each entry on its "
     "own line "
     "after \"- \""},
    {"duplicate", words + "  - Chloé\n  - b\n  - chloe\n",
     R"(f.yaml:7:5: error[duplicate_entry]: "chloe" stands already on line 5 as "Chloé"; delete one)"},
    {"duplicate_but_for_hyphen", words + "  - Jong-un\n  - Jong Un\n",
     R"(f.yaml:6:5: error[duplicate_entry]: "Jong Un" stands already on line 5 as "Jong-un"; delete one)"},
    {"cue_form", "classes: []\ncue: adverb\ndescription: d\nsource: hand\nentries: []\n",
     R"(f.yaml:2:6: error[bad_value]: unknown cue "adverb"; did you mean "verb"?)"},
    {"cue_without_class", cues + "  - {text: say, frames: [quote]}\n",
     "f.yaml:6:5: error[missing_key]: the key \"class\" is missing here; add \"class: …\""},
    {"unknown_cue_class", cues + "  - {text: say, class: speach, frames: [quote]}\n",
     R"(f.yaml:6:24: error[unknown_cue_class]: unknown class "speach"; did you mean "speech"?)"},
    {"unknown_frame", cues + "  - {text: say, class: speech, frames: [quotes, xyz]}\n",
     "f.yaml:6:41: error[unknown_frame]: unknown frame \"quotes\"; did you mean \"quote\"?\n"
     "f.yaml:6:49: error[unknown_frame]: unknown frame \"xyz\"; it is one of quote, clause, that_clause, "
     "question, "
     "infinitive, object_infinitive, gerund, object, about, predicate, addressee, passive"},
    {"plain_cue", cues + "  - say\n",
     "f.yaml:6:5: error[wrong_type]: an entry of a cue list must be a map with the keys text, class, frames, "
     "past, "
     "participle, present, ing, plural, doubles, negative, ambiguous, telling, faint, classes, note, allow, examples, not; "
     "here is a text"},
    {"plural_of_verb", cues + "  - {text: say, class: speech, frames: [quote], plural: says}\n",
     "f.yaml:6:57: error[bad_key]: \"plural\" is for nouns; delete it"},
    {"flag", cues + "  - {text: say, class: speech, frames: [quote], doubles: maybe}\n",
     "f.yaml:6:58: error[wrong_type]: \"doubles\" must be true or false"},
};
INSTANTIATE_TEST_SUITE_P(Words, ListFault, testing::ValuesIn(word_cases), test::case_name);

Case const entity_cases[] = {
    {"none",
     entities +
         "  - {id: person/a-b, name: A B, gender: female, roles: [{title: chair, of: place/x, from: 2011}]}\n"
         "  - {id: place/x, name: X, kind: country, capital: Yy}\n",
     ""},
    {"bad_ids",
     entities + "  - {id: Person/a, name: A}\n  - {id: person/a--b, name: A}\n  - {id: group/a, name: A}\n  "
                "- {name: A}\n",
     "f.yaml:4:10: error[bad_id]: \"Person/a\" is no id; write person/, organisation/ or place/ and a name "
     "in small "
     "letters with hyphens, such as person/jane-doe\n"
     "f.yaml:5:10: error[bad_id]: \"person/a--b\" is no id; write person/, organisation/ or place/ and a "
     "name in small "
     "letters with hyphens, such as person/jane-doe\n"
     "f.yaml:6:10: error[bad_id]: \"group/a\" is no id; write person/, organisation/ or place/ and a name in "
     "small "
     "letters with hyphens, such as person/jane-doe\n"
     "f.yaml:7:5: error[missing_key]: the key \"id\" is missing here; add \"id: …\""},
    {"duplicate_id", entities + "  - {id: place/x, name: X}\n  - {id: place/x, name: Z}\n",
     "f.yaml:5:10: error[duplicate_id]: the id \"place/x\" is given already at f.yaml:4:10; merge the two or "
     "rename one"},
    {"dangling_role",
     entities + "  - {id: place/ghana, name: Ghana}\n"
                "  - {id: person/a, name: A, roles: [{title: t, of: place/gahna}]}\n",
     R"(f.yaml:5:52: error[dangling]: no entity has the id "place/gahna"; did you mean "place/ghana"?)"},
    {"dangling_relation",
     entities + "  - {id: person/a, name: A, relations: [{kind: sister, of: person/zzzzzz}]}\n",
     "f.yaml:4:60: error[dangling]: no entity has the id \"person/zzzzzz\"; add it to an entity file or mend "
     "the id"},
    {"bad_date", entities + "  - {id: person/a, name: A, roles: [{title: t, from: 2011-02-30}]}\n",
     "f.yaml:4:54: error[bad_date]: \"from\" is no date; write YYYY, YYYY-MM or YYYY-MM-DD of a day that "
     "exists"},
    {"date_order", entities + "  - {id: person/a, name: A, roles: [{title: t, from: 2011-03, to: 2010}]}\n",
     "f.yaml:4:67: error[date_order]: the role ends on 2010-12-31 before it begins on 2011-03-01; mend one"},
    {"overlap",
     entities + "  - id: person/a\n    name: A\n    roles:\n      - {title: t, from: 2001, to: 2005}\n"
                "      - {title: t, from: 2004-06}\n",
     "f.yaml:8:9: error[overlap]: the role \"t\" overlaps the same on line 7; mend the dates or delete one"},
    {"touching_roles",
     entities + "  - id: person/a\n    name: A\n    roles:\n      - {title: t, from: 2001, to: 2005}\n"
                "      - {title: t, from: 2005, to: 2009-03}\n      - {title: t, from: 2009-03}\n",
     ""},
    {"kinds",
     entities +
         "  - {id: place/x, name: X, kind: counry}\n  - {id: organisation/y, name: Yy, kind: country}\n",
     "f.yaml:4:34: error[unknown_kind]: unknown kind \"counry\"; did you mean \"country\"?\n"
     "f.yaml:5:42: error[unknown_kind]: unknown kind \"country\"; the schema names those there are"},
    {"keys_of_other_types",
     entities + "  - {id: person/x, name: X, demonyms: [Yy], acronym: Z}\n  - {id: place/y, name: Yy, "
                "gender: male}\n",
     "f.yaml:4:39: error[bad_key]: \"demonyms\" is for places; delete it\n"
     "f.yaml:4:54: error[bad_key]: \"acronym\" is for organisations and places; delete it\n"
     "f.yaml:5:37: error[bad_key]: \"gender\" is for people; delete it"},
    {"gender", entities + "  - {id: person/x, name: X, gender: man}\n",
     R"(f.yaml:4:37: error[bad_value]: unknown gender "man"; it is one of male, female)"},
    {"wikidata",
     entities + "  - {id: person/x, name: X, wikidata: 64}\n  - {id: person/y, name: Yy, wikidata: q64}\n",
     "f.yaml:4:39: error[unquoted]: 64 without quotes is no text in YAML; write \"64\"\n"
     "f.yaml:5:40: error[bad_value]: \"q64\" is no Wikidata id; write Q and digits, such as Q64, or delete "
     "it"},
    {"needless_alias", entities + "  - {id: person/x, name: Chloé Ruiz, aliases: [Chloe Ruiz, C. Ruiz]}\n",
     "f.yaml:4:49: error[duplicate_entry]: \"Chloe Ruiz\" is matched like \"Chloé Ruiz\" on line 4 (case, "
     "accents and "
     "hyphens do not count); delete it"},
    {"useful_aliases",
     entities + "  - {id: organisation/x, name: North Pact, acronym: NATO, aliases: [Nato]}\n"
                "  - {id: person/y, name: J. B. Ruiz, aliases: [J B Ruiz]}\n",
     ""},
};
INSTANTIATE_TEST_SUITE_P(Entities, ListFault, testing::ValuesIn(entity_cases), test::case_name);

TEST(IndexFault, NamesMissingAndForgottenFiles) {
  test::TemporaryFolder folder;
  folder.write("words/roles.yaml", words);
  folder.write("index.yaml", "lists:\n  - words/role.yaml\n  - ../x.yaml\nother: []\n");
  EXPECT_EQ(test::faults_of(folder),
            "index.yaml:2:5: error[missing_file]: there is no file \"words/role.yaml\" in this folder; did "
            "you mean "
            "\"words/roles.yaml\"?\n"
            "index.yaml:3:5: error[missing_file]: there is no file \"../x.yaml\" in this folder; write its "
            "path from the "
            "folder, or delete the line\n"
            "index.yaml:4:1: error[unknown_key]: unknown key \"other\"; known here: lists, entities\n"
            "words/roles.yaml:1:1: error[not_in_index]: index.yaml does not name this file; add \"- "
            "words/roles.yaml\" "
            "there or delete the file");
}

TEST(IndexFault, NeedsAnIndex) {
  test::TemporaryFolder folder;
  EXPECT_EQ(test::faults_of(folder),
            "index.yaml:1:1: error[missing_file]: the folder has no index.yaml; write one that names each "
            "list under "
            "lists: and each entity file under entities:");
}

TEST(IndexFault, NeedsAFolder) {
  try {
    Gazetteer::load({"/nowhere/at/all"});
    FAIL();
  } catch (GazetteerError const& error) {
    EXPECT_EQ(
        error.what(),
        std::string(
            "/nowhere/at/all:1:1: error[no_folder]: there is no such gazetteer folder; give the one that "
            "holds index.yaml"));
    EXPECT_EQ(error.faults().size(), 1u);
  }
}

TEST(ListFaults, OfAllFilesAreGivenInOrder) {
  test::TemporaryFolder folder;
  test::write_gazetteer(folder, {{"b.yaml", words + "  - a\n  - \"b"},
                                 {"a.yaml", words + "  - a\n  - a\n  - No\n"},
                                 {"c.yaml", entities + "  - {id: place/x, name: X}\n"},
                                 {"d.yaml", entities + "  - {id: place/x, name: X}\n"}});
  EXPECT_EQ(test::faults_of(folder),
            "a.yaml:6:5: error[duplicate_entry]: \"a\" stands already on line 5; delete one\n"
            "a.yaml:7:5: error[unquoted]: No without quotes is no text in YAML; write \"No\"\n"
            "b.yaml:6:5: error[unclosed_quote]: the quote that opens here is never closed: \"b\"; close it\n"
            "d.yaml:4:10: error[duplicate_id]: the id \"place/x\" is given already at c.yaml:4:10; merge the "
            "two or "
            "rename one");
}

}  // namespace
}  // namespace whosaid
