// Walks paths and folders and cuts files of JSON lines into lines.
#include "corpus/inputs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <iterator>
#include <string_view>
#include <utility>

namespace whosaid {
namespace fs = std::filesystem;
namespace {

constexpr std::array unsupported = {".csv", ".tsv", ".json", ".gz",   ".zst", ".xz",  ".bz2", ".tar",
                                    ".tgz", ".zip", ".pdf",  ".html", ".htm", ".xml", ".doc", ".docx"};

bool is_json_lines(fs::path const& path) {
  return path.extension() == ".jsonl" || path.extension() == ".ndjson";
}

InputKind kind_by_ending(fs::path const& path) {
  return is_json_lines(path) ? InputKind::json_line : InputKind::text;
}

void refuse_unusable(std::string const& path, bool guess) {
  if (path == "-") return;
  std::error_code error;
  fs::file_status const status = fs::status(path, error);
  if (!fs::exists(status)) throw MissingInput(path);
  if (fs::is_directory(status) || !guess) return;
  std::string const ending = fs::path(path).extension().string();
  if (std::ranges::find(unsupported, ending) != unsupported.end())
    throw InputError(
        fmt::format("{}: files ending in {} are not supported; give plain text (.txt) or JSON lines "
                    "(.jsonl), or say what it is "
                    "with --input text or --input jsonl",
                    path, ending));
}

/// `path` without its ending, with / between its parts.
std::string without_ending(fs::path path) { return path.replace_extension().generic_string(); }

}  // namespace

Inputs::Inputs(std::vector<std::string> paths, std::optional<InputKind> kind, std::istream& standard_input)
    : paths_(std::make_move_iterator(paths.begin()), std::make_move_iterator(paths.end())),
      kind_(kind),
      standard_input_(standard_input) {
  for (std::string const& path : paths_) refuse_unusable(path, !kind);
}

std::optional<Item> Inputs::next() {
  for (;;) {
    if (lines_ != nullptr) {
      if (std::optional<Item> item = next_line()) return item;
    } else if (!files_.empty()) {
      File file = std::move(files_.front());
      files_.pop_front();
      if (file.kind == InputKind::text || !file.error.empty()) return text_item(std::move(file));
      if (std::optional<Item> failure = open_lines(std::move(file))) return failure;
    } else if (!paths_.empty()) {
      expand(paths_.front());
      paths_.pop_front();
    } else {
      return std::nullopt;
    }
  }
}

void Inputs::expand(std::string const& path) {
  if (path == "-") {
    files_.push_back({path, "stdin", kind_.value_or(InputKind::text), {}});
  } else if (fs::is_directory(path)) {
    add_folder(path, path);
  } else {
    files_.push_back({path, fs::path(path).stem().string(), kind_.value_or(kind_by_ending(path)), {}});
  }
}

void Inputs::add_folder(fs::path const& folder, fs::path const& top) {
  std::error_code error;
  std::vector<fs::path> entries;
  for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error))
    entries.push_back(entry->path());
  if (error) {
    files_.push_back({folder.string(), folder.lexically_relative(top).generic_string(), InputKind::text,
                      "cannot read the folder: " + error.message()});
    return;
  }
  std::ranges::sort(entries);
  for (fs::path const& entry : entries) {
    bool const is_link = fs::is_symlink(entry, error);
    if (fs::is_directory(entry, error)) {
      if (!is_link) add_folder(entry, top);
      continue;
    }
    if (entry.extension() != ".txt" && !is_json_lines(entry)) continue;
    InputKind const kind = kind_by_ending(entry);
    if (kind == kind_.value_or(kind))
      files_.push_back({entry.string(), without_ending(entry.lexically_relative(top)), kind, {}});
  }
}

Item Inputs::text_item(File file) {
  Item item{InputKind::text, std::move(file.id),   std::move(file.path), 0,
            std::nullopt,    std::move(file.error)};
  if (item.path == "-")
    item.bytes.emplace(std::istreambuf_iterator<char>(standard_input_), std::istreambuf_iterator<char>());
  return item;
}

std::optional<Item> Inputs::open_lines(File file) {
  line_ = 0;
  line_source_ = std::move(file);
  if (line_source_.path == "-") {
    lines_ = &standard_input_;
    return std::nullopt;
  }
  line_file_ = std::ifstream(line_source_.path, std::ios::binary);
  if (!line_file_)
    return text_item({line_source_.path, line_source_.id, InputKind::text,
                      fmt::format("cannot read the file: {}", std::strerror(errno))});
  lines_ = &line_file_;
  return std::nullopt;
}

std::optional<Item> Inputs::next_line() {
  std::string line;
  while (std::getline(*lines_, line)) {
    ++line_;
    if (line_ == 1 && line.starts_with("\uFEFF")) line.erase(0, std::string_view("\uFEFF").size());
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    return Item{InputKind::json_line, fmt::format("{}-{}", line_source_.id, line_),
                line_source_.path,    line_,
                std::move(line),      {}};
  }
  lines_ = nullptr;
  return std::nullopt;
}

}  // namespace whosaid
