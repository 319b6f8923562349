// whosaid gazetteer rename: another id, or another main name.
#include <memory>

#include "cli/gazetteer_edit.hpp"

namespace whosaid {

void add_gazetteer_rename(CLI::App& gazetteer, Command& chosen) {
  auto const options = std::make_shared<EditOptions>();
  CLI::App& command =
      add_edit(gazetteer, "rename", "Give an entity another id or main name: rename ID NEW",
               "Examples:\n"
               "  whosaid gazetteer rename person/dana-ruiz \"Dana Okafor\"          the main name\n"
               "  whosaid gazetteer rename person/dana-ruiz person/dana-okafor     the id\n"
               "\n"
               "The old name becomes an alias, the old id stays known under \"formerly\".",
               *options);
  command.callback([options, &chosen] {
    chosen = [options] {
      expect_words(*options, 2, 2, "rename ID NEW_ID|NEW_NAME");
      std::string const& now = options->words[1];
      bool const id =
          now.starts_with("person/") || now.starts_with("organisation/") || now.starts_with("place/");
      return run_edit(*options, [&](Workspace& workspace) {
        (id ? rename_id : rename_name)(workspace, options->words[0], now);
      });
    };
  });
}

}  // namespace whosaid
