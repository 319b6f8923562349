#include "explain/context.hpp"

#include <algorithm>

#include "explain/meanings.hpp"

namespace whosaid::explanation {
namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Classes that bear on names.
constexpr WordClass telling[] = {
    WordClass::given_name,  WordClass::family_name, WordClass::family_first, WordClass::name_particle,
    WordClass::generation,  WordClass::title,       WordClass::role,         WordClass::org_suffix,
    WordClass::org_tail,    WordClass::org_head,    WordClass::outlet_word,  WordClass::not_a_name,
    WordClass::country,     WordClass::city,        WordClass::region,       WordClass::continent,
    WordClass::place_tail,  WordClass::place_head,  WordClass::demonym,      WordClass::direction,
    WordClass::event_tail,  WordClass::law_tail,    WordClass::month,        WordClass::weekday,
    WordClass::common_word,
};

Analysis analysed(Document const& document, Gazetteer const& gazetteer, AttributionTrace& trace) {
  Analysis made;
  analyse(document, gazetteer, made, &trace);
  return made;
}

ListEntry entry(std::string_view words, std::string_view what, Provenance const& at) {
  return {std::string(words), std::string(what), std::string(at.file), at.line};
}

}  // namespace

Context::Context(Document const& document, Gazetteer const& lists)
    : text(document.text),
      gazetteer(lists),
      analysis(analysed(document, lists, trace)),
      weighed(weigh_candidates(text, analysis.tokens, analysis.layout, analysis.hits, lists)),
      allusions(analysis.hits, lists),
      names_of(analysis.resolution.entities.size()) {
  std::vector<Candidate> candidates;
  for (Weighed const& each : weighed) candidates.push_back(each.candidate);
  choose(candidates, analysis.tokens, kept_from, chosen);
  for (Skeleton const& skeleton : analysis.skeletons) clauses.push_back(find_clauses(skeleton));
  for (std::size_t q = 0; q < trace.size(); ++q)
    origin.push_back(trace[q].continued_from < 0 ? q
                                                 : origin[static_cast<std::size_t>(trace[q].continued_from)]);
  Resolution const& resolution = analysis.resolution;
  for (std::size_t i = 0; i < resolution.of_name.size(); ++i)
    names_of[static_cast<std::size_t>(resolution.of_name[i])].push_back(i);
  for (std::size_t e = 0; e < resolution.entities.size(); ++e)
    for (std::uint32_t const word : resolution.entities[e].words)
      with_word[word].push_back(static_cast<EntityId>(e));
}

std::span<Candidate const> Context::chosen_in(TokenRange range) const {
  // They are sorted and do not overlap each other.
  auto const first = std::ranges::partition_point(
      chosen, [&](Candidate const& each) { return each.tokens.last <= range.first; });
  auto const last = std::partition_point(
      first, chosen.end(), [&](Candidate const& each) { return each.tokens.first < range.last; });
  return {first, last};
}

std::vector<Weighed const*> Context::readings_in(TokenRange range) const {
  constexpr std::uint32_t longest = 24;  // tokens of a name
  auto const first_of = [](Weighed const& each) { return each.candidate.tokens.first; };
  std::vector<Weighed const*> found;
  for (auto at =
           std::ranges::lower_bound(weighed, range.first < longest ? 0 : range.first - longest, {}, first_of);
       at != weighed.end() && first_of(*at) < range.last; ++at)
    if (at->candidate.tokens.last > range.first) found.push_back(&*at);
  return found;
}

std::string Context::words(Span span) const {
  std::string line;
  for (char const c : span.of(text)) {
    if (!is_space(c))
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  return line;
}

std::optional<ListEntry> Context::entry_of_record(EntityIndex record) const {
  if (record == no_entity) return std::nullopt;
  EntityRecord const found = gazetteer.entity(record);
  return entry(found.name, found.id, gazetteer.provenance(record));
}

std::optional<ListEntry> Context::entry_of(EntityId id) const {
  return id < 0 ? std::nullopt : entry_of_record(entity(id).record);
}

std::optional<ListEntry> Context::class_entry(TokenRange range, WordClass word_class) const {
  std::string_view const bytes = span(range).of(text);
  if (auto const at = gazetteer.provenance(bytes, word_class))
    return entry(words(span(range)), meaning_of_class(word_class), *at);
  return std::nullopt;
}

std::vector<ListEntry> Context::word_entries(TokenRange range) const {
  std::vector<ListEntry> entries;
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (tokens()[i].kind != TokenKind::word || tokens()[i].keyword != Keyword::none) continue;
    for (WordClass const word_class : telling) {
      if (!tokens()[i].is(word_class)) continue;
      auto found = class_entry({i, i + 1}, word_class);
      if (!found) continue;
      bool const same_place = !entries.empty() && entries.back().file == found->file &&
                              entries.back().line == found->line && entries.back().words == found->words;
      if (same_place)
        entries.back().what += ", " + found->what;
      else
        entries.push_back(*std::move(found));
    }
  }
  return entries;
}

std::optional<ListEntry> Context::cue_entry(TokenRange cue) const {
  if (cue.empty()) return std::nullopt;
  if (auto const at = gazetteer.cue_provenance(span(cue).of(text)))
    return entry(words(span(cue)), "cue", *at);
  // went on to say: the cue proper is its last word
  TokenRange const last{cue.last - 1, cue.last};
  if (auto const at = gazetteer.cue_provenance(span(last).of(text)))
    return entry(words(span(last)), "cue", *at);
  return std::nullopt;
}

std::string_view kind_name(grammar::NameKind kind) {
  switch (kind) {
    case grammar::NameKind::person:
      return "person";
    case grammar::NameKind::organisation:
      return "organisation";
    case grammar::NameKind::place:
      return "place";
    case grammar::NameKind::other:
      break;
  }
  return "other";
}

}  // namespace whosaid::explanation
