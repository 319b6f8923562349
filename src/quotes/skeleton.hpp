// A paragraph with each stretch in quotation marks folded into one token, so that grammars see the reporter's
// own sentences: “We will appeal,” Dana Ruiz said. → QUOTED Dana Ruiz said .
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "quotes/marks.hpp"
#include "text/layout.hpp"
#include "text/token.hpp"

namespace whosaid {

/// One of the reporter's sentences; its tokens lie among those of the other sentences in a Skeletons.
struct Skeleton {
  std::span<Token const> tokens;         ///< ends with a sentinel
  std::span<TokenRange const> origin;    ///< for each, the document's tokens it stands for
  std::span<std::int32_t const> quoted;  ///< for each, the index of the Quoted it stands for, or -1
  bool has_quoted = false;               ///< any token stands for a Quoted
  std::uint32_t paragraph = 0;
  Matter matter = Matter::prose;
  std::uint32_t body = 0;  ///< first token after a dateline or the label of a turn

  std::uint32_t size() const { return static_cast<std::uint32_t>(tokens.size()) - 1; }
  /// The document's tokens that skeleton tokens [first, last) stand for; the range must not be empty.
  TokenRange original(std::uint32_t first, std::uint32_t last) const {
    return {origin[first].first, origin[last - 1].last};
  }
};

/// One speaker's turn in an interview or transcript, a paragraph that begins with a label. RUIZ: Not this
/// year.
struct Turn {
  std::uint32_t sentence = 0;  ///< index of the skeleton that begins with the label
  std::uint32_t label = 0;     ///< tokens of the label, without its colon, from that skeleton's first
  TokenRange said;             ///< document tokens after the colon, to the paragraph's end
};

/// The sentences of a document.
class Skeletons {
 public:
  std::size_t size() const { return sentences_.size(); }
  Skeleton const& operator[](std::size_t i) const { return sentences_[i]; }
  std::vector<Skeleton>::const_iterator begin() const { return sentences_.begin(); }
  std::vector<Skeleton>::const_iterator end() const { return sentences_.end(); }
  /// In order; empty unless the document is an interview or a transcript.
  std::vector<Turn> const& turns() const { return turns_; }

 private:
  friend class SkeletonMaker;
  std::vector<Skeleton> sentences_;
  std::vector<Turn> turns_;
  // Of all sentences, one after another:
  std::vector<Token> tokens_;
  std::vector<TokenRange> origin_;
  std::vector<std::int32_t> quoted_;
};

/// Sets `made` to the sentences of the document in order. A quotation of several sentences belongs to the
/// sentence around it. Quoted stretches inside a name (a nickname) are not folded.
void make_skeletons(std::vector<Token> const& tokens, Layout const& layout, std::vector<Quoted> const& quoted,
                    Skeletons& made);

/// Does the stretch end as an utterance does: with a comma, full stop, question or exclamation mark or dash
/// before its closing mark (or, as British papers have it, right after it)?
bool ends_like_utterance(Quoted const& quoted, std::vector<Token> const& tokens);

/// Does it end with a full stop, question or exclamation mark?
bool ends_sentence(Quoted const& quoted, std::vector<Token> const& tokens);

}  // namespace whosaid
