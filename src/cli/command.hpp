// The program's commands, one file each, and how they are chosen and fail.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

namespace whosaid {

/// Runs a command whose options have been read; returns the exit status.
using Command = std::function<int()>;

/// Add a command to the program; when the command line names it, parsing sets `chosen`.
void add_extract(CLI::App& program, Command& chosen);
void add_explain(CLI::App& program, Command& chosen);
void add_evaluate(CLI::App& program, Command& chosen);
void add_regress(CLI::App& program, Command& chosen);
void add_gazetteer(CLI::App& program, Command& chosen);

/// Add a verb to `whosaid gazetteer`.
void add_gazetteer_check(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_compile(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_add(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_alias(CLI::App& gazetteer, Command& chosen);  // and weak-alias
void add_gazetteer_role(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_rename(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_retire(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_merge(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_split(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_import(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_export(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_test(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_coverage(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_try(CLI::App& gazetteer, Command& chosen);
void add_gazetteer_who(CLI::App& gazetteer, Command& chosen);

/// Makes `program` the whole program: its commands with their options.
void define_program(CLI::App& program, Command& chosen);

/// The whole program: reads the command line, runs the command, reports errors on standard error in one line
/// each.
int run_program(int argc, char const* const* argv);

}  // namespace whosaid
