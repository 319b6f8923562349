// Random edits of small lists whose entries share words and refer to each other: what `try` tells of the few
// articles it looks at is what it tells of all, and it refuses the same lists with the same words.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

#include "gazetteer/compile.hpp"
#include "gazetteer/error.hpp"
#include "gazetteer/folder.hpp"
#include "gazetteer/image.hpp"
#include "gazetteer/packed_lists.hpp"
#include "pipeline/extract.hpp"
#include "trial/article_words.hpp"
#include "trial/run_trial.hpp"
#include "trial/write_changes.hpp"

namespace whosaid {
namespace {

using Texts = std::vector<std::string>;

constexpr char const* ids[] = {"person/a",       "person/b",       "person/c",
                               "organisation/d", "organisation/e", "place/f"};
constexpr char const* given[] = {"Anna", "J. B.", "Kim", "WHO"};
constexpr char const* family[] = {"Zarko", "Ruiz-Teal", "Zarko Teal", "Works", "May"};
constexpr char const* small_words[] = {"zarko",    "bridge", "works", "harbour boss",
                                       "J. Works", "May",    "who",   "Zarko. May"};

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t count) { return engine_() % count; }
  bool one_in(std::size_t count) { return below(count) == 0; }
  template <class Array>
  std::string of(Array const& all) {
    return all[below(std::size(all))];
  }

 private:
  std::mt19937 engine_;
};

struct Entity {
  std::string id;
  std::map<std::string, std::string> fields;  // as YAML

  std::string yaml() const {
    std::string text = "  - id: " + id + "\n";
    for (auto const& [key, value] : fields) text += "    " + key + ": " + value + "\n";
    return text;
  }
};

struct Folder {
  std::vector<Entity> files[2];
  Texts words = {"chief"};
  Texts cues = {"said"};
  std::string words_class = "title";
  bool without_words = false;

  std::map<std::string, std::string> yaml() const {
    std::string const head = "description: d\nsource: hand\n";
    std::map<std::string, std::string> all;
    std::string index = "lists:\n  - cues.yaml\n";
    if (!without_words) {
      index += "  - words.yaml\n";
      all["words.yaml"] = head + "classes: [" + words_class + "]\nentries:\n";
      for (std::string const& word : words) all["words.yaml"] += "  - " + word + "\n";
    }
    all["cues.yaml"] = head + "classes: []\ncue: verb\nentries:\n";
    for (std::string const& cue : cues)
      all["cues.yaml"] += "  - {text: " + cue + ", class: speech, frames: [quote, clause]}\n";
    index += "entities:\n";
    for (std::size_t i = 0; i < 2; ++i) {
      std::string const name = i == 0 ? "one.yaml" : "two.yaml";
      index += "  - " + name + "\n";
      all[name] = head + "entities:" + (files[i].empty() ? " []\n" : "\n");
      for (Entity const& entity : files[i]) all[name] += entity.yaml();
    }
    all["index.yaml"] = index;
    return all;
  }
};

std::string name(Dice& dice) { return dice.of(given) + " " + dice.of(family); }

Entity entity(Dice& dice, bool may_correct) {
  Entity made{dice.of(ids), {}};
  if (!may_correct || dice.one_in(3)) made.fields["name"] = name(dice);
  return made;
}

void edit_entity(Dice& dice, Entity& entity, bool may_correct) {
  bool const person = entity.id.starts_with("person");
  switch (dice.below(10)) {
    case 0:
      entity.fields["aliases"] = "[" + name(dice) + "]";
      break;
    case 1:
      entity.fields.erase("aliases");
      break;
    case 2:
      entity.fields["name"] = name(dice);
      break;
    case 3:
      entity.fields["weak"] = "[" + dice.of(family) + "]";
      break;
    case 4:
      if (person)
        entity.fields["roles"] =
            "[{title: chief, of: " + dice.of(ids) + ", from: 201" + std::to_string(dice.below(9)) + "}]";
      else
        entity.fields["acronym"] = dice.of(given).substr(0, 3) == "WHO" ? "WHO" : "AZ";
      break;
    case 5:
      entity.fields["relations"] = "[{kind: ally, of: " + dice.of(ids) + "}]";
      break;
    case 6:
      if (person) entity.fields["gender"] = dice.one_in(2) ? "female" : "male";
      break;
    case 7:
      if (!entity.fields.erase("retired")) entity.fields["retired"] = "true";
      break;
    case 8: {  // renamed
      std::string const former = std::exchange(entity.id, dice.of(ids));
      if (dice.one_in(2)) entity.fields["formerly"] = "[" + former + "]";
      break;
    }
    default:
      if (may_correct && !entity.fields.contains("name"))
        entity.fields["drop"] = "[" + name(dice) + "]";
      else
        entity.fields["note"] = "seen";
  }
}

void edit(Dice& dice, Folder& folder, bool may_correct) {
  auto& file = folder.files[dice.below(2)];
  switch (dice.below(9)) {
    case 0:
      folder.words.push_back(dice.of(small_words));
      break;
    case 1:
      folder.words = {dice.of(small_words), "chief"};
      break;
    case 2:
      folder.cues = {"said", dice.one_in(2) ? "bellow" : "bridge over"};
      break;
    case 3:
      if (dice.one_in(3)) folder.without_words = !folder.without_words;
      folder.words_class = dice.one_in(2) ? "title" : "given";
      break;
    case 4:
      file.push_back(entity(dice, may_correct));
      break;
    case 5:  // moved, or gone
      if (!file.empty()) {
        if (dice.one_in(2)) folder.files[&file == folder.files].push_back(file.back());
        file.pop_back();
      }
      break;
    default:
      if (!file.empty()) edit_entity(dice, file[dice.below(file.size())], may_correct);
  }
}

std::string article(Dice& dice) {
  std::string text;
  for (int i = 0; i < 4; ++i) {
    switch (dice.below(5)) {
      case 0:
        text += "The chief of " + name(dice) + ", " + name(dice) + ", said it was over. ";
        break;
      case 1:
        text += "\"We met the " + dice.of(small_words) + ",\" " + dice.of(family) + " said. ";
        break;
      case 2:
        text += name(dice) + " bellowed that the bridge was AZ's. ";
        break;
      case 3:
        text += dice.of(given) + " bridged over the harbour in May 2013 with Kim Ruiz-teal. He left. ";
        break;
      default:
        text += "\"It is late,\" the chief said. " + dice.of(family) + " left with " + dice.of(given) +
                " Zarko. Teal stayed. ";
    }
  }
  return text + "\n";
}

class RandomEdits : public testing::TestWithParam<unsigned> {
 protected:
  RandomEdits() { ::setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1); }

  static std::vector<SourceFolder> read(std::vector<Folder> const& folders,
                                        std::vector<test::TemporaryFolder> const& at) {
    std::vector<SourceFolder> read;
    std::vector<Fault> faults;
    for (std::size_t i = 0; i < folders.size(); ++i) {
      std::filesystem::remove(at[i].path() / "words.yaml");
      for (auto const& [file, bytes] : folders[i].yaml()) std::ofstream(at[i].path() / file) << bytes;
      read.push_back(read_folder(at[i].path(), faults));
    }
    return read;
  }

  std::string tried(ListStates const& states, bool all) const {
    std::istringstream nothing;
    Inputs inputs({articles_.path().string()}, InputKind::text, nothing);
    try {
      Trial const trial = run_trial([&] { return states; }, inputs, {{}, "articles", all, 2});
      looked_at_[all] += trial.extracted;
      return as_csv(trial, CsvStyle::exact);
    } catch (GazetteerError const& error) {
      return error.what();
    }
  }

  // Whether an article is read alike with the entries that it can have and with all.
  static void compare_with_full(std::vector<SourceFolder> const& folders, std::string const& article) {
    std::vector<Fault> faults;
    Gazetteer const full = Gazetteer::Image::alone(compile(read_lists(folders, faults), 0));
    ParsedFiles known(folders);
    WordFilter words;
    for (std::uint64_t const word : folded_words(article)) words.add(word);
    Lists const few = PackedLists(folders, known, faults).lists_for(words);
    ASSERT_TRUE(faults.empty());
    Gazetteer const cut = Gazetteer::Image::alone(compile(few, 0));
    Document document;
    document.text = article;
    EXPECT_TRUE(
        changes_between(document, extract(document, full, false), extract(document, cut, false)).empty())
        << article;
  }

  test::TemporaryFolder cache_;
  test::TemporaryFolder articles_;
  mutable std::size_t looked_at_[2] = {0, 0};
};

TEST_P(RandomEdits, TellWhatAllArticlesTell) {
  Dice dice(GetParam());
  for (int i = 0; i < 12; ++i) articles_.write("a" + std::to_string(i) + ".txt", article(dice));
  std::vector<Folder> before(1 + GetParam() % 2);
  for (std::size_t i = 0; i < 6; ++i) before[0].files[i % 2].push_back({ids[i], {{"name", name(dice)}}});
  std::vector<test::TemporaryFolder> at(before.size());
  std::size_t refused = 0, changed = 0;
  for (int i = 0; i < 40; ++i) {
    auto after = before;
    std::size_t const which = dice.below(after.size());
    for (std::size_t k = 0; k <= dice.below(2); ++k) edit(dice, after[which], which > 0);
    ListStates const states{read(before, at), read(after, at)};
    std::string const some = tried(states, false);
    std::string const all = tried(states, true);
    ASSERT_EQ(some, all) << "edit " << i;
    bool const faulty = some.find("error[") != some.npos;
    refused += faulty;
    if (!faulty) compare_with_full(states.after, article(dice));
    changed += !faulty && some.find('\n') + 1 != some.size();
    if (!faulty && dice.one_in(4)) articles_.write("a3.txt", article(dice));
    if (!faulty) before = std::move(after);
  }
  EXPECT_GT(changed, 5u);
  EXPECT_GT(refused, 0u);
  EXPECT_LT(looked_at_[0], looked_at_[1]);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomEdits, testing::Range(0u, 8u));

}  // namespace
}  // namespace whosaid
