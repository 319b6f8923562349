#include "text/keyword.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace whosaid {
namespace {

struct Entry {
  std::string_view word;
  Keyword keyword;
};

/// Past forms that are no other word. Sorted.
constexpr auto irregular_pasts = std::to_array<std::string_view>(
    {"arose",  "ate",    "became", "began",    "blew",     "bought", "broke", "brought",  "built",
     "came",   "caught", "chose",  "crept",    "dealt",    "drew",   "drove", "dug",      "fled",
     "flew",   "forgot", "fought", "froze",    "gave",     "grew",   "hung",  "kept",     "knelt",
     "knew",   "leapt",  "led",    "lent",     "lost",     "made",   "met",   "overcame", "overthrew",
     "paid",   "ran",    "rang",   "rebuilt",  "rode",     "sang",   "sank",  "sat",      "sent",
     "shook",  "slept",  "sold",   "sought",   "spent",    "sprang", "stole", "stood",    "strode",
     "struck", "swam",   "swept",  "swung",    "taught",   "threw",  "took",  "tore",     "undertook",
     "upheld", "went",   "wept",   "withdrew", "withheld", "woke",   "won",   "wore",     "wrote"});

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
constexpr std::size_t longest = 9;

/// A word's first eight letters in one number, in lower case.
constexpr std::uint64_t letters_of(std::string_view word) {
  std::uint64_t letters = 0;
  for (std::size_t i = 0; i < word.size() && i < 8; ++i)
    letters |= std::uint64_t{static_cast<unsigned char>(word[i] | 0x20)} << 8 * i;
  return letters;
}

/// Where the entries with such letters stand, by a hash of them: most words meet an empty place at once.
constexpr std::size_t place_count = 512;
constexpr std::size_t place_of(std::uint64_t letters) { return letters * 0x9E3779B97F4A7C15 >> 55; }

struct Place {
  std::uint64_t letters = 0;
  std::uint8_t entry = 0;
};
constexpr auto places = [] {
  std::array<Place, place_count + entries.size()> made{};
  for (std::size_t i = 0; i < entries.size(); ++i) {
    std::uint64_t const letters = letters_of(entries[i].word);
    std::size_t at = place_of(letters);
    while (made[at].letters != 0) ++at;
    made[at] = {letters, static_cast<std::uint8_t>(i)};
  }
  return made;
}();

}  // namespace

Keyword keyword_of(std::string_view word) {
  if (word.empty() || word.size() > longest) return Keyword::none;
  std::uint64_t const letters = letters_of(word);
  std::size_t at = place_of(letters);
  while (places[at].letters != letters && places[at].letters != 0) ++at;
  if (places[at].letters == 0) return Keyword::none;
  // The number leaves out which bytes are letters and what stands after the eighth.
  Entry const& entry = entries[places[at].entry];
  auto const same = [](char a, char b) { return static_cast<char>(a | 0x20) == b; };
  bool const whole = std::equal(word.begin(), word.end(), entry.word.begin(), entry.word.end(), same);
  return whole ? entry.keyword : Keyword::none;
}

bool is_past_form(std::string_view word) {
  constexpr std::size_t shortest = 5;
  return (word.size() >= shortest && word.ends_with("ed") && !word.ends_with("eed")) ||
         std::binary_search(irregular_pasts.begin(), irregular_pasts.end(), word);
}

bool is_ing_form(std::string_view word) {
  constexpr std::size_t shortest = 6;
  constexpr std::array<std::string_view, 9> nouns = {
      "anything", "ceiling", "during", "evening", "everything", "morning", "nothing", "sibling", "something"};
  return word.size() >= shortest && word.ends_with("ing") && !std::ranges::binary_search(nouns, word);
}

bool is_dotted(std::string_view word) {
  return word.size() > 2 && word.size() < 12 && word.find('.') != std::string_view::npos;
}

}  // namespace whosaid
