#include "output/explanation_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "output/findings.hpp"

namespace whosaid {
namespace {

constexpr std::size_t most_points = 3;  // of each sign
constexpr std::size_t most_losers = 3;

std::string in_list(std::optional<ListEntry> const& entry) {
  return entry ? fmt::format(" ({}:{})", entry->file, entry->line) : std::string();
}

/// reported.that: what it means
std::string with_meaning(std::string_view name, std::string_view meaning) {
  return meaning.empty() ? std::string(name) : fmt::format("{}: {}", name, meaning);
}

class Writer {
 public:
  Writer(Document const& document, Explanation const& explanation, OffsetUnit unit, PageSettings settings)
      : explanation_(explanation), findings_(document, explanation.found, unit), page_(settings) {}

  std::string run() {
    std::string const& date = explanation_.found.date;
    page_.line(fmt::format("{}{}", findings_.document().id, date.empty() ? "" : ", " + date), Look::title);
    section("Quotations", explanation_.quotes, [&](QuoteExplanation const& each) { put(each); });
    section("Names", explanation_.names, [&](NameExplanation const& each) { put(each); });
    section("Not taken", explanation_.gaps, [&](Gap const& each) { put(each); });
    if (explanation_.quotes.empty() && explanation_.names.empty() && explanation_.gaps.empty()) {
      page_.blank();
      page_.line("Nothing found.");
    }
    return page_.take();
  }

 private:
  template <class Items, class Put>
  void section(std::string_view title, Items const& items, Put put_item) {
    if (items.empty()) return;
    page_.blank();
    page_.line(fmt::format("{}: {}", title, items.size()), Look::title);
    for (auto const& item : items) {
      page_.blank();
      put_item(item);
    }
  }

  /// “its words” at 12-16
  std::string shown(Span span) const {
    Piece const piece = findings_.piece(span);
    std::string const words = page_.shortened(piece.bytes, 1);
    bool const marked = words.starts_with("“") && words.size() > std::string_view("“").size();
    return fmt::format("{}{}{} at {}-{}", marked ? "" : "“", words, marked ? "" : "”", piece.start,
                       piece.end);
  }

  std::string place(Span span) const {
    Piece const piece = findings_.piece(span);
    return fmt::format("{}-{}", piece.start, piece.end);
  }

  /// The first field of several has the label.
  void fields(std::string_view label, std::vector<std::string> const& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) page_.field(i == 0 ? label : "", texts[i]);
  }

  void put(QuoteExplanation const& each) {
    Quote const& quote = explanation_.found.quotes[each.quote];
    bool const term = quote.kind == QuoteKind::term;
    std::string places;
    for (Span const span : quote.spans) places += (places.empty() ? "" : ", ") + place(span);
    page_.line(fmt::format("{}{} at {}", quote_kind_name(quote.kind), term ? "" : " quotation", places),
               Look::title);
    page_.line(page_.shortened(findings_.content(quote), 3), Look::plain, 2);
    if (term)
      page_.field("why", each.no_speaker->text);
    else
      put_speaker(quote, each);
    page_.field("rule", with_meaning(quote.rule, each.meaning));
    if (!each.clause.empty()) page_.field("clause", with_meaning(each.clause, each.clause_meaning));
    put_parts("matched", each.parts);
    if (term) return;
    if (quote.addressee) page_.field("spoken to", in_words(*quote.addressee));
    if (quote.via) page_.field("relayed by", in_words(*quote.via));
    std::vector<std::string> rivals;
    for (Rival const& rival : each.rivals) rivals.push_back(in_words(rival));
    fields("not", rivals);
    page_.field("confidence", fmt::format("{:.2f}: {}", quote.confidence, each.confidence.text));
  }

  void put_speaker(Quote const& quote, QuoteExplanation const& each) {
    if (each.no_speaker) {
      page_.field("speaker", "unknown: " + each.no_speaker->text);
      return;
    }
    page_.field("speaker", in_words(*quote.speaker));
    fields("because", chain(each.chain));
  }

  void put_parts(std::string_view label, std::vector<Part> const& parts) {
    std::vector<std::string> lines;
    for (Part const& part : parts) lines.push_back(in_words(part));
    fields(label, lines);
  }

  std::string in_words(Part const& part) const {
    return fmt::format("{} {}{}{}{}", part.name, shown(part.span), part.text.empty() ? "" : ", ", part.text,
                       in_list(part.entry));
  }

  std::string in_words(Party const& party) const {
    std::string text = party.name.empty() ? "nobody by name" : party.name;
    if (party.entity >= 0) text += fmt::format(" ({})", findings_.entity_id(party.entity));
    return text + fmt::format(", {}", speaker_status_name(party.status));
  }

  std::string in_words(Rival const& rival) const {
    std::string text = rival.name;
    if (rival.span) text += fmt::format(", named at {}", place(*rival.span));
    text += ": ";
    if (!rival.score) return text + rival.text;
    text += fmt::format("{:g} points", *rival.score);
    if (rival.lost_by) text += fmt::format(", {:g} fewer", *rival.lost_by);
    return text + in_words(rival.points);
  }

  /// (+4 first person of its sentence, -2 …), or nothing
  static std::string in_words(std::vector<Point> const& points) {
    std::string text;
    for (Point const& point : points)
      text += fmt::format("{}{:+g} {}", text.empty() ? " (" : "; ", point.weight,
                          point.meaning.empty() ? point.name : point.meaning);
    return text.empty() ? text : text + ")";
  }

  /// Each step on a line, those after the first with an arrow.
  std::vector<std::string> chain(std::vector<Step> const& steps) const {
    std::vector<std::string> lines;
    for (Step const& step : steps) {
      std::string text = lines.empty() ? "" : "→ ";
      if (step.span) text += shown(*step.span) + ": ";
      if (!step.entity.empty()) text += step.entity + ": ";
      text += step.text;
      if (!step.points.empty()) {
        double sum = 0;
        for (Point const& point : step.points) sum += point.weight;
        text += fmt::format(", with {:g} points{}", sum, in_words(step.points));
      }
      lines.push_back(text + in_list(step.entry));
    }
    return lines;
  }

  void put(NameExplanation const& each) {
    Mention const& mention = explanation_.found.mentions[each.mention];
    page_.line(fmt::format("{}: {}", shown(mention.span), entity_type_name(mention.type)), Look::title);
    put_reading(each.reading);
    put_lists(each.lists);
    fields("entity", chain(each.chain));
    std::vector<std::string> rivals;
    for (Rival const& rival : each.rivals) rivals.push_back(fmt::format("{}: {}", rival.entity, rival.text));
    fields("not", rivals);
    std::vector<std::string> losers;
    for (NameReading const& loser : each.losers)
      if (losers.size() < most_losers) losers.push_back(lost(loser));
    fields("not read as", losers);
  }

  void put_reading(NameReading const& reading) {
    page_.field("rule", with_meaning(reading.rule, reading.meaning));
    page_.field("score", fmt::format("{:.2f}; a name needs {:.2f}", reading.score, reading.needed));
    put_points("for", reading.points, 1);
    put_points("against", reading.points, -1);
  }

  void put_points(std::string_view label, std::vector<Point> const& points, double sign) {
    std::vector<std::string> lines;
    for (Point const& point : points)
      if (point.weight * sign > 0 && lines.size() < most_points)
        lines.push_back(fmt::format("{:+.2f} {} ({})", point.weight,
                                    point.meaning.empty() ? point.name : point.meaning, point.name));
    fields(label, lines);
  }

  void put_lists(std::vector<ListEntry> const& entries) {
    std::vector<std::string> lines;
    for (ListEntry const& entry : entries)
      lines.push_back(fmt::format("“{}”: {}{}", entry.words, entry.what, in_list(entry)));
    fields("lists", lines);
  }

  std::string lost(NameReading const& reading) const {
    std::string text = fmt::format("{} {} by {}, score {:.2f}: ", reading.type, shown(reading.span),
                                   reading.rule, reading.score);
    switch (reading.outcome) {
      case Outcome::too_weak:
        return text + fmt::format("too weak by {:.2f}", reading.lost_by);
      case Outcome::inside_listed:
        return text + fmt::format("stands inside a name of the lists, {}", shown(*reading.lost_to));
      case Outcome::outweighed:
        return text + fmt::format("lost by {:.2f}", reading.lost_by);
      case Outcome::other_thing:
      case Outcome::kept:
        break;
    }
    return text + "kept";
  }

  void put(Gap const& gap) {
    page_.line(fmt::format("{}: {}", shown(gap.span), what_is_not_there(gap)), Look::title);
    page_.field("why", gap.reason.text);
    put_parts("seen", gap.parts);
    if (gap.reading) {
      page_.field("read as", fmt::format("{} by {}", gap.reading->type,
                                         with_meaning(gap.reading->rule, gap.reading->meaning)));
      page_.field("score",
                  fmt::format("{:.2f}; a name needs {:.2f}", gap.reading->score, gap.reading->needed));
      if (gap.reading->outcome == Outcome::other_thing) put_points("for", gap.reading->points, 1);
      put_points("against", gap.reading->points, -1);
    }
    put_lists(gap.lists);
  }

  static std::string_view what_is_not_there(Gap const& gap) {
    if (gap.kind == "marks") return "no quotation";
    if (gap.kind == "speech") return "reports nothing";
    if (gap.kind == "word") return "no name";
    return "nothing found";
  }

  Explanation const& explanation_;
  Findings findings_;
  TextPage page_;
};

}  // namespace

std::string explanation_text(Document const& document, Explanation const& explanation, OffsetUnit unit,
                             PageSettings settings) {
  return Writer(document, explanation, unit, settings).run();
}

}  // namespace whosaid
