// Writes JSON straight into a buffer: no tree is built.
#include "output/json_lines.hpp"

#include <fmt/format.h>

#include <iterator>

#include "output/ids.hpp"
#include "output/json_object.hpp"
#include "output/plain_text.hpp"
#include "text/plain_run.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

/// A party that the text does not show has no offsets.
void put_place(Object& object, Findings const& findings, Span span) {
  if (span.empty()) {
    object.null("start");
    object.null("end");
    object.null("text");
    return;
  }
  Piece const piece = findings.piece(span);
  object.number("start", piece.start);
  object.number("end", piece.end);
  object.text("text", piece.bytes);
}

void append_spans(std::string& out, Findings const& findings, std::vector<Span> const& spans) {
  append_array(out, spans, [&](Span span) {
    Piece const piece = findings.piece(span);
    append_pair(out, piece.start, piece.end);
  });
}

void append_entity(std::string& out, Entity const& entity) {
  Object object(out);
  object.text("id", entity.id);
  object.text("type", entity_type_name(entity.type));
  object.text("name", one_line(entity.name));
  object.text_if_any("wikidata", entity.wikidata);
  object.number("mentions", entity.mentions);
  object.number("quotes", entity.quotes);
}

void append_mention(std::string& out, Findings const& findings, Mention const& mention) {
  Piece const piece = findings.piece(mention.span);
  Object object(out);
  object.number("start", piece.start);
  object.number("end", piece.end);
  object.text("type", entity_type_name(mention.type));
  object.text("text", piece.bytes);
  object.text_if_any("entity", findings.entity_id(mention.entity));
  object.text("rule", mention.rule);
}

void append_speaker(std::string& out, Findings const& findings, Party const& speaker) {
  Object object(out);
  object.text_if_any("name", one_line(speaker.name));
  object.text_if_any("entity", findings.entity_id(speaker.entity));
  object.text_if_any("type", speaker.type ? entity_type_name(*speaker.type) : std::string_view());
  object.text("status", speaker_status_name(speaker.status));
  put_place(object, findings, speaker.span);
}

void put_party(Object& quote, Key const& name, Findings const& findings, std::optional<Party> const& party) {
  if (!party) return quote.null(name);
  Object object(quote.key(name));
  object.text_if_any("name", one_line(party->name));
  object.text_if_any("entity", findings.entity_id(party->entity));
  put_place(object, findings, party->span);
}

void append_cue(std::string& out, Findings const& findings, Cue const& cue) {
  Object object(out);
  put_place(object, findings, cue.span);
  object.text("class", cue_class_name(cue.cue_class));
}

void append_quote(std::string& out, Findings const& findings, Quote const& quote) {
  Object object(out);
  object.text("id", quote_id(findings.document().id, quote));
  object.text("kind", quote_kind_name(quote.kind));
  append_spans(object.key("spans"), findings, quote.spans);
  object.text("text", findings.content(quote));
  append_spans(object.key("quoted"), findings, quote.quoted);
  if (quote.speaker)
    append_speaker(object.key("speaker"), findings, *quote.speaker);
  else
    object.null("speaker");
  if (quote.cue)
    append_cue(object.key("cue"), findings, *quote.cue);
  else
    object.null("cue");
  put_party(object, "via", findings, quote.via);
  put_party(object, "addressee", findings, quote.addressee);
  object.text("rule", quote.rule);
  object.decimal("confidence", quote.confidence);
  object.text("modality", modality_name(quote.modality));
}

void append_fields(std::string& out, Document const& document, std::span<std::string const> names) {
  Object object(out);
  for (std::size_t i = 0; i < names.size() && i < document.fields.size(); ++i)
    append_json_string(object.any_key(names[i]), document.fields[i]);
}

/// A character that cannot stand in a JSON string as it is.
void append_escaped(std::string& out, char32_t value) {
  switch (value) {
    case U'"':
      out += "\\\"";
      break;
    case U'\\':
      out += "\\\\";
      break;
    case U'\n':
      out += "\\n";
      break;
    case U'\r':
      out += "\\r";
      break;
    case U'\t':
      out += "\\t";
      break;
    case replacement_character:
      append_utf8(value, out);
      break;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<std::uint32_t>(value));
  }
}

}  // namespace

void append_json_line(std::string& out, Findings const& findings, std::span<std::string const> kept,
                      std::string_view warning) {
  Extraction const& found = findings.extraction();
  {
    Object object(out);
    object.text("id", findings.document().id);
    object.text_if_any("date", found.date);
    object.text("offsets", offset_unit_name(findings.unit()));
    append_array(object.key("entities"), found.entities,
                 [&](Entity const& entity) { append_entity(out, entity); });
    append_array(object.key("mentions"), found.mentions,
                 [&](Mention const& mention) { append_mention(out, findings, mention); });
    append_array(object.key("quotes"), found.quotes,
                 [&](Quote const& quote) { append_quote(out, findings, quote); });
    if (!kept.empty()) append_fields(object.key("fields"), findings.document(), kept);
    if (!warning.empty()) object.text("warning", warning);
  }
  out += '\n';
}

void append_json_error(std::string& out, std::string_view document_id, std::string_view error) {
  {
    Object object(out);
    object.text("id", document_id);
    object.text("error", error);
  }
  out += '\n';
}

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t start = 0;  // of what needs no change and is not yet copied
  std::size_t at = 0;
  while ((at = plain_run_end<'"', '\\'>(text, at)) < text.size()) {
    CodePoint const character = decode(text, at);
    bool const as_is = !is_invalid(character) && character.value >= 0x20 && character.value != U'"' &&
                       character.value != U'\\';
    if (!as_is) {
      out.append(text, start, at - start);
      append_escaped(out, character.value);
      start = at + 1;
    }
    at += character.size;
  }
  out.append(text, start);
  out += '"';
}

}  // namespace whosaid
