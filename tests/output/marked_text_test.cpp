// How found things are marked in the text, also where they overlap.
#include "output/marked_text.hpp"

#include <gtest/gtest.h>

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
  EXPECT_EQ(marked(document, found),
            "<h1>Council meets</h1>\n"
            "<p><a id=\"q1\" href=\"#c1\" class=\"q direct\" data-q=\"1\">“No,”</a> "
            "<span id=\"m1\" class=\"m person\" data-s=\"1\" data-e=\"0\">Ruiz</span> "
            "<span data-c=\"1\">said</span>.</p>\n");
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
            "<p><a id=\"q1\" href=\"#c1\" class=\"q indirect\" data-q=\"1\">ab</a>"
            "<a id=\"q2\" href=\"#c2\" class=\"q mixed\" data-q=\"1 2\">cd</a>"
            "<span class=\"q mixed\" data-q=\"2\">ef</span>.</p>\n");
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
            "<p><span id=\"q1\"></span><a id=\"q2\" href=\"#c2\" class=\"q direct\" data-q=\"1 2\">ab</a>"
            "<span class=\"q direct\" data-q=\"1\">cd</span>.</p>\n");
}

TEST(MarkedText, AQuotationMayGoOverLines) {
  Document const document{"a", "", "“a\r\n\n“b.”", ""};
  Extraction found;
  Quote quote;
  quote.spans = {{0, static_cast<Offset>(document.text.size())}};
  found.quotes = {quote};
  EXPECT_EQ(marked(document, found),
            "<h1><a id=\"q1\" href=\"#c1\" class=\"q direct\" data-q=\"1\">“a\r</a></h1>\n"
            "<p><span class=\"q direct\" data-q=\"1\">“b.”</span></p>\n");
}

TEST(MarkedText, RefusesWhatIsNotVerbatim) {
  Document const document{"a", "", "é", ""};
  Extraction found;
  found.mentions = {{{0, 1}, EntityType::person, -1, "r"}};
  EXPECT_THROW(marked(document, found), VerbatimError);
}

TEST(TitleLine, IsTheHeadlineElseAShortFirstLine) {
  Extraction found;
  auto const title = [&](std::string const& text) {
    Document const document{"a", "", text, ""};
    return std::string(title_line(document, found).of(text));
  };
  EXPECT_EQ(title("\n Council meets \nMore."), "Council meets");
  EXPECT_EQ(title("It rained. The council met.\nMore."), "");
  EXPECT_EQ(title(std::string(200, 'a')), "");
  EXPECT_EQ(title(" \n"), "");
  found.headline = {5, 12};
  EXPECT_EQ(title("Date\nCouncil meets\n"), "Council meets");
}

}  // namespace
}  // namespace whosaid
