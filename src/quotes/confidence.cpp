#include "quotes/confidence.hpp"

#include <algorithm>
#include <cmath>

#include "quotes/content.hpp"

namespace whosaid {
namespace {

using enum QuoteEvidence;

struct RuleEntry {
  std::string_view rule;
  QuoteEvidence evidence;
  RuleFamily family;
};

constexpr RuleEntry rules[] = {
    {"direct.before_clause", direct_before_clause, RuleFamily::direct},
    {"direct.after_clause", direct_after_clause, RuleFamily::direct},
    {"direct.lead_in", direct_lead_in, RuleFamily::direct},
    {"direct.name_after", direct_name_after, RuleFamily::direct},
    {"direct.alone", direct_alone, RuleFamily::direct},
    {"direct.signed", direct_signed, RuleFamily::direct},
    {"direct.opening", direct_opening, RuleFamily::direct},
    {"direct.turn", direct_turn, RuleFamily::direct},
    {"mixed.governed", mixed_governed, RuleFamily::mixed},
    {"mixed.fragment_governed", mixed_fragment_governed, RuleFamily::mixed},
    {"mixed.fragment_before_clause", mixed_fragment_before_clause, RuleFamily::mixed},
    {"mixed.fragment", mixed_fragment, RuleFamily::mixed},
    {"mixed.possessive", mixed_possessive, RuleFamily::mixed},
    {"reported.that", reported_that, RuleFamily::clause},
    {"reported.clause", reported_clause, RuleFamily::clause},
    {"reported.bare_clause", reported_bare_clause, RuleFamily::clause},
    {"reported.question", reported_question, RuleFamily::clause},
    {"reported.colon", reported_colon, RuleFamily::clause},
    {"reported.according_to", reported_according_to, RuleFamily::clause},
    {"reported.in_source", reported_in_source, RuleFamily::clause},
    {"reported.before_clause", reported_before_clause, RuleFamily::clause},
    {"reported.before_inverted", reported_before_inverted, RuleFamily::clause},
    {"reported.infinitive", reported_infinitive, RuleFamily::verbal},
    {"reported.raising", reported_raising, RuleFamily::verbal},
    {"reported.object_infinitive", reported_object_infinitive, RuleFamily::verbal},
    {"reported.gerund", reported_gerund, RuleFamily::verbal},
    {"reported.object", reported_object, RuleFamily::phrase},
    {"reported.about", reported_about, RuleFamily::phrase},
    {"reported.predicate", reported_predicate, RuleFamily::phrase},
    {"reported.by", reported_by, RuleFamily::phrase},
    {"nominal.that", nominal_that, RuleFamily::nominal},
    {"nominal.infinitive", nominal_infinitive, RuleFamily::nominal},
    {"nominal.about", nominal_about, RuleFamily::nominal},
};

struct ClauseEntry {
  std::string_view rule;
  QuoteEvidence evidence;
};

constexpr ClauseEntry clauses[] = {
    {"reporting.active", active},
    {"reporting.inverted", inverted},
    {"reporting.passive", passive},
    {"reporting.coordinated", coordinated},
    {"reporting.participial", participial},
    {"reporting.relative", relative},
    {"reporting.infinitive", loose_infinitive},
    {"reporting.participle", loose_participle},
    {"reporting.verb", loose_verb},
    {"reporting.adjective", loose_adjective},
};

struct Weights {
  QuoteEvidence evidence;
  float of_family[rule_family_count];
};

// Written by tools/measure-rules.
constexpr Weights weights[] = {
#include "quotes/confidence.inc"
};

constexpr auto table = [] {
  struct {
    float of[rule_family_count][quote_evidence_count]{};
  } filled;
  for (Weights const& row : weights)
    for (std::size_t family = 0; family < rule_family_count; ++family)
      filled.of[family][static_cast<std::size_t>(row.evidence)] = row.of_family[family];
  return filled;
}();

void add_cue(Quotation const& quotation, QuoteEvidenceSet& set) {
  CueFeatures const f = quotation.features;
  set.add_if(f.has(CueFeature::speech), speech_cue);
  set.add_if(f.has(CueFeature::writing), writing_cue);
  set.add_if(f.has(CueFeature::thought), thought_cue);
  set.add_if(f.has(CueFeature::attitude), attitude_cue);
  set.add_if(f.has(CueFeature::evidence), evidence_cue);
  set.add_if(f.has(CueFeature::ambiguous), ambiguous_cue);
  set.add_if(f.has(CueFeature::telling), telling_cue);
  set.add_if(f.has(CueFeature::faint), faint_cue);
  set.add_if(f.has(CueFeature::negative), negative_cue);
  set.add_if(f.has(CueFeature::noun), noun_too);
  set.add_if(f.has(CueFeature::clause), takes_clause);
  set.add_if(f.has(CueFeature::that_clause), takes_that);
  set.add_if(f.has(CueFeature::quote), takes_quote);
  set.add_if(f.has(CueFeature::object), takes_object);
  set.add_if(f.any_of(CueFeature::infinitive | CueFeature::object_infinitive), takes_infinitive);
  set.add_if(f.has(CueFeature::addressee), takes_hearer);
  set.add_if(quotation.cue.size() > 1, phrase_cue);
  set.add_if(f.has(CueFeature::past), cue_past);
  set.add_if(f.has(CueFeature::present), cue_present);
  set.add_if(f.has(CueFeature::base), cue_base);
  set.add_if(f.has(CueFeature::ing), cue_ing);
}

void add_subject(SentenceView const& view, Quotation const& quotation, QuoteEvidenceSet& set) {
  if (quotation.subject.empty()) {
    set.add(no_subject);
    return;
  }
  Token const& head = view.token(quotation.subject.head.first);
  set.add_if(!quotation.cue.empty() &&
                 view.skeleton.origin[quotation.subject.tokens.last - 1].last == quotation.cue.first,
             adjacent_subject);
  switch (quotation.subject.kind) {
    case grammar::Head::name:
      set.add(head.name_type == EntityType::person         ? subject_person
              : head.name_type == EntityType::organisation ? subject_organisation
                                                           : subject_place);
      break;
    case grammar::Head::pronoun:
      set.add(head.is(WordClass::relative)        ? subject_relative
              : head.is(WordClass::pronoun_first) ? subject_first_person
              : head.is(WordClass::pronoun_it)    ? subject_it
                                                  : subject_pronoun);
      break;
    case grammar::Head::role:
      set.add(subject_role);
      break;
    case grammar::Head::people:
      set.add(subject_people);
      break;
    case grammar::Head::source:
      set.add(subject_source);
      set.add_if(quotation.features.has(CueFeature::evidence), source_shows);
      break;
    case grammar::Head::organisation:
      set.add(subject_organisation_noun);
      break;
    case grammar::Head::other:
      set.add(subject_other);
      break;
  }
}

void add_start(SentenceView const& view, Quotation const& quotation, QuoteEvidenceSet& set) {
  std::uint32_t const at = quotation.spans.front().first;
  Token const& t = view.document[at];
  if (t.kind == TokenKind::number)
    set.add(starts_number);
  else if (t.name_tokens > 0)
    set.add(starts_name);
  else if (t.classes.any_of(WordClass::pronoun_subject | WordClass::relative))
    set.add(starts_pronoun);
  else if (t.is(WordClass::weekday))
    set.add(starts_when);
  else if (t.is(Keyword::wh) || t.is(Keyword::if_) || t.is(Keyword::when))
    set.add(starts_wh);
  else if (t.is(Keyword::the) || t.is(Keyword::a))
    set.add(starts_determiner);
  else if (t.is(WordClass::possessive))
    set.add(starts_possessive);
  else if (t.is(WordClass::preposition))
    set.add(starts_preposition);
  else if (t.is(CueFeature::ing))
    set.add(starts_ing);
  else
    set.add(t.shape == Shape::lower ? starts_lower : starts_capital);
  if (at == 0 || quotation.cue.empty()) return;
  set.add_if(at > quotation.cue.last + 1, words_between);
  Token const& before = view.document[at - 1];
  if (!before.is(WordClass::preposition)) return;
  set.add(before.is(Keyword::of)     ? after_of
          : before.is(Keyword::for_) ? after_for
          : before.is(Keyword::on)   ? after_on
          : before.is(Keyword::to)   ? after_to
                                     : after_other);
}

void add_length(SentenceView const& view, Quotation const& quotation, QuoteEvidenceSet& set) {
  std::uint32_t words = 0;
  bool verb = false;
  for (TokenRange const span : quotation.spans)
    for (std::uint32_t i = span.first; i < span.last; ++i) {
      words += view.document[i].kind == TokenKind::word || view.document[i].kind == TokenKind::number;
      verb |=
          view.document[i].classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb);
    }
  set.add(words <= 1    ? one_word
          : words == 2  ? two_words
          : words == 3  ? three_words
          : words <= 6  ? few_words
          : words <= 12 ? some_words
          : words <= 24 ? many_words
                        : very_many_words);
  set.add_if(verb, has_verb);
  set.add_if(quotation.spans.size() > 1, several_spans);
  set.add_if(quotation.kind == QuoteKind::direct, in_marks);
  set.add_if(quotation.kind == QuoteKind::mixed, partly_in_marks);
}

/// The plan | was dead: a verb among its first words, before any comma.
bool has_early_verb(SentenceView const& view, TokenRange content) {
  constexpr std::uint32_t reach = 7;
  for (std::uint32_t i = content.first; i < content.last && i < content.first + reach; ++i) {
    Token const& t = view.document[i];
    if (t.kind == TokenKind::comma) return false;
    if (i > content.first &&
        t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb))
      return true;
  }
  return false;
}

void add_clarity(SentenceView const& view, Quotation const& quotation, QuoteEvidenceSet& set) {
  CueFeatures const f = quotation.features;
  bool const verb = has_early_verb(view, quotation.spans.front());
  bool const that = view.document[quotation.spans.front().first].is(Keyword::that);
  bool const order = quotation.rule == "reported.object_infinitive";
  set.add_if(verb, early_verb);
  set.add_if((verb || that || order) && f.has(CueFeature::faint), faint_yet_clear);
  set.add_if((verb || that || order) && f.has(CueFeature::ambiguous), ambiguous_yet_clear);
}

void add_end(SentenceView const& view, Quotation const& quotation, QuoteEvidenceSet& set) {
  Token const& after = view.document[quotation.spans.back().last];
  set.add_if(after.kind == TokenKind::period || after.kind == TokenKind::end ||
                 after.kind == TokenKind::close_bracket ||
                 quotation.spans.back().last >= view.skeleton.origin.back().last,
             ends_sentence);
  set.add_if(after.kind == TokenKind::comma, ends_at_comma);
  set.add_if(after.is(Keyword::and_), ends_at_and);
}

}  // namespace

RuleFamily family_of(std::string_view rule) {
  for (RuleEntry const& entry : rules)
    if (entry.rule == rule) return entry.family;
  return RuleFamily::mixed;
}

void add_evidence(SentenceView const& view, std::vector<Quotation>& found) {
  std::uint32_t reached = 0;  // how far the contents before this one reach
  for (Quotation& quotation : found) {
    if (quotation.kind == QuoteKind::term) continue;
    QuoteEvidenceSet& set = quotation.evidence;
    set.add(always);
    auto const rule = std::ranges::find(rules, quotation.rule, &RuleEntry::rule);
    if (rule != std::end(rules)) set.add(rule->evidence);
    auto const clause = std::ranges::find(clauses, quotation.clause_rule, &ClauseEntry::rule);
    if (clause != std::end(clauses)) set.add(clause->evidence);
    set.add_if(quotation.inherited, inherited);
    set.add_if(quotation.negated, negated);
    set.add_if(quotation.future, modal);
    set.add_if(!quotation.addressee.empty(), hearer);
    if (!quotation.cue.empty()) add_cue(quotation, set);
    add_subject(view, quotation, set);
    add_start(view, quotation, set);
    add_length(view, quotation, set);
    add_clarity(view, quotation, set);
    add_end(view, quotation, set);
    set.add_if(quotation.spans.front().first < reached, inside_another);
    reached = std::max(reached, quotation.spans.back().last);
    set.add_if(view.skeleton.matter == Matter::headline, in_headline);
    set.add_if(view.skeleton.matter == Matter::caption, in_caption);
    set.add_if(
        !quotation.cue.empty() && quotation.cue.first == view.skeleton.origin[view.skeleton.body].first,
        first_word);
  }
}

bool is_measured(std::string_view rule) {
  return std::any_of(std::begin(rules), std::end(rules), [&](RuleEntry const& e) { return e.rule == rule; });
}

std::vector<EvidencePoint> evidence_points(Quotation const& quotation) {
  auto const& of = table.of[static_cast<std::size_t>(family_of(quotation.rule))];
  std::vector<EvidencePoint> points;
  for (std::size_t i = 0; i < quote_evidence_count; ++i)
    if (quotation.evidence.bits().test(i)) points.push_back({quote_evidence_names[i], of[i]});
  std::stable_sort(points.begin(), points.end(), [](EvidencePoint const& a, EvidencePoint const& b) {
    return std::abs(a.weight) > std::abs(b.weight);
  });
  return points;
}

double confidence_of(Quotation const& quotation) {
  auto const& of = table.of[static_cast<std::size_t>(family_of(quotation.rule))];
  double sum = 0;
  // As most pieces are missing, only those that are there are looked at.
  std::bitset<quote_evidence_count> const& bits = quotation.evidence.bits();
  for (std::size_t i = bits._Find_first(); i < bits.size(); i = bits._Find_next(i)) sum += of[i];
  return 1 / (1 + std::exp(-sum));
}

}  // namespace whosaid
