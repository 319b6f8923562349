// Rows of quotes.csv, mentions.csv and documents.csv; entities.csv is in entity_table.cpp.
#include "output/tables.hpp"

#include <fmt/format.h>

#include <iterator>

#include "output/ids.hpp"
#include "output/plain_text.hpp"

namespace whosaid {
namespace {

struct TableShape {
  std::string_view name;
  std::string_view columns;
};

constexpr std::array<TableShape, 4> shapes = {{
    {"quotes",
     "doc_id,quote_id,kind,text,start,end,spans,quoted,speaker,speaker_id,speaker_type,speaker_status,"
     "speaker_mention,speaker_start,speaker_end,cue,cue_start,cue_end,via,via_id,addressee,rule,confidence,"
     "date,"
     "sentence,cue_class"},
    {"mentions", "doc_id,mention_id,type,text,start,end,entity_id,name,rule"},
    {"entities", "entity_id,type,name,wikidata,aliases,documents,mentions,quotes"},
    {"documents", "doc_id,path,date,characters,sentences,mentions,quotes,status,error"},
}};

/// start-end;start-end
std::string joined_offsets(Findings const& findings, std::vector<Span> const& spans) {
  std::string joined;
  for (Span const span : spans) {
    Piece const piece = findings.piece(span);
    fmt::format_to(std::back_inserter(joined), "{}{}-{}", joined.empty() ? "" : ";", piece.start, piece.end);
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

}  // namespace

std::string_view table_name(Table table) { return shapes[static_cast<std::size_t>(table)].name; }

std::optional<Table> table_named(std::string_view name) {
  for (Table const table : all_tables)
    if (table_name(table) == name) return table;
  return std::nullopt;
}

void append_header(std::string& out, Table table, CsvStyle style) {
  out.append(csv_prefix(style)).append(shapes[static_cast<std::size_t>(table)].columns).append("\r\n");
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
    row.text(quote.rule).text(fmt::format("{:.2f}", quote.confidence)).text(findings.extraction().date);
    row.text(one_line(findings.piece(quote.sentence).bytes));
    row.text(quote.cue ? cue_class_name(quote.cue->cue_class) : std::string_view());
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

void append_document(std::string& out, Findings const& findings, CsvStyle style) {
  Document const& document = findings.document();
  Extraction const& found = findings.extraction();
  CsvRow(out, style)
      .text(document.id)
      .text(document.path)
      .text(found.date)
      .number(findings.characters())
      .number(found.sentences)
      .number(found.mentions.size())
      .number(found.quotes.size())
      .text("ok")
      .empty();
}

void append_failed_document(std::string& out, Document const& document, std::string_view error,
                            CsvStyle style) {
  CsvRow(out, style)
      .text(document.id)
      .text(document.path)
      .text(document.date)
      .empty(4)
      .text("error")
      .text(one_line(error));
}

}  // namespace whosaid
