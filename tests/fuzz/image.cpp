// A compiled image, damaged: the input is a list of edits (four bytes of place, one of value) and a new
// length. It must be refused or, if nothing has changed, be whole.
#include "gazetteer/image.hpp"

#include <cstdint>
#include <cstring>
#include <string>

#include "fuzz/must.hpp"
#include "gazetteer/compile.hpp"
#include "gazetteer/sources.hpp"

namespace {

std::string small_image() {
  using namespace whosaid;
  SourceFolder folder;
  folder.path = "lists";
  folder.files = {
      {"entities.yaml", {}, "source: hand\ndescription: d\nentities:\n  - {id: place/x, name: X Land}\n"},
      {"index.yaml", {}, "lists: [words.yaml]\nentities: [entities.yaml]\n"},
      {"words.yaml",
       {},
       "classes: [role]\ndescription: d\nsource: hand\nentries:\n  - president\n  - prime minister\n"}};
  std::vector<Fault> faults;
  std::string bytes = compile(read_lists({folder}, faults), 1);
  test::must(faults.empty(), "the lists are right");
  return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace whosaid;
  static std::string const whole = small_image();
  std::string bytes = whole;
  if (size >= 4) {
    std::uint32_t length = 0;
    std::memcpy(&length, data, sizeof length);
    if (length % 4 != 0) bytes.resize(length % (bytes.size() + 64));
    for (std::size_t i = 4; i + 5 <= size && !bytes.empty(); i += 5) {
      std::uint32_t place = 0;
      std::memcpy(&place, data + i, sizeof place);
      bytes[place % bytes.size()] = static_cast<char>(data[i + 4]);
    }
  }
  bool const sound = Gazetteer::Image::is_sound(bytes, 1);
  test::must(sound == (bytes == whole), "an image is sound only as it was made");
  if (!sound) return 0;
  Gazetteer const lists = Gazetteer::Image::alone(std::move(bytes));
  test::must(lists.provenance("president", WordClass::role).has_value(), "a sound image is whole");
  return 0;
}
