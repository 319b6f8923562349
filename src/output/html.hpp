// HTML: text made safe, and what every page has around its content.
#pragma once

#include <concepts>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include "output/page_assets.hpp"
#include "output/plain_text.hpp"

namespace whosaid {

/// Appends `text` so that it is nothing but text in an element or in an attribute in double marks: always
/// valid UTF-8; a control character other than white space becomes U+FFFD.
void append_html(std::string& out, std::string_view text);

/// Appends the same with each run of white space as one space and nothing that turns the direction of what
/// follows: for titles, labels and attributes.
void append_html_line(std::string& out, std::string_view text);

/// Appends strings, as they are, and numbers. What a page has very often is made with this.
template <class... Parts>
void append_parts(std::string& out, Parts const&... parts) {
  auto const append = [&](auto const& part) {
    if constexpr (std::integral<std::remove_cvref_t<decltype(part)>>)
      append_number(out, static_cast<std::uint64_t>(part));
    else
      out.append(std::string_view(part));
  };
  (append(parts), ...);
}

/// Appends everything up to <body>: nothing may be loaded, and no style sheet or script runs but those given.
void append_page_head(std::string& out, std::string_view title, std::span<Asset const* const> styles,
                      std::span<Asset const* const> scripts);

/// Appends the line at the foot of a page: by which version it was made, then `remark`.
void append_footer(std::string& out, std::string_view remark);

/// Appends the scripts and the end of the page.
void append_page_end(std::string& out, std::span<Asset const* const> scripts);

}  // namespace whosaid
