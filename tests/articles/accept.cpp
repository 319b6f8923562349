// Rewrites the marks of the expected files from what the program finds now, and prints what changed.
//   accept_articles                marks of all articles
//   accept_articles --take NAME…   these articles' findings, taken as right
#include <cstdio>
#include <exception>
#include <fstream>
#include <set>
#include <string>

#include "expectation.hpp"
#include "findings.hpp"

namespace whosaid::test {
namespace {

void accept(Extractor const& extractor, std::filesystem::path const& folder, std::string const& name,
            bool taken) {
  std::string const text = read_bytes(folder / (name + ".txt"));
  std::filesystem::path const path = folder / (name + ".expected");
  Findings const found =
      findings_of(text, extractor.extract({.id = name, .path = {}, .text = text, .date = {}}));
  Expectation const before =
      std::filesystem::exists(path) ? parse_expectation(read_bytes(path)) : Expectation{};
  Expectation const after = taken ? take(found) : mark_by(before, found);
  std::string const changes = difference(before, after);
  if (!changes.empty()) std::printf("%s\n%s\n", name.c_str(), changes.c_str());
  std::ofstream(path, std::ios::binary) << write_expectation(after);
}

int run(std::set<std::string> const& taken) {
  std::filesystem::path const source = WHOSAID_SOURCE_DIR;
  std::filesystem::path const folder = source / "tests/articles";
  for (std::string const& name : taken) read_bytes(folder / (name + ".txt"));  // says so when there is none
  Extractor const extractor{{.gazetteers = {source / "gazetteers"}}};
  for (std::string const& name : article_names(folder))
    if (taken.empty() || taken.contains(name)) accept(extractor, folder, name, !taken.empty());
  return 0;
}

}  // namespace
}  // namespace whosaid::test

int main(int count, char** arguments) {
  std::set<std::string> taken;
  bool const take = count > 2 && std::string(arguments[1]) == "--take";
  if (count > 1 && !take) {
    std::fputs("usage: accept_articles [--take NAME…]\n", stderr);
    return 2;
  }
  if (take) taken.insert(arguments + 2, arguments + count);
  try {
    return whosaid::test::run(taken);
  } catch (std::exception const& error) {
    std::fprintf(stderr, "accept_articles: %s\n", error.what());
    return 1;
  }
}
