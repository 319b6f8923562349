// Manual pages: troff with the macros of man(7).
#include "cli/manual.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>

#include "whosaid.hpp"

namespace whosaid {
namespace {

void add_commands(CommandPath const& path, std::vector<CommandPath>& all) {
  all.push_back(path);
  for (CLI::App const* command : path.back()->get_subcommands([](CLI::App const*) { return true; })) {
    CommandPath longer = path;
    longer.push_back(command);
    add_commands(longer, all);
  }
}

/// Text that troff shows as it is.
std::string plain(std::string_view text) {
  std::string out;
  for (char const c : text) {
    if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n'))
      out.append("\\&") += c;
    else
      out += c;
  }
  return out;
}

std::string upper(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::toupper(c); });
  return text;
}

/// \fB\-o\fR, \fB\-\-output\fR \fIDIR\fR
std::string shown(CLI::Option const& option) {
  std::vector<std::string> names;
  for (std::string const& name : option.get_snames()) names.push_back("-" + name);
  for (std::string const& name : option.get_lnames()) names.push_back("--" + name);
  for (std::string& name : names) name = "\\fB" + plain(name) + "\\fR";
  if (names.empty()) return "\\fI" + plain(option.get_single_name()) + "\\fR";
  std::string text = fmt::format("{}", fmt::join(names, ", "));
  if (option.get_type_size() > 0 && !option.get_type_name().empty())
    text += " \\fI" + plain(option.get_type_name()) + "\\fR";
  return text;
}

void put_options(std::string& page, CLI::App const& command) {
  for (std::string const& group : command.get_groups()) {
    auto const options = command.get_options([&](CLI::Option const* option) {
      return option->get_group() == group && !option->get_description().empty();
    });
    if (options.empty()) continue;
    page += fmt::format(".SS {}\n", plain(group));
    for (CLI::Option const* option : options)
      page += fmt::format(".TP\n{}\n{}\n", shown(*option), plain(option->get_description()));
  }
}

/// The text below the help: what is indented are examples, and stays in its lines.
void put_footer(std::string& page, std::string_view footer) {
  std::string_view section;
  bool indented = false;
  auto const begin = [&](std::string_view name) {
    if (section != name) page += fmt::format(".SH {}\n", name);
    section = name;
  };
  while (!footer.empty()) {
    std::size_t const end = std::min(footer.find('\n'), footer.size());
    std::string_view const line = footer.substr(0, end);
    footer.remove_prefix(std::min(end + 1, footer.size()));
    if (line.empty()) continue;
    if (line.starts_with(' ') != indented) {
      indented = !indented;
      page += indented ? ".PP\n.nf\n" : ".fi\n";
    }
    if (indented) {
      page += plain(line) + "\n";
    } else if (line == "Examples:") {
      begin("EXAMPLES");
    } else {
      begin("NOTES");
      page += ".PP\n" + plain(line) + "\n";
    }
  }
  if (indented) page += ".fi\n";
}

}  // namespace

std::vector<CommandPath> all_commands(CLI::App const& program) {
  std::vector<CommandPath> all;
  add_commands({&program}, all);
  return all;
}

std::string command_name(CommandPath const& path, std::string_view between) {
  std::vector<std::string> names;
  for (CLI::App const* command : path) names.push_back(command->get_name());
  return fmt::format("{}", fmt::join(names, between));
}

std::string manual_page(CommandPath const& path) {
  CLI::App const& command = *path.back();
  auto const commands = command.get_subcommands([](CLI::App const*) { return true; });
  std::string const name = command_name(path, "-");
  std::string page =
      fmt::format(".TH {} 1 \"\" \"whosaid {}\" \"User Commands\"\n", plain(upper(name)), plain(version()));
  page += fmt::format(".SH NAME\n{} \\- {}\n", plain(name), plain(command.get_description()));
  page += fmt::format(".SH SYNOPSIS\n.B {}\n", plain(command_name(path, " ")));
  if (!commands.empty()) page += path.size() == 1 ? "\\fICOMMAND\\fR\n" : "\\fIVERB\\fR\n";
  page += "[\\fIOPTIONS\\fR]\n";
  for (CLI::Option const* option :
       command.get_options([](CLI::Option const* o) { return o->get_positional(); }))
    page += fmt::format("[\\fI{}\\fR{}]\n", plain(option->get_single_name()),
                        option->get_items_expected_max() > 1 ? "\\&..." : "");
  if (!commands.empty()) {
    page += path.size() == 1 ? ".SH COMMANDS\n" : ".SH VERBS\n";
    for (CLI::App const* one : commands)
      page += fmt::format(".TP\n\\fB{}\\fR\n{}\n", plain(one->get_name()), plain(one->get_description()));
  }
  page += ".SH OPTIONS\n";
  put_options(page, command);
  put_footer(page, command.get_footer());
  std::vector<std::string> others;
  for (std::size_t length = 1; length < path.size(); ++length)
    others.push_back(command_name({path.begin(), path.begin() + static_cast<std::ptrdiff_t>(length)}, "-"));
  for (CLI::App const* one : commands) others.push_back(name + "-" + one->get_name());
  if (others.empty()) return page;
  for (std::string& other : others) other = "\\fB" + plain(other) + "\\fR(1)";
  return page + fmt::format(".SH SEE ALSO\n{}\n", fmt::join(others, ", "));
}

}  // namespace whosaid
