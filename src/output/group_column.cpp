// Copies a file of CSV block by block.
#include "output/group_column.hpp"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>

#include "output/output_file.hpp"

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
    for (char const c : std::string_view(block.data(), static_cast<std::size_t>(in.gcount()))) {
      if (c == '"') quoted = !quoted;
      if (c == '\r' && !quoted) {
        if (!header) copied += next();
        header = false;
      }
      copied += c;
    }
    out.write(copied);
  }
  if (in.bad()) throw OutputError(fmt::format("cannot read {}", from));
  out.commit();
}

}  // namespace whosaid
