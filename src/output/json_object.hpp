// Building blocks of the JSON writers.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include "output/json_lines.hpp"
#include "output/plain_text.hpp"

namespace whosaid {

/// An object under construction; its closing brace comes with the destructor.
class Object {
 public:
  explicit Object(std::string& out) : out_(out) { out_ += '{'; }
  ~Object() { out_ += '}'; }
  Object(Object const&) = delete;
  Object& operator=(Object const&) = delete;

  /// Writes the key; the caller writes the value next.
  std::string& key(std::string_view name) {
    if (!first_) out_ += ',';
    first_ = false;
    out_.append("\"").append(name).append("\":");
    return out_;
  }

  /// Writes a key that comes from outside.
  std::string& any_key(std::string_view name) {
    if (!first_) out_ += ',';
    first_ = false;
    append_json_string(out_, name);
    return out_ += ':';
  }

  void text(std::string_view name, std::string_view value) { append_json_string(key(name), value); }
  void number(std::string_view name, std::uint64_t value) { append_number(key(name), value); }
  /// With two decimals.
  void decimal(std::string_view name, double value) {
    fmt::format_to(std::back_inserter(key(name)), "{:.2f}", value);
  }
  void null(std::string_view name) { key(name) += "null"; }

  /// Null when empty.
  void text_if_any(std::string_view name, std::string_view value) {
    if (value.empty())
      null(name);
    else
      text(name, value);
  }

 private:
  std::string& out_;
  bool first_ = true;
};

/// "name":[item,item]; `write` appends one item.
template <class Items, class Write>
void append_array(std::string& out, Items const& items, Write write) {
  out += '[';
  bool first = true;
  for (auto const& item : items) {
    if (!first) out += ',';
    first = false;
    write(item);
  }
  out += ']';
}

}  // namespace whosaid
