// gazetteers/CHECKS.md: it has a section for each code, and its examples give the messages it shows.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "checking/codes.hpp"
#include "checking/folder.hpp"

namespace whosaid {
namespace {

// A section: "### code", then blocks. A block after ```yaml is a file, named by a remark in its first line
// (else f.yaml); a block after ```text holds the messages.
struct Section {
  std::vector<std::pair<std::string, std::string>> files;
  std::string messages;
};

std::map<std::string, Section> sections() {
  std::ifstream in(WHOSAID_SOURCE_DIR "/gazetteers/CHECKS.md");
  std::map<std::string, Section> found;
  Section* section = nullptr;
  std::string block;
  std::string kind;
  for (std::string line; std::getline(in, line);) {
    if (kind.empty() && line.starts_with("## ")) section = nullptr;
    if (kind.empty() && line.starts_with("### ")) section = &found[line.substr(4)];
    if (!line.starts_with("```")) {
      if (!kind.empty()) block += line + "\n";
      continue;
    }
    if (kind.empty()) {
      kind = line;
      block.clear();
      continue;
    }
    if (section && kind == "```text") section->messages = block;
    if (section && kind == "```yaml") {
      std::string const name = block.starts_with("# ") ? block.substr(2, block.find('\n') - 2) : "f.yaml";
      section->files.emplace_back(name, block);
    }
    kind.clear();
  }
  return found;
}

TEST(ChecksPage, HasEachCodeAndNoOther) {
  auto found = sections();
  for (FaultCode const& code : fault_codes()) EXPECT_EQ(found.erase(std::string(code.code)), 1u) << code.code;
  for (auto const& [code, section] : found) ADD_FAILURE() << "no such code: " << code;
}

TEST(ChecksPage, ShowsWhatCheckSays) {
  std::string const ordinary =
      "classes: [common_word]\ndescription: Ordinary words\nsource: hand\nentries:\n  - target\n";
  std::string const roles = "classes: [role]\ndescription: Roles\nsource: hand\nentries:\n  - minister\n";
  for (auto const& [code, section] : sections()) {
    if (section.files.empty()) continue;
    std::vector<test::File> files{{"ordinary.yaml", ordinary}, {"roles.yaml", roles}};
    for (auto const& [name, bytes] : section.files) files.emplace_back(name, bytes);
    test::TemporaryFolder folder;
    test::write_gazetteer(folder, files);
    for (auto const& [name, bytes] : section.files)
      if (name == "index.yaml") folder.write(name, bytes);
    EXPECT_EQ(test::findings_of(folder), section.messages) << code;
    EXPECT_NE(section.messages.find("[" + code + "]"), std::string::npos) << code;
  }
}

}  // namespace
}  // namespace whosaid
