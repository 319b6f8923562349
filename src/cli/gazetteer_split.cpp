// whosaid gazetteer split: one entity that is two.
#include <memory>

#include "cli/gazetteer_edit.hpp"

namespace whosaid {

void add_gazetteer_split(CLI::App& gazetteer, Command& chosen) {
  struct SplitOptions {
    EditOptions edit;
    NewEntity made;
    std::vector<std::string> titles;
  };
  auto const options = std::make_shared<SplitOptions>();
  CLI::App& command =
      add_edit(gazetteer, "split", "Make a second entity of some names of the first: split ID NAME",
               "Example:\n"
               "  whosaid gazetteer split person/kim-min-jun \"Kim Min-jun Jr\" --alias \"Min-jun Kim\" "
               "--role chairman",
               options->edit);
  command.add_option("--id", options->made.id, "Id of the new entity (default: made of its name)")
      ->type_name("ID")
      ->group("Entry");
  add_several(command, "--alias", options->made.aliases, "Name that goes to the new entity; repeat it for more");
  add_several(command, "--weak", options->made.weak, "Weak name that goes to the new entity");
  add_several(command, "--role", options->titles, "Title of the roles that go to the new entity");
  command.callback([options, &chosen] {
    chosen = [options] {
      expect_words(options->edit, 2, 2, "split ID NAME [--alias TEXT]… [--role TITLE]…");
      std::string const& id = options->edit.words[0];
      options->made.name = options->edit.words[1];
      options->made.id = new_id(options->made.id, id.substr(0, id.find('/')), options->made.name);
      return run_edit(options->edit,
                      [&](Workspace& workspace) { split(workspace, id, options->made, options->titles); });
    };
  });
}

}  // namespace whosaid
