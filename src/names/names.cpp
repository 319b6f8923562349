#include "names/names.hpp"

#include <algorithm>

#include "names/choice.hpp"
#include "names/local_evidence.hpp"
#include "names/trust.hpp"
#include "names/words_of_document.hpp"

namespace whosaid {
namespace {

using grammar::NameKind;

/// A first-pass score from which a name counts as certain (about 92 % in development data).
constexpr Threshold certain{1.5f, 1.5f};
/// … likely.
constexpr Threshold likely{-1.0f, -1.0f};

EntityType type_of(NameKind kind) {
  switch (kind) {
    case NameKind::person:
      return EntityType::person;
    case NameKind::organisation:
      return EntityType::organisation;
    case NameKind::place:
    case NameKind::other:
      break;
  }
  return EntityType::place;
}

/// Which readings stand inside others; to be asked for readings in the order of their first token.
class Nesting {
 public:
  explicit Nesting(std::vector<Candidate> const& candidates, std::vector<ReadingClass> const& readings) {
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      Candidate const& candidate = candidates[i];
      bool const strong = candidate.entity != no_entity && candidate.alias != AliasKind::weak;
      if (strong && candidate.kind != NameKind::other) listed_.push_back(candidate.tokens);
      if (candidate.tokens.size() > 1 &&
          (readings[i] == ReadingClass::org_designated || readings[i] == ReadingClass::org_listed))
        long_.push_back(candidate.tokens);
    }
  }

  /// How many shorter listed names stand in it.
  int count_listed(TokenRange range) {
    while (next_listed_ < listed_.size() && listed_[next_listed_].first < range.first) ++next_listed_;
    int count = 0;
    for (std::size_t i = next_listed_; i < listed_.size() && listed_[i].first < range.last; ++i)
      if (listed_[i].last <= range.last && listed_[i] != range) ++count;
    return count;
  }

  /// Does a listed name stand right before or after it, with one token between?
  bool beside_listed(TokenRange range) const {
    auto const by_first = [](TokenRange listed, std::uint32_t first) { return listed.first < first; };
    auto const after = std::lower_bound(listed_.begin(), listed_.end(), range.last + 1, by_first);
    if (after != listed_.end() && after->first == range.last + 1) return true;
    auto before = std::lower_bound(listed_.begin(), listed_.end(), range.first, by_first);
    for (int back = 0; back < 4 && before != listed_.begin(); ++back)
      if ((--before)->last + 1 == range.first) return true;
    return false;
  }

  bool inside_longer(TokenRange range) {
    constexpr std::uint32_t longest = 16;
    while (next_long_ < long_.size() && long_[next_long_].first <= range.first) ++next_long_;
    for (std::size_t i = next_long_; i > 0 && long_[i - 1].first + longest >= range.first; --i)
      if (long_[i - 1].last >= range.last && long_[i - 1] != range) return true;
    return false;
  }

 private:
  std::vector<TokenRange> listed_;  // both by first token
  std::vector<TokenRange> long_;
  std::size_t next_listed_ = 0;  // the first that does not begin before the reading asked for last
  std::size_t next_long_ = 0;    // the first that begins after it
};

void mark_names(std::vector<Name> const& names, std::vector<Token>& tokens) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    Name const& name = names[i];
    tokens[name.tokens.first].name_tokens =
        static_cast<std::uint8_t>(std::min<std::uint32_t>(name.tokens.size(), 255));
    tokens[name.tokens.first].name_type = name.type;
    for (std::uint32_t t = name.tokens.first; t < name.tokens.last; ++t)
      tokens[t].name = static_cast<std::int32_t>(i);
  }
}

/// What weighing makes; kept by each thread from document to document for its memory.
struct Weighing {
  std::vector<Candidate> candidates;
  // Of each candidate:
  std::vector<ReadingClass> readings;
  std::vector<EvidenceSet> local;
  std::vector<EvidenceSet> document;  // what the second pass adds
  std::vector<Score> sums;            // of the weights of local evidence and facts
  std::vector<Candidate> chosen;      // in the end, by the second pass
  WordsOfDocument words;
};

/// What stands around a candidate that changes what its own words say.
void add_nesting(Candidate const& candidate, Nesting& nesting, EvidenceSet& local) {
  bool const joined = local.has(Evidence::joined_before) || local.has(Evidence::joined_after);
  local.add_if(joined && local.has(Evidence::listed_name) && nesting.beside_listed(candidate.tokens),
               Evidence::joined_to_listed);
  int const listed = nesting.count_listed(candidate.tokens);
  local.add_if(listed > 0, Evidence::contains_listed);
  local.add_if(listed > 1 && local.has(Evidence::has_hyphen), Evidence::joins_listed);
  local.add_if(nesting.inside_longer(candidate.tokens), Evidence::inside_longer);
}

float score(std::int32_t sum, Candidate const& candidate, EvidenceSet const& evidence,
            std::vector<Token> const& tokens) {
  return from_hundredths(sum + in_hundredths(trust({candidate, evidence, tokens}).points));
}

/// Finds all candidates, weighs them in both passes and chooses.
Weighing const& weigh_all(std::string_view text, std::vector<Token> const& tokens, Layout const& layout,
                          std::vector<Hit> const& hits, Gazetteer const& gazetteer) {
  thread_local Weighing made;
  std::vector<Candidate>& candidates = made.candidates;
  std::vector<bool> const title_case = find_title_case(tokens, layout);
  find_candidates(tokens, layout, hits, gazetteer, candidates);
  made.readings.clear();
  made.local.clear();
  made.document.clear();
  made.sums.clear();
  for (Candidate const& candidate : candidates) made.readings.push_back(candidate.reading());
  Nesting nesting(candidates, made.readings);
  WordProfiles& profiles = WordProfiles::of_thread();
  profiles.begin(tokens);
  LocalEvidence evidence(text, tokens, layout, title_case, profiles);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    Candidate& candidate = candidates[i];
    EvidenceSet& local = made.local.emplace_back(evidence.of(candidate));
    add_nesting(candidate, nesting, local);
    Score& sum = made.sums.emplace_back(evidence.facts(candidate, made.readings[i]));
    weigh(made.readings[i], local, sum);
    candidate.score = score(sum.local, candidate, local, tokens);
  }
  made.words.begin(text, tokens, layout, title_case, candidates);
  choose(candidates, tokens, certain, made.chosen);
  made.words.add_certain(text, tokens, made.chosen);
  choose(candidates, tokens, likely, made.chosen);
  made.words.add_likely(tokens, made.chosen);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    Candidate& candidate = candidates[i];
    EvidenceSet const& more = made.document.emplace_back(made.words.evidence(candidate, i, tokens));
    Score sum = made.sums[i];
    weigh(made.readings[i], more, sum);
    candidate.score = score(sum.document, candidate, made.local[i] | more, tokens);
  }
  made.words.add_scores(candidates);
  for (std::size_t i = 0; i < candidates.size(); ++i)
    candidates[i].score -= made.words.disagreement(candidates[i], i);
  choose(candidates, tokens, kept_from, made.chosen);
  return made;
}

}  // namespace

std::vector<bool> find_title_case(std::vector<Token> const& tokens, Layout const& layout) {
  std::vector<bool> title_case(layout.sentences.size());
  for (std::size_t s = 0; s < layout.sentences.size(); ++s) {
    std::uint32_t capital = 0, lower = 0;
    TokenRange const range = layout.sentences[s].tokens;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      Token const& token = tokens[i];
      bool const counts = (token.kind == TokenKind::word) & (token.keyword == Keyword::none) &
                          !token.is(WordClass::preposition);
      capital += counts & token.capitalised();
      lower += counts & (token.shape == Shape::lower);
    }
    title_case[s] = capital >= 4 && lower * 6 <= capital;
  }
  return title_case;
}

std::vector<Weighed> weigh_candidates(std::string_view text, std::vector<Token> const& tokens,
                                      Layout const& layout, std::vector<Hit> const& hits,
                                      Gazetteer const& gazetteer) {
  Weighing const& done = weigh_all(text, tokens, layout, hits, gazetteer);
  std::vector<Weighed> weighed;
  for (std::size_t i = 0; i < done.candidates.size(); ++i)
    weighed.push_back(
        {done.candidates[i],
         surroundings_of(done.candidates[i], tokens, layout.sentences[done.candidates[i].sentence]),
         done.local[i], done.local[i] | done.document[i], done.words.disagreement(done.candidates[i], i)});
  return weighed;
}

std::vector<Name> find_names(std::string_view text, std::vector<Token>& tokens, Layout const& layout,
                             std::vector<Hit> const& hits, Gazetteer const& gazetteer) {
  std::vector<Candidate> const& chosen_readings = weigh_all(text, tokens, layout, hits, gazetteer).chosen;
  std::vector<Name> names;
  names.reserve(chosen_readings.size());
  for (Candidate const& chosen : chosen_readings) {
    if (chosen.kind == NameKind::other) continue;
    names.push_back({chosen.tokens, type_of(chosen.kind), grammar::rule_name(chosen.rule), chosen.entity,
                     chosen.alias, chosen.sentence});
  }
  mark_names(names, tokens);
  return names;
}

}  // namespace whosaid
