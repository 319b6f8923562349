// Rows of quotes.csv, mentions.csv and documents.csv; the other tables add up over a run (entity_table.cpp,
// quote_groups.cpp).
#include "output/tables.hpp"

#include "output/ids.hpp"
#include "output/plain_text.hpp"

namespace whosaid {
namespace {

/// start-end;start-end
std::string joined_offsets(Findings const& findings, std::vector<Span> const& spans) {
  std::string joined;
  for (Span const span : spans) {
    Piece const piece = findings.piece(span);
    if (!joined.empty()) joined += ';';
    append_number(joined, piece.start);
    joined += '-';
    append_number(joined, piece.end);
  }
  return joined;
}

/// Three fields: text, start, end; empty when the text does not show it.
void put_piece(CsvRow& row, Findings const& findings, Span span) {
  if (span.empty()) {
    row.empty(3);
    return;
  }
  Piece const piece = findings.piece(span);
  row.text(piece.bytes).number(piece.start).number(piece.end);
}

/// Seven fields. Where the text does not say who speaks, the status does: unknown (but nobody speaks a term).
void put_speaker(CsvRow& row, Findings const& findings, Quote const& quote) {
  std::optional<Party> const& speaker = quote.speaker;
  if (!speaker) {
    bool const term = quote.kind == QuoteKind::term;
    row.empty(3).text(term ? std::string_view() : speaker_status_name(SpeakerStatus::unknown)).empty(3);
    return;
  }
  row.text(one_line(speaker->name))
      .text(findings.entity_id(speaker->entity))
      .text(speaker->type ? entity_type_name(*speaker->type) : std::string_view())
      .text(speaker_status_name(speaker->status));
  put_piece(row, findings, speaker->span);
}

void put_kept(CsvRow& row, Document const& document, std::size_t kept) {
  for (std::size_t i = 0; i < kept; ++i)
    row.text(i < document.fields.size() ? std::string_view(document.fields[i]) : std::string_view());
}

}  // namespace

void append_header(std::string& out, Table table, CsvStyle style, std::span<std::string const> kept) {
  out.append(csv_prefix(style));
  CsvRow row(out, style);
  for (Column const& column : columns_of(table)) row.text(column.name);
  if (table == Table::documents)
    for (std::string const& name : kept) row.text(name);
}

void append_quotes(std::string& out, Findings const& findings, CsvStyle style) {
  std::string const& id = findings.document().id;
  for (Quote const& quote : findings.extraction().quotes) {
    if (quote.spans.empty()) throw VerbatimError("internal fault: a quotation without content in " + id);
    CsvRow row(out, style);
    row.text(id).text(quote_id(id, quote)).text(quote_kind_name(quote.kind)).text(findings.content(quote));
    row.number(findings.piece(quote.spans.front()).start).number(findings.piece(quote.spans.back()).end);
    row.text(joined_offsets(findings, quote.spans)).text(joined_offsets(findings, quote.quoted));
    put_speaker(row, findings, quote);
    put_piece(row, findings, quote.cue ? quote.cue->span : Span{});
    row.text(quote.via ? one_line(quote.via->name) : std::string());
    row.text(quote.via ? findings.entity_id(quote.via->entity) : std::string_view());
    row.text(quote.addressee ? one_line(quote.addressee->name) : std::string());
    row.text(quote.rule).decimal(quote.confidence).text(findings.extraction().date);
    row.text(one_line(findings.words(quote.sentence)));
    row.text(quote.cue ? cue_class_name(quote.cue->cue_class) : std::string_view());
    row.text(modality_name(quote.modality)).empty();
  }
}

void append_mentions(std::string& out, Findings const& findings, CsvStyle style) {
  std::string const& id = findings.document().id;
  Extraction const& found = findings.extraction();
  for (Mention const& mention : found.mentions) {
    CsvRow row(out, style);
    row.text(id).text(mention_id(id, mention)).text(entity_type_name(mention.type));
    put_piece(row, findings, mention.span);
    row.text(findings.entity_id(mention.entity));
    row.text(mention.entity < 0 ? std::string()
                                : one_line(found.entities[static_cast<std::size_t>(mention.entity)].name));
    row.text(mention.rule);
  }
}

void append_document(std::string& out, Findings const& findings, CsvStyle style, std::size_t kept,
                     std::string_view warning) {
  Document const& document = findings.document();
  Extraction const& found = findings.extraction();
  CsvRow row(out, style);
  row.text(document.id)
      .text(document.path)
      .text(found.date)
      .number(findings.characters())
      .number(found.sentences)
      .number(found.mentions.size())
      .number(found.quotes.size())
      .text("ok")
      .text(one_line(warning));
  put_kept(row, document, kept);
}

void append_failed_document(std::string& out, Document const& document, std::string_view error,
                            CsvStyle style, std::size_t kept) {
  CsvRow row(out, style);
  row.text(document.id).text(document.path).text(document.date).empty(4).text("error").text(one_line(error));
  put_kept(row, document, kept);
}

}  // namespace whosaid
