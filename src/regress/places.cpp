// What was found has spans; an expected line has only words, which are looked for.
#include "regress/places.hpp"

#include <algorithm>
#include <optional>

#include "regress/article_lines.hpp"
#include "regress/line_fields.hpp"

namespace whosaid {
namespace {

constexpr std::string_view times = " ×";
constexpr std::string_view between_spans = " […] ";

bool is_word_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

/// Where `words` stand in `line` from `from` on, not inside a longer word.
std::optional<Span> find_words(std::string_view line, std::string_view words, std::size_t from = 0) {
  if (words.empty()) return std::nullopt;
  for (std::size_t at = line.find(words, from); at != std::string_view::npos; at = line.find(words, at + 1)) {
    std::size_t const end = at + words.size();
    bool const begins =
        at == 0 || !is_word_byte(words.front()) || !is_word_byte(line[at - 1]) || (words.front() & 0x80);
    bool const ends =
        end == line.size() || !is_word_byte(words.back()) || !is_word_byte(line[end]) || (line[end] & 0x80);
    if (begins && ends) return Span{static_cast<Offset>(at), static_cast<Offset>(end)};
  }
  return std::nullopt;
}

/// Of the places of `words` outside `content`, the one nearest to it.
std::optional<Span> nearest(std::string_view line, std::string_view words, Span content) {
  std::optional<Span> best;
  auto const distance = [&](Span span) {
    return span.end <= content.begin ? content.begin - span.end
                                     : span.begin - std::min(span.begin, content.end);
  };
  for (auto at = find_words(line, words); at; at = find_words(line, words, at->begin + 1))
    if (!at->overlaps(content) && (!best || distance(*at) < distance(*best))) best = at;
  return best;
}

/// The marks of the quotation that an expected line tells of; none if its words are not in `line`.
std::vector<TextMark> marks_in(std::string_view line, std::vector<std::string_view> const& fields) {
  constexpr std::size_t kind = 0, speaker = 1, cue = 3, content = 4;
  std::vector<TextMark> marks;
  if (fields.size() <= content || fields[content] == "*") return marks;
  Span all{};
  for (std::string_view rest = fields[content]; !rest.empty();) {
    std::size_t const end = std::min(rest.find(between_spans), rest.size());
    std::size_t const at = line.find(rest.substr(0, end), all.end);
    if (at == std::string_view::npos) return {};
    Span const span{static_cast<Offset>(at), static_cast<Offset>(at + end)};
    marks.push_back({span, MarkRole::content, {}});
    all = {marks.front().span.begin, span.end};
    rest.remove_prefix(std::min(end + between_spans.size(), rest.size()));
  }
  for (QuoteKind const each : {QuoteKind::direct, QuoteKind::mixed, QuoteKind::indirect})
    if (quote_kind_name(each) == fields[kind])
      for (TextMark& mark : marks) mark.look = quote_kind_name(each);
  if (auto const at = nearest(line, fields[cue], all)) marks.push_back({*at, MarkRole::cue, {}});
  std::string_view name = fields[speaker];
  if (name.starts_with('(') && name.ends_with(')')) name = name.substr(1, name.size() - 2);
  auto at = nearest(line, name, all);
  if (!at) at = nearest(line, name.substr(name.rfind(' ') + 1), all);
  if (at) marks.push_back({*at, MarkRole::speaker, {}});
  return marks;
}

/// Calls use(paragraph) for each line of the text, collapsed, until it returns true.
template <class Use>
void any_paragraph(std::string_view text, Use use) {
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t const end = std::min(text.find('\n', begin), text.size());
    if (use(collapse(text.substr(begin, end - begin)))) return;
    begin = end + 1;
  }
}

Span hull(std::vector<TextMark> const& marks) {
  Span all = marks.front().span;
  for (TextMark const& mark : marks) {
    all.begin = std::min(all.begin, mark.span.begin);
    all.end = std::max(all.end, mark.span.end);
  }
  return all;
}

/// What stands around the span, with dots where the paragraph goes on.
MarkedLine around(std::string_view text, Span span, std::vector<TextMark> const& marks) {
  constexpr std::string_view dots_before = "… ", dots_after = " …";
  Span const stretch = stretch_around(text, span);
  MarkedLine made = marked_line(text, stretch, marks);
  if (stretch.begin > 0 && text[stretch.begin - 1] != '\n') {
    made.line.insert(0, dots_before);
    for (TextMark& mark : made.marks) {
      mark.span.begin += static_cast<Offset>(dots_before.size());
      mark.span.end += static_cast<Offset>(dots_before.size());
    }
  }
  if (stretch.end < text.size() && text[stretch.end] != '\n') made.line += dots_after;
  return made;
}

}  // namespace

std::vector<NameForm> forms_of(std::string_view line) {
  constexpr std::size_t name = 1, forms = 3;
  std::vector<std::string_view> const fields = fields_of(line);
  if (fields.size() <= forms || fields[forms] == "*") {
    if (fields.size() <= name || fields[name] == "*") return {};
    return {{fields[name], {}}};
  }
  std::vector<NameForm> made;
  for (std::string_view rest = fields[forms]; !rest.empty();) {
    std::size_t const mark = rest.find(times);
    if (mark == std::string_view::npos) break;
    std::size_t const digits = mark + times.size();
    std::size_t const end = std::min(rest.find_first_not_of("0123456789", digits), rest.size());
    made.push_back({rest.substr(0, mark), rest.substr(digits, end - digits)});
    rest.remove_prefix(std::min(end + 2, rest.size()));  // ", "
  }
  return made;
}

MarkedLine place_of(std::string_view text, Quote const& quote) {
  return marked_line(text, quote.sentence, marks_of(quote));
}

MarkedLine place_of(std::string_view text, Extraction const& found, EntityId entity, std::string_view form) {
  std::vector<TextMark> marks;
  std::optional<Span> chosen;
  for (Mention const& mention : found.mentions) {
    if (mention.entity != entity) continue;
    if (!chosen && collapse(mention.span.of(text)) == form) chosen = mention.span;
    marks.push_back(mark_of(mention));
  }
  if (marks.empty()) return {};
  return around(text, chosen.value_or(marks.front().span), marks);
}

MarkedLine place_of_quotation(std::string_view text, std::string_view line, std::string_view near) {
  std::vector<std::string_view> const fields = fields_of(line);
  std::vector<TextMark> marks = marks_in(near, fields);
  if (!marks.empty()) return {std::string(near), std::move(marks)};
  MarkedLine made;
  any_paragraph(text, [&](std::string const& paragraph) {
    marks = marks_in(paragraph, fields);
    if (!marks.empty()) made = around(paragraph, hull(marks), marks);
    return !marks.empty();
  });
  return made;
}

MarkedLine place_of_name(std::string_view text, std::string_view form, std::string_view type,
                         std::string_view near) {
  std::string_view look;
  for (EntityType const each : {EntityType::person, EntityType::organisation})
    if (entity_type_name(each) == type) look = entity_type_name(each);
  if (auto const at = find_words(near, form)) return {std::string(near), {{*at, MarkRole::name, look}}};
  MarkedLine made;
  any_paragraph(text, [&](std::string const& paragraph) {
    auto const at = find_words(paragraph, form);
    if (at) made = around(paragraph, *at, {{*at, MarkRole::name, look}});
    return at.has_value();
  });
  return made;
}

}  // namespace whosaid
