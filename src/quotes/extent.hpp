// Where what a reporting clause reports stands, before it or after it, and at which other clause it ends.
#pragma once

#include "quotes/sentence.hpp"

namespace whosaid {

/// Where what the clause with index `clause` reports ends: at the next clause on the same level, or the
/// sentence's end.
std::uint32_t content_end(SentenceView const& view, std::size_t clause);

/// Does the clause stand after what it reports? The plan was dead, Ruiz said.
bool trails_content(SentenceView const& view, Clause const& clause);

/// Does the clause with index `clause` stand inside what an earlier one reports? He said it was old and, he
/// added, | late: both are his words.
bool is_parenthesis(SentenceView const& view, std::size_t clause);

/// What a passive with an agent reports after it, up to `end`, and by which rule: was warned by Teal | that
/// it was old, was described by Teal as | “a disgrace”. The rule is empty if nothing follows.
struct AfterAgent {
  TokenRange content;
  std::string_view rule;
};
AfterAgent after_agent(SentenceView const& view, Clause const& clause, Phrase const& agent,
                       std::uint32_t end);

/// Where content in a headline ends before what happens meanwhile: vows to stay | as markets fall; not: vows
/// to stay as leader of the party.
std::uint32_t headline_end(SentenceView const& view, TokenRange content);

/// The sentence's end, without its final mark.
std::uint32_t sentence_end(SentenceView const& view);

/// According to Ruiz, | a lawyer at Acme who saw it, | sales fell: where what she says begins; `begin`, the
/// token after the first comma, if no description of `source` stands there: according to Ruiz, | a lawyer was
/// hurt
std::uint32_t after_description(SentenceView const& view, Phrase const& source, std::uint32_t begin);

}  // namespace whosaid
