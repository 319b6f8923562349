// Sentences and paragraphs of a document, and which of them are the article's prose.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/token.hpp"

namespace whosaid {

/// What a sentence is to the article. Only prose and headlines may hold speakers; names are found in all.
enum class Matter : std::uint8_t {
  prose,
  headline,
  byline,    // By Ahn Sung-mi
  dateline,  // never a sentence of its own: see Sentence::dateline
  caption,   // photo caption or credit
  link,      // READ: …, Related: …
  contact,   // addresses, menus, "Contact Us", e-mail
  date,      // Published: Feb. 7, 2021
};

/// Does the article tell something in it, so that names in it act and words in marks are somebody's?
constexpr bool is_told(Matter matter) {
  return matter == Matter::prose || matter == Matter::headline || matter == Matter::caption;
}

/// The matter's name in lower case: "prose", "headline", ….
std::string_view matter_name(Matter matter);

struct Sentence {
  TokenRange tokens;
  std::uint32_t paragraph = 0;  ///< index into Layout::paragraphs
  Matter matter = Matter::prose;
  std::uint32_t body = 0;  ///< first token after a dateline such as "LONDON (AP) —"; else tokens.first
};

struct Paragraph {
  TokenRange tokens;
  TokenRange sentences;  ///< half-open range of indices into Layout::sentences
};

/// Paragraphs and sentences cover all tokens but the sentinel, in order, without gaps.
struct Layout {
  std::vector<Paragraph> paragraphs;
  std::vector<Sentence> sentences;
  std::string date;  ///< date the text itself states at its head, YYYY-MM-DD; empty if none
};

/// Finds them. `tokens` have been looked up (abbreviations, months and common words are read from class
/// bits). Linear in the number of tokens. Never fails.
void find_layout(std::string_view text, std::vector<Token> const& tokens, Layout& result);

}  // namespace whosaid
