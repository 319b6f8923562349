// whosaid gazetteer retire: an entity that articles should no longer have.
#include <memory>

#include "cli/gazetteer_edit.hpp"

namespace whosaid {

void add_gazetteer_retire(CLI::App& gazetteer, Command& chosen) {
  struct RetireOptions {
    EditOptions edit;
    std::string note;
  };
  auto const options = std::make_shared<RetireOptions>();
  CLI::App& command =
      add_edit(gazetteer, "retire", "Stop finding an entity; its id is kept: retire ID",
               "Example:\n  whosaid gazetteer retire person/dana-ruiz --note \"no longer in the news\"",
               options->edit);
  command.add_option("--note", options->note, "Why")->type_name("TEXT")->group("Entry");
  command.callback([options, &chosen] {
    chosen = [options] {
      expect_words(options->edit, 1, 1, "retire ID [--note TEXT]");
      return run_edit(options->edit, [&](Workspace& workspace) {
        retire(workspace, options->edit.words[0], options->note);
      });
    };
  });
}

}  // namespace whosaid
