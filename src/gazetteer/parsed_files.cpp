// A file of packed lists is: magic, stamp, hash of the rest, number of lists; key and size of each; their
// bytes. All but the magic are numbers of eight bytes, and so are packed lists in length.
#include "gazetteer/parsed_files.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstring>
#include <fstream>
#include <unordered_set>

#include "gazetteer/cache_folder.hpp"
#include "gazetteer/compile.hpp"
#include "gazetteer/hashing.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view magic = "whosaid lists 2\n";
using Number = std::uint64_t;

Number number_at(std::string_view bytes, std::size_t index) {
  Number number = 0;
  std::memcpy(&number, bytes.data() + index * sizeof number, sizeof number);
  return number;
}

void put(std::string& bytes, Number number) {
  bytes.append(reinterpret_cast<char const*>(&number), sizeof number);
}

}  // namespace

void ParsedFiles::Kept::open(fs::path from) {
  constexpr std::size_t head = 3, pair = 2;  // numbers
  path = std::move(from);
  file.open(path.string());
  std::string_view bytes = file.bytes();
  if (!bytes.starts_with(magic)) return;
  bytes.remove_prefix(magic.size());
  if (bytes.size() < head * sizeof(Number) || number_at(bytes, 0) != image_stamp() ||
      number_at(bytes, 1) != hash_bytes(bytes.substr(2 * sizeof(Number))))
    return;
  Number const count = number_at(bytes, 2);
  if (count > (bytes.size() / sizeof(Number) - head) / pair) return;
  std::size_t at = (head + count * pair) * sizeof(Number);
  for (Number i = 0; i < count; ++i) {
    Number const size = number_at(bytes, head + pair * i + 1);
    if (size > bytes.size() - at) return lists.clear();
    lists.emplace_back(number_at(bytes, head + pair * i), bytes.substr(at, size));
    at += size;
  }
}

void ParsedFiles::Kept::write(std::vector<Packed> const& all) const {
  std::string rest;
  put(rest, all.size());
  for (auto const& [key, bytes] : all) {
    put(rest, key);
    put(rest, bytes.size());
  }
  for (auto const& [key, bytes] : all) rest += bytes;
  std::string head(magic);
  put(head, image_stamp());
  put(head, hash_bytes(rest));
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  fs::path const temporary = path.parent_path() / fmt::format(".new-{}-{}", ::getpid(), path.stem().string());
  std::ofstream out(temporary, std::ios::binary);
  out << head << rest;
  out.close();
  if (!out) error = std::make_error_code(std::errc::io_error);
  if (!error) fs::rename(temporary, path, error);
  if (error) fs::remove(temporary, error);
}

ParsedFiles::ParsedFiles(std::vector<SourceFolder> const& folders) {
  fs::path const cache = cache_folder();
  if (cache.empty()) return;
  Number name = image_stamp();
  std::error_code error;
  for (SourceFolder const& folder : folders)
    name = hash_bytes(fs::absolute(folder.path, error).native(), name);
  most_.open(cache / fmt::format("{:016x}.lists", name));
  late_.open(cache / fmt::format("{:016x}-late.lists", name));
  for (Kept const* kept : {&most_, &late_}) known_.insert(kept->lists.begin(), kept->lists.end());
}

Number ParsedFiles::key_of(SourceFile const& file, std::uint32_t folder) {
  return hash_bytes(file.bytes, folder > 0 ? 2 : 1);
}

std::optional<std::string_view> ParsedFiles::find(Number key) const {
  auto const at = known_.find(key);
  return at == known_.end() ? std::nullopt : std::optional(at->second);
}

std::string_view ParsedFiles::add(Number key, std::string bytes) {
  std::string_view kept;
  if (bytes.empty()) {
    kept = known_.at(key);
  } else {
    fresh_.push_back(std::make_unique<std::string>(std::move(bytes)));
    kept = *fresh_.back();
  }
  added_.emplace_back(key, kept);
  return kept;
}

void ParsedFiles::keep() const {
  constexpr std::size_t large_share = 20;
  if (most_.path.empty() || fresh_.empty()) return;
  std::unordered_set<Number> seen, in_most;
  for (auto const& [key, bytes] : most_.lists) in_most.insert(key);
  std::vector<Packed> all, late;
  std::size_t size = 0;
  for (Packed const& list : added_) {
    if (!seen.insert(list.first).second) continue;
    all.push_back(list);
    if (in_most.contains(list.first)) continue;
    late.push_back(list);
    size += list.second.size();
  }
  std::size_t const most = in_most.empty() ? 0 : most_.file.bytes().size() / large_share;
  if (size > most) return most_.write(all);
  for (Packed const& list : late_.lists)
    if (!seen.contains(list.first) && (size += list.second.size()) <= most) late.push_back(list);
  late_.write(late);
}

}  // namespace whosaid
