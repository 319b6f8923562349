// Entries kept between runs: the same as read from YAML, whatever becomes of the file they are kept in.
#include <gtest/gtest.h>

#include <fstream>

#include "gazetteer/folder.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

class ParsedFilesKept : public testing::Test {
 protected:
  ParsedFilesKept() {
    ::setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1);
    test::write_gazetteer(
        folder_,
        {{"words.yaml",
          "classes: [role]\nregion: here\ndescription: d\nsource: hand\nallow: [listed_twice]\nentries:\n"
          "  - U.S minister\n  - {text: Boss, classes: [title], allow: [odd_marks], not: [Boss]}\n"},
         {"cues.yaml",
          "classes: []\ncue: verb\ndescription: d\nsource: hand\nentries:\n"
          "  - {text: caw, doubles: true, past: cew, class: speech, frames: [quote], negative: true}\n"},
         {"people.yaml",
          "source: hand\ndescription: d\nentities:\n"
          "  - id: person/a\n    name: A Ay\n    aliases: [Al Ay]\n    weak: [Ay]\n    gender: male\n"
          "    wikidata: Q7\n    roles: [{title: boss, of: place/x, from: 2011, to: 2012}]\n"
          "    relations: [{kind: son, of: person/b}]\n    formerly: [person/z]\n"
          "    examples: [{text: A Ay left., expect: A Ay}]\n"
          "  - {id: person/b, name: B, retired: true, source: us}\n"
          "  - {id: place/x, name: Xx, kind: country, acronym: XL, demonyms: [Xish], capital: Xy}\n"}});
  }

  // Everything that is read, as text.
  std::string read() const {
    std::vector<Fault> faults;
    Lists const lists = read_lists({read_folder(folder_.path(), faults)}, faults);
    std::string out;
    auto put = [&](auto const& value) {
      if constexpr (std::is_arithmetic_v<std::decay_t<decltype(value)>>)
        out += std::to_string(value) + " ";
      else
        out += std::string(value) + " ";
    };
    auto where = [&](Where w) { put(w.file), put(w.line), put(w.column); };
    auto text = [&](ListedText const& t) {
      put(t.text), where(t.where);
      for (Pattern const& p : t.patterns) {
        put(p.capitals), put(p.dotted), put(p.upper);
        for (std::uint64_t const hash : p.hashes) put(hash);
      }
    };
    for (ListFile const& file : lists.files) put(file.relative), put(file.region);
    for (WordEntry const& word : lists.words) text(word.word), put(word.classes.bits);
    for (CueEntry const& cue : lists.cues)
      text(cue.word), put(cue.features.bits), put(cue.classes.bits), put(static_cast<int>(cue.form)),
          put(cue.irregular.past), put(cue.irregular.doubles);
    for (EntityEntry const& e : lists.entities) {
      put(e.id), where(e.where), text(e.name), put(e.wikidata), put(e.kind), put(static_cast<int>(e.gender));
      for (auto const* names : {&e.aliases, &e.weak, &e.demonyms})
        for (ListedText const& name : *names) text(name);
      for (auto const* name : {&e.acronym, &e.capital})
        if (*name) text(**name);
      for (RoleEntry const& r : e.roles)
        put(r.title), where(r.where), put(r.of.id), where(r.of.where), put(r.from), put(r.to);
      for (RelationEntry const& r : e.relations) put(r.kind), put(r.of.id), where(r.of.where);
      for (Reference const& former : e.formerly) put(former.id), where(former.where);
      put(e.retired.value_or(false));
    }
    for (Allowance const& a : lists.allowances) where(a.entry), where(a.where), put(a.code);
    for (Example const& e : lists.examples)
      put(static_cast<int>(e.of)), put(e.subject), put(e.negative), put(e.text), put(e.expect),
          where(e.where);
    for (ListedSource const& source : lists.sources)
      put(source.text), where(source.where), where(source.entry);
    for (Fault const& fault : faults) put(fault.text());
    return out;
  }

  fs::path file() const {
    for (auto const& entry : fs::directory_iterator(cache_.path() / "whosaid"))
      if (entry.path().extension() == ".lists") return entry.path();
    return {};
  }

  test::TemporaryFolder cache_;
  test::TemporaryFolder folder_;
};

TEST_F(ParsedFilesKept, GiveTheSameEntries) {
  std::string const first = read();
  EXPECT_NE(first.find("U.S minister"), std::string::npos);
  ASSERT_FALSE(file().empty());
  EXPECT_EQ(read(), first);
  ::setenv("WHOSAID_CACHE", "off", 1);
  EXPECT_EQ(read(), first);
  ::unsetenv("WHOSAID_CACHE");
}

TEST_F(ParsedFilesKept, AreReadAnewWhenAFileChanges) {
  read();
  folder_.write("words.yaml", "classes: [title]\ndescription: d\nsource: hand\nentries:\n  - Chief\n");
  std::string const changed = read();
  EXPECT_NE(changed.find("Chief"), std::string::npos);
  EXPECT_EQ(changed.find("U.S minister"), std::string::npos);
  folder_.write("words.yaml", "classes: [title]\ndescription: d\nsource: hand\nentries:\n  - No\n");
  EXPECT_NE(read().find("error[unquoted]"), std::string::npos);
  EXPECT_NE(read().find("error[unquoted]"), std::string::npos) << "faults are told each time";
}

TEST_F(ParsedFilesKept, AreOfNoUseWhenDamaged) {
  std::string const first = read();
  std::fstream stream(file(), std::ios::in | std::ios::out | std::ios::binary);
  for (int const at : {0, 20, 60, 200}) {
    stream.seekp(at);
    stream.put('\xff');
    stream.flush();
    EXPECT_EQ(read(), first);
  }
  stream.close();
  fs::resize_file(file(), fs::file_size(file()) / 2);
  EXPECT_EQ(read(), first);
}

// What a small edit changes is kept apart, so that the large file is not written anew; earlier states, too.
TEST_F(ParsedFilesKept, OfLateEditsStandApart) {
  std::string many = "classes: [title]\ndescription: d\nsource: hand\nentries:\n";
  for (int i = 0; i < 3000; ++i) many += "  - word" + std::to_string(i) + "\n";
  folder_.write("words.yaml", many);
  std::string const first = read();
  fs::path const most = file();
  fs::path const late = most.parent_path() / (most.stem().string() + "-late.lists");
  auto const size = fs::file_size(most);
  std::string const cues = "classes: []\ncue: verb\ndescription: d\nsource: hand\nentries:\n";
  std::string const verb = "  - {text: bellow, class: speech, frames: [quote]}\n";
  folder_.write("cues.yaml", cues + verb);
  std::string const second = read();
  ASSERT_TRUE(fs::exists(late));
  EXPECT_EQ(fs::file_size(most), size);
  auto const late_size = fs::file_size(late);
  EXPECT_LT(late_size, size / 20);
  folder_.write("cues.yaml", cues + verb + "  - {text: caw, class: speech, frames: [quote]}\n");
  std::string const third = read();
  EXPECT_GT(fs::file_size(late), late_size) << "the second state is known still";
  EXPECT_EQ(read(), third);
  folder_.write("cues.yaml", cues + verb);
  EXPECT_EQ(read(), second);
  fs::resize_file(late, late_size / 2);
  EXPECT_EQ(read(), second);
}

}  // namespace
}  // namespace whosaid
