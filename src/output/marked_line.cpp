// Keeps track of places while white space collapses.
#include "output/marked_line.hpp"

#include <algorithm>
#include <array>

#include "output/html.hpp"
#include "output/plain_text.hpp"
#include "output/sweep.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

constexpr std::size_t longest_line = 1600;  // bytes of the source

constexpr std::array<std::string_view, 5> role_class = {"q", "is-speaker", "is-cue", "is-via", "m"};

}  // namespace

std::vector<TextMark> marks_of(Quote const& quote) {
  std::vector<TextMark> marks;
  for_each_mark(quote, [&](Span span, MarkRole role) {
    marks.push_back({span, role, role == MarkRole::content ? quote_kind_name(quote.kind) : ""});
  });
  return marks;
}

TextMark mark_of(Mention const& mention) {
  return {mention.span, MarkRole::name, entity_type_name(mention.type)};
}

MarkedLine marked_line(std::string_view text, Span stretch, std::vector<TextMark> const& marks) {
  bool const cut = stretch.size() > longest_line;
  if (cut) stretch.end = character_start(text, stretch.begin + static_cast<Offset>(longest_line));
  MarkedLine made{one_line(stretch.of(text)), {}};
  // As many bytes as the line has before the place; the space before it, if any, counts.
  auto const place = [&](Offset at, bool begins) {
    std::string before(Span{stretch.begin, at}.of(text));
    if (begins) before += '.';
    return static_cast<Offset>(one_line(before).size() - (begins ? 1 : 0));
  };
  for (TextMark mark : marks) {
    Offset const begin = std::max(mark.span.begin, stretch.begin);
    Offset const end = std::min(mark.span.end, stretch.end);
    if (begin >= end) continue;
    mark.span = {place(begin, true), place(end, false)};
    if (mark.span.begin < mark.span.end) made.marks.push_back(mark);
  }
  if (cut) made.line += " …";
  return made;
}

void append_marked_line(std::string& out, MarkedLine const& marked) {
  Sweep<TextMark>(marked.marks)
      .over({0, static_cast<Offset>(marked.line.size())}, [&](Span piece, std::vector<TextMark> const& open) {
        char const* separator = "<span class=\"";
        for (TextMark const& mark : open) {
          out.append(separator).append(role_class[static_cast<std::size_t>(mark.role)]);
          separator = " ";
          if (!mark.look.empty()) out.append(separator).append(mark.look);
        }
        if (!open.empty()) out += "\">";
        append_html(out, piece.of(marked.line));
        if (!open.empty()) out += "</span>";
      });
}

}  // namespace whosaid
