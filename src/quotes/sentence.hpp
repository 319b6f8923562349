// One of the reporter's sentences with its clauses and the quotations found in it so far: what the finders
// share.
#pragma once

#include <optional>
#include <vector>

#include "quotes/quotation.hpp"

namespace whosaid {

struct SentenceView {
  std::vector<Token> const& document;
  std::vector<Quoted> const& quoted;
  Skeleton const& skeleton;
  std::uint32_t index;  ///< of the skeleton
  std::vector<Clause> clauses;
  std::vector<bool> taken;  ///< for each skeleton token: a quotation has claimed this folded stretch

  Token const& token(std::uint32_t at) const { return skeleton.tokens[at]; }
  bool is_quoted(std::uint32_t at) const { return at < skeleton.size() && skeleton.quoted[at] >= 0; }
  Quoted const& quoted_at(std::uint32_t at) const {
    return quoted[static_cast<std::size_t>(skeleton.quoted[at])];
  }
  std::uint32_t size() const { return skeleton.size(); }
};

/// Behind a date that begins there: was told | on Monday | by Teal; or `begin`.
std::uint32_t after_date(SentenceView const& view, std::uint32_t begin);

/// Where the “by” of a passive clause stands, right after its verb or after what somebody was called; the
/// sentence's size if it has none.
std::uint32_t by_of(Clause const& clause, SentenceView const& view);

/// Who is named after “by” in a passive clause: the plan was criticised | by Teal.
std::optional<Phrase> agent_of(Clause const& clause, SentenceView const& view);

/// Makes it the subject that says the quotation.
void take_subject(Quotation& quotation, Phrase const& subject);

/// Fills in what a quotation takes from its clause: subject, cue, addressee.
void take_clause(Quotation& quotation, Clause const& clause, SentenceView const& view);

/// Direct quotations: whole utterances in marks, beside their reporting clause or alone in their sentence.
void find_direct(SentenceView& view, std::vector<Quotation>& found);

/// Ruiz chose her words with care: “It failed.”: whose the utterance after the colon before position `at` is;
/// whoever acts last in the sentence, whatever the verb, unless a clause reports all that follows it.
std::optional<Phrase> announced_speaker(SentenceView const& view, std::uint32_t at);

/// chanted | “Free Omar” as the van passed, yelled | “Stop” at the driver: what is cried is an utterance.
/// Not: chanted | “Out” slogans
bool is_cried_out(SentenceView const& view, Clause const& clause, std::uint32_t at);

/// Terms, words in marks that nobody is quoted with, after words that announce them: so-called, her book,
/// dubbed.
void find_cued_terms(SentenceView& view, std::vector<Quotation>& found);

/// The words, at most three before position `at`, after which words in marks are a term; empty if none.
TokenRange term_cue_before(SentenceView const& view, std::uint32_t at);

/// A crosshead in marks: a few words on a line of their own, without a final mark.
void find_crosshead(SentenceView& view, std::vector<Quotation>& found);

/// Terms that look like titles or proper names, where nothing makes them an utterance.
void find_titles(SentenceView& view, std::vector<Quotation>& found);

/// Contents of nouns that somebody owns: Ruiz's claim that …: words in marks there are Ruiz's, whoever
/// reports the claim.
void find_claims(SentenceView& view, std::vector<Quotation>& found);

/// Contents of other nouns: the claim that …, calls for …
void find_nominal(SentenceView& view, std::vector<Quotation>& found);

/// Mixed and indirect quotations: what reporting clauses report, with or without words in marks.
void find_reported(SentenceView& view, std::vector<Quotation>& found);

/// Words in marks that no quotation has claimed: all of them, or those at skeleton position `at`.
void find_fragments(SentenceView& view, std::vector<Quotation>& found);
void find_fragment(SentenceView& view, std::uint32_t at, std::vector<Quotation>& found);

/// Do the words in marks at `at` belong to somebody: Ruiz’s “plan B”?
bool has_possessor(SentenceView& view, std::uint32_t at);

}  // namespace whosaid
