// The smallest parsers, from which all grammars are built: each tests one token, or one gazetteer phrase.
// They advance only on success and yield no attribute: a match is told by how far the iterator went.
#pragma once

#include <boost/spirit/home/x3.hpp>

#include "text/token.hpp"

namespace whosaid::grammar {

namespace x3 = boost::spirit::x3;

/// One token for which the predicate holds.
template <class Predicate>
struct TokenWhere : x3::parser<TokenWhere<Predicate>> {
  using attribute_type = x3::unused_type;
  static bool const has_attribute = false;

  constexpr explicit TokenWhere(Predicate p) : predicate(p) {}

  template <class Context, class RuleContext, class Attribute>
  bool parse(TokenIt& first, TokenIt const& last, Context const&, RuleContext&, Attribute&) const {
    if (first == last || !predicate(*first)) return false;
    ++first;
    return true;
  }

  Predicate predicate;
};

template <class Predicate>
constexpr auto where(Predicate predicate) {
  return TokenWhere<Predicate>(predicate);
}

/// One word of any of these classes.
constexpr auto in(WordClasses classes) {
  return where([classes](Token const& t) { return t.classes.any_of(classes); });
}

/// The longest gazetteer phrase that starts here, or else one word, of any of these classes.
struct PhraseOf : x3::parser<PhraseOf> {
  using attribute_type = x3::unused_type;
  static bool const has_attribute = false;

  constexpr explicit PhraseOf(WordClasses c) : classes(c) {}

  template <class Context, class RuleContext, class Attribute>
  bool parse(TokenIt& first, TokenIt const& last, Context const&, RuleContext&, Attribute&) const {
    if (first == last) return false;
    if (first->phrase_tokens > 0 && first->phrase_classes.any_of(classes) &&
        last - first >= first->phrase_tokens) {
      first += first->phrase_tokens;
      return true;
    }
    if (!first->classes.any_of(classes)) return false;
    ++first;
    return true;
  }

  WordClasses classes;
};

constexpr auto phrase(WordClasses classes) { return PhraseOf(classes); }

/// A cue word or phrase with all of `features` (its form and frame).
struct CueOf : x3::parser<CueOf> {
  using attribute_type = x3::unused_type;
  static bool const has_attribute = false;

  constexpr CueOf(CueFeatures form_, CueFeatures frame_) : form(form_), frame(frame_) {}

  template <class Context, class RuleContext, class Attribute>
  bool parse(TokenIt& first, TokenIt const& last, Context const&, RuleContext&, Attribute&) const {
    if (first == last) return false;
    if (first->phrase_tokens > 0 && fits(first->phrase_cue) && last - first >= first->phrase_tokens) {
      first += first->phrase_tokens;
      return true;
    }
    if (!fits(first->cue) || is_title_of_name(*first)) return false;
    ++first;
    return true;
  }

  constexpr bool fits(CueFeatures cue) const {
    return cue.any_of(form) && (frame.empty() || cue.any_of(frame));
  }

  CueFeatures form;   // any of these forms
  CueFeatures frame;  // any of these frames; empty: whatever
};

/// A cue in any of these forms and, if `frame` is not empty, any of these frames.
constexpr auto cue(CueFeatures form, CueFeatures frame = {}) { return CueOf(form, frame); }

/// One token of this kind.
constexpr auto mark(TokenKind kind) {
  return where([kind](Token const& t) { return t.kind == kind; });
}

/// One of the words that grammars name.
constexpr auto word(Keyword keyword) {
  return where([keyword](Token const& t) { return t.keyword == keyword; });
}

/// A name found by the names stage, of any of the types whose bits are set (1 person, 2 organisation, 4
/// place).
struct NameOf : x3::parser<NameOf> {
  using attribute_type = x3::unused_type;
  static bool const has_attribute = false;

  constexpr explicit NameOf(unsigned t) : types(t) {}

  template <class Context, class RuleContext, class Attribute>
  bool parse(TokenIt& first, TokenIt const& last, Context const&, RuleContext&, Attribute&) const {
    if (first == last || first->name_tokens == 0 || last - first < first->name_tokens) return false;
    if ((types >> static_cast<unsigned>(first->name_type) & 1u) == 0) return false;
    first += first->name_tokens;
    return true;
  }

  unsigned types;
};

inline constexpr NameOf any_name{7u};

inline constexpr auto comma = mark(TokenKind::comma);
inline constexpr auto possessive_mark = mark(TokenKind::possessive);

/// A hyphen with no space on either side: Jong-un.
inline constexpr auto joint = where(
    [](Token const& t) { return t.kind == TokenKind::hyphen && !t.space_before && !(&t)[1].space_before; });

/// The full stop after an abbreviation or initial.
inline constexpr auto stop =
    where([](Token const& t) { return t.kind == TokenKind::period && !t.space_before; });

}  // namespace whosaid::grammar
