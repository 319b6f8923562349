// Offsets in code points and UTF-16 units against counting one character after another.
#include "text/offsets.hpp"

#include <gtest/gtest.h>

#include "support/texts.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

void check(std::string_view text) {
  OffsetMap const points(text, OffsetUnit::codepoint);
  OffsetMap const units(text, OffsetUnit::utf16);
  OffsetMap const bytes(text, OffsetUnit::utf8);
  std::uint64_t point = 0;
  std::uint64_t unit = 0;
  for (std::size_t at = 0; at < text.size();) {
    CodePoint const c = decode(text, at);
    for (std::size_t inside = at; inside < at + c.size; ++inside) {
      ASSERT_EQ(points(static_cast<Offset>(inside)), point) << test::escaped(text);
      ASSERT_EQ(units(static_cast<Offset>(inside)), unit) << test::escaped(text);
      ASSERT_EQ(bytes(static_cast<Offset>(inside)), inside);
    }
    ASSERT_EQ(points.to_byte(point), at) << test::escaped(text);
    ASSERT_EQ(units.to_byte(unit), at) << test::escaped(text);
    ASSERT_EQ(bytes.to_byte(at), at);
    ++point;
    unit += c.value > 0xFFFF ? 2 : 1;
    at += c.size;
  }
  auto const size = static_cast<Offset>(text.size());
  ASSERT_EQ(points(size), point);
  ASSERT_EQ(units(size), unit);
  for (std::uint64_t const beyond : {0, 1, 1000}) {
    ASSERT_EQ(points.to_byte(point + beyond), size);
    ASSERT_EQ(units.to_byte(unit + beyond), size);
    ASSERT_EQ(bytes.to_byte(size + beyond), size);
  }
}

TEST(Offsets, CountCharacters) {
  std::string_view const text = "“Kim’s” 👍 x";
  EXPECT_EQ(OffsetMap(text, OffsetUnit::codepoint)(static_cast<Offset>(text.find('x'))), 10U);
  EXPECT_EQ(OffsetMap(text, OffsetUnit::utf16)(static_cast<Offset>(text.find('x'))), 11U);
  EXPECT_EQ(OffsetMap(text, OffsetUnit::utf8)(static_cast<Offset>(text.find('x'))), text.find('x'));
}

TEST(Offsets, HoldForChosenTexts) {
  for (std::string_view const text :
       {"", "plain", "é", "\xFF\xFE", "a\u200Bb\u00ADc\r\n\u202E”", "\xE2\x80", "👍"})
    check(text);
}

TEST(Offsets, HoldInTheMiddleOfAUtf16Pair) { EXPECT_EQ(OffsetMap("a👍b", OffsetUnit::utf16).to_byte(2), 1U); }

TEST(Offsets, HoldForRandomTexts) {
  test::RandomTexts random(11);
  for (int i = 0; i < 3000 && !HasFatalFailure(); ++i) check(random.next(300));
}

TEST(Offsets, HoldAtEveryCheckpoint) {
  for (std::size_t shift = 0; shift < 5; ++shift)
    for (std::string_view const piece : {"é", "毛", "👍", "\xFF", "a"}) {
      std::string text(252 + shift, 'a');
      while (text.size() < 1100) text += piece;
      check(text);
    }
}

TEST(Offsets, NamesOfUnitsGoBothWays) {
  for (auto const unit : {OffsetUnit::codepoint, OffsetUnit::utf8, OffsetUnit::utf16})
    EXPECT_EQ(offset_unit_named(offset_unit_name(unit)), unit);
  EXPECT_EQ(offset_unit_named("utf32"), std::nullopt);
}

}  // namespace
}  // namespace whosaid
