// What the name of a file says of what is in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace whosaid {

enum class InputKind : std::uint8_t { text, json_line, csv_row };

struct FileKind {
  bool archive = false;           ///< tar or zip
  bool packed = false;            ///< compressed, no archive
  std::optional<InputKind> kind;  ///< of the file, or what is packed; nothing if the name does not say
  std::string stem;               ///< the name without these endings
};

/// Reads the endings of a path or name, in capitals or not: a/news.jsonl.gz is packed JSON lines with the
/// stem a/news.
FileKind file_kind(std::string_view name);

/// What the first bytes of a file say: whether it is compressed, or a zip archive.
FileKind kind_by_bytes(std::string_view start);

/// The ending of a path in small letters, those of packing left out: ".html" of a/P.HTML.gz; empty if there
/// is none.
std::string ending_of(std::string_view path);

/// How to make plain text of a file that is none: pdftotext x.pdf x.pdf.txt; empty for endings that say
/// nothing.
std::string how_to_convert(std::string const& path);

/// Whether a text begins as a page of HTML does, or as XML.
bool looks_like_html(std::string_view text);

}  // namespace whosaid
