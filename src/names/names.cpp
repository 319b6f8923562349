#include "names/names.hpp"

#include <algorithm>

#include "names/choice.hpp"
#include "names/evidence.hpp"
#include "names/words_of_document.hpp"

namespace whosaid {
namespace {

using grammar::NameKind;

/// A first-pass score from which a name counts as certain (about 92 % in development data).
constexpr float certain = 1.5f;

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

/// Which readings stand inside others.
class Nesting {
 public:
  explicit Nesting(std::vector<Candidate> const& candidates) {
    for (Candidate const& candidate : candidates) {
      bool const strong = candidate.entity != no_entity && candidate.alias != AliasKind::weak;
      if (strong && candidate.kind != NameKind::other) listed_.push_back(candidate.tokens);
      ReadingClass const reading = candidate.reading();
      if (candidate.tokens.size() > 1 &&
          (reading == ReadingClass::org_designated || reading == ReadingClass::org_listed))
        long_.push_back(candidate.tokens);
    }
  }

  /// How many shorter listed names stand in it.
  int count_listed(Candidate const& candidate) const {
    int count = 0;
    auto at = std::lower_bound(listed_.begin(), listed_.end(), candidate.tokens.first,
                               [](TokenRange range, std::uint32_t first) { return range.first < first; });
    for (; at != listed_.end() && at->first < candidate.tokens.last; ++at)
      if (at->last <= candidate.tokens.last && *at != candidate.tokens) ++count;
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

  bool inside_longer(Candidate const& candidate) const {
    constexpr std::uint32_t longest = 16;
    auto at = std::upper_bound(long_.begin(), long_.end(), candidate.tokens.first,
                               [](std::uint32_t first, TokenRange range) { return first < range.first; });
    while (at != long_.begin()) {
      --at;
      if (at->first + longest < candidate.tokens.first) return false;
      if (at->last >= candidate.tokens.last && *at != candidate.tokens) return true;
    }
    return false;
  }

 private:
  std::vector<TokenRange> listed_;  // both by first token
  std::vector<TokenRange> long_;
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
  std::vector<Surroundings> surroundings;
  std::vector<EvidenceSet> local;
  std::vector<EvidenceSet> document;  // what the second pass adds
  std::vector<Score> evidence;        // sums of the weights of local evidence
  std::vector<Candidate> chosen;      // in the end, by the second pass
  WordsOfDocument words;
};

/// Finds all candidates, weighs them in both passes and chooses.
Weighing const& weigh_all(std::string_view text, std::vector<Token> const& tokens, Layout const& layout,
                          std::vector<Hit> const& hits, Gazetteer const& gazetteer) {
  thread_local Weighing made;
  std::vector<Candidate>& candidates = made.candidates;
  std::vector<bool> const title_case = find_title_case(tokens, layout);
  find_candidates(tokens, layout, hits, gazetteer, candidates);
  made.surroundings.resize(candidates.size());
  made.local.resize(candidates.size());
  made.document.resize(candidates.size());
  made.evidence.assign(candidates.size(), {});
  Nesting const nesting(candidates);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    Candidate& candidate = candidates[i];
    Sentence const& sentence = layout.sentences[candidate.sentence];
    EvidenceSet local = local_evidence(text, candidate, tokens, sentence, title_case[candidate.sentence]);
    bool const joined = local.has(Evidence::joined_before) || local.has(Evidence::joined_after);
    local.add_if(joined && local.has(Evidence::listed_name) && nesting.beside_listed(candidate.tokens),
                 Evidence::joined_to_listed);
    int const listed = nesting.count_listed(candidate);
    local.add_if(listed > 0, Evidence::contains_listed);
    local.add_if(listed > 1 && local.has(Evidence::has_hyphen), Evidence::joins_listed);
    local.add_if(nesting.inside_longer(candidate), Evidence::inside_longer);
    made.local[i] = local;
    made.surroundings[i] = surroundings_of(candidate, tokens, sentence);
    weigh(candidate.reading(), local, made.evidence[i]);
    Score sum = made.evidence[i];
    weigh(candidate.reading(), made.surroundings[i], sum);
    candidate.score = sum.local + trust(candidate, local, tokens);
  }
  made.words.begin(tokens, layout, title_case, candidates);
  choose(candidates, certain, made.chosen);
  made.words.add_certain(text, tokens, made.chosen);
  choose(candidates, -1.0f, made.chosen);
  made.words.add_likely(tokens, made.chosen);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    Candidate& candidate = candidates[i];
    made.document[i] = document_evidence(candidate, i, tokens, made.words);
    Score sum = made.evidence[i];
    weigh(candidate.reading(), made.document[i], sum);
    weigh(candidate.reading(), made.surroundings[i], sum);
    candidate.score = sum.document + trust(candidate, made.local[i] | made.document[i], tokens);
  }
  choose(candidates, kept_from, made.chosen);
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
      if (token.kind != TokenKind::word || token.keyword != Keyword::none || token.is(WordClass::preposition))
        continue;
      if (token.capitalised()) ++capital;
      if (token.shape == Shape::lower) ++lower;
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
        {done.candidates[i], done.surroundings[i], done.local[i], done.local[i] | done.document[i]});
  return weighed;
}

std::vector<Name> find_names(std::string_view text, std::vector<Token>& tokens, Layout const& layout,
                             std::vector<Hit> const& hits, Gazetteer const& gazetteer) {
  std::vector<Candidate> const& chosen_readings = weigh_all(text, tokens, layout, hits, gazetteer).chosen;
  std::vector<Name> names;
  names.reserve(chosen_readings.size());
  for (Candidate const& chosen : chosen_readings) {
    if (chosen.kind == NameKind::other) continue;
    names.push_back(
        {chosen.tokens, type_of(chosen.kind), chosen.rule, chosen.entity, chosen.alias, chosen.sentence});
  }
  mark_names(names, tokens);
  return names;
}

}  // namespace whosaid
