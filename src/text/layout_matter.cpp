// What a paragraph is by its own words: byline, link, contact, or prose; and which have a headline's form.
#include <algorithm>
#include <array>

#include "text/layout_parts.hpp"

namespace whosaid::layout {
namespace {

/// A beginning that gives a paragraph away, if the paragraph is no longer than `most` tokens.
struct Opening {
  std::string_view phrase;
  Index most;
  bool colon = false;  // a colon must follow
};

constexpr Opening links[] = {
    {"read", 40, true},
    {"read more", 40},
    {"read also", 40},
    {"also read", 40},
    {"read next", 40},
    {"see also", 40},
    {"watch", 40, true},
    {"watch the full", 12},
    {"watch live", 12},
    {"watch below", 12},
    {"listen", 40, true},
    {"related", 40, true},
    {"related story", 40},
    {"related stories", 40},
    {"related news", 40},
    {"related article", 40},
    {"related articles", 40},
    {"related topics", 40},
    {"more", 40, true},
    {"more on this", 40},
    {"more stories", 30},
    {"more from", 12},
    {"more news", 12},
    {"read the rest", 14},
    {"read the full", 14},
    {"read the whole", 14},
    {"read the entire", 14},
    {"read our", 20},
    {"click here", 25},
    {"click to", 14},
    {"tap here", 25},
    {"subscribe", 30},
    {"sign up", 30},
    {"follow us", 25},
    {"follow on", 12},
    {"join our", 25},
    {"join us", 14},
    {"you may also like", 20},
    {"you might also like", 20},
    {"don't miss", 20, true},
    {"must read", 40, true},
    {"editor's pick", 20},
    {"recommended", 12},
    {"trending", 20, true},
    {"share this", 12},
    {"download the", 20},
    {"download our", 20},
    {"get our", 20},
    {"see more", 12},
    {"continue reading", 12},
    {"advertisement", 3},
    {"story continues below", 6},
    {"support our", 20},
    {"also see", 40, true},
    {"for more", 25, true},
    {"link", 12, true},
    {"source", 14, true},
    {"keep reading", 12},
    {"latest news", 6},
    {"most read", 12},
};

constexpr Opening contacts[] = {
    {"contact us", 14},
    {"contact information", 4},
    {"contact details", 4},
    {"contact", 14, true},
    {"notify of", 4},
    {"inline feedbacks", 4},
    {"view all comments", 4},
    {"leave a comment", 6},
    {"leave a reply", 6},
    {"post a comment", 6},
    {"add a comment", 6},
    {"load more", 5},
    {"about us", 6},
    {"privacy policy", 12},
    {"terms of", 12},
    {"terms and conditions", 12},
    {"all rights reserved", 16},
    {"copyright", 24},
    {"©", 24},
    {"comments", 4},
    {"sign in", 6},
    {"log in", 8},
    {"menu", 12},
    {"home", 12, true},
    {"newsletter", 4},
    {"newsletters", 4},
    {"skip to", 6},
    {"tel", 16, true},
    {"phone", 16, true},
    {"telephone", 16, true},
    {"e-mail", 16, true},
    {"email", 16, true},
    {"fax", 16, true},
    {"advertise", 6},
    {"share", 3},
    {"print", 3},
    {"tweet", 2},
    {"no comments", 4},
    {"call us", 14},
    {"search", 3},
    {"back to top", 5},
    {"cookie policy", 6},
    {"press contact", 14},
    {"media contact", 14},
    {"for media enquiries", 20},
    {"address", 24, true},
};

constexpr std::string_view streets[] = {"street", "avenue", "road", "boulevard", "drive", "lane",
                                        "st",     "ave",    "rd",   "blvd",      "suite", "p.o"};

constexpr std::string_view writers[] = {
    "writer",    "reporter", "correspondent", "editor",       "staff",      "correspondents", "reporters",
    "columnist", "bureau",   "contributor",   "contributing", "journalist", "desk",           "agencies"};

/// Openings by their first letter; all that begin with none come last.
template <std::size_t count>
class Openings {
 public:
  constexpr explicit Openings(Opening const (&openings)[count]) : sorted_(std::to_array(openings)) {
    std::ranges::sort(sorted_, {}, [](Opening const& opening) { return letter(opening.phrase.front()); });
    for (std::size_t of = 0, at = 0; of < first_.size(); ++of) {
      while (at < count && letter(sorted_[at].phrase.front()) < of) ++at;
      first_[of] = at;
    }
  }

  /// Whether the piece begins with one of them.
  bool begin(Words const& words, TokenRange piece) const {
    std::size_t const of = letter(words.bytes(piece.first).front());
    for (std::size_t i = first_[of]; i < first_[of + 1]; ++i) {
      Opening const& opening = sorted_[i];
      if (piece.size() > opening.most) continue;
      Index const taken = words.phrase(piece.first, piece.last, opening.phrase);
      if (taken == 0) continue;
      Index const next = piece.first + taken;
      if (!opening.colon || (next < piece.last && words[next].is(TokenKind::colon))) return true;
    }
    return false;
  }

 private:
  /// 0 to 25, or 26 for what is no letter.
  static constexpr std::size_t letter(char c) {
    char const small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'z' ? static_cast<std::size_t>(small - 'a') : 26;
  }

  std::array<Opening, count> sorted_;
  std::array<std::size_t, 28> first_{};
};

constexpr Openings link_openings(links);
constexpr Openings contact_openings(contacts);

/// Whether nothing but capitalised words, small words between them and marks stands in the range.
bool only_names(Words const& words, Index first, Index last) {
  Index names = 0;
  for (Index i = first; i < last; ++i) {
    if (words[i].capitalised()) {
      ++names;
    } else if (words[i].is(TokenKind::word) && !(i > first && words[i - 1].is(TokenKind::hyphen)) &&
               !words.any(i, {"in", "and", "of", "for", "at", "the", "with", "from", "de", "van", "al", "bin",
                              "el"}) &&
               !words.any(i, writers) && words.bytes(i).find('@') == std::string_view::npos) {
      return false;
    } else if (words[i].is(TokenKind::double_mark) || words[i].is(TokenKind::question)) {
      return false;
    }
  }
  return names > 0;
}

bool is_byline(Words const& words, TokenRange piece) {
  auto const [first, last] = piece;
  if (piece.size() > 24) return false;
  bool const bracket = words[first].is(TokenKind::open_bracket);
  Index const start = bracket ? first + 1 : first;
  for (std::string_view const phrase : {"reporting by", "additional reporting", "editing by", "writing by",
                                        "compiled by", "edited by", "written by", "story by"})
    if (words.phrase(start, last, phrase)) return true;
  if (words.is(start, "by") && words[start].capitalised() && piece.size() >= 2 && piece.size() <= 16)
    return only_names(words, start + 1, last);
  if (piece.size() <= 16 && words[first].capitalised())
    for (Index i = first + 1; i < last; ++i)
      if (words.is(i, "contributed") && only_names(words, first, i) &&
          (i + 1 == last || words.is_terminal(i + 1) || words.is(i + 1, "to") ||
           words.is(i + 1, "reporting")))
        return true;
  if (piece.size() > 9 || words.ends_sentence(piece) || !only_names(words, first, last)) return false;
  for (Index i = first + 1; i < last; ++i)
    if (words.any(i, writers) && (words[i - 1].is(TokenKind::comma) || words.any(i - 1, writers)))
      return true;
  return words.is(first, "staff") && words.any(last - 1, writers);
}

bool is_mail_or_link(std::string_view word) {
  std::size_t const at = word.find('@');
  return at != std::string_view::npos && at > 0 && word.find('.', at) != std::string_view::npos;
}

bool is_contact(Words const& words, TokenRange piece) {
  auto const [first, last] = piece;
  if (contact_openings.begin(words, piece)) return true;
  if (piece.size() > 16) return false;
  bool has_letters = false;
  bool street = false;
  bool number = false;
  bool lower = false;
  for (Index i = first; i < last; ++i) {
    if (is_mail_or_link(words.bytes(i)) && piece.size() <= 12) return true;
    bool const address = words.any(i, {"http", "https"}) || words.bytes(i).starts_with("www.");
    if (address && i - first < 4) return true;
    has_letters = has_letters || words[i].is(TokenKind::word) || words[i].is(TokenKind::number);
    street = street || (i > first && words[i].capitalised() && words.any(i, streets));
    number = number || words[i].is(TokenKind::number);
    lower = lower || (words[i].shape == Shape::lower && !words.any(i, {"of", "the", "and"}));
  }
  return !has_letters || (street && number && !lower && !words.ends_sentence(piece));
}

}  // namespace

Matter own_matter(Words const& words, TokenRange piece) {
  if (piece.empty()) return Matter::prose;
  if (link_openings.begin(words, piece)) return Matter::link;
  if (is_byline(words, piece)) return Matter::byline;
  if (is_contact(words, piece)) return Matter::contact;
  return Matter::prose;
}

bool looks_like_headline(Words const& words, TokenRange piece) {
  if (piece.empty() || piece.size() > 32) return false;
  if (!words.ends_sentence(piece)) {
    TokenKind const end = words[piece.last - 1].kind;
    return end != TokenKind::comma && end != TokenKind::colon;
  }
  // With a stop: only if nearly all longer words have capitals.
  Index capitals = 0;
  Index longer = 0;
  for (Index i = piece.first; i < piece.last; ++i) {
    if (!words[i].is(TokenKind::word) || words[i].end - words[i].begin < 4) continue;
    ++longer;
    if (words[i].capitalised()) ++capitals;
  }
  return longer >= 4 && capitals * 10 >= longer * 8;
}

}  // namespace whosaid::layout
