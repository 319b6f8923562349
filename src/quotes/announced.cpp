// Whose utterance a sentence announces that ends in a colon without a verb of saying; what is cried out.
#include "grammars/names.hpp"
#include "quotes/content.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using grammar::Head;

class Announced {
 public:
  Announced(SentenceView const& view, std::uint32_t at) : view_(view), first_(view.skeleton.body), end_(at) {}

  std::optional<Phrase> speaker() const {
    for (Clause const& clause : view_.clauses)
      if (clause.cue.first < end_ && clause.features.has(CueFeature::clause) && !is_asked(clause))
        return std::nullopt;
    if (auto const owner = owner_of_words()) return owner;
    for (std::uint32_t i = end_; i-- > first_;) {
      Token const& t = view_.token(i);
      if (t.is(WordClass::pronoun_subject))
        return t.is(WordClass::pronoun_it) ? std::nullopt : std::optional(pronoun(i));
    }
    // Dana Ruiz Praises Omar Teal: “…”
    if (view_.skeleton.matter == Matter::headline)
      if (auto const name = person_at(first_); name && view_.token(name->tokens.last).kind == TokenKind::word)
        return name;
    bool const asked = !view_.clauses.empty() && is_asked(view_.clauses.front());
    Phrase subject = asked ? subject_after_comma() : main_subject(view_.skeleton);
    // Ruiz's idea was simple: “…”
    std::uint32_t const named = subject.empty() ? 0 : view_.token(subject.tokens.first).name_tokens;
    std::uint32_t const owner_end = subject.tokens.first + named;
    if (named > 0 && view_.token(owner_end).kind == TokenKind::possessive &&
        view_.token(subject.tokens.first).name_type != EntityType::place)
      subject = {{subject.tokens.first, owner_end}, {subject.tokens.first, owner_end}, Head::name, false};
    bool const somebody =
        subject.kind == Head::name || subject.kind == Head::role || subject.kind == Head::people;
    return somebody && !subject.empty() && subject.tokens.last < end_ ? std::optional(subject) : std::nullopt;
  }

 private:
  /// For Ruiz, it is simple: | Ruiz's verdict: | The words of Ruiz were: | Her answer was short: | From Mayor
  /// Ruiz: | A statement by Ruiz:
  std::optional<Phrase> owner_of_words() const {
    if (view_.token(first_).is(Keyword::for_)) {
      auto const name = person_at(first_ + 1);
      return name && view_.token(name->tokens.last).kind == TokenKind::comma ? name : std::nullopt;
    }
    std::uint32_t const words = first_ + view_.token(first_).is(Keyword::a);
    std::uint32_t const from = is_words(words) ? words + 1 : first_;
    if (view_.token(from).is(Keyword::from) || (from > first_ && view_.token(from).is(Keyword::by)))
      return giver_at(from + 1, from > first_);
    if (is_possessive_pronoun(view_.token(first_)) && is_words(first_ + 1)) return pronoun(first_);
    if (auto const name = person_at(first_))
      return view_.token(name->tokens.last).kind == TokenKind::possessive && is_words(name->tokens.last + 1)
                 ? name
                 : std::nullopt;
    bool const of = view_.token(first_).is(Keyword::the) && is_words(first_ + 1) &&
                    view_.token(first_ + 2).is(Keyword::of);
    return of ? person_at(first_ + 3) : std::nullopt;
  }

  /// From | Mayor Dana Ruiz:, statement by | Acme Corp.:
  std::optional<Phrase> giver_at(std::uint32_t i, bool surely) const {
    TokenIt const base = view_.skeleton.tokens.data();
    auto const giver = i < end_ ? grammar::match_speaker(base + i, base + end_) : std::nullopt;
    if (!giver || giver->last + 1 != base + end_) return std::nullopt;
    bool const place = giver->head == Head::name && giver->head_first->name_type == EntityType::place;
    bool const called = surely && giver->last[-1].capitalised();  // of a name that no list knows
    bool const somebody = giver->head == Head::name || giver->head == Head::role || called ||
                          (surely && giver->head == Head::organisation);
    return somebody && !place ? std::optional(to_phrase(*giver, base)) : std::nullopt;
  }

  /// words, verdict, answer
  bool is_words(std::uint32_t i) const {
    Token const& t = view_.token(i);
    bool const noun = t.cue.has(CueFeature::noun) && t.cue.any_of(CueFeature::speech | CueFeature::writing);
    return i < end_ && (noun || t.is(Keyword::words));
  }

  static Phrase pronoun(std::uint32_t i) { return {{i, i + 1}, {i, i + 1}, Head::pronoun, false}; }

  std::optional<Phrase> person_at(std::uint32_t i) const {
    if (i >= end_) return std::nullopt;
    TokenIt const base = view_.skeleton.tokens.data();
    auto const name = static_cast<std::uint32_t>(grammar::skip_titles(base + i, base + end_) - base);
    Token const& t = view_.token(name);
    if (t.name_tokens == 0 || t.name_type != EntityType::person) return std::nullopt;
    TokenRange const range = {name, name + t.name_tokens};
    return Phrase{{i, range.last}, range, Head::name, false};
  }

  /// Asked whether it was late, | Ruiz shrugged: “…”
  bool is_asked(Clause const& clause) const {
    return clause.rule == "reporting.passive" && clause.subject.empty() && clause.tokens.first == first_;
  }

  Phrase subject_after_comma() const {
    TokenIt const base = view_.skeleton.tokens.data();
    for (std::uint32_t at = first_; at + 1 < end_; ++at) {
      if (view_.token(at).kind != TokenKind::comma) continue;
      auto const phrase = grammar::match_speaker(base + at + 1, base + end_);
      return phrase ? to_phrase(*phrase, base) : Phrase{};
    }
    return {};
  }

  SentenceView const& view_;
  std::uint32_t first_;
  std::uint32_t end_;
};

}  // namespace

std::optional<Phrase> announced_speaker(SentenceView const& view, std::uint32_t at) {
  return Announced(view, at).speaker();
}

bool is_cried_out(SentenceView const& view, Clause const& clause, std::uint32_t at) {
  static RuleWords const cries{"chanted",   "chanting", "chant",    "shouted",  "shouting",  "shout",
                               "yelled",    "yelling",  "yell",     "screamed", "screaming", "scream",
                               "exclaimed", "hollered", "bellowed", "roared",   "shrieked",  "whispered"};
  if (clause.cue.last != at || !cries.has(view.token(clause.cue.last - 1))) return false;
  if (at + 1 >= view.size()) return true;
  Token const& next = view.token(at + 1);
  return next.kind != TokenKind::word || next.keyword != Keyword::none ||
         next.classes.any_of(WordClass::preposition | WordClass::conjunction | WordClass::subordinator |
                             WordClass::adverb | WordClass::weekday);
}

}  // namespace whosaid
