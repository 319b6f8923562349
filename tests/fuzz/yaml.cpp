// Any bytes as a list of words, a list of entities and an index: faults, never a crash; a list without faults
// compiles.
#include <cstdint>
#include <string>

#include "fuzz/must.hpp"
#include "gazetteer/compile.hpp"
#include "gazetteer/sources.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace whosaid;
  std::string const bytes(reinterpret_cast<char const*>(data), size);
  std::string const index = "lists: [words.yaml]\nentities: [entities.yaml]\n";
  for (int place = 0; place < 3; ++place) {
    SourceFolder folder;
    folder.path = "lists";
    folder.files = {
        {"entities.yaml", {}, place == 0 ? bytes : "source: hand\ndescription: d\nentities: []\n"},
        {"index.yaml", {}, place == 1 ? bytes : index},
        {"words.yaml", {}, place == 2 ? bytes : "classes: [role]\nentries: [president]\n"}};
    std::vector<Fault> faults;
    Lists const lists = read_lists({folder}, faults);
    for (Fault const& fault : faults)
      test::must(!fault.code.empty() && fault.line > 0 && fault.text().find('\n') == std::string::npos,
                 "a fault has a place and is one line");
    if (faults.empty()) compile(lists, 1);
  }
  return 0;
}
