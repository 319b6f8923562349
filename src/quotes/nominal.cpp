// Nouns that hold what somebody said or thought: Ruiz's claim that …, the minister's warning that …
#include <algorithm>

#include "quotes/content.hpp"
#include "quotes/inherited.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using enum CueFeature;

class Nominal {
 public:
  Nominal(SentenceView& view, std::vector<Quotation>& found, bool claims)
      : view_(view), found_(found), claims_(claims) {}

  void run() {
    for (std::uint32_t at = view_.skeleton.body; at < view_.size(); ++at) {
      auto const cue = cue_at(at);
      if (!cue || is_used(at) || is_used(cue->last - 1)) continue;
      report(*cue);
      at = cue->last - 1;
    }
  }

 private:
  CueFeatures features_at(TokenRange cue) const {
    return cue.size() > 1 ? view_.token(cue.first).phrase_cue : view_.token(cue.first).cue;
  }

  /// A noun of saying, thinking or feeling, used as a noun.
  std::optional<TokenRange> cue_at(std::uint32_t at) const {
    Token const& t = view_.token(at);
    if (t.kind != TokenKind::word || t.name >= 0) return std::nullopt;
    TokenRange cue{at, at + 1};
    if (t.phrase_tokens > 0 && t.phrase_cue.has(noun)) cue.last = at + t.phrase_tokens;
    CueFeatures const f = features_at(cue);
    if (!f.has(noun)) return std::nullopt;
    constexpr CueFeatures verb = base | present | past;
    if (!f.any_of(verb) || at == view_.skeleton.body) return cue;
    // they support: a verb; their support: a noun
    Token const& before = view_.token(at - 1);
    bool const governed =
        before.is(Keyword::to) || before.classes.any_of(WordClass::modal | WordClass::auxiliary |
                                                        WordClass::pronoun_subject | WordClass::relative);
    return governed ? std::nullopt : std::optional(cue);
  }

  /// Is the word the cue of a reporting clause already?
  bool is_used(std::uint32_t at) const {
    // … said in a statement | that …: the clause reports it.
    return std::any_of(view_.clauses.begin(), view_.clauses.end(), [&](Clause const& c) {
      return c.cue.contains(at) || (c.that && c.tokens.last == at + 2);
    });
  }

  void report(TokenRange cue) {
    CueFeatures const f = features_at(cue);
    std::uint32_t const limit = without_final_mark(view_, view_.size());
    if (cue.last >= limit) return;
    std::uint32_t const at = f.has(that_clause) ? that_after_occasion(cue, limit) : cue.last;
    Token const& next = view_.token(at);
    bool const claim = next.is(Keyword::that) && !possessor_of(view_.skeleton, cue.first).empty();
    if (claim != claims_) return;
    Phrase const giver = giver_after(cue.last, limit);
    if (!giver.empty() && giver.tokens.last < limit) {
      std::uint32_t const link = giver.tokens.last;
      if (view_.token(link).is(Keyword::that) && f.has(that_clause) && !is_relative(link))
        add(cue, {link, clause_end(link, limit)}, "nominal.that", giver);
      else if (view_.token(link).is(Keyword::for_) && f.has(about))
        add(cue, {link + 1, noun_phrase_end(view_, link + 1, limit)}, "nominal.about", giver);
      return;
    }
    if (next.is(Keyword::that)) {
      if (is_relative(at)) return;
      if (f.has(that_clause)) add(cue, {at, clause_end(at, limit)}, "nominal.that");
    } else if (next.is(Keyword::be) && view_.token(cue.last + 1).is(Keyword::that)) {
      // Ruiz's objection is | that it costs too much
      if (f.has(that_clause) && !possessor_of(view_.skeleton, cue.first).empty())
        add(cue, {cue.last + 1, limit}, "nominal.that");
    } else if (next.is(Keyword::to)) {
      if (f.has(infinitive) && may_be_infinitive(view_.token(cue.last + 1)) &&
          !tells_people(cue.last + 1, limit))
        add(cue, {cue.last, clause_end(cue.last, limit)}, "nominal.infinitive");
    } else if (f.has(about) && names_matter(next)) {
      add(cue, {cue.last + 1, noun_phrase_end(view_, cue.last + 1, limit)}, "nominal.about");
    }
  }

  /// a remark | that really made them laugh, a post | that read “…”: does a verb follow “that”?
  bool is_relative(std::uint32_t that) const {
    static RuleWords const there{"there"};
    static RuleWords const reads{"read", "reads"};
    std::uint32_t verb = that + 1;
    while (view_.token(verb).is(WordClass::adverb) && !there.has(view_.token(verb))) ++verb;
    Token const& t = view_.token(verb);
    return is_verb_like(t) || t.past_form || reads.has(t);
  }

  /// his promise | to voters last year | that …: where “that” stands after how somebody's words came; else
  /// the noun's end.
  std::uint32_t that_after_occasion(TokenRange cue, std::uint32_t limit) const {
    constexpr std::uint32_t longest = 9;
    Token const& first = view_.token(cue.last);
    bool const leads = first.is(WordClass::preposition) || first.is(Keyword::to) || first.is(Keyword::in) ||
                       first.is(Keyword::at) || first.is(Keyword::on);
    bool const infinitive = first.is(Keyword::to) && !tells_people(cue.last + 1, limit);
    if (!leads || infinitive || first.is(Keyword::of) || possessor_of(view_.skeleton, cue.first).empty())
      return cue.last;
    for (std::uint32_t at = cue.last + 1; at + 2 < limit && at < cue.last + longest; ++at) {
      Token const& t = view_.token(at);
      if (t.is(Keyword::that))
        return features_at(cue).has(telling) || view_.is_quoted(at + 1) ? at : cue.last;
      bool const goes_on = t.kind == TokenKind::word || t.kind == TokenKind::number ||
                           t.kind == TokenKind::hyphen || t.kind == TokenKind::possessive;
      if (!goes_on || is_verb_like(t) || t.past_form) break;
    }
    return cue.last;
  }

  /// his promise to | the voters, her advice to | young farmers
  bool tells_people(std::uint32_t at, std::uint32_t limit) const {
    constexpr WordClasses opens = WordClass::people_noun | WordClass::role | WordClass::role_modifier |
                                  WordClass::determiner | WordClass::possessive | WordClass::number_word;
    Token const& first = view_.token(at);
    if (first.name_tokens == 0 && first.keyword == Keyword::none && !first.classes.any_of(opens))
      return false;
    TokenIt const base = view_.skeleton.tokens.data();
    auto const hearer = grammar::match_hearer(base + at, base + limit);
    return hearer && hearer->head != grammar::Head::other && hearer->head != grammar::Head::source;
  }

  /// criticism of, concern about, calls for: not an interview with, a speech in
  static bool names_matter(Token const& t) {
    if (!t.is(WordClass::preposition)) return false;
    return t.keyword == Keyword::none || t.is(Keyword::of) || t.is(Keyword::for_) || t.is(Keyword::on) ||
           t.is(Keyword::over) || t.is(Keyword::to);
  }

  /// A clause after a noun ends at the next comma, unless it has no verb before it; in the sentence's subject
  /// also at its verb: Ruiz's claim that it was late | was wrong
  std::uint32_t clause_end(std::uint32_t first, std::uint32_t end) const {
    if (is_in_subject(view_, first)) end = main_verb_in(view_, {first, end});
    bool verb = false;
    for (std::uint32_t i = first; i < end; ++i) {
      verb |= is_verb_like(view_.token(i));
      if (verb && view_.token(i).kind == TokenKind::comma) return i;
      if (verb && view_.is_quoted(i) && ends_with_comma(view_, i)) return i + 1;
    }
    return end;
  }

  /// repeated | the baseless claim: the word before the noun and what describes it
  Token const& governor_of(std::uint32_t at) const {
    constexpr std::uint32_t longest = 4;
    std::uint32_t first = at;
    while (first > view_.skeleton.body && first + longest > at) {
      Token const& t = view_.token(first - 1);
      bool const describes = t.is(Keyword::the) || t.is(Keyword::a) || t.is(WordClass::determiner) ||
                             (t.kind == TokenKind::word && t.keyword == Keyword::none && !is_verb_like(t) &&
                              !t.past_form && t.cue.empty() && !t.is(WordClass::preposition));
      if (!describes && t.kind != TokenKind::quoted) break;
      --first;
    }
    return view_.token(first > view_.skeleton.body ? first - 1 : view_.size());
  }

  /// The subject of the verb that governs the noun: Teal repeated the claim that …; not: denied the claim
  /// that …, amid fears that …
  Phrase subject_before(std::uint32_t at, CueFeatures noun_cue) {
    Token const& governor = governor_of(at);
    // expressed fears, has hopes; not: allayed fears
    bool const feels = !noun_cue.has(thought) || !governor.cue.empty() || governor.is(Keyword::have);
    bool const of_others = governor.classes.any_of(WordClass::preposition | WordClass::conjunction) ||
                           governor.kind != TokenKind::word || governor.cue.has(negative) ||
                           governor.phrase_cue.has(negative) || !feels;
    if (of_others) return {};
    if (!subject_) subject_ = main_subject(view_.skeleton);
    return subject_->tokens.last <= at ? *subject_ : Phrase{};
  }

  /// assurances from | Ruiz that …, calls by | the mayor for …
  Phrase giver_after(std::uint32_t at, std::uint32_t limit) const {
    if (!view_.token(at).is(Keyword::from) && !view_.token(at).is(Keyword::by)) return {};
    TokenIt const base = view_.skeleton.tokens.data();
    auto const phrase = grammar::match_hearer(base + at + 1, base + limit);
    return phrase && phrase->head != grammar::Head::other ? to_phrase(*phrase, base) : Phrase{};
  }

  void add(TokenRange cue, TokenRange content, std::string_view rule, Phrase const& giver = {}) {
    if (content.first >= content.last) return;
    Phrase const possessing = giver.empty() ? possessor_of(view_.skeleton, cue.first) : giver;
    Phrase const owner = possessing.empty() ? subject_before(cue.first, features_at(cue)) : possessing;
    Quotation quotation;
    quotation.rule = rule;
    quotation.kind = QuoteKind::indirect;
    quotation.sentence = quotation.subject_sentence = view_.index;
    quotation.source = owner.empty() ? Source::none : Source::clause;
    quotation.subject = owner;
    quotation.cue = view_.skeleton.original(cue.first, cue.last);
    quotation.features = features_at(cue);
    quotation.inherited = possessing.empty() && !owner.empty();
    quotation.spans = {view_.skeleton.original(content.first, content.last)};
    if (rule != "nominal.about") claim_fragments(view_, content, quotation);  // the “plan” | is what it is of
    found_.push_back(std::move(quotation));
  }

  SentenceView& view_;
  std::vector<Quotation>& found_;
  bool claims_;                    ///< looks for claims that somebody owns; else for all others
  std::optional<Phrase> subject_;  ///< of the sentence, once somebody asks
};

}  // namespace

void find_claims(SentenceView& view, std::vector<Quotation>& found) { Nominal(view, found, true).run(); }

void find_nominal(SentenceView& view, std::vector<Quotation>& found) { Nominal(view, found, false).run(); }

}  // namespace whosaid
