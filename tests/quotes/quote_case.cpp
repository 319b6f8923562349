// Runs the whole extraction over a case's text.
#include "quote_case.hpp"

#include "whosaid.hpp"

namespace whosaid::test {
namespace {

Extractor const& extractor() {
  static Extractor const made{
      {.gazetteers = {std::string(WHOSAID_SOURCE_DIR) + "/gazetteers"}, .terms = true}};
  return made;
}

std::string party(Party const& party) { return party.entity >= 0 ? party.name : "(" + party.name + ")"; }

}  // namespace

std::string quotes_found(QuoteCase const& c) {
  std::string const text(c.text);
  Extraction const found = extractor().extract({.id = "case", .path = {}, .text = text, .date = {}});
  bool const terms = c.quotes.find("term |") != std::string_view::npos;
  bool const hearers = c.quotes.find("| to ") != std::string_view::npos;
  std::string quotes, contents;
  for (Quote const& quote : found.quotes) {
    if (quote.kind == QuoteKind::term && !terms) continue;
    bool const known = quote.speaker && quote.speaker->status != SpeakerStatus::unknown;
    if (!quotes.empty()) quotes += '\n', contents += '\n';
    quotes += std::string(quote_kind_name(quote.kind)) + " | " + (known ? party(*quote.speaker) : "-") +
              " | " +
              std::string(speaker_status_name(known ? quote.speaker->status : SpeakerStatus::unknown));
    if (quote.via) quotes += " | via " + party(*quote.via);
    if (quote.addressee && hearers) quotes += " | to " + party(*quote.addressee);
    std::string_view separator;
    for (Span const span : quote.spans) {
      contents.append(separator).append(span.of(text));
      separator = " […] ";
    }
  }
  return c.contents.empty() ? quotes : quotes + "\n\n" + contents;
}

std::string quotes_expected(QuoteCase const& c) {
  return c.contents.empty() ? std::string(c.quotes)
                            : std::string(c.quotes) + "\n\n" + std::string(c.contents);
}

}  // namespace whosaid::test
