// A megabyte of news for the benchmarks: a few made-up paragraphs again and again.
#pragma once

#include <string>
#include <string_view>

namespace whosaid::bench {

inline constexpr std::string_view news_paragraphs =
    "PORT ELLERY (WNS) — Teachers in three coastal districts will vote on a strike next week after talks "
    "over "
    "housing allowances collapsed on Thursday, their union said.\n\n"
    "“We have waited nineteen months for an offer that anyone could live on,” said Dana Ruiz, who leads the "
    "Coastal Educators’ Association. “What came on Thursday was an insult, and the minister knows it.”\n\n"
    "The education ministry’s spokesman, Omar Teal, called the demand for a 12.5 per cent rise “wholly out "
    "of "
    "reach” and pointed to a shortfall of $340 million in this year's budget. He said the government would "
    "return "
    "to the table only if the union withdrew its deadline of 1 March.\n\n"
    "According to figures published in January by the Institute for Public Pay, a starting teacher in the "
    "city earns "
    "31,400 a year, about a fifth less than in neighbouring Varn. Rents there have risen by 40% since 2019 — "
    "more "
    "than twice as fast as wages — and nearly 600 posts are unfilled.\n\n"
    "Ruiz, a former head teacher from St. Orrin, said parents were on the teachers’ side. \"They can see "
    "what is "
    "happening,\" she added. \"You can't teach a class of 46 children in a corridor.\" Lucía Fernández, "
    "whose "
    "daughter is in the fourth year, agreed: ‘It’s the pupils who lose,’ she told reporters outside the "
    "U.S.-built "
    "school on Harbour Road at about 8:30 a.m.\n\n";

/// The paragraphs repeated up to a megabyte.
inline std::string megabyte() {
  std::string text;
  while (text.size() < 1'000'000) text += news_paragraphs;
  return text;
}

}  // namespace whosaid::bench
