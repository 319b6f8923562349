// whosaid gazetteer add: a new entity, or a new word of a list.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <memory>

#include "cli/gazetteer_edit.hpp"
#include "cli/status.hpp"

namespace whosaid {
namespace {

constexpr auto types = std::to_array<std::string_view>({"person", "organisation", "place"});

struct AddOptions {
  EditOptions edit;
  std::string file;
  NewEntity entity;
  std::vector<std::string> classes;
};

// The file for a new entity if none is named: the only one, or a new one if there is none.
std::string default_file(Workspace const& workspace, std::string const& type) {
  std::vector<std::string> const names = workspace.names(true);
  std::vector<std::string> others;
  for (std::string const& name : names)
    if (name != "corrections.yaml") others.push_back(name);
  if (others.size() == 1) return others.front();
  if (others.empty()) return type == "person" ? "people.yaml" : type + "s.yaml";
  if (others.size() > 12) others.resize(12);
  throw EditRefused(fmt::format("name the file with --file: {}, …", fmt::join(others, ", ")));
}

int run_add(AddOptions& options) {
  auto const& words = options.edit.words;
  if (words.size() == 1 && !options.file.empty())
    return run_edit(options.edit, [&](Workspace& workspace) {
      add_word(workspace, options.file, {words[0], options.classes, options.entity.note});
    });
  expect_words(options.edit, 2, 2,
               "add person|organisation|place NAME [--file FILE], or add WORD --file FILE");
  if (std::ranges::find(types, words[0]) == types.end())
    throw UsageError(fmt::format("{} is not one of {}", words[0], fmt::join(types, ", ")));
  options.entity.name = words[1];
  options.entity.id = new_id(options.entity.id, words[0], words[1]);
  return run_edit(options.edit, [&](Workspace& workspace) {
    add_entity(workspace, options.file.empty() ? default_file(workspace, words[0]) : options.file,
               options.entity);
  });
}

}  // namespace

void add_gazetteer_add(CLI::App& gazetteer, Command& chosen) {
  auto const options = std::make_shared<AddOptions>();
  CLI::App& command = add_edit(
      gazetteer, "add", "Add an entity or a word: add person NAME, add WORD --file FILE",
      "Examples:\n"
      "  whosaid gazetteer add person \"Dana Ruiz\" --gender female --file entities/people/europe-east.yaml\n"
      "  whosaid gazetteer add organisation \"Harbour Users Association\" --acronym HUA --kind ngo "
      "--gazetteers "
      "gazetteers --gazetteers desk\n"
      "  whosaid gazetteer add harbourmaster --file words/roles-work.yaml",
      options->edit);
  auto const one = [&](char const* name, std::string& text, char const* description) {
    command.add_option(name, text, description)->type_name("TEXT")->group("Entry");
  };
  one("--file", options->file,
      "List of the last folder, such as people.yaml; made if need be (a word list: of the classes of an "
      "earlier "
      "folder's list of that name)");
  one("--id", options->entity.id, "Its id (default: made of its name)");
  add_several(command, "--alias", options->entity.aliases, "Another full name; repeat it for more");
  add_several(command, "--weak", options->entity.weak, "A short name, used only where a full name is");
  one("--acronym", options->entity.acronym, "Of organisations and places");
  one("--gender", options->entity.gender, "Of people: male or female");
  one("--kind", options->entity.kind, "Of organisations and places: ngo, country, …");
  one("--wikidata", options->entity.wikidata, "Wikidata id, only when certain");
  one("--source", options->entity.source, "Where it comes from, if not from the file's source");
  one("--note", options->entity.note, "A remark for people");
  add_several(command, "--class", options->classes, "Of a word: a class besides those of the list");
  command.callback([options, &chosen] { chosen = [options] { return run_add(*options); }; });
}

}  // namespace whosaid
