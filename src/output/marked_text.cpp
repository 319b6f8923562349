// Sweeps over the text with the set of what covers the place.
#include "output/marked_text.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "output/html.hpp"
#include "output/marked_line.hpp"
#include "output/sweep.hpp"

namespace whosaid {
namespace {

constexpr Offset longest_heading = 160;  // bytes

/// The attributes that carry the numbers of quotations; as in MarkRole.
constexpr std::array<std::string_view, 4> role_attribute = {"data-q", "data-s", "data-c", "data-v"};

struct Mark {
  Span span;
  MarkRole role;
  std::size_t number;  // of the quotation or mention, from 0
  bool opens = true;   // the first stretch of it
};

std::vector<Mark> marks_of(Findings const& findings) {
  Extraction const& found = findings.extraction();
  std::vector<Mark> marks;
  auto const add = [&](Span span, MarkRole role, std::size_t number, bool opens = true) {
    if (span.empty()) return;
    findings.words(span);
    marks.push_back({span, role, number, opens});
  };
  for (std::size_t i = 0; i < found.quotes.size(); ++i) {
    bool opens = true;
    for_each_mark(found.quotes[i], [&](Span span, MarkRole role) {
      add(span, role, i, opens);
      opens = false;
    });
  }
  for (std::size_t i = 0; i < found.mentions.size(); ++i) add(found.mentions[i].span, MarkRole::name, i);
  return marks;
}

bool ends_sentence(std::string_view line) {
  static constexpr std::array<std::string_view, 6> ends = {".", "?”", "!”", ".”", ".\"", ":"};
  return std::ranges::any_of(ends, [&](std::string_view end) { return line.ends_with(end); });
}

/// Writes one line after another, each piece with what covers it.
class Writer {
 public:
  Writer(std::string& out, Findings const& findings)
      : out_(out), findings_(findings), text_(findings.document().text), sweep_(marks_of(findings)) {}

  void line(Span line) {
    sweep_.over(line, [&](Span span, std::vector<Mark> const& open) { piece(span, open); });
  }

 private:
  void piece(Span span, std::vector<Mark> const& open) {
    if (open.empty()) return append_html(out_, span.of(text_));
    Mark const* const quotation = last(open, MarkRole::content);
    Mark const* const name = last(open, MarkRole::name);
    for (Mark const& mark : open)  // of several quotations that begin here, the last takes the link
      if (mark.role == MarkRole::content && mark.opens && mark.span.begin == span.begin && &mark != quotation)
        append_parts(out_, "<span id=\"q", mark.number + 1, "\"></span>");
    bool const begins = quotation && quotation->opens && quotation->span.begin == span.begin;
    out_ += begins ? "<a" : "<span";
    if (begins)
      append_parts(out_, " id=\"q", quotation->number + 1, "\" href=\"#c", quotation->number + 1, "\"");
    else if (name && name->span.begin == span.begin)
      append_parts(out_, " id=\"m", name->number + 1, "\"");
    put_classes(quotation, name);
    for (std::size_t role = 0; role < role_attribute.size(); ++role)
      put_numbers(open, static_cast<MarkRole>(role));
    if (name) {
      Mention const& mention = findings_.extraction().mentions[name->number];
      if (mention.entity >= 0) append_parts(out_, " data-e=\"", mention.entity, "\"");
    }
    out_ += '>';
    append_html(out_, span.of(text_));
    out_ += begins ? "</a>" : "</span>";
  }

  /// What covers the piece in that role and began last.
  static Mark const* last(std::vector<Mark> const& open, MarkRole role) {
    Mark const* found = nullptr;
    for (Mark const& mark : open)
      if (mark.role == role) found = &mark;
    return found;
  }

  void put_classes(Mark const* quotation, Mark const* name) {
    if (!quotation && !name) return;
    out_ += " class=\"";
    if (quotation)
      out_.append("q ").append(quote_kind_name(findings_.extraction().quotes[quotation->number].kind));
    if (name)
      out_.append(quotation ? " m " : "m ")
          .append(entity_type_name(findings_.extraction().mentions[name->number].type));
    out_ += '"';
  }

  void put_numbers(std::vector<Mark> const& open, MarkRole role) {
    bool first = true;
    for (Mark const& mark : open) {
      if (mark.role != role) continue;
      if (first)
        append_parts(out_, " ", role_attribute[static_cast<std::size_t>(role)], "=\"", mark.number + 1);
      else
        append_parts(out_, " ", mark.number + 1);
      first = false;
    }
    if (!first) out_ += '"';
  }

  std::string& out_;
  Findings const& findings_;
  std::string_view text_;
  Sweep<Mark> sweep_;
};

}  // namespace

Span title_line(Document const& document, Extraction const& extraction) {
  std::string_view const text = document.text;
  bool const has_headline = !extraction.headline.empty();
  std::size_t const begin = has_headline ? extraction.headline.begin : text.find_first_not_of(" \t\r\n\f");
  if (begin == std::string_view::npos) return {};
  std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
  line = line.substr(0, line.find_last_not_of(" \t\r\f") + 1);
  if (line.size() > longest_heading || (!has_headline && ends_sentence(line))) return {};
  return {static_cast<Offset>(begin), static_cast<Offset>(begin + line.size())};
}

void append_marked_text(std::string& out, Findings const& findings, Span title) {
  std::string_view const text = findings.document().text;
  Writer writer(out, findings);
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t const end = std::min(text.find('\n', begin), text.size());
    Span const line{static_cast<Offset>(begin), static_cast<Offset>(end)};
    if (line.of(text).find_first_not_of(" \t\r\f") != std::string_view::npos) {
      bool const is_title = !title.empty() && line.contains(title);
      out += is_title ? "<h1>" : "<p>";
      writer.line(line);
      out += is_title ? "</h1>\n" : "</p>\n";
    }
    begin = end + 1;
  }
}

}  // namespace whosaid
