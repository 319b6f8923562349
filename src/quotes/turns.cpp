#include "quotes/turns.hpp"

#include <algorithm>

#include "names/words_of_document.hpp"

namespace whosaid {
namespace {

constexpr std::uint32_t longest_label = 6;  // tokens
constexpr std::size_t fewest_turns = 3;     // by labels that may be anything

bool is_person(Token const& token) { return token.name_tokens > 0 && token.name_type == EntityType::person; }

/// The number of tokens before the colon if the sentence begins with a label and goes on after it, else 0.
std::uint32_t label_length(Skeleton const& skeleton) {
  std::uint32_t length = 0;
  bool capitals = true;
  while (length < longest_label && length < skeleton.size() &&
         skeleton.tokens[length].kind != TokenKind::colon) {
    Token const& token = skeleton.tokens[length++];
    bool const joins = token.kind == TokenKind::hyphen || token.kind == TokenKind::period;
    if (token.kind != TokenKind::word && !joins) return 0;
    capitals &= joins || token.shape == Shape::upper || token.shape == Shape::initial;
  }
  bool const goes_on =
      length > 0 && length + 1 < skeleton.size() && skeleton.tokens[length].kind == TokenKind::colon;
  bool const person = is_person(skeleton.tokens[0]) && skeleton.tokens[0].name_tokens == length;
  return goes_on && (capitals || person) ? length : 0;
}

/// REPORTER, LINDQVIST, AMY TORRES: may somebody be called so? Not: UPDATE, LONDON, NHS
bool may_be_called(Skeleton const& skeleton, std::uint32_t length) {
  constexpr std::uint32_t shortest = 4;  // letters
  Token const& first = skeleton.tokens[0];
  if (first.shape != Shape::upper) return false;
  if (is_person(first)) return first.name_tokens == length;
  if (length > 1 || first.name_type == EntityType::place) return false;
  constexpr WordClasses places =
      WordClass::country | WordClass::city | WordClass::region | WordClass::demonym;
  if (first.classes.any_of(places)) return false;
  bool const unknown = first.end - first.begin >= shortest &&
                       !first.classes.any_of(WordClass::common_word | WordClass::not_a_name);
  return unknown || first.classes.any_of(WordClass::role | WordClass::family_name);  // HILL
}

/// REPORTER: Did you sue? ¶ LINDQVIST: Of course.: two neighbours with labels by which people are called, of
/// whom one certainly is somebody or the first asks. Not: EDITOR: Dana Ruiz ¶ WRITER: Omar Teal
bool is_exchange(Turn const& turn, Turn const& answer, Skeletons const& skeletons) {
  Skeleton const& first = skeletons[turn.sentence];
  Skeleton const& second = skeletons[answer.sentence];
  if (first.paragraph + 1 != second.paragraph || !may_be_called(first, turn.label) ||
      !may_be_called(second, answer.label))
    return false;
  auto const is_somebody = [](Token const& label) { return is_person(label) || label.is(WordClass::role); };
  TokenKind const end = first.tokens[first.size() - 1].kind;
  TokenKind const second_end = second.tokens[second.size() - 1].kind;
  bool const no_stop = end == TokenKind::word || second_end == TokenKind::word;
  return !no_stop &&
         (end == TokenKind::question || is_somebody(first.tokens[0]) || is_somebody(second.tokens[0]));
}

/// Does a person's name in the document end with one of the words? Sorted by key.
bool names_someone(std::vector<std::uint32_t> const& words, Skeletons const& skeletons) {
  for (Skeleton const& skeleton : skeletons)
    for (std::uint32_t i = 0; i < skeleton.size(); ++i)
      if (is_person(skeleton.tokens[i]) &&
          std::binary_search(words.begin(), words.end(),
                             skeleton.tokens[i + skeleton.tokens[i].name_tokens - 1u].key))
        return true;
  return false;
}

void keep_one_each(auto& keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

}  // namespace

std::vector<Turn> find_turns(Skeletons const& skeletons) {
  std::vector<Turn> turns;
  std::vector<std::uint64_t> labels;  // the key of each one's words
  std::vector<std::uint32_t> last_words;
  bool answers = false;
  for (std::uint32_t i = 0; i < skeletons.size(); ++i) {
    Skeleton const& skeleton = skeletons[i];
    std::uint32_t const end = skeleton.origin[skeleton.size() - 1].last;
    bool const opens =
        skeleton.matter == Matter::prose && (i == 0 || skeletons[i - 1].paragraph != skeleton.paragraph);
    if (std::uint32_t const length = opens ? label_length(skeleton) : 0; length > 0) {
      turns.push_back({i, length, {skeleton.origin[length + 1].first, end}});
      labels.push_back(key_of(skeleton.tokens, {0, length}));
      last_words.push_back(skeleton.tokens[length - 1].key);
      answers |= length == 1 && skeleton.tokens[0].shape == Shape::initial;
    } else if (!turns.empty() && skeletons[turns.back().sentence].paragraph == skeleton.paragraph) {
      turns.back().said.last = end;
    }
  }
  std::size_t const count = turns.size();
  if (count < 2) return {};
  keep_one_each(labels);
  keep_one_each(last_words);
  bool const exchange = labels.size() >= 2 && is_exchange(turns[0], turns[1], skeletons);
  bool const alternate = labels.size() >= 2 && last_words.size() < count && count >= fewest_turns;
  bool const told = alternate && (answers || exchange || names_someone(last_words, skeletons));
  return told || (exchange && count < fewest_turns && last_words.size() == count) ? turns
                                                                                  : std::vector<Turn>{};
}

}  // namespace whosaid
