#include "regress/line_fields.hpp"

#include <algorithm>

namespace whosaid {
namespace {

constexpr std::string_view between_fields = " | ";
constexpr std::size_t content = 4;  // field of a quotation's line

bool contains(std::string_view a, std::string_view b) { return a.find(b) != std::string_view::npos; }

}  // namespace

std::vector<std::string_view> fields_of(std::string_view line) {
  std::vector<std::string_view> fields;
  while (true) {
    std::size_t const end = line.find(between_fields);
    fields.push_back(line.substr(0, end));
    if (end == std::string_view::npos) return fields;
    line.remove_prefix(end + between_fields.size());
  }
}

bool stands_for(std::string_view line, std::string_view finding, std::size_t full) {
  if (line == finding) return true;
  std::vector<std::string_view> const wanted = fields_of(line);
  bool const pattern = wanted.size() < full || std::find(wanted.begin(), wanted.end(), "*") != wanted.end();
  if (!pattern) return false;
  std::vector<std::string_view> const has = fields_of(finding);
  if (has.size() < wanted.size()) return false;
  return std::equal(wanted.begin(), wanted.end(), has.begin(),
                    [](std::string_view a, std::string_view b) { return a == "*" || a == b; });
}

bool are_related(std::string_view a, std::string_view b) {
  std::vector<std::string_view> const x = fields_of(a);
  std::vector<std::string_view> const y = fields_of(b);
  if (x.size() > content && y.size() > content)
    return contains(x[content], y[content]) || contains(y[content], x[content]);
  if (x.size() < 2 || y.size() < 2 || x.size() > content || y.size() > content) return false;
  return contains(x[1], y[1]) || contains(y[1], x[1]);
}

}  // namespace whosaid
