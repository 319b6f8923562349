// Words of articles, and the file they are kept in: magic, number of articles, (key, count) of each, then all
// words, and a hash of it all.
#include "trial/article_words.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>

#include "gazetteer/cache_folder.hpp"
#include "gazetteer/file_state.hpp"
#include "gazetteer/hashing.hpp"
#include "text/fold.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view magic = "whosaid words 1\n";

template <class Number>
void put(std::string& bytes, Number number) {
  bytes.append(reinterpret_cast<char const*>(&number), sizeof number);
}

template <class Number>
bool take(std::string_view& bytes, Number& number) {
  if (bytes.size() < sizeof number) return false;
  std::memcpy(&number, bytes.data(), sizeof number);
  bytes.remove_prefix(sizeof number);
  return true;
}

}  // namespace

std::vector<std::uint64_t> folded_words(std::string_view text) {
  std::vector<Token> tokens;
  tokenise(text, tokens);
  std::vector<std::uint64_t> words;
  words.reserve(tokens.size());
  for (Token const& token : tokens)
    if (token.kind != TokenKind::period && token.kind != TokenKind::hyphen && token.kind != TokenKind::end)
      words.push_back(folded_hash(token.span().of(text)));
  return words;
}

std::vector<std::uint32_t> words_of(std::string_view text) {
  std::vector<std::uint32_t> words;
  for (std::uint64_t const word : folded_words(text)) words.push_back(static_cast<std::uint32_t>(word));
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

ArticleWords::ArticleWords(std::string const& name) {
  fs::path const folder = cache_folder();
  if (folder.empty()) return;
  file_ = folder / fmt::format("{:016x}.words", hash_bytes(name));
  std::ifstream in(file_, std::ios::binary);
  std::string const all(std::istreambuf_iterator<char>(in), {});
  std::string_view bytes = all;
  std::uint64_t hash = 0, count = 0;
  if (!bytes.starts_with(magic)) return;
  bytes.remove_prefix(magic.size());
  if (!take(bytes, hash) || hash != hash_bytes(bytes) || !take(bytes, count)) return;
  std::vector<std::pair<std::uint64_t, std::uint64_t>> articles(count);
  std::uint64_t sum = 0;
  for (auto& [key, size] : articles)
    if (!take(bytes, key) || !take(bytes, size)) return;
  for (auto const& [key, size] : articles) {
    places_[key] = {sum, size};
    sum += size;
  }
  words_.resize(bytes.size() / sizeof words_[0]);
  std::memcpy(words_.data(), bytes.data(), words_.size() * sizeof words_[0]);
  if (sum == words_.size()) return;
  places_.clear();
  words_.clear();
}

std::uint64_t ArticleWords::key_of(Item const& item) {
  if (item.bytes) return hash_bytes(*item.bytes);
  if (item.kind == InputKind::csv_row) {
    std::uint64_t key = 0;
    for (std::string const& field : item.fields) key = hash_bytes(field, key);
    return key;
  }
  auto const state = file_state(item.path);
  if (!state || !state->settled(file_clock_now())) return 0;
  return hash_bytes({reinterpret_cast<char const*>(&*state), sizeof *state}, hash_bytes(item.path));
}

void ArticleWords::add(std::uint64_t key, std::vector<std::uint32_t> const& words) {
  if (key == 0) return;
  changed_ = true;
  places_[key] = {words_.size(), words.size()};
  words_.insert(words_.end(), words.begin(), words.end());
}

bool may_concern(std::span<std::uint32_t const> words, std::vector<Trigger> const& triggers) {
  return std::ranges::any_of(triggers, [&](Trigger const& trigger) {
    return std::ranges::all_of(trigger, [&](std::uint64_t word) {
      return std::ranges::binary_search(words, static_cast<std::uint32_t>(word));
    });
  });
}

bool ArticleWords::may_concern(std::uint64_t key, std::vector<Trigger> const& triggers) const {
  auto const at = places_.find(key);
  return at == places_.end() ||
         whosaid::may_concern(std::span(words_).subspan(at->second.first, at->second.count), triggers);
}

void ArticleWords::keep(std::vector<std::uint64_t> const& keys) const {
  if (file_.empty() || !changed_) return;
  std::string body;
  std::string words;
  std::uint64_t count = 0;
  std::string heads;
  for (std::uint64_t const key : keys) {
    auto const at = places_.find(key);
    if (key == 0 || at == places_.end()) continue;
    ++count;
    put(heads, key);
    put(heads, at->second.count);
    words.append(reinterpret_cast<char const*>(words_.data() + at->second.first),
                 at->second.count * sizeof words_[0]);
  }
  put(body, count);
  body += heads + words;
  std::error_code error;
  fs::create_directories(file_.parent_path(), error);
  fs::path const temporary = file_.string() + fmt::format(".new-{}", ::getpid());
  std::ofstream out(temporary, std::ios::binary);
  std::uint64_t const hash = hash_bytes(body);
  out << magic;
  out.write(reinterpret_cast<char const*>(&hash), sizeof hash);
  out << body;
  out.close();
  if (out) fs::rename(temporary, file_, error);
  if (!out || error) fs::remove(temporary, error);
}

}  // namespace whosaid
