// Examples of entries, held and failed.
#include "trial/examples.hpp"

#include <gtest/gtest.h>

#include "gazetteer/compile.hpp"
#include "gazetteer/folder.hpp"
#include "gazetteer/image.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {
namespace {

std::string failures(std::string const& entries, std::string const& cues = "") {
  test::TemporaryFolder own;
  own.write("index.yaml",
            std::string(cues.empty() ? "" : "lists: [cues.yaml]\n") + "entities: [mine.yaml]\n");
  own.write("mine.yaml",
            "source: hand\ndescription: d\nentities:" + (entries.empty() ? " []\n" : "\n" + entries));
  if (!cues.empty())
    own.write("cues.yaml", "classes: []\ncue: verb\ndescription: d\nsource: hand\nentries:\n" + cues);
  std::vector<Fault> faults;
  std::vector<SourceFolder> const folders{read_folder(WHOSAID_SOURCE_DIR "/gazetteers", faults),
                                          read_folder(own.path(), faults)};
  Lists const lists = read_lists(folders, faults);
  EXPECT_TRUE(faults.empty());
  std::string text;
  for (Fault const& failure : try_examples(lists, Gazetteer::Image::alone(compile(lists, 0))).failures)
    text +=
        failure.file.substr(failure.file.rfind('/') + 1) + failure.text().substr(failure.file.size()) + "\n";
  return text;
}

TEST(Examples, OfEntitiesHoldOrFail) {
  EXPECT_EQ(failures("  - id: person/zora-quill\n    name: Zora Quill\n"
                     "    examples:\n      - Zora Quill opened the bridge.\n"
                     "      - {text: Zora Quill left. Quill came back., expect: Quill}\n"
                     "    not: [The quill was dry.]\n"),
            "");
  EXPECT_EQ(failures("  - id: person/zora-quill\n    name: Zora Quill\n"
                     "    examples:\n      - Nobody opened the bridge.\n"
                     "    not:\n      - Zora Quill opened the bridge.\n"),
            "mine.yaml:7:9: error[example]: \"person/zora-quill\" is not found here; found: nothing\n"
            "mine.yaml:9:9: error[example]: \"person/zora-quill\" must not be found, but is found here; "
            "found: “Zora "
            "Quill” person/zora-quill\n");
}

TEST(Examples, OfCuesLookAtQuotations) {
  EXPECT_EQ(
      failures(
          "",
          "  - text: blurble\n    class: speech\n    frames: [quote]\n"
          "    examples:\n      - {text: \"“It will last,” Dana Ruiz blurbled.\", expect: It will last}\n"
          "    not: [The brook blurbled along.]\n"),
      "");
}

}  // namespace
}  // namespace whosaid
