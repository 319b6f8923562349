// A small document with a hand-built extraction: characters of one to four bytes, a quotation of two spans,
// one without a speaker.
#pragma once

#include <string>

#include "whosaid.hpp"

namespace whosaid::test {

/// Where `piece` stands in `text` for the first time.
inline Span span_at(std::string const& text, std::string const& piece) {
  auto const begin = static_cast<Offset>(text.find(piece));
  return {begin, begin + static_cast<Offset>(piece.size())};
}

struct Sample {
  Document document{"news/a", "in/news/a.txt", "😀 “Café, no,” Dana Ruiz said, “never.”\n“Who\nknows?”\n",
                    "2021-04-07"};
  Extraction found;

  Sample() {
    std::string const& text = document.text;
    Span const dana = span_at(text, "Dana Ruiz");
    found.date = document.date;
    found.sentences = 2;
    found.entities = {{"person/dana-ruiz", EntityType::person, "Dana Ruiz", "Q1", 1, 1}};
    found.mentions = {{dana, EntityType::person, 0, "person.titled"}};
    Quote said;
    said.kind = QuoteKind::direct;
    said.spans = {span_at(text, "“Café, no,”"), span_at(text, "“never.”")};
    said.quoted = said.spans;
    said.speaker = Party{"Dana Ruiz", 0, EntityType::person, SpeakerStatus::named, dana};
    said.cue = Cue{span_at(text, "said"), CueClass::speech};
    said.via = Party{"Acme\nWire", -1, {}, SpeakerStatus::named, span_at(text, "no")};
    said.rule = "quote.split";
    said.confidence = 0.975;
    said.sentence = span_at(text, "“Café, no,” Dana Ruiz said, “never.”");
    Quote unknown;
    unknown.spans = {span_at(text, "“Who\nknows?”")};
    unknown.quoted = unknown.spans;
    unknown.speaker = Party{};
    unknown.rule = "quote.alone";
    unknown.confidence = 1;
    unknown.sentence = unknown.spans[0];
    found.quotes = {said, unknown};
  }
};

}  // namespace whosaid::test
