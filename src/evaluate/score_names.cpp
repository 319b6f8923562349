// Names: exact and overlapping, by type, region and rule.
#include <algorithm>
#include <set>

#include "evaluate/context.hpp"
#include "evaluate/score.hpp"

namespace whosaid {
namespace {

constexpr std::uint32_t context_width = 50;

using Ranges = std::set<Range>;

bool overlaps_any(Range range, Ranges const& others) {
  return std::ranges::any_of(others, [&](Range other) { return range.overlaps(other); });
}

void add(Count& count, std::uint64_t right, Ranges const& found, Ranges const& reference) {
  count.right_found += right;
  count.found += found.size();
  count.right_reference += right;
  count.reference += reference.size();
}

void note(NameScores& scores, std::string const& group, ReferenceDocument const& reference,
          Ranges const& wrong, Ranges const& right) {
  for (Range const range : wrong) {
    if (right.contains(range)) continue;
    NameMistake& mistake = scores.mistakes[{group, shown(range.of(reference.text))}];
    if (mistake.times++ == 0) {
      mistake.example = in_context(reference.text, range, context_width);
      mistake.document = reference.document.id;
    }
  }
}

void score_type(ReferenceDocument const& reference, Answer const& answer, EntityType type,
                NameScores& scores) {
  std::string const name(entity_type_name(type));
  Ranges expected;
  for (ReferenceMention const& mention : *reference.mentions)
    if (mention.type == name) expected.insert(mention.range);
  Ranges found;
  std::uint64_t exact = 0;
  std::uint64_t overlapping = 0;
  for (FoundMention const& mention : answer.mentions) {
    if (mention.type != type || !found.insert(mention.range).second) continue;
    bool const right = expected.contains(mention.range);
    bool const touches = overlaps_any(mention.range, expected);
    NameRule& rule = scores.rules[mention.rule];
    ++rule.found;
    exact += right, rule.exact += right;
    overlapping += touches, rule.overlapping += touches;
  }
  add(scores.types[name].exact, exact, found, expected);
  add(scores.types[name].overlapping, overlapping, found, expected);
  if (!reference.region.empty()) add(scores.regions[name + " @" + reference.region], exact, found, expected);
  if (type != EntityType::place) add(scores.both, exact, found, expected);
  note(scores, "missed " + name, reference, expected, found);
  note(scores, "spurious " + name, reference, found, expected);
}

}  // namespace

void score_names(ReferenceDocument const& reference, Answer const& answer, bool places, NameScores& scores) {
  score_type(reference, answer, EntityType::person, scores);
  score_type(reference, answer, EntityType::organisation, scores);
  if (places) score_type(reference, answer, EntityType::place, scores);
}

}  // namespace whosaid
