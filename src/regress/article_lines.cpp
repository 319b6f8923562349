#include "regress/article_lines.hpp"

#include <algorithm>
#include <map>

#include "output/plain_text.hpp"

namespace whosaid {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

FoundLine name_line(std::string_view text, Extraction const& found, EntityId id) {
  std::map<std::string, int> forms;
  Span first{};
  for (Mention const& mention : found.mentions) {
    if (mention.entity != id) continue;
    if (forms.empty()) first = mention.span;
    ++forms[collapse(mention.span.of(text))];
  }
  Entity const& entity = found.entities[static_cast<std::size_t>(id)];
  std::string line =
      std::string(entity_type_name(entity.type)) + " | " + entity.name + " | " + entity.id + " | ";
  std::string_view separator;
  for (auto const& [form, count] : forms) {
    line.append(separator).append(form).append(" ×").append(std::to_string(count));
    separator = ", ";
  }
  return {line, {}, collapse(stretch_around(text, first).of(text)), static_cast<std::size_t>(id)};
}

/// An entity by its name, others by the words of the text in parentheses.
std::string party(Party const& party) {
  if (party.entity >= 0) return party.name;
  return std::string("(").append(collapse(party.name)).append(")");
}

FoundLine quote_line(std::string_view text, Extraction const& found, std::size_t index) {
  Quote const& quote = found.quotes[index];
  bool const known = quote.speaker && quote.speaker->status != SpeakerStatus::unknown;
  std::string line = std::string(quote_kind_name(quote.kind)) + " | ";
  line += known ? party(*quote.speaker) : "-";
  line += " | ";
  line += speaker_status_name(known ? quote.speaker->status : SpeakerStatus::unknown);
  line += " | ";
  line += quote.cue ? collapse(quote.cue->span.of(text)) : "-";
  line += " | ";
  std::string_view separator;
  for (Span const span : quote.spans) {
    line.append(separator).append(collapse(span.of(text)));
    separator = " […] ";
  }
  if (quote.via) line += " | via " + party(*quote.via);
  if (quote.addressee) line += " | to " + party(*quote.addressee);
  return {line, std::string(quote.rule), collapse(quote.sentence.of(text)), index};
}

}  // namespace

std::string collapse(std::string_view text) {
  std::string spaced;
  for (std::size_t at = 0; at < text.size();) {
    bool const no_break = text.substr(at).starts_with(no_break_space);
    spaced += no_break ? ' ' : text[at];
    at += no_break ? no_break_space.size() : 1;
  }
  return one_line(spaced);
}

Span stretch_around(std::string_view text, Span span) {
  constexpr std::size_t reach = 80;
  std::size_t first = span.begin > reach ? span.begin - reach : 0;
  std::size_t last = std::min<std::size_t>(span.end + reach, text.size());
  if (std::size_t const line = text.substr(first, span.begin - first).rfind('\n');
      line != std::string_view::npos)
    first += line + 1;
  else
    while (first > 0 && first < span.begin && text[first - 1] != ' ') ++first;
  if (std::size_t const line = text.substr(span.end, last - span.end).find('\n');
      line != std::string_view::npos)
    last = span.end + line;
  else
    while (last < text.size() && last > span.end && text[last] != ' ') --last;
  return {static_cast<Offset>(first), static_cast<Offset>(last)};
}

ArticleLines lines_of(std::string_view text, Extraction const& found) {
  ArticleLines lines;
  for (std::size_t id = 0; id < found.entities.size(); ++id)
    if (found.entities[id].type != EntityType::place && found.entities[id].mentions > 0)
      lines.names.push_back(name_line(text, found, static_cast<EntityId>(id)));
  std::sort(lines.names.begin(), lines.names.end(),
            [](FoundLine const& a, FoundLine const& b) { return a.text < b.text; });
  for (std::size_t i = 0; i < found.quotes.size(); ++i) lines.quotes.push_back(quote_line(text, found, i));
  return lines;
}

}  // namespace whosaid
