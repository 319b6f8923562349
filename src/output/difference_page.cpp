// Counts and filters, then the differences of one article after another.
#include "output/difference_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>

#include "output/html.hpp"

namespace whosaid {
namespace {

class Writer {
 public:
  explicit Writer(DifferencePage const& page) : page_(page) {}

  std::string write() {
    append_page_head(out_, page_.title, styles, scripts);
    out_ += "<body>\n";
    header();
    out_ += "<main class=\"tables differences\">\n";
    tables();
    filters();
    differences();
    out_ += "</main>\n";
    append_footer(out_, "Every sentence stands in its article as it came.");
    append_page_end(out_, scripts);
    return std::move(out_);
  }

 private:
  static constexpr std::array styles = {&article_css, &tables_css, &difference_css};
  static constexpr std::array scripts = {&steps_js, &difference_js};

  template <class... Args>
  void put(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
  }

  void element(std::string_view name, std::string_view text) {
    put("<{}>", name);
    append_html_line(out_, text);
    put("</{}>", name);
  }

  template <class Member>
  std::size_t count(Member member, auto const& value) const {
    return static_cast<std::size_t>(std::ranges::count(page_.differences, value, member));
  }

  void header() {
    out_ += "<header><a class=\"skip\" href=\"#list\">To the differences</a>\n";
    element("h1", page_.title);
    out_ += '\n';
    element("p", page_.lead);
    out_ += "\n<ul class=\"totals\">\n";
    for (std::size_t i = 0; i < page_.outcomes.size(); ++i)
      put("<li class=\"{}\"><b>{}</b> {}</li>\n", page_.outcomes[i].name, count(&ShownDifference::outcome, i),
          page_.outcomes[i].label);
    out_ += "</ul></header>\n";
  }

  void tables() {
    std::set<std::string_view> articles, tags;
    for (ShownDifference const& each : page_.differences) {
      articles.insert(each.article);
      tags.insert(each.tags.begin(), each.tags.end());
    }
    for (CountTable const& table : page_.tables) {
      if (table.rows.empty()) continue;
      put("<section{1}><h2>{0}</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
          "aria-label=\"{0}\"><table>"
          "<thead><tr>",
          table.title, table.columns.size() > 6 ? " class=\"wide\"" : "");
      for (std::size_t i = 0; i < table.columns.size(); ++i)
        put("<th scope=\"col\"{}>{}</th>", i == 0 ? "" : " class=\"number\"", table.columns[i]);
      out_ += "</tr></thead>\n<tbody>\n";
      std::set<std::string_view> const& leads = table.filter == "tag" ? tags : articles;
      for (CountTable::Row const& row : table.rows) {
        out_ += "<tr><th scope=\"row\">";
        if (!table.filter.empty() && leads.contains(row.name)) {
          put("<button type=\"button\" class=\"link pick\" data-filter=\"{}\">", table.filter);
          element("bdi", row.name);
          out_ += "</button>";
        } else {
          element("bdi", row.name);
        }
        out_ += "</th>";
        for (std::string const& cell : row.cells)
          put("<td class=\"number{}\">{}</td>", cell == "0" ? " none" : "", cell);
        out_ += "</tr>\n";
      }
      out_ += "</tbody></table></div></section>\n";
    }
  }

  void filters() {
    if (page_.differences.empty()) return;
    out_ += "<section class=\"wide\" id=\"choice\"><h2>Differences</h2>\n<div class=\"filters\" hidden>\n";
    out_ += "<fieldset><legend>Outcome</legend>\n";
    for (std::size_t i = 0; i < page_.outcomes.size(); ++i)
      put("<label><input type=\"checkbox\" name=\"outcome\" value=\"{0}\" checked><span class=\"verdict "
          "{0}\">{1}</span> {2}</label>\n",
          page_.outcomes[i].name, page_.outcomes[i].label, count(&ShownDifference::outcome, i));
    out_ += "</fieldset>\n<fieldset><legend>Of</legend>\n";
    std::vector<std::string_view> kinds;
    for (ShownDifference const& each : page_.differences)
      if (std::ranges::find(kinds, each.of) == kinds.end()) kinds.push_back(each.of);
    for (std::string_view const kind : kinds)
      put("<label><input type=\"checkbox\" name=\"of\" value=\"{0}\" checked>{0} {1}</label>\n", kind,
          count(&ShownDifference::of, kind));
    out_ += "</fieldset>\n<p>";
    std::vector<std::string_view> articles;
    std::set<std::string_view> tags;
    for (ShownDifference const& each : page_.differences) {
      if (articles.empty() || articles.back() != each.article) articles.push_back(each.article);
      tags.insert(each.tags.begin(), each.tags.end());
    }
    select("article", "Article", articles);
    if (!tags.empty()) select("tag", "Tag", {tags.begin(), tags.end()});
    out_ += "<label>Words <input id=\"words\" type=\"search\" autocomplete=\"off\"></label></p>\n";
    put("<p id=\"count\" role=\"status\">{} differences</p>\n</div>\n", page_.differences.size());
    out_ +=
        "<p class=\"hint legend\"><span class=\"swatch direct\">direct</span> "
        "<span class=\"swatch mixed\">mixed</span> <span class=\"swatch indirect\">indirect</span> "
        "<span class=\"m person\">person</span> <span class=\"m organisation\">organisation</span> "
        "<span class=\"is-speaker\">speaker</span> <span class=\"is-cue\">cue</span> "
        "<span class=\"is-via\">relay</span></p>\n"
        "<p class=\"hint keys\" hidden><kbd>n</kbd> and <kbd>p</kbd> go to the next and the previous "
        "difference.</p>\n";
    if (!page_.advice.empty()) {
      out_ += "<p class=\"hint\">";
      append_html_line(out_, page_.advice);
      out_ += "</p>\n";
    }
    out_ += "</section>\n";
  }

  void select(std::string_view id, std::string_view label, std::vector<std::string_view> const& values) {
    put("<label>{} <select id=\"{}\"><option value=\"\">all</option>", label, id);
    for (std::string_view const value : values) element("option", value);
    out_ += "</select></label>\n";
  }

  void differences() {
    out_ += "<div class=\"wide\" id=\"list\" tabindex=\"-1\">\n";
    if (page_.differences.empty()) out_ += "<p>Everything is found as before.</p>\n";
    for (std::size_t i = 0; i < page_.differences.size(); ++i) {
      ShownDifference const& each = page_.differences[i];
      bool const begins = i == 0 || page_.differences[i - 1].article != each.article;
      bool const ends = i + 1 == page_.differences.size() || page_.differences[i + 1].article != each.article;
      if (begins) {
        out_ += "<section class=\"group\">\n";
        element("h3", each.article);
        out_ += '\n';
      }
      difference(each, i + 1);
      if (ends) out_ += "</section>\n";
    }
    out_ += "</div>\n";
  }

  void difference(ShownDifference const& each, std::size_t number) {
    DifferencePage::Outcome const& outcome = page_.outcomes[each.outcome];
    put("<article class=\"difference {0}\" id=\"d{1}\" data-outcome=\"{0}\" data-of=\"{2}\">\n<h4><a "
        "href=\"#d{1}\">",
        outcome.name, number, each.of);
    append_html_line(out_, each.label);
    put("</a> <span class=\"verdict {}\">{}</span> {}", outcome.name, outcome.label, each.of);
    for (std::string const& tag : each.tags) {
      out_ += " <span class=\"tag\">";
      append_html_line(out_, tag);
      out_ += "</span>";
    }
    out_ += "</h4>\n";
    sides(each);
    fields(each);
    out_ += "</article>\n";
  }

  void sides(ShownDifference const& each) {
    bool const same =
        each.was && each.is && !each.after.line.empty() && each.before.line == each.after.line &&
        std::ranges::equal(each.before.marks, each.after.marks, [](auto const& a, auto const& b) {
          return a.span == b.span && a.role == b.role && a.look == b.look;
        });
    out_ += "<div class=\"sides\">\n";
    if (same) {
      side("before and now", each.after);
    } else {
      if (each.was) side(each.is ? "before" : "before, not found now", each.before);
      if (each.is) side(each.was ? "now" : "now, not found before", each.after);
    }
    out_ += "</div>\n";
  }

  void side(std::string_view label, MarkedLine const& marked) {
    if (marked.line.empty()) return;
    put("<div><h5>{}</h5><p>", label);
    append_marked_line(out_, marked);
    out_ += "</p></div>\n";
  }

  void fields(ShownDifference const& each) {
    out_ += "<dl>\n";
    for (DifferenceField const& field : each.fields) {
      if (field.before.empty() && field.after.empty()) continue;
      put("<dt>{}</dt><dd>", field.label);
      bool const differs = each.was && each.is && field.before != field.after;
      if (!differs) {
        append_html_line(out_, each.is ? field.after : field.before);
      } else {
        element("del", field.before.empty() ? "none" : field.before);
        out_ += " → ";
        element("ins", field.after.empty() ? "none" : field.after);
      }
      out_ += "</dd>\n";
    }
    out_ += "</dl>\n";
  }

  DifferencePage const& page_;
  std::string out_;
};

}  // namespace

std::string difference_page(DifferencePage const& page) { return Writer(page).write(); }

}  // namespace whosaid
