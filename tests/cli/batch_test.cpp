// Long runs: interrupted, killed, in parts, with bad documents, on full disks.
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <chrono>
#include <csignal>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <thread>

#include "cli/program.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;
using test::Outcome;
using test::run;
using test::TemporaryFolder;
using Files = std::map<std::string, std::string>;

std::string article(int number) {
  std::string const n = std::to_string(number);
  return "Mayor Dana Ruiz opened bridge " + n + ".\n\n“It will last for " + std::to_string(number % 7) +
         " long years,” Ms Ruiz said.\n\nOmar Teal denied that number " + n + " was safe.\n";
}

std::string json_lines(int count) {
  std::string lines;
  for (int i = 0; i < count; ++i)
    lines +=
        nlohmann::json{
            {"id", "n" + std::to_string(i)}, {"text", article(i)}, {"outlet", i % 2 == 0 ? "Post" : "Mail"}}
            .dump() +
        (i % 50 == 49 ? "\nnot json\n" : "\n");
  return lines;
}

/// The tables in a folder; run.json, which names the folder's inputs and the options, left out.
Files tables(fs::path const& folder) {
  Files files;
  for (auto const& entry : fs::directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.path().filename() == "run.json") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    files[entry.path().filename()] = {std::istreambuf_iterator<char>(file), {}};
  }
  return files;
}

class Batch : public testing::Test {
 protected:
  std::vector<std::string> extract(std::string const& out, std::vector<std::string> more = {}) const {
    std::vector<std::string> arguments{"extract", input_, "-o", folder_.path() / out, "--checkpoint", "20"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
  }

  TemporaryFolder folder_;
  std::string input_ = folder_.write("in.jsonl", json_lines(400));
};

// Twenty kills that hit a run, each at a moment drawn from all of a run's time, the making of the tables too.
TEST_F(Batch, KilledAtAnyMomentItGoesOn) {
  using Clock = std::chrono::steady_clock;
  ASSERT_EQ(run(extract("whole")).status, 1);  // compiles the lists if need be
  auto const start = Clock::now();
  ASSERT_EQ(run(extract("again")).status, 1);
  std::chrono::duration<double> const time = Clock::now() - start;
  Files const whole = tables(folder_.path() / "whole");
  ASSERT_EQ(whole.size(), 6u);
  std::mt19937 random(11);
  constexpr int enough = 20;
  int kills = 0;
  int gone_on = 0;  // kills of runs that others had begun
  for (int trial = 0; kills < enough; ++trial) {
    ASSERT_LT(trial, 10 * enough);
    std::string const out = "killed" + std::to_string(trial);
    for (int status = 128 + SIGKILL; status == 128 + SIGKILL;) {
      TemporaryFolder const streams;
      bool const begun = fs::exists(folder_.path() / out / ".whosaid-run" / "run.sqlite");
      pid_t const process = test::start(extract(out, {"--resume"}), streams);
      if (kills < enough) {
        std::this_thread::sleep_for(time * std::uniform_real_distribution(0.0, 1.1)(random));
        ::kill(process, SIGKILL);
      }
      status = test::wait_for(process);
      ASSERT_TRUE(status == 128 + SIGKILL || status <= 1) << streams.read("stderr");
      kills += status == 128 + SIGKILL;
      gone_on += status == 128 + SIGKILL && begun;
    }
    EXPECT_EQ(tables(folder_.path() / out), whole) << "after kill " << kills;
    EXPECT_FALSE(fs::exists(folder_.path() / out / ".whosaid-run"));
  }
  EXPECT_EQ(kills, enough);
  EXPECT_GT(gone_on, 0);
}

TEST_F(Batch, InterruptedItLeavesTablesAndGoesOn) {
  ASSERT_EQ(run(extract("whole")).status, 1);
  TemporaryFolder const streams;
  std::string const pipe = folder_.path() / "pipe.jsonl";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  fs::path const out = folder_.path() / "out";
  pid_t const process = test::start({"extract", pipe, "-o", out, "--checkpoint", "1"}, streams);
  int const writer = ::open(pipe.c_str(), O_WRONLY);
  std::string const some = json_lines(3);
  ASSERT_EQ(::write(writer, some.data(), some.size()), static_cast<ssize_t>(some.size()));
  for (int i = 0; i < 600 && folder_.read("out/.whosaid-run/documents.csv").find("n2,") == std::string::npos;
       ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  ::kill(process, SIGTERM);
  EXPECT_EQ(test::wait_for(process), 128 + SIGTERM);
  ::close(writer);
  EXPECT_NE(
      streams.read("stderr").find("interrupted after 3 documents, which are written; go on with --resume"),
      std::string::npos)
      << streams.read("stderr");
  EXPECT_EQ(tables(out).size(), 6u);
  EXPECT_TRUE(fs::exists(out / ".whosaid-run"));
  EXPECT_NE(folder_.read("out/run.json").find("\"complete\": false"), std::string::npos);
}

TEST_F(Batch, ResumeOfACompleteRunDoesNothing) {
  ASSERT_EQ(run(extract("out")).status, 1);
  auto const written = fs::last_write_time(folder_.path() / "out" / "quotes.csv");
  Outcome const again = run(extract("out", {"--resume"}));
  EXPECT_EQ(again.status, 0);
  EXPECT_EQ(again.err, "whosaid: the run in " + (folder_.path() / "out").string() +
                           " is complete; begin anew without --resume\n");
  EXPECT_EQ(fs::last_write_time(folder_.path() / "out" / "quotes.csv"), written);
}

TEST_F(Batch, ResumeRefusesOtherOptionsAndInputs) {
  ASSERT_EQ(run(extract("out", {"--max-errors", "2"})).status, 1);
  Outcome const other = run(extract("out", {"--resume", "--terms"}));
  EXPECT_EQ(other.status, 2);
  EXPECT_NE(other.err.find("was made in another way (--terms: no; now --terms: yes)"), std::string::npos)
      << other.err;
  folder_.write("in.jsonl", "{\"text\":\"\"}\n");
  Outcome const changed = run(extract("out", {"--resume"}));
  EXPECT_EQ(changed.status, 2);
  EXPECT_NE(changed.err.find("the inputs have changed since"), std::string::npos) << changed.err;
}

TEST_F(Batch, MaxErrorsStopsAtTheSameDocumentForAnyJobs) {
  for (char const* jobs : {"1", "4"}) {
    Outcome const result = run(extract(jobs, {"--max-errors", "2", "--jobs", jobs}));
    EXPECT_EQ(result.status, 1);
    EXPECT_NE(result.err.find("stopped: more than 2 documents failed"), std::string::npos) << result.err;
  }
  EXPECT_EQ(tables(folder_.path() / "1"), tables(folder_.path() / "4"));
  ASSERT_EQ(run(extract("1", {"--resume"})).status, 1);
  ASSERT_EQ(run(extract("whole")).status, 1);
  EXPECT_EQ(tables(folder_.path() / "1"), tables(folder_.path() / "whole"));
}

TEST_F(Batch, RunReportSaysHowItWasMade) {
  ASSERT_EQ(run(extract("out", {"--keep-field", "outlet"})).status, 1);
  auto const report = nlohmann::json::parse(folder_.read("out/run.json"));
  EXPECT_EQ(report["complete"], true);
  EXPECT_EQ(report["documents"], 408);
  EXPECT_EQ(report["failed"], 8);
  EXPECT_EQ(report["failures"].size(), 8u);
  EXPECT_EQ(report["failures"][0]["document"], input_ + ":51");
  EXPECT_EQ(report["settings"]["--keep-field"], "outlet");
  for (char const* key : {"whosaid", "icu", "unicode", "gazetteers"})
    EXPECT_NE(report["settings"][key], "") << key;
  EXPECT_NE(folder_.read("out/documents.csv").find(",status,error,outlet\r\n"), std::string::npos);
  EXPECT_NE(folder_.read("out/groups.csv").find(",Post|Mail,"), std::string::npos)
      << folder_.read("out/groups.csv");
}

TEST_F(Batch, PartsTogetherAreOneRun) {
  auto const rows = [](std::string const& arguments_part, std::string const& input) {
    std::vector<std::string> arguments{"extract", input, "--table", "mentions"};
    if (!arguments_part.empty()) arguments.insert(arguments.end(), {"--shard", arguments_part});
    std::string const out = run(arguments).out;
    std::multiset<std::string> lines;
    for (std::size_t at = out.find("\r\n") + 2; at < out.size();) {
      std::size_t const end = out.find("\r\n", at);
      lines.insert(out.substr(at, end - at));
      at = end + 2;
    }
    return lines;
  };
  std::multiset<std::string> parts;
  for (char const* part : {"1/3", "2/3", "3/3"}) parts.merge(rows(part, input_));
  EXPECT_EQ(parts, rows("", input_));
  EXPECT_EQ(run({"extract", input_, "--shard", "4/3"}).err,
            "whosaid: --shard: 4/3 is no part of a whole; write 1/4, 2/4, …\n");
}

TEST_F(Batch, AnswersEachRecordAtOnce) {
  int to[2];
  int from[2];
  ASSERT_EQ(::pipe(to), 0);
  ASSERT_EQ(::pipe(from), 0);
  std::vector<std::string> arguments{WHOSAID_PROGRAM, "extract", "--input", "jsonl",
                                     "--format",      "jsonl",   "-"};
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, to[0], 0);
  posix_spawn_file_actions_adddup2(&files, from[1], 1);
  for (int const end : {to[0], to[1], from[0], from[1]}) posix_spawn_file_actions_addclose(&files, end);
  pid_t process = 0;
  ASSERT_EQ(posix_spawn(&process, WHOSAID_PROGRAM, &files, nullptr, argv.data(), environ), 0);
  posix_spawn_file_actions_destroy(&files);
  ::close(to[0]);
  ::close(from[1]);
  FILE* const answers = ::fdopen(from[0], "r");
  char* line = nullptr;
  std::size_t capacity = 0;
  for (int i = 0; i < 30; ++i) {
    bool const bad = i % 7 == 3;
    std::string const record =
        bad ? "{\"id\":\"bad\"}\n"
            : nlohmann::json{{"id", "n" + std::to_string(i)}, {"text", article(i)}}.dump() + "\n";
    ASSERT_EQ(::write(to[1], record.data(), record.size()), static_cast<ssize_t>(record.size()));
    ASSERT_GT(::getline(&line, &capacity, answers), 0);  // hangs if the answer waits for more records
    auto const answer = nlohmann::json::parse(line);
    EXPECT_EQ(answer["id"], bad ? "bad" : "n" + std::to_string(i));
    EXPECT_EQ(answer.contains("error"), bad);
  }
  ::free(line);
  ::close(to[1]);
  ::fclose(answers);
  EXPECT_EQ(test::wait_for(process), 1);
}

TEST_F(Batch, SqliteAndBrat) {
  ASSERT_EQ(run(extract("s", {"--format", "sqlite"})).status, 1);
  EXPECT_TRUE(folder_.read("s/whosaid.sqlite").starts_with("SQLite format 3"));
  ASSERT_EQ(run(extract("b", {"--format", "brat"})).status, 1);
  EXPECT_EQ(folder_.read("b/n7.txt"), article(7));
  EXPECT_NE(folder_.read("b/n7.ann").find("\tPerson "), std::string::npos);
  EXPECT_TRUE(fs::exists(folder_.path() / "b" / "annotation.conf"));
}

TEST_F(Batch, NamesFromInputsStayInTheFolder) {
  std::string const lines =
      "{\"id\":\"../../outside\",\"text\":\"a\"}\n{\"id\":\"/tmp/whosaid-outside\",\"text\":\"a\"}\n";
  std::string const in = folder_.write("x/bad.jsonl", lines);
  ASSERT_EQ(run({"extract", in, "--format", "brat", "-o", folder_.path() / "x" / "y" / "out"}).status, 0);
  EXPECT_TRUE(fs::exists(folder_.path() / "x/y/out/_../_../outside.ann"));
  EXPECT_TRUE(fs::exists(folder_.path() / "x/y/out/_/tmp/whosaid-outside.ann"));
  EXPECT_FALSE(fs::exists(folder_.path() / "outside.ann"));
  EXPECT_FALSE(fs::exists("/tmp/whosaid-outside.ann"));
}

TEST_F(Batch, FullDiskIsSaidAndGoneOnAfter) {
  ASSERT_EQ(run(extract("whole")).status, 1);
  pid_t const child = ::fork();
  if (child == 0) {
    rlimit const limit{100'000, 100'000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    Outcome const result = run(extract("out"));
    bool const told = result.err.find("cannot write ") != std::string::npos &&
                      result.err.find("; when that is mended, go on with --resume\n") != std::string::npos;
    ::_exit(result.status == 1 && told ? 0 : 1);
  }
  EXPECT_EQ(test::wait_for(child), 0);
  EXPECT_FALSE(fs::exists(folder_.path() / "out" / "quotes.csv"));
  EXPECT_EQ(run(extract("out", {"--resume"})).status, 1);
  EXPECT_EQ(tables(folder_.path() / "out"), tables(folder_.path() / "whole"));
}

TEST_F(Batch, FolderWhereAFileShouldBe) {
  fs::create_directories(folder_.path() / "out" / "entities.csv");
  Outcome const result = run(extract("out"));
  EXPECT_EQ(result.status, 1);
  EXPECT_NE(result.err.find("cannot write " + (folder_.path() / "out" / "entities.csv").string() +
                            ": Is a directory"),
            std::string::npos)
      << result.err;
  fs::create_directory(folder_.path() / "d.txt");
  EXPECT_EQ(run({"extract", folder_.path() / "d.txt", "--table", "documents"}).status, 0);
}

TEST_F(Batch, FolderThatCannotBeWritten) {
  Outcome const result = run({"extract", input_, "-o", "/proc/none"});
  EXPECT_EQ(result.status, 1);
  EXPECT_TRUE(result.err.starts_with("whosaid: cannot make the folder /proc/none: ")) << result.err;
}

TEST_F(Batch, ClosedPipeEndsQuietly) {
  std::string const command = std::string(WHOSAID_PROGRAM) + " extract " + input_ + " --format jsonl 2>" +
                              (folder_.path() / "err").string() + " | head -c 10 > /dev/null";
  EXPECT_EQ(std::system(("bash -c 'set -o pipefail; " + command + "'; exit $?").c_str()) >> 8, 141);
  EXPECT_EQ(folder_.read("err"), "");
}

TEST_F(Batch, ColumnsAreDescribed) {
  Outcome const result = run({"extract", "--columns"});
  EXPECT_EQ(result.status, 0);
  EXPECT_TRUE(result.out.starts_with("# The tables that whosaid writes")) << result.out;
}

}  // namespace
}  // namespace whosaid
