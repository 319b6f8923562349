// Converts an extraction's byte offsets to code points.
#include "evaluate/answer.hpp"

#include "text/offsets.hpp"

namespace whosaid {

Answer answer_of(std::string_view text, Extraction const& found) {
  OffsetMap const offsets(text, OffsetUnit::codepoint);
  auto const range = [&](Span span) {
    return Range{static_cast<std::uint32_t>(offsets(span.begin)),
                 static_cast<std::uint32_t>(offsets(span.end))};
  };
  Answer answer;
  for (Mention const& mention : found.mentions)
    answer.mentions.push_back({range(mention.span), mention.type, mention.rule});
  for (Quote const& quote : found.quotes) {
    FoundQuote& copy = answer.quotes.emplace_back();
    copy.kind = quote.kind;
    for (Span const span : quote.spans) copy.spans.push_back(range(span));
    if (quote.speaker) copy.speaker = FoundSpeaker{quote.speaker->name, range(quote.speaker->span)};
    copy.rule = quote.rule;
  }
  return answer;
}

}  // namespace whosaid
