#include <algorithm>

#include "quotes/confidence.hpp"
#include "quotes/quotation.hpp"
#include "quotes/sentence.hpp"
#include "quotes/signature.hpp"

namespace whosaid {
namespace {

/// An unclosed paragraph's speech goes on in the next one: who says the end of it says it all. “It failed. ¶
/// “We knew it would,” Ruiz said.
void join_unclosed(std::vector<Quotation>& quotations, std::vector<Quoted> const& quoted) {
  auto const stretch = [&](TokenRange range) {
    auto const at = std::partition_point(quoted.begin(), quoted.end(),
                                         [&](Quoted const& q) { return q.tokens.first < range.first; });
    return at != quoted.end() && at->tokens == range ? &*at : nullptr;
  };
  auto const may_join = [](Quotation const& quotation) { return quotation.rule == "direct.alone"; };
  if (std::none_of(quotations.begin(), quotations.end(), may_join)) return;
  auto const goes_on_in = [&](Quotation const& quotation, Quotation const& next) {
    if (!may_join(quotation) || next.quoted.empty() || next.kind == QuoteKind::term) return false;
    Quoted const* const here = stretch(quotation.quoted.back());
    Quoted const* const there = stretch(next.quoted.front());
    return here != nullptr && there != nullptr && !here->closed && there->continues &&
           next.spans.front() == next.quoted.front();
  };
  std::vector<Quotation> joined;
  bool open = false;  // does the last one go on in this one?
  for (std::size_t i = 0; i < quotations.size(); ++i) {
    Quotation& quotation = quotations[i];
    bool const goes_on = i + 1 < quotations.size() && goes_on_in(quotation, quotations[i + 1]);
    if (open) {
      Quotation& before = joined.back();
      before.spans.insert(before.spans.end(), quotation.spans.begin(), quotation.spans.end());
      before.quoted.insert(before.quoted.end(), quotation.quoted.begin(), quotation.quoted.end());
      quotation.spans = std::move(before.spans);
      quotation.quoted = std::move(before.quoted);
      quotation.sentence = before.sentence;
      before = std::move(quotation);
    } else {
      joined.push_back(std::move(quotation));
    }
    open = goes_on;
  }
  quotations = std::move(joined);
}

bool lacks_clause(Quotation const& quotation) {
  return quotation.kind == QuoteKind::direct && quotation.source == Source::continued;
}

/// “It failed,” Ruiz said. “We knew it would.”: an utterance without a clause goes on from the one in
/// the sentence before, also over a paragraph's end, and becomes a further span of the same quotation. Within
/// a paragraph it also goes on from words in marks: The plan “was never costed,” Ruiz said. “It failed.”
void join_continued(std::vector<Quotation>& quotations, Skeletons const& skeletons) {
  if (std::none_of(quotations.begin(), quotations.end(), lacks_clause)) return;
  std::vector<Quotation> joined;
  std::size_t last = quotations.size();  // position in `joined` of the one that may go on; none yet
  std::uint32_t ends_in = 0;             // skeleton of its last span
  for (Quotation& quotation : quotations) {
    if (lacks_clause(quotation) && last < joined.size() && quotation.sentence <= ends_in + 1) {
      Quotation& before = joined[last];
      bool const ends_in_marks = before.spans.back().last == before.quoted.back().last ||
                                 before.cue.first >= before.spans.back().last;
      if (before.kind == QuoteKind::direct ||
          (ends_in_marks && skeletons[ends_in].paragraph == skeletons[quotation.sentence].paragraph)) {
        before.spans.insert(before.spans.end(), quotation.spans.begin(), quotation.spans.end());
        before.quoted.insert(before.quoted.end(), quotation.quoted.begin(), quotation.quoted.end());
        before.last_sentence = ends_in = quotation.last_sentence;
        continue;
      }
    }
    bool const may_go_on = quotation.rule != "direct.turn" &&
                           (quotation.kind == QuoteKind::direct || quotation.kind == QuoteKind::mixed);
    if (may_go_on) {
      last = joined.size();
      ends_in = quotation.last_sentence;
    }
    joined.push_back(std::move(quotation));
  }
  quotations = std::move(joined);
}

/// “It failed.” Those were the words of Dana Ruiz, who …: whose they are.
std::optional<Phrase> match_owner(Skeleton const& skeleton) {
  std::uint32_t at = skeleton.body;
  if (at + 5 >= skeleton.size() || !skeleton.tokens[at].is(WordClass::determiner)) return std::nullopt;
  if (!skeleton.tokens[at + 1].is(Keyword::be) || !skeleton.tokens[at + 2].is(Keyword::the))
    return std::nullopt;
  constexpr std::uint32_t longest = 2;  // the stark warning
  for (at += 3; at < skeleton.body + 3 + longest && at + 2 < skeleton.size(); ++at) {
    Token const& noun = skeleton.tokens[at];
    bool const words = noun.is(Keyword::words) || noun.cue.has(CueFeature::noun);
    Token const& of = skeleton.tokens[at + 1];
    if (!words || !(of.is(Keyword::of) || of.is(Keyword::from))) continue;
    TokenIt const base = skeleton.tokens.data();
    auto const owner = grammar::match_speaker(base + at + 2, base + skeleton.size());
    if (owner && owner->head != grammar::Head::other) return to_phrase(*owner, base);
  }
  return std::nullopt;
}

/// “A great hire.” ¶ – Commissioner Lee Park: the next paragraph is the signature of an utterance that stands
/// alone; within its paragraph a name without a dash is, too: “A great hire.” Lee Park, a lawyer.
void sign(std::vector<Quotation>& quotations, Skeletons const& skeletons) {
  for (Quotation& quotation : quotations) {
    std::uint32_t const next = quotation.last_sentence + 1;
    if (quotation.rule != "direct.alone" || next >= skeletons.size()) continue;
    bool const beside = skeletons[next].paragraph == skeletons[quotation.last_sentence].paragraph;
    auto name = match_signature(skeletons[next]);
    if (!name && beside) name = match_bare_name(skeletons[next]);
    if (!name) name = match_owner(skeletons[next]);
    if (name) {
      quotation.rule = "direct.signed";
      quotation.evidence.add(QuoteEvidence::direct_signed);
      quotation.source = Source::name_after;
      quotation.subject = *name;
      quotation.subject_sentence = next;
    }
  }
}

bool begins_before(Quotation const& a, Quotation const& b) {
  return a.spans.front().first < b.spans.front().first;
}

/// RUIZ: Not this year.
Quotation make_turn(Turn const& turn) {
  Quotation quotation;
  quotation.rule = "direct.turn";
  quotation.sentence = quotation.subject_sentence = turn.sentence;
  quotation.spans = {turn.said};
  quotation.source = Source::label;
  quotation.subject = {{0, turn.label}, {0, turn.label}, grammar::Head::name, false};
  return quotation;
}

Quotation make_term(Quotation const& mixed, TokenRange quoted) {
  Quotation term;
  term.kind = QuoteKind::term;
  term.rule = "term.doubtful";
  term.sentence = term.subject_sentence = mixed.sentence;
  term.last_sentence = mixed.last_sentence;
  term.spans = term.quoted = {quoted};
  return term;
}

/// They are accused of “theft”, Ruiz said: the words in marks of a reading that is left out stay in what is
/// said around them. Says whether anything is.
bool give_back(TokenRange marks, std::vector<Quotation>& quotations) {
  for (Quotation& q : quotations) {
    if (q.kind != QuoteKind::indirect && q.kind != QuoteKind::mixed) continue;
    bool const around = std::any_of(q.spans.begin(), q.spans.end(), [&](TokenRange span) {
      return span.first <= marks.first && marks.last <= span.last;
    });
    if (!around) continue;
    q.kind = QuoteKind::mixed;
    q.quoted.insert(std::upper_bound(q.quoted.begin(), q.quoted.end(), marks,
                                     [](TokenRange a, TokenRange b) { return a.first < b.first; }),
                    marks);
    return true;
  }
  return false;
}

/// Kim's “big leap”, the board's “bonus”; not: one of Peru's “big five”
bool is_somebodys(Quotation const& q, Skeletons const& skeletons) {
  Token const& owner = skeletons[q.subject_sentence].tokens[q.subject.head.first];
  return q.subject.kind != grammar::Head::name || owner.name_type != EntityType::place;
}

/// Leaves out readings without marks that are hardly right; of others only the words in marks remain.
void drop_unlikely(std::vector<Quotation>& quotations, Skeletons const& skeletons) {
  std::vector<Quotation> terms;
  std::erase_if(quotations, [&](Quotation const& q) {
    if (q.kind == QuoteKind::indirect) return confidence_of(q) < least_confidence;
    if (q.kind != QuoteKind::mixed) return false;
    if (q.source == Source::possessive && is_somebodys(q, skeletons)) return false;
    double const least = q.spans != q.quoted ? least_confidence_around_marks
                         : q.subject.empty() ? least_confidence_of_nobody
                                             : least_confidence_in_marks;
    if (confidence_of(q) >= least) return false;
    for (TokenRange const quoted : q.quoted) terms.push_back(make_term(q, quoted));
    return true;
  });
  std::erase_if(terms, [&](Quotation const& term) { return give_back(term.spans.front(), quotations); });
  if (terms.empty()) return;
  std::move(terms.begin(), terms.end(), std::back_inserter(quotations));
  std::stable_sort(quotations.begin(), quotations.end(), begins_before);
}

}  // namespace

std::vector<Quotation> find_quotations(std::vector<Token> const& tokens, std::vector<Quoted> const& quoted,
                                       Skeletons const& skeletons, bool all) {
  std::vector<Quotation> found;
  std::vector<Quotation> here;
  auto turn = skeletons.turns().begin();
  for (std::uint32_t i = 0; i < skeletons.size(); ++i) {
    if (!is_told(skeletons[i].matter)) continue;
    SentenceView view{tokens, quoted, skeletons[i], i, find_clauses(skeletons[i]), {}};
    view.taken.assign(skeletons[i].has_quoted ? view.size() : 0, false);
    here.clear();
    if (turn != skeletons.turns().end() && turn->sentence == i) here.push_back(make_turn(*turn++));
    if (skeletons[i].has_quoted) {
      find_cued_terms(view, here);
      find_crosshead(view, here);
      find_direct(view, here);
      find_signed_headline(view, here);
      find_titles(view, here);
    }
    find_claims(view, here);
    find_reported(view, here);
    find_nominal(view, here);
    find_fragments(view, here);
    if (!std::is_sorted(here.begin(), here.end(), begins_before))
      std::stable_sort(here.begin(), here.end(), begins_before);
    for (Quotation& quotation : here) quotation.last_sentence = i;
    add_evidence(view, here);
    if (!all) drop_unlikely(here, skeletons);
    std::move(here.begin(), here.end(), std::back_inserter(found));
  }
  join_unclosed(found, quoted);
  sign(found, skeletons);
  join_continued(found, skeletons);
  return found;
}

}  // namespace whosaid
