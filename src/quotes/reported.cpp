#include <algorithm>

#include "quotes/content.hpp"

namespace whosaid {
namespace {

using enum CueFeature;

constexpr CueFeatures noun_phrase_frames = object | predicate | about;

/// The class of cue that governs a lone fragment best: any that takes content at all.
constexpr CueFeatures content_frames =
    quote | clause | that_clause | question | infinitive | object_infinitive | gerund | noun_phrase_frames;

class Reported {
 public:
  Reported(SentenceView& view, std::vector<Quotation>& found) : view_(view), found_(found) {}

  void run() {
    for (std::size_t i = 0; i < view_.clauses.size(); ++i) report(i);
    for (std::uint32_t at = 0; view_.skeleton.has_quoted && at < view_.size(); ++at)
      if (view_.is_quoted(at) && !view_.taken[at]) fragment(at);
  }

 private:
  void report(std::size_t i) {
    Clause const& clause = view_.clauses[i];
    if (governs_direct(clause)) return;
    if (clause.rule == "reporting.according_to" || clause.rule == "reporting.words_of") {
      around(clause);
      return;
    }
    if (trails(clause)) {
      TokenRange const content = {content_start_before(i), content_end_before(clause)};
      add(content, clause,
          clause.rule == "reporting.inverted" ? "reported.before_inverted" : "reported.before_clause",
          goes_on_after(i));
      return;
    }
    std::uint32_t begin = clause.tokens.last - clause.that;
    std::uint32_t end = content_end(i);
    if (begin >= end) return;
    bool const takes_phrase = !clause.that && !clause.colon && clause.features.any_of(noun_phrase_frames) &&
                              !clause.features.any_of(CueFeature::clause | quote);
    if (takes_phrase) {
      bool const about_something =
          clause.features.has(about) && view_.token(begin).is(WordClass::preposition);
      if (about_something) ++begin;
      if (std::uint32_t const phrase_end = noun_phrase_end(view_, begin, end); phrase_end > begin)
        end = phrase_end;
    }
    // What somebody does not say is not their words, but may quote others': did not explain Ruiz’s “plan B”
    if (clause.negated)
      for (std::uint32_t at = begin; at < end; ++at)
        if (view_.is_quoted(at) && !view_.taken[at] && possessor(at)) fragment(at);
    std::string_view const rule = rule_of(clause, clause.tokens.last, end);
    if (rule == "mixed.governed") {  // what the next clause reports is that clause's
      if (i + 1 < view_.clauses.size()) {
        std::uint32_t const next = view_.clauses[i + 1].tokens.first;
        if (next > begin) end = std::min(end, without_final_mark(view_, next));
      }
      if (!has_fragment(begin, end)) return;
    }
    if (!rule.empty()) {
      add({begin, end}, clause, rule);
    } else if (clause.features.has(object) && !clause.features.has(ambiguous) &&
               clause.rule != "reporting.passive") {
      std::uint32_t const object_end = noun_phrase_end(view_, begin, end);
      if (object_end > begin + 1) add({begin, object_end}, clause, "reported.object");
    }
  }

  bool governs_direct(Clause const& clause) const {
    TokenRange const cue = view_.skeleton.original(clause.cue.first, clause.cue.last);
    return std::any_of(found_.begin(), found_.end(), [&](Quotation const& q) {
      return q.kind == QuoteKind::direct && q.sentence == view_.index && q.cue == cue;
    });
  }

  /// What the cue's frames allow to stand after it; the rule's name, or nothing.
  std::string_view rule_of(Clause const& clause, std::uint32_t at, std::uint32_t end) const {
    CueFeatures const f = clause.features;
    Token const& next = view_.token(at);
    if (clause.that) return f.any_of(CueFeature::clause | that_clause) ? "reported.that" : std::string_view{};
    if (clause.colon)
      return f.any_of(quote | CueFeature::clause) && f.any_of(speech | writing) ? "reported.colon"
                                                                                : std::string_view{};
    if (next.is(Keyword::if_) || next.is(Keyword::wh))
      return f.has(question) ? "reported.question" : std::string_view{};
    bool const passive = clause.rule == "reporting.passive";  // was asked to run the port: nobody's words
    if (next.is(Keyword::to) && !passive && f.any_of(infinitive | object_infinitive))
      return "reported.infinitive";
    if (f.has(CueFeature::clause) && !f.has(ambiguous) && starts_clause(at, end)) return "reported.clause";
    if (has_fragment(at, end) && f.any_of(content_frames)) return "mixed.governed";
    if (f.has(gerund) && !f.has(ambiguous) && next.shape == Shape::lower && next.is(ing))
      return "reported.gerund";
    return {};
  }

  /// Noun phrase and verb follow: said (that) it rained.
  bool starts_clause(std::uint32_t at, std::uint32_t end) const {
    Token const& first = view_.token(at);
    if (first.is(WordClass::pronoun_subject)) return true;
    if (first.kind != TokenKind::word && first.kind != TokenKind::number && first.kind != TokenKind::quoted)
      return false;
    for (std::uint32_t i = at; i < end && i < at + 25; ++i)
      if (is_verb_like(view_.token(i)) || view_.token(i).kind == TokenKind::quoted) return true;
    return end - at > 4 && !first.is(WordClass::preposition);
  }

  bool has_fragment(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = first; i < last; ++i)
      if (view_.is_quoted(i) && !view_.taken[i]) return true;
    return false;
  }

  /// Where what the clause reports ends: at the next clause on the same level, or the sentence's end.
  std::uint32_t content_end(std::size_t i) const {
    std::uint32_t end = sentence_end();
    for (std::size_t j = i + 1; j < view_.clauses.size(); ++j) {
      Clause const& next = view_.clauses[j];
      if (next.rule == "reporting.according_to" || next.rule == "reporting.participial" ||
          next.rule == "reporting.coordinated" || trails(next)) {
        end = std::min(end, next.tokens.first);
        break;
      }
    }
    return without_final_mark(view_, end);
  }

  std::uint32_t sentence_end() const { return without_final_mark(view_, view_.size()); }

  /// Does the clause stand after what it reports? The plan was dead, Ruiz said.
  bool trails(Clause const& clause) const {
    if (clause.rule != "reporting.active" && clause.rule != "reporting.inverted" &&
        clause.rule != "reporting.passive")
      return false;
    if (!clause.features.has(CueFeature::clause) &&
        (!clause.features.has(quote) || clause.features.has(ambiguous)))
      return false;
    if (clause.that || clause.colon) return false;
    std::uint32_t const first = clause.tokens.first;
    if (first < view_.skeleton.body + 3) return false;
    Token const& before = view_.token(first - 1);
    bool const set_off =
        before.kind == TokenKind::comma ||
        (view_.is_quoted(first - 1) && ends_like_utterance(view_.quoted_at(first - 1), view_.document));
    if (!set_off) return false;
    bool const has_verb = std::any_of(
        view_.skeleton.tokens.begin() + view_.skeleton.body, view_.skeleton.tokens.begin() + first,
        [](Token const& t) { return is_verb_like(t) || t.kind == TokenKind::quoted; });
    if (!has_verb) return false;
    // Nothing that could be content follows.
    std::uint32_t const after = clause.tokens.last;
    if (after >= view_.size()) return true;
    Token const& next = view_.token(after);
    if (next.kind == TokenKind::period || next.kind == TokenKind::comma || next.kind == TokenKind::semicolon)
      return true;
    return !starts_clause(after, view_.size()) || next.is(WordClass::preposition) ||
           next.is(WordClass::weekday);
  }

  std::uint32_t content_start_before(std::size_t i) const {
    std::uint32_t begin = view_.skeleton.body;
    for (std::size_t j = 0; j < i; ++j)
      if (trails(view_.clauses[j])) begin = std::max(begin, view_.clauses[j].tokens.last);
    while (begin < view_.size() && (view_.token(begin).kind == TokenKind::comma ||
                                    (begin == view_.skeleton.body && view_.token(begin).is(Keyword::but))))
      ++begin;
    return begin;
  }

  /// The plan was dead, Ruiz said, | and would stay dead: the rest after a trailing clause, if it goes on
  /// reporting.
  TokenRange goes_on_after(std::size_t i) const {
    std::uint32_t const after = view_.clauses[i].tokens.last;
    if (after + 2 >= view_.size() || view_.token(after).kind != TokenKind::comma) return {};
    Token const& next = view_.token(after + 1);
    bool const goes_on = next.is(Keyword::and_) || next.is(Keyword::but) || next.is(WordClass::auxiliary) ||
                         next.is(WordClass::modal);
    std::uint32_t const end = content_end(i);
    return goes_on && end > after + 2 ? TokenRange{after + 1, end} : TokenRange{};
  }

  std::uint32_t content_end_before(Clause const& clause) const {
    return without_final_mark(view_, clause.tokens.first);
  }

  /// Sales fell 4%, according to Acme Corp. | According to Acme, sales fell.
  void around(Clause const& clause) {
    std::uint32_t begin = view_.skeleton.body;
    std::uint32_t end = without_final_mark(view_, clause.tokens.first);
    if (clause.tokens.first <= begin + 1) {
      begin = after_comma(clause.tokens.last);
      // … to the mayor, Luis Páramo, | in the words of Ruiz, who trades in oil,
      bool const apposition =
          begin < view_.size() &&
          (view_.token(begin).is(Keyword::who) ||
           (view_.token(begin).name_tokens > 0 && clause.subject.kind != grammar::Head::name));
      if (apposition) begin = after_comma(begin);
      end = sentence_end();
    }
    // Beside a direct quotation it only tells who relays that.
    for (std::uint32_t i = begin; i < end; ++i)
      if (view_.is_quoted(i) && view_.taken[i]) return;
    if (begin < end) add({begin, end}, clause, "reported.according_to");
  }

  std::uint32_t after_comma(std::uint32_t at) const {
    while (at < view_.size() && view_.token(at).kind != TokenKind::comma) ++at;
    return at + 1;
  }

  /// Adds a mixed or indirect quotation, or, where a trailing clause relays what another reports, its `via`.
  void add(TokenRange content, Clause const& clause, std::string_view rule, TokenRange rest = {}) {
    if (content.first >= content.last) return;
    bool const one_word = content.size() == 1 && !view_.is_quoted(content.first);  // knew it
    if (one_word) return;
    if (bool const relays = clause.tokens.first >= content.last; relays) {
      for (Quotation& inner : found_) {
        if (inner.sentence != view_.index || inner.kind == QuoteKind::term || inner.subject.empty()) continue;
        TokenRange const here = view_.skeleton.original(content.first, content.last);
        if (inner.spans.front().first < here.first || inner.spans.back().last > here.last + 1) continue;
        if (inner.relayed_by.empty()) inner.relayed_by = clause.subject;
      }
    }
    Quotation quotation;
    quotation.rule = rule;
    quotation.sentence = view_.index;
    quotation.kind = QuoteKind::indirect;
    take_clause(quotation, clause, view_);
    quotation.spans = {view_.skeleton.original(content.first, content.last)};
    if (!rest.empty()) quotation.spans.push_back(view_.skeleton.original(rest.first, rest.last));
    for (TokenRange const range : {content, rest}) claim_fragments(view_, range, quotation);
    found_.push_back(std::move(quotation));
  }

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
    if (governing != nullptr && !(governing->negated && owner)) {
      take_clause(quotation, *governing, view_);
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
      if (somebody && subject.tokens.last <= at) {
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

  std::uint32_t words_in(std::uint32_t at) const {
    Quoted const& quoted = view_.quoted_at(at);
    return static_cast<std::uint32_t>(std::count_if(
        view_.document.begin() + quoted.inner.first, view_.document.begin() + quoted.inner.last,
        [](Token const& t) { return t.kind == TokenKind::word || t.kind == TokenKind::number; }));
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
    if (view_.token(before).is(WordClass::possessive) &&
        view_.token(before).classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she |
                                           WordClass::pronoun_they | WordClass::pronoun_it))
      return Phrase{{before, at}, {before, at}, grammar::Head::pronoun, false};
    return std::nullopt;
  }

  SentenceView& view_;
  std::vector<Quotation>& found_;
};

}  // namespace

void find_reported(SentenceView& view, std::vector<Quotation>& found) { Reported(view, found).run(); }

}  // namespace whosaid
