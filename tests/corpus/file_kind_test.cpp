// Endings of names, and HTML.
#include "corpus/file_kind.hpp"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

TEST(FileKind, IsReadFromTheEndings) {
  auto const shown = [](std::string const& name) {
    FileKind const kind = file_kind(name);
    std::string const kinds[] = {"text", "json", "csv"};
    return kind.stem + (kind.archive ? " archive" : "") + (kind.packed ? " packed" : "") +
           (kind.kind ? " " + kinds[static_cast<int>(*kind.kind)] : "");
  };
  EXPECT_EQ(shown("a/b.c.txt"), "a/b.c text");
  EXPECT_EQ(shown("n.jsonl"), "n json");
  EXPECT_EQ(shown("n.ndjson.zst"), "n packed json");
  EXPECT_EQ(shown("t.tsv.bz2"), "t packed csv");
  EXPECT_EQ(shown("all.tar.gz"), "all archive");
  EXPECT_EQ(shown("all.txz"), "all archive");
  EXPECT_EQ(shown("all.zip"), "all archive");
  EXPECT_EQ(shown("A.TXT"), "A text");
  EXPECT_EQ(shown("b.Text"), "b text");
  EXPECT_EQ(shown("News.JsonL.GZ"), "News packed json");
  EXPECT_EQ(shown("notes.md"), "notes");
  EXPECT_EQ(shown("a.b/notes"), "a.b/notes");
  EXPECT_EQ(shown("news.gz"), "news packed");
  EXPECT_EQ(shown("a/.txt"), "a/.txt");
}

TEST(FileKind, TheEndingIsInSmallLetters) {
  EXPECT_EQ(ending_of("a.b/P.HTML"), ".html");
  EXPECT_EQ(ending_of("a/p.html.gz"), ".html");
  EXPECT_EQ(ending_of("a.b/notes"), "");
  EXPECT_EQ(ending_of("a/.hidden"), "");
  EXPECT_EQ(how_to_convert("a/P.PDF"), "pdftotext a/P.PDF a/P.PDF.txt");
}

TEST(LooksLikeHtml, KnowsPagesFromProse) {
  for (char const* text : {"<!DOCTYPE html><html>", "  \n<html lang=\"en\">", "<P>Hello", "<div\nclass=x>",
                           "<?xml version", "\xEF\xBB\xBF<body>", "<!-- page -->"})
    EXPECT_TRUE(looks_like_html(text)) << text;
  for (char const* text :
       {"", "<", "<3 is a heart", "<Applause.>", "a < b", "Say <p> for a paragraph", "<pre-war> notes"})
    EXPECT_FALSE(looks_like_html(text)) << text;
}

}  // namespace
}  // namespace whosaid
