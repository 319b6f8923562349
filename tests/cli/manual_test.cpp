// The whole page of a small command, and what bash completes.
#include "cli/manual.hpp"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

class Manual : public testing::Test {
 protected:
  Manual() {
    program_.set_help_flag();
    CLI::App& sort = *program_.add_subcommand("sort", "Put words in order");
    sort.set_help_flag();
    sort.add_option("FILE", files_, "What to read; - for standard input")->type_name("")->group("Input");
    sort.add_option("-o,--output", file_, ".txt files go here")->type_name("DIR")->group("Output");
    sort.add_option("--by", file_, "What comes first")->type_name("length|name")->group("Output");
    sort.add_flag("--no-case", no_case_, "Case is nothing\\all are alike")->group("Output");
    sort.footer("Words are cut at blanks.\n\nExamples:\n  drill sort a.txt\n      .all\nLast, a remark.");
  }

  CLI::App program_{"drill does a little.", "drill"};
  std::vector<std::string> files_;
  std::string file_;
  bool no_case_ = false;
};

TEST_F(Manual, PageOfACommand) {
  auto const commands = all_commands(program_);
  ASSERT_EQ(commands.size(), 2u);
  EXPECT_EQ(command_name(commands[1], " "), "drill sort");
  std::string const page = manual_page(commands[1]);
  EXPECT_EQ(page.substr(page.find('\n') + 1), R"(.SH NAME
drill\-sort \- Put words in order
.SH SYNOPSIS
.B drill sort
[\fIOPTIONS\fR]
[\fIFILE\fR\&...]
.SH OPTIONS
.SS Input
.TP
\fIFILE\fR
What to read; \- for standard input
.SS Output
.TP
\fB\-o\fR, \fB\-\-output\fR \fIDIR\fR
\&.txt files go here
.TP
\fB\-\-by\fR \fIlength|name\fR
What comes first
.TP
\fB\-\-no\-case\fR
Case is nothing\eall are alike
.SH NOTES
.PP
Words are cut at blanks.
.SH EXAMPLES
.PP
.nf
  drill sort a.txt
      .all
.fi
.SH NOTES
.PP
Last, a remark.
.SH SEE ALSO
\fBdrill\fR(1)
)");
}

TEST_F(Manual, PageOfTheProgramNamesItsCommands) {
  std::string const page = manual_page(all_commands(program_)[0]);
  EXPECT_NE(page.find(".B drill\n\\fICOMMAND\\fR\n"), std::string::npos) << page;
  EXPECT_NE(page.find(".SH COMMANDS\n.TP\n\\fBsort\\fR\nPut words in order\n"), std::string::npos) << page;
  EXPECT_TRUE(page.ends_with(".SH SEE ALSO\n\\fBdrill\\-sort\\fR(1)\n")) << page;
}

TEST_F(Manual, CompletionKnowsWordsAndFolders) {
  std::string const script = bash_completion(program_);
  EXPECT_NE(script.find("    'drill sort --by') values=\"-W 'length name'\" ;;\n"), std::string::npos)
      << script;
  EXPECT_NE(script.find("    'drill sort -o') values=\"-d\" ;;\n"), std::string::npos) << script;
  EXPECT_NE(script.find("    'drill sort') words='--output --by --no-case' ;;\n"), std::string::npos)
      << script;
  EXPECT_NE(script.find("    'drill') words='sort' ;;\n"), std::string::npos) << script;
}

}  // namespace
}  // namespace whosaid
