// whosaid gazetteer: the verbs that look after the lists.
#include "cli/command.hpp"

namespace whosaid {

void add_gazetteer(CLI::App& program, Command& chosen) {
  CLI::App& gazetteer = *program.add_subcommand("gazetteer", "Check, change and try the lists");
  gazetteer.group("Commands");
  gazetteer.set_help_flag("-h,--help", "Show this help");
  gazetteer.allow_extras();
  gazetteer.get_formatter()->label("SUBCOMMAND", "VERB");
  gazetteer.footer(
      "Examples:\n"
      "  whosaid gazetteer check               everything that is wrong or doubtful in the lists\n"
      "  whosaid gazetteer who \"Dana Ruiz\"     what the lists know of a name\n"
      "  whosaid gazetteer alias person/dana-ruiz \"Dana Okafor\" --dry-run\n"
      "  whosaid gazetteer try articles/       what the edits since the last commit change in articles\n"
      "  whosaid gazetteer import people.csv --into people.yaml\n"
      "\n"
      "whosaid gazetteer VERB --help shows a verb's options.");
  add_gazetteer_check(gazetteer, chosen);
  add_gazetteer_who(gazetteer, chosen);
  add_gazetteer_try(gazetteer, chosen);
  add_gazetteer_test(gazetteer, chosen);
  add_gazetteer_coverage(gazetteer, chosen);
  add_gazetteer_compile(gazetteer, chosen);
  add_gazetteer_add(gazetteer, chosen);
  add_gazetteer_alias(gazetteer, chosen);
  add_gazetteer_role(gazetteer, chosen);
  add_gazetteer_rename(gazetteer, chosen);
  add_gazetteer_retire(gazetteer, chosen);
  add_gazetteer_merge(gazetteer, chosen);
  add_gazetteer_split(gazetteer, chosen);
  add_gazetteer_import(gazetteer, chosen);
  add_gazetteer_export(gazetteer, chosen);
}

}  // namespace whosaid
