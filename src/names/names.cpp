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
  std::vector<bool> const title_case = find_title_case(tokens, layout);
  std::vector<Candidate> candidates = find_candidates(tokens, layout, hits, gazetteer);
  std::vector<Weighed> weighed;
  weighed.reserve(candidates.size());
  Nesting const nesting(candidates);
  for (Candidate& candidate : candidates) {
    Sentence const& sentence = layout.sentences[candidate.sentence];
    Surroundings const surroundings = surroundings_of(candidate, tokens, sentence);
    EvidenceSet local = local_evidence(text, candidate, tokens, sentence, title_case[candidate.sentence]);
    bool const joined = local.has(Evidence::joined_before) || local.has(Evidence::joined_after);
    local.add_if(joined && local.has(Evidence::listed_name) && nesting.beside_listed(candidate.tokens),
                 Evidence::joined_to_listed);
    int const listed = nesting.count_listed(candidate);
    local.add_if(listed > 0, Evidence::contains_listed);
    local.add_if(listed > 1 && local.has(Evidence::has_hyphen), Evidence::joins_listed);
    local.add_if(nesting.inside_longer(candidate), Evidence::inside_longer);
    candidate.score =
        weigh(candidate.reading(), local, surroundings, Pass::local) + trust(candidate, local, tokens);
    weighed.push_back({candidate, surroundings, local, local});
  }
  WordsOfDocument words(text, tokens, layout, title_case);
  words.add_scores(candidates, tokens);
  words.add_certain(choose(candidates, certain), tokens);
  words.add_likely(choose(candidates, -1.0f), tokens);
  for (Weighed& entry : weighed) {
    add_document_evidence(entry.candidate, tokens, words, entry.document);
    entry.candidate.score = weigh(entry.candidate.reading(), entry.document, entry.words, Pass::document) +
                            trust(entry.candidate, entry.document, tokens);
  }
  return weighed;
}

std::vector<Name> find_names(std::string_view text, std::vector<Token>& tokens, Layout const& layout,
                             std::vector<Hit> const& hits, Gazetteer const& gazetteer) {
  std::vector<Candidate> candidates;
  for (Weighed const& entry : weigh_candidates(text, tokens, layout, hits, gazetteer))
    candidates.push_back(entry.candidate);
  std::vector<Name> names;
  for (Candidate const& chosen : choose(candidates, kept_from)) {
    if (chosen.kind == NameKind::other) continue;
    names.push_back(
        {chosen.tokens, type_of(chosen.kind), chosen.rule, chosen.entity, chosen.alias, chosen.sentence});
  }
  mark_names(names, tokens);
  return names;
}

}  // namespace whosaid
