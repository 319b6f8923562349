// What folders and archives hold that is not read.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace whosaid {

/// Files that were passed over, counted. Hidden ones are not among them.
class LeftOut {
 public:
  /// A file whose ending says nothing that can be read.
  void add_file(std::string_view path);
  /// A pipe, a socket or a device: opening one may wait for ever.
  void add_special(std::string_view path);

  std::uint64_t count() const;
  /// How many have which ending; "none" for no ending, "special" for what is no file.
  std::map<std::string, std::uint64_t> const& endings() const { return endings_; }
  /// One line for people; empty if nothing was left out.
  std::string in_words() const;

 private:
  std::map<std::string, std::uint64_t> endings_;
  std::map<std::string, std::string> examples_;  // by ending, the first
};

}  // namespace whosaid
