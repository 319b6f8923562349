// Reads bytes as the program reads its standard input.
#pragma once

#include <cstdint>
#include <cstring>
#include <sstream>
#include <string>

#include "corpus/inputs.hpp"
#include "corpus/load.hpp"
#include "fuzz/must.hpp"

namespace whosaid::test {

/// Loads every document. Each has a text or an error.
inline void read_everything(std::string bytes, std::optional<InputKind> kind, std::string encoding = {}) {
  std::istringstream stream(std::move(bytes));
  InputSettings settings;
  settings.paths = {"-"};
  settings.kind = kind;
  settings.encoding = encoding;
  LoadSettings fields;
  fields.keep_fields = {"x", "date"};
  fields.encoding = encoding;
  Inputs inputs(std::move(settings), std::make_unique<StreamSource>(stream));
  while (auto item = inputs.next()) {
    Loaded const loaded = load(*std::move(item), fields);
    must(loaded.error.empty() || loaded.error.find('\n') == std::string::npos, "an error is one line");
    must(loaded.document.fields.size() == 2, "fields are those asked for");
  }
}

}  // namespace whosaid::test
