// whosaid gazetteer role: an office with dates.
#include <memory>

#include "cli/gazetteer_edit.hpp"

namespace whosaid {

void add_gazetteer_role(CLI::App& gazetteer, Command& chosen) {
  struct RoleOptions {
    EditOptions edit;
    NewRole role;
  };
  auto const options = std::make_shared<RoleOptions>();
  CLI::App& command =
      add_edit(gazetteer, "role", "Give a person an office, or end one: role ID TITLE",
               "Examples:\n"
               "  whosaid gazetteer role person/dana-ruiz \"infrastructure minister\" --of place/ukraine "
               "--from 2021-05-20\n"
               "  whosaid gazetteer role person/dana-ruiz \"infrastructure minister\" --to 2023-02",
               options->edit);
  command.add_option("--of", options->role.of, "Id of the country or organisation")
      ->type_name("ID")
      ->group("Role");
  command.add_option("--from", options->role.from, "First day: YYYY, YYYY-MM or YYYY-MM-DD")
      ->type_name("DATE")
      ->group("Role");
  command.add_option("--to", options->role.to, "Last day; without --from it ends the office held so far")
      ->type_name("DATE")
      ->group("Role");
  command.callback([options, &chosen] {
    chosen = [options] {
      expect_words(options->edit, 2, 2, "role ID TITLE [--of ID] [--from DATE] [--to DATE]");
      options->role.title = options->edit.words[1];
      return run_edit(options->edit, [&](Workspace& workspace) {
        add_role(workspace, options->edit.words[0], options->role);
      });
    };
  });
}

}  // namespace whosaid
