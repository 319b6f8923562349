// The page of all articles: who is quoted, how often, when, by whom; with a search.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/findings.hpp"

namespace whosaid {

/// What one article gives to the page.
struct IndexEntry {
  struct Line {
    std::string speaker;             ///< empty when unknown
    std::string key;                 ///< speaker_key()
    std::string via;                 ///< who relays it; may be empty
    std::vector<std::string> about;  ///< the people and organisations named in it
  };

  std::string id;
  std::string title;
  std::string date;
  std::string error;             ///< why it could not be read; empty if it could
  std::vector<Line> lines = {};  ///< the quotations
  std::string search = {};       ///< what the search is to know of them, as JSON: [speaker, words, kind],…
};

/// The article's part; any thread may call it. Throws VerbatimError.
IndexEntry index_entry(Findings const& findings);

/// Gathers the articles. Memory grows with the speakers, and up to limits with the articles and
/// quotations shown.
class IndexPage {
 public:
  /// Adds an article whose page has the address `href`, relative to this page; call it in input order.
  void add(IndexEntry&& entry, std::string const& href);

  /// The whole page.
  std::string html() const;

 private:
  struct Speaker {
    std::string name;
    std::uint64_t quotes = 0;
    std::uint64_t articles = 0;
    std::uint64_t last_article = 0;
    std::map<std::string, std::uint64_t> by_date;
    std::map<std::string, std::uint64_t> about;
  };

  std::vector<Speaker const*> most_quoted(std::size_t count) const;
  void append_article_row(IndexEntry const& entry, std::string_view href);
  void append_chart(std::string& out) const;
  void append_speakers(std::string& out) const;
  void append_relations(std::string& out) const;
  void append_articles(std::string& out) const;

  std::map<std::string, Speaker> speakers_;                               // by key
  std::map<std::pair<std::string, std::string>, std::uint64_t> relayed_;  // via, speaker
  std::uint64_t articles_ = 0;
  std::uint64_t quotes_ = 0;
  std::uint64_t unknown_ = 0;
  std::uint64_t nobody_ = 0;  // said by words that mean somebody else in each article
  std::string article_rows_;  // as HTML
  std::string search_lines_;  // as JSON, by article: [address, title, date, [speaker, words, kind],…],…
  std::uint64_t searchable_ = 0;
};

}  // namespace whosaid
