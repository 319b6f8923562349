// Texts that tests run over: the project's articles, the corpora beside the checkout if there are any, and
// random strings from a fixed seed.
#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace whosaid::test {

/// A text and where it comes from.
struct Sample {
  std::string name;
  std::string text;
};

inline std::filesystem::path source_folder() { return WHOSAID_SOURCE_DIR; }

inline std::string read_file(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// All files below `folder` with that ending, sorted; none if there is no such folder.
inline std::vector<std::filesystem::path> files_below(std::filesystem::path const& folder,
                                                      std::string_view ending) {
  std::vector<std::filesystem::path> files;
  if (!std::filesystem::is_directory(folder)) return files;
  for (auto const& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && entry.path().extension() == ending) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

/// The articles in tests/articles.
inline std::vector<Sample> project_articles() {
  std::vector<Sample> samples;
  for (auto const& path : files_below(source_folder() / "tests" / "articles", ".txt"))
    samples.push_back({path.filename().string(), read_file(path)});
  return samples;
}

/// Articles and the `text` of each record in the folder `shared` beside the checkout; none without it.
inline std::vector<Sample> shared_texts() {
  auto const shared = source_folder().parent_path() / "shared";
  std::vector<Sample> samples;
  for (auto const& path : files_below(shared / "articles", ".txt"))
    samples.push_back({path.filename().string(), read_file(path)});
  for (auto const& path : files_below(shared / "corpora", ".jsonl")) {
    std::ifstream lines(path);
    for (std::string line; std::getline(lines, line);) {
      auto const record = nlohmann::json::parse(line);
      samples.push_back({record.value("id", path.filename().string()), record.at("text").get<std::string>()});
    }
  }
  return samples;
}

/// Random strings of pieces that are hard on a tokeniser: scripts, marks, emoji, invisible and invalid bytes.
class RandomTexts {
 public:
  explicit RandomTexts(std::uint64_t seed) : random_(seed) {}

  std::string next(std::size_t most_pieces = 12) {
    std::string text;
    for (std::size_t count = below(most_pieces + 1); count > 0; --count)
      text += pieces[below(std::size(pieces))];
    if (below(8) == 0 && !text.empty()) text[below(text.size())] = static_cast<char>(below(256));
    return text;
  }

  std::size_t below(std::size_t bound) { return random_() % bound; }

 private:
  static constexpr std::string_view pieces[] = {"a",
                                                "Kim",
                                                "said",
                                                "S",
                                                "s",
                                                "é",
                                                "Ł",
                                                "ß",
                                                "Ω",
                                                "ж",
                                                "ʼ",
                                                "I",
                                                "O",
                                                "x1",
                                                "_",
                                                "@",
                                                "1",
                                                "20",
                                                "10,000",
                                                "3.5",
                                                "٣",
                                                "९",
                                                "½",
                                                "²",
                                                "'",
                                                "’",
                                                "‘",
                                                "\"",
                                                "“",
                                                "”",
                                                "«",
                                                "´",
                                                ".",
                                                ",",
                                                ":",
                                                ";",
                                                "!",
                                                "?",
                                                "…",
                                                "-",
                                                "‑",
                                                "–",
                                                "—",
                                                "/",
                                                "(",
                                                ")",
                                                "&",
                                                "$",
                                                "·",
                                                "‧",
                                                "․",
                                                " ",
                                                " ",
                                                " ",
                                                "  ",
                                                "\t",
                                                "\u00A0",
                                                "\u3000",
                                                "\u2009",
                                                "\u2028",
                                                "\u2029",
                                                "\u0085",
                                                "\n",
                                                "\n\n",
                                                "\r",
                                                "\r\n",
                                                "\f",
                                                "\v",
                                                std::string_view("\0", 1),
                                                "\u0301",
                                                "\u0308",
                                                "e\u0301",
                                                "\u00AD",
                                                "\u200B",
                                                "\u200D",
                                                "\u200C",
                                                "\u200E",
                                                "\u2060",
                                                "\uFEFF",
                                                "\uFE0F",
                                                "毛",
                                                "澤東",
                                                "カタ",
                                                "ひら",
                                                "ｱ",
                                                "한국",
                                                "ไทย",
                                                "ภาษา",
                                                "ខ្មែរ",
                                                "မြန်",
                                                "ລາວ",
                                                "हिन्दी",
                                                "क",
                                                "्",
                                                "العربية",
                                                "م",
                                                "עברית",
                                                "א",
                                                "״",
                                                "🇰🇵",
                                                "🇺",
                                                "👍",
                                                "👨‍👩‍👧",
                                                "❤️",
                                                "🏽",
                                                "©",
                                                "™",
                                                "€",
                                                "\xFF",
                                                "\x80",
                                                "\xE2\x80",
                                                "\xC3",
                                                "\xF0\x9F\x98",
                                                "\xED\xA0\x80",
                                                "\xC0\xAF",
                                                "\xF4\x90\x80\x80",
                                                "\uFFFD",
                                                "＂",
                                                "Ａ",
                                                "：",
                                                "﹒",
                                                "㍿",
                                                "𝒜",
                                                "𐐷",
                                                "\U000E0061"};

  std::mt19937_64 random_;
};

/// The bytes of a text for messages, those that are not printable as escapes.
inline std::string escaped(std::string_view text) {
  std::string result;
  for (unsigned char const byte : text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    if (byte >= 0x20 && byte < 0x7F)
      result += static_cast<char>(byte);
    else
      (result += "\\x", result += digits[byte >> 4], result += digits[byte & 15]);
  }
  return result;
}

}  // namespace whosaid::test
