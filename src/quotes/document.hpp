// Texts that speak: statements, letters, lawsuits, rulings, and the words that may mean the same one.
#pragma once

#include "text/token.hpp"

namespace whosaid {

/// What is put out in somebody's name, rather than found or written by its author: a statement
bool is_issued(Token const& noun);

/// A report, a study, a letter, a lawsuit
bool is_document(Token const& noun);

/// A lawsuit, which is called after whom it is against, too: the Acme lawsuit
bool is_suit(Token const& noun);

/// The text, the document: whatever was put out or written before
bool is_any_document(Token const& noun);

/// May the noun, later in the article, mean what was told of before? the suit: a lawsuit; the report: a study
bool may_mean(Token const& noun, Token const& told);

/// Does the verb, before `next`, tell that the text was written? sued: the suit; wrote to: the letter
bool tells_of_writing(Token const& verb, Token const& next, Token const& noun);

}  // namespace whosaid
