// What all parts of an explanation read: every stage's result for one document, and the lists.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "explanation.hpp"
#include "gazetteer/gazetteer.hpp"
#include "names/choice.hpp"
#include "pipeline/analysis.hpp"
#include "quotes/clause.hpp"
#include "resolve/owners.hpp"

namespace whosaid::explanation {

struct Context {
  Context(Document const& document, Gazetteer const& gazetteer);

  std::string_view text;
  Gazetteer const& gazetteer;
  AttributionTrace trace;  // first: the analysis fills it
  Analysis analysis;
  std::vector<Weighed> weighed;              ///< all readings of words as names
  std::vector<Candidate> chosen;             ///< those that were kept
  std::vector<std::vector<Clause>> clauses;  ///< by skeleton
  std::vector<std::size_t> origin;  ///< by quotation: the one whose speaker it carries over, or itself
  Allusions allusions;
  std::vector<std::vector<std::size_t>> names_of;                      ///< by entity, in text order
  std::unordered_map<std::uint32_t, std::vector<EntityId>> with_word;  ///< entities by a word of their names

  std::vector<Token> const& tokens() const { return analysis.tokens; }
  Name const& name(std::size_t index) const { return analysis.names[index]; }
  ResolvedEntity const& entity(EntityId id) const {
    return analysis.resolution.entities[static_cast<std::size_t>(id)];
  }
  Span span(TokenRange range) const { return span_of(analysis.tokens, range); }
  Span span_of_name(std::size_t index) const { return span(name(index).tokens); }
  /// The chosen readings that overlap the range.
  std::span<Candidate const> chosen_in(TokenRange range) const;
  /// All readings that overlap the range, in order of first token.
  std::vector<Weighed const*> readings_in(TokenRange range) const;
  /// The words on one line.
  std::string words(Span span) const;
  /// The same in quotation marks.
  std::string marked(Span span) const { return "“" + words(span) + "”"; }

  /// Where the lists have the entity, if they do.
  std::optional<ListEntry> entry_of(EntityId id) const;
  std::optional<ListEntry> entry_of_record(EntityIndex record) const;
  /// What the lists say of the words in the range that bears on names.
  std::vector<ListEntry> word_entries(TokenRange range) const;
  /// Where the lists have the cue, if they do.
  std::optional<ListEntry> cue_entry(TokenRange cue) const;
  /// Where the lists give the words the class, if they do.
  std::optional<ListEntry> class_entry(TokenRange words, WordClass word_class) const;
};

/// "person", "organisation", "place", "other".
std::string_view kind_name(grammar::NameKind kind);

}  // namespace whosaid::explanation
