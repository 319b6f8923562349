// Trials of edits: what they tell, and that leaving out the articles that an edit cannot concern changes
// nothing.
#include "trial/run_trial.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "gazetteer/compile.hpp"
#include "gazetteer/folder.hpp"
#include "gazetteer/image.hpp"
#include "gazetteer/packed_lists.hpp"
#include "pipeline/extract.hpp"
#include "trial/article_words.hpp"
#include "trial/write_changes.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

constexpr char articles_folder[] = WHOSAID_SOURCE_DIR "/tests/articles";

std::vector<SourceFolder> real_lists() {
  std::vector<Fault> faults;
  return {read_folder(WHOSAID_SOURCE_DIR "/gazetteers", faults)};
}

// A file of the lists, to be changed.
std::string& bytes_of(std::vector<SourceFolder>& folders, std::string_view relative) {
  return const_cast<SourceFile*>(folders.back().find(relative))->bytes;
}

Trial trial(std::vector<SourceFolder> const& before, std::vector<SourceFolder> const& after,
            std::string const& path, bool all) {
  std::istringstream nothing;
  Inputs inputs({path}, InputKind::text, nothing);
  return run_trial([&] { return ListStates{before, after}; }, inputs, {{}, path, all, 2});
}

// The changes as text, without the line of counts, which tells how many articles were looked at.
std::string changes(Trial const& trial) {
  std::string const text = as_text(trial);
  return text.substr(text.find('\n'));
}

class Trials : public testing::Test {
 protected:
  Trials() { ::setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1); }
  test::TemporaryFolder cache_;
  test::TemporaryFolder articles_;
};

TEST_F(Trials, TellWhatAnEditChanges) {
  articles_.write("a.txt", "Anna Zarko opened the bridge. “It will last,” Zarko said.\n");
  articles_.write("b.txt", "The bridge was opened on Monday.\n");
  auto const before = real_lists();
  auto after = before;
  bytes_of(after, "entities/people/business.yaml") +=
      "  - id: person/anna-zarko-builder\n    name: Anna Zarko\n    gender: female\n";
  Trial const found = trial(before, after, articles_.path(), false);
  EXPECT_EQ(as_text(found),
            "articles 2, looked at 1, changed 1\n\n"
            "              gained    lost changed\n"
            "mentions           0       0       2\n"
            "entities           1       1       0\n"
            "quotations         0       0       0\n"
            "speakers           0       0       1\n"
            "\na\n"
            "  mention changed: “Anna Zarko” person/anna-zarko → “Anna Zarko” person/anna-zarko-builder\n"
            "      Anna Zarko opened the bridge.\n"
            "  speaker changed: Anna Zarko (person/anna-zarko) → Anna Zarko (person/anna-zarko-builder)\n"
            "      “It will last,” Zarko said.\n"
            "  mention changed: “Zarko” person/anna-zarko → “Zarko” person/anna-zarko-builder\n"
            "      “It will last,” Zarko said.\n"
            "  entity lost: person/anna-zarko\n"
            "  entity gained: person/anna-zarko-builder\n");
  std::string const csv = as_csv(found, CsvStyle::exact);
  EXPECT_TRUE(csv.starts_with(
      "doc_id,of,change,before,after,start,end,sentence\r\n"
      "a,mention,changed,“Anna Zarko” person/anna-zarko,“Anna Zarko” person/anna-zarko-builder,0,10,Anna "
      "Zarko opened the bridge.\r\n"))
      << csv;
  std::string const page = as_html(found, "<HEAD>", "news");
  EXPECT_NE(
      page.find("<p>2 articles of news, 1 looked at · lists compared with &lt;HEAD&gt; · whosaid gazetteer "
                "try</p>\n<ul class=\"totals\">\n<li class=\"gained\"><b>1</b> gained</li>\n"
                "<li class=\"lost\"><b>1</b> lost</li>\n<li class=\"changed\"><b>3</b> changed</li>"),
      std::string::npos);
  EXPECT_NE(page.find("<h4><a href=\"#d2\">a 30-45</a> <span class=\"verdict changed\">changed</span> "
                      "speaker</h4>\n<div class=\"sides\">\n<div><h5>before and now</h5><p><span class=\"q "
                      "direct\">“It will last,”</span> <span class=\"is-speaker\">Zarko</span> <span "
                      "class=\"is-cue\">said</span>.</p></div>\n</div>\n<dl>\n<dt>kind</dt><dd>direct</dd>\n"
                      "<dt>speaker</dt><dd><del>Anna Zarko (person/anna-zarko)</del> → <ins>Anna Zarko "
                      "(person/anna-zarko-builder)</ins></dd>\n"),
            std::string::npos)
      << page;
}

TEST_F(Trials, OfNoEditLookAtNothing) {
  articles_.write("a.txt", "Anna Zarko opened the bridge.\n");
  auto const lists = real_lists();
  EXPECT_EQ(as_text(trial(lists, lists, articles_.path(), false)).substr(0, 36),
            "articles 1, looked at 0, changed 0\n\n");
}

// Edits of every sort: the few articles looked at tell all that changes in all articles.
TEST_F(Trials, OfSomeArticlesTellAll) {
  auto const before = real_lists();
  std::vector<std::pair<std::string, std::vector<SourceFolder>>> edits;
  auto const edit = [&](std::string const& file, auto change) {
    edits.emplace_back(file, before);
    change(bytes_of(edits.back().second, file));
  };
  auto const without = [](std::string const& piece) {
    return [piece](std::string& bytes) {
      std::size_t const at = bytes.find(piece);
      ASSERT_NE(at, std::string::npos) << piece;
      bytes.erase(at, piece.size());
    };
  };
  auto const with = [](std::string const& piece) { return [piece](std::string& bytes) { bytes += piece; }; };
  edit("words/titles.yaml", with("  - harbourmaster-general\n"));
  edit("words/org-tail.yaml", with("  - Watchersson\n"));
  edit("words/people-nouns.yaml", without("  - officials\n"));
  edit("cues/verbs-speech.yaml", with("  - {text: bellow out, class: speech, frames: [quote, clause]}\n"));
  edit("words/common-words-hand.yaml", with("  - harbourside\n"));
  edit("entities/people/business.yaml", with("  - {id: person/j-x-b, name: J. X. Bobson}\n"));
  edit("places/countries.yaml", with("  - {id: place/bridgeland, name: Bridgeland, demonyms: [Bridge]}\n"));
  edit("words/months.yaml", without("  - March\n"));
  for (auto const& [name, after] : edits) {
    Trial const some = trial(before, after, articles_folder, false);
    Trial const all = trial(before, after, articles_folder, true);
    EXPECT_EQ(changes(some), changes(all)) << name;
    EXPECT_EQ(all.extracted, all.articles);
    EXPECT_LE(some.extracted, all.extracted);
  }
}

// With the entries that an article can have it is read as with all.
TEST_F(Trials, ReadAnArticleWithFewEntriesAsWithAll) {
  auto const folders = real_lists();
  std::vector<Fault> faults;
  ParsedFiles known(folders);
  PackedLists const packed(folders, known, faults);
  EXPECT_TRUE(packed.is_sound());
  Lists const all = read_lists(folders, faults);
  ASSERT_TRUE(faults.empty());
  Gazetteer const full = Gazetteer::Image::alone(compile(all, 0));
  std::istringstream nothing;
  Inputs inputs({articles_folder}, InputKind::text, nothing);
  for (int i = 0; i < 8; ++i) {
    Document const document = load(*inputs.next(), {}).document;
    WordFilter words;
    for (std::uint64_t const word : folded_words(document.text)) words.add(word);
    Lists const few = packed.lists_for(words);
    EXPECT_LT(few.entities.size(), all.entities.size() / 10);
    Gazetteer const cut = Gazetteer::Image::alone(compile(few, 0));
    EXPECT_TRUE(
        changes_between(document, extract(document, full, false), extract(document, cut, false)).empty())
        << document.id;
  }
}

// Ten times the same story: it is read once, and told of each.
TEST_F(Trials, OfTheSameStoryReadItOnce) {
  for (int i = 0; i < 10; ++i)
    articles_.write("copy-" + std::to_string(i) + ".txt", "Anna Zarko opened the bridge.\n");
  articles_.write("other.txt", "Anna Zarko opened another bridge.\n");
  articles_.write("third.txt", "The bridge was opened on Monday.\n");
  auto const before = real_lists();
  auto after = before;
  bytes_of(after, "entities/people/business.yaml") +=
      "  - id: person/anna-zarko-builder\n    name: Anna Zarko\n";
  Trial const some = trial(before, after, articles_.path(), false);
  Trial const all = trial(before, after, articles_.path(), true);
  EXPECT_EQ(some.articles, 12u);
  EXPECT_EQ(some.extracted, 11u);
  EXPECT_EQ(some.alone, 2u);
  EXPECT_EQ(all.extracted, 12u);
  EXPECT_EQ(all.alone, 3u);
  EXPECT_EQ(changes(some), changes(all));
  EXPECT_EQ(std::ranges::count(some.changes, "copy-7", &Change::document), 3);
  EXPECT_EQ(std::ranges::count(some.changes, "third", &Change::document), 0);
}

TEST_F(Trials, OfInvalidListsAreRefused) {
  auto const before = real_lists();
  auto after = before;
  bytes_of(after, "words/titles.yaml") += "  - No\n";
  EXPECT_THROW(trial(before, after, articles_folder, false), GazetteerError);
}

}  // namespace
}  // namespace whosaid
