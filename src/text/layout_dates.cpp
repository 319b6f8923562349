// Dates in full: 2021-04-07, Feb. 7, 2021, 7 February 2021, April 7th, 2021; and lines that state one.
#include <algorithm>
#include <charconv>

#include "text/layout_parts.hpp"

namespace whosaid::layout {
namespace {

constexpr std::string_view months[] = {"january", "february", "march",     "april",   "may",      "june",
                                       "july",    "august",   "september", "october", "november", "december"};
constexpr int days_in_month[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/// 1 to 12 for a month's name or abbreviation, else 0.
int month_named(Words const& words, Index i) {
  if (!words[i].is(TokenKind::word) || words[i].end - words[i].begin < 3) return 0;
  for (int month = 0; month < 12; ++month) {
    if (!words.starts(i, months[month].front())) continue;
    if (words.is(i, months[month]) || words.is(i, months[month].substr(0, 3))) return month + 1;
  }
  return words.is(i, "sept") ? 9 : 0;
}

/// The number a token of digits only stands for; also 7th when `ordinal`. -1 if it is none.
int number_at(Words const& words, Index i, Index last, bool ordinal = false) {
  if (i >= last || !words[i].is(TokenKind::number)) return -1;
  std::string_view digits = words.bytes(i);
  if (ordinal && digits.size() > 2 && digits.find_first_not_of("0123456789") == digits.size() - 2)
    digits.remove_suffix(2);
  int value = -1;
  auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc{} && end == digits.data() + digits.size() && digits.size() <= 4 ? value : -1;
}

std::optional<Date> valid(Date date) {
  if (date.year < 1800 || date.year > 2199 || date.month < 1 || date.month > 12 || date.day < 1)
    return std::nullopt;
  if (date.day > days_in_month[date.month - 1]) return std::nullopt;
  return date;
}

/// 2021-04-07, 2021/04/07, 25/02/2021 and 02/25/2021; 07/02/2021 could be either, so it is none.
std::optional<Date> read_figures(Words const& words, Index i, Index last) {
  if (i + 5 > last) return std::nullopt;
  TokenKind const between = words[i + 1].kind;
  if ((between != TokenKind::hyphen && between != TokenKind::slash) || words[i + 3].kind != between)
    return std::nullopt;
  for (Index k = i + 1; k < i + 5; ++k)
    if (words[k].space_before) return std::nullopt;
  int const a = number_at(words, i, last);
  int const b = number_at(words, i + 2, last);
  int const c = number_at(words, i + 4, last);
  if (a > 31) return valid({a, b, c, i + 5});
  if (c <= 31 || (a <= 12 && b <= 12 && a != b)) return std::nullopt;
  return a > 12 ? valid({c, b, a, i + 5}) : valid({c, a, b, i + 5});
}

Index skip(Words const& words, Index i, Index last, TokenKind kind) {
  return i < last && words[i].is(kind) ? i + 1 : i;
}

}  // namespace

bool is_month_name(Words const& words, Index i) { return month_named(words, i) != 0; }

std::optional<Date> read_date(Words const& words, Index i, Index last) {
  if (i >= last) return std::nullopt;
  if (int const month = month_named(words, i)) {  // Feb. 7, 2021
    Index const at = skip(words, i + 1, last, TokenKind::period);
    int const day = number_at(words, at, last, true);
    if (day < 0) return std::nullopt;
    Index const year_at = skip(words, at + 1, last, TokenKind::comma);
    return valid({number_at(words, year_at, last), month, day, year_at + 1});
  }
  int const day = number_at(words, i, last, true);
  if (day < 0) return std::nullopt;
  Index at = i + 1;
  if (at < last && words.is(at, "of")) ++at;
  int const month = at < last ? month_named(words, at) : 0;
  if (month == 0) return read_figures(words, i, last);
  at = skip(words, at + 1, last, TokenKind::period);  // 7 Feb. 2021
  at = skip(words, at, last, TokenKind::comma);
  return valid({number_at(words, at, last), month, day, at + 1});
}

std::string iso_form(Date const& date) {
  auto const padded = [](int value, std::size_t width) {
    std::string digits = std::to_string(value);
    return digits.insert(0, width - std::min(width, digits.size()), '0');
  };
  return padded(date.year, 4)
      .append("-")
      .append(padded(date.month, 2))
      .append("-")
      .append(padded(date.day, 2));
}

Index skip_time(Words const& words, Index i, Index last) {
  constexpr std::string_view parts[] = {"-", "–", "—", "|", ",", "at", "@"};
  constexpr std::string_view zones[] = {"am",  "pm",  "a.m", "p.m", "gmt", "utc", "ist",
                                        "est", "edt", "bst", "cet", "et",  "pst", "hrs"};
  Index at = i;
  while (at < last && words.any(at, parts)) ++at;
  if (at + 2 >= last || !words[at].is(TokenKind::number) || !words[at + 1].is(TokenKind::colon)) return i;
  if (!words[at + 2].is(TokenKind::number)) return i;
  at += 3;
  while (at < last && words[at].is(TokenKind::colon) && at + 1 < last && words[at + 1].is(TokenKind::number))
    at += 2;
  while (at < last && words.any(at, zones)) at = skip(words, at + 1, last, TokenKind::period);
  return at;
}

Index after_date_line(Words const& words, TokenRange paragraph) {
  constexpr std::string_view labels[] = {"date",         "published",      "published on",    "updated",
                                         "last updated", "date published", "posted",          "posted on",
                                         "modified",     "last modified",  "first published", "issued"};
  auto const [first, last] = paragraph;
  Index label = 0;
  for (std::string_view const each : labels) label = std::max(label, words.phrase(first, last, each));
  Index at = first + label;
  if (label > 0 && at < last && (words[at].is(TokenKind::colon) || words[at].is(TokenKind::hyphen))) ++at;
  if (at < last && words[at].is(TokenKind::word) && words[at].is(WordClass::weekday))
    at = skip(words, at + 1, last, TokenKind::comma);
  auto const date = read_date(words, at, last);
  if (!date) return first;
  Index const end = skip_time(words, date->next, last);
  bool const alone = end == last || (end + 1 == last && words.is_terminal(end));
  if (alone) return last;
  if (label == 0) return first;
  bool const goes_on = words[end].is(TokenKind::comma) || words[end].shape == Shape::lower;
  return goes_on ? first : end;
}

}  // namespace whosaid::layout
