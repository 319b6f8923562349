#include "names/words_of_document.hpp"

#include "text/fold.hpp"

namespace whosaid {
namespace {

/// Initials of a name's capitalised words, as the key of the acronym they make: "Fair Rents Board" → key of
/// FRB.
std::uint32_t initials_key(std::string_view text, std::vector<Token> const& tokens, TokenRange range) {
  std::string initials;
  for (std::uint32_t i = range.first; i < range.last; ++i)
    if (tokens[i].kind == TokenKind::word && tokens[i].capitalised() && tokens[i].keyword == Keyword::none)
      initials += text[tokens[i].begin];
  return initials.size() < 2 ? 0 : static_cast<std::uint32_t>(folded_hash(initials));
}

std::uint8_t bit(grammar::NameKind kind) {
  return static_cast<std::uint8_t>(1u << static_cast<unsigned>(kind));
}

}  // namespace

std::uint64_t key_of(std::vector<Token> const& tokens, TokenRange range) {
  std::uint64_t key = 0x9e3779b97f4a7c15u;
  for (std::uint32_t i = range.first; i < range.last; ++i)
    if (tokens[i].kind == TokenKind::word || tokens[i].kind == TokenKind::number)
      key = (key ^ tokens[i].key) * 0xff51afd7ed558ccdu + 1;
  return key;
}

WordsOfDocument::WordsOfDocument(std::string_view text, std::vector<Token> const& tokens,
                                 Layout const& layout, std::vector<bool> const& title_case)
    : text_(text), kind_at_(tokens.size(), -1) {
  for (std::size_t s = 0; s < layout.sentences.size(); ++s) {
    Sentence const& sentence = layout.sentences[s];
    for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
      Token const& token = tokens[i];
      if (token.kind != TokenKind::word || token.keyword != Keyword::none) continue;
      Counts& counts = counts_[token.key];
      if (token.shape == Shape::lower) ++counts.lower;
      if (!token.capitalised()) continue;
      ++counts.capital;
      if (i > sentence.body && !title_case[s] && tokens[i - 1].kind != TokenKind::double_mark)
        ++counts.mid_capital;
    }
  }
}

void WordsOfDocument::add_scores(std::vector<Candidate> const& candidates, std::vector<Token> const& tokens) {
  for (Candidate const& candidate : candidates) {
    float& best = best_[key_of(tokens, candidate.tokens)].of[static_cast<std::size_t>(candidate.kind)];
    best = std::max(best, candidate.score);
  }
}

WordsOfDocument::Best WordsOfDocument::best(std::vector<Token> const& tokens, TokenRange range) const {
  auto const found = best_.find(key_of(tokens, range));
  return found == best_.end() ? Best{} : found->second;
}

void WordsOfDocument::add_certain(std::vector<Candidate> const& certain, std::vector<Token> const& tokens) {
  for (Candidate const& name : certain) {
    auto const kind = static_cast<std::size_t>(name.kind);
    ++sure_[key_of(tokens, name.tokens)].as[kind];
    if (name.tokens.size() > 1) {
      for (std::uint32_t i = name.tokens.first; i < name.tokens.last; ++i) {
        if (tokens[i].kind != TokenKind::word || !tokens[i].capitalised()) continue;
        Sure& word = sure_[key_of(tokens, {i, i + 1})];
        ++word.part[kind];
        bool const is_last = i + 1 == name.tokens.last;
        bool const family_first = i == name.tokens.first && tokens[i].is(WordClass::family_first);
        if (is_last || family_first) ++word.last[kind];
      }
      if (std::uint32_t const key = initials_key(text_, tokens, name.tokens))
        initials_[key] |= bit(name.kind);
    }
    std::uint32_t const after = name.tokens.last;
    if (after + 2 < tokens.size() && tokens[after].kind == TokenKind::open_bracket &&
        tokens[after + 1].kind == TokenKind::word && tokens[after + 1].capitalised() &&
        tokens[after + 2].kind == TokenKind::close_bracket)
      acronyms_[tokens[after + 1].key] |= bit(name.kind);
  }
}

void WordsOfDocument::add_likely(std::vector<Candidate> const& likely, std::vector<Token> const& tokens) {
  for (Candidate const& name : likely) {
    for (std::uint32_t i = name.tokens.first; i < name.tokens.last; ++i)
      kind_at_[i] = static_cast<std::int8_t>(name.kind);
    if (name.tokens.size() < 2) continue;
    Token const& first = tokens[name.tokens.first];
    likely_last_[tokens[name.tokens.last - 1].key] |= bit(name.kind);
    if (first.is(WordClass::family_first)) likely_last_[first.key] |= bit(name.kind);
  }
}

int WordsOfDocument::kind_beside_in_list(std::vector<Token> const& tokens, TokenRange range) const {
  auto const joins = [&](std::uint32_t i) {
    return tokens[i].kind == TokenKind::comma || tokens[i].is(Keyword::and_);
  };
  std::uint32_t at = range.first;
  while (at > 0 && range.first - at < 2 && joins(at - 1)) --at;
  if (at < range.first && at > 0 && kind_at_[at - 1] >= 0) return kind_at_[at - 1];
  at = range.last;
  while (at < range.last + 2 && joins(at)) ++at;  // the sentinel ends it
  return at > range.last ? kind_at_[at] : -1;
}

bool WordsOfDocument::is_last_of_likely(Token const& word, grammar::NameKind kind) const {
  auto const found = likely_last_.find(word.key);
  return found != likely_last_.end() && (found->second & bit(kind)) != 0;
}

WordsOfDocument::Sure const* WordsOfDocument::sure(std::vector<Token> const& tokens, TokenRange range) const {
  auto const found = sure_.find(key_of(tokens, range));
  return found == sure_.end() ? nullptr : &found->second;
}

WordsOfDocument::Counts WordsOfDocument::counts(Token const& word) const {
  auto const found = counts_.find(word.key);
  return found == counts_.end() ? Counts{} : found->second;
}

bool WordsOfDocument::is_introduced_acronym(Token const& word, grammar::NameKind kind) const {
  auto const found = acronyms_.find(word.key);
  return found != acronyms_.end() && (found->second & bit(kind)) != 0;
}

bool WordsOfDocument::is_initials_of_certain(Token const& word, grammar::NameKind kind) const {
  auto const found = initials_.find(word.key);
  return found != initials_.end() && (found->second & bit(kind)) != 0;
}

}  // namespace whosaid
