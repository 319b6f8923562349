#include "resolve/spellings.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <utility>

#include "names/words_of_document.hpp"
#include "text/fold.hpp"

namespace whosaid {
namespace {

/// For the key of each spelling, the key of the first of its group.
class Spellings {
 public:
  Spellings(std::initializer_list<std::initializer_list<std::string_view>> groups) {
    for (auto const& group : groups)
      for (std::string_view const word : group) firsts_.emplace_back(key(word), key(*group.begin()));
    std::sort(firsts_.begin(), firsts_.end());
  }

  std::uint32_t operator()(std::uint32_t word) const {
    auto const at = std::lower_bound(firsts_.begin(), firsts_.end(), std::pair{word, std::uint32_t{0}});
    return at != firsts_.end() && at->first == word ? at->second : word;
  }

 private:
  static std::uint32_t key(std::string_view word) { return static_cast<std::uint32_t>(folded_hash(word)); }

  std::vector<std::pair<std::uint32_t, std::uint32_t>> firsts_;  // sorted
};

}  // namespace

std::uint64_t key_of_spelling(std::vector<Token> const& tokens, TokenRange range, EntityType type) {
  static Spellings const of_bodies{
      {"centre", "center"},  {"centres", "centers"},           {"defence", "defense"},
      {"labour", "labor"},   {"organisation", "organization"}, {"organisations", "organizations"},
      {"theatre", "theater"}};
  static Spellings const of_people{
      {"mohammed", "muhammad", "mohamed", "mohammad", "muhammed", "mohamad", "mohamud", "mohamoud"},
      {"ahmed", "ahmad", "ahmet"},
      {"hussein", "hussain", "husain", "hossein", "husein", "hussien"},
      {"hassan", "hasan", "hassen"},
      {"yusuf", "youssef", "yousef", "yusef", "yousuf", "yusof", "youssouf"},
      {"ibrahim", "ebrahim", "ibraheem"},
      {"abdullah", "abdallah", "abdulla"},
      {"omar", "umar", "oumar"},
      {"osman", "othman", "usman", "uthman", "ousmane"},
      {"khaled", "khalid"},
      {"saeed", "saeid", "sayeed"},
      {"mustafa", "mostafa", "mustapha", "moustapha"},
      {"kareem", "karim"},
      {"rasheed", "rashid"},
      {"suleiman", "sulaiman", "suleyman", "soleiman", "souleymane"},
      {"mahmoud", "mahmud", "mehmood", "mahmood"},
      {"jamal", "gamal", "djamal"},
      {"nasser", "nasir", "naser", "nasr"},
      {"tariq", "tarek", "tarik"},
      {"fatima", "fatimah", "fatma", "fatemeh"},
      {"aisha", "ayesha", "aysha", "aicha"},
      {"alexander", "oleksandr", "aleksandr", "alexandr", "aliaksandr"},
      {"sergei", "sergey", "serhiy", "serhii", "siarhei"},
      {"vladimir", "volodymyr", "uladzimir"},
      {"nikolai", "nikolay", "mykola", "mikalai"},
      {"dmitry", "dmitri", "dmytro", "dzmitry", "dmitrii"},
      {"andrei", "andrey", "andriy", "andrii"},
      {"alexei", "alexey", "aleksei", "oleksiy", "oleksii", "aliaksei"},
      {"mikhail", "mykhailo", "mikhailo"},
      {"yevgeny", "evgeny", "yevhen", "evgeni", "yevgeniy", "yauhen"},
      {"yury", "yuri", "yuriy", "yurii"},
      {"vasily", "vasyl", "vasiliy"},
      {"grigory", "hryhoriy", "grigoriy"},
      {"pavel", "pavlo"},
      {"yelena", "elena", "olena"},
      {"natalia", "nataliya", "natalya"},
      {"tatiana", "tatyana", "tetiana", "tetyana"},
      {"yekaterina", "ekaterina", "kateryna"},
  };
  if (type == EntityType::organisation) return key_of(tokens, range, of_bodies);
  if (type == EntityType::person && range.size() > 1) return key_of(tokens, range, of_people);
  return key_of(tokens, range);
}

}  // namespace whosaid
