// Text in HTML is nothing but text, and pages run nothing but their own script.
#include "output/html.hpp"

#include <gtest/gtest.h>

#include <array>

namespace whosaid {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  append_html(out, text);
  return out;
}

TEST(Html, EscapesWhatWouldBeMarkup) {
  EXPECT_EQ(escaped("<script>alert(\"1\")</script> & more"),
            "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more");
}

TEST(Html, KeepsWhatIsPlain) { EXPECT_EQ(escaped("“Café” 😀\t'q'\n"), "“Café” 😀\t'q'\n"); }

TEST(Html, ReplacesControlsAndBrokenBytes) {
  EXPECT_EQ(escaped(std::string_view("a\0b\x1b", 4)),
            "a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD");
  EXPECT_EQ(escaped("\xff"
                    "a\xe2\x80"),
            "\xEF\xBF\xBD"
            "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(Html, LinesTurnNothingRound) {
  std::string out;
  append_html_line(out, " Dana\n\xE2\x80\xAE Ruiz\xE2\x81\xA6 <b>");
  EXPECT_EQ(out, "Dana Ruiz &lt;b&gt;");
}

TEST(Html, PolicyAllowsItsOwnAssetsOnly) {
  std::string out;
  append_page_head(out, "A < B", std::array{&article_css, &index_css}, std::array{&steps_js, &index_js});
  EXPECT_NE(out.find("content=\"default-src 'none'; style-src " + std::string(article_css.hash) + " " +
                     std::string(index_css.hash) + "; script-src " + std::string(steps_js.hash) + " " +
                     std::string(index_js.hash) + ";"),
            std::string::npos)
      << out.substr(0, 600);
  EXPECT_NE(out.find("<title>A &lt; B</title>"), std::string::npos);
}

}  // namespace
}  // namespace whosaid
