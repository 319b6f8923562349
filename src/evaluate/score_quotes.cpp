// Quotations: pairs of found and expected ones, their contents and speakers, by kind, rule and length.
#include <algorithm>
#include <optional>

#include "evaluate/character_set.hpp"
#include "evaluate/context.hpp"
#include "evaluate/score.hpp"

namespace whosaid {
namespace {

constexpr std::uint32_t context_width = 90;

/// Index of the partner of each, if it has one.
struct Pairs {
  std::vector<std::optional<std::size_t>> of_found;
  std::vector<std::optional<std::size_t>> of_reference;
};

CharacterSet content(std::u32string_view text, std::vector<Range> spans) {
  for (Range& span : spans) span = trimmed(text, span);
  return CharacterSet(std::move(spans));
}

template <class Quotes>
std::vector<CharacterSet> contents(std::u32string_view text, Quotes const& quotes) {
  std::vector<CharacterSet> sets;
  for (auto const& quote : quotes) sets.push_back(content(text, quote.spans));
  return sets;
}

Pairs pair_up(std::vector<CharacterSet> const& found, std::vector<CharacterSet> const& reference) {
  struct Candidate {
    double likeness;  // shared characters of all characters
    std::size_t found;
    std::size_t reference;
  };
  std::vector<Candidate> candidates;
  for (std::size_t a = 0; a < found.size(); ++a)
    for (std::size_t b = 0; b < reference.size(); ++b) {
      std::uint64_t const shared = found[a].shared_with(reference[b]);
      std::uint64_t const all = found[a].size() + reference[b].size() - shared;
      if (shared > 0 && 2 * shared >= all)
        candidates.push_back({static_cast<double>(shared) / static_cast<double>(all), a, b});
    }
  std::ranges::stable_sort(candidates, std::greater(), &Candidate::likeness);
  Pairs pairs{std::vector<std::optional<std::size_t>>(found.size()),
              std::vector<std::optional<std::size_t>>(reference.size())};
  for (Candidate const& candidate : candidates) {
    if (pairs.of_found[candidate.found] || pairs.of_reference[candidate.reference]) continue;
    pairs.of_found[candidate.found] = candidate.reference;
    pairs.of_reference[candidate.reference] = candidate.found;
  }
  return pairs;
}

std::u32string speaker_words(std::u32string_view text, ReferenceQuote const& quote) {
  std::u32string words;
  for (Range const range : quote.speaker) {
    if (!words.empty()) words += U' ';
    words += range.of(text);
  }
  return words;
}

/// Whether `found` is the speaker that the reference names.
bool is_speaker(std::u32string_view text, FoundSpeaker const& found, ReferenceQuote const& expected) {
  for (Range const range : expected.speaker)
    if (range.overlaps(found.range)) return true;
  // A speaker carried over from another mention of the same name is right, too.
  std::u32string const name = code_points(found.name);
  std::u32string_view const last = last_word(name);
  return last.size() > 2 &&
         lower_case(speaker_words(text, expected)).find(lower_case(last)) != std::u32string::npos;
}

Range extent(std::vector<Range> const& spans) { return {spans.front().begin, spans.back().end}; }

std::size_t length_bin(std::u32string_view text, std::vector<Range> const& spans) {
  std::uint32_t words = 0;
  for (Range const span : spans) words += count_words(span.of(text));
  return static_cast<std::size_t>(std::ranges::lower_bound(length_bounds, words) - length_bounds.begin());
}

/// Adds one document to the scores.
class Scorer {
 public:
  Scorer(ReferenceDocument const& reference, Answer const& answer, QuoteScores& scores)
      : reference_(reference), expected_(*reference.quotes), found_(answer.quotes), scores_(scores) {}

  void run() {
    auto const found_contents = contents(reference_.text, found_);
    auto const expected_contents = contents(reference_.text, expected_);
    Pairs const pairs = pair_up(found_contents, expected_contents);
    for (std::size_t b = 0; b < expected_.size(); ++b) {
      count_reference(expected_[b], pairs.of_reference[b].has_value());
      if (auto const a = pairs.of_reference[b])
        score_pair(found_[*a], expected_[b], found_contents[*a] == expected_contents[b]);
      else
        note("missed " + expected_[b].kind, expected_[b].spans, {}, expected_[b], std::nullopt);
    }
    for (std::size_t a = 0; a < found_.size(); ++a) {
      count_found(found_[a], pairs.of_found[a].has_value());
      if (!pairs.of_found[a])
        note("spurious " + kind_of(found_[a]), found_[a].spans, found_[a].rule, {}, found_[a].speaker);
    }
  }

 private:
  static std::string kind_of(FoundQuote const& quote) { return std::string(quote_kind_name(quote.kind)); }

  template <class Act>
  void for_kind(std::string const& kind, Act act) {
    act(scores_.kinds["all"]);
    act(scores_.kinds[kind]);
  }

  void count_reference(ReferenceQuote const& quote, bool matched) {
    for_kind(quote.kind, [](QuoteCounts& counts) {
      for (Count* count : {&counts.content, &counts.exact, &counts.speaker}) ++count->reference;
    });
    Count& length = scores_.lengths[length_bin(reference_.text, quote.spans)];
    ++length.reference;
    length.right_reference += matched;
  }

  void count_found(FoundQuote const& quote, bool matched) {
    for_kind(kind_of(quote), [](QuoteCounts& counts) {
      for (Count* count : {&counts.content, &counts.exact, &counts.speaker}) ++count->found;
    });
    Count& length = scores_.lengths[length_bin(reference_.text, quote.spans)];
    ++length.found;
    length.right_found += matched;
    ++scores_.rules[quote.rule].found;
  }

  void score_pair(FoundQuote const& found, ReferenceQuote const& expected, bool exact) {
    bool const known = !expected.speaker.empty();
    bool const right = known ? found.speaker && is_speaker(reference_.text, *found.speaker, expected)
                             : !found.speaker.has_value();
    auto const add_right = [&](QuoteCounts& counts, std::uint64_t Count::*side) {
      ++(counts.content.*side);
      counts.exact.*side += exact;
      counts.speaker.*side += right;
    };
    for_kind(expected.kind, [&](QuoteCounts& counts) {
      add_right(counts, &Count::right_reference);
      counts.speakers += known;
      counts.speakers_right += known && right;
    });
    for_kind(kind_of(found), [&](QuoteCounts& counts) { add_right(counts, &Count::right_found); });
    QuoteRule& rule = scores_.rules[found.rule];
    ++rule.content;
    rule.speaker += right;
    if (!right) note("wrong speaker " + expected.kind, expected.spans, found.rule, expected, found.speaker);
  }

  void note(std::string group, std::vector<Range> const& spans, std::string_view rule,
            ReferenceQuote const& expected, std::optional<FoundSpeaker> const& speaker) {
    scores_.mistakes.push_back({std::move(group), reference_.document.id,
                                in_context(reference_.text, extent(spans), context_width), std::string(rule),
                                shown(speaker_words(reference_.text, expected)),
                                speaker ? shown(code_points(speaker->name)) : std::string()});
  }

  ReferenceDocument const& reference_;
  std::vector<ReferenceQuote> const& expected_;
  std::vector<FoundQuote> const& found_;
  QuoteScores& scores_;
};

}  // namespace

void score_quotes(ReferenceDocument const& reference, Answer const& answer, QuoteScores& scores) {
  Scorer(reference, answer, scores).run();
}

}  // namespace whosaid
