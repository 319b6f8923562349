// The page of differences: counts, filters, places with their marks; text stays text.
#include "output/difference_page.hpp"

#include <gtest/gtest.h>

#include "output/sample.hpp"

namespace whosaid {
namespace {

/// What stands between the two strings, for the first time.
std::string between(std::string const& page, std::string const& first, std::string const& last) {
  std::size_t const begin = page.find(first);
  std::size_t const end = page.find(last, begin);
  return begin == std::string::npos || end == std::string::npos ? page : page.substr(begin, end - begin);
}

DifferencePage one_page() {
  std::string const text = "“No,” Ruiz said.";
  DifferencePage page;
  page.title = "Before and now";
  page.lead = "1 article";
  page.outcomes = {{"newly_wrong", "newly wrong"}, {"newly_right", "newly right"}};
  page.tables = {{"By article", "article", {"Article", "Right"}, {{"a", {"3"}}, {"b", {"0"}}}},
                 {"By tag", "tag", {"Tag", "Right"}, {}}};
  ShownDifference each;
  each.article = "a";
  each.label = "a:1";
  each.of = "quotation";
  each.tags = {"split"};
  each.fields = {
      {"kind", "direct", "direct"}, {"speaker", "Teal", "Ruiz"}, {"cue", "", "said"}, {"via", "", ""}};
  TextMark const content{test::span_at(text, "“No,”"), MarkRole::content, "direct"};
  each.before = {text, {content}};
  each.after = {text, {content, {test::span_at(text, "Ruiz"), MarkRole::speaker, {}}}};
  page.differences = {each};
  return page;
}

TEST(DifferencePage, CountsComeFirst) {
  std::string const page = difference_page(one_page());
  EXPECT_EQ(
      between(page, "<header>", "<section class=\"wide\""),
      "<header><a class=\"skip\" href=\"#list\">To the differences</a>\n<h1>Before and now</h1>\n"
      "<p>1 article</p>\n<ul class=\"totals\">\n<li class=\"newly_wrong\"><b>1</b> newly wrong</li>\n"
      "<li class=\"newly_right\"><b>0</b> newly right</li>\n</ul></header>\n"
      "<main class=\"tables differences\">\n<section><h2>By article</h2>\n"
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"By article\"><table><thead><tr>"
      "<th scope=\"col\">Article</th><th scope=\"col\" class=\"number\">Right</th></tr></thead>\n<tbody>\n"
      "<tr><th scope=\"row\"><button type=\"button\" class=\"link pick\" data-filter=\"article\">"
      "<bdi>a</bdi></button></th><td class=\"number\">3</td></tr>\n"
      "<tr><th scope=\"row\"><bdi>b</bdi></th><td class=\"number none\">0</td></tr>\n"
      "</tbody></table></div></section>\n");
}

TEST(DifferencePage, ShowsBothStatesOfADifference) {
  EXPECT_EQ(
      between(difference_page(one_page()), "<article", "</section>"),
      "<article class=\"difference newly_wrong\" id=\"d1\" data-outcome=\"newly_wrong\" "
      "data-of=\"quotation\">\n<h4><a href=\"#d1\">a:1</a> <span class=\"verdict newly_wrong\">newly "
      "wrong</span> quotation <span class=\"tag\">split</span></h4>\n<div class=\"sides\">\n"
      "<div><h5>before</h5><p><span class=\"q direct\">“No,”</span> Ruiz said.</p></div>\n"
      "<div><h5>now</h5><p><span class=\"q direct\">“No,”</span> <span class=\"is-speaker\">Ruiz</span> "
      "said.</p></div>\n</div>\n<dl>\n<dt>kind</dt><dd>direct</dd>\n"
      "<dt>speaker</dt><dd><del>Teal</del> → <ins>Ruiz</ins></dd>\n"
      "<dt>cue</dt><dd><del>none</del> → <ins>said</ins></dd>\n</dl>\n</article>\n");
}

TEST(DifferencePage, ShowsOnePlaceOfWhatIsMarkedAlike) {
  DifferencePage page = one_page();
  page.differences[0].before = page.differences[0].after;
  EXPECT_EQ(between(difference_page(page), "<h5>", "</div>"),
            "<h5>before and now</h5><p><span class=\"q direct\">“No,”</span> <span "
            "class=\"is-speaker\">Ruiz</span> said.</p>");
  page.differences[0].before = page.differences[0].after = {};
  EXPECT_NE(difference_page(page).find("<div class=\"sides\">\n</div>"), std::string::npos);
  page.differences[0].was = false;
  std::string const gained = difference_page(page);
  EXPECT_NE(gained.find("<dt>speaker</dt><dd>Ruiz</dd>"), std::string::npos);
  EXPECT_EQ(gained.find("<del>"), std::string::npos);
}

TEST(DifferencePage, NothingDiffers) {
  DifferencePage page = one_page();
  page.differences.clear();
  std::string const made = difference_page(page);
  EXPECT_NE(made.find("<p>Everything is found as before.</p>"), std::string::npos);
  EXPECT_EQ(made.find("<input"), std::string::npos);
}

TEST(DifferencePage, HostileTextStaysText) {
  std::string const hostile = "</script><script>x()</script><!--\"'&\xE2\x80\xAE\xFF";
  DifferencePage page = one_page();
  page.lead = hostile;
  ShownDifference& each = page.differences[0];
  each.article = each.label = each.tags[0] = each.fields[0].before = each.fields[1].after = hostile;
  page.tables[0].rows[0].name = hostile;
  each.after = marked_line(hostile, {0, static_cast<Offset>(hostile.size())}, {});
  std::string const made = difference_page(page);
  EXPECT_EQ(made.find("<script>x"), std::string::npos);
  EXPECT_EQ(made.find("<!--"), std::string::npos);
  EXPECT_EQ(made.find('\xFF'), std::string::npos);
  EXPECT_NE(
      made.find(
          "<option>&lt;/script&gt;&lt;script&gt;x()&lt;/script&gt;&lt;!--&quot;'&amp;\xEF\xBF\xBD</option>"),
      std::string::npos);
}

TEST(MarkedLine, KeepsPlacesWhereWhiteSpaceCollapses) {
  std::string const text = "Before. \n “Oh\n\n no,”  said \xFF Dana\tRuiz. After.";
  Span const sentence = test::span_at(text, " \n “Oh\n\n no,”  said \xFF Dana\tRuiz.");
  Quote quote;
  quote.spans = {test::span_at(text, "“Oh\n\n no,”")};
  quote.cue = Cue{test::span_at(text, "said"), CueClass::speech};
  quote.speaker = Party{"Dana Ruiz", -1, {}, SpeakerStatus::named, test::span_at(text, "Dana\tRuiz. After")};
  MarkedLine const made = marked_line(text, sentence, marks_of(quote));
  EXPECT_EQ(made.line, "“Oh no,” said \xEF\xBF\xBD Dana Ruiz.");
  ASSERT_EQ(made.marks.size(), 3u);
  EXPECT_EQ(made.marks[0].span.of(made.line), "“Oh no,”");
  EXPECT_EQ(made.marks[0].look, "direct");
  EXPECT_EQ(made.marks[1].span.of(made.line), "Dana Ruiz.");  // cut to the stretch
  EXPECT_EQ(made.marks[2].span.of(made.line), "said");
}

TEST(MarkedLine, CutsVeryLongStretches) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "é ";
  MarkedLine const made =
      marked_line(text, {0, 3000}, {{{0, 2}, MarkRole::cue, {}}, {{2997, 2999}, MarkRole::cue, {}}});
  EXPECT_LT(made.line.size(), 1610u);
  EXPECT_TRUE(made.line.ends_with("é …"));
  EXPECT_EQ(made.marks.size(), 1u);
}

}  // namespace
}  // namespace whosaid
