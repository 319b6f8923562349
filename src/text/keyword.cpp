#include "text/keyword.hpp"

#include <algorithm>
#include <array>

namespace whosaid {
namespace {

struct Entry {
  std::string_view word;
  Keyword keyword;
};

// Sorted by word.
constexpr std::array entries = std::to_array<Entry>({
    {"a", Keyword::a},         {"according", Keyword::according},
    {"all", Keyword::all},     {"am", Keyword::be},
    {"an", Keyword::a},        {"and", Keyword::and_},
    {"are", Keyword::be},      {"as", Keyword::as},
    {"at", Keyword::at},       {"be", Keyword::be},
    {"been", Keyword::be},     {"being", Keyword::be},
    {"but", Keyword::but},     {"by", Keyword::by},
    {"for", Keyword::for_},    {"from", Keyword::from},
    {"had", Keyword::have},    {"has", Keyword::have},
    {"have", Keyword::have},   {"having", Keyword::have},
    {"her", Keyword::her},     {"how", Keyword::wh},
    {"if", Keyword::if_},      {"in", Keyword::in},
    {"into", Keyword::into},   {"is", Keyword::be},
    {"my", Keyword::my},       {"nor", Keyword::or_},
    {"not", Keyword::not_},    {"of", Keyword::of},
    {"off", Keyword::off},     {"old", Keyword::old},
    {"on", Keyword::on},       {"or", Keyword::or_},
    {"out", Keyword::out},     {"over", Keyword::over},
    {"that", Keyword::that},   {"the", Keyword::the},
    {"to", Keyword::to},       {"under", Keyword::under},
    {"via", Keyword::via},     {"was", Keyword::be},
    {"were", Keyword::be},     {"what", Keyword::wh},
    {"when", Keyword::when},   {"where", Keyword::wh},
    {"whether", Keyword::if_}, {"which", Keyword::which},
    {"while", Keyword::when},  {"who", Keyword::who},
    {"whose", Keyword::whose}, {"why", Keyword::wh},
    {"with", Keyword::with},   {"words", Keyword::words},
    {"year", Keyword::year},
});
static_assert(std::is_sorted(entries.begin(), entries.end(),
                             [](Entry const& a, Entry const& b) { return a.word < b.word; }));
constexpr std::size_t longest = 9;

/// Position of the first entry that begins with each letter; entry 26 is the end.
constexpr auto first_of_letter = [] {
  std::array<std::uint8_t, 27> first{};
  for (std::size_t letter = 0, at = 0; letter <= 26; ++letter) {
    while (at < entries.size() && static_cast<std::size_t>(entries[at].word[0] - 'a') < letter) ++at;
    first[letter] = static_cast<std::uint8_t>(at);
  }
  return first;
}();

}  // namespace

Keyword keyword_of(std::string_view word) {
  if (word.empty() || word.size() > longest) return Keyword::none;
  char lower[longest];
  for (std::size_t i = 0; i < word.size(); ++i) {
    char const c = static_cast<char>(word[i] | 0x20);
    if (c < 'a' || c > 'z') return Keyword::none;
    lower[i] = c;
  }
  std::string_view const folded(lower, word.size());
  std::size_t const letter = static_cast<std::size_t>(lower[0] - 'a');
  for (std::size_t i = first_of_letter[letter]; i < first_of_letter[letter + 1]; ++i)
    if (entries[i].word == folded) return entries[i].keyword;
  return Keyword::none;
}

bool is_dotted(std::string_view word) {
  return word.size() > 2 && word.size() < 12 && word.find('.') != std::string_view::npos;
}

}  // namespace whosaid
