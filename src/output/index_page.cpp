// Adds up over all articles and writes tables, a chart and the lines that the search looks through.
#include "output/index_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "output/article_page.hpp"
#include "output/html.hpp"
#include "output/index_chart.hpp"
#include "output/json_lines.hpp"
#include "output/plain_text.hpp"
#include "output/speaker_key.hpp"

namespace whosaid {
namespace {

constexpr std::size_t longest_words = 280;  // bytes of a quotation in the search
constexpr std::uint64_t most_searchable = 50000;
constexpr std::uint64_t articles_in_table = 20000;
constexpr std::size_t speakers_in_table = 500;
constexpr std::size_t rows_of_relations = 25;

std::string shortened(std::string_view words) {
  std::string line = one_line(words);
  if (line.size() <= longest_words) return line;
  line.resize(line.rfind(' ', longest_words) == std::string::npos ? longest_words
                                                                  : line.rfind(' ', longest_words));
  std::string valid;
  append_valid_utf8(valid, line);
  return valid + " …";
}

template <class... Args>
void put(std::string& out, fmt::format_string<Args...> format, Args&&... args) {
  fmt::format_to(std::back_inserter(out), format, std::forward<Args>(args)...);
}

void append_bdi(std::string& out, std::string_view name) {
  out += "<bdi>";
  append_html_line(out, name);
  out += "</bdi>";
}

}  // namespace

IndexEntry index_entry(Findings const& findings) {
  Extraction const& found = findings.extraction();
  IndexEntry entry{findings.document().id, article_title(findings.document(), found), found.date, {}, {}};
  for (Quote const& quote : found.quotes) {
    IndexEntry::Line line;
    if (quote.speaker) {
      line.speaker = one_line(quote.speaker->name);
      line.key = speaker_key(findings.entity_id(quote.speaker->entity), line.speaker);
    }
    entry.search += ",[";
    append_json_string(entry.search, line.speaker);
    entry.search += ',';
    append_json_string(entry.search, shortened(findings.content(quote)));
    append_parts(entry.search, ",\"", quote_kind_name(quote.kind).substr(0, 1), "\"]");
    if (quote.via) line.via = one_line(quote.via->name);
    auto mention = std::ranges::lower_bound(found.mentions, quote.spans.front().begin, {},
                                            [](Mention const& m) { return m.span.begin; });
    for (; mention != found.mentions.end() && mention->span.end <= quote.spans.back().end; ++mention)
      if (mention->entity >= 0 && mention->type != EntityType::place &&
          std::ranges::any_of(quote.spans, [&](Span span) { return span.contains(mention->span); }))
        line.about.push_back(found.entities[static_cast<std::size_t>(mention->entity)].name);
    std::ranges::sort(line.about);
    line.about.erase(std::unique(line.about.begin(), line.about.end()), line.about.end());
    entry.lines.push_back(std::move(line));
  }
  return entry;
}

void IndexPage::add(IndexEntry&& entry, std::string const& href) {
  if (++articles_ <= articles_in_table) append_article_row(entry, href);
  for (IndexEntry::Line const& line : entry.lines) {
    ++quotes_;
    if (line.speaker.empty()) {
      ++unknown_;
    } else if (line.key.empty()) {
      ++nobody_;
    } else {
      Speaker& speaker = speakers_[line.key];
      if (speaker.name.empty() || line.speaker < speaker.name) speaker.name = line.speaker;
      ++speaker.quotes;
      if (speaker.last_article != articles_) ++speaker.articles;
      speaker.last_article = articles_;
      ++speaker.by_date[entry.date];
      for (std::string const& name : line.about)
        if (name != line.speaker) ++speaker.about[name];
      if (!line.via.empty()) ++relayed_[{line.via, line.speaker}];
    }
  }
  if (entry.lines.empty() || searchable_ >= most_searchable) return;
  search_lines_ += searchable_ > 0 ? ",\n[" : "\n[";
  searchable_ += entry.lines.size();
  append_json_string(search_lines_, href);
  search_lines_ += ',';
  append_json_string(search_lines_, entry.title);
  search_lines_ += ',';
  append_json_string(search_lines_, entry.date);
  search_lines_ += entry.search;
  search_lines_ += ']';
}

void IndexPage::append_article_row(IndexEntry const& entry, std::string_view href) {
  article_rows_ += "<tr><td>";
  append_html_line(article_rows_, entry.date);
  article_rows_ += "</td><td>";
  if (entry.error.empty()) {
    article_rows_ += "<a href=\"";
    append_html(article_rows_, href);
    article_rows_ += "\">";
    append_bdi(article_rows_, entry.title);
    put(article_rows_, "</a></td><td class=\"number\">{}</td></tr>\n", entry.lines.size());
  } else {
    append_bdi(article_rows_, entry.id);
    article_rows_ += ": ";
    append_html_line(article_rows_, entry.error);
    article_rows_ += "</td><td></td></tr>\n";
  }
}

std::vector<IndexPage::Speaker const*> IndexPage::most_quoted(std::size_t count) const {
  std::vector<Speaker const*> sorted;
  for (auto const& [key, speaker] : speakers_) sorted.push_back(&speaker);
  std::ranges::stable_sort(sorted, std::ranges::greater{}, [](Speaker const* s) { return s->quotes; });
  if (sorted.size() > count) sorted.resize(count);
  return sorted;
}

void IndexPage::append_chart(std::string& out) const {
  std::vector<ChartRow> rows;
  for (Speaker const* speaker : most_quoted(speakers_.size()))
    rows.push_back({speaker->name, &speaker->by_date});
  append_index_chart(out, std::move(rows));
}

void IndexPage::append_speakers(std::string& out) const {
  std::vector<Speaker const*> const top = most_quoted(speakers_in_table);
  out +=
      "<section><h2>Who is quoted</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
      "aria-label=\"Speakers\">"
      "<table><thead><tr><th>Speaker</th><th class=\"number\">Quotations</th><th "
      "class=\"number\">Articles</th></tr></thead>\n<tbody>\n";
  for (Speaker const* speaker : top) {
    out += "<tr><td><button type=\"button\" class=\"link speaker\">";
    append_bdi(out, speaker->name);
    put(out, "</button></td><td class=\"number\">{}</td><td class=\"number\">{}</td></tr>\n", speaker->quotes,
        speaker->articles);
  }
  if (unknown_)
    put(out,
        "<tr><td><button type=\"button\" class=\"link speaker\" data-unknown=\"1\">unknown</button></td><td "
        "class=\"number\">{}</td><td></td></tr>\n",
        unknown_);
  out += "</tbody></table></div>\n";
  if (nobody_)
    put(out,
        "<p>{} quotations of words that mean somebody else in each article (I, they, many) are left "
        "out.</p>\n",
        nobody_);
  if (speakers_.size() > top.size())
    put(out, "<p>The {} most quoted of {}.</p>\n", top.size(), speakers_.size());
  out += "</section>\n";
}

void IndexPage::append_relations(std::string& out) const {
  struct Row {
    std::string_view from;
    std::string_view to;
    std::uint64_t count;
  };
  auto const table = [&](std::string_view title, std::string_view from, std::string_view to,
                         std::vector<Row> rows) {
    if (rows.empty()) return;
    std::ranges::stable_sort(rows, std::ranges::greater{}, &Row::count);
    if (rows.size() > rows_of_relations) rows.resize(rows_of_relations);
    put(out,
        "<section><h2>{}</h2>\n<table><thead><tr><th>{}</th><th>{}</th><th "
        "class=\"number\">Times</th></tr></thead>\n",
        title, from, to);
    out += "<tbody>\n";
    for (Row const& row : rows) {
      out += "<tr><td>";
      append_bdi(out, row.from);
      out += "</td><td>";
      append_bdi(out, row.to);
      put(out, "</td><td class=\"number\">{}</td></tr>\n", row.count);
    }
    out += "</tbody></table></section>\n";
  };
  std::vector<Row> relayed;
  for (auto const& [parties, count] : relayed_) relayed.push_back({parties.first, parties.second, count});
  table("Who quotes whom", "Relay", "Speaker", std::move(relayed));
  std::vector<Row> about;
  for (auto const& [key, speaker] : speakers_)
    for (auto const& [name, count] : speaker.about) about.push_back({speaker.name, name, count});
  table("Who speaks of whom", "Speaker", "Named in the words", std::move(about));
}

void IndexPage::append_articles(std::string& out) const {
  out +=
      "<section class=\"wide\"><h2>Articles</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
      "aria-label=\"Articles\"><table><thead><tr><th>Date</th><th>Article</th><th "
      "class=\"number\">Quotations</th></tr></thead>\n<tbody>\n";
  out += article_rows_;
  out += "</tbody></table></div>\n";
  if (articles_ > articles_in_table) put(out, "<p>The first {} of {}.</p>\n", articles_in_table, articles_);
  out += "</section>\n";
}

std::string IndexPage::html() const {
  std::string out;
  std::array const styles = {&article_css, &tables_css, &index_css};
  std::array const scripts = {&index_js};
  append_page_head(out, "Who said what", styles, scripts);
  out +=
      "<body>\n<header><a class=\"skip\" href=\"#results\">To the quotations</a>\n<h1>Who said what</h1>\n";
  put(out, "<p>{} articles · {} quotations · {} speakers</p></header>\n", articles_, quotes_,
      speakers_.size());
  out +=
      "<main class=\"tables\">\n<section class=\"wide search\" hidden><h2><label "
      "for=\"search\">Search</label></h2>\n";
  out +=
      "<p><input id=\"search\" type=\"search\" autocomplete=\"off\" placeholder=\"a speaker, or words of a "
      "quotation\"> <label>Kind <select id=\"kind\"><option value=\"\">any</option>"
      "<option>direct</option><option>mixed</option><option>indirect</option></select></label> "
      "<label><input id=\"unknown\" type=\"checkbox\">only those whose speaker is unknown</label></p>\n";
  out += "<p id=\"count\" role=\"status\"></p>\n<ol id=\"results\" tabindex=\"-1\"></ol>\n";
  if (quotes_ > searchable_)
    put(out, "<p>The search knows the first {} of {} quotations.</p>\n", searchable_, quotes_);
  out += "</section>\n";
  append_chart(out);
  append_speakers(out);
  append_relations(out);
  append_articles(out);
  out += "</main>\n";
  append_footer(out, "Every quotation stands in its article as it came.");
  out += "<script type=\"application/json\" id=\"lines\">[";
  for (std::size_t at = 0; at < search_lines_.size();) {  // nothing in it may end the script
    std::size_t const end = std::min(search_lines_.find('<', at), search_lines_.size());
    out.append(search_lines_, at, end - at);
    if (end < search_lines_.size()) out += "\\u003c";
    at = end + 1;
  }
  out += "]</script>\n";
  append_page_end(out, scripts);
  return out;
}

}  // namespace whosaid
