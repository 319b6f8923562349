// A stretch of an article on one line, with what was found in it marked.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "whosaid.hpp"

namespace whosaid {

/// What a stretch is to something that was found.
enum class MarkRole : std::uint8_t { content, speaker, cue, via, name };

/// Calls use(span, role) for all that belongs to the quotation; spans may be empty.
template <class Use>
void for_each_mark(Quote const& quote, Use use) {
  for (Span const& span : quote.spans) use(span, MarkRole::content);
  if (quote.speaker) use(quote.speaker->span, MarkRole::speaker);
  if (quote.cue) use(quote.cue->span, MarkRole::cue);
  if (quote.via) use(quote.via->span, MarkRole::via);
}

struct TextMark {
  Span span;
  MarkRole role = MarkRole::content;
  std::string_view look;  ///< of content and names: "direct", "person"; must outlive it
};

std::vector<TextMark> marks_of(Quote const& quote);
TextMark mark_of(Mention const& mention);

/// `line` is valid UTF-8 on one line; the marks are places in it.
struct MarkedLine {
  std::string line;
  std::vector<TextMark> marks;
};

/// The stretch of `text` as one line, shortened at its end if it is very long; marks are places in `text` and
/// cut to the stretch. Stretch and marks must not cut a character.
MarkedLine marked_line(std::string_view text, Span stretch, std::vector<TextMark> const& marks);

/// Appends the line as HTML, each piece with the classes of what covers it.
void append_marked_line(std::string& out, MarkedLine const& marked);

}  // namespace whosaid
