// Words of articles, and the file they are kept in: magic, hash of the rest, number of articles, key and
// number of words of each, all words.
#include "trial/article_words.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <fstream>

#include "gazetteer/cache_folder.hpp"
#include "gazetteer/file_state.hpp"
#include "gazetteer/hashing.hpp"
#include "text/fold.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view magic = "whosaid words 2\n";

template <class Number>
void put(std::string& bytes, Number number) {
  bytes.append(reinterpret_cast<char const*>(&number), sizeof number);
}

// Key of an article and how many words it has.
using Head = std::pair<std::uint64_t, std::uint64_t>;

std::uint32_t capitals_of(Token const& token, bool after_hyphen) {
  // Look-up takes a small letter after a hyphen for a capital, and an initial for a word in capitals.
  if (after_hyphen || token.shape == Shape::initial) return 2;
  return static_cast<std::uint32_t>(image::row_of(token.shape));
}

template <class Use>
void each_word(std::string_view text, Use use) {
  std::vector<Token> tokens;
  tokenise(text, tokens);
  bool after_hyphen = false;
  for (Token const& token : tokens) {
    bool const hyphen = token.kind == TokenKind::hyphen;
    if (!hyphen && token.kind != TokenKind::period && token.kind != TokenKind::end)
      use(folded_hash(token.span().of(text)), capitals_of(token, after_hyphen && !token.space_before));
    after_hyphen = hyphen;
  }
}

}  // namespace

std::vector<std::uint64_t> folded_words(std::string_view text) {
  std::vector<std::uint64_t> words;
  each_word(text, [&](std::uint64_t word, std::uint32_t) { words.push_back(word); });
  return words;
}

std::vector<std::uint32_t> words_of(std::string_view text) {
  std::vector<std::uint32_t> words;
  each_word(text, [&](std::uint64_t word, std::uint32_t capitals) {
    words.push_back(trigger_word(word, capitals));
  });
  // Of each word the one with the most capitals.
  std::ranges::sort(words, std::ranges::greater());
  auto const rest = std::ranges::unique(words, {}, [](std::uint32_t word) { return word | 3; });
  words.erase(rest.begin(), rest.end());
  std::ranges::reverse(words);
  return words;
}

ArticleWords::ArticleWords(std::string const& name) {
  fs::path const folder = cache_folder();
  if (folder.empty()) return;
  file_ = folder / fmt::format("{:016x}.words", hash_bytes(name));
  kept_.open(file_.string());
  std::string_view bytes = kept_.bytes();
  constexpr std::size_t numbers = 2 * sizeof(std::uint64_t);  // hash, number of articles
  if (!bytes.starts_with(magic) || bytes.size() < magic.size() + numbers) return;
  bytes.remove_prefix(magic.size());
  std::uint64_t hash = 0, count = 0;
  std::memcpy(&hash, bytes.data(), sizeof hash);
  bytes.remove_prefix(sizeof hash);
  if (hash != hash_bytes(bytes)) return;
  std::memcpy(&count, bytes.data(), sizeof count);
  bytes.remove_prefix(sizeof count);
  if (count > bytes.size() / sizeof(Head)) return;
  std::span const heads(reinterpret_cast<Head const*>(bytes.data()), count);
  bytes.remove_prefix(heads.size_bytes());
  std::span words(reinterpret_cast<std::uint32_t const*>(bytes.data()), bytes.size() / sizeof(std::uint32_t));
  words_.reserve(count);
  for (auto const& [key, size] : heads) {
    if (size > words.size()) {
      words_.clear();
      return;
    }
    words_[key] = words.first(size);
    words = words.subspan(size);
  }
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

void ArticleWords::add(std::uint64_t key, std::vector<std::uint32_t> words) {
  if (key == 0) return;
  fresh_.push_back(std::move(words));
  words_[key] = fresh_.back();
}

bool may_concern(std::span<std::uint32_t const> words, std::vector<Trigger> const& triggers) {
  return std::ranges::any_of(triggers, [&](Trigger const& trigger) {
    return std::ranges::all_of(trigger, [&](std::uint32_t word) {
      auto const at = std::ranges::lower_bound(words, word);
      return at != words.end() && *at <= (word | 3);
    });
  });
}

bool ArticleWords::may_concern(std::uint64_t key, std::vector<Trigger> const& triggers) const {
  auto const at = words_.find(key);
  return at == words_.end() || whosaid::may_concern(at->second, triggers);
}

void ArticleWords::keep(std::vector<std::uint64_t> const& keys) const {
  if (file_.empty() || fresh_.empty()) return;
  std::string heads;
  std::string words;
  std::uint64_t count = 0;
  for (std::uint64_t const key : keys) {
    auto const at = words_.find(key);
    if (key == 0 || at == words_.end()) continue;
    ++count;
    put(heads, key);
    put(heads, std::uint64_t{at->second.size()});
    words.append(reinterpret_cast<char const*>(at->second.data()), at->second.size_bytes());
  }
  std::string body;
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
