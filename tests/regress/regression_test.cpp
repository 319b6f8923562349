// A folder of articles: drafted, compared, accepted, reported.
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "regress/write_regression.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

constexpr char text[] = "Mayor Dana Ruiz opened the bridge.\n\n“It will last,” Ms Ruiz said.\n";
constexpr char draft_of_text[] =
    "# names\n"
    "person | Dana Ruiz | person/dana-ruiz | Dana Ruiz ×1, Ruiz ×1\n"
    "\n"
    "# quotes\n"
    "direct | Dana Ruiz | named | said | “It will last,”  [direct.before_clause]\n";

Extractor const& extractor() {
  static Extractor const made{{.gazetteers = {fs::path(WHOSAID_SOURCE_DIR) / "gazetteers"}}};
  return made;
}

std::string bytes_of(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

class Folder : public testing::Test {
 protected:
  Folder() : folder_(fs::path(testing::TempDir()) / ("regress-" + std::to_string(::getpid()))) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    write("bridge.txt", text);
  }
  ~Folder() override { fs::remove_all(folder_); }

  void write(std::string const& name, std::string const& bytes) {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
  }
  Regression run() const { return run_regression(folder_, extractor()); }

  fs::path folder_;
};

TEST_F(Folder, DraftsFromWhatIsFound) {
  EXPECT_EQ(run().undescribed, std::vector<std::string>{"bridge.txt"});
  EXPECT_EQ(draft(folder_, folder_ / "bridge.txt", extractor()), folder_ / "bridge.expected");
  EXPECT_EQ(bytes_of(folder_ / "bridge.expected"), draft_of_text);
  EXPECT_THROW(draft(folder_, folder_ / "bridge.txt", extractor()), std::invalid_argument);
  EXPECT_EQ(run().articles.at(0).comparison.differences.size(), 0u);
}

TEST_F(Folder, ReadsTextsAsExtractDoes) {
  write("bridge.txt", std::string("\xEF\xBB\xBF") + text);
  draft(folder_, folder_ / "bridge.txt", extractor());
  EXPECT_EQ(bytes_of(folder_ / "bridge.expected"), draft_of_text);
  write("bridge.txt", "<!DOCTYPE html><html><body><p>Hello.</p></body></html>");
  EXPECT_THROW(run(), std::runtime_error);
}

TEST_F(Folder, CopiesTheTextOfADraft) {
  write("other", text);
  fs::create_directories(folder_ / "set");
  fs::rename(folder_ / "other", folder_ / "set/pier.txt");
  draft(folder_, folder_ / "set/pier.txt", extractor());
  EXPECT_EQ(bytes_of(folder_ / "pier.txt"), text);
  write("set/bridge.txt", "Another text.");
  EXPECT_THROW(draft(folder_, folder_ / "set/bridge.txt", extractor()), std::invalid_argument);
  EXPECT_FALSE(fs::exists(folder_ / "bridge.expected"));
}

TEST_F(Folder, ADraftThatFailsLeavesNothing) {
  write("set.html.txt", "<!DOCTYPE html><p>Hello.</p>");
  fs::create_directories(folder_ / "set");
  fs::rename(folder_ / "set.html.txt", folder_ / "set/page.txt");
  EXPECT_THROW(draft(folder_, folder_ / "set/page.txt", extractor()), std::runtime_error);
  EXPECT_FALSE(fs::exists(folder_ / "page.txt"));
  write("set/latin.txt", "\x93It will last,\x94 she said.");
  EXPECT_THROW(draft(folder_, folder_ / "set/latin.txt", extractor()), std::invalid_argument);
  EXPECT_FALSE(fs::exists(folder_ / "latin.txt"));
}

TEST_F(Folder, AnArticleThatIsGoneIsTold) {
  write("bridge.expected", draft_of_text);
  write("pier.expected", draft_of_text);
  Regression const regression = run();
  EXPECT_EQ(regression.orphans, std::vector<std::string>{"pier.expected"});
  EXPECT_EQ(nlohmann::json::parse(as_json(regression, "articles"))["orphans"][0], "pier.expected");
  EXPECT_NE(as_junit(regression, "articles").find("tests=\"2\" failures=\"1\""), std::string::npos);
}

TEST_F(Folder, FaultyLinesAreToldTogether) {
  write("bridge.expected",
        "# names\n# quotes\ndirect | Dana Ruiz | namd | said\n? direct | Dana Ruiz | named | sad | “It "
        "will”\nx | y\n");
  try {
    run();
    FAIL();
  } catch (ExpectationError const& error) {
    std::string const file = (folder_ / "bridge.expected").string();
    EXPECT_EQ(error.what(),
              file +
                  ":3:22: there is no status “namd”; write one of *, named, pronoun, role, continued, "
                  "unnamed, unknown\n" +
                  file +
                  ":5:1: a line of this section begins with direct, mixed, indirect or *, not "
                  "with “x”; begin a remark with “# ”");
  }
  write("bridge.expected", "# names\n# quotes\n? direct | Dana Ruiz | named | said | “It will melt”\n");
  try {
    run();
    FAIL();
  } catch (ExpectationError const& error) {
    EXPECT_EQ(error.what(), (folder_ / "bridge.expected").string() +
                                ":3:39: the article does not have these words: “It will melt”");
  }
}

TEST_F(Folder, AcceptsAllOrOne) {
  write("bridge.expected", "# names\n# quotes\ndirect | Omar Teal | named | said | “It will last,”\n");
  Regression const regression = run();
  EXPECT_EQ(regression.count(Outcome::newly_wrong), 2u);
  EXPECT_EQ(accept(folder_, regression, Acceptance({"bridge:2"}, regression)).size(), 1u);
  EXPECT_EQ(
      bytes_of(folder_ / "bridge.expected"),
      "# names\n# quotes\n! direct | Dana Ruiz | named | said | “It will last,”  [direct.before_clause]\n"
      "? direct | Omar Teal | named | said | “It will last,”\n");
  Regression const next = run();
  EXPECT_EQ(accept(folder_, next, Acceptance({}, next)).size(), 1u);
  EXPECT_EQ(run().articles.at(0).comparison.differences.size(), 0u);
  EXPECT_TRUE(Acceptance({"articles/bridge.txt"}, next).accepts("bridge", 0));
  EXPECT_THROW(Acceptance({"pier"}, next), std::invalid_argument);
  EXPECT_THROW(Acceptance({"bridge:9"}, next), std::invalid_argument);
  EXPECT_THROW(Acceptance({"bridge:x"}, next), std::invalid_argument);
}

TEST_F(Folder, ReportsForPeople) {
  write("bridge.expected",
        "# names\nperson | Dana Ruiz\n\n# quotes\ndirect | Omar Teal | named | said | “It will last,”  "
        "[old.rule]  "
        "#short\n");
  EXPECT_EQ(as_text(run(), "articles"), R"(Newly wrong: 1
  bridge:1  #short
    was   direct | Omar Teal | named | said | “It will last,”
    now   direct | Dana Ruiz | named | said | “It will last,”
    rule  old.rule → direct.before_clause
    in    “It will last,” Ms Ruiz said.

By article
  bridge                       1 right      1 missing      1 wrong   P  50.0  R  50.0

By tag
  #short                       0 right      1 missing      0 wrong   P 100.0  R   0.0

Against what is right, 1 articles of articles
  names                        1 right      0 missing      0 wrong   P 100.0  R 100.0
  quotations                   0 right      1 missing      1 wrong   P   0.0  R   0.0
Against what was accepted: 0 newly right, 1 newly wrong, 0 changed
)");
}

TEST_F(Folder, ReportsForPrograms) {
  write("bridge.expected", "# partly\n# names\n# quotes\nmixed | <Dana> | named\n");
  nlohmann::json const made = nlohmann::json::parse(as_json(run(), "articles"));
  EXPECT_EQ(made["total"]["newly_wrong"], 1);
  EXPECT_EQ(made["articles"][0]["differences"][0]["before"], "mixed | <Dana> | named");
  EXPECT_EQ(as_junit(run(), "articles"), R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="whosaid regress" tests="1" failures="1">
  <testcase classname="articles" name="bridge">
    <failure message="1 newly wrong">  bridge:1
    was   mixed | &lt;Dana&gt; | named
    now   not found
</failure>
  </testcase>
</testsuite>
)");
}

/// The differences of the page, without what stands around them.
std::string differences_of(std::string const& page) {
  std::size_t const begin = page.find("<section class=\"group\">");
  return page.substr(begin, page.find("</div>\n</main>") - begin);
}

TEST_F(Folder, ReportsAsAPage) {
  write("bridge.expected",
        "# names\nperson | Dana Ruiz | person/ruiz | Dana Ruiz ×1, Mayor Dana Ruiz ×1\n\n# quotes\n"
        "direct | Omar Teal | named | said | “It will last,”  [old.rule]  #short\n"
        "indirect | Dana Ruiz | named | opened | the bridge\n");
  std::string const page = as_html(run(), "<articles>");
  EXPECT_NE(page.find("<p>1 articles of &lt;articles&gt; · whosaid regress</p>"), std::string::npos);
  EXPECT_NE(page.find("<tr><th scope=\"row\"><bdi>quotations</bdi></th><td class=\"number none\">0</td><td "
                      "class=\"number\">2</td><td class=\"number\">1</td><td class=\"number\">0.0</td><td "
                      "class=\"number\">0.0</td></tr>"),
            std::string::npos);
  EXPECT_EQ(differences_of(page),
            R"(<section class="group">
<h3>bridge</h3>
<article class="difference newly_wrong" id="d1" data-outcome="newly_wrong" data-of="name">
<h4><a href="#d1">bridge:1</a> <span class="verdict newly_wrong">newly wrong</span> name</h4>
<div class="sides">
<div><h5>before</h5><p><span class="m person">Mayor Dana Ruiz</span> opened the bridge.</p></div>
<div><h5>now</h5><p>“It will last,” Ms <span class="m person">Ruiz</span> said.</p></div>
</div>
<dl>
<dt>type</dt><dd>person</dd>
<dt>name</dt><dd>Dana Ruiz</dd>
<dt>entity</dt><dd><del>person/ruiz</del> → <ins>person/dana-ruiz</ins></dd>
<dt>forms</dt><dd><del>Dana Ruiz ×1, Mayor Dana Ruiz ×1</del> → <ins>Dana Ruiz ×1, Ruiz ×1</ins></dd>
</dl>
</article>
<article class="difference newly_wrong" id="d2" data-outcome="newly_wrong" data-of="quotation">
<h4><a href="#d2">bridge:2</a> <span class="verdict newly_wrong">newly wrong</span> quotation <span class="tag">short</span></h4>
<div class="sides">
<div><h5>before</h5><p><span class="q direct">“It will last,”</span> Ms Ruiz <span class="is-cue">said</span>.</p></div>
<div><h5>now</h5><p><span class="q direct">“It will last,”</span> Ms <span class="is-speaker">Ruiz</span> <span class="is-cue">said</span>.</p></div>
</div>
<dl>
<dt>kind</dt><dd>direct</dd>
<dt>speaker</dt><dd><del>Omar Teal</del> → <ins>Dana Ruiz</ins></dd>
<dt>status</dt><dd>named</dd>
<dt>cue</dt><dd>said</dd>
<dt>rule</dt><dd><del>old.rule</del> → <ins>direct.before_clause</ins></dd>
</dl>
</article>
<article class="difference newly_wrong" id="d3" data-outcome="newly_wrong" data-of="quotation">
<h4><a href="#d3">bridge:3</a> <span class="verdict newly_wrong">newly wrong</span> quotation</h4>
<div class="sides">
<div><h5>before, not found now</h5><p>Mayor <span class="is-speaker">Dana Ruiz</span> <span class="is-cue">opened</span> <span class="q indirect">the bridge</span>.</p></div>
</div>
<dl>
<dt>kind</dt><dd>indirect</dd>
<dt>speaker</dt><dd>Dana Ruiz</dd>
<dt>status</dt><dd>named</dd>
<dt>cue</dt><dd>opened</dd>
</dl>
</article>
</section>
)");
}

TEST_F(Folder, ThePageTellsWhatMustNotBeFound) {
  write("bridge.expected", "# partly\n# names\nnot person | Dana Ruiz\n? not person | Omar Teal\n# quotes\n");
  std::string const made = differences_of(as_html(run(), "articles"));
  EXPECT_NE(
      made.find("<h5>now, not found before</h5><p>Mayor <span class=\"m person\">Dana Ruiz</span> opened"),
      std::string::npos)
      << made;
  EXPECT_NE(
      made.find("<span class=\"verdict newly_right\">newly right</span> name</h4>\n<div class=\"sides\">\n"
                "</div>\n<dl>\n<dt>type</dt><dd>person</dd>\n<dt>name</dt><dd>Omar Teal</dd>\n</dl>"),
      std::string::npos)
      << made;
}

}  // namespace
}  // namespace whosaid
