// Entries to patterns.
#include "gazetteer/pattern.hpp"

#include <algorithm>
#include <string>

#include "text/fold.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

// A token of an entry, cut loose from its text so that variants can be built.
struct Piece {
  std::string text;
  TokenKind kind;
  Shape shape;
  bool dotted = false;  // a full stop follows in the entry
};

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Token> tokens;
  tokenise(text, tokens);
  std::vector<Piece> pieces;
  for (Token const& token : tokens) {
    if (token.kind == TokenKind::end || token.kind == TokenKind::hyphen) continue;
    if (token.kind == TokenKind::period) {
      if (!pieces.empty()) pieces.back().dotted = true;
      continue;
    }
    pieces.push_back({std::string(token.span().of(text)), token.kind, token.shape});
  }
  return pieces;
}

bool says_something(Piece const& piece) {
  return piece.kind == TokenKind::word || piece.kind == TokenKind::number || piece.kind == TokenKind::symbol;
}

bool has_capital(Piece const& piece) {
  return piece.shape == Shape::title || piece.shape == Shape::upper || piece.shape == Shape::initial ||
         piece.shape == Shape::mixed;
}

Pattern pattern_of(std::vector<Piece> const& pieces) {
  Pattern pattern;
  if (std::ranges::none_of(pieces, says_something)) return pattern;
  int capital_letters = 0;
  bool all_capitals = true;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece const& piece = pieces[i];
    pattern.hashes.push_back(folded_hash(piece.text));
    if (i >= longest_pattern) continue;
    if (piece.dotted) pattern.dotted |= 1u << i;
    if (piece.shape == Shape::upper) capital_letters += 2;
    if (piece.shape == Shape::initial) ++capital_letters;
    if (piece.kind == TokenKind::word && piece.shape != Shape::none)
      all_capitals = all_capitals && (piece.shape == Shape::upper || piece.shape == Shape::initial);
    // In running text a name's article is written small: the Guardian.
    bool const article = i == 0 && pieces.size() > 1 && piece.text == "The";
    if (has_capital(piece) && !article) pattern.capitals |= 1u << i;
  }
  pattern.upper = all_capitals && capital_letters >= 2;
  return pattern;
}

// Possessive marks: ’s, or an apostrophe alone.
bool is_possessive(Piece const& piece) {
  return piece.kind == TokenKind::possessive || piece.kind == TokenKind::single_mark;
}

// Without possessive marks, as in Workers Party, Peoples Republic.
std::vector<Piece> without_possessives(std::vector<Piece> const& pieces) {
  std::vector<Piece> plain;
  for (Piece const& piece : pieces) {
    if (!is_possessive(piece) || plain.empty()) {
      plain.push_back(piece);
    } else if (char const last = piece.text.back(); last == 's' || last == 'S') {
      plain.back().text += last;
    }
  }
  return plain;
}

// Whether it is letters with a full stop between each: J.K, U.S.
bool is_dotted_letters(std::string_view text) {
  if (text.size() < 3 || text.size() % 2 == 0) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool const letter = (text[i] >= 'A' && text[i] <= 'Z') || (text[i] >= 'a' && text[i] <= 'z');
    if (i % 2 == 0 ? !letter : text[i] != '.') return false;
  }
  return true;
}

// J.K Rowling → J K Rowling.
std::vector<Piece> initials_apart(std::vector<Piece> const& pieces) {
  std::vector<Piece> apart;
  for (Piece const& piece : pieces) {
    if (!is_dotted_letters(piece.text) || piece.shape == Shape::lower) {
      apart.push_back(piece);
      continue;
    }
    for (std::size_t i = 0; i < piece.text.size(); i += 2)
      apart.push_back({std::string(1, piece.text[i]), TokenKind::word, Shape::initial, true});
  }
  return apart;
}

// J K Rowling → J.K Rowling.
std::vector<Piece> initials_joined(std::vector<Piece> const& pieces) {
  std::vector<Piece> joined;
  bool after_initial = false;
  for (Piece const& piece : pieces) {
    bool const initial = piece.shape == Shape::initial && piece.text.size() == 1;
    if (initial && after_initial) {
      joined.back().text += "." + piece.text;
      joined.back().shape = Shape::upper;
      joined.back().dotted = true;
    } else {
      joined.push_back(piece);
    }
    after_initial = initial;
  }
  return joined;
}

// U.S → US and US → U.S; nothing for what is not two to four capital letters.
std::string other_acronym(std::string_view text) {
  std::string letters;
  for (char const c : text)
    if (c != '.') letters += c;
  bool const capitals = std::ranges::all_of(letters, [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!capitals || letters.size() < 2 || letters.size() > 4) return {};
  if (letters.size() != text.size()) return letters;
  std::string dotted(1, letters[0]);
  for (std::size_t i = 1; i < letters.size(); ++i) dotted += {'.', letters[i]};
  return dotted;
}

// US Army → U.S Army, J.K Rowling → JK Rowling.
std::vector<Piece> acronyms_changed(std::vector<Piece> pieces) {
  for (Piece& piece : pieces) {
    std::string other = piece.shape == Shape::upper ? other_acronym(piece.text) : std::string();
    if (other.empty()) continue;
    piece.dotted = other.size() > piece.text.size();
    piece.text = std::move(other);
  }
  return pieces;
}

void add(std::vector<Pattern>& patterns, std::vector<Piece> const& pieces) {
  Pattern pattern = pattern_of(pieces);
  if (std::ranges::find(patterns, pattern.hashes, &Pattern::hashes) == patterns.end())
    patterns.push_back(std::move(pattern));
}

}  // namespace

std::vector<Pattern> patterns_of(std::string_view text) {
  std::vector<Piece> const pieces = pieces_of(text);
  std::vector<Pattern> patterns{pattern_of(pieces)};
  if (pieces.size() < 2 || patterns.front().hashes.empty()) return patterns;
  if (std::ranges::any_of(pieces, is_possessive)) add(patterns, without_possessives(pieces));
  if (std::ranges::any_of(pieces, has_capital)) {
    add(patterns, initials_apart(pieces));
    add(patterns, initials_joined(pieces));
    add(patterns, acronyms_changed(pieces));
  }
  return patterns;
}

std::vector<Pattern> acronym_patterns(std::string_view text) {
  std::vector<Pattern> patterns = patterns_of(text);
  if (std::string const other = other_acronym(text); !other.empty()) add(patterns, pieces_of(other));
  return patterns;
}

std::uint64_t pattern_hash(Pattern const& pattern) {
  std::uint64_t hash = 0x9E3779B97F4A7C15;
  for (std::uint64_t const token : pattern.hashes) {
    hash = (hash ^ token) * 0xD6E8FEB86659FD93;
    hash ^= hash >> 32;
  }
  return hash != 0 ? hash : 1;
}

}  // namespace whosaid
