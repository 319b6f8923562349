// Makes compressed files and archives for tests.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <string>
#include <utility>
#include <vector>

namespace whosaid::test {

using Entry = std::pair<std::string, std::string>;  // name and bytes

/// An archive of `format` (raw for a lone compressed file), compressed with `filter`.
inline std::string packed(int format, int filter, std::vector<Entry> const& entries) {
  archive* const writer = archive_write_new();
  archive_write_set_format(writer, format);
  archive_write_add_filter(writer, filter);
  archive_write_set_bytes_per_block(writer, 0);
  std::string bytes;
  auto const write = [](archive*, void* to, void const* data, std::size_t size) {
    static_cast<std::string*>(to)->append(static_cast<char const*>(data), size);
    return static_cast<la_ssize_t>(size);
  };
  archive_write_open(writer, &bytes, nullptr, write, nullptr);
  for (auto const& [name, content] : entries) {
    archive_entry* const entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(writer, entry);
    archive_write_data(writer, content.data(), content.size());
    archive_entry_free(entry);
  }
  archive_write_close(writer);
  archive_write_free(writer);
  return bytes;
}

inline std::string compressed(int filter, std::string const& bytes) {
  return packed(ARCHIVE_FORMAT_RAW, filter, {{"data", bytes}});
}

}  // namespace whosaid::test
