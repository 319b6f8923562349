// whosaid gazetteer merge: two entities that are one.
#include <memory>

#include "cli/gazetteer_edit.hpp"

namespace whosaid {

void add_gazetteer_merge(CLI::App& gazetteer, Command& chosen) {
  auto const options = std::make_shared<EditOptions>();
  CLI::App& command =
      add_edit(gazetteer, "merge", "Make two entities one: merge FROM INTO",
               "Example:\n  whosaid gazetteer merge person/d-ruiz person/dana-ruiz\n"
               "\n"
               "INTO gets the names and roles of FROM, whose id stays known under \"formerly\".",
               *options);
  command.callback([options, &chosen] {
    chosen = [options] {
      expect_words(*options, 2, 2, "merge FROM INTO");
      return run_edit(*options,
                      [&](Workspace& workspace) { merge(workspace, options->words[0], options->words[1]); });
    };
  });
}

}  // namespace whosaid
