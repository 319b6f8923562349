// ICU's own word iterator over UTF-8. Iterators are made once a thread; invalid bytes are replaced in a copy
// and the boundaries found there are taken back to the original.
#include "text/icu_words.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>

#include "text/tokeniser.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

constexpr std::size_t largest_piece = std::size_t{1} << 29;  // ICU counts in 32-bit integers

/// A thread's iterator and the text it reads, both used again and again.
class WordIterator {
 public:
  WordIterator() {
    UErrorCode status = U_ZERO_ERROR;
    iterator_.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) throw std::runtime_error("ICU's word rules cannot be loaded");
  }
  WordIterator(WordIterator const&) = delete;
  WordIterator& operator=(WordIterator const&) = delete;
  ~WordIterator() {
    iterator_.reset();
    utext_close(&text_);
  }

  /// Sets the valid UTF-8 to read; it must outlive the calls of next().
  void read(std::string_view valid) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&text_, valid.data(), static_cast<std::int64_t>(valid.size()), &status);
    iterator_->setText(&text_, status);
    if (U_FAILURE(status)) throw std::runtime_error("ICU cannot read a text");
    iterator_->first();
  }

  /// The next boundary, or a negative number at the end.
  std::int32_t next() { return iterator_->next(); }

 private:
  std::unique_ptr<icu::BreakIterator> iterator_;
  UText text_ = UTEXT_INITIALIZER;
};

WordIterator& iterator_of_thread() {
  thread_local WordIterator iterator;
  return iterator;
}

bool is_valid(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    CodePoint const c = decode(text, at);
    if (is_invalid(c)) return false;
    at += c.size;
  }
  return true;
}

void append_valid(std::string_view piece, Offset shift, std::vector<Offset>& ends) {
  WordIterator& words = iterator_of_thread();
  words.read(piece);
  for (std::int32_t at = words.next(); at >= 0; at = words.next())
    ends.push_back(shift + static_cast<Offset>(at));
}

void append_repaired(std::string_view piece, Offset shift, std::vector<Offset>& ends) {
  std::string repaired;
  for (std::size_t at = 0; at < piece.size();) {
    CodePoint const c = decode(piece, at);
    append_utf8(c.value, repaired);
    at += c.size;
  }
  WordIterator& words = iterator_of_thread();
  words.read(repaired);
  std::size_t original = 0;
  std::size_t copied = 0;
  for (std::int32_t end = words.next(); end >= 0; end = words.next()) {
    while (copied < static_cast<std::size_t>(end)) {
      CodePoint const c = decode(piece, original);
      original += c.size;
      copied += is_invalid(c) ? 3 : c.size;
    }
    ends.push_back(shift + static_cast<Offset>(original));
  }
}

/// Where to cut an overlong text: at a line break if there is one, else between characters.
std::size_t piece_size(std::string_view text) {
  if (text.size() <= largest_piece) return text.size();
  std::size_t const line = text.rfind('\n', largest_piece - 1);
  return line != std::string_view::npos ? line + 1 : character_start(text, largest_piece);
}

}  // namespace

void append_icu_words(std::string_view stretch, Offset shift, std::vector<Offset>& ends) {
  while (!stretch.empty()) {
    std::string_view const piece = stretch.substr(0, piece_size(stretch));
    is_valid(piece) ? append_valid(piece, shift, ends) : append_repaired(piece, shift, ends);
    shift += static_cast<Offset>(piece.size());
    stretch.remove_prefix(piece.size());
  }
}

void word_boundaries_icu(std::string_view text, std::vector<Offset>& boundaries) {
  boundaries.assign(1, 0);
  append_icu_words(text, 0, boundaries);
}

}  // namespace whosaid
