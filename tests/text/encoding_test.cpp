// Decoding to UTF-8, whole and in pieces.
#include "text/encoding.hpp"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

using namespace std::string_literals;

TEST(Encoding, KnowsNames) {
  for (char const* name : {"windows-1252", "ISO-8859-1", "UTF-16", "Shift_JIS", "latin1"})
    EXPECT_TRUE(is_encoding(name)) << name;
  for (char const* name : {"", "windows-9999", "klingon"}) EXPECT_FALSE(is_encoding(name)) << name;
}

TEST(Encoding, IsRecognised) {
  EXPECT_EQ(recognised_encoding("\xFF\xFE"
                                "a\0"s),
            "UTF-16LE");
  EXPECT_EQ(recognised_encoding("\xFE\xFF\0a"s), "UTF-16BE");
  EXPECT_EQ(recognised_encoding("\xFF\xFE\0\0a\0\0\0"s), "UTF-32LE");
  EXPECT_EQ(recognised_encoding("N\0e\0w\0s\0 \0"s), "UTF-16LE");
  EXPECT_EQ(recognised_encoding("\0N\0e\0w\0s\0 "s), "UTF-16BE");
  for (std::string const& text :
       {""s, "\xEF\xBB\xBFNews"s, "News"s, "a\0b"s, "\0\0\0\0\0\0\0\0\0\0"s, "caf\xE9"s})
    EXPECT_EQ(recognised_encoding(text), "") << text;
}

TEST(Encoding, TextWithoutOneKeepsItsBytes) {
  EXPECT_EQ(in_utf8("\xEF\xBB\xBF\xFF a\0b"s, ""), "\xEF\xBB\xBF\xFF a\0b"s);
}

TEST(Encoding, DecodesInPiecesAsInOne) {
  std::string const bytes =
      "\xFF\xFE\x1C\x20"
      "a\0\x3D\xD8\x00\xDE\x1D\x20\x3D\xD8"s;  // “a😀” and half a pair
  std::string const expected = "“a😀”\uFFFD";
  EXPECT_EQ(in_utf8(bytes, ""), expected);
  for (std::size_t piece = 1; piece < bytes.size(); ++piece) {
    Decoder decoder("UTF-16LE");
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
      decoder.decode(std::string_view(bytes).substr(at, piece), false, out);
    decoder.decode({}, true, out);
    EXPECT_EQ(out, expected) << piece;
  }
}

}  // namespace
}  // namespace whosaid
