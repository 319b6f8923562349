// Counts endings.
#include "corpus/left_out.hpp"

#include <fmt/format.h>

#include "corpus/file_kind.hpp"

namespace whosaid {
namespace {

constexpr std::string_view special = "special";
constexpr std::string_view none = "none";
constexpr std::size_t most_endings = 100;

}  // namespace

void LeftOut::add_file(std::string_view path) {
  std::string ending = ending_of(path);
  if (ending.empty()) ending = none;
  if (endings_.size() >= most_endings && !endings_.contains(ending)) ending = "other";
  if (++endings_[ending] == 1) examples_[ending] = path;
}

void LeftOut::add_special(std::string_view path) {
  if (++endings_[std::string(special)] == 1) examples_[std::string(special)] = path;
}

std::uint64_t LeftOut::count() const {
  std::uint64_t sum = 0;
  for (auto const& [ending, count] : endings_) sum += count;
  return sum;
}

std::string LeftOut::in_words() const {
  if (endings_.empty()) return {};
  std::string listed;
  for (auto const& [ending, count] : endings_) {
    std::string const& example = examples_.at(ending);
    std::string const command = how_to_convert(example);
    std::string_view const what = ending == special ? (count == 1 ? "pipe or device" : "pipes or devices")
                                  : ending == none  ? "without ending"
                                                    : std::string_view(ending);
    listed += fmt::format("{}{} {}", listed.empty() ? "" : ", ", count, what);
    if (!command.empty())
      listed += fmt::format(" (not plain text; make it so with \"{}\")", command);
    else if (ending == special || ending == none)
      listed += fmt::format(" ({})", example);
  }
  return fmt::format("{} in the inputs {} left out, since only .txt, .jsonl, .csv and archives are read: {}",
                     count() == 1 ? "1 file" : fmt::format("{} files", count()),
                     count() == 1 ? "was" : "were", listed);
}

}  // namespace whosaid
