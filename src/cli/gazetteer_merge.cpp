// whosaid gazetteer merge: two entities that are one.
#include <fmt/format.h>

#include <memory>

#include "cli/gazetteer_edit.hpp"

namespace whosaid {

void add_gazetteer_merge(CLI::App& gazetteer, Command& chosen) {
  auto const options = std::make_shared<EditOptions>();
  CLI::App& command = add_edit(
      gazetteer, "merge", "Make two entities one: merge FROM INTO",
      "Example:\n  whosaid gazetteer merge person/d-ruiz person/dana-ruiz\n"
      "\n"
      "INTO gets the names and roles of FROM, whose id stays known under \"formerly\", and what it lacks\n"
      "of gender, kind and Wikidata id. What it has of these stays; where FROM says otherwise, that is "
      "told.",
      *options);
  command.callback([options, &chosen] {
    chosen = [options] {
      expect_words(*options, 2, 2, "merge FROM INTO");
      std::vector<std::string> contradictions;
      int const status = run_edit(*options, [&](Workspace& workspace) {
        contradictions = merge(workspace, options->words[0], options->words[1]);
      });
      for (std::string const& each : contradictions) fmt::print(stderr, "{}\n", each);
      return status;
    };
  });
}

}  // namespace whosaid
