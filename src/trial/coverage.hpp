// What the lists are worth on a set of articles: entries never used, and what is missing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus/inputs.hpp"
#include "corpus/load.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/lists.hpp"

namespace whosaid {

/// Something found in articles that no list explains.
struct Missing {
  std::string text;
  std::uint64_t count = 0;
  std::string example;  ///< a sentence, on one line
  std::string document;
};

/// A list and how many of its entries the articles have.
struct ListUse {
  std::string file;
  std::uint64_t entries = 0;
  std::uint64_t used = 0;
  std::uint64_t hits = 0;  ///< occurrences of all of them
};

/// Sorted by count, the most first, then by text.
struct Coverage {
  std::uint64_t articles = 0;
  std::vector<ListUse> lists;                                        ///< in the order of the index
  std::vector<std::pair<std::string, std::string>> unused_entities;  ///< id, FILE:LINE
  std::vector<Missing> names;                                        ///< mentions of what is in no list
  std::vector<Missing> speakers;  ///< speakers in words that mean nobody known
  std::vector<Missing> titles;    ///< words before people's names that no list knows
  std::vector<Missing> verbs;     ///< words beside quotations without speaker that are no cues
};

/// Extracts all articles. The result is the same for any number of jobs.
Coverage coverage_of(Lists const& lists, Gazetteer const& gazetteer, Inputs& inputs,
                     LoadSettings const& fields, unsigned jobs);

/// At most `most` of each sort.
std::string as_text(Coverage const& coverage, std::size_t most);
/// sort, text, count, document, example.
std::string as_csv(Coverage const& coverage, std::size_t most);

}  // namespace whosaid
