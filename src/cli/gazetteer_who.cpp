// whosaid gazetteer who: what the lists know of a name, and what an article would make of it.
#include <fmt/format.h>

#include <memory>

#include "checking/who.hpp"
#include "cli/command.hpp"
#include "cli/folders.hpp"
#include "cli/options.hpp"
#include "cli/status.hpp"
#include "gazetteer/error.hpp"
#include "output/output_file.hpp"
#include "whosaid.hpp"

namespace whosaid {
namespace {

// What a plain sentence with the name says: what wins when nothing else is known.
std::string in_a_sentence(std::string const& name, Extractor const& extractor) {
  Document document;
  document.text = "Yesterday " + name + " said that the work would go on.";
  Extraction const found = extractor.extract(document);
  std::string out = fmt::format("\nin “Yesterday {} said …”\n", name);
  for (Mention const& mention : found.mentions) {
    std::string_view const id = mention.entity < 0
                                    ? std::string_view("no entity")
                                    : found.entities[static_cast<std::size_t>(mention.entity)].id;
    out += fmt::format("  “{}” is a {}, {}, by rule {}\n", mention.span.of(document.text),
                       entity_type_name(mention.type), id, mention.rule);
  }
  if (found.mentions.empty()) out += "  no name is found\n";
  return out +
         "\nLonger names win over shorter ones, and of several readings the likeliest; of several entities "
         "with\n"
         "one name the one whose country, offices or relatives the article names. Weak names need a full "
         "name.\n";
}

int run_who(ReadingOptions const& reading, std::vector<std::string> const& words) {
  if (words.empty()) throw UsageError("write: whosaid gazetteer who NAME");
  std::string name;
  for (std::string const& word : words) name += (name.empty() ? "" : " ") + word;
  std::vector<Fault> faults;
  std::vector<SourceFolder> folders;
  for (auto const& folder : gazetteer_folders(reading.gazetteers))
    folders.push_back(read_folder(folder, faults));
  Lists const lists = read_lists(folders, faults);
  if (!faults.empty()) throw GazetteerError(std::move(faults));
  std::string out = known_of(name, lists);
  OutputFile().write(out + in_a_sentence(name, reading.make_extractor()));
  return status_done;
}

}  // namespace

void add_gazetteer_who(CLI::App& gazetteer, Command& chosen) {
  auto const reading = std::make_shared<ReadingOptions>();
  auto const words = std::make_shared<std::vector<std::string>>();
  CLI::App& command = *gazetteer.add_subcommand("who", "Say what the lists know of a name: who NAME");
  command.set_help_flag("-h,--help", "Show this help");
  command.allow_extras();
  command.footer("Example:\n  whosaid gazetteer who Washington");
  command.add_option("NAME", *words, "A name or word")->type_name("")->group("Input");
  reading->add_gazetteers_to(command);
  command.callback(
      [reading, words, &chosen] { chosen = [reading, words] { return run_who(*reading, *words); }; });
}

}  // namespace whosaid
