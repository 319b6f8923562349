// Any bytes as an article: what is found is verbatim, and the same each time.
#include <cstdint>
#include <string>

#include "fuzz/must.hpp"
#include "output/json_lines.hpp"
#include "whosaid.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using namespace whosaid;
  static Extractor const extractor({{WHOSAID_SOURCE_DIR "/gazetteers"}, true});
  Document document;
  document.id = "a";
  document.text.assign(reinterpret_cast<char const*>(data), size);
  std::string lines[2];
  for (std::string& line : lines)
    append_json_line(line, Findings(document, extractor.extract(document), OffsetUnit::codepoint), {});
  test::must(lines[0] == lines[1], "two runs agree");
  return 0;
}
