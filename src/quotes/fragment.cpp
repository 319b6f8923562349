// Words in marks that no quotation has claimed: Ruiz’s “reckless” plan; the deal was “reckless”, the mayor
// said.
#include <algorithm>

#include "quotes/content.hpp"
#include "quotes/verdict.hpp"

namespace whosaid {
namespace {

class Fragment {
 public:
  Fragment(SentenceView& view, std::vector<Quotation>& found) : view_(view), found_(found) {}

  /// Words in marks that no clause claimed. One or two words alone are a term: nobody is quoted with them.
  void fragment(std::uint32_t at) {
    Quotation quotation;
    quotation.kind = QuoteKind::mixed;
    quotation.sentence = quotation.subject_sentence = view_.index;
    quotation.spans = quotation.quoted = {view_.skeleton.origin[at]};
    view_.taken[at] = true;
    Clause const* governing = nullptr;
    for (Clause const& clause : view_.clauses)
      if (clause.cue.first < at && clause.features.any_of(content_frames)) governing = &clause;
    auto const owner = possessor(at);
    auto const stated = owner_of_stated(view_, at);
    if (stated) {
      quotation.subject = *stated;
      quotation.source = Source::possessive;
      quotation.rule = "mixed.possessive";
    } else if (governing != nullptr && !(governing->negated && owner)) {
      take_clause(quotation, *governing, view_);
      if (auto const agent = agent_of(*governing, view_)) take_subject(quotation, *agent);
      quotation.rule = "mixed.fragment_governed";
    } else if (owner) {
      quotation.subject = *owner;
      quotation.source = Source::possessive;
      quotation.rule = "mixed.possessive";
    } else if (!view_.clauses.empty()) {
      take_clause(quotation, view_.clauses.front(), view_);
      quotation.rule = "mixed.fragment_before_clause";
    } else {
      quotation.source = Source::continued;
      quotation.rule = "mixed.fragment";
      // Without a cue, the sentence's subject is the likeliest owner of the words.
      Phrase const subject = main_subject(view_.skeleton);
      bool const somebody = subject.kind == grammar::Head::name || subject.kind == grammar::Head::pronoun;
      if (somebody && subject.tokens.last <= at && !is_impersonal(subject)) {
        quotation.source = Source::clause;
        quotation.subject = subject;
      }
    }
    if (quotation.source != Source::possessive && quotation.rule != "mixed.fragment_governed" &&
        words_in(at) <= 2) {
      quotation = Quotation{};
      quotation.kind = QuoteKind::term;
      quotation.rule = "term.alone";
      quotation.sentence = quotation.subject_sentence = view_.index;
      quotation.spans = quotation.quoted = {view_.skeleton.origin[at]};
    }
    found_.push_back(std::move(quotation));
  }

  /// Ruiz’s “reckless” plan | his “reckless” plan
  std::optional<Phrase> possessor(std::uint32_t at) const {
    if (at == 0) return std::nullopt;
    std::uint32_t const before = at - 1;
    if (view_.token(before).kind == TokenKind::possessive && before > 0) {
      for (std::uint32_t i = before; i-- > 0 && i + 12 > before;) {
        std::uint32_t const length = view_.token(i).name_tokens;
        if (length > 0 && i + length == before)
          return Phrase{{i, before}, {i, before}, grammar::Head::name, false};
      }
    }
    if (is_possessive_pronoun(view_.token(before)))
      return Phrase{{before, at}, {before, at}, grammar::Head::pronoun, false};
    return std::nullopt;
  }

 private:
  /// It’s a “hard” one: it is no speaker.
  bool is_impersonal(Phrase const& subject) const {
    return subject.kind == grammar::Head::pronoun &&
           view_.token(subject.tokens.first).is(WordClass::pronoun_it);
  }

  std::uint32_t words_in(std::uint32_t at) const {
    Quoted const& quoted = view_.quoted_at(at);
    return static_cast<std::uint32_t>(std::count_if(
        view_.document.begin() + quoted.inner.first, view_.document.begin() + quoted.inner.last,
        [](Token const& t) { return t.kind == TokenKind::word || t.kind == TokenKind::number; }));
  }

  SentenceView& view_;
  std::vector<Quotation>& found_;
};

}  // namespace

void find_fragment(SentenceView& view, std::uint32_t at, std::vector<Quotation>& found) {
  Fragment(view, found).fragment(at);
}

void find_fragments(SentenceView& view, std::vector<Quotation>& found) {
  for (std::uint32_t at = 0; view.skeleton.has_quoted && at < view.size(); ++at)
    if (view.is_quoted(at) && !view.taken[at]) find_fragment(view, at, found);
}

bool has_possessor(SentenceView& view, std::uint32_t at) {
  std::vector<Quotation> none;
  return Fragment(view, none).possessor(at).has_value();
}

}  // namespace whosaid
