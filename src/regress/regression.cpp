#include "regress/regression.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "corpus/load.hpp"
#include "output/output_file.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

std::string read_bytes(fs::path const& path) {
  try {
    FileSource file(path.string());
    return read_all(file);
  } catch (ReadError const& error) {
    throw std::runtime_error("cannot read " + path.string() + ": " + error.what());
  }
}

void write_bytes(fs::path const& path, std::string const& bytes) {
  OutputFile file(path);
  file.write(bytes);
  file.commit();
}

fs::path expected_file(fs::path const& folder, std::string const& name) {
  return folder / (name + ".expected");
}

/// The text file, read as `extract` reads it, and what is found in it. If `strict`, nothing about it may be
/// doubtful.
ArticleResult read_article(fs::path const& path, Extractor const& extractor, bool strict = false) {
  Loaded loaded = load({.id = path.stem().string(), .path = path.string()}, {});
  if (!loaded.error.empty()) throw std::runtime_error(path.string() + ": " + loaded.error);
  if (strict && !loaded.warning.empty())
    throw std::invalid_argument(path.string() + ": " + loaded.warning +
                                "; an article of the folder must be UTF-8, convert it with iconv");
  Extraction found = extractor.extract(loaded.document);
  return {path.stem().string(), std::move(loaded.document.text), std::move(found), {}};
}

}  // namespace

std::size_t Regression::count(Outcome outcome) const {
  std::size_t number = 0;
  for (ArticleResult const& article : articles)
    number += static_cast<std::size_t>(
        std::count_if(article.comparison.differences.begin(), article.comparison.differences.end(),
                      [&](Difference const& each) { return each.outcome == outcome; }));
  return number;
}

Tally Regression::names() const {
  Tally all;
  for (ArticleResult const& article : articles) all += article.comparison.names;
  return all;
}

Tally Regression::quotes() const {
  Tally all;
  for (ArticleResult const& article : articles) all += article.comparison.quotes;
  return all;
}

std::map<std::string, Tally> Regression::tags() const {
  std::map<std::string, Tally> all;
  for (ArticleResult const& article : articles)
    for (auto const& [tag, tally] : article.comparison.tags) all[tag] += tally;
  return all;
}

Regression run_regression(fs::path const& folder, Extractor const& extractor) {
  Regression made;
  std::vector<std::string> names;
  for (auto const& entry : fs::directory_iterator(folder)) {
    fs::path const& path = entry.path();
    if (path.extension() == ".txt") names.push_back(path.stem().string());
    if (path.extension() == ".expected" && !fs::exists(folder / (path.stem().string() + ".txt")))
      made.orphans.push_back(path.filename().string());
  }
  std::sort(names.begin(), names.end());
  std::sort(made.orphans.begin(), made.orphans.end());
  for (std::string const& name : names) {
    fs::path const expected = expected_file(folder, name);
    if (!fs::exists(expected)) {
      made.undescribed.push_back(name + ".txt");
      continue;
    }
    Expectation const expectation = parse_expectation(read_bytes(expected), expected.string());
    ArticleResult& article = made.articles.emplace_back(read_article(folder / (name + ".txt"), extractor));
    check_words(expectation, article.text, expected.string());
    article.comparison = compare(expectation, lines_of(article.text, article.found));
  }
  return made;
}

Acceptance::Acceptance(std::vector<std::string> const& wanted, Regression const& regression) {
  for (std::string const& each : wanted) {
    std::size_t const colon = each.rfind(':');
    fs::path const file =
        fs::path(each.substr(0, colon)).filename();  // or articles/NAME.txt, as shells complete
    bool const ending = file.extension() == ".txt" || file.extension() == ".expected";
    std::string const name = ending ? file.stem().string() : each.substr(0, colon);
    std::size_t number = 0;
    if (colon != std::string::npos) {
      char const* const end = each.data() + each.size();
      auto const [stop, error] = std::from_chars(each.data() + colon + 1, end, number);
      if (error != std::errc{} || stop != end || number == 0)
        throw std::invalid_argument(
            "“" + each + "”: after the colon stands the number of a difference, as in " + name + ":1");
    }
    auto const article = std::find_if(regression.articles.begin(), regression.articles.end(),
                                      [&](ArticleResult const& a) { return a.name == name; });
    if (article == regression.articles.end())
      throw std::invalid_argument("there is no article “" + name + "” with an expected file in the folder");
    if (number > article->comparison.differences.size())
      throw std::invalid_argument(each + ": " + name + " has " +
                                  std::to_string(article->comparison.differences.size()) + " differences");
    wanted_.emplace_back(name, number);
  }
}

bool Acceptance::accepts(std::string const& article, std::size_t difference) const {
  return wanted_.empty() || std::any_of(wanted_.begin(), wanted_.end(), [&](auto const& each) {
           bool const whole = each.second == 0;
           return each.first == article &&
                  (whole || (difference != Comparison::other_lines && each.second == difference + 1));
         });
}

std::vector<fs::path> accept(fs::path const& folder, Regression const& regression,
                             Acceptance const& acceptance) {
  std::vector<fs::path> written;
  for (ArticleResult const& article : regression.articles) {
    fs::path const path = expected_file(folder, article.name);
    std::string const before = read_bytes(path);
    std::string const after = write_expectation(article.comparison.accepted(
        [&](std::size_t difference) { return acceptance.accepts(article.name, difference); }));
    if (after == before) continue;
    write_bytes(path, after);
    written.push_back(path);
  }
  return written;
}

fs::path draft(fs::path const& folder, fs::path const& text, Extractor const& extractor) {
  std::string const name = text.stem().string();
  fs::path const path = expected_file(folder, name);
  if (fs::exists(path))
    throw std::invalid_argument(path.string() + " is there already: edit it, or remove it to draft it anew");
  std::string const bytes = read_bytes(text);
  fs::path const copy = folder / (name + ".txt");
  bool const there = fs::exists(copy);
  if (there && read_bytes(copy) != bytes)
    throw std::invalid_argument(copy.string() + " is another text: give the new one another name");
  ArticleResult const article = read_article(text, extractor, true);
  if (!there) write_bytes(copy, bytes);
  write_bytes(path, write_expectation(take(lines_of(article.text, article.found))));
  return path;
}

}  // namespace whosaid
