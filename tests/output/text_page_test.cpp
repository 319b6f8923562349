// Lines for a terminal: wrapping, columns, colours, shortening.
#include "output/text_page.hpp"

#include <gtest/gtest.h>

#include "support/cases.hpp"
#include "text/columns.hpp"

namespace whosaid {
namespace {

std::string field(std::size_t width, std::string_view label, std::string_view text) {
  TextPage page({.width = width});
  page.field(label, text);
  return page.take();
}

TEST(TextPage, PutsTextBesideItsLabel) {
  EXPECT_EQ(field(60, "rule", "a cue, then what was said"), "  rule        a cue, then what was said\n");
  EXPECT_EQ(field(60, "", "goes on below"), "              goes on below\n");
}

TEST(TextPage, WrapsAtWordsBelowTheText) {
  EXPECT_EQ(field(60, "rule", "a cue, then what was said, some of it in quotation marks"),
            "  rule        a cue, then what was said, some of it in\n"
            "              quotation marks\n");
}

TEST(TextPage, SavesRoomWhereItIsNarrow) {
  EXPECT_EQ(field(30, "rule", "a cue, then what was said, some of it in marks"),
            "  rule a cue, then what was\n"
            "    said, some of it in marks\n");
}

TEST(TextPage, CutsWordsThatAreLongerThanALine) {
  TextPage page({.width = 20});
  page.line("https://example.org/a/very/long/address and more");
  EXPECT_EQ(page.take(), "https://example.org/\na/very/long/address\nand more\n");
}

TEST(TextPage, CountsWideCharactersTwice) {
  TextPage page({.width = 16});
  page.line("毛澤東 毛澤東 毛澤東");
  EXPECT_EQ(page.take(), "毛澤東 毛澤東\n毛澤東\n");
}

TEST(TextPage, NeverExceedsItsWidth) {
  std::string const text =
      "“We waited too long,” said 毛澤東 of the Harbour_Users_Association_of_Everywhere 😀😀😀.";
  for (std::size_t width = 20; width < 100; ++width) {
    TextPage page({.width = width});
    page.line(text);
    page.field("a label", text);
    std::string const lines = page.take();
    for (std::size_t at = 0; at < lines.size();) {
      std::size_t const end = lines.find('\n', at);
      std::string_view const line = std::string_view(lines).substr(at, end - at);
      EXPECT_LE(columns_of(line), width) << line;
      EXPECT_FALSE(line.ends_with(' ')) << "“" << line << "”";
      at = end + 1;
    }
  }
}

TEST(TextPage, ColoursLabelsAndTitlesOnly) {
  TextPage page({.width = 60, .colour = true});
  page.line("Names: 1", Look::title);
  page.field("rule", "a cue");
  page.line("plain");
  EXPECT_EQ(page.take(), "\x1b[1mNames: 1\x1b[0m\n  \x1b[36mrule\x1b[0m        a cue\nplain\n");
}

TEST(TextPage, LetsNoTextSteerTheTerminal) {
  EXPECT_EQ(printable("a\x1b[31mb\r\n c\u202Ed\x07"), "a\uFFFD[31mb c\uFFFDd\uFFFD");
  EXPECT_EQ(printable("a\u0085b"), "a\uFFFDb");
}

TEST(TextPage, ShortensInTheMiddle) {
  TextPage const page({.width = 30});
  EXPECT_EQ(page.shortened("fits on a line", 1), "fits on a line");
  EXPECT_EQ(page.shortened("It began in the early morning and it went on until late at night", 1),
            "It began in the … at night");
  EXPECT_EQ(page.shortened("It began in the early morning and it went on until late at night", 2),
            "It began in the early morning and it … until late at night");
}

}  // namespace
}  // namespace whosaid
