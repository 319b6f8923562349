// whosaid gazetteer alias and weak-alias: further names of an entity.
#include <memory>

#include "cli/gazetteer_edit.hpp"

namespace whosaid {
namespace {

void add_verb(CLI::App& gazetteer, Command& chosen, std::string const& verb, std::string const& key,
              std::string const& description, std::string const& example) {
  auto const options = std::make_shared<EditOptions>();
  CLI::App& command = add_edit(gazetteer, verb, description, example, *options);
  command.callback([=, &chosen] {
    chosen = [=] {
      expect_words(*options, 2, 100, verb + " ID NAME…");
      return run_edit(*options, [&](Workspace& workspace) {
        add_names(workspace, options->words[0], key, {options->words.begin() + 1, options->words.end()});
      });
    };
  });
}

}  // namespace

void add_gazetteer_alias(CLI::App& gazetteer, Command& chosen) {
  add_verb(gazetteer, chosen, "alias", "aliases", "Give an entity another full name: alias ID NAME…",
           "Example:\n  whosaid gazetteer alias person/dana-ruiz \"Dana Okafor\"");
  add_verb(gazetteer, chosen, "weak-alias", "weak",
           "Give an entity a short name, used only where a full name is: weak-alias ID NAME…",
           "Example:\n  whosaid gazetteer weak-alias organisation/federal-reserve \"the Fed\"");
}

}  // namespace whosaid
