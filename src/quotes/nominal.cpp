// Nouns that hold what somebody said or thought: Ruiz's claim that …, the minister's warning that …
#include <algorithm>

#include "quotes/content.hpp"

namespace whosaid {
namespace {

using enum CueFeature;

class Nominal {
 public:
  Nominal(SentenceView& view, std::vector<Quotation>& found) : view_(view), found_(found) {}

  void run() {
    TokenIt const base = view_.skeleton.tokens.data();
    TokenIt const last = base + view_.size();
    for (std::uint32_t at = view_.skeleton.body; at < view_.size(); ++at) {
      if (!base[at].cue.has(noun) && !base[at].phrase_cue.has(noun)) continue;
      auto const end = grammar::match_nominal_cue(base + at, last);
      if (end && !is_used(at)) report({at, static_cast<std::uint32_t>(*end - base)});
    }
  }

 private:
  /// Is the word the cue of a reporting clause already?
  bool is_used(std::uint32_t at) const {
    // … said in a statement | that …: the clause reports it.
    return std::any_of(view_.clauses.begin(), view_.clauses.end(), [&](Clause const& c) {
      return c.cue.contains(at) || (c.that && c.tokens.last == at + 2);
    });
  }

  void report(TokenRange cue) {
    Phrase owner = possessor(cue.first);
    if (owner.empty()) owner = subject_before(cue.first);
    std::uint32_t const end = clause_end(cue.last, without_final_mark(view_, view_.size()));
    add(cue, {cue.last, end}, owner);
  }

  /// A clause after a noun ends at the next comma, unless it has no verb before it.
  std::uint32_t clause_end(std::uint32_t first, std::uint32_t end) const {
    bool verb = false;
    for (std::uint32_t i = first; i < end; ++i) {
      verb |= is_verb_like(view_.token(i));
      if (verb && view_.token(i).kind == TokenKind::comma) return i;
    }
    return end;
  }

  /// Ruiz's | the minister's | his, before the noun and at most two words that describe it
  Phrase possessor(std::uint32_t at) const {
    for (std::uint32_t back = 1; back <= 3 && back <= at; ++back) {
      std::uint32_t const i = at - back;
      Token const& t = view_.token(i);
      if (t.kind == TokenKind::possessive) return phrase_ending_at(i);
      bool const pronoun =
          t.is(WordClass::possessive) && t.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she |
                                                          WordClass::pronoun_they | WordClass::pronoun_it);
      if (pronoun) return {{i, i + 1}, {i, i + 1}, grammar::Head::pronoun, false};
      if (t.kind != TokenKind::word || t.keyword != Keyword::none) break;
    }
    return {};
  }

  /// The noun phrase that ends right before position `end`.
  Phrase phrase_ending_at(std::uint32_t end) const {
    TokenIt const base = view_.skeleton.tokens.data();
    constexpr std::uint32_t longest = 8;
    for (std::uint32_t first = end > longest ? end - longest : 0; first < end; ++first) {
      if (!grammar::may_start_speaker(view_.token(first))) continue;
      auto const phrase = grammar::match_speaker(base + first, base + end);
      if (phrase && phrase->last == base + end) return to_phrase(*phrase, base);
    }
    return {};
  }

  /// The subject of the verb that governs the noun: Teal repeated the claim that …
  Phrase subject_before(std::uint32_t at) const {
    Phrase const subject = main_subject(view_.skeleton);
    return subject.tokens.last <= at ? subject : Phrase{};
  }

  void add(TokenRange cue, TokenRange content, Phrase const& owner) {
    if (content.first + 1 >= content.last || owner.empty()) return;
    Quotation quotation;
    quotation.rule = "nominal.that";
    quotation.kind = QuoteKind::indirect;
    quotation.sentence = quotation.subject_sentence = view_.index;
    quotation.source = Source::clause;
    quotation.subject = owner;
    quotation.cue = view_.skeleton.original(cue.first, cue.last);
    quotation.features = view_.token(cue.first).cue | view_.token(cue.first).phrase_cue;
    quotation.spans = {view_.skeleton.original(content.first, content.last)};
    claim_fragments(view_, content, quotation);
    found_.push_back(std::move(quotation));
  }

  SentenceView& view_;
  std::vector<Quotation>& found_;
};

}  // namespace

void find_nominal(SentenceView& view, std::vector<Quotation>& found) { Nominal(view, found).run(); }

}  // namespace whosaid
