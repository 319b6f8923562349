// The shared options.
#include "cli/options.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "cli/folders.hpp"
#include "cli/status.hpp"
#include "cli/suggest.hpp"
#include "corpus/date.hpp"

namespace whosaid {

CLI::Option* choice(CLI::Option* option, std::vector<std::string> words) {
  option->type_name(fmt::format("{}", fmt::join(words, "|")));
  auto const check = [words = std::move(words)](std::string& word) {
    if (std::ranges::find(words, word) != words.end()) return std::string();
    return fmt::format("{} is not one of {}{}", word, fmt::join(words, ", "), did_you_mean(word, words));
  };
  return option->check(CLI::Validator(check, ""));
}

void ReadingOptions::add_to(CLI::App& command) {
  auto const is_day = [](std::string const& text) {
    if (text.size() == 10 && day_of(text)) return std::string();
    return fmt::format("{} is not a day; write YYYY-MM-DD", text);
  };
  choice(command.add_option("--input", input, "What the inputs are (default: by their ending)"),
         {"text", "jsonl"})
      ->group("Input");
  command
      .add_option("--text-field", fields.text_field,
                  "Field of a JSON line that holds the text (default: text)")
      ->type_name("NAME")
      ->group("Input");
  command.add_option("--id-field", fields.id_field, "Field that holds the document's id (default: id)")
      ->type_name("NAME")
      ->group("Input");
  command.add_option("--date-field", fields.date_field, "Field that holds its date (default: date)")
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
  command.add_option("--gazetteers", gazetteers, "Folder of lists; repeat it for more, later ones win")
      ->type_name("DIR")
      ->expected(1)
      ->take_all()
      ->group("Analysis");
}

std::optional<InputKind> ReadingOptions::input_kind() const {
  if (input.empty()) return std::nullopt;
  return input == "jsonl" ? InputKind::json_line : InputKind::text;
}

OffsetUnit ReadingOptions::unit() const { return offset_unit_named(offsets).value(); }

Extractor ReadingOptions::make_extractor() const {
  Settings settings;
  settings.gazetteers = gazetteer_folders(gazetteers);
  settings.terms = terms;
  return Extractor(std::move(settings));
}

}  // namespace whosaid
