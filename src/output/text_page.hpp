// Text for people on a terminal: wrapped at words, with colours if wanted.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace whosaid {

struct PageSettings {
  std::size_t width = 80;  ///< columns of a line
  bool colour = false;     ///< with ANSI escapes
};

/// How a piece of text looks where colours are wanted.
enum class Look : unsigned char { plain, title, label };

/// A page under construction. All texts are made printable: valid UTF-8 on one line, control characters as
/// U+FFFD.
class TextPage {
 public:
  explicit TextPage(PageSettings settings) : settings_(settings) {}

  /// A line that stands alone, wrapped if it is too long.
  void line(std::string_view text, Look look = Look::plain, std::size_t indent = 0);

  /// `label`, then `text` beside it in a column; without a label it goes on below the one before.
  void field(std::string_view label, std::string_view text);

  void blank() { text_ += '\n'; }

  /// `text` cut in its middle to about `lines` lines of this page.
  std::string shortened(std::string_view text, std::size_t lines) const;

  std::string take() { return std::move(text_); }

 private:
  void put(std::string_view text, Look look);

  PageSettings settings_;
  std::string text_;
};

/// Valid UTF-8 on one line; what could steer a terminal becomes U+FFFD.
std::string printable(std::string_view text);

}  // namespace whosaid
