#include "quotes/marks.hpp"

#include <algorithm>
#include <optional>

#include "text/rule_words.hpp"

namespace whosaid {
namespace {

enum class Side : std::uint8_t { open, close, either };

struct Mark {
  std::uint32_t first = 0;  ///< first token
  std::uint32_t last = 0;   ///< one past its last token: two for ''
  bool single = false;
  Side side = Side::either;
};

bool is_any_of(std::string_view text, std::initializer_list<std::string_view> marks) {
  return std::find(marks.begin(), marks.end(), text) != marks.end();
}

/// A mark of punctuation that never opens what is said, or the end: « We won », she said.
constexpr bool is_stop(TokenKind kind) {
  return kind == TokenKind::comma || kind == TokenKind::period || kind == TokenKind::question ||
         kind == TokenKind::exclamation || kind == TokenKind::semicolon || kind == TokenKind::colon ||
         kind == TokenKind::close_bracket || kind == TokenKind::end;
}

/// Tokens between single marks: beyond that, one of the two is an apostrophe.
constexpr std::uint32_t longest_single = 400;

class Pairing {
 public:
  Pairing(std::string_view text, std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  void run(Layout const& layout, std::uint32_t index, std::vector<Quoted>& found) {
    TokenRange const paragraph = layout.paragraphs[index].tokens;
    bool const more = index + 1 < layout.paragraphs.size();
    next_opens_ = more && opens(layout.paragraphs[index + 1].tokens);
    next_opens_single_ = more && opens_single(layout.paragraphs[index + 1].tokens);
    marks_.clear();
    collect(paragraph);
    bool const goes_on = !found.empty() && !found.back().closed && found.back().paragraph + 1 == index;
    goes_on_single_ = goes_on && found.back().single;
    std::size_t const before = found.size();
    for (std::size_t i = 0; i < marks_.size();) i = take(i, paragraph, index, found);
    if (goes_on && found.size() > before && found[before].tokens.first == paragraph.first)
      found[before].continues = true;
    mark_apostrophes(paragraph);
  }

 private:
  bool space_after(std::uint32_t i) const {
    return tokens_[i + 1].space_before || tokens_[i + 1].kind == TokenKind::end;
  }

  /// Does the paragraph begin with an opening mark?
  bool opens(TokenRange paragraph) const {
    if (paragraph.empty() || tokens_[paragraph.first].kind != TokenKind::double_mark) return false;
    std::string_view const mark = tokens_[paragraph.first].span().of(text_);
    return is_any_of(mark, {"“", "„", "\""}) && !space_after(paragraph.first);
  }

  /// ‘We ran: so, too, with a single mark that is no apostrophe. Not: ’Tis late, '90s pop, ‘well-known
  bool opens_single(TokenRange paragraph) const {
    if (paragraph.empty() || tokens_[paragraph.first].kind != TokenKind::single_mark) return false;
    return may_open_utterance(paragraph.first);
  }

  /// Do words that may be a whole utterance follow the single mark right away?
  bool may_open_utterance(std::uint32_t i) const {
    Token const& next = tokens_[i + 1];
    bool const decade = next.kind == TokenKind::number && text_[next.end - 1] == 's';
    return is_any_of(tokens_[i].span().of(text_), {"‘", "'"}) && !next.space_before && !decade &&
           next.shape != Shape::lower && !is_stop(next.kind) && !is_elided(i);
  }

  /// ’twas, ’em: is the mark an apostrophe before a word that has lost its head?
  bool is_elided(std::uint32_t i) const {
    static RuleWords const words{"tis", "twas", "twere", "twould", "twill",
                                 "em",  "til",  "cause", "cos",    "bout"};
    return !tokens_[i + 1].space_before && words.has(tokens_[i + 1]);
  }

  /// Direction of a straight mark by the spaces around it.
  Side by_spaces(std::uint32_t first, std::uint32_t last) const {
    TokenKind const before = first == 0 ? TokenKind::end : tokens_[first - 1].kind;
    bool const opens =
        tokens_[first].space_before || before == TokenKind::open_bracket || before == TokenKind::dash;
    bool const closes = space_after(last - 1) || is_stop(tokens_[last].kind);
    if (opens && !closes) return Side::open;
    if (closes && !opens) return Side::close;
    return Side::either;
  }

  void collect(TokenRange paragraph) {
    for (std::uint32_t i = paragraph.first; i < paragraph.last; ++i) {
      TokenKind const kind = tokens_[i].kind;
      if (kind == TokenKind::double_mark) {
        std::string_view const mark = tokens_[i].span().of(text_);
        if (is_measure(i)) continue;
        Side side = by_spaces(i, i + 1);
        // A curly mark says which it is, unless the spaces around it clearly say that it was mistyped.
        if (is_any_of(mark, {"“", "„", "‟", "«"})) side = side == Side::close ? Side::close : Side::open;
        if (is_any_of(mark, {"”", "»"})) side = side == Side::open ? Side::open : Side::close;
        if (side == Side::open && mark != "“" && closes_too_late(i)) side = Side::close;
        if (side == Side::close && mark == "“" && opens_too_early(i)) side = Side::open;
        marks_.push_back({i, i + 1, false, side});
      } else if (kind == TokenKind::single_mark) {
        std::string_view const mark = tokens_[i].span().of(text_);
        bool const adjacent = i + 1 < paragraph.last && tokens_[i + 1].kind == TokenKind::single_mark &&
                              tokens_[i + 1].begin == tokens_[i].end;
        bool const doubled = adjacent && !is_elided(i + 1);  // ‘’Twas a lie,’ she said
        if (doubled) {
          Side const side = is_any_of(mark, {"‘", "`", "‹"}) ? Side::open
                            : mark == "›"                    ? Side::close
                                                             : by_spaces(i, i + 2);
          marks_.push_back({i, i + 2, false, side});
          ++i;
          continue;
        }
        if (is_measure(i) || (is_elided(i) && open_before(i) && marks_.back().single)) continue;
        if (is_short_and(i)) {
          i += 2;
          continue;
        }
        Side const by_space = by_spaces(i, i + 1);
        Side side = by_space;
        if (is_any_of(mark, {"‘", "‚", "‹"})) side = by_space == Side::close ? Side::close : Side::open;
        if (mark == "’" || mark == "›") side = Side::close;
        marks_.push_back({i, i + 1, true, side});
      }
    }
  }

  /// The 6'2" guard: a straight mark right after a number, no opening before it in sight.
  bool is_measure(std::uint32_t i) const {
    return i > 0 && !tokens_[i].space_before && tokens_[i - 1].kind == TokenKind::number &&
           is_any_of(tokens_[i].span().of(text_), {"\"", "'", "’", "”"}) && !open_before(i);
  }

  /// rock ’n’ roll
  bool is_short_and(std::uint32_t i) const {
    if (tokens_[i + 1].kind == TokenKind::end || tokens_[i + 2].kind != TokenKind::single_mark) return false;
    std::string_view const word = tokens_[i + 1].span().of(text_);
    return (word == "n" || word == "N") && !tokens_[i + 1].space_before && !tokens_[i + 2].space_before &&
           tokens_[i + 3].kind == TokenKind::word;
  }

  /// “It is late, ”he said, “It is late, ”Ruiz said: a space on the wrong side of the mark.
  bool closes_too_late(std::uint32_t i) const {
    bool const curly = tokens_[i].span().of(text_) == "”";
    return open_before(i) && is_stop(tokens_[i - 1].kind) && (curly || tokens_[i + 1].shape == Shape::lower);
  }

  /// Ruiz said.“ It is late.”: so, too.
  bool opens_too_early(std::uint32_t i) const {
    return !open_before(i) && tokens_[i + 1].space_before && tokens_[i + 1].capitalised();
  }

  bool open_before(std::uint32_t i) const {
    return !marks_.empty() && marks_.back().side == Side::open && marks_.back().first < i;
  }

  /// Pairs the mark at i if it opens; returns the next mark to look at.
  std::size_t take(std::size_t i, TokenRange paragraph, std::uint32_t index, std::vector<Quoted>& found) {
    Mark const& open = marks_[i];
    if (open.side == Side::close) return i + 1;
    if (open.side == Side::either && open.single) return i + 1;
    if (open.last == paragraph.last) return i + 1;
    if (open.single && may_run_on(open, paragraph)) {
      std::size_t const end = close_of(i);
      if (end == marks_.size())
        add_unclosed(open, paragraph.last, paragraph, index, found);
      else
        found.push_back({{open.first, marks_[end].last}, {open.last, marks_[end].first}, index, true, true});
      return std::min(end + 1, marks_.size());
    }
    for (std::size_t j = i + 1; j < marks_.size(); ++j) {
      Mark const& close = marks_[j];
      if (open.single && close.first - open.first > longest_single) return i + 1;
      if (close.single != open.single) continue;
      if (close.side == Side::open) {
        // A second opening before any close: the first was never closed, unless a close makes good for both.
        if (open.single) return i + 1;
        if (closes_nested(j)) continue;
        add_unclosed(open, close.first, paragraph, index, found);
        return j;
      }
      if (open.single && !plausible_single(close)) continue;
      if (close.first == open.last) return j + 1;  // nothing between
      found.push_back({{open.first, close.last}, {open.last, close.first}, index, open.single, true, false});
      return j + 1;
    }
    if (open.single) return i + 1;
    add_unclosed(open, paragraph.last, paragraph, index, found);
    return marks_.size();
  }

  /// ‘It failed. ¶ ‘We knew it would,’ Ruiz said.: may the single mark stay open to the paragraph's end?
  bool may_run_on(Mark const& open, TokenRange paragraph) const {
    bool const opens = open.first == paragraph.first;
    if (!(next_opens_single_ || (opens && goes_on_single_))) return false;
    // ‘It,’ Ruiz said, | ‘was bound to fail. ¶ ‘We knew.’
    bool const resumes = !opens && tokens_[open.first - 1].kind == TokenKind::comma &&
                         tokens_[open.first].span().of(text_) == "‘" && !is_elided(open.first);
    return resumes || (may_open_utterance(open.first) && (opens || may_begin_utterance(open.first)));
  }

  /// Which mark closes the single one at i, in which others may open and close; marks_.size() if none does.
  std::size_t close_of(std::size_t i) const {
    int depth = 1;
    for (std::size_t j = i + 1; j < marks_.size(); ++j) {
      Mark const& mark = marks_[j];
      if (!mark.single) continue;
      if (mark.side == Side::open)
        ++depth;
      else if (plausible_single(mark) && !is_owner(mark) && --depth == 0)
        return j;
    }
    return marks_.size();
  }

  /// the boys’ | fault: rather an apostrophe than the end of what was said. Not: ‘Night Trains’ is late
  bool is_owner(Mark const& close) const {
    constexpr WordClasses others = WordClass::auxiliary | WordClass::modal | WordClass::finite_verb |
                                   WordClass::preposition | WordClass::conjunction | WordClass::subordinator;
    Token const& before = tokens_[close.first - 1];
    Token const& next = tokens_[close.last];
    return before.kind == TokenKind::word && text_[before.end - 1] == 's' && next.kind == TokenKind::word &&
           next.keyword == Keyword::none && !next.classes.any_of(others) &&
           !next.cue.any_of(CueFeature::past | CueFeature::present);
  }

  /// “He told me, “Sign it,” and left,” Ruiz said: as many marks close as open.
  bool closes_nested(std::size_t second_open) const {
    int depth = 2;
    for (std::size_t j = second_open + 1; j < marks_.size(); ++j) {
      if (marks_[j].single) continue;
      if (marks_[j].side != Side::close) return false;
      if (--depth == 0) return true;
    }
    return false;
  }

  /// A closing single mark may be an apostrophe: boys’ fault.
  bool plausible_single(Mark const& close) const {
    if (tokens_[close.first].space_before) return false;
    Token const& next = tokens_[close.last];
    if (!next.space_before && next.kind == TokenKind::word) return false;  // rock ’n’ roll
    Token const& before = tokens_[close.first - 1];
    bool const after_s =
        before.kind == TokenKind::word && (text_[before.end - 1] == 's' || text_[before.end - 1] == 'S');
    if (!after_s || next.kind != TokenKind::word) return true;
    // After a plural, followed by a word: an apostrophe if another close is to come in this sentence.
    for (Mark const* other = &close + 1; other < marks_.data() + marks_.size(); ++other) {
      if (other->first - close.first > longest_single) break;
      if (other->single && other->side != Side::open) return false;
    }
    return true;
  }

  /// “We will appeal, Ruiz said.: the place after the comma where a reporting clause shows that the mark was
  /// forgotten.
  std::optional<std::uint32_t> forgotten_close(std::uint32_t first, std::uint32_t limit) const {
    constexpr std::uint32_t longest_name = 4;
    for (std::uint32_t i = first; i + 2 < limit; ++i) {
      if (tokens_[i].kind != TokenKind::comma) continue;
      std::uint32_t at = i + 1;
      bool const pronoun = tokens_[at].classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she) &&
                           tokens_[at].is(WordClass::pronoun_subject);
      if (pronoun) ++at;
      while (!pronoun && at < limit && at <= i + longest_name && tokens_[at].capitalised()) ++at;
      if (at == i + 1 || at >= limit || tokens_[at].capitalised()) continue;
      CueFeatures const cue = tokens_[at].cue;
      bool const says = cue.has(CueFeature::past) && cue.has(CueFeature::speech) &&
                        cue.has(CueFeature::quote) && !cue.has(CueFeature::ambiguous);
      TokenKind const after = tokens_[at + 1].kind;
      bool const ends = at + 1 >= limit || after == TokenKind::period || tokens_[at + 1].is(Keyword::on) ||
                        tokens_[at + 1].is(WordClass::weekday);
      if (says && ends) return i + 1;
    }
    return std::nullopt;
  }

  /// Can an utterance begin after the token before `at`? Ruiz said. | “It failed. We knew it.
  bool may_begin_utterance(std::uint32_t at) const {
    TokenKind const before = tokens_[at - 1].kind;
    return before == TokenKind::period || before == TokenKind::comma || before == TokenKind::colon ||
           before == TokenKind::question || before == TokenKind::exclamation;
  }

  /// Past the last sentence before `limit` in which somebody says I or we; `end` if none does.
  std::uint32_t end_of_first_person(std::uint32_t end, std::uint32_t limit) const {
    bool spoken = false;
    for (std::uint32_t i = end; i < limit; ++i) {
      spoken |= tokens_[i].is(WordClass::pronoun_first);
      if (!spoken || !ends_sentence(i, limit)) continue;
      end = i + 1;
      spoken = false;
    }
    return end;
  }

  bool ends_sentence(std::uint32_t i, std::uint32_t limit) const {
    TokenKind const kind = tokens_[i].kind;
    return (kind == TokenKind::period || kind == TokenKind::question || kind == TokenKind::exclamation) &&
           (i + 1 == limit || tokens_[i + 1].space_before);
  }

  /// A mark that is never closed. At a paragraph's start the speech runs on to the next paragraph, and so it
  /// does elsewhere, where that one begins with a mark. After a colon it fills its paragraph. Otherwise it is
  /// taken to end with its sentence's last full stop before `limit`, or with the last sentence of a first
  /// person.
  void add_unclosed(Mark const& open, std::uint32_t limit, TokenRange paragraph, std::uint32_t index,
                    std::vector<Quoted>& found) {
    if (auto const close = forgotten_close(open.last, limit)) {
      found.push_back({{open.first, *close}, {open.last, *close}, index, open.single, true, false});
      return;
    }
    std::uint32_t end = limit;
    bool const runs_on = limit == paragraph.last &&
                         (open.first == paragraph.first || (next_opens_ && may_begin_utterance(open.first)));
    bool const alone = limit == paragraph.last && open.first > paragraph.first;
    bool const after_colon = alone && tokens_[open.first - 1].kind == TokenKind::colon;
    if (!runs_on && !after_colon) {
      for (end = open.last; end < limit && !ends_sentence(end, limit);) ++end;
      end = std::min(end + 1, limit);
      if (alone) end = end_of_first_person(end, limit);
    }
    if (end <= open.last) return;
    found.push_back({{open.first, end}, {open.last, end}, index, open.single, end != paragraph.last, false});
  }

  void mark_apostrophes(TokenRange paragraph) {
    for (Mark const& mark : marks_) {
      if (!mark.single || mark.first == paragraph.first) continue;
      Token& token = tokens_[mark.first];
      Token const& before = tokens_[mark.first - 1];
      if (!token.space_before && before.kind == TokenKind::word && text_[before.end - 1] == 's' &&
          tokens_[mark.last].kind == TokenKind::word && tokens_[mark.last].space_before)
        apostrophes_.push_back(mark.first);
    }
  }

 public:
  /// Turns apostrophes after plurals that close no quotation into possessives.
  void settle_apostrophes(std::vector<Quoted> const& found) {
    std::size_t q = 0;
    for (std::uint32_t const at : apostrophes_) {
      while (q < found.size() && found[q].tokens.last <= at) ++q;
      bool const closes = q < found.size() && found[q].single && found[q].tokens.last == at + 1;
      if (!closes) tokens_[at].kind = TokenKind::possessive;
    }
  }

 private:
  std::string_view text_;
  std::vector<Token>& tokens_;
  std::vector<Mark> marks_;
  bool next_opens_ = false;         ///< the next paragraph begins with a mark
  bool next_opens_single_ = false;  ///< … with a single one
  bool goes_on_single_ = false;     ///< the paragraph before leaves a single mark open
  std::vector<std::uint32_t> apostrophes_;
};

}  // namespace

std::vector<Quoted> pair_marks(std::string_view text, std::vector<Token>& tokens, Layout const& layout) {
  std::vector<Quoted> found;
  Pairing pairing(text, tokens);
  for (std::uint32_t p = 0; p < layout.paragraphs.size(); ++p) pairing.run(layout, p, found);
  pairing.settle_apostrophes(found);
  return found;
}

}  // namespace whosaid
