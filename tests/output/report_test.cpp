// Which files a run writes.
#include "output/report.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>

#include "output/ids.hpp"
#include "output/sample.hpp"
#include "output/temporary_folder.hpp"

namespace whosaid {
namespace {

void write_sample(Report& report) {
  test::Sample const sample;
  report.write(report.render(sample.document, sample.found));
  report.write(report.render_error({"b", "b.txt", "", ""}, "gone"));
}

TEST(Report, WritesAllTables) {
  test::TemporaryFolder const folder;
  {
    Report report({.folder = folder.path() / "new" / "out"});
    write_sample(report);
    report.finish();
  }
  auto const lines = [&](std::string const& name) {
    std::string const text = folder.read("new/out/" + name);
    return std::ranges::count(text, '\r');
  };
  EXPECT_EQ(lines("quotes.csv"), 3);
  EXPECT_EQ(lines("mentions.csv"), 2);
  EXPECT_EQ(lines("entities.csv"), 2);
  EXPECT_EQ(lines("documents.csv"), 3);
}

TEST(Report, WritesJsonLines) {
  test::TemporaryFolder const folder;
  Report report({.format = Format::jsonl, .folder = folder.path()});
  write_sample(report);
  report.finish();
  EXPECT_EQ(folder.names(), (std::set<std::string>{"documents.jsonl", "run.json"}));
  EXPECT_TRUE(folder.read("documents.jsonl").ends_with("{\"id\":\"b\",\"error\":\"gone\"}\n"));
}

TEST(Report, LeavesNothingWhenNotFinished) {
  test::TemporaryFolder const folder;
  {
    Report report({.folder = folder.path()});
    write_sample(report);
  }
  EXPECT_EQ(folder.names(), std::set<std::string>{".whosaid-run"});
}

using Files = std::map<std::string, std::string>;

/// Reports on documents [from, to) of a run that breaks off in the end if it is not to `finish`.
enum class End { broken_off, stopped, complete };
void report_on(std::filesystem::path const& folder, Format format, std::size_t to, bool resume, End end) {
  Report report({.format = format, .folder = folder, .run = "a: b\n", .checkpoint = 3, .resume = resume});
  for (std::size_t i = report.progress().next; i < to; ++i) {
    test::Sample sample;
    sample.document.id = "news/" + std::to_string(i);
    if (i % 3 == 0) sample.found.entities[0].id = "person/other" + std::to_string(i);
    Report::Part part = i % 5 == 4 ? report.render_error(sample.document, "gone")
                                   : report.render(sample.document, sample.found);
    part.next = i + 1;
    part.key = std::to_string(i);
    report.write(std::move(part));
  }
  if (end != End::broken_off) report.finish(end == End::complete);
}

/// The files of a folder and their bytes, those of its subfolders too.
Files files_in(std::filesystem::path const& folder) {
  Files files;
  for (auto const& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.path().string().find(".whosaid-run") != std::string::npos) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    files[entry.path().lexically_relative(folder)] = {std::istreambuf_iterator<char>(file), {}};
  }
  return files;
}

TEST(Report, GoesOnAfterAnyBreak) {
  for (Format const format : {Format::csv, Format::jsonl, Format::brat}) {
    test::TemporaryFolder const whole;
    report_on(whole.path(), format, 20, false, End::complete);
    for (std::size_t broken = 0; broken <= 20; ++broken) {
      test::TemporaryFolder const parts;
      report_on(parts.path(), format, broken, false, End::broken_off);
      report_on(parts.path(), format, (broken + 20) / 2, true,
                broken % 2 == 0 ? End::broken_off : End::stopped);
      report_on(parts.path(), format, 20, true, End::complete);
      EXPECT_EQ(files_in(parts.path()), files_in(whole.path())) << broken;
      EXPECT_FALSE(std::filesystem::exists(parts.path() / ".whosaid-run"));
    }
  }
}

TEST(Report, StoppedRunLeavesTheTablesOfWhatIsDone) {
  test::TemporaryFolder const part;
  report_on(part.path(), Format::csv, 8, false, End::stopped);
  test::TemporaryFolder const whole;
  report_on(whole.path(), Format::csv, 8, false, End::complete);
  Files expected = files_in(whole.path());
  Files found = files_in(part.path());
  EXPECT_NE(found["run.json"], expected["run.json"]);
  found.erase("run.json");
  expected.erase("run.json");
  EXPECT_EQ(found, expected);
}

TEST(Report, GoesOnOnlyWithTheSameSettings) {
  test::TemporaryFolder const folder;
  report_on(folder.path(), Format::csv, 8, false, End::stopped);
  try {
    Report({.folder = folder.path(), .run = "a: c\n", .resume = true});
    FAIL();
  } catch (OtherRun const& error) {
    EXPECT_EQ(error.what(),
              "the run in " + folder.path().string() +
                  " was made in another way (a: b; now a: c); give what it was made with, or begin "
                  "anew without --resume");
  }
}

TEST(Report, TwoRunsCannotWriteAtOnce) {
  test::TemporaryFolder const folder;
  Report const first({.folder = folder.path()});
  try {
    Report({.folder = folder.path()});
    FAIL();
  } catch (OutputError const& error) {
    EXPECT_TRUE(std::string(error.what()).ends_with("another whosaid is writing there")) << error.what();
  }
}

TEST(Report, GroupsAreFilledIn) {
  test::TemporaryFolder const folder;
  Report report({.folder = folder.path()});
  for (char const* id : {"a", "b"}) {
    test::Sample sample;
    sample.document.id = id;
    report.write(report.render(sample.document, sample.found));
  }
  report.finish();
  std::string const quotes = folder.read("quotes.csv");
  std::string const groups = folder.read("groups.csv");
  EXPECT_TRUE(quotes.starts_with("doc_id,quote_id,")) << quotes;
  EXPECT_NE(quotes.find(",cue_class,modality,quote_group\r\n"), std::string::npos) << quotes;
  std::string const group = groups.substr(groups.find("\r\n") + 2, 16);
  test::Sample sample;
  sample.document.id = "a";
  EXPECT_EQ(group, quote_id("a", sample.found.quotes[0]));
  std::size_t count = 0;
  for (std::size_t at = 0; (at = quotes.find("," + group + "\r\n", at)) != std::string::npos; ++at) ++count;
  EXPECT_EQ(count, 2u) << quotes;
}

TEST(Report, WritesSqlite) {
  test::TemporaryFolder const folder;
  Report report({.format = Format::sqlite, .folder = folder.path(), .kept = {"tag\"s"}});
  for (char const* id : {"a", "b"}) {
    test::Sample sample;
    sample.document.id = id;
    sample.document.fields = {"x,\"y\"\n"};
    report.write(report.render(sample.document, sample.found));
  }
  report.finish();
  EXPECT_EQ(folder.names(), (std::set<std::string>{"run.json", "whosaid.sqlite"}));
  Database database(folder.path() / "whosaid.sqlite");
  auto const all = [&](std::string_view sql) {
    Statement select(database, sql);
    std::string rows;
    while (select.step()) rows.append(select.text(0)).append(";");
    return rows;
  };
  EXPECT_EQ(all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'quotes_search%' "
                "ORDER BY 1"),
            "documents;entities;groups;mentions;quotes;speakers;");
  EXPECT_EQ(all("SELECT \"tag\"\"s\" FROM documents"), "x,\"y\"\n;x,\"y\"\n;");
  EXPECT_EQ(all("SELECT typeof(start) || typeof(confidence) || typeof(text) FROM quotes LIMIT 1"),
            "integerrealtext;");
  EXPECT_EQ(all("SELECT typeof(cue_start) FROM quotes WHERE speaker = '' LIMIT 1"), "null;");
  EXPECT_EQ(all("SELECT q.text FROM quotes_search s JOIN quotes q ON q.rowid = s.rowid"
                " WHERE quotes_search MATCH 'cafe' ORDER BY q.rowid"),
            "“Café, no,” […] “never.”;“Café, no,” […] “never.”;");
  EXPECT_EQ(all("SELECT count(DISTINCT quote_group) || count(*) FROM quotes WHERE quote_group <> ''"), "12;");
  EXPECT_EQ(all("SELECT documents FROM groups"), "2;");
  EXPECT_EQ(all("SELECT mentions FROM entities"), "2;");
}

TEST(Report, RefusesAFolderThatIsAFile) {
  test::TemporaryFolder const folder;
  EXPECT_THROW(Report({.folder = folder.write("file", "")}), OutputError);
}

}  // namespace
}  // namespace whosaid
