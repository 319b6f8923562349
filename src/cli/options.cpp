// The shared options.
#include "cli/options.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "cli/folders.hpp"
#include "cli/status.hpp"
#include "cli/suggest.hpp"
#include "corpus/date.hpp"
#include "output/output_file.hpp"
#include "text/encoding.hpp"

namespace whosaid {

CLI::Option* choice(CLI::Option* option, std::vector<std::string> words) {
  option->type_name(fmt::format("{}", fmt::join(words, "|")));
  auto const check = [words = std::move(words)](std::string& word) {
    if (std::ranges::find(words, word) != words.end()) return std::string();
    return fmt::format("{} is not one of {}{}", word, fmt::join(words, ", "), did_you_mean(word, words));
  };
  return option->check(CLI::Validator(check, ""));
}

CLI::Option* repeatable(CLI::Option* option) {
  return option->expected(1)->take_all()->allow_extra_args(false);
}

void ReadingOptions::add_to(CLI::App& command) {
  auto const is_day = [](std::string const& text) {
    if (text.size() == 10 && day_of(text)) return std::string();
    return fmt::format("{} is not a day; write YYYY-MM-DD", text);
  };
  choice(command.add_option("--input", input, "What the inputs are (default: by their ending)"),
         {"text", "jsonl", "csv"})
      ->group("Input");
  command
      .add_option("--text-field", fields.text_field,
                  "Field of a JSON line, or column of a table, that holds the text (default: text)")
      ->type_name("NAME")
      ->group("Input");
  command.add_option("--id-field", fields.id_field, "Field that holds the document's id (default: id)")
      ->type_name("NAME")
      ->group("Input");
  command.add_option("--date-field", fields.date_field, "Field that holds its date (default: date)")
      ->type_name("NAME")
      ->group("Input");
  auto const is_known = [](std::string const& name) {
    if (is_encoding(name)) return std::string();
    return fmt::format("{} is no encoding that ICU knows; write utf-8, windows-1252, iso-8859-1 or the like",
                       name);
  };
  command
      .add_option("--encoding", fields.encoding,
                  "Encoding of text files and tables (default: UTF-8; UTF-16 is recognised)")
      ->check(CLI::Validator(is_known, ""))
      ->type_name("NAME")
      ->group("Input");
  command.add_option("--date", fields.default_date, "Date of documents that have none, YYYY-MM-DD")
      ->check(CLI::Validator(is_day, ""))
      ->type_name("DATE")
      ->group("Input");
  add_gazetteers_to(command);
  command.add_flag("--terms", terms, "Also report words in quotation marks that nobody is quoted with")
      ->group("Analysis");
  choice(command.add_option("--offsets", offsets, "Unit of offsets (default: codepoint)"),
         {"codepoint", "utf8", "utf16"})
      ->group("Output");
}

void ReadingOptions::add_gazetteers_to(CLI::App& command) {
  repeatable(
      command.add_option("--gazetteers", gazetteers, "Folder of lists; repeat it for more, later ones win"))
      ->type_name("DIR")
      ->group("Analysis");
}

void add_jobs_to(CLI::App& command, unsigned& jobs, std::string const& what, std::string const& group) {
  command
      .add_option("-j,--jobs", jobs, "Threads (default: one a core); " + what + " the same for any number")
      ->check(CLI::Range(1u, 1024u).description(""))
      ->type_name("N")
      ->group(group);
}

void add_output_to(CLI::App& command, std::string& file) {
  command.add_option("-o,--output", file, "File for the report (default: standard output)")
      ->type_name("FILE")
      ->group("Output");
}

void write_output(std::string const& file, std::string_view bytes) {
  if (file.empty()) return OutputFile().write(bytes);
  OutputFile output(file);
  output.write(bytes);
  output.commit();
}

std::optional<InputKind> ReadingOptions::input_kind() const {
  if (input.empty()) return std::nullopt;
  if (input == "csv") return InputKind::csv_row;
  return input == "jsonl" ? InputKind::json_line : InputKind::text;
}

InputSettings ReadingOptions::input_settings(std::vector<std::string> paths) const {
  return {.paths = std::move(paths), .kind = input_kind(), .encoding = fields.encoding};
}

LoadSettings ReadingOptions::load_settings() const {
  LoadSettings settings = fields;
  settings.as_text = input == "text";
  return settings;
}

OffsetUnit ReadingOptions::unit() const { return offset_unit_named(offsets).value(); }

Extractor ReadingOptions::make_extractor() const {
  Settings settings;
  settings.gazetteers = gazetteer_folders(gazetteers);
  settings.terms = terms;
  return Extractor(std::move(settings));
}

}  // namespace whosaid
