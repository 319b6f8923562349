// The sample document, explained by hand.
#pragma once

#include "explanation.hpp"
#include "output/sample.hpp"

namespace whosaid::test {

struct SampleExplanation : Sample {
  Explanation why;

  SampleExplanation() {
    std::string const& text = document.text;
    Span const dana = span_at(text, "Dana Ruiz");
    ListEntry const dana_in_lists{"Dana Ruiz", "person/dana-ruiz", "entities/people.yaml", 12};
    why.found = found;
    QuoteExplanation said;
    said.quote = 0;
    said.meaning = "words in marks, then who said them";
    said.clause = "reporting.active";
    said.clause_meaning = "speaker, then cue";
    said.parts = {{"speaker", dana, "a name", {}},
                  {"cue", span_at(text, "said"), "speech", ListEntry{"said", "cue", "cues/verbs.yaml", 7}}};
    said.chain = {
        {"pronoun", "a pronoun", span_at(text, "no"), {}, {}, {}},
        {"likeliest_person",
         "the likeliest of the people named before it",
         dana,
         {},
         {{"distance", "nearness", 14}, {"same_sentence", "named in the same sentence", -2}},
         {}},
        {"listed", "the lists have “Dana Ruiz” as its main name", {}, "person/dana-ruiz", {}, dana_in_lists}};
    said.rivals = {
        {"Omar Teal",
         "person/omar-teal",
         span_at(text, "Café"),
         9,
         3,
         {{"distance", "nearness", 9}},
         "score",
         ""},
        {"Acme Wire", "organisation/acme-wire", {}, {}, {}, {}, "spoke_before", "is quoted before"}};
    said.confidence = {"measured", "97 % of what quote.split finds is right"};
    QuoteExplanation unknown;
    unknown.quote = 1;
    unknown.meaning = "words in marks alone";
    unknown.no_speaker = {"no_clause", "no reporting clause in its sentence"};
    unknown.confidence = {"unmeasured", "not known"};
    why.quotes = {said, unknown};

    NameExplanation name;
    name.mention = 0;
    name.reading = {dana,
                    "person",
                    "person.titled",
                    "a title, then a name",
                    Outcome::kept,
                    3.5,
                    -0.4,
                    {{"cue_after", "a verb of saying follows", 4}, {"one_word", "one word", -0.5}},
                    0,
                    {}};
    name.losers = {{span_at(text, "Ruiz"),
                    "organisation",
                    "organisation.plain",
                    "words with capitals",
                    Outcome::too_weak,
                    -2.25,
                    -0.4,
                    {},
                    1.85,
                    {}},
                   {span_at(text, "Dana"),
                    "person",
                    "person.one_word",
                    "a lone word",
                    Outcome::outweighed,
                    1,
                    -0.4,
                    {},
                    2.5,
                    dana},
                   {span_at(text, "Dana"),
                    "place",
                    "place.listed",
                    "a place",
                    Outcome::inside_listed,
                    0.25,
                    -0.4,
                    {},
                    0,
                    dana}};
    name.lists = {{"Dana", "given name", "names/given.yaml", 3}};
    name.chain = {said.chain.back()};
    why.names = {name};

    Gap gap;
    gap.kind = "marks";
    gap.span = span_at(text, "“never.”");
    gap.reason = {"term_cue", "a term"};
    gap.parts = {
        {"cue", span_at(text, "said"), "", ListEntry{"said", "announces a term", "words/terms.yaml", 4}}};
    Gap word;
    word.kind = "word";
    word.span = span_at(text, "Café");
    word.reason = {"too_weak", "no reading as a name is strong enough"};
    word.reading = NameReading{word.span,
                               "person",
                               "person.one_word",
                               "a lone word",
                               Outcome::too_weak,
                               -3,
                               -0.4,
                               {{"always", "what it starts with", -3}},
                               2.6,
                               {}};
    why.gaps = {gap, word};
  }
};

}  // namespace whosaid::test
