// whosaid explain: why each quotation has that speaker, each name that type and entity, and why nothing more.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "cli/status.hpp"
#include "cli/terminal.hpp"
#include "explanation.hpp"
#include "output/explanation_json.hpp"
#include "output/explanation_text.hpp"
#include "output/output_file.hpp"
#include "output/plain_text.hpp"

namespace whosaid {
namespace {

struct ExplainOptions {
  ReadingOptions reading;
  std::string path;
  std::optional<std::string> at;
  std::string format = "text";
  std::string colour = "auto";
};

std::optional<std::uint64_t> offset_in(std::string_view at) {
  std::uint64_t offset = 0;
  auto const [end, error] = std::from_chars(at.data(), at.data() + at.size(), offset);
  if (error != std::errc() || end != at.data() + at.size()) return std::nullopt;
  return offset;
}

std::string_view unit_in_words(OffsetUnit unit) {
  switch (unit) {
    case OffsetUnit::codepoint:
      return "code points";
    case OffsetUnit::utf8:
      return "bytes";
    case OffsetUnit::utf16:
      break;
  }
  return "UTF-16 units";
}

/// Where a text stands; an offset is the place of the character that begins there.
std::vector<Span> places_of(std::string const& at, std::optional<std::uint64_t> offset, std::string_view text,
                            OffsetMap const& map) {
  if (offset) {
    if (*offset >= map(static_cast<Offset>(text.size()))) return {};
    Offset const byte = map.to_byte(*offset);
    return {Span{byte, byte}};
  }
  std::vector<Span> places;
  for (std::size_t from = text.find(at); from != std::string_view::npos;
       from = text.find(at, from + at.size()))
    places.push_back({static_cast<Offset>(from), static_cast<Offset>(from + at.size())});
  return places;
}

class Run {
 public:
  explicit Run(ExplainOptions const& options)
      : options_(options),
        inputs_(options.reading.input_settings({options.path}), std::make_unique<StandardInput>()),
        extractor_(options.reading.make_extractor()) {}

  int run() {
    while (std::optional<Item> item = inputs_.next()) {
      Loaded const loaded = load(*std::move(item), options_.reading.load_settings());
      if (!loaded.warning.empty())
        fmt::print(stderr, "whosaid: {}: {}\n", loaded.document.path, loaded.warning);
      if (loaded.error.empty()) {
        explain_one(loaded.document);
        continue;
      }
      fmt::print(stderr, "whosaid: {}: {}\n", loaded.document.path, loaded.error);
      status_ = status_with_faults;
    }
    if (options_.at && !any_place_ && longest_) refuse_place();
    return status_;
  }

 private:
  void explain_one(Document const& document) {
    OffsetUnit const unit = options_.reading.unit();
    Explanation explanation;
    if (!options_.at) {
      explanation = explain(extractor_, document);
    } else {
      OffsetMap const map(document.text, unit);
      longest_ = std::max(longest_.value_or(0), map(static_cast<Offset>(document.text.size())));
      std::vector<Span> const places = places_of(*options_.at, offset_in(*options_.at), document.text, map);
      if (places.empty()) return;
      any_place_ = true;
      explanation = explain(extractor_, document, places);
    }
    std::string text;
    if (options_.format == "jsonl") {
      append_explanation_lines(text, document, explanation, unit);
    } else {
      if (any_before_) text += '\n';
      any_before_ = true;
      text += explanation_text(document, explanation, unit, page_);
    }
    output_.write(text);
  }

  [[noreturn]] void refuse_place() const {
    if (offset_in(*options_.at))
      throw UsageError(fmt::format("--at {}: {} has only {} {}; see --offsets", *options_.at, options_.path,
                                   *longest_, unit_in_words(options_.reading.unit())));
    throw UsageError(fmt::format("--at: “{}” is not in {}; write it as the article does, or give an offset",
                                 one_line(*options_.at), options_.path));
  }

  ExplainOptions const& options_;
  Inputs inputs_;
  Extractor const extractor_;
  OutputFile output_;
  PageSettings const page_{terminal_columns(), wants_colour(options_.colour)};
  bool any_place_ = false;                // did the text of --at stand in any document?
  bool any_before_ = false;               // any document written so far?
  std::optional<std::uint64_t> longest_;  // of the documents looked at with --at, in the unit of offsets
  int status_ = status_done;
};

int run_explain(ExplainOptions const& options) {
  if (options.path.empty()) throw UsageError("explain needs a file, or - for standard input");
  if (options.at && options.at->empty()) throw UsageError("--at needs an offset or words of the article");
  return Run(options).run();
}

}  // namespace

void add_explain(CLI::App& program, Command& chosen) {
  auto const options = std::make_shared<ExplainOptions>();
  CLI::App& command = *program.add_subcommand(
      "explain", "Say why each quotation has that speaker, each name that type; and why not");
  command.group("Commands");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer(
      "Examples:\n"
      "  whosaid explain article.txt\n"
      "  whosaid explain article.txt --at \"the bridge\"\n"
      "      only what covers these words: quotations, names, or why nothing was found there\n"
      "  whosaid explain article.txt --at 288 --format jsonl\n"
      "      only what covers the character at offset 288, for programs\n"
      "\n"
      "Scores of names are log-odds: above 0 is more likely right than wrong. Lines are as wide as the "
      "terminal or "
      "$COLUMNS.");
  command.add_option("FILE", options->path, "A text file or JSON lines, or - for standard input")
      ->type_name("")
      ->group("Input");
  options->reading.add_to(command);
  command.add_option("--at", options->at, "Explain only what covers this offset or these words")
      ->type_name("OFFSET|TEXT")
      ->group("Analysis");
  choice(command.add_option("--format", options->format, "Format of the explanation (default: text)"),
         {"text", "jsonl"})
      ->group("Output");
  choice(command.add_option(
             "--color", options->colour,
             "Colours: on a terminal (auto, the default; NO_COLOR turns them off), always or never"),
         {"auto", "always", "never"})
      ->group("Output");
  command.callback([options, &chosen] { chosen = [options] { return run_explain(*options); }; });
}

}  // namespace whosaid
