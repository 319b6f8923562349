// How well an answer fits its reference.
#pragma once

#include "evaluate/answer.hpp"
#include "evaluate/reference.hpp"
#include "evaluate/scores.hpp"

namespace whosaid {

/// Counts the names of one document: people and organisations, with `places` those, too. A name is right when
/// its range and type are in the reference; the same range twice counts once.
void score_names(ReferenceDocument const& reference, Answer const& answer, bool places, NameScores& scores);

/// Counts the quotations of one document. A quotation matches one of the reference when their contents,
/// trimmed at the edges, share at least half of the characters that either has; best pairs first, each in one
/// pair only. Its speaker is right when the mention overlaps the reference's, or the name ends in a word of
/// it, or neither has one. A kind's precision counts the quotations found of that kind, its recall the
/// reference's.
void score_quotes(ReferenceDocument const& reference, Answer const& answer, QuoteScores& scores);

}  // namespace whosaid
