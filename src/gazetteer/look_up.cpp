// Look-up: one probe a token for its classes; where longer entries begin with it, a walk down the trie. Words
// are looked for in the thread's memory first. What is not there is fetched from the image for a stretch of
// tokens at once, so that the waits for the image's memory overlap.
#include <algorithm>
#include <array>
#include <utility>

#include "gazetteer/image.hpp"
#include "gazetteer/known_words.hpp"
#include "text/fold.hpp"
#include "text/keyword.hpp"

namespace whosaid {
namespace {

// One article's look-up.
class LookUp {
 public:
  LookUp(Gazetteer::Image const& image, std::string_view text, std::vector<Token>& tokens,
         std::vector<Hit>& hits);

 private:
  // A word that is not in memory, and how far its search has come.
  struct Missed {
    std::size_t token;
    WordInBytes word;
    std::uint64_t hash;
    std::uint32_t slot;
  };
  static constexpr std::size_t stretch = 64;  // tokens

  void set_classes(std::size_t first, std::size_t last);
  void fetch(Missed& missed);
  void take(std::size_t at, KnownWord const& word);
  bool may_begin_entry(std::uint32_t first) const;
  void walk(std::uint32_t first);
  // Index of the token that may continue an entry after token `at`, or the number of tokens.
  std::uint32_t after(std::uint32_t at) const;
  bool may_have_stop(std::uint32_t at) const;
  void note_entries(std::uint32_t terminal, std::uint32_t first, std::uint32_t count);
  void note_name(Hit const& hit);
  static void note_phrase(image::PhraseFeatures const& features, Token& token, std::uint32_t count,
                          bool fresh);

  Gazetteer::Image const& image_;
  std::string_view text_;
  std::vector<Token>& tokens_;
  std::vector<Hit>& hits_;
  KnownWords& known_;
  std::vector<WordInImage>& found_;     // of each token
  std::vector<std::uint32_t>& starts_;  // tokens from which walks begin
  std::array<Missed, stretch> missed_;
  std::size_t walk_begin_ = 0;  // hits before this walk
  std::uint32_t capitals_ = 0;  // bit i: token i of the walk has a capital
  std::uint32_t uppers_ = 0;    // … is in capitals
};

// Kept by each thread for their memory.
thread_local std::vector<WordInImage> scratch_words;
thread_local std::vector<std::uint32_t> scratch_starts;

LookUp::LookUp(Gazetteer::Image const& image, std::string_view text, std::vector<Token>& tokens,
               std::vector<Hit>& hits)
    : image_(image),
      text_(text),
      tokens_(tokens),
      hits_(hits),
      known_(KnownWords::of_thread(image.number())),
      found_(scratch_words),
      starts_(scratch_starts) {
  found_.resize(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); i += stretch)
    set_classes(i, std::min(i + stretch, tokens.size()));
  starts_.clear();
  for (std::uint32_t i = 0; i + 1 < tokens.size(); ++i) {
    // Most words go no further: one test says so, unless a mark stands next, which entries may go over.
    TokenKind const next = tokens[i + 1].kind;
    bool const over_mark = (next == TokenKind::period) | (next == TokenKind::hyphen);
    std::uint32_t const wanted = image::edge_bit(found_[i + 1].slot) | (over_mark ? ~0u : 0u);
    if (!(found_[i].has_terminals | ((found_[i].edges & wanted) != 0)) || !may_begin_entry(i)) continue;
    starts_.push_back(i);
    __builtin_prefetch(&image_.nodes[found_[i].node]);
  }
  for (std::size_t i = 0; i < starts_.size(); ++i) {
    if (i + 2 < starts_.size()) {
      std::uint32_t const later = starts_[i + 2];
      image::Node const& node = image_.nodes[found_[later].node];
      if (node.first_terminal != image::none) __builtin_prefetch(&image_.terminals[node.first_terminal]);
      if (found_[later + 1].slot != image::none) image_.prefetch(node, found_[later + 1].slot);
    }
    walk(starts_[i]);
  }
}

void LookUp::set_classes(std::size_t first, std::size_t last) {
  std::array<WordInBytes, stretch> words;
  for (std::size_t i = first; i < last; ++i) {
    words[i - first] = WordInBytes(text_, tokens_[i], image::row_of(tokens_[i].shape));
    known_.prefetch(words[i - first]);
  }
  std::size_t misses = 0;
  for (std::size_t i = first; i < last; ++i) {
    Token const& token = tokens_[i];
    WordInBytes const& word = words[i - first];
    if (token.kind == TokenKind::period || token.kind == TokenKind::hyphen || token.kind == TokenKind::end) {
      take(i, {});
    } else if (KnownWord const* known = known_.find(word)) {
      take(i, *known);
    } else {
      std::uint64_t const hash = folded_hash(token.span().of(text_));
      image_.prefetch(hash);
      missed_[misses++] = {i, word, hash, image::none};
    }
  }
  for (std::size_t i = 0; i < misses; ++i) {
    missed_[i].slot = image_.slot(missed_[i].hash);
    if (missed_[i].slot != image::none) image_.prefetch_word(image_.word(missed_[i].slot));
  }
  for (std::size_t i = 0; i < misses; ++i) fetch(missed_[i]);
}

void LookUp::fetch(Missed& missed) {
  Token const& token = tokens_[missed.token];
  std::string_view const bytes = token.span().of(text_);
  bool const has_stop = bytes.find('.') != std::string_view::npos;
  KnownWord word;
  word.key = static_cast<std::uint32_t>(missed.hash);
  word.keyword = token.kind == TokenKind::word ? keyword_of(bytes) : Keyword::none;
  word.dotted = has_stop && is_dotted(bytes);
  word.past_form = token.shape == Shape::lower && is_past_form(bytes);
  word.ing_form = token.shape == Shape::lower && is_ing_form(bytes);
  word.image.may_have_stop = has_stop;
  if (missed.slot != image::none) {
    word.image.slot = missed.slot;
    std::uint32_t features_at = image_.word(missed.slot);
    if (features_at & image::begins_entries) {
      word.image.node = features_at & ~image::begins_entries;
      image::Node const& node = image_.nodes[word.image.node];
      word.image.edges = token.capitalised() ? node.edge_bits : node.small_bits;
      word.image.has_terminals = token.capitalised() ? node.first_terminal != image::none : node.small;
      features_at = node.features;
    }
    image::ShapeFeatures const& features = image_.shapes[features_at];
    std::size_t const row = image::row_of(token.shape);
    word.classes = WordClasses(features.classes[row]);
    word.cue = CueFeatures(features.cues[row]);
    word.image.may_have_stop |= features.dotted != 0;
  }
  known_.keep(missed.word, word);
  take(missed.token, word);
}

void LookUp::take(std::size_t at, KnownWord const& word) {
  Token& token = tokens_[at];
  token.key = word.key;
  if (token.kind == TokenKind::word) {
    token.keyword = word.keyword;
    token.dotted = word.dotted;
    token.past_form = word.past_form;
    token.ing_form = word.ing_form;
  }
  token.phrase_tokens = 0;
  token.classes = word.classes;
  token.cue = word.cue;
  token.phrase_classes = {};
  token.phrase_cue = {};
  found_[at] = word.image;
}

// Is an entry of this word alone listed, or may one go on with the next token?
bool LookUp::may_begin_entry(std::uint32_t first) const {
  WordInImage const& word = found_[first];
  if (word.has_terminals) return true;
  if (word.edges == 0) return false;
  std::uint32_t const next = after(first);
  return next != tokens_.size() && (word.edges & image::edge_bit(found_[next].slot)) != 0;
}

void LookUp::walk(std::uint32_t first) {
  walk_begin_ = hits_.size();
  std::uint32_t place = found_[first].node;  // as image::Edge::target
  std::uint32_t at = first;
  capitals_ = uppers_ = 0;
  for (std::uint32_t depth = 0;; ++depth) {
    Token const& token = tokens_[at];
    std::uint32_t const bit = 1u << depth;
    // Kim Jong-un: after a hyphen a small letter is as good as a capital.
    bool const hyphened = depth > 0 && tokens_[at - 1].is(TokenKind::hyphen);
    if (token.capitalised() || (hyphened && (capitals_ & bit >> 1))) capitals_ |= bit;
    if (token.shape == Shape::upper || token.shape == Shape::initial) uppers_ |= bit;
    if (place & image::ends_entry) {
      note_entries(place & ~image::ends_entry, first, at - first + 1);
      break;
    }
    image::Node const& node = image_.nodes[place];
    if (node.first_terminal != image::none) note_entries(node.first_terminal, first, at - first + 1);
    std::uint32_t const edges = depth == 0 ? found_[first].edges : node.edge_bits;
    if (edges == 0 || depth + 1 == longest_pattern) break;
    at = after(at);
    if (at == tokens_.size() || found_[at].slot == image::none) break;
    if ((edges & image::edge_bit(found_[at].slot)) == 0) break;
    image::Edge const* const edge = image_.edge(node, found_[at].slot);
    if (edge == nullptr) break;
    place = edge->target;
  }
  std::reverse(hits_.begin() + static_cast<std::ptrdiff_t>(walk_begin_), hits_.end());
}

bool LookUp::may_have_stop(std::uint32_t at) const {
  Token const& token = tokens_[at];
  return found_[at].may_have_stop || token.shape == Shape::initial || token.is(WordClass::abbreviation);
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

void LookUp::note_entries(std::uint32_t terminal, std::uint32_t first, std::uint32_t count) {
  bool phrase = false;
  for (image::Terminal const* at = &image_.terminals[terminal];; ++at) {
    if ((at->capitals & ~(at->upper ? uppers_ : capitals_)) == 0) {
      if (!at->phrase)
        note_name({first, count, at->index, static_cast<AliasKind>(at->kind)});
      else if (count <= 255)
        note_phrase(image_.phrases[at->index], tokens_[first], count, !std::exchange(phrase, true));
    }
    if (at->last) return;
  }
}

void LookUp::note_name(Hit const& hit) {
  // The kind that says most comes last of one entity's.
  bool const known =
      hits_.size() > walk_begin_ && hits_.back().count == hit.count && hits_.back().entity == hit.entity;
  if (known)
    hits_.back() = hit;
  else
    hits_.push_back(hit);
}

void LookUp::note_phrase(image::PhraseFeatures const& features, Token& token, std::uint32_t count,
                         bool fresh) {
  if (fresh) {
    token.phrase_tokens = static_cast<std::uint8_t>(count);
    token.phrase_classes = {};
    token.phrase_cue = {};
  }
  token.phrase_classes |= WordClasses(features.classes);
  token.phrase_cue |= CueFeatures(features.cues);
}

}  // namespace

void Gazetteer::look_up(std::string_view text, std::vector<Token>& tokens, std::vector<Hit>& hits) const {
  LookUp(*image_, text, tokens, hits);
}

}  // namespace whosaid
