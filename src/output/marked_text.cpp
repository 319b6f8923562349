// Sweeps over the text with the elements that cover the place.
#include "output/marked_text.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <vector>

#include "output/html.hpp"
#include "output/marked_line.hpp"
#include "output/sweep.hpp"

namespace whosaid {
namespace {

constexpr Offset longest_heading = 160;       // bytes
constexpr std::ptrdiff_t longest_whole = 60;  // lines; browsers draw a longer text part by part
constexpr std::size_t lines_in_part = 30;

/// The letters that stand before the numbers of quotations; as in MarkRole.
constexpr std::string_view role_letters = "qscv";

struct Mark {
  Span span;
  MarkRole role;
  std::size_t number;       // of the quotation or mention, from 0
  bool opens = true;        // the first stretch of the quotation's content, or no content
  std::size_t ordinal = 0;  // of a mention, among those of its entity, from 1
  std::size_t id = 0;       // among all marks
};

std::vector<Mark> marks_of(Findings const& findings) {
  Extraction const& found = findings.extraction();
  std::vector<Mark> marks;
  marks.reserve(found.quotes.size() * 3 + found.mentions.size());
  auto const add = [&](Span span, MarkRole role, std::size_t number, bool opens, std::size_t ordinal) {
    if (span.empty()) return;
    findings.words(span);
    marks.push_back({span, role, number, opens, ordinal});
  };
  for (std::size_t i = 0; i < found.quotes.size(); ++i) {
    bool opens = true;
    for_each_mark(found.quotes[i], [&](Span span, MarkRole role) {
      add(span, role, i, opens || role != MarkRole::content, 0);
      opens = false;
    });
  }
  std::vector<std::size_t> times(found.entities.size());
  for (std::size_t i = 0; i < found.mentions.size(); ++i) {
    Mention const& mention = found.mentions[i];
    std::size_t const ordinal = mention.entity >= 0 ? ++times[static_cast<std::size_t>(mention.entity)] : 0;
    add(mention.span, MarkRole::name, i, true, ordinal);
  }
  std::ranges::stable_sort(marks, {}, [](Mark const& mark) {
    return std::tuple(mark.span.begin, ~mark.span.end, mark.role);  // first what holds the others
  });
  for (std::size_t i = 0; i < marks.size(); ++i) marks[i].id = i;
  return marks;
}

/// Writes one line after another. What covers a piece are elements inside one another, which stay open from
/// piece to piece until they end or something crosses them.
class Writer {
 public:
  Writer(std::string& out, Findings const& findings) : Writer(out, findings, marks_of(findings)) {}

  void line(Span line) {
    sweep_.over(line, [&](Span span, std::vector<Mark> const& open) { piece(span, open); });
    close_from(0);
  }

 private:
  /// The content of a quotation, or all else that covers one stretch.
  struct Element {
    std::size_t first;  // of the marks that cover the piece
    std::size_t last;
    std::size_t id;  // of the first of them
    bool is_link;
    std::string_view tag = {};
  };

  Writer(std::string& out, Findings const& findings, std::vector<Mark> marks)
      : out_(out),
        findings_(findings),
        text_(findings.document().text),
        begun_(marks.size(), false),
        may_link_(marks.size(), true),
        sweep_(std::move(marks)) {}

  void piece(Span span, std::vector<Mark> const& open) {
    find_elements(open);
    std::size_t same = 0;
    while (same < std::min(open_.size(), wanted_.size()) && open_[same].id == wanted_[same].id &&
           open_[same].is_link == wanted_[same].is_link)
      ++same;
    close_from(same);
    for (std::size_t i = same; i < wanted_.size(); ++i) begin(wanted_[i], open);
    append_html(out_, span.of(text_));
  }

  void find_elements(std::vector<Mark> const& open) {
    wanted_.clear();
    std::size_t quotation = open.size();  // the last element that is one
    for (std::size_t i = 0; i < open.size(); ++i) {
      bool const is_content = open[i].role == MarkRole::content;
      if (!wanted_.empty() && !is_content) {
        Mark const& before = open[wanted_.back().first];
        if (before.role != MarkRole::content && before.span == open[i].span) {
          wanted_.back().last = i + 1;
          continue;
        }
      }
      if (is_content && quotation < open.size())  // no link stands in another
        wanted_[quotation].is_link = may_link_[wanted_[quotation].id] = false;
      if (is_content) quotation = wanted_.size();
      wanted_.push_back({i, i + 1, open[i].id, is_content && open[i].opens && may_link_[open[i].id]});
    }
  }

  void close_from(std::size_t kept) {
    for (; open_.size() > kept; open_.pop_back()) {
      append_parts(out_, "</", open_.back().tag, ">");
      may_link_[open_.back().id] = false;
    }
  }

  void begin(Element element, std::vector<Mark> const& open) {
    Mark const& first = open[element.first];
    bool const begins = first.opens && !begun_[element.id];
    begun_[element.id] = true;
    element.is_link = element.is_link && may_link_[element.id];
    classes_.clear();
    if (first.role == MarkRole::content) {
      element.tag = element.is_link ? "a" : "span";
      append_parts(out_, "<", element.tag);
      if (begins) append_parts(out_, " id=q", first.number + 1);
      if (element.is_link) append_parts(out_, " href=#c", first.number + 1);
      classes_ += quote_kind_name(findings_.extraction().quotes[first.number].kind);
      if (!begins) append_parts(classes_, " q", first.number + 1);
    } else {
      bool const is_name = open[element.last - 1].role == MarkRole::name;
      element.tag = is_name ? "b" : "i";
      append_parts(out_, "<", element.tag);
      if (is_name) name(open[element.last - 1], begins);
      for (std::size_t i = element.first; i < element.last; ++i)
        if (open[i].role != MarkRole::name)
          append_parts(classes_, classes_.empty() ? "" : " ",
                       role_letters.substr(static_cast<std::size_t>(open[i].role), 1), open[i].number + 1);
    }
    bool const several = classes_.find(' ') != std::string::npos;
    append_parts(out_, several ? " class=\"" : " class=", classes_, several ? "\">" : ">");
    open_.push_back(element);
  }

  void name(Mark const& mark, bool begins) {
    Mention const& mention = findings_.extraction().mentions[mark.number];
    classes_ += name_class(mention.type);
    if (mention.entity < 0) return;
    if (begins)
      append_parts(out_, " id=e", mention.entity + 1, ".", mark.ordinal);
    else
      append_parts(classes_, " e", mention.entity + 1);
  }

  std::string& out_;
  Findings const& findings_;
  std::string_view text_;
  std::vector<bool> begun_;     // by mark: some of it has been written
  std::vector<bool> may_link_;  // by mark: nothing has closed or cut it
  Sweep<Mark> sweep_;
  std::vector<Element> open_;
  std::vector<Element> wanted_;
  std::string classes_;
};

}  // namespace

Span title_line(Document const& document, Extraction const& extraction) {
  std::string_view const text = document.text;
  if (extraction.headline.empty()) return {};  // a first line that is none says who published it, or when
  std::size_t const begin = extraction.headline.begin;
  std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
  line = line.substr(0, line.find_last_not_of(" \t\r\f") + 1);
  if (line.size() > longest_heading) return {};
  return {static_cast<Offset>(begin), static_cast<Offset>(begin + line.size())};
}

std::string_view name_class(EntityType type) {
  static constexpr std::array<std::string_view, 3> classes = {"p", "o", "l"};
  return classes[static_cast<std::size_t>(type)];
}

void append_marked_text(std::string& out, Findings const& findings, Span title) {
  std::string_view const text = findings.document().text;
  Writer writer(out, findings);
  bool const is_long = std::ranges::count(text, '\n') > longest_whole;
  std::size_t lines = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t const end = std::min(text.find('\n', begin), text.size());
    Span const line{static_cast<Offset>(begin), static_cast<Offset>(end)};
    if (line.of(text).find_first_not_of(" \t\r\f") != std::string_view::npos) {
      bool const is_title = !title.empty() && line.contains(title);
      if (is_long && lines++ % lines_in_part == 0) out += lines == 1 ? "<div>\n" : "</div><div>\n";
      out += is_title ? "<h1>" : "<p>";
      writer.line(line);
      out += is_title ? "</h1>\n" : "\n";
    }
    begin = end + 1;
  }
  if (lines > 0) out += "</div>\n";
}

}  // namespace whosaid
