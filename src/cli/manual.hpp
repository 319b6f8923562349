// Manual pages and shell completion, made from the definitions of the commands.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace whosaid {

/// A command with those that lead to it: whosaid, gazetteer, check.
using CommandPath = std::vector<CLI::App const*>;

/// Of the program all commands, itself first.
std::vector<CommandPath> all_commands(CLI::App const& program);

/// "whosaid gazetteer check" with `between` as " ".
std::string command_name(CommandPath const& path, std::string_view between);

/// The manual page of a command, for man(1).
std::string manual_page(CommandPath const& path);

/// What bash has to know to complete the program's command line.
std::string bash_completion(CLI::App const& program);

}  // namespace whosaid
