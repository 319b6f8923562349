#include "names/words_of_document.hpp"

#include <algorithm>
#include <bitset>

#include "grammars/names.hpp"
#include "names/family_name.hpp"
#include "names/surroundings.hpp"
#include "text/fold.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

/// Initials of a name's words, as the key of the acronym they make: "Fair Rents Board" → key of FRB; with its
/// `small` words "Bank of Karoo" → key of BoK. 0 if they make none.
std::uint32_t initials_key(std::string_view text, std::vector<Token> const& tokens, TokenRange range,
                           bool small) {
  constexpr std::size_t longest = 32;
  char initials[longest];
  std::size_t count = 0, small_count = 0;
  for (std::uint32_t i = range.first; i < range.last && count < longest; ++i) {
    bool const capital = tokens[i].capitalised() && tokens[i].keyword == Keyword::none;
    if (tokens[i].kind != TokenKind::word || (!capital && !small)) continue;
    initials[count++] = text[tokens[i].begin];
    small_count += !capital;
  }
  bool const makes_one = count >= 2 + small_count && (!small || small_count > 0);
  return makes_one ? static_cast<std::uint32_t>(folded_hash({initials, count})) : 0;
}

/// The capitals of a word, folded: AfCFTA is acfta.
std::string capitals_of(std::string_view word) {
  std::string letters;
  for (char const c : word)
    if (c >= 'A' && c <= 'Z') letters += static_cast<char>(c | 0x20);
  return letters;
}

/// Does the word in brackets from `bracket` on stand for an agreement, an index, a technology, an office:
/// Free Trade Agreement (AfCFTA), radio tracking tags (RTT), superintendent of police (SP)? Not what an
/// organisation may be called.
bool stands_for_thing(std::string_view text, std::vector<Token> const& tokens, TokenRange sentence,
                      std::uint32_t bracket) {
  constexpr WordClasses things = WordClass::law_tail | WordClass::event_tail | WordClass::source_noun;
  constexpr WordClasses organisations = WordClass::org_tail | WordClass::org_head | WordClass::org_noun |
                                        WordClass::outlet_word | WordClass::people_noun;
  if (bracket + 2 >= sentence.last || tokens[bracket + 2].kind != TokenKind::close_bracket) return false;
  Token const& word = tokens[bracket + 1];
  if (word.shape != Shape::upper && word.shape != Shape::mixed) return false;
  std::string const letters = capitals_of(word.span().of(text));
  if (letters.size() < 2) return false;
  auto const initial = [&](std::uint32_t i) { return static_cast<char>(text[tokens[i].begin] | 0x20); };
  Token const& head = tokens[bracket - 1];
  bool const body = head.classes.any_of(organisations);
  bool lower = true;
  std::uint32_t at = bracket;  // where the words begin that the letters stand for
  for (std::size_t left = letters.size(); left > 0; --left, --at) {
    auto const is_small = [&](Token const& t) {
      return t.kind == TokenKind::hyphen || t.keyword != Keyword::none;
    };
    while (at > sentence.first && is_small(tokens[at - 1]) && initial(at - 1) != letters[left - 1]) --at;
    if (at == sentence.first || initial(at - 1) != letters[left - 1]) break;
    lower &= tokens[at - 1].shape == Shape::lower;
    if (left == 1) {
      constexpr WordClasses offices = WordClass::title | WordClass::role;
      Token const& begin = tokens[at - 1];
      bool const office = (begin.phrase_tokens == bracket + 1 - at && begin.phrase_classes.any_of(offices)) ||
                          (lower && begin.classes.any_of(offices)) || (!body && head.classes.any_of(offices));
      if (office || (lower && !body)) return true;
    }
  }
  return !body && head.capitalised() && head.classes.any_of(things) && initial(bracket - 1) == letters.back();
}

/// Do the letters in brackets stand for the words before a noun that says what these are, and that is no
/// organisation's: Green Moss Beetle larvae (GMB)?
bool names_its_kind(std::string_view text, std::vector<Token> const& tokens, TokenRange sentence,
                    std::uint32_t bracket) {
  constexpr WordClasses bodies = WordClass::org_tail | WordClass::org_head | WordClass::org_noun |
                                 WordClass::outlet_word | WordClass::people_noun | WordClass::role |
                                 WordClass::title;
  if (bracket + 2 >= sentence.last || tokens[bracket + 2].kind != TokenKind::close_bracket) return false;
  Token const& noun = tokens[bracket - 1];
  if (noun.shape != Shape::lower || noun.keyword != Keyword::none || noun.classes.any_of(bodies))
    return false;
  std::string const letters = capitals_of(tokens[bracket + 1].span().of(text));
  std::uint32_t const first = bracket - 1 - static_cast<std::uint32_t>(letters.size());
  if (letters.size() < 3 || bracket < sentence.first + letters.size() + 1) return false;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    Token const& word = tokens[first + i];
    if (word.kind != TokenKind::word || (text[word.begin] | 0x20) != letters[i]) return false;
  }
  return !tokens[bracket - 2].classes.any_of(bodies);
}

/// Do the letters in brackets stand for the words in small letters before them, the last of which is an
/// organisation's noun: a village grazing council (VGC)?
bool stands_for_body(std::string_view text, std::vector<Token> const& tokens, TokenRange sentence,
                     std::uint32_t bracket) {
  if (bracket + 2 >= sentence.last || tokens[bracket + 2].kind != TokenKind::close_bracket) return false;
  Token const& word = tokens[bracket + 1];
  std::uint32_t const letters = word.end - word.begin;
  if (word.shape != Shape::upper || letters < 3 || bracket < sentence.first + letters) return false;
  if (!tokens[bracket - 1].is(WordClass::org_noun)) return false;
  for (std::uint32_t i = 0; i < letters; ++i) {
    Token const& each = tokens[bracket - letters + i];
    if (each.shape != Shape::lower || text[each.begin] != (text[word.begin + i] | 0x20)) return false;
  }
  return true;
}

constexpr float least_score = -3;  // what lies below says no more

}  // namespace

void WordsOfDocument::begin(std::string_view text, std::vector<Token> const& tokens, Layout const& layout,
                            std::vector<bool> const& title_case, std::span<Candidate const> candidates) {
  phrases_.clear();
  words_.clear();
  numbers_.clear();
  kind_at_.assign(tokens.size(), -1);
  likely_at_.resize(tokens.size());
  TokenRange before;  // of the candidate before: many have the same words or the same first word
  Numbers numbers{};
  for (Candidate const& candidate : candidates) {
    if (before.empty() || candidate.tokens.first != before.first)
      numbers.word = words_.add(tokens[candidate.tokens.first].key);
    if (candidate.tokens != before) numbers.phrase = phrases_.add(key_of(tokens, candidate.tokens));
    before = candidate.tokens;
    numbers_.push_back(numbers);
    float& best = phrases_.at(numbers.phrase).best[static_cast<std::size_t>(candidate.kind)];
    best = std::max(best, candidate.score);
  }
  std::bitset<4096> seen;  // most words begin no candidate: says so without a search
  for (Candidate const& candidate : candidates) seen.set(tokens[candidate.tokens.first].key % seen.size());
  for (std::size_t s = 0; s < layout.sentences.size(); ++s) {
    Sentence const& sentence = layout.sentences[s];
    for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
      Token const& token = tokens[i];
      if (token.kind == TokenKind::open_bracket && i > sentence.tokens.first &&
          (stands_for_thing(text, tokens, sentence.tokens, i) ||
           names_its_kind(text, tokens, sentence.tokens, i)))
        if (Word* const word = words_.find(tokens[i + 1].key)) word->thing = true;
      if (token.kind == TokenKind::open_bracket && i > sentence.tokens.first &&
          stands_for_body(text, tokens, sentence.tokens, i))
        if (Word* const word = words_.find(tokens[i + 1].key))
          word->introduced |= bit(grammar::NameKind::organisation);
      bool const known = (token.kind == TokenKind::word) & (token.keyword == Keyword::none) &
                         seen.test(token.key % seen.size());
      Word* const word = known ? words_.find(token.key) : nullptr;
      if (word == nullptr) continue;
      if (token.shape == Shape::lower) ++word->lower;
      if (!token.capitalised()) continue;
      ++word->capital;
      if (i > sentence.body && !title_case[s] && tokens[i - 1].kind != TokenKind::double_mark)
        ++word->mid_capital;
    }
  }
}

void WordsOfDocument::add_certain(std::string_view text, std::vector<Token> const& tokens,
                                  std::span<Candidate const> certain) {
  for (Candidate const& name : certain) {
    auto const kind = static_cast<std::size_t>(name.kind);
    ++phrases_[key_of(tokens, name.tokens)].as[kind];
    if (name.tokens.size() > 1) {
      for (std::uint32_t i = name.tokens.first; i < name.tokens.last; ++i) {
        if (tokens[i].kind != TokenKind::word || !tokens[i].capitalised()) continue;
        Phrase& word = phrases_[key_of(tokens, {i, i + 1})];
        ++word.part[kind];
        bool const is_last = i == last_word(name.tokens, tokens);
        bool const family_first = i == name.tokens.first && tokens[i].is(WordClass::family_first);
        if (is_last || family_first) ++word.last[kind];
      }
      if (name.kind == grammar::NameKind::person) add_double_name(tokens, name.tokens);
      // van Loon, Baker-Smith
      TokenRange tail =
          name.kind == grammar::NameKind::person ? long_family_name(tokens, name.tokens) : TokenRange{};
      for (std::uint32_t i = name.tokens.first + 1; i + 1 < name.tokens.last && tail.empty(); ++i)
        if (tokens[i].is(WordClass::name_particle)) tail = {i, name.tokens.last};
      if (!tail.empty()) {
        Phrase& words = phrases_[key_of(tokens, tail)];
        ++words.part[kind];
        ++words.last[kind];
      }
      for (bool const small : {false, true})
        if (std::uint32_t const key = initials_key(text, tokens, name.tokens, small))
          if (Word* const word = words_.find(key)) word->initials |= bit(name.kind);
    }
    std::uint32_t const after = name.tokens.last;
    if (after + 2 < tokens.size() && tokens[after].kind == TokenKind::open_bracket &&
        tokens[after + 1].kind == TokenKind::word && tokens[after + 1].capitalised() &&
        tokens[after + 2].kind == TokenKind::close_bracket)
      if (Word* const word = words_.find(tokens[after + 1].key)) word->introduced |= bit(name.kind);
  }
}

void WordsOfDocument::add_double_name(std::vector<Token> const& tokens, TokenRange name) {
  std::uint32_t const last = name.last - 1;
  bool const two = name.size() > 2 && tokens[last].shape == Shape::title &&
                   tokens[last - 1].shape == Shape::title && !tokens[last].is(WordClass::generation);
  if (!two || tokens[name.first].is(WordClass::family_first) || tokens[last - 1].is(WordClass::given_name))
    return;
  Phrase* const phrase = phrases_.find(key_of(tokens, {last - 1, name.last}));
  if (phrase == nullptr) return;
  ++phrase->part[static_cast<std::size_t>(grammar::NameKind::person)];
  ++phrase->last[static_cast<std::size_t>(grammar::NameKind::person)];
}

void WordsOfDocument::add_likely(std::vector<Token> const& tokens, std::span<Candidate const> likely) {
  auto const add = [&](Token const& token, grammar::NameKind kind) {
    if (Word* const word = words_.find(token.key)) word->likely_last |= bit(kind);
  };
  for (Candidate const& name : likely) {
    for (std::uint32_t i = name.tokens.first; i < name.tokens.last; ++i) {
      kind_at_[i] = static_cast<std::int8_t>(name.kind);
      likely_at_[i] = name.tokens;
    }
    if (name.tokens.size() < 2) continue;
    Token const& first = tokens[name.tokens.first];
    if (name.kind == grammar::NameKind::organisation &&
        tokens[name.tokens.last - 1].is(WordClass::org_suffix)) {
      if (Word* const word = words_.find(first.key)) word->firm = true;
      std::uint32_t end = name.tokens.first + 1;  // Lanka Seafoods | PLC
      while (!tokens[end].classes.any_of(WordClass::org_suffix) &&
             tokens[end].kind != TokenKind::open_bracket)
        ++end;
      for (; end > name.tokens.first + 1; --end)  // and Lanka Fish of Lanka Fish Foods PLC
        if (Phrase* const phrase = phrases_.find(key_of(tokens, {name.tokens.first, end})))
          phrase->firm = true;
    }
    // Haneul Electronics: what no list knows, and a noun that opens no name
    Token const& tail = tokens[name.tokens.last - 1];
    bool const trade = name.kind == grammar::NameKind::organisation && first.classes.empty() &&
                       tail.is(WordClass::org_tail) && !tail.is(WordClass::org_head);
    if (trade) {
      if (Word* const word = words_.find(first.key)) word->firm = true;
      for (std::uint32_t end = name.tokens.last - 1; end > name.tokens.first + 1; --end)  // Haneul Marine
        if (Phrase* const phrase = phrases_.find(key_of(tokens, {name.tokens.first, end})))
          phrase->firm = true;
    }
    add_trade_name(tokens, name);
    add(tokens[name.tokens.last - 1], name.kind);
    if (first.is(WordClass::family_first)) add(first, name.kind);
  }
}

void WordsOfDocument::add_trade_name(std::vector<Token> const& tokens, Candidate const& name) {
  static RuleWords const heads{"grupo", "groupe", "gruppo", "gruppe", "grup", "kumpulan"};
  std::uint32_t const first = name.tokens.first;
  bool const pair = heads.has(tokens[first]) && name.tokens.size() == 2;
  if (name.kind != grammar::NameKind::organisation ||
      (!pair && !grammar::opens_firm_in_letters(tokens[first])))
    return;
  if (Word* const word = words_.find(tokens[first + 1].key)) word->firm = true;
  for (std::uint32_t end = name.tokens.last - 1; end > first + 1; --end)
    for (std::uint32_t const begin : {first, first + 1})
      if (Phrase* const phrase = phrases_.find(key_of(tokens, {begin, end}))) phrase->firm = true;
}

int WordsOfDocument::kind_beside_in_list(std::vector<Token> const& tokens, TokenRange range) const {
  auto const joins = [&](std::uint32_t i) {
    return (tokens[i].kind == TokenKind::comma) | tokens[i].is(Keyword::and_);
  };
  std::uint32_t at = range.first;
  while (at > 0 && range.first - at < 2 && joins(at - 1)) --at;
  if (at < range.first && at > 0 && kind_at_[at - 1] >= 0) return kind_at_[at - 1];
  at = range.last;
  while (at < range.last + 2 && joins(at)) ++at;  // the sentinel ends it
  return at > range.last ? kind_at_[at] : -1;
}

void WordsOfDocument::add_scores(std::span<Candidate const> candidates) {
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    Phrase& phrase = phrases_.at(numbers_[i].phrase);
    auto const kind = static_cast<std::size_t>(candidates[i].kind);
    phrase.sum[kind] += std::max(candidates[i].score, least_score);
    ++phrase.readings[kind];
  }
}

float WordsOfDocument::disagreement(Candidate const& candidate, std::size_t index) const {
  Phrase const& phrase = phrases_.at(numbers_[index].phrase);
  int const times = *std::max_element(std::begin(phrase.readings), std::end(phrase.readings));
  if (times < 2) return 0;
  auto const sum_of = [&](std::size_t kind) {
    return phrase.sum[kind] + least_score * static_cast<float>(times - phrase.readings[kind]);
  };
  float best = least_score * static_cast<float>(times);
  for (std::size_t kind = 0; kind < std::size(phrase.sum); ++kind) best = std::max(best, sum_of(kind));
  return (best - sum_of(static_cast<std::size_t>(candidate.kind))) / static_cast<float>(times);
}

EvidenceSet WordsOfDocument::evidence(Candidate const& candidate, std::size_t index,
                                      std::vector<Token> const& tokens) const {
  using enum Evidence;
  EvidenceSet evidence;
  auto const kind = static_cast<std::size_t>(candidate.kind);
  Phrase const& phrase = phrases_.at(numbers_[index].phrase);
  evidence.add_if(phrase.as[kind] > 0, same_certain);
  auto const ends_in = [&](std::uint32_t edge) {  // strictly, at one of its edges
    TokenRange const whole = likely_at_[edge];
    return kind_at_[edge] == static_cast<int>(kind) && whole.contains(edge) &&
           whole.first <= candidate.tokens.first && candidate.tokens.last <= whole.last &&
           whole.size() > candidate.tokens.size();
  };
  bool const inside = ends_in(candidate.tokens.first) || ends_in(candidate.tokens.last - 1);
  evidence.add_if(inside, inside_likely);
  evidence.add_if(!inside && phrase.part[kind] > 0, part_of_certain);
  evidence.add_if(!inside && phrase.last[kind] > 0, last_of_certain);
  bool as_other = false;
  bool part_of_other = false;
  bool as_end_of_other = false;
  float others = -100;
  for (std::size_t other = 0; other < 4; ++other) {
    as_other |= phrase.as[other] > phrase.as[kind];
    part_of_other |= phrase.part[other] > phrase.part[kind];
    as_end_of_other |= other != kind && phrase.last[other] > phrase.last[kind];
    others = std::max(others, other != kind ? phrase.best[other] : -100);
  }
  evidence.add_if(as_other, same_other_type);
  evidence.add_if(part_of_other, whole_elsewhere_longer);
  evidence.add_if(as_end_of_other, ends_other);
  Word const& word = words_.at(numbers_[index].word);
  evidence.add_if((word.likely_last & bit(candidate.kind)) != 0, last_of_likely);
  float const mine = phrase.best[kind];
  evidence.add_if(mine > 2, best_very_high);
  evidence.add_if((mine > 0.5f) & (mine <= 2), best_high);
  evidence.add_if((mine > -1) & (mine <= 0.5f), best_middling);
  evidence.add_if(mine <= -1, best_low);
  evidence.add_if(mine > others + 3, kind_wins_clearly);
  evidence.add_if(mine < others - 3, kind_loses_clearly);
  evidence.add_if(mine > others + 1, kind_wins);
  evidence.add_if(mine < others - 1, kind_loses);
  int const beside = kind_beside_in_list(tokens, candidate.tokens);
  evidence.add_if(beside == static_cast<int>(kind), list_beside_same);
  evidence.add_if((beside >= 0) & (beside != static_cast<int>(kind)), list_beside_other);
  bool const alone = candidate.tokens.size() == 1;
  if (!alone && candidate.kind == grammar::NameKind::person) {
    std::uint32_t const last = last_word(candidate.tokens, tokens);
    Phrase const* const lone = phrases_.find(key_of(tokens, {last, last + 1}));
    evidence.add_if(lone != nullptr && lone->as[kind] > 0, last_stands_alone);
  }
  evidence.add_if(alone & ((word.introduced & bit(candidate.kind)) != 0), introduced_acronym);
  evidence.add_if(alone & ((word.initials & bit(candidate.kind)) != 0), initials_of_certain);
  evidence.add_if(alone & word.thing, stands_for_thing);
  evidence.add_if(alone ? word.firm : phrase.firm, begins_firm);
  evidence.add_if(word.lower > 0, lower_elsewhere);
  evidence.add_if(word.capital > 1, repeated);
  evidence.add_if(word.mid_capital > 0, capital_mid_sentence);
  return evidence;
}

}  // namespace whosaid
