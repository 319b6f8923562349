#include "quotes/skeleton.hpp"

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

class Maker {
 public:
  Maker(std::vector<Token> const& tokens, Layout const& layout, std::vector<Quoted> const& quoted)
      : tokens_(tokens), layout_(layout), quoted_(quoted) {}

  std::vector<Skeleton> run() {
    for (std::uint32_t p = 0; p < layout_.paragraphs.size(); ++p) paragraph(p);
    return std::move(made_);
  }

 private:
  void paragraph(std::uint32_t p) {
    Paragraph const& paragraph = layout_.paragraphs[p];
    start(paragraph.sentences.first, p);
    for (std::uint32_t at = paragraph.tokens.first; at < paragraph.tokens.last;) {
      while (next_quoted_ < quoted_.size() && quoted_[next_quoted_].tokens.first < at) ++next_quoted_;
      bool const folds = next_quoted_ < quoted_.size() && quoted_[next_quoted_].tokens.first == at &&
                         !inside_name(quoted_[next_quoted_], tokens_);
      std::uint32_t const end = folds ? quoted_[next_quoted_].tokens.last : at + 1;
      constexpr std::size_t longest = 600;  // what goes on without end is read in pieces, in linear time
      bool const too_long = made_.back().tokens.size() >= longest && tokens_[at].name < 0;
      if ((sentence_of(at) != sentence_ && may_break(at)) || too_long) start(sentence_of(at), p);
      if (folds) {
        Token token = tokens_[at];
        token.end = tokens_[end - 1].end;
        token.kind = TokenKind::quoted;
        token.name_tokens = token.phrase_tokens = 0;
        token.name = -1;
        token.classes = token.phrase_classes = {};
        token.keyword = Keyword::none;
        push(token, {at, end}, static_cast<std::int32_t>(next_quoted_));
      } else {
        push(tokens_[at], {at, end}, -1);
      }
      sentence_ = sentence_of(end - 1);
      at = end;
    }
    finish();
  }

  /// A sentence of the layout that begins here begins one of the reporter's too, unless a quotation that may
  /// be followed by its reporting clause just ended: “Will he?” Ruiz asked.
  bool may_break(std::uint32_t at) const {
    if (made_.back().tokens.empty()) return false;
    if (made_.back().quoted.back() < 0) return true;
    if (tokens_[at].kind == TokenKind::double_mark || tokens_[at].kind == TokenKind::single_mark) return true;
    Quoted const& before = quoted_[static_cast<std::size_t>(made_.back().quoted.back())];
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
    Skeleton skeleton;
    skeleton.paragraph = paragraph;
    skeleton.matter = layout_.sentences[sentence].matter;
    skeleton.body = layout_.sentences[sentence].body;
    made_.push_back(std::move(skeleton));
  }

  void push(Token const& token, TokenRange origin, std::int32_t quoted) {
    Skeleton& skeleton = made_.back();
    skeleton.tokens.push_back(token);
    skeleton.origin.push_back(origin);
    skeleton.quoted.push_back(quoted);
  }

  /// Closes the sentence under way, or drops it if nothing is in it.
  void finish() {
    if (made_.empty() || (!made_.back().tokens.empty() && made_.back().tokens.back().kind == TokenKind::end))
      return;
    Skeleton& skeleton = made_.back();
    if (skeleton.tokens.empty()) {
      made_.pop_back();
      return;
    }
    Token sentinel;
    sentinel.begin = sentinel.end = skeleton.tokens.back().end;
    sentinel.space_before = true;
    skeleton.tokens.push_back(sentinel);
    std::uint32_t body = 0;
    while (body < skeleton.size() && skeleton.origin[body].first < skeleton.body) ++body;
    skeleton.body = body < skeleton.size() ? body : 0;
    skip_clock_time(skeleton);
    // A name cut by the sentence's end would let grammars step beyond it.
    for (std::uint32_t i = 0; i < skeleton.size(); ++i) {
      Token& token = skeleton.tokens[i];
      if (i + token.name_tokens > skeleton.size()) token.name_tokens = 0;
      if (i + token.phrase_tokens > skeleton.size()) token.phrase_tokens = 0;
    }
  }

  /// 16:05 The bridge is closed, police say: a live blog's time is no part of the sentence.
  static void skip_clock_time(Skeleton& skeleton) {
    std::uint32_t const b = skeleton.body;
    auto const is = [&](std::uint32_t at, TokenKind kind) { return skeleton.tokens[at].kind == kind; };
    if (b + 3 < skeleton.size() && is(b, TokenKind::number) &&
        (is(b + 1, TokenKind::colon) || is(b + 1, TokenKind::period)) && is(b + 2, TokenKind::number) &&
        !skeleton.tokens[b + 1].space_before && !skeleton.tokens[b + 2].space_before)
      skeleton.body = b + 3;
  }

  std::vector<Token> const& tokens_;
  Layout const& layout_;
  std::vector<Quoted> const& quoted_;
  std::vector<Skeleton> made_;
  std::size_t next_quoted_ = 0;
  std::uint32_t cursor_ = 0;
  std::uint32_t sentence_ = 0;
};

}  // namespace

std::vector<Skeleton> make_skeletons(std::vector<Token> const& tokens, Layout const& layout,
                                     std::vector<Quoted> const& quoted) {
  return Maker(tokens, layout, quoted).run();
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
