// Building blocks of the JSON writers.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "output/json_lines.hpp"
#include "output/plain_text.hpp"

namespace whosaid {

/// A key with the marks around it, made when the program is compiled.
class Key {
 public:
  template <std::size_t size>
  consteval Key(char const (&name)[size]) : size_(size + 3) {
    static_assert(size + 3 <= longest);
    bytes_[0] = ',';
    bytes_[1] = '"';
    for (std::size_t i = 0; i + 1 < size; ++i) bytes_[i + 2] = name[i];
    bytes_[size + 1] = '"';
    bytes_[size + 2] = ':';
  }

  /// With the comma that separates it from what stands before it, or without.
  std::string_view text(bool first) const {
    return std::string_view(bytes_.data(), size_).substr(first ? 1 : 0);
  }

 private:
  static constexpr std::size_t longest = 24;
  std::array<char, longest> bytes_{};
  std::size_t size_;
};

/// An object under construction; its closing brace comes with the destructor.
class Object {
 public:
  explicit Object(std::string& out) : out_(out) { out_ += '{'; }
  ~Object() { out_ += '}'; }
  Object(Object const&) = delete;
  Object& operator=(Object const&) = delete;

  /// Writes the key; the caller writes the value next.
  std::string& key(Key const& name) { return out_.append(name.text(std::exchange(first_, false))); }

  /// Writes a key that comes from outside.
  std::string& any_key(std::string_view name) {
    if (!first_) out_ += ',';
    first_ = false;
    append_json_string(out_, name);
    return out_ += ':';
  }

  void text(Key const& name, std::string_view value) { append_json_string(key(name), value); }
  void number(Key const& name, std::uint64_t value) { append_number(key(name), value); }
  /// With two decimals.
  void decimal(Key const& name, double value) { append_hundredths(key(name), value); }
  void null(Key const& name) { key(name) += "null"; }

  /// Null when empty.
  void text_if_any(Key const& name, std::string_view value) {
    if (value.empty())
      null(name);
    else
      text(name, value);
  }

 private:
  std::string& out_;
  bool first_ = true;
};

/// [first,second]
inline void append_pair(std::string& out, std::uint64_t first, std::uint64_t second) {
  out += '[';
  append_number(out, first);
  out += ',';
  append_number(out, second);
  out += ']';
}

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
