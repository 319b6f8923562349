// Look-up: one probe a token for its classes; where longer entries begin with it, a walk down the trie.
#include <algorithm>

#include "gazetteer/image.hpp"
#include "text/fold.hpp"

namespace whosaid {
namespace {

std::size_t row_of(Shape shape) {
  switch (shape) {
    case Shape::title:
    case Shape::initial:
    case Shape::mixed:
      return 1;
    case Shape::upper:
      return 2;
    case Shape::none:
    case Shape::lower:
      break;
  }
  return 0;
}

// One article's look-up.
class LookUp {
 public:
  LookUp(Gazetteer::Image const& image, std::string_view text, std::vector<Token>& tokens,
         std::vector<Hit>& hits);

 private:
  void set_classes();
  void walk(std::uint32_t first);
  // Index of the token that may continue an entry after token `at`, or the number of tokens.
  std::uint32_t after(std::uint32_t at) const;
  bool may_have_stop(std::uint32_t at) const;
  void note_entries(std::uint32_t node, std::uint32_t first, std::uint32_t count);

  Gazetteer::Image const& image_;
  std::string_view text_;
  std::vector<Token>& tokens_;
  std::vector<Hit>& hits_;
  std::vector<std::uint32_t> slots_;  // of each token
  std::size_t walk_begin_ = 0;        // hits before this walk
  std::uint32_t capitals_ = 0;        // bit i: token i of the walk has a capital
  std::uint32_t uppers_ = 0;          // … is in capitals
};

LookUp::LookUp(Gazetteer::Image const& image, std::string_view text, std::vector<Token>& tokens,
               std::vector<Hit>& hits)
    : image_(image), text_(text), tokens_(tokens), hits_(hits), slots_(tokens.size(), image::none) {
  set_classes();
  auto const count = static_cast<std::uint32_t>(tokens.size());
  for (std::uint32_t i = 0; i < count; ++i)
    if (slots_[i] != image::none && image_.slots[slots_[i]].node != 0) walk(i);
}

void LookUp::set_classes() {
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    Token& token = tokens_[i];
    token.phrase_tokens = 0;
    token.classes = token.phrase_classes = {};
    token.cue = token.phrase_cue = {};
    if (token.kind == TokenKind::period || token.kind == TokenKind::hyphen || token.kind == TokenKind::end)
      continue;
    std::uint64_t const hash = folded_hash(token.span().of(text_));
    token.key = static_cast<std::uint32_t>(hash);
    slots_[i] = image_.slot(hash);
    if (slots_[i] == image::none) continue;
    image::ShapeFeatures const& features = image_.shapes[image_.slots[slots_[i]].features];
    std::size_t const row = row_of(token.shape);
    token.classes = WordClasses(features.classes[row]);
    token.cue = CueFeatures(features.cues[row]);
  }
}

void LookUp::walk(std::uint32_t first) {
  walk_begin_ = hits_.size();
  std::uint32_t node = image_.slots[slots_[first]].node;
  std::uint32_t at = first;
  capitals_ = uppers_ = 0;
  for (std::uint32_t depth = 0;; ++depth) {
    Token const& token = tokens_[at];
    std::uint32_t const bit = 1u << depth;
    // Kim Jong-un: after a hyphen a small letter is as good as a capital.
    bool const hyphened = depth > 0 && tokens_[at - 1].is(TokenKind::hyphen);
    if (token.capitalised() || (hyphened && (capitals_ & bit >> 1))) capitals_ |= bit;
    if (token.shape == Shape::upper || token.shape == Shape::initial) uppers_ |= bit;
    note_entries(node, first, at - first + 1);
    if (!image_.nodes[node].has_edges || depth + 1 == longest_pattern) break;
    at = after(at);
    if (at == tokens_.size() || slots_[at] == image::none) break;
    node = image_.next(node, slots_[at]);
    if (node == 0) break;
  }
  std::reverse(hits_.begin() + static_cast<std::ptrdiff_t>(walk_begin_), hits_.end());
}

bool LookUp::may_have_stop(std::uint32_t at) const {
  Token const& token = tokens_[at];
  if (token.shape == Shape::initial || token.is(WordClass::abbreviation)) return true;
  if (slots_[at] != image::none && image_.shapes[image_.slots[slots_[at]].features].dotted) return true;
  return token.span().of(text_).find('.') != std::string_view::npos;
}

std::uint32_t LookUp::after(std::uint32_t at) const {
  auto const count = static_cast<std::uint32_t>(tokens_.size());
  std::uint32_t next = at + 1;
  if (next < count && tokens_[next].is(TokenKind::period) && !tokens_[next].space_before && may_have_stop(at))
    ++next;
  if (next + 1 < count && tokens_[next].is(TokenKind::hyphen) && !tokens_[next].space_before &&
      !tokens_[next + 1].space_before)
    ++next;
  return next < count && tokens_[next].breaks_before < 2 ? next : count;
}

void LookUp::note_entries(std::uint32_t node, std::uint32_t first, std::uint32_t count) {
  image::Node const& record = image_.nodes[node];
  bool phrase = false;
  // Backwards, since the walk's hits are reversed at its end.
  for (std::uint32_t i = record.terminals; i-- > 0;) {
    image::Terminal const& terminal = image_.terminals[record.first_terminal + i];
    if (terminal.capitals & ~(terminal.upper ? uppers_ : capitals_)) continue;
    if (terminal.entity != image::none) {
      Hit const hit{first, count, terminal.entity, static_cast<AliasKind>(terminal.kind)};
      bool const known =
          hits_.size() > walk_begin_ && hits_.back().count == count && hits_.back().entity == hit.entity;
      if (known)
        hits_.back() = hit;
      else
        hits_.push_back(hit);
      continue;
    }
    if (count > 255) continue;
    Token& token = tokens_[first];
    image::PhraseFeatures const& features = image_.phrases[terminal.features];
    if (!phrase) {
      phrase = true;
      token.phrase_tokens = static_cast<std::uint8_t>(count);
      token.phrase_classes = {};
      token.phrase_cue = {};
    }
    token.phrase_classes |= WordClasses(features.classes);
    token.phrase_cue |= CueFeatures(features.cues);
  }
}

}  // namespace

void Gazetteer::look_up(std::string_view text, std::vector<Token>& tokens, std::vector<Hit>& hits) const {
  LookUp(*image_, text, tokens, hits);
}

}  // namespace whosaid
