// whosaid extract: articles in, tables out.
#include <fmt/format.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>

#include "cli/command.hpp"
#include "cli/extract_options.hpp"
#include "cli/field_use.hpp"
#include "cli/progress.hpp"
#include "cli/repeats.hpp"
#include "cli/status.hpp"
#include "cli/stop.hpp"
#include "corpus/run_ordered.hpp"
#include "output/column_page.hpp"
#include "output/run_report.hpp"

namespace whosaid {
namespace {

/// Which document an item is, for people and to know it again.
std::string key_of(Item const& item) {
  return item.line == 0 ? item.path : fmt::format("{}:{}", item.path, item.line);
}

/// Whether a run in the folder can be gone on with.
bool has_checkpoint(std::filesystem::path const& folder) {
  std::error_code error;
  return std::filesystem::exists(folder / ".whosaid-run" / "run.sqlite", error);
}

/// A run, from its inputs to its tables.
class ExtractRun {
 public:
  explicit ExtractRun(ExtractOptions const& options)
      : options_(options),
        fields_(options.load_settings()),
        field_use_(fields_, options.reading.fields.keep_fields),
        extractor_(options.reading.make_extractor()) {}

  int run() {
    ReportSettings const settings = options_.report_settings(*extractor_);
    if (options_.resume && is_complete(settings)) {
      progress_.interrupt(
          fmt::format("the run in {} is complete; begin anew without --resume", options_.folder));
      return status_done;
    }
    if (!options_.resume) tell_thrown_away(settings.folder);
    stop_on_signal();
    report_ = std::make_unique<Report>(settings);
    failed_ = report_->progress().failed;
    resumed_ = report_->progress().next > 0;
    auto inputs = open_inputs();
    run_ordered(*inputs, options_.jobs, [&](Item item) { return process(std::move(item), *inputs); },
                {.stopped = [this] { return stop_signal() != 0 || too_many_; }});
    bool const complete = stop_signal() == 0 && !too_many_;
    extractor_.reset();  // the lists make room for what is sorted
    report_->finish(complete, {options_.paths, inputs->left_out().endings()});
    tell_doubts(*inputs);
    tell_end(*inputs);
    if (stop_signal() != 0) end_by_signal();
    return failed_ > 0 ? status_with_faults : status_done;
  }

 private:
  /// Whether the folder holds the tables of such a run, and no other one has begun. Throws OtherRun when they
  /// are those of another run.
  static bool is_complete(ReportSettings const& settings) {
    std::filesystem::path const working = settings.folder / ".whosaid-run";
    if (has_checkpoint(settings.folder)) return false;
    std::ifstream file(settings.folder / "run.json", std::ios::binary);
    std::string const before =
        settings_of_complete_run(std::string(std::istreambuf_iterator<char>(file), {}));
    if (before.empty()) return false;
    if (before != settings.run) throw OtherRun(made_in_another_way(settings.folder, before, settings.run));
    std::error_code ignored;
    std::filesystem::remove_all(working, ignored);  // the program was killed while it did so
    return true;
  }

  void tell_thrown_away(std::filesystem::path const& folder) {
    if (!folder.empty() && options_.format != "html" && has_checkpoint(folder))
      progress_.interrupt(fmt::format(
          "begins anew; the unfinished run in {} is thrown away, --resume would have gone on with it",
          folder.string()));
  }

  /// The inputs, from where the run is to go on.
  std::unique_ptr<Inputs> open_inputs() const {
    auto const open = [&](std::uint64_t skip) {
      InputSettings settings = options_.input_settings();
      settings.skip = skip;
      settings.stopped = [] { return stop_signal() != 0; };
      auto standard_input = std::make_unique<StandardInput>(settings.stopped);
      return std::make_unique<Inputs>(std::move(settings), std::move(standard_input));
    };
    RunProgress const done = report_->progress();
    if (done.next == 0) return open(0);
    // The last document done is read again, to see that it is still in its place.
    auto inputs = open(done.next - 1);
    auto const last = inputs->next();
    if (!last || key_of(*last) != done.last)
      throw OtherRun(
          fmt::format("the inputs have changed since: document {} was {} and is {}; begin anew without "
                      "--resume",
                      done.next, done.last, last ? key_of(*last) : "not there"));
    return inputs;
  }

  Write process(Item item, Inputs const& inputs) {
    std::uint64_t const next = item.number + 1;
    std::string key = key_of(item);
    auto part = std::make_shared<Report::Part>(rendered(std::move(item)));
    part->next = next;
    part->key = std::move(key);
    return [this, &inputs, part = std::move(part)] { write(std::move(*part), inputs.done()); };
  }

  Report::Part rendered(Item item) {
    bool const record = item.kind != InputKind::text;
    std::string const id = record ? item.id : std::string();
    Loaded loaded = load(std::move(item), fields_);
    if (loaded.error.empty()) {
      if (record) field_use_.note(id, loaded.document);
      try {
        return report_->render(loaded.document, extractor_->extract(loaded.document), loaded.warning);
      } catch (std::exception const& fault) {
        loaded.error = fault.what();
      }
    }
    return report_->render_error(loaded.document, loaded.error);
  }

  void write(Report::Part&& part, double done) {
    if (too_many_) return;  // what comes after that depends on the threads
    bool const failed = part.failed;
    failed_ += failed;
    std::string const& message = failed ? part.error : part.warning;
    if (!message.empty() && repeats_.is_shown(message))
      progress_.interrupt(fmt::format("{}: {}{}", part.path, failed ? "" : "warning: ", message));
    report_->write(std::move(part));
    progress_.count(failed, done);
    too_many_ = options_.max_errors && failed_ > *options_.max_errors;
  }

  /// What is doubtful about the run as a whole, a line each.
  void tell_doubts(Inputs const& inputs) {
    bool const csv_folder = !options_.folder.empty() && options_.format == "csv";
    for (std::string const& line : repeats_.rest(csv_folder ? ", see documents.csv" : ""))
      progress_.interrupt(line);
    if (!resumed_)
      for (std::string const& line : field_use_.warnings()) progress_.interrupt("warning: " + line);
    if (std::string const line = inputs.left_out().in_words(); !line.empty()) progress_.interrupt(line);
    RepeatedIds const& repeated = report_->repeated();
    if (repeated.documents > 0)
      progress_.interrupt(fmt::format(
          "warning: {} the id of an earlier one (such as {}), so their rows cannot be told apart; name a "
          "folder "
          "above them all, or the field that tells them apart with --id-field",
          repeated.documents == 1 ? "1 document has" : fmt::format("{} documents have", repeated.documents),
          repeated.example));
  }

  void tell_end(Inputs const& inputs) {
    std::string const resume =
        options_.folder.empty() || options_.format == "html" ? "" : "; go on with --resume";
    if (stop_signal() != 0)
      progress_.interrupt(
          fmt::format("interrupted after {} documents, which are written{}", progress_.documents(), resume));
    else if (too_many_)
      progress_.interrupt(fmt::format("stopped: more than {} documents failed; those before are written{}",
                                      *options_.max_errors, resume));
    else if (inputs.position() == 0)
      progress_.interrupt("nothing to read: no .txt, .jsonl or .csv file and no line in the inputs");
  }

  ExtractOptions const& options_;
  LoadSettings fields_;
  FieldUse field_use_;
  Repeats repeats_;
  bool resumed_ = false;                // some of the documents were done before
  std::optional<Extractor> extractor_;  // until all is read
  std::unique_ptr<Report> report_;
  Progress progress_;
  std::uint64_t failed_ = 0;
  std::atomic<bool> too_many_ = false;
};

int run_extract(ExtractOptions const& options) {
  if (options.columns) {
    OutputFile().write(column_page());
    return status_done;
  }
  options.check();
  try {
    return ExtractRun(options).run();
  } catch (OtherRun const& error) {
    throw UsageError(error.what());
  } catch (BrokenPipe const&) {
    throw;
  } catch (OutputError const& error) {
    remove_temporaries();  // pages under way may be held by threads that have ended
    if (options.folder.empty() || options.format == "html" || !has_checkpoint(options.folder)) throw;
    throw OutputError(fmt::format("{}; when that is mended, go on with --resume", error.what()));
  }
}

}  // namespace

void add_extract(CLI::App& program, Command& chosen) {
  auto const options = std::make_shared<ExtractOptions>();
  CLI::App& command =
      *program.add_subcommand("extract", "Find people, organisations and quotations; write tables");
  command.group("Commands");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer(
      "Examples:\n"
      "  whosaid extract articles/ -o out/\n"
      "      writes out/quotes.csv, mentions.csv, entities.csv, documents.csv, groups.csv and speakers.csv\n"
      "  whosaid extract archive.tar.zst -o out/ --resume\n"
      "      goes on where an earlier run was interrupted\n"
      "  whosaid extract a.txt b.txt --format jsonl\n"
      "      writes one JSON object a document to standard output\n"
      "  whosaid extract articles/ --format html -o pages/\n"
      "      writes a page an article and pages/index.html, to be looked at in a browser\n"
      "  cat news.jsonl | whosaid extract --input jsonl --text-field body - --table mentions\n"
      "      reads JSON lines from standard input, writes one table\n"
      "\n"
      "A document that cannot be read becomes a row of documents.csv; the rest goes on, and the exit status "
      "is 1.");
  options->add_to(command);
  command.callback([options, &chosen] { chosen = [options] { return run_extract(*options); }; });
}

}  // namespace whosaid
