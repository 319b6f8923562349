// Copies a file of CSV block by block.
#include "output/group_column.hpp"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>

#include "output/output_file.hpp"
#include "text/plain_run.hpp"

namespace whosaid {

void fill_last_column(std::string const& from, std::string const& to,
                      std::function<std::string()> const& next) {
  std::ifstream in(from, std::ios::binary);
  if (!in) throw OutputError(fmt::format("cannot read {}: {}", from, std::strerror(errno)));
  OutputFile out(to);
  std::array<char, 1 << 16> block;
  std::string copied;
  bool quoted = false;
  bool header = true;
  while (in.read(block.data(), block.size()), in.gcount() > 0) {
    copied.clear();
    std::string_view const bytes(block.data(), static_cast<std::size_t>(in.gcount()));
    std::size_t start = 0;  // of what is not yet copied
    for (std::size_t at = 0; (at = plain_run_end<'"'>(bytes, at)) < bytes.size(); ++at) {
      if (bytes[at] == '"') quoted = !quoted;
      if (bytes[at] != '\r' || quoted) continue;
      copied.append(bytes, start, at - start);
      start = at;
      if (!header) copied += next();
      header = false;
    }
    copied.append(bytes, start);
    out.write(copied);
  }
  if (in.bad()) throw OutputError(fmt::format("cannot read {}", from));
  out.commit();
}

}  // namespace whosaid
