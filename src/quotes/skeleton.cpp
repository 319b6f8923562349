#include "quotes/skeleton.hpp"

#include <algorithm>

#include "grammars/name_words.hpp"
#include "quotes/turns.hpp"

namespace whosaid {
namespace {

bool is_sentence_end(TokenKind kind) {
  return kind == TokenKind::period || kind == TokenKind::question || kind == TokenKind::exclamation ||
         kind == TokenKind::ellipsis;
}

bool inside_name(Quoted const& quoted, std::vector<Token> const& tokens) {
  std::int32_t const name = tokens[quoted.tokens.first].name;
  return name >= 0 && tokens[quoted.tokens.last - 1].name == name;
}

}  // namespace

class SkeletonMaker {
 public:
  SkeletonMaker(std::vector<Token> const& tokens, Layout const& layout, std::vector<Quoted> const& quoted,
                Skeletons& made)
      : tokens_(tokens), layout_(layout), quoted_(quoted), made_(made) {}

  void run() {
    made_.sentences_.clear();
    made_.tokens_.clear();
    made_.origin_.clear();
    made_.quoted_.clear();
    std::size_t const most = tokens_.size() + layout_.sentences.size() + tokens_.size() / longest + 2;
    made_.tokens_.reserve(most);
    made_.origin_.reserve(most);
    made_.quoted_.reserve(most);
    made_.sentences_.reserve(layout_.sentences.size());
    // Grammars may look at the token before: every sentence has one, the sentinel of the sentence before.
    made_.tokens_.emplace_back();
    made_.origin_.emplace_back();
    made_.quoted_.push_back(-1);
    begin_ = 1;
    for (std::uint32_t p = 0; p < layout_.paragraphs.size(); ++p) paragraph(p);
    std::size_t begin = 1;
    for (Skeleton& skeleton : made_.sentences_) {
      std::size_t const size = skeleton.tokens.size();
      skeleton.tokens = std::span(made_.tokens_).subspan(begin, size);
      skeleton.origin = std::span(made_.origin_).subspan(begin, size - 1);
      skeleton.quoted = std::span(made_.quoted_).subspan(begin, size - 1);
      begin += size;
    }
    made_.turns_ = find_turns(made_);
    for (Turn const& turn : made_.turns_) made_.sentences_[turn.sentence].body = turn.label + 1;
  }

 private:
  // What goes on without end is read in pieces, in linear time.
  static constexpr std::uint32_t longest = 600;

  void paragraph(std::uint32_t p) {
    Paragraph const& paragraph = layout_.paragraphs[p];
    start(paragraph.sentences.first, p);
    for (std::uint32_t at = paragraph.tokens.first; at < paragraph.tokens.last;) {
      while (next_quoted_ < quoted_.size() && quoted_[next_quoted_].tokens.first < at) ++next_quoted_;
      bool const mark = next_quoted_ < quoted_.size() && quoted_[next_quoted_].tokens.first == at;
      bool const folds = mark && !inside_name(quoted_[next_quoted_], tokens_);
      bool const too_long = size() >= longest && tokens_[at].name < 0;
      std::uint32_t const sentence = sentence_of(at);
      if ((sentence != sentence_ && may_break(at)) || too_long) start(sentence, p);
      std::uint32_t const end = folds  ? quoted_[next_quoted_].tokens.last
                                : mark ? at + 1
                                       : end_of_run(at, paragraph.tokens.last);
      folds ? fold({at, end}) : copy({at, end});
      sentence_ = sentence_of(end - 1);
      at = end;
    }
    finish();
  }

  /// As far as tokens can be copied at once: to the next mark, the sentence's end or the greatest length.
  std::uint32_t end_of_run(std::uint32_t at, std::uint32_t paragraph_end) const {
    std::uint32_t end = std::min(paragraph_end, layout_.sentences[cursor_].tokens.last);
    if (next_quoted_ < quoted_.size()) end = std::min(end, quoted_[next_quoted_].tokens.first);
    return std::min(end, at + (size() < longest ? longest - size() : 1));
  }

  /// Tokens of the sentence under way so far.
  std::uint32_t size() const { return static_cast<std::uint32_t>(made_.tokens_.size() - begin_); }

  /// A sentence of the layout that begins here begins one of the reporter's too, unless a quotation that may
  /// be followed by its reporting clause just ended: “Will he?” Ruiz asked.
  bool may_break(std::uint32_t at) const {
    if (size() == 0) return false;
    if (made_.quoted_.back() < 0) return true;
    if (tokens_[at].kind == TokenKind::double_mark || tokens_[at].kind == TokenKind::single_mark) return true;
    Quoted const& before = quoted_[static_cast<std::size_t>(made_.quoted_.back())];
    TokenKind const last = before.inner.empty() ? TokenKind::end : tokens_[before.inner.last - 1].kind;
    return last == TokenKind::period && tokens_[at].capitalised();
  }

  std::uint32_t sentence_of(std::uint32_t token) {
    while (layout_.sentences[cursor_].tokens.last <= token) ++cursor_;
    while (layout_.sentences[cursor_].tokens.first > token) --cursor_;
    return cursor_;
  }

  void start(std::uint32_t sentence, std::uint32_t paragraph) {
    finish();
    sentence_ = sentence;
    begin_ = made_.tokens_.size();
    next_ = {};
    next_.paragraph = paragraph;
    next_.matter = layout_.sentences[sentence].matter;
    next_.body = layout_.sentences[sentence].body;
  }

  /// He Lifeng, To Lam: in somebody's name no word is a pronoun or preposition.
  static void make_names_plain(std::span<Token> tokens) {
    constexpr WordClasses wordlike = grammar::function_words | WordClass::pronoun_he |
                                     WordClass::pronoun_she | WordClass::pronoun_they |
                                     WordClass::pronoun_it | WordClass::pronoun_first;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      std::size_t const count = tokens[i].name_tokens;
      if (count < 2 || tokens[i].name_type != EntityType::person) continue;
      for (Token& t : tokens.subspan(i, std::min(count, tokens.size() - i))) {
        if (t.shape != Shape::title || !grammar::is_function_word(t)) continue;
        t.keyword = Keyword::none;
        t.classes = t.classes - wordlike;
      }
    }
  }

  void copy(TokenRange range) {
    made_.tokens_.insert(made_.tokens_.end(), tokens_.begin() + range.first, tokens_.begin() + range.last);
    make_names_plain(std::span(made_.tokens_).last(range.size()));
    for (std::uint32_t i = range.first; i < range.last; ++i) made_.origin_.push_back({i, i + 1});
    made_.quoted_.resize(made_.tokens_.size(), -1);
  }

  /// A Senior New Voices Fellow: within a sentence of prose a word with a capital reports nothing.
  static void drop_cues_with_capital(std::span<Token> tokens) {
    std::size_t first = 1;
    while (first < tokens.size() && !is_cue_with_capital(tokens, first)) ++first;
    if (first >= tokens.size()) return;
    std::size_t small = 0, capital = 0;
    for (Token const& token : tokens.subspan(1)) {
      bool const content_word = token.kind == TokenKind::word && token.keyword == Keyword::none;
      small += content_word && token.shape == Shape::lower;
      capital += content_word && token.shape == Shape::title;
    }
    if (small <= capital) return;  // Ruiz Says Port Plan Is Dead
    for (std::size_t i = first; i < tokens.size(); ++i)
      if (is_cue_with_capital(tokens, i)) tokens[i].cue = tokens[i].phrase_cue = {};
  }

  static bool is_cue_with_capital(std::span<Token const> tokens, std::size_t i) {
    return tokens[i].shape == Shape::title && tokens[i - 1].kind == TokenKind::word &&
           !(tokens[i].cue.empty() && tokens[i].phrase_cue.empty());
  }

  void fold(TokenRange range) {
    Token token = tokens_[range.first];
    token.end = tokens_[range.last - 1].end;
    token.kind = TokenKind::quoted;
    token.name_tokens = token.phrase_tokens = 0;
    token.name = -1;
    token.classes = token.phrase_classes = {};
    token.keyword = Keyword::none;
    token.utterance = ends_like_utterance(quoted_[next_quoted_], tokens_);
    made_.tokens_.push_back(token);
    made_.origin_.push_back(range);
    made_.quoted_.push_back(static_cast<std::int32_t>(next_quoted_));
    next_.has_quoted = true;
  }

  /// Closes the sentence under way, unless nothing is in it.
  void finish() {
    std::uint32_t const count = size();
    if (count == 0) return;
    Token sentinel;
    sentinel.begin = sentinel.end = made_.tokens_.back().end;
    sentinel.space_before = true;
    made_.tokens_.push_back(sentinel);
    made_.origin_.push_back({});
    made_.quoted_.push_back(-1);
    std::span const tokens = std::span(made_.tokens_).subspan(begin_);
    tokens.front().space_before = true;  // grammars look back only over tokens without a space between
    std::uint32_t body = 0;
    while (body < count && made_.origin_[begin_ + body].first < next_.body) ++body;
    next_.body = after_clock_time(tokens, after_bullet(tokens, body < count ? body : 0));
    // A name cut by the sentence's end would let grammars step beyond it.
    for (std::uint32_t i = count > 255 ? count - 255 : 0; i < count; ++i) {
      if (i + tokens[i].name_tokens > count) tokens[i].name_tokens = 0;
      if (i + tokens[i].phrase_tokens > count) tokens[i].phrase_tokens = 0;
    }
    if (next_.matter == Matter::prose) drop_cues_with_capital(tokens);
    next_.tokens = tokens;
    made_.sentences_.push_back(next_);
    begin_ = made_.tokens_.size();
  }

  /// • Dana Ruiz: “It is closed.”: the mark of a list's item is no part of the sentence, either.
  static std::uint32_t after_bullet(std::span<Token const> tokens, std::uint32_t b) {
    bool const bullet =
        b + 2 < tokens.size() && tokens[b].kind == TokenKind::symbol && tokens[b + 1].space_before;
    return b + bullet;
  }

  /// 16:05 The bridge is closed, police say: a live blog's time is no part of the sentence.
  static std::uint32_t after_clock_time(std::span<Token const> tokens, std::uint32_t b) {
    auto const is = [&](std::uint32_t at, TokenKind kind) { return tokens[at].kind == kind; };
    bool const clock = b + 4 < tokens.size() && is(b, TokenKind::number) &&
                       (is(b + 1, TokenKind::colon) || is(b + 1, TokenKind::period)) &&
                       is(b + 2, TokenKind::number) && !tokens[b + 1].space_before &&
                       !tokens[b + 2].space_before;
    return clock ? b + 3 : b;
  }

  std::vector<Token> const& tokens_;
  Layout const& layout_;
  std::vector<Quoted> const& quoted_;
  Skeletons& made_;
  Skeleton next_;          // the sentence under way
  std::size_t begin_ = 0;  // of its tokens among all
  std::size_t next_quoted_ = 0;
  std::uint32_t cursor_ = 0;
  std::uint32_t sentence_ = 0;
};

void make_skeletons(std::vector<Token> const& tokens, Layout const& layout, std::vector<Quoted> const& quoted,
                    Skeletons& made) {
  SkeletonMaker(tokens, layout, quoted, made).run();
}

bool ends_like_utterance(Quoted const& quoted, std::vector<Token> const& tokens) {
  if (quoted.inner.empty()) return false;
  TokenKind const last = tokens[quoted.inner.last - 1].kind;
  if (last == TokenKind::comma || last == TokenKind::dash || is_sentence_end(last)) return true;
  TokenKind const after = tokens[quoted.tokens.last].kind;
  return (after == TokenKind::comma || is_sentence_end(after)) && !tokens[quoted.tokens.last].space_before;
}

bool ends_sentence(Quoted const& quoted, std::vector<Token> const& tokens) {
  return !quoted.inner.empty() && is_sentence_end(tokens[quoted.inner.last - 1].kind);
}

}  // namespace whosaid
