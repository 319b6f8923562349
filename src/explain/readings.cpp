// Readings of words as names: their evidence and why they won or lost.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "explain/meanings.hpp"
#include "explain/parts.hpp"
#include "names/trust.hpp"

namespace whosaid::explanation {
namespace {

/// before.role: “minister” before it is a role
Point point_of(Context const& context, Position position, Token const& token, std::size_t fact,
               double weight) {
  constexpr std::string_view places[] = {"before it", "after it", "its first word", "its last word"};
  std::string_view const place = places[static_cast<std::size_t>(position)];
  FactName const name = fact_name(fact);
  std::string const words = token.kind == TokenKind::end ? "" : context.marked(token.span());
  return {fmt::format("{}.{}", position_names[static_cast<std::size_t>(position)], name.name),
          token.kind == TokenKind::end ? fmt::format("the sentence ends there ({})", place)
                                       : fmt::format("{} ({}): {}", words, place, meaning_of_fact(name)),
          weight};
}

std::vector<Point> points_of(Context const& context, Weighed const& weighed) {
  constexpr double hardly = 0.005;
  ReadingClass const reading = weighed.candidate.reading();
  std::vector<Point> points;
  auto const add = [&](std::string_view name, double weight) {
    if (std::abs(weight) >= hardly)
      points.push_back({std::string(name), std::string(meaning_of_evidence(name)), weight});
  };
  for (std::size_t i = 0; i < evidence_count; ++i) {
    auto const evidence = static_cast<Evidence>(i);
    if (weighed.document.has(evidence))
      add(evidence_names[i], from_hundredths(weight_of(evidence, reading).document));
  }
  for (std::size_t i = 0; i < position_count; ++i) {
    auto const position = static_cast<Position>(i);
    Token const& token = *weighed.words[i];
    for_each_fact(token, [&](std::size_t fact) {
      double const weight = from_hundredths(weight_of(position, fact, reading).document);
      if (std::abs(weight) >= hardly) points.push_back(point_of(context, position, token, fact, weight));
    });
  }
  TrustRule const& vouched = trust({weighed.candidate, weighed.document, context.tokens()});
  if (vouched.points != 0)
    points.push_back({std::string(vouched.name), std::string(vouched.meaning), vouched.points});
  add("disagreement", -weighed.disagreement);
  std::ranges::stable_sort(points, std::greater{}, [](Point const& p) { return std::abs(p.weight); });
  return points;
}

/// A longer name of the lists that keeps out what stands inside it.
Weighed const* listed_around(Context const& context, Candidate const& inner) {
  auto const keeps_out = [&](Weighed const& other) {
    Candidate const& outer = other.candidate;
    return outer.score > kept_from.of(outer.kind) && outer.entity != no_entity &&
           outer.alias != AliasKind::weak && outer.kind != grammar::NameKind::person &&
           outer.tokens.size() > inner.tokens.size() && outer.tokens.first <= inner.tokens.first &&
           inner.tokens.last <= outer.tokens.last;
  };
  for (Weighed const* each : context.readings_in(inner.tokens))
    if (keeps_out(*each)) return each;
  return nullptr;
}

void explain_loss(Context const& context, Candidate const& candidate, NameReading& reading) {
  if (candidate.score <= kept_from.of(candidate.kind)) {
    reading.outcome = Outcome::too_weak;
    reading.lost_by = reading.needed - reading.score;
    return;
  }
  if (Weighed const* const outer = listed_around(context, candidate)) {
    reading.outcome = Outcome::inside_listed;
    reading.lost_to = context.span(outer->candidate.tokens);
    return;
  }
  reading.outcome = Outcome::outweighed;
  double sum = 0;
  for (Candidate const& winner : context.chosen_in(candidate.tokens)) {
    sum += winner.score - kept_from.of(winner.kind);
    Span const span = context.span(winner.tokens);
    reading.lost_to = reading.lost_to ? Span{reading.lost_to->begin, span.end} : span;
  }
  reading.lost_by = sum - (candidate.score - kept_from.of(candidate.kind));
}

}  // namespace

NameReading explain_reading(Context const& context, Weighed const& weighed) {
  Candidate const& candidate = weighed.candidate;
  NameReading reading;
  reading.span = context.span(candidate.tokens);
  reading.type = kind_name(candidate.kind);
  reading.rule = grammar::rule_name(candidate.rule);
  reading.meaning = meaning_of_rule(reading.rule);
  reading.score = candidate.score;
  reading.needed = kept_from.of(candidate.kind);
  reading.points = points_of(context, weighed);
  bool const kept = std::ranges::any_of(context.chosen_in(candidate.tokens), [&](Candidate const& winner) {
    return winner.tokens == candidate.tokens && winner.kind == candidate.kind &&
           winner.rule == candidate.rule && winner.entity == candidate.entity;
  });
  if (!kept)
    explain_loss(context, candidate, reading);
  else if (candidate.kind == grammar::NameKind::other)
    reading.outcome = Outcome::other_thing;
  return reading;
}

}  // namespace whosaid::explanation
