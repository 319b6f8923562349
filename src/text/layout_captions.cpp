// Captions of photographs, known by their credit ("Photo: AP", "[KCNA/via Reuters]", "(Photo by …)", "Getty
// Images") or by what they say ("in this file photo"). A caption may run straight into prose; it ends after
// its credit.
#include <algorithm>

#include "text/layout_parts.hpp"

namespace whosaid::layout {
namespace {

constexpr Index longest_credit = 14;   // tokens in brackets
constexpr Index longest_caption = 70;  // tokens of a paragraph that is a caption as a whole
constexpr Index longest_weak = 45;     // the same, known only by an agency in brackets at its end

constexpr std::string_view pictures[] = {"photo", "photos",       "photograph", "photographs",
                                         "image", "images",       "picture",    "pictures",
                                         "pic",   "photographer", "screengrab"};
constexpr std::string_view agencies[] = {
    "reuters", "ap",        "afp", "epa", "kcna",    "yonhap",  "xinhua", "getty",        "tass",  "ani",
    "pti",     "bloomberg", "upi", "dpa", "epa-efe", "anadolu", "ips",    "shutterstock", "alamy", "handout"};

/// What stands in brackets from `open` to before `close`.
struct Bracket {
  bool strong = false;  // a credit wherever it stands
  bool weak = false;    // a credit only at the paragraph's end
};

Bracket read_bracket(Words const& words, Index open, Index close) {
  Bracket found;
  bool slash = false;
  for (Index i = open + 1; i < close; ++i) {
    if (words[i].is(TokenKind::slash)) slash = true;
    bool const agency = words.any(i, agencies) && words[i].capitalised();
    if (words.any(i, pictures) && (i == open + 1 || words.any(i - 1, {"file", "handout"})))
      found.strong = true;
    if (words.phrase(i, close, "getty images") || words.phrase(i, close, "file photo")) found.strong = true;
    if (words.is(i, "via") && slash) found.strong = true;
    if (agency && slash) found.strong = true;
    if (agency || words.is(i, "courtesy")) found.weak = true;
  }
  return found;
}

/// The end of an unbracketed credit "Photo: AP" or "Photo by Dana Ruiz" at `i`; `i` if there is none.
Index after_label(Words const& words, Index i, TokenRange paragraph) {
  if (!words[i].capitalised()) return i;
  bool const picture = words.any(i, pictures) || words.any(i, {"credit", "caption"});
  Index at = i;
  if (picture) {
    at = i + 1;
  } else if (words.is(i, "file") && i + 1 < paragraph.last && words.any(i + 1, pictures)) {
    at = i + 2;
  } else {
    return i;
  }
  if (at < paragraph.last && words.any(at, {"credit", "credits", "source"})) ++at;
  if (at >= paragraph.last) return i;
  bool const label = words[at].is(TokenKind::colon) || words.is(at, "by") || words.is(at, "courtesy");
  if (!label) return i;
  bool const named = words.is(i, "caption") || words.is(i, "image") || words[at].is(TokenKind::colon);
  if (++at; at < paragraph.last && words.is(at, "of")) ++at;
  Index const credit = at;
  while (at < paragraph.last && !words.is_terminal(at)) {
    Token const& token = words[at];
    if (token.is(TokenKind::word) && (!token.capitalised() || (at > credit && words.is_starter(at)))) break;
    if (!token.is(TokenKind::word) && !token.is(TokenKind::slash) && !token.is(TokenKind::hyphen) &&
        !token.is(TokenKind::comma) && !token.is(TokenKind::symbol))
      break;
    ++at;
  }
  if (at == credit) return named ? paragraph.last : i;
  if (at < paragraph.last && words.is_terminal(at)) ++at;
  return paragraph.last - at <= 3 ? paragraph.last : at;
}

/// Whether the paragraph as a whole speaks as captions do.
bool speaks_of_photo(Words const& words, TokenRange paragraph) {
  bool const may_be_pictured = paragraph.size() <= 30 && !words.ends_sentence(paragraph);
  for (Index i = paragraph.first; i < paragraph.last; ++i) {
    if (words[i].is(TokenKind::double_mark)) return false;
    if (words.is(i, "this") && i > paragraph.first && words.any(i - 1, {"in", "this", "a"})) {
      for (Index k = i + 1; k < std::min(i + 5, paragraph.last); ++k)
        if (words.any(k, pictures)) return true;
    }
    if (may_be_pictured && words.is(i, "pictured")) return true;
    if (i + 4 >= paragraph.last &&
        (words.phrase(i, paragraph.last, "file photo") || words.phrase(i, paragraph.last, "getty images")))
      return true;
  }
  return false;
}

}  // namespace

std::vector<Index> caption_ends(Words const& words, TokenRange paragraph, bool near_head) {
  std::vector<Index> ends;
  auto const [first, last] = paragraph;
  Index open = last;  // of the bracket being read
  bool has_marks = false;
  for (Index i = first; i < last; ++i) {
    TokenKind const kind = words[i].kind;
    if (kind == TokenKind::word && i > first && words[i - 1].is(TokenKind::word)) continue;  // as most are
    if (kind == TokenKind::double_mark) has_marks = true;
    if (kind == TokenKind::open_bracket) open = i;
    if (kind == TokenKind::close_bracket && open < i && i - open <= longest_credit) {
      Bracket const credit = read_bracket(words, open, i);
      bool const at_end = i + 1 == last || (i + 2 == last && words.is_terminal(i + 1));
      bool const whole = at_end && near_head && !has_marks && paragraph.size() <= longest_weak;
      if (credit.strong || (credit.weak && whole)) ends.push_back(at_end ? last : i + 1);
      open = last;
    }
    if (kind != TokenKind::word) continue;
    bool const starts =
        i == first || words.is_terminal(i - 1) || words.closes(i - 1) || words[i - 1].is(TokenKind::symbol);
    if (!starts) continue;
    Index const end = after_label(words, i, paragraph);
    if (end > i) ends.push_back(end);
    if (end > i) i = end - 1;
  }
  if (ends.empty() && paragraph.size() <= longest_caption && speaks_of_photo(words, paragraph))
    ends.push_back(last);
  return ends;
}

}  // namespace whosaid::layout
