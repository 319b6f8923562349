// whosaid evaluate: precision, recall and F1 against a reference.
#include "evaluate/evaluate.hpp"

#include <algorithm>
#include <iostream>
#include <memory>
#include <thread>

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "cli/status.hpp"
#include "evaluate/write.hpp"
#include "output/output_file.hpp"

namespace whosaid {
namespace {

struct EvaluateOptions {
  ReadingOptions reading;
  std::string path;
  std::string format = "text";
  std::size_t errors = 0;
  bool places = false;
  unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
};

int run_evaluate(EvaluateOptions const& options) {
  if (options.path.empty()) throw UsageError("evaluate needs a reference file, or - for standard input");
  Inputs inputs({options.path}, InputKind::json_line, std::cin);
  Extractor const extractor = options.reading.make_extractor();
  Scores const scores = evaluate(inputs, extractor, options.places, options.jobs);
  if (scores.documents == 0) throw UsageError(options.path + " holds no reference: it has no lines");
  OutputFile().write(options.format == "json" ? as_json(scores, options.errors)
                                              : as_text(scores, options.errors));
  return status_done;
}

}  // namespace

void add_evaluate(CLI::App& program, Command& chosen) {
  auto const options = std::make_shared<EvaluateOptions>();
  CLI::App& command = *program.add_subcommand("evaluate", "Measure precision, recall and F1 on a reference");
  command.group("Commands");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer(
      "A reference holds one JSON object a line:\n"
      "  {\"id\":\"…\",\"text\":\"…\",\"mentions\":[{\"start\":0,\"end\":9,\"type\":\"person\"}],\n"
      "   \"quotes\":[{\"kind\":\"direct\",\"spans\":[[0,21]],\"speaker\":[[27,36]]}]}\n"
      "with offsets in code points. What a line does not have (mentions or quotes) is not measured.\n"
      "\n"
      "Examples:\n"
      "  whosaid evaluate reference.jsonl --errors 20\n"
      "  whosaid evaluate reference.jsonl --format json > figures.json");
  command.add_option("GOLD", options->path, "The reference, JSON lines, or - for standard input")
      ->type_name("")
      ->group("Input");
  options->reading.add_gazetteers_to(command);
  command.add_option("--errors", options->errors, "Show up to N mistakes of each sort")
      ->type_name("N")
      ->group("Output");
  choice(command.add_option("--format", options->format, "Format of the figures (default: text)"),
         {"text", "json"})
      ->group("Output");
  command.add_flag("--places", options->places, "Measure places as well")->group("Analysis");
  add_jobs_to(command, options->jobs, "the figures are", "Analysis");
  command.callback([options, &chosen] { chosen = [options] { return run_evaluate(*options); }; });
}

}  // namespace whosaid
