// whosaid explain: for each quotation and mention of one file, what was decided and by which rule.
#include <fmt/format.h>

#include <iostream>
#include <iterator>
#include <memory>

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "cli/status.hpp"
#include "output/findings.hpp"
#include "output/output_file.hpp"
#include "output/plain_text.hpp"

namespace whosaid {
namespace {

struct ExplainOptions {
  ReadingOptions reading;
  std::string path;
};

template <class... Args>
void put(std::string& out, fmt::format_string<Args...> format, Args&&... args) {
  fmt::format_to(std::back_inserter(out), format, std::forward<Args>(args)...);
}

/// “its words” at 12-16
std::string shown(Findings const& findings, Span span) {
  Piece const piece = findings.piece(span);
  return fmt::format("“{}” at {}-{}", one_line(piece.bytes), piece.start, piece.end);
}

std::string described(Findings const& findings, std::optional<Party> const& party) {
  if (!party || (party->name.empty() && party->span.empty())) return "unknown: the text does not say";
  std::string text = party->name.empty() ? "nobody by name" : one_line(party->name);
  if (party->entity >= 0) put(text, " ({})", findings.entity_id(party->entity));
  put(text, ", {}", speaker_status_name(party->status));
  if (!party->span.empty()) put(text, ", from {}", shown(findings, party->span));
  return text;
}

void put_quote(std::string& out, Findings const& findings, Quote const& quote) {
  put(out, "\n{}: {}\n", quote_kind_name(quote.kind), one_line(findings.content(quote)));
  put(out, "  where       ");
  for (Span const span : quote.spans) {
    Piece const piece = findings.piece(span);
    put(out, "{}{}-{}", span == quote.spans.front() ? "" : ", ", piece.start, piece.end);
  }
  put(out, "\n  speaker     {}\n", described(findings, quote.speaker));
  if (quote.cue)
    put(out, "  cue         {}, {}\n", cue_class_name(quote.cue->cue_class),
        shown(findings, quote.cue->span));
  if (quote.via) put(out, "  via         {}\n", described(findings, quote.via));
  if (quote.addressee) put(out, "  addressee   {}\n", described(findings, quote.addressee));
  put(out, "  rule        {}\n  confidence  {:.2f}\n", quote.rule, quote.confidence);
}

void put_mention(std::string& out, Findings const& findings, Mention const& mention) {
  std::string_view const entity = findings.entity_id(mention.entity);
  put(out, "  {} {}, {}, by rule {}\n", entity_type_name(mention.type), shown(findings, mention.span),
      entity.empty() ? "no entity" : entity, mention.rule);
}

std::string explanation(Findings const& findings) {
  Extraction const& found = findings.extraction();
  std::string out;
  put(out, "{}{}{}\n", findings.document().id, found.date.empty() ? "" : ", ", found.date);
  put(out, "\nQuotations: {}\n", found.quotes.size());
  for (Quote const& quote : found.quotes) put_quote(out, findings, quote);
  put(out, "\nMentions: {}\n\n", found.mentions.size());
  for (Mention const& mention : found.mentions) put_mention(out, findings, mention);
  return out;
}

int run_explain(ExplainOptions const& options) {
  if (options.path.empty()) throw UsageError("explain needs a file, or - for standard input");
  Inputs inputs({options.path}, options.reading.input_kind(), std::cin);
  Extractor const extractor = options.reading.make_extractor();
  OutputFile output;
  int status = status_done;
  while (std::optional<Item> item = inputs.next()) {
    Loaded const loaded = load(*std::move(item), options.reading.fields);
    if (!loaded.error.empty()) {
      fmt::print(stderr, "whosaid: {}: {}\n", loaded.document.path, loaded.error);
      status = status_with_faults;
      continue;
    }
    Extraction const found = extractor.extract(loaded.document);
    output.write(explanation(Findings(loaded.document, found, options.reading.unit())));
  }
  return status;
}

}  // namespace

void add_explain(CLI::App& program, Command& chosen) {
  auto const options = std::make_shared<ExplainOptions>();
  CLI::App& command =
      *program.add_subcommand("explain", "Say why each quotation has that speaker, each name that type");
  command.group("Commands");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer(
      "Examples:\n"
      "  whosaid explain article.txt\n"
      "  whosaid explain article.txt --terms --gazetteers gazetteers --gazetteers mine");
  command.add_option("FILE", options->path, "A text file or JSON lines, or - for standard input")
      ->type_name("")
      ->group("Input");
  options->reading.add_to(command);
  command.callback([options, &chosen] { chosen = [options] { return run_explain(*options); }; });
}

}  // namespace whosaid
