// Checks the paths, expands patterns, and passes what belongs to this run.
#include "corpus/inputs.hpp"

#include <fmt/format.h>
#include <glob.h>

#include <algorithm>
#include <filesystem>

#include "corpus/readers.hpp"

namespace whosaid {
namespace fs = std::filesystem;
namespace {

/// The paths that a pattern with *, ? or [] matches, sorted.
std::vector<std::string> matches(std::string const& pattern) {
  std::vector<std::string> paths;
  glob_t found{};
  if (::glob(pattern.c_str(), 0, nullptr, &found) == 0)
    paths.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
  ::globfree(&found);
  return paths;
}

void refuse_unusable(std::string const& path) {
  std::string const command = how_to_convert(path);
  if (command.empty()) return;
  throw InputError(fmt::format(
      "{}: not plain text; make it so with \"{}\", or say that it is with --input text", path, command));
}

std::vector<std::string> expanded(std::vector<std::string> const& paths, bool guess) {
  std::vector<std::string> files;
  for (std::string const& path : paths) {
    std::error_code error;
    if (path == "-" || fs::is_directory(path, error)) {
      files.push_back(path);
    } else if (fs::exists(path, error)) {
      if (guess) refuse_unusable(path);
      files.push_back(path);
    } else {
      std::vector<std::string> found = matches(path);
      if (found.empty()) throw MissingInput(path);
      std::ranges::move(found, std::back_inserter(files));
    }
  }
  return files;
}

/// The lines of a file of paths.
class PathList {
 public:
  PathList(std::unique_ptr<ByteSource> source, std::string name)
      : source_(std::move(source)), name_(std::move(name)) {}

  std::optional<std::string> next() {
    for (;;) {
      std::size_t const end = ready_.find('\n', at_);
      if (end == std::string::npos && !ended_) {
        fill();
        continue;
      }
      if (at_ >= ready_.size()) return std::nullopt;
      std::string path = ready_.substr(at_, end - at_);
      at_ = end == std::string::npos ? ready_.size() : end + 1;
      if (path.ends_with('\r')) path.pop_back();
      if (!path.empty()) return path;
    }
  }
  double done() const { return source_->done(); }

 private:
  void fill() {
    ready_.erase(0, at_);
    at_ = 0;
    std::size_t const size = ready_.size();
    constexpr std::size_t block = 1 << 14;
    ready_.resize(size + block);
    std::size_t count = 0;
    try {
      count = source_->read(ready_.data() + size, block);
    } catch (ReadError const& error) {
      throw InputError(fmt::format("--files-from {}: cannot be read: {}", name_, error.what()));
    }
    ready_.resize(size + count);
    ended_ = count == 0;
  }

  std::unique_ptr<ByteSource> source_;
  std::string name_;
  std::string ready_;
  std::size_t at_ = 0;
  bool ended_ = false;
};

}  // namespace

Inputs::Inputs(InputSettings settings, std::unique_ptr<ByteSource> standard_input)
    : settings_(std::move(settings)) {
  if (!settings_.left_out) settings_.left_out = std::make_shared<LeftOut>();
  auto const paths =
      std::make_shared<std::vector<std::string>>(expanded(settings_.paths, !settings_.kind.has_value()));
  std::shared_ptr<PathList> list;
  if (settings_.files_from == "-") {
    list = std::make_shared<PathList>(std::move(standard_input), settings_.files_from);
  } else if (!settings_.files_from.empty()) {
    try {
      list = std::make_shared<PathList>(std::make_unique<FileSource>(settings_.files_from),
                                        settings_.files_from);
    } catch (ReadError const&) {
      throw MissingInput(settings_.files_from);
    }
  }
  auto const at = std::make_shared<std::size_t>(0);
  auto const next_path = [paths, list, at]() -> std::optional<std::string> {
    if (*at < paths->size()) return (*paths)[(*at)++];
    return list ? list->next() : std::nullopt;
  };
  auto const done = [paths, list, at] {
    if (list) return list->done();
    return paths->empty() ? 1 : static_cast<double>(*at) / static_cast<double>(paths->size());
  };
  all_ = read_paths(next_path, done, settings_, std::move(standard_input));
}

Inputs::Inputs(std::vector<std::string> paths, std::optional<InputKind> kind, std::istream& standard_input)
    : Inputs({.paths = std::move(paths), .kind = kind}, std::make_unique<StreamSource>(standard_input)) {}

Inputs::~Inputs() = default;

std::optional<Item> Inputs::next() {
  while (auto item = all_->next()) {
    item->number = position_++;
    done_ = all_->done();
    if (item->number >= settings_.skip && item->number % settings_.shards == settings_.shard - 1) return item;
  }
  done_ = all_->done();
  return std::nullopt;
}

}  // namespace whosaid
