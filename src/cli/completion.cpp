// Completion for bash: commands, verbs, options, and the words and folders that options take; else files.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "cli/manual.hpp"

namespace whosaid {
namespace {

std::vector<std::string> names_of(CLI::Option const& option) {
  std::vector<std::string> names;
  for (std::string const& name : option.get_snames()) names.push_back("-" + name);
  for (std::string const& name : option.get_lnames()) names.push_back("--" + name);
  return names;
}

/// What may follow an option, as an argument of compgen; empty for files.
std::string values_of(CLI::Option const& option) {
  std::string type = option.get_type_name();
  if (type == "DIR") return "-d";
  if (type.find('|') == std::string::npos ||
      std::ranges::any_of(type, [](char c) { return c >= 'A' && c <= 'Z'; }))
    return {};
  std::ranges::replace(type, '|', ' ');
  return fmt::format("-W '{}'", type);
}

constexpr std::string_view start = R"sh(# Completion of whosaid for bash. Made from the program's commands.
_whosaid() {
  local current=${COMP_WORDS[COMP_CWORD]} command=whosaid at values words
  for ((at = 1; at < COMP_CWORD; ++at)); do
    case "$command ${COMP_WORDS[at]}" in
)sh";

constexpr std::string_view after_commands = R"sh(        command+=" ${COMP_WORDS[at]}" ;;
    esac
  done
  case "$command ${COMP_WORDS[COMP_CWORD - 1]}" in
)sh";

constexpr std::string_view after_values = R"sh(  esac
  if [[ $values ]]; then
    mapfile -t COMPREPLY < <(eval "compgen $values -- \"\$current\"")
    return
  fi
  case $command in
)sh";

constexpr std::string_view end = R"sh(  esac
  if [[ $current == -* || $words != -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  fi
}
complete -o default -F _whosaid whosaid
)sh";

}  // namespace

std::string bash_completion(CLI::App const& program) {
  std::vector<std::string> commands;
  std::string values;
  std::string words;
  for (CommandPath const& path : all_commands(program)) {
    std::string const name = command_name(path, " ");
    if (path.size() > 1) commands.push_back("'" + name + "'");
    std::vector<std::string> follow;
    for (CLI::App const* command : path.back()->get_subcommands([](CLI::App const*) { return true; }))
      follow.push_back(command->get_name());
    for (CLI::Option const* option : path.back()->get_options()) {
      std::vector<std::string> options = names_of(*option);
      if (std::string const may = values_of(*option); !may.empty())
        for (std::string const& one : options)
          values += fmt::format("    '{} {}') values=\"{}\" ;;\n", name, one, may);
      for (std::string& one : options)
        if (one.starts_with("--")) follow.push_back(std::move(one));
    }
    words += fmt::format("    '{}') words='{}' ;;\n", name, fmt::join(follow, " "));
  }
  std::string script(start);
  script += fmt::format("      {})\n", fmt::join(commands, " | "));
  return script.append(after_commands).append(values).append(after_values).append(words).append(end);
}

}  // namespace whosaid
