// Any bytes as whatever they look like: compressed, an archive, text. Entries stay inside the archive.
#include <sstream>
#include <string>

#include "corpus/unpack.hpp"
#include "fuzz/read.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace whosaid;
  std::string const bytes(reinterpret_cast<char const*>(data), size);
  test::read_everything(bytes, std::nullopt);
  std::istringstream stream(bytes);
  try {
    Archive archive(std::make_unique<StreamSource>(stream));
    while (auto const name = archive.next()) {
      std::string const path = "/" + *name + "/";
      test::must(path.find("/../") == path.npos && path.find("//") == path.npos, "names lead nowhere else");
      read_all(*archive.entry());
    }
  } catch (ReadError const&) {  // damaged
  }
  return 0;
}
