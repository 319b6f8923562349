// Cues that no reporting clause of the grammar has claimed: infinitives (to defend the plan), participles (a
// letter calling …), verbs far from their subject, adjectives (is critical of …). Each becomes a clause whose
// subject is looked for before it.
#include <algorithm>

#include "grammars/reporting_tail.hpp"
#include "quotes/agreement.hpp"
#include "quotes/clause.hpp"
#include "quotes/inherited.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

using enum CueFeature;

constexpr CueFeatures verb_forms = base | present | past | participle | ing;
constexpr WordClasses helpers =
    WordClass::modal | WordClass::auxiliary | WordClass::adverb | WordClass::negation;

struct Cue {
  CueFeatures features;
  std::uint32_t last;  ///< one past its end
};

class Loose {
 public:
  Loose(Skeleton const& skeleton, std::vector<Clause>& clauses) : skeleton_(skeleton), clauses_(clauses) {}

  void run() {
    std::vector<Clause> found;
    std::size_t next = 0;  // the first clause of the grammar that does not end before `at`
    for (std::uint32_t at = skeleton_.body; at < skeleton_.size(); ++at) {
      while (next < clauses_.size() && clauses_[next].cue.last <= at) {
        note_subject(clauses_[next]);
        ++next;
      }
      if (next < clauses_.size() && clauses_[next].cue.first <= at) continue;
      if (next < clauses_.size() && quotes_somebody(clauses_[next], at)) continue;
      if (next > 0 && clauses_[next - 1].addressee.tokens.contains(at)) continue;
      if (std::uint32_t const noun = listed_noun_at(at); noun > 1) {
        at += noun - 1;
        continue;
      }
      auto const cue = cue_at(at);
      if (!cue || (next < clauses_.size() && cue->last > clauses_[next].cue.first)) continue;
      if (auto clause = read(at, *cue)) {
        if (clause->subject.tokens.first <= at) note_subject(*clause);
        at = clause->cue.last - 1;
        found.push_back(std::move(*clause));
      }
    }
    if (found.empty()) return;
    auto const middle = static_cast<std::ptrdiff_t>(clauses_.size());
    std::move(found.begin(), found.end(), std::back_inserter(clauses_));
    std::inplace_merge(clauses_.begin(), clauses_.begin() + middle, clauses_.end(),
                       [](Clause const& a, Clause const& b) { return a.cue.first < b.cue.first; });
  }

 private:
  Token const& token(std::uint32_t at) const { return skeleton_.tokens[at]; }

  /// The agency | quoted Ruiz as saying: the clause has the words, the verb no object.
  static bool quotes_somebody(Clause const& clause, std::uint32_t at) {
    return clause.rule == "reporting.quoted_as_saying" && clause.tokens.first <= at;
  }

  std::optional<Cue> cue_at(std::uint32_t at) const {
    Token const& t = token(at);
    constexpr CueFeatures forms = verb_forms | adjective;
    if (t.kind != TokenKind::word || t.name >= 0 || t.name_tokens > 0 || is_title_of_name(t))
      return std::nullopt;
    if (!t.space_before && at > 0 && token(at - 1).kind == TokenKind::hyphen)
      return std::nullopt;  // two-term
    if (t.phrase_tokens > 0 && t.phrase_cue.any_of(forms)) return Cue{t.phrase_cue, at + t.phrase_tokens};
    if (!t.cue.any_of(forms)) return std::nullopt;
    return Cue{t.cue, at + 1};
  }

  /// state radio, report card: tokens of a noun from the lists that begins here. No word of it is a verb.
  std::uint32_t listed_noun_at(std::uint32_t at) const {
    constexpr WordClasses nouns = WordClass::org_noun | WordClass::source_noun | WordClass::people_noun |
                                  WordClass::role | WordClass::medium_noun;
    Token const& t = token(at);
    return t.phrase_cue.empty() && t.phrase_classes.any_of(nouns) ? t.phrase_tokens : 0u;
  }

  /// Adverbs and helping verbs before `at`: the first of them.
  std::uint32_t first_helper(std::uint32_t at) const {
    while (at > skeleton_.body && token(at - 1).kind == TokenKind::word &&
           token(at - 1).classes.any_of(helpers) && token(at - 1).name_tokens == 0)
      --at;
    return at;
  }

  std::optional<Clause> read(std::uint32_t at, Cue const& cue) {
    std::uint32_t const helper = first_helper(at);
    bool be = false, have = false, modal = false, negated = false;
    for (std::uint32_t i = helper; i < at; ++i) {
      Token const& t = token(i);
      be |= t.is(Keyword::be);
      have |= t.is(Keyword::have);
      modal |= t.is(WordClass::modal) ||
               (t.is(WordClass::auxiliary) && !t.is(Keyword::be) && !t.is(Keyword::have));
      negated |= t.is(WordClass::negation);
    }
    Token const& before = helper > skeleton_.body ? token(helper - 1) : token(skeleton_.size());
    CueFeatures const f = cue.features;
    Clause clause;
    clause.loose = true;
    clause.cue = {at, cue.last};
    clause.features = f;
    clause.negated = negated;
    clause.future = modal;
    clause.tokens = {helper, cue.last};
    if (before.is(Keyword::to) && f.has(base) && !be) {
      if (is_expected(helper - 1) || is_declined(helper - 1)) return std::nullopt;
      clause.rule = "reporting.infinitive";
      clause.subject = inherited_before(helper - 1);
      clause.inherited = true;
    } else if (f.has(adjective) && be && !f.any_of(verb_forms)) {
      clause.rule = "reporting.adjective";
      find_subject(clause, helper);
    } else if (f.has(participle) && be) {
      clause.rule = "reporting.passive";
      find_subject(clause, helper);
    } else if (f.has(participle) && f.has(CueFeature::passive) && !have && !modal &&
               (asked_when(before) || asked_between_commas(before, cue.last))) {
      clause.rule = "reporting.passive";
    } else if ((f.has(ing) && be) || (f.has(participle) && have) || (f.has(base) && modal)) {
      clause.rule = "reporting.verb";
      find_subject(clause, helper);
    } else if (f.has(participle) && !be && !have && !modal && token(cue.last).is(Keyword::by)) {
      clause.rule = "reporting.passive";  // a plan | backed by the mayor
      clause.subject = phrase_ending_at(skeleton_, helper);
    } else if (f.any_of(present | past | base) && !be && !have && !modal) {
      clause.rule = "reporting.verb";
      if (!may_be_finite(skeleton_, f, helper, cue.last)) return std::nullopt;
      find_subject(clause, helper);
      bool const bare = f.has(base) && !f.any_of(present | past) && is_one_person(clause.subject);
      if (bare && !(clause.inherited && goes_on_from_infinitive(helper)))
        return std::nullopt;  // demanded that Ruiz | explain, and that she withdraw | and apologise
    } else if (f.has(ing) && !be) {
      clause.rule = "reporting.participle";
      // commenting on the vote: how it came that something was said
      bool const tells =
          f.any_of(attitude | CueFeature::clause | that_clause | predicate | object_infinitive | quote);
      if (leads_in(helper) && !tells) return std::nullopt;
      if (leads_in(helper)) {
        clause.subject = subject_after_comma(skeleton_, cue.last);
        clause.inherited = true;
        if (clause.subject.empty()) return std::nullopt;
        finish(clause);
        return clause;
      }
      if (before.classes.any_of(WordClass::determiner | WordClass::possessive) ||
          before.kind == TokenKind::possessive)
        return std::nullopt;
      find_subject(clause, helper);
      // the difficult | opening slot
      bool const attribute = f.has(ambiguous) && clause.subject.kind == grammar::Head::other &&
                             clause.subject.tokens.last == helper && token(cue.last).shape == Shape::lower &&
                             token(cue.last).keyword == Keyword::none;
      if (attribute) return std::nullopt;
    } else {
      return std::nullopt;
    }
    if (clause.subject.empty() && clause.rule != "reporting.passive") return std::nullopt;
    if (is_no_verb(skeleton_, clause)) return std::nullopt;
    // whether Ruiz was aware of …: nobody says so
    bool const open = clause.tokens.first > skeleton_.body && token(clause.tokens.first - 1).is(Keyword::if_);
    if (open && f.any_of(adjective | thought | attitude)) return std::nullopt;
    finish(clause);
    return clause;
  }

  /// The mayor is expected | to say: nobody has said anything yet.
  bool is_expected(std::uint32_t to) const {
    if (to < skeleton_.body + 2) return false;
    Token const& verb = token(to - 1);
    return verb.cue.has(participle) && verb.cue.has(thought) && token(to - 2).is(Keyword::be);
  }

  /// She declined | to say how: that she says nothing has been told.
  bool is_declined(std::uint32_t to) const {
    if (to <= skeleton_.body) return false;
    Token const& verb = token(to - 1);
    return verb.cue.has(negative) && verb.cue.has(CueFeature::infinitive);
  }

  bool is_one_person(Phrase const& subject) const {
    if (subject.empty()) return false;
    Token const& head = token(subject.head.first);
    if (subject.kind == grammar::Head::pronoun)
      return head.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she);
    return subject.kind == grammar::Head::name && !subject.joint && head.name_type == EntityType::person;
  }

  /// wants to meet Ruiz and | praise her, would meet Ruiz and | praise her
  bool goes_on_from_infinitive(std::uint32_t at) const {
    constexpr std::uint32_t reach = 15;
    for (std::uint32_t i = at; i > skeleton_.body && i + reach > at; --i)
      if (token(i - 1).is(Keyword::to) || token(i - 1).is(WordClass::modal)) return true;
    return false;
  }

  /// Calling it late, …; But while calling it late, …; Despite calling it late, …
  bool leads_in(std::uint32_t at) const {
    std::uint32_t const first = skeleton_.body + token(skeleton_.body).is(WordClass::conjunction);
    if (at == first) return true;
    Token const& before = token(at - 1);
    return at == first + 1 && (before.is(WordClass::subordinator) || before.is(WordClass::preposition) ||
                               before.is(Keyword::when) || before.is(Keyword::by) || before.is(Keyword::in));
  }

  /// Ruiz, | asked whether he would go, replied
  bool asked_between_commas(Token const& before, std::uint32_t after) const {
    return before.kind == TokenKind::comma && (token(after).is(Keyword::if_) || token(after).is(Keyword::wh));
  }

  /// when | asked about the vote
  static bool asked_when(Token const& before) {
    return before.is(Keyword::when) || before.is(Keyword::if_) || before.kind == TokenKind::end;
  }

  void note_subject(Clause const& clause) {
    bool const source = clause.rule == "reporting.according_to" || clause.rule == "reporting.in_source";
    if (!clause.subject.empty() && !source) last_subject_ = clause.subject;
  }

  Phrase inherited() { return last_subject_.empty() ? main_of_sentence() : last_subject_; }

  Phrase const& main_of_sentence() {
    if (!main_known_) main_ = main_subject(skeleton_);
    main_known_ = true;
    return main_;
  }

  /// Who does what stands before `at`, for an infinitive or a verb without a subject of its own.
  Phrase inherited_before(std::uint32_t at) {
    Phrase const phrase = inherited();
    return phrase.tokens.first < at ? phrase : Phrase{};
  }

  Phrase name_ending_at(std::uint32_t end) const {
    constexpr std::uint32_t longest = 6;
    for (std::uint32_t back = 1; back <= longest && back <= end; ++back)
      if (token(end - back).name_tokens == back)
        return {{end - back, end}, {end - back, end}, grammar::Head::name, false};
    return {};
  }

  /// They wrote to the leaders | opposing the plan: it is not the leaders who do.
  bool is_recipient(Clause const& clause) const {
    std::uint32_t const first = clause.subject.tokens.first;
    return clause.rule == "reporting.participle" && first > skeleton_.body &&
           token(first - 1).is(Keyword::to);
  }

  /// Ruiz was present | tweeting …, was near tears | recounting …: Ruiz does
  bool is_state(Clause const& clause) const {
    std::uint32_t const first = clause.subject.tokens.first;
    return clause.rule == "reporting.participle" && clause.subject.kind == grammar::Head::other &&
           clause.subject.tokens.size() == 1 && first > skeleton_.body &&
           token(first).shape == Shape::lower &&
           (token(first - 1).is(Keyword::be) || token(first - 1).is(WordClass::preposition));
  }

  /// she said at a news conference | announcing the plan: it is not the conference that does
  bool is_occasion(Clause const& clause) const {
    std::uint32_t const first = clause.subject.tokens.first;
    bool const thing =
        clause.subject.kind == grammar::Head::other || clause.subject.kind == grammar::Head::source;
    return clause.rule == "reporting.participle" && thing && first > skeleton_.body &&
           (token(first - 1).is(Keyword::at) || token(first - 1).is(Keyword::on));
  }

  /// Ruiz’s remark | calling it late: Ruiz does
  Phrase owner_of_words(Clause const& clause) const {
    if (clause.rule != "reporting.participle" || clause.subject.kind != grammar::Head::other ||
        clause.subject.empty())
      return {};
    std::uint32_t const head = clause.subject.head.last - 1;
    return token(head).cue.all_of(noun | speech) ? possessor_of(skeleton_, head) : Phrase{};
  }

  void find_subject(Clause& clause, std::uint32_t end) {
    if (end > skeleton_.body) {
      Token const& before = token(end - 1);
      if (before.is(Keyword::who) || before.is(Keyword::which) || before.is(Keyword::that)) {
        clause.subject = {{end - 1, end}, {end - 1, end}, grammar::Head::pronoun, false};
        clause.tokens.first = end - 1;
        return;
      }
      // traders, many of whom | say …
      bool const some_of_them = end > skeleton_.body + 2 && before.is(WordClass::relative) &&
                                token(end - 2).is(Keyword::of) && may_stand_alone(token(end - 3));
      if (some_of_them) {
        clause.subject = {{end - 3, end}, {end - 3, end - 2}, grammar::Head::people, false};
        clause.tokens.first = end - 3;
        return;
      }
      // angry with Ruiz | for saying …
      if (before.is(Keyword::for_)) {
        if (Phrase const blamed = name_ending_at(end - 1); !blamed.empty()) {
          clause.subject = blamed;
          return;
        }
      }
      // The mother of a trader who was shot in Lima | is urging …
      if (clause.rule == "reporting.verb" && end < clause.cue.first &&
          is_described_by_relative(skeleton_, main_of_sentence(), end)) {
        clause.subject = main_of_sentence();
        return;
      }
      static RuleWords const without{"without"};  // left the board | without saying
      bool const joined = before.is(Keyword::and_) || before.is(Keyword::but) || before.is(Keyword::or_) ||
                          before.kind == TokenKind::comma || before.is(WordClass::preposition) ||
                          before.is(WordClass::subordinator) || without.has(token(end));
      // Ruiz, who died, is shown | saying …
      bool const seen = clause.rule == "reporting.participle" && end > skeleton_.body + 1 &&
                        (before.past_form || before.cue.has(participle)) && token(end - 2).is(Keyword::be);
      if (!joined && !seen) {
        Phrase const shown = name_ending_at(end);  // footage of Ruiz | saying …
        bool const of_shown = clause.rule == "reporting.participle" && !shown.empty() &&
                              shown.tokens.first > skeleton_.body &&
                              token(shown.tokens.first - 1).is(Keyword::of);
        clause.subject = of_shown ? shown : phrase_ending_at(skeleton_, end);
        if (Phrase const owner = owner_of_words(clause); !owner.empty()) clause.subject = owner;
        if (is_recipient(clause) || is_occasion(clause) || is_state(clause)) clause.subject = {};
        if (clause.subject.empty() && may_stand_alone(before))
          clause.subject = {{end - 1, end}, {end - 1, end}, grammar::Head::people, false};
        if (!clause.subject.empty()) {
          clause.tokens.first = clause.subject.tokens.first;
          return;
        }
      }
    }
    // although Teal won | by declaring …: Teal
    Phrase const nearer = end > skeleton_.body && token(end - 1).is(Keyword::by)
                              ? after_subordinator(skeleton_, clause)
                          : clause.rule == "reporting.participle" ? after_but(skeleton_, clause)
                                                                  : Phrase{};
    clause.subject = nearer.empty() ? inherited_before(end) : nearer;
    clause.inherited = true;
  }

  void finish(Clause& clause) {
    TokenIt const base_token = skeleton_.tokens.data();
    grammar::ReportingClause read;
    read.cue = clause.features;
    read.last = base_token + clause.cue.last;
    grammar::match_tail(read, base_token + skeleton_.size());
    clause.tokens.last = static_cast<std::uint32_t>(read.last - base_token);
    clause.that = read.that;
    clause.colon = read.colon;
    clause.addressee = to_phrase(read.addressee, base_token);
  }

  Skeleton const& skeleton_;
  std::vector<Clause>& clauses_;
  Phrase last_subject_;
  Phrase main_;
  bool main_known_ = false;
};

}  // namespace

void add_loose_clauses(Skeleton const& skeleton, std::vector<Clause>& clauses) {
  Loose(skeleton, clauses).run();
}

}  // namespace whosaid
