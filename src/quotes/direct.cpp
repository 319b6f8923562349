#include <algorithm>

#include "quotes/content.hpp"
#include "quotes/outlet.hpp"
#include "quotes/signature.hpp"
#include "quotes/start.hpp"
#include "quotes/verdict.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

/// May the clause govern an utterance beside it?
bool introduces_utterance(Clause const& clause) {
  return clause.rule == "reporting.according_to" || clause.rule == "reporting.colon" ||
         clause.features.has(CueFeature::quote);
}

/// “…,” Ruiz expressed.: a verb of speech that the lists know with other objects
bool may_end_sentence(Clause const& clause) {
  return clause.features.any_of(CueFeature::speech | CueFeature::writing) &&
         !clause.features.has(CueFeature::ambiguous);
}

bool stands_alone(Clause const& clause) {
  return !clause.loose && clause.rule != "reporting.coordinated" && clause.rule != "reporting.participial" &&
         clause.rule != "reporting.relative";
}

class Direct {
 public:
  Direct(SentenceView& view, std::vector<Quotation>& found) : view_(view), found_(found) {}

  void run() {
    for (std::uint32_t at = view_.skeleton.body; at < view_.size(); ++at)
      if (view_.is_quoted(at) && !view_.taken[at]) try_at(at);
  }

 private:
  void try_at(std::uint32_t at) {
    bool const opens = at == view_.skeleton.body;
    if (Clause const* relay = relayed_after(at)) {
      add(at, *clause_before(at), "direct.lead_in");
      auto const agent = agent_of(*relay, view_);
      found_.back().relayed_by = agent ? *agent : relay->subject;
      return;
    }
    if (auto const owner = opens ? owner_of_verdict(view_, at + 1) : owner_of_uttered(view_, at))
      return add_of(at, *owner, opens ? "direct.signed" : "direct.lead_in");
    if (opens || (begins_utterance(at) && !is_led_to_and_closed(at))) {
      if (Clause const* clause = clause_after(at)) {
        add(at, *clause, "direct.before_clause");
        return;
      }
    }
    if (Clause const* clause = clause_before(at); clause && !(is_aside(view_, *clause) && resumes(at))) {
      if (!goes_on_in_marks(view_, *clause, at))
        add(at, *clause, clause->colon ? "direct.lead_in" : "direct.after_clause");
      return;
    }
    if (resumes(at) || is_cried_too(at)) {
      extend(at);
      return;
    }
    if (auto const speaker = is_announced(at) ? announced_speaker(view_, at) : std::nullopt)
      return add_of(at, *speaker, "direct.lead_in");
    if (!opens) return;
    std::uint32_t const next = at + 1;
    if (is_end(next)) {
      Quotation& quotation = add_bare(at, "direct.alone");
      quotation.source = Source::continued;
      return;
    }
    if (auto const name = name_after(next)) {
      Quotation& quotation = add_bare(at, "direct.name_after");
      quotation.source = Source::name_after;
      quotation.subject = *name;
      if (view_.token(next).kind == TokenKind::colon) drop_clauses_of(*name);
      return;
    }
    if (begins_with_capital(at) && ends_with_mark(at)) add_opening(at);
  }

  /// “…,” the Florida senator and candidate said: an utterance that opens its sentence, with its clause
  /// further on. Without a clause it is the next phrase's: “…,” Ruiz quipped.
  void add_opening(std::uint32_t at) {
    // “…,” and gifts began to come, | Ruiz said.
    bool const joined = view_.token(at + 1).is(WordClass::conjunction);
    auto const closes = [&](Clause const& clause) {
      return clause.tokens.first > at + 2 && view_.token(clause.tokens.first - 1).kind == TokenKind::comma &&
             is_end(clause.tokens.last) && stands_alone(clause) && introduces_utterance(clause);
    };
    auto const closing = std::find_if(view_.clauses.begin(), view_.clauses.end(), closes);
    if (joined && closing != view_.clauses.end()) return add(at, *closing, "direct.opening");
    for (Clause const& clause : view_.clauses)
      if (clause.cue.first > at && stands_alone(clause) && introduces_utterance(clause)) {
        add(at, clause, "direct.opening");
        return;
      }
    Quotation& quotation = add_bare(at, "direct.opening");
    quotation.source = Source::continued;
    // “Rotten!” thundered | the leader of the Herald: a verb that no list knows
    bool const verb = view_.token(at + 1).past_form && at + 2 < view_.size();
    std::uint32_t const next = at + 1 + (verb || view_.token(at + 1).kind == TokenKind::comma);
    TokenIt const base = view_.skeleton.tokens.data();
    auto const phrase = grammar::match_speaker(base + next, base + view_.size());
    if (!phrase || phrase->head == grammar::Head::other) return;
    quotation.source = Source::clause;
    quotation.subject = to_phrase(*phrase, base);
  }

  /// Ruiz said: | “It is late,” the Times reported.: the clause of who only relays the words; null if none
  /// does
  Clause const* relayed_after(std::uint32_t at) const {
    if (at == view_.skeleton.body || view_.token(at - 1).kind != TokenKind::colon) return nullptr;
    Clause const* const before = clause_before(at);
    Clause const* const after = clause_after(at);
    bool const cited = after != nullptr && view_.token(after->tokens.first - 1).is(Keyword::as);
    if (before != nullptr && cited && before->features.has(CueFeature::speech)) return after;
    bool const relays = before != nullptr && after != nullptr && before->features.has(CueFeature::speech) &&
                        before->tokens.last + 1 >= at && is_end(after->tokens.last) &&
                        !after->subject.empty();
    return relays ? after : nullptr;
  }

  /// Ruiz asked, | “Why now?” Teal replied that …: what comes after is no clause of these words
  bool is_led_to_and_closed(std::uint32_t at) const {
    Clause const* const before = clause_before(at);
    Clause const* const after = clause_after(at);
    if (before == nullptr || after == nullptr) return false;
    // Ruiz asked: | “Why now?” She replied: “…”; Ruiz said: | “Why now?” Her rivals told …
    Token const& next = view_.token(at + 1);
    bool const anew = after->colon || (next.capitalised() && next.name < 0);
    bool const both = before->colon && before->tokens.last == at && anew;
    return (both || before->tokens.last + 1 == at) && !is_end(after->tokens.last) &&
           after->tokens.first == at + 1 && ends_sentence(view_.quoted_at(at), view_.document);
  }

  /// “The plan,” Ruiz said in Lagos on Friday, “was never costed.” | “I like it,” he said, but “it is late.”:
  /// the stretch goes on from an utterance that a comma left open.
  bool resumes(std::uint32_t at) const {
    if (!utterance_ || !ends_with_comma(view_, *utterance_) || at < 2) return false;
    TokenKind const left = view_.token(at - 1).kind;
    bool const set_off =
        left == TokenKind::comma || left == TokenKind::dash ||
        (view_.token(at - 1).is(WordClass::conjunction) && view_.token(at - 2).kind == TokenKind::comma);
    return set_off && !begins_with_capital(at) && ends_like_utterance(view_.quoted_at(at), view_.document);
  }

  /// Ruiz chose her words with care: “It failed.”: an utterance after a colon that ends its sentence.
  bool is_announced(std::uint32_t at) const {
    return at != view_.skeleton.body && view_.token(at - 1).kind == TokenKind::colon &&
           begins_with_capital(at) && ends_sentence(view_.quoted_at(at), view_.document) && is_end(at + 1);
  }

  /// Is the last thing inside the marks no word? “Enough!” | “Go,”
  bool ends_with_mark(std::uint32_t at) const {
    TokenKind const last = view_.document[view_.quoted_at(at).inner.last - 1].kind;
    return last != TokenKind::word && last != TokenKind::number && last != TokenKind::close_bracket;
  }

  bool begins_with_capital(std::uint32_t at) const {
    TokenRange const inner = view_.quoted_at(at).inner;
    return !inner.empty() && view_.document[inner.first].capitalised();
  }

  /// After a colon or comma an utterance may begin inside a sentence.
  bool begins_utterance(std::uint32_t at) const {
    Quoted const& quoted = view_.quoted_at(at);
    TokenKind const before = view_.token(at - 1).kind;
    return begins_with_capital(at) &&
           (before == TokenKind::colon || before == TokenKind::comma || before == TokenKind::dash) &&
           ends_like_utterance(quoted, view_.document);
  }

  /// Is position `at` the sentence's end but for its full stop?
  bool is_end(std::uint32_t at) const {
    while (at < view_.size() &&
           (view_.token(at).kind == TokenKind::period || view_.token(at).kind == TokenKind::close_bracket))
      ++at;
    return at >= view_.size();
  }

  /// The clause that starts right after the stretch at `at`: “…,” Ruiz said.
  Clause const* clause_after(std::uint32_t at) const {
    std::uint32_t next = at + 1;
    if (view_.token(next).kind == TokenKind::comma || view_.token(next).kind == TokenKind::dash) ++next;
    if (view_.token(next).is(Keyword::as)) ++next;  // “…,” as posted by the president
    for (Clause const& clause : view_.clauses) {
      // “…,” Ruiz commented | on the vote: the verb has the words
      bool const verb = clause.cue.size() == 2 && view_.token(clause.cue.first).cue.has(CueFeature::quote);
      if (!introduces_utterance(clause) && !verb && !(may_end_sentence(clause) && is_end(clause.tokens.last)))
        continue;
      bool const by_agent = clause.loose && clause.cue.first == next && agent_of(clause, view_);
      bool const own = clause.rule == "reporting.verb" && clause.subject.tokens.size() > 1 &&
                       !clause.inherited && is_end(clause.tokens.last);  // “…,” the Herald reports.
      if (!stands_alone(clause) && !by_agent && !own) continue;
      // “Inside” | sources were quoted by the paper
      if (clause.rule == "reporting.passive" && !ends_like_utterance(view_.quoted_at(at), view_.document))
        continue;
      if (clause.tokens.first == next) return &clause;
      // words between that belong to the clause: “…,” a smiling Ruiz said
      if (clause.tokens.first > next && clause.tokens.first <= next + 2 &&
          only_words(next, clause.tokens.first))
        return &clause;
    }
    return nullptr;
  }

  /// chanted “Out!” and | “Free Omar”
  bool is_cried_too(std::uint32_t at) const {
    bool const joined = utterance_ && at == *utterance_ + 2 && view_.token(at - 1).is(Keyword::and_) &&
                        begins_with_capital(at) && !found_.back().cue.empty();
    if (!joined) return false;
    return std::any_of(view_.clauses.begin(), view_.clauses.end(), [&](Clause const& clause) {
      return clause.cue.last == *utterance_ && is_cried_out(view_, clause, *utterance_);
    });
  }

  bool only_words(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = first; i < last; ++i)
      if (view_.token(i).kind != TokenKind::word || view_.token(i).keyword != Keyword::none ||
          view_.token(i).is(WordClass::subordinator))
        return false;
    return true;
  }

  /// Ruiz said, | when asked about it: “…”: tells only when
  bool is_when_asked(Clause const& clause) const {
    std::uint32_t const first = clause.cue.first;
    return first > view_.skeleton.body && view_.token(first - 1).is(Keyword::when) &&
           clause.features.has(CueFeature::question) && (clause.subject.empty() || clause.inherited);
  }

  /// The clause that leads up to the stretch: Ruiz said: “…” | Ruiz said on Tuesday, “…” | Ruiz said “…”
  Clause const* clause_before(std::uint32_t at) const {
    if (at == view_.skeleton.body) return nullptr;
    Quoted const& quoted = view_.quoted_at(at);
    TokenKind const before = view_.token(at - 1).kind;
    bool const set_off = before == TokenKind::comma || before == TokenKind::colon ||
                         before == TokenKind::dash || before == TokenKind::semicolon;
    bool const capital = begins_with_capital(at);
    Clause const* nearest = nullptr;
    Clause const* outer = nullptr;  // Ruiz said it failed and that | she has learned:
    for (Clause const& clause : view_.clauses) {
      bool const reported = nearest != nullptr && clause.tokens.first > 0 &&
                            view_.token(clause.tokens.first - 1).is(Keyword::that) &&
                            !clause.features.any_of(CueFeature::speech | CueFeature::writing);
      if (reported && clause.cue.last <= at && clause.colon) outer = nearest;
      // Ruiz celebrated: “…”: before a colon any cue may
      if (clause.cue.last <= at && (introduces_utterance(clause) || clause.colon) &&
          !(nearest != nullptr && is_when_asked(clause)))
        nearest = &clause;
    }
    if (outer != nullptr) return outer;
    if (nearest == nullptr) return nullptr;
    // Teal replied: “No?” Ruiz found an answer: | “Yes.”
    for (std::uint32_t i = nearest->tokens.last; i + 1 < at; ++i)
      if (before == TokenKind::colon && view_.is_quoted(i) &&
          ends_sentence(view_.quoted_at(i), view_.document))
        return nullptr;
    // was, as Ruiz put it, | “a gift”: the sentence goes on in her words
    std::uint32_t const first = nearest->tokens.first;
    bool const aside =
        nearest->rule == "reporting.words_of" || (first > 0 && view_.token(first - 1).is(Keyword::as));
    if (aside && !capital) return nullptr;
    bool const adjacent = nearest->tokens.last + set_off >= at;
    // According to Teal, | “Title Sponsor” was the highest rank
    bool const goes_on = before == TokenKind::comma && at + 1 < view_.size() &&
                         is_verb_like(view_.token(at + 1)) && !ends_like_utterance(quoted, view_.document);
    if (goes_on) return nullptr;
    if (adjacent && set_off) return nearest;
    bool const whole = ends_like_utterance(quoted, view_.document) || is_cried_out(view_, *nearest, at);
    if (adjacent && !nearest->that && capital && whole) return nearest;
    if (!set_off || nearest->that) return nullptr;
    // said when asked whether it would close: “…”: what was asked
    bool const answers = nearest->rule != "reporting.passive";
    for (std::uint32_t i = nearest->tokens.last; i + 1 < at && !(answers && view_.token(i).is(Keyword::if_));
         ++i)
      if (view_.token(i).classes.any_of(WordClass::finite_verb | WordClass::auxiliary | WordClass::modal))
        return nullptr;
    return at - nearest->tokens.last < 20 && (capital || before == TokenKind::colon) ? nearest : nullptr;
  }

  /// “…,” – Commissioner Lee Park | “…,” Shen Juan, an analyst at the institute.
  std::optional<Phrase> name_after(std::uint32_t at) const {
    bool const dash = view_.token(at).kind == TokenKind::dash || view_.token(at).kind == TokenKind::hyphen;
    bool const comma = view_.token(at).kind == TokenKind::comma;
    bool const colon = view_.token(at).kind == TokenKind::colon && is_headline(view_);
    if (dash || comma || colon) ++at;
    if (at >= view_.size()) return std::nullopt;
    TokenIt const base = view_.skeleton.tokens.data();
    auto const phrase = grammar::match_speaker(base + at, base + view_.size());
    if (!phrase) return std::nullopt;
    if (phrase->head == grammar::Head::role && phrase->last < base + view_.size() &&
        phrase->last->kind == TokenKind::comma) {  // “…,” National Secretary of Energy, Omar Hassan.
      std::uint32_t const name = static_cast<std::uint32_t>(phrase->last - base) + 1;
      std::uint32_t const length = view_.token(name).name_tokens;
      bool const person = length > 0 && view_.token(name).name_type == EntityType::person;
      if (!person || !is_end(name + length)) return std::nullopt;
      return Phrase{{name, name + length}, {name, name + length}, grammar::Head::name, false};
    }
    // ‘We lost all’: survivors speak out | ‘We lost all’ – survivors
    bool const somebody = phrase->head == grammar::Head::role || phrase->head == grammar::Head::people;
    bool const headline = is_headline(view_);
    if (headline && dash && somebody && phrase->last == base + view_.size()) return to_phrase(*phrase, base);
    if (colon && somebody) {
      Phrase made = to_phrase(*phrase, base);
      Token const& after = view_.token(made.head.last);  // residents | walk out
      bool const goes_on = after.is(WordClass::preposition) || after.keyword != Keyword::none;
      if (made.head.last < made.tokens.last && !goes_on) made.tokens.last = made.head.last;
      return made;
    }
    if (phrase->head != grammar::Head::name) return std::nullopt;
    if (dash && phrase->head_first->name_type != EntityType::person) return std::nullopt;  // – Reuters
    Phrase const made = to_phrase(*phrase, base);
    bool const apposition =
        made.tokens.last < view_.size() && view_.token(made.tokens.last).kind == TokenKind::comma;
    bool const ends = is_end(after_brackets(view_.skeleton, made.tokens.last));
    return ends || apposition || colon ? std::optional(made) : std::nullopt;
  }

  /// ‘I was robbed’: Ruiz | hits out at the referee: these are the words, so that the verb reports no more
  void drop_clauses_of(Phrase const& speaker) {
    std::erase_if(view_.clauses, [&](Clause const& clause) {
      return clause.subject.tokens.first == speaker.tokens.first && !clause.subject.empty() &&
             !clause.features.any_of(CueFeature::clause | CueFeature::that_clause);
    });
  }

  Quotation& add_bare(std::uint32_t at, std::string_view rule) {
    Quotation quotation;
    quotation.kind = QuoteKind::direct;
    quotation.rule = rule;
    quotation.sentence = quotation.subject_sentence = view_.index;
    TokenRange const stretch = view_.skeleton.origin[at];
    quotation.spans = quotation.quoted = {stretch};
    claim(at);
    found_.push_back(std::move(quotation));
    return found_.back();
  }

  void add_of(std::uint32_t at, Phrase const& speaker, std::string_view rule) {
    Quotation& quotation = add_bare(at, rule);
    quotation.source = Source::clause;
    quotation.subject = speaker;
  }

  void claim(std::uint32_t at) {
    view_.taken[at] = true;
    utterance_ = at;
  }

  /// The stretch is a further span of the utterance before it.
  void extend(std::uint32_t at) {
    found_.back().spans.push_back(view_.skeleton.origin[at]);
    found_.back().quoted.push_back(view_.skeleton.origin[at]);
    claim(at);
  }

  void add(std::uint32_t at, Clause const& clause, std::string_view rule) {
    // A second stretch of the same clause: “The plan,” Ruiz said, “was never costed.”
    if (!found_.empty() && found_.back().kind == QuoteKind::direct && found_.back().sentence == view_.index &&
        found_.back().cue == view_.skeleton.original(clause.cue.first, clause.cue.last)) {
      extend(at);
      return;
    }
    Quotation& quotation = add_bare(at, rule);
    take_clause(quotation, clause, view_);
    if (auto const agent = agent_of(clause, view_)) take_subject(quotation, *agent);
    if (auto const cited = cited_after(clause, view_)) {
      quotation.relayed_by = quotation.subject;
      take_subject(quotation, *cited);
    }
    for (Clause const& other : view_.clauses) {
      if (&other == &clause) continue;
      if (other.rule == "reporting.according_to" && other.tokens.first >= clause.cue.last)
        quotation.relayed_by = other.subject;
    }
  }

  SentenceView& view_;
  std::vector<Quotation>& found_;
  std::optional<std::uint32_t> utterance_;  ///< position of the last utterance in this sentence
};

}  // namespace

void find_direct(SentenceView& view, std::vector<Quotation>& found) { Direct(view, found).run(); }

}  // namespace whosaid
