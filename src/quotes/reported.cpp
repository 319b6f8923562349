#include <algorithm>
#include <utility>

#include "quotes/content.hpp"
#include "quotes/extent.hpp"
#include "quotes/frames.hpp"
#include "quotes/nested.hpp"
#include "quotes/outlet.hpp"
#include "quotes/source_content.hpp"
#include "quotes/start.hpp"

namespace whosaid {
namespace {

using enum CueFeature;

class Reported {
 public:
  Reported(SentenceView& view, std::vector<Quotation>& found) : view_(view), found_(found) {}

  void run() {
    for (std::size_t i = 0; i < view_.clauses.size(); ++i) report(i);
    for (auto const& [range, index] : left_) claim_fragments(view_, range, found_[index]);
  }

 private:
  /// The plan was dead, | Ruiz said: “We tried.”: both are said.
  void before_lead_in(std::size_t i) {
    Clause clause = view_.clauses[i];
    clause.colon = false;
    clause.tokens.last = view_.size();  // as if nothing followed
    Token const& opening = view_.token(view_.skeleton.body);
    bool const leads_in = opening.classes.any_of(WordClass::preposition | WordClass::adverb |
                                                 WordClass::weekday | WordClass::subordinator);
    if (leads_in || clause.rule != "reporting.active" || !trails_content(view_, clause)) return;
    TokenRange const content = {content_start_before(i), content_end_before(clause)};
    if (only_leads_in(view_, content) || !starts_clause(view_, content.first, content.last)) return;
    add(content, view_.clauses[i], "reported.before_clause", {});
  }

  void report(std::size_t i) {
    Clause const& clause = view_.clauses[i];
    if (governs_direct(clause)) {
      if (clause.colon) before_lead_in(i);
      return;
    }
    if (clause.rule == "reporting.according_to" || clause.rule == "reporting.words_of" ||
        clause.rule == "reporting.in_source") {
      around(clause);
      return;
    }
    if (is_parenthesis(view_, i)) return;
    if (clause.colon) before_lead_in(i);
    if (trails_content(view_, clause) && !is_apposition(clause)) {
      TokenRange const rest = goes_on_after(i);
      TokenRange content = {content_start_before(i), content_end_before(clause)};
      if (!rest.empty()) content.first = after_lone_dash(view_, content);
      if (rest.empty() && only_leads_in(view_, content)) return;
      add(content, clause,
          clause.rule == "reporting.inverted" ? "reported.before_inverted" : "reported.before_clause", rest);
      return;
    }
    if (TokenRange const rest = after_as(view_, clause); !rest.empty()) {
      add(rest, clause, "reported.clause");
      return;
    }
    std::uint32_t begin = clause.tokens.last - clause.that;
    std::uint32_t end = content_end(view_, i);
    end = end_in_subject(view_, clause, end);
    if (view_.skeleton.matter == Matter::headline) end = headline_end(view_, {begin, end});
    std::uint32_t const from = comma_after_as(view_, clause, begin, sentence_end(view_));
    if (from != begin) begin = from, end = sentence_end(view_);
    if (begin >= end) return;
    if (view_.token(begin).kind == TokenKind::comma) {
      begin = after_aside(view_, clause, begin, end);
      if (begin >= end) return;
    }
    if (clause.rule == "reporting.passive" && passive(clause, end)) return;
    if (is_named_by_what(clause) && view_.token(begin).is(Keyword::be)) {  // what she says | is a “gift”
      bool const marks = has_fragment(view_, begin + 1, end);
      if (!marks) end = noun_phrase_end(view_, begin + 1, end);
      add({begin + 1, end}, clause, marks ? "mixed.governed" : "reported.object");
      return;
    }
    // hit back at claims | she lied
    bool const she = view_.token(begin).is(WordClass::pronoun_subject) && clause.features.has(that_clause) &&
                     is_verb_like(view_.token(begin + 1));
    bool const takes_phrase = !clause.that && !clause.colon && clause.features.any_of(noun_phrase_frames) &&
                              !clause.features.any_of(CueFeature::clause | quote) && !she;
    bool const takes_object =
        !clause.that && !clause.colon && clause.features.has(object) && begins_with_object(view_, begin, end);
    if (takes_object || takes_phrase)
      if (std::uint32_t const phrase_end = noun_phrase_end(view_, begin, end); phrase_end > begin)
        end = phrase_end;
    // What somebody does not say is not their words, but may quote others': did not explain Ruiz’s “plan B”
    if (clause.negated)
      for (std::uint32_t at = begin; at < end; ++at)
        if (view_.is_quoted(at) && !view_.taken[at] && has_possessor(view_, at))
          find_fragment(view_, at, found_);
    if (view_.token(begin).kind == TokenKind::dash) return;  // greeted – or even noted | – the result
    std::string_view rule = rule_of(view_, clause, std::max(from, clause.tokens.last), end);
    if (rule == "mixed.governed") {  // what the next clause reports is that clause's
      if (i + 1 < view_.clauses.size()) {
        Clause const& after = view_.clauses[i + 1];
        // hold his tongue, | said …: its subject stands far before
        // what he calls a “culture of silence” | is backed by …: the subject is what he calls so
        bool const far = after.tokens.first < clause.cue.first;
        bool const is_complement = is_named_by_what(clause) && after.subject.tokens.first >= begin;
        std::uint32_t const next = is_complement ? after.subject.tokens.last
                                   : far         ? after.cue.first
                                                 : after.tokens.first;
        // dismissed as “fantasy” claims that | Ruiz had been warned: within what is dismissed
        if (next > begin && !view_.token(next - 1).is(Keyword::that) && !is_part(after, begin))
          end = std::min(end, without_final_mark(view_, next));
        // blamed the floods | on what he called …, called it “late” | and Teal agreed
        while (end > begin && (view_.token(end - 1).is(Keyword::wh) ||
                               (end <= next && view_.token(end - 1).is(Keyword::and_)) ||
                               (end < next && view_.token(end - 1).is(WordClass::preposition))))
          --end;
      }
      end = before_aside(view_, {begin, end});
      bool const topic = !clause.addressee.empty() && leads_to_topic(view_.token(begin));
      if (topic || view_.token(begin).is(Keyword::as) || view_.token(begin).kind == TokenKind::comma)
        ++begin;  // dismissed as | “absurd”, as Ruiz put it, | “absurd”
      if (!has_fragment(view_, begin, end)) return phrase(clause, begin, end);
    }
    if (rule.empty() || rule == "mixed.governed" || rule == "reported.clause")
      if (std::uint32_t const to = infinitive_after_circumstance(view_, clause, begin, end); to > begin)
        begin = to, rule = "reported.infinitive";
    if (rule == "reported.infinitive") {
      if (is_thing(clause.subject) && clause.addressee.empty()) return;
      end = before_turn(view_, {begin, end});
      // asked | the board to resign: what is asked is that the board does
      if (clause.features.has(object_infinitive) && !clause.addressee.empty())
        return void(add({clause.addressee.tokens.first, end}, clause, "reported.object_infinitive"));
    }
    if (!rule.empty())
      add({begin, end}, clause, rule);
    else
      phrase(clause, begin, end);
  }

  /// The UN envoy on water, Ruiz, | called: what stands before is no clause, the name is in apposition to it.
  bool is_apposition(Clause const& clause) const {
    std::uint32_t const comma = clause.subject.tokens.last;
    return clause.rule == "reporting.active" && view_.token(comma).kind == TokenKind::comma &&
           clause.cue.first == comma + 1;
  }

  /// what | she says is a “gift”
  bool is_named_by_what(Clause const& clause) const {
    return clause.tokens.first > 0 && view_.token(clause.tokens.first - 1).is(Keyword::wh);
  }

  /// What stands before a passive: the plan was criticised | by Teal; the mayor is expected | to resign.
  bool passive(Clause const& clause, std::uint32_t end) {
    CueFeatures const f = clause.features;
    if (auto const agent = agent_of(clause, view_)) {
      AfterAgent after = after_agent(view_, clause, *agent, end);
      bool const subject = !clause.subject.empty() && f.any_of(object | CueFeature::clause | predicate) &&
                           !has_taken(clause.subject.tokens);
      // Teal was said | by Reuters | to have left; Teal was criticised | by Ruiz | for his “late” call
      TokenRange rest{agent->tokens.last, end};
      Token const& next = view_.token(rest.first);
      bool const infinitive = next.is(Keyword::to) && rest.first + 1 < end &&
                              may_be_infinitive(view_.token(rest.first + 1)) &&
                              f.any_of(thought | evidence | CueFeature::clause);
      if (!infinitive && !(next.is(WordClass::preposition) && has_fragment(view_, rest.first, end)))
        rest = {};
      if (after.rule.empty() && f.has(addressee) && is_somebody(clause.subject)) return true;  // who was told
      if (after.rule.empty() && subject) {
        std::string_view const rule = infinitive ? "reported.raising" : "reported.by";
        if (add(clause.subject.tokens, clause, rule, rest)) take_subject(found_.back(), *agent);
        return true;
      }
      if (!after.rule.empty()) {
        if (add(after.content, clause, after.rule)) take_subject(found_.back(), *agent);
        return true;
      }
    }
    std::uint32_t const at = clause.cue.last;
    if (clause.subject.empty() || !view_.token(at).is(Keyword::to)) return false;
    Token const& verb = view_.token(at + 1);
    if (verb.cue.has(speech) && f.has(thought)) return true;  // is expected to | say
    bool const raises = f.any_of(thought | evidence | CueFeature::clause) && !f.has(addressee);
    bool const hearers = verb.is(WordClass::people_noun) && !verb.cue.has(base);  // shown to | jurors
    if (!raises || hearers || !may_be_infinitive(verb)) return false;  // names were added to | the list
    add(clause.subject.tokens, clause, "reported.raising", {at, end});
    return true;
  }

  /// A noun phrase as content: criticised | the plan; urged | Acme to stop; warned of | delays
  void phrase(Clause const& clause, std::uint32_t begin, std::uint32_t end) {
    CueFeatures const f = clause.features;
    Token const& next = view_.token(begin);
    if (cites_somebody(clause, view_, begin)) return;
    if (std::uint32_t const to = infinitive_after(view_, clause, {begin, end}); to > begin) {
      add({clause.addressee.tokens.first, end}, clause, "reported.object_infinitive");
      return;
    }
    if (f.has(about) && leads_to_topic(next)) {
      std::uint32_t last = noun_phrase_end(view_, begin + 1, end);
      if (last == begin + 1 && view_.token(begin + 1).is(ing))  // warned them against | swimming there
        last = before_turn(view_, {begin + 1, end});
      if (last > begin + 1) add({begin + 1, last}, clause, "reported.about");
      return;
    }
    if (clause.rule == "reporting.passive" || !f.any_of(object | object_infinitive | predicate)) return;
    if (clause.negated && f.all_of(speech | ambiguous) && !f.has(telling))
      return;  // did not reply to questions
    std::uint32_t const last = noun_phrase_end(view_, begin, end);
    if (last <= begin) return;
    if (f.has(object_infinitive)) {
      for (std::uint32_t i = begin + 1; i < last; ++i) {
        if (view_.token(i).kind != TokenKind::word || !view_.token(i).is(Keyword::to)) continue;
        add({begin, before_turn(view_, {begin, end})}, clause, "reported.object_infinitive");
        return;
      }
    }
    // noted the time, added salt: verbs of saying that also mean other things need a clause
    bool const other_sense = f.has(ambiguous) && f.has(speech) && !f.has(telling) &&
                             f.any_of(CueFeature::clause | that_clause | quote);
    if (f.has(object) && !other_sense && !is_thing(clause.subject))
      add({begin, last}, clause, "reported.object");
    else if (f.has(predicate) && has_complement(view_, begin, last))
      add({begin, last}, clause, "reported.predicate");
  }

  bool governs_direct(Clause const& clause) const {
    TokenRange const cue = view_.skeleton.original(clause.cue.first, clause.cue.last);
    return std::any_of(found_.begin(), found_.end(), [&](Quotation const& q) {
      return q.kind == QuoteKind::direct && q.sentence == view_.index && q.cue == cue;
    });
  }

  /// mocked Ruiz for | calling herself “queen”, … for fleeing and | calling it “rest”: does the clause, which
  /// opens after `begin`, belong to what is reported there?
  bool is_part(Clause const& clause, std::uint32_t begin) const {
    std::uint32_t at = clause.tokens.first;
    if (at < begin + 2) return false;
    // “a step” in efforts to | address the rain, “late” because | they differ
    Token const& before = view_.token(at - 1);
    Token const& noun = view_.token(at - 2);
    bool const of_noun = clause.rule == "reporting.infinitive" && before.is(Keyword::to) &&
                         noun.kind == TokenKind::word && noun.shape == Shape::lower && !is_verb_like(noun);
    if (of_noun || leads_to_reason(before)) return true;
    if (!clause.loose && clause.rule != "reporting.coordinated") return false;
    if (!view_.token(clause.cue.first).is(ing)) return false;
    auto const leads = [&](std::uint32_t i) {
      Token const& t = view_.token(i);
      return (t.is(Keyword::for_) || t.is(Keyword::of) || t.is(Keyword::with)) && view_.token(i + 1).is(ing);
    };
    if (leads(at - 1)) return true;
    if (!view_.token(at - 1).is(Keyword::and_)) return false;
    while (--at > begin)
      if (leads(at)) return true;
    return false;
  }

  bool has_taken(TokenRange range) const {
    for (std::uint32_t i = range.first; i < range.last; ++i)
      if (view_.is_quoted(i) && view_.taken[i]) return true;
    return false;
  }

  std::uint32_t content_start_before(std::size_t i) const {
    std::uint32_t begin = view_.skeleton.body;
    for (std::size_t j = 0; j < i; ++j)
      if (trails_content(view_, view_.clauses[j])) begin = std::max(begin, view_.clauses[j].tokens.last);
    for (std::uint32_t at = begin; at < view_.clauses[i].tokens.first; ++at)
      if (view_.token(at).kind == TokenKind::semicolon || ends_report(at, i)) begin = at + 1;
    while (begin < view_.size() && (view_.token(begin).kind == TokenKind::comma ||
                                    (begin == view_.skeleton.body && (view_.token(begin).is(Keyword::but) ||
                                                                      view_.token(begin).is(Keyword::and_)))))
      ++begin;
    return begin;
  }

  /// Ruiz thinks it can be done: | if it rains, she said, it will: a colon after another report
  bool ends_report(std::uint32_t at, std::size_t i) const {
    auto const last = view_.clauses.begin() + static_cast<std::ptrdiff_t>(i);
    return view_.token(at).kind == TokenKind::colon &&
           std::any_of(view_.clauses.begin(), last,
                       [&](Clause const& c) { return c.cue.last <= at && c.rule == "reporting.active"; });
  }

  /// , police said, | in what the mayor called “a war”: the mayor's words
  bool leads_to_verdict(std::uint32_t at) const {
    return view_.token(at).is(Keyword::in) && at + 1 < view_.size() && view_.token(at + 1).is(Keyword::wh);
  }

  /// The plan was dead, Ruiz said, | and would stay dead: the rest after a trailing clause, if it goes on
  /// reporting.
  TokenRange goes_on_after(std::size_t i) const {
    Clause const& clause = view_.clauses[i];
    std::uint32_t const after = clause.tokens.last;
    bool const marks = after + 1 < view_.size() && view_.is_quoted(after + 1) && !view_.taken[after + 1];
    if (after + 2 - marks >= view_.size() || view_.token(after).kind != TokenKind::comma) return {};
    Token const& next = view_.token(after + 1);
    bool const ends = next.is(Keyword::who) || next.is(Keyword::which) || next.is(Keyword::according) ||
                      next.is(Keyword::whose) || leads_to_verdict(after + 1) ||
                      (next.is(CueFeature::ing) && !next.is(CueFeature::noun));
    bool const apposition = clause.rule == "reporting.inverted" && !next.is(Keyword::and_) &&
                            !next.is(Keyword::but) &&
                            !next.classes.any_of(WordClass::auxiliary | WordClass::modal);
    // said on Tuesday, | after a meeting: both tell how it was said
    bool const circumstance =
        after > std::max(clause.cue.last, clause.subject.tokens.last) && next.is(WordClass::preposition);
    std::uint32_t const end = content_end(view_, i);
    // The mill, said Ruiz, who ran it, | is dead
    if (clause.rule == "reporting.inverted" && (apposition || next.is(Keyword::who))) {
      std::uint32_t const verb = after_comma(view_, after + 1);
      bool const lacks_verb = !has_verb(view_, {content_start_before(i), content_end_before(clause)});
      if (verb + 1 < end && lacks_verb && is_finite_helper(view_.token(verb))) return {verb, end};
    }
    bool const done = ends || apposition || circumstance || end <= after + 2 - marks;
    return done ? TokenRange{} : TokenRange{after + 1, end};
  }

  std::uint32_t content_end_before(Clause const& clause) const {
    std::uint32_t const first = before_title(view_, clause);
    return without_final_mark(view_, first - view_.token(first - 1).is(Keyword::as));
  }

  /// Sales fell 4%, according to Acme Corp. | According to Acme, sales fell.
  void around(Clause const& clause) {
    auto const told = content_of_source(view_, clause, found_);
    if (!told) return;
    bool const added = add(told->content, told->by ? *told->by : clause, told->rule, told->rest);
    if (added && told->by) found_.back().relayed_by = clause.subject;
  }

  /// Adds a mixed or indirect quotation, and where a trailing clause relays what another reports, its `via`.
  /// Says whether there is anything to add.
  bool add(TokenRange content, Clause const& clause, std::string_view rule, TokenRange rest = {}) {
    content = without_loose_ends(view_, content);
    if (content.first >= content.last) return false;
    Token const& first = view_.token(content.first);
    if (points_elsewhere(view_, content)) return false;
    bool const one_word = content.size() == 1 && !view_.is_quoted(content.first) && first.name_tokens == 0;
    if (one_word && rest.empty() && !may_be_object(first, clause)) return false;  // knew it
    if (bool const relays = clause.tokens.first >= content.last; relays) {
      for (Quotation& inner : found_) {
        // Teal’s claim that it leaks is false, the ruling said: nobody passes the claim on
        if (inner.sentence != view_.index || inner.kind == QuoteKind::term || inner.subject.empty() ||
            inner.rule == "nominal.that")
          continue;
        TokenRange const here = view_.skeleton.original(content.first, content.last);
        if (inner.spans.front().first < here.first || inner.spans.back().last > here.last + 1) continue;
        if (inner.relayed_by.empty()) inner.relayed_by = clause.subject;
        if (clause.features.has(speech)) leave_marks(content, inner);
      }
    }
    Quotation quotation;
    quotation.rule = rule;
    quotation.sentence = view_.index;
    quotation.kind = QuoteKind::indirect;
    take_clause(quotation, clause, view_);
    quotation.spans = {view_.skeleton.original(content.first, content.last)};
    if (!rest.empty()) quotation.spans.push_back(view_.skeleton.original(rest.first, rest.last));
    for (TokenRange const range : {content, rest}) claim_own(range, quotation);
    found_.push_back(std::move(quotation));
    return true;
  }

  /// Claims the words in marks that nobody within `range` is reported to have said.
  void claim_own(TokenRange range, Quotation& quotation) {
    for (std::uint32_t at = range.first; at < range.last; ++at) {
      if (!view_.is_quoted(at)) continue;
      if (belongs_to_inner(view_, range, at, quotation.clause_rule == "reporting.according_to"))
        left_.emplace_back(TokenRange{at, at + 1}, found_.size());
      else
        claim_fragments(view_, {at, at + 1}, quotation);
    }
  }

  /// Teal wants “a wall”, | Ruiz said: what Teal wants Ruiz puts in words.
  void leave_marks(TokenRange content, Quotation& inner) {
    bool const of_mind = inner.features.has(thought) && !inner.features.any_of(speech | writing);
    if (inner.kind != QuoteKind::mixed || !of_mind) return;
    for (std::uint32_t at = content.first; at < content.last; ++at)
      if (view_.is_quoted(at)) std::erase(inner.quoted, view_.skeleton.origin[at]), view_.taken[at] = false;
    if (inner.quoted.empty()) inner.kind = QuoteKind::indirect;
  }

  SentenceView& view_;
  std::vector<Quotation>& found_;
  std::vector<std::pair<TokenRange, std::size_t>>
      left_;  ///< words in marks for somebody within, else for found_[…]
};

}  // namespace

void find_reported(SentenceView& view, std::vector<Quotation>& found) { Reported(view, found).run(); }

}  // namespace whosaid
