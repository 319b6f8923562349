// How found things are marked in the text, also where they overlap.
#include "output/marked_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "output/sample.hpp"

namespace whosaid {
namespace {

std::string marked(Document const& document, Extraction const& found) {
  std::string out;
  append_marked_text(out, Findings(document, found, OffsetUnit::codepoint), title_line(document, found));
  return out;
}

TEST(MarkedText, TiesQuotationSpeakerAndCue) {
  Document const document{"a", "", "Council meets\n“No,” Ruiz said.\n", ""};
  Extraction found;
  found.entities = {{"person/ruiz", EntityType::person, "Ruiz", "", 1, 1}};
  found.mentions = {{test::span_at(document.text, "Ruiz"), EntityType::person, 0, "r"}};
  Quote quote;
  quote.spans = quote.quoted = {test::span_at(document.text, "“No,”")};
  quote.speaker = Party{"Ruiz", 0, EntityType::person, SpeakerStatus::named, found.mentions[0].span};
  quote.cue = Cue{test::span_at(document.text, "said"), CueClass::speech};
  found.quotes = {quote};
  found.headline = test::span_at(document.text, "Council meets");
  EXPECT_EQ(marked(document, found),
            "<h1>Council meets</h1>\n"
            "<p><a id=q1 href=#c1 class=direct>“No,”</a> <b id=e1.1 class=\"p s1\">Ruiz</b> "
            "<i class=c1>said</i>.\n");
}

TEST(MarkedText, CutsWhatOverlapsIntoPieces) {
  Document const document{"a", "", "abcdef.", ""};
  Extraction found;
  Quote first;
  first.kind = QuoteKind::indirect;
  first.spans = {{0, 4}};
  Quote second;
  second.kind = QuoteKind::mixed;
  second.spans = {{2, 6}};
  found.quotes = {first, second};
  EXPECT_EQ(marked(document, found),
            "<p><a id=q1 href=#c1 class=indirect>ab</a><span class=\"indirect q1\">"
            "<a id=q2 href=#c2 class=mixed>cd</a></span><span class=\"mixed q2\">ef</span>.\n");
}

TEST(MarkedText, NamesStandInsideWhatTheyArePartOf) {
  Document const document{"a", "", "“Ask Mr Teal of Acme,” he said.", ""};
  Extraction found;
  found.entities = {{"person/teal", EntityType::person, "Teal", "", 2, 1},
                    {"organisation/acme", EntityType::organisation, "Acme", "", 1, 1}};
  found.mentions = {{test::span_at(document.text, "Mr Teal"), EntityType::person, 0, "r"},
                    {test::span_at(document.text, "Acme"), EntityType::organisation, 1, "r"},
                    {test::span_at(document.text, "he"), EntityType::person, 0, "r"}};
  Quote quote;
  quote.spans = {test::span_at(document.text, "“Ask Mr Teal of Acme,”")};
  quote.speaker = Party{"Teal", 0, EntityType::person, SpeakerStatus::role,
                        test::span_at(document.text, "Mr Teal of Acme")};
  found.quotes = {quote};
  EXPECT_EQ(marked(document, found),
            "<p><a id=q1 href=#c1 class=direct>“Ask <i class=s1><b id=e1.1 class=p>Mr Teal</b> of "
            "<b id=e2.1 class=o>Acme</b></i>,”</a> <b id=e1.2 class=p>he</b> said.\n");
}

TEST(MarkedText, WhatCrossesTheEndOfAQuotationIsCut) {
  Document const document{"a", "", "abcdef.", ""};
  Extraction found;
  found.entities = {{"person/c", EntityType::person, "cdef", "", 1, 1}};
  found.mentions = {{{2, 6}, EntityType::person, 0, "r"}};
  Quote quote;
  quote.spans = {{0, 4}};
  found.quotes = {quote};
  EXPECT_EQ(marked(document, found),
            "<p><a id=q1 href=#c1 class=direct>ab<b id=e1.1 class=p>cd</b></a><b class=\"p e1\">ef</b>.\n");
}

TEST(MarkedText, LinesOfALongTextStandInParts) {
  auto const parts_of = [](std::size_t lines) {
    Document document{"a", "", "", ""};
    for (std::size_t i = 0; i < lines; ++i) document.text += "It rained.\n\n";
    std::string const text = marked(document, {});
    std::vector<std::ptrdiff_t> sizes;
    for (std::size_t at = text.find("<div>"); at != std::string::npos; at = text.find("<div>", at + 1)) {
      std::string const part = text.substr(at, text.find("</div>", at) - at);
      sizes.push_back(std::ranges::count(part, 'p'));
    }
    return sizes;
  };
  EXPECT_EQ(parts_of(30), std::vector<std::ptrdiff_t>());
  EXPECT_EQ(parts_of(70), (std::vector<std::ptrdiff_t>{30, 30, 10}));
}

TEST(MarkedText, QuotationsThatBeginTogetherCanBothBeReached) {
  Document const document{"a", "", "abcd.", ""};
  Extraction found;
  Quote outer;
  outer.spans = {{0, 4}};
  Quote inner;
  inner.spans = {{0, 2}};
  found.quotes = {outer, inner};
  EXPECT_EQ(marked(document, found),
            "<p><span id=q1 class=direct><a id=q2 href=#c2 class=direct>ab</a>cd</span>.\n");
}

TEST(MarkedText, AQuotationMayGoOverLines) {
  Document const document{"a", "", "“a\r\n\n“b.”", ""};
  Extraction found;
  Quote quote;
  quote.spans = {{0, static_cast<Offset>(document.text.size())}};
  found.quotes = {quote};
  EXPECT_EQ(marked(document, found),
            "<p><a id=q1 href=#c1 class=direct>“a\r</a>\n"
            "<p><span class=\"direct q1\">“b.”</span>\n");
}

TEST(MarkedText, RefusesWhatIsNotVerbatim) {
  Document const document{"a", "", "é", ""};
  Extraction found;
  found.mentions = {{{0, 1}, EntityType::person, -1, "r"}};
  EXPECT_THROW(marked(document, found), VerbatimError);
}

TEST(TitleLine, IsTheHeadlineIfThereIsOne) {
  Extraction found;
  auto const title = [&](std::string const& text) {
    Document const document{"a", "", text, ""};
    return std::string(title_line(document, found).of(text));
  };
  EXPECT_EQ(title("Contact Information\nMore."), "");
  EXPECT_EQ(title(" \n"), "");
  found.headline = {5, 12};
  EXPECT_EQ(title("Date\nCouncil meets\n"), "Council meets");
}

}  // namespace
}  // namespace whosaid
