// The pages of a run: their names, links, and that no text breaks out of its place.
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

#include "output/article_page.hpp"
#include "output/page_names.hpp"
#include "output/report.hpp"
#include "output/sample.hpp"
#include "output/temporary_folder.hpp"

namespace whosaid {
namespace {

constexpr std::string_view hostile = "</script><script>alert(1)</script><!--\"'&\xE2\x80\xAE";

std::vector<std::string> all(std::string const& text, std::string const& pattern) {
  std::regex const expression(pattern);
  std::vector<std::string> found;
  for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match)
    found.push_back((*match)[1]);
  return found;
}

TEST(PageNames, AreSafeAndDistinct) {
  PageNames names;
  EXPECT_EQ(names.name("bridge"), "bridge.html");
  EXPECT_EQ(names.name("news/bridge"), "news-bridge.html");
  EXPECT_EQ(names.name("bridge"), "bridge-2.html");
  for (std::string const& id :
       {std::string("../../etc/passwd"), std::string("."), std::string(".."), std::string(),
        std::string("a\\b:c?\"<>|"), std::string("a\0b", 3), std::string("/abs"), std::string(5000, 'x')}) {
    std::string const name = names.name(id);
    EXPECT_TRUE(std::regex_match(name, std::regex("[A-Za-z0-9_-][A-Za-z0-9._-]*\\.html"))) << name;
    EXPECT_LT(name.size(), 160u);
  }
}

TEST(ArticlePage, ItsLinksLeadSomewhere) {
  test::Sample const sample;
  std::string page;
  append_article_page(page, Findings(sample.document, sample.found, OffsetUnit::codepoint), "../index.html");
  std::vector<std::string> const ids = all(page, "\\bid=([\\w.]+)");
  std::vector<std::string> const links = all(page, "href=#([\\w.]+)");
  EXPECT_GE(links.size(), 6u);
  for (std::string const& link : links) EXPECT_EQ(std::ranges::count(ids, link), 1) << link;
  EXPECT_NE(page.find("<bdi>unknown</bdi>"), std::string::npos);
}

TEST(ArticlePage, OfALongArticleMostCardsAreHeldBack) {
  auto const page_of = [](std::size_t quotes) {
    test::Sample sample;
    sample.found.quotes.assign(quotes, sample.found.quotes[0]);
    sample.found.quotes.back() = test::Sample().found.quotes[1];
    std::string page;
    append_article_page(page, Findings(sample.document, sample.found, OffsetUnit::codepoint), {});
    return page;
  };
  std::string const page = page_of(220);
  std::size_t const held = page.find("<noscript id=more><ol>\n") + 23;
  std::string const more = page.substr(held, page.find("</ol></noscript>") - held);
  EXPECT_EQ(std::ranges::count(more, '\n'), 120);
  EXPECT_EQ(all(more, "<li class=direct id=c(\\d+)>").front(), "101");
  EXPECT_EQ(all(page, "<li class=direct id=c(\\d+)>").size(), 220u);
  EXPECT_EQ(all(page, "data-kinds=(d+) ").at(0).size(), 220u);
  EXPECT_EQ(all(page, "data-speakers=\"([01 ]+)\"").at(0).size(), 439u);
  EXPECT_EQ(all(page, "(<script)").size(), 3u);
  std::string const short_page = page_of(150);
  EXPECT_EQ(short_page.find("<noscript"), std::string::npos);
  EXPECT_EQ(all(short_page, "(<script)").size(), 2u);  // the one for held cards is not needed
}

TEST(ArticlePage, ACardSaysAllOfAQuotation) {
  test::Sample const sample;
  std::string page;
  append_article_page(page, Findings(sample.document, sample.found, OffsetUnit::codepoint), {});
  EXPECT_EQ(all(page, "(<li class=\\w+ id=c1>.*)").at(0),
            "<li class=direct id=c1><bdi>Dana Ruiz</bdi> <a href=#q1>1</a><p>“Café, no,” […] “never.”"
            "<p>direct · speaker named · entity person/dana-ruiz · cue said (speech) · via Acme Wire · rule "
            "quote.split · confidence 0.97 <meter value=0.97></meter>");
}

TEST(ArticlePage, HostileTextStaysText) {
  test::Sample sample;
  sample.document.id = hostile;
  sample.document.text = std::string(hostile) + "\n" + sample.document.text;
  sample.found.entities[0].name = hostile;
  sample.found.mentions.clear();
  sample.found.quotes.resize(1);
  Quote& quote = sample.found.quotes[0];
  quote.spans = quote.quoted = {{0, static_cast<Offset>(hostile.size())}};
  quote.speaker->name = hostile;
  quote.via->name = hostile;
  quote.addressee = quote.via;
  std::string page;
  append_article_page(page, Findings(sample.document, sample.found, OffsetUnit::codepoint), {});
  EXPECT_EQ(all(page, "(<script)").size(), 2u);  // those of the page
  EXPECT_EQ(all(page, "(</script>)").size(), 2u);
  EXPECT_EQ(page.find("<!--"), std::string::npos);
}

TEST(Pages, IndexLeadsToEveryArticle) {
  test::TemporaryFolder const folder;
  test::Sample sample;
  Report report({.format = Format::html, .folder = folder.path()});
  report.write(report.render(sample.document, sample.found));
  report.write(report.render(sample.document, sample.found));
  report.write(report.render_error({"b", "b.txt", "", ""}, "gone <away>"));
  report.finish();
  std::string const index = folder.read("index.html");
  std::vector<std::string> const links = all(index, "href=\"(articles/[^\"]*)\"");
  EXPECT_EQ(links, (std::vector<std::string>{"articles/news-a.html", "articles/news-a-2.html"}));
  for (std::string const& link : links) EXPECT_TRUE(folder.read(link).ends_with("</html>\n")) << link;
  EXPECT_NE(index.find("gone &lt;away&gt;"), std::string::npos);
  EXPECT_NE(index.find("3 articles · 4 quotations · 1 speakers"), std::string::npos);
}

TEST(Pages, TheIndexAddsUpNobodyWhoIsSomebodyElseElsewhere) {
  test::TemporaryFolder const folder;
  Report report({.format = Format::html, .folder = folder.path()});
  for (char const* name : {"they", "State media", "the state media"}) {
    test::Sample sample;
    sample.found.quotes[0].speaker->name = name;
    sample.found.quotes[0].speaker->entity = -1;
    report.write(report.render(sample.document, sample.found));
  }
  report.finish();
  std::string const index = folder.read("index.html");
  EXPECT_EQ(all(index, "class=\"link speaker\"><bdi>([^<]*)<"), std::vector<std::string>{"State media"});
  EXPECT_NE(index.find("1 quotations of words that mean somebody else in each article"), std::string::npos);
  EXPECT_NE(folder.read("run.json").find("\"repeated_ids\": 2,"), std::string::npos);
}

TEST(Pages, TheChartShowsThoseQuotedMostOnKnownDays) {
  test::TemporaryFolder const folder;
  test::Sample undated;
  undated.found.date.clear();
  test::Sample dated;
  dated.found.entities[0] = {"person/omar-teal", EntityType::person, "Omar Teal", "", 1, 1};
  dated.found.quotes[0].speaker->name = "Omar Teal";
  Report report({.format = Format::html, .folder = folder.path()});
  for (int i = 0; i < 3; ++i) report.write(report.render(undated.document, undated.found));
  report.write(report.render(dated.document, dated.found));
  report.finish();
  std::string const index = folder.read("index.html");
  std::size_t const begin = index.find("class=\"chart\"");
  ASSERT_NE(begin, std::string::npos);
  std::string const chart = index.substr(begin, index.find("</section>", begin) - begin);
  EXPECT_NE(chart.find("preserveAspectRatio=\"none\""), std::string::npos);  // as wide as there is room
  EXPECT_NE(chart.find("Omar Teal"), std::string::npos);
  EXPECT_EQ(chart.find("Dana Ruiz"), std::string::npos);
}

TEST(Pages, HostileLinesStayInTheirScript) {
  test::TemporaryFolder const folder;
  test::Sample sample;
  sample.found.quotes[0].speaker->name = hostile;
  sample.found.entities[0].name = hostile;
  Report report({.format = Format::html, .folder = folder.path()});
  report.write(report.render(sample.document, sample.found));
  report.finish();
  std::string const index = folder.read("index.html");
  EXPECT_EQ(all(index, "(<script)").size(), 2u);  // the lines and the page's own
  EXPECT_EQ(index.find("<!--"), std::string::npos);
}

}  // namespace
}  // namespace whosaid
