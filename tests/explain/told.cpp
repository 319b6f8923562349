#include "explain/told.hpp"

namespace whosaid::test {
namespace {

Extractor make(bool terms) {
  return Extractor({.gazetteers = {std::string(WHOSAID_SOURCE_DIR) + "/gazetteers"}, .terms = terms});
}

class Teller {
 public:
  Teller(std::string_view text, Explanation const& explanation) : text_(text), explanation_(explanation) {}

  std::string run() {
    for (QuoteExplanation const& each : explanation_.quotes) quotation(each);
    for (NameExplanation const& each : explanation_.names) name(each);
    for (Gap const& each : explanation_.gaps) gap(each);
    return std::move(out_);
  }

 private:
  std::string words(Span span) const { return "“" + std::string(span.of(text_)) + "”"; }

  static std::string in_list(std::optional<ListEntry> const& entry) {
    return entry ? " [" + entry->file + "]" : std::string();
  }

  void line(std::string const& text) { out_ += text + "\n"; }

  void parts(std::vector<Part> const& all) {
    for (Part const& part : all)
      line("  " + std::string(part.name) + " " + words(part.span) + in_list(part.entry));
  }

  void chain(std::vector<Step> const& steps) {
    for (Step const& step : steps)
      line("  " + std::string(step.how) + (step.span ? " " + words(*step.span) : "") +
           (step.entity.empty() ? "" : " " + step.entity) + in_list(step.entry));
  }

  void quotation(QuoteExplanation const& each) {
    Quote const& quote = explanation_.found.quotes[each.quote];
    std::string content;
    for (Span const span : quote.spans) content += (content.empty() ? "" : " + ") + words(span);
    line("quotation " + content + ": " + std::string(quote.rule) + (each.clause.empty() ? "" : ", ") +
         std::string(each.clause));
    chain(each.chain);
    if (each.no_speaker) line("  no speaker: " + std::string(each.no_speaker->code));
    parts(each.parts);
    for (Rival const& rival : each.rivals) line("  not " + rival.name + ": " + std::string(rival.lacks));
  }

  void name(NameExplanation const& each) {
    Mention const& mention = explanation_.found.mentions[each.mention];
    line("name " + words(mention.span) + ": " + std::string(entity_type_name(mention.type)) + " by " +
         std::string(each.reading.rule));
    chain(each.chain);
    for (NameReading const& loser : each.losers)
      if (loser.outcome == Outcome::inside_listed)
        line("  not " + std::string(loser.type) + " " + words(loser.span) + " by " + std::string(loser.rule) +
             ": inside listed");
    for (Rival const& rival : each.rivals) line("  not " + rival.entity + ": " + std::string(rival.lacks));
  }

  void gap(Gap const& each) {
    line(std::string(each.kind) + " " + words(each.span) + ": " + std::string(each.reason.code));
    parts(each.parts);
    if (!each.reading) return;
    bool const other = each.reading->outcome == Outcome::other_thing;
    line(other ? "  other by " + std::string(each.reading->rule) : "  a weak reading");
  }

  std::string_view text_;
  Explanation const& explanation_;
  std::string out_;
};

}  // namespace

Extractor const& extractor(bool terms) {
  static Extractor const plain = make(false);
  static Extractor const with_terms = make(true);
  return terms ? with_terms : plain;
}

Explanation explained(std::string_view text, std::string_view at, bool terms) {
  Document const document{.id = "case", .path = {}, .text = std::string(text), .date = "2021-05-01"};
  if (at.empty()) return explain(extractor(terms), document);
  auto const begin = static_cast<Offset>(text.find(at));
  return explain(extractor(terms), document, {Span{begin, begin + static_cast<Offset>(at.size())}});
}

std::string told(std::string_view text, Explanation const& explanation) {
  return Teller(text, explanation).run();
}

}  // namespace whosaid::test
