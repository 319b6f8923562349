#include "output/explanation_json.hpp"

#include "output/findings.hpp"
#include "output/ids.hpp"
#include "output/json_object.hpp"
#include "output/plain_text.hpp"

namespace whosaid {
namespace {

std::string_view outcome_name(Outcome outcome) {
  switch (outcome) {
    case Outcome::kept:
      return "kept";
    case Outcome::too_weak:
      return "too_weak";
    case Outcome::inside_listed:
      return "inside_listed";
    case Outcome::outweighed:
      return "outweighed";
    case Outcome::other_thing:
      break;
  }
  return "other_thing";
}

class Lines {
 public:
  Lines(std::string& out, Document const& document, Explanation const& explanation, OffsetUnit unit)
      : out_(out), found_(explanation.found), findings_(document, explanation.found, unit) {}

  void put(QuoteExplanation const& each) {
    Quote const& quote = found_.quotes[each.quote];
    line("quotation", [&](Object& object) {
      object.text("id", quote_id(findings_.document().id, quote));
      object.text("kind", quote_kind_name(quote.kind));
      append_array(object.key("spans"), quote.spans, [&](Span span) {
        Piece const piece = findings_.piece(span);
        append_pair(out_, piece.start, piece.end);
      });
      object.text("text", findings_.content(quote));
      object.text("rule", quote.rule);
      object.text("meaning", each.meaning);
      object.text_if_any("clause", each.clause);
      object.text_if_any("clause_meaning", each.clause_meaning);
      put_parts(object, "matched", each.parts);
      party(object, quote.speaker);
      steps(object, each.chain);
      object.key("no_speaker");
      reason_or_null(each.no_speaker);
      rivals(object, each.rivals);
      object.decimal("confidence", quote.confidence);
      object.key("measured");
      if (each.confidence.code.empty())
        out_ += "null";
      else
        reason(each.confidence);
    });
  }

  void put(NameExplanation const& each) {
    Mention const& mention = found_.mentions[each.mention];
    line("name", [&](Object& object) {
      object.text("id", mention_id(findings_.document().id, mention));
      place(object, mention.span);
      object.text("type", entity_type_name(mention.type));
      object.text_if_any("entity", findings_.entity_id(mention.entity));
      reading(object.key("reading"), each.reading);
      append_array(object.key("losers"), each.losers,
                   [&](NameReading const& loser) { reading(out_, loser); });
      lists(object, each.lists);
      steps(object, each.chain);
      rivals(object, each.rivals);
    });
  }

  void put(Gap const& gap) {
    line("gap", [&](Object& object) {
      object.text("kind", gap.kind);
      place(object, gap.span);
      object.key("reason");
      reason(gap.reason);
      put_parts(object, "seen", gap.parts);
      object.key("reading");
      if (gap.reading)
        reading(out_, *gap.reading);
      else
        out_ += "null";
      lists(object, gap.lists);
    });
  }

 private:
  template <class Fill>
  void line(std::string_view item, Fill fill) {
    {
      Object object(out_);
      object.text("document", findings_.document().id);
      object.text("offsets", offset_unit_name(findings_.unit()));
      object.text("item", item);
      fill(object);
    }
    out_ += '\n';
  }

  void place(Object& object, Span span) {
    Piece const piece = findings_.piece(span);
    object.number("start", piece.start);
    object.number("end", piece.end);
    object.text("text", piece.bytes);
  }

  void place(Object& object, std::optional<Span> span) {
    if (span && !span->empty()) return place(object, *span);
    object.null("start");
    object.null("end");
    object.null("text");
  }

  void list_entry(ListEntry const& entry) {
    Object object(out_);
    object.text("words", one_line(entry.words));
    object.text("what", entry.what);
    object.text("file", entry.file);
    object.number("line", entry.line);
  }

  void list(Object& object, std::optional<ListEntry> const& entry) {
    if (!entry) return object.null("list");
    object.key("list");
    list_entry(*entry);
  }

  void lists(Object& object, std::vector<ListEntry> const& entries) {
    append_array(object.key("lists"), entries, [&](ListEntry const& entry) { list_entry(entry); });
  }

  void put_parts(Object& object, Key const& name, std::vector<Part> const& parts) {
    append_array(object.key(name), parts, [&](Part const& part) {
      Object made(out_);
      made.text("part", part.name);
      place(made, part.span);
      made.text_if_any("is", part.text);
      list(made, part.entry);
    });
  }

  void steps(Object& object, std::vector<Step> const& chain) {
    append_array(object.key("chain"), chain, [&](Step const& step) {
      Object made(out_);
      made.text("how", step.how);
      made.text("because", one_line(step.text));
      place(made, step.span);
      made.text_if_any("entity", step.entity);
      points(made, step.points);
      list(made, step.entry);
    });
  }

  void party(Object& object, std::optional<Party> const& speaker) {
    if (!speaker) return object.null("speaker");
    Object made(object.key("speaker"));
    made.text_if_any("name", one_line(speaker->name));
    made.text_if_any("entity", findings_.entity_id(speaker->entity));
    made.text("status", speaker_status_name(speaker->status));
    place(made, std::optional(speaker->span));
  }

  void points(Object& object, std::vector<Point> const& all) {
    append_array(object.key("points"), all, [&](Point const& point) {
      Object made(out_);
      made.text("name", point.name);
      made.text("meaning", point.meaning);
      made.decimal("weight", point.weight);
    });
  }

  static void decimal_or_null(Object& object, Key const& name, std::optional<double> value) {
    if (value)
      object.decimal(name, *value);
    else
      object.null(name);
  }

  void rivals(Object& object, std::vector<Rival> const& all) {
    append_array(object.key("rivals"), all, [&](Rival const& rival) {
      Object made(out_);
      made.text("name", one_line(rival.name));
      made.text("entity", rival.entity);
      place(made, rival.span);
      decimal_or_null(made, "score", rival.score);
      decimal_or_null(made, "lost_by", rival.lost_by);
      points(made, rival.points);
      made.text("lacks", rival.lacks);
      made.text_if_any("because", one_line(rival.text));
    });
  }

  void reading(std::string& out, NameReading const& read) {
    Object object(out);
    place(object, read.span);
    object.text("type", read.type);
    object.text("rule", read.rule);
    object.text("meaning", read.meaning);
    object.text("outcome", outcome_name(read.outcome));
    object.decimal("score", read.score);
    object.decimal("needed", read.needed);
    bool const lost = read.outcome == Outcome::too_weak || read.outcome == Outcome::outweighed;
    decimal_or_null(object, "lost_by", lost ? std::optional(read.lost_by) : std::nullopt);
    points(object, read.points);
  }

  void reason(Reason const& why) {
    Object object(out_);
    object.text("code", why.code);
    object.text("because", one_line(why.text));
  }

  void reason_or_null(std::optional<Reason> const& why) {
    if (why)
      reason(*why);
    else
      out_ += "null";
  }

  std::string& out_;
  Extraction const& found_;
  Findings findings_;
};

}  // namespace

void append_explanation_lines(std::string& out, Document const& document, Explanation const& explanation,
                              OffsetUnit unit) {
  Lines lines(out, document, explanation, unit);
  for (QuoteExplanation const& each : explanation.quotes) lines.put(each);
  for (NameExplanation const& each : explanation.names) lines.put(each);
  for (Gap const& each : explanation.gaps) lines.put(each);
}

}  // namespace whosaid
