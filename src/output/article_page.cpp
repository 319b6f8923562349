// Puts the marked text beside the quotations, the names and the filters.
#include "output/article_page.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "output/html.hpp"
#include "output/marked_text.hpp"
#include "output/plain_text.hpp"

namespace whosaid {
namespace {

constexpr std::size_t longest_content = 400;  // bytes of a quotation's words on its card
constexpr std::size_t most_jumps = 12;        // links to the places of one name
constexpr std::size_t names_in_part = 50;     // of a long list
constexpr std::size_t cards_in_sight = 100;   // of a long article the script takes in the others as needed
constexpr std::size_t fewest_to_hold = 50;    // cards that are worth it

constexpr std::size_t usual_page = 14'000;  // bytes without what depends on the article

constexpr std::array all_kinds = {QuoteKind::direct, QuoteKind::mixed, QuoteKind::indirect, QuoteKind::term};
constexpr std::array all_types = {EntityType::person, EntityType::organisation, EntityType::place};

std::string_view plural(EntityType type) {
  static constexpr std::array<std::string_view, 3> names = {"People", "Organisations", "Places"};
  return names[static_cast<std::size_t>(type)];
}

bool holds_cards(std::size_t quotes) { return quotes > cards_in_sight + fewest_to_hold; }

/// Somebody who speaks in the article, or nobody known, with the quotations.
struct Speaker {
  std::string_view name;  // empty when unknown
  std::vector<std::size_t> quotes;
};

class Page {
 public:
  Page(std::string& out, Findings const& findings)
      : out_(out), findings_(findings), found_(findings.extraction()) {
    gather_speakers();
    mentions_.resize(found_.entities.size());
    for (Mention const& mention : found_.mentions)
      if (mention.entity >= 0) ++mentions_[static_cast<std::size_t>(mention.entity)];
  }

  void header(std::string_view index, bool heading_in_text) {
    out_ += "<header>\n<a class=skip href=#article>To the article</a>\n";
    if (!index.empty()) {
      out_ += "<p><a href=\"";
      append_html(out_, index);
      out_ += "\">All articles</a></p>\n";
    }
    out_ += heading_in_text ? "<p>" : "<h1>";
    append_html_line(out_, findings_.document().id);
    out_ += heading_in_text ? " · " : "</h1>\n<p>";
    if (!found_.date.empty()) {
      append_html_line(out_, found_.date);
      out_ += " · ";
    }
    put_count(found_.quotes.size(), "quotation");
    out_ += " · ";
    put_count(found_.mentions.size(), "name");
    out_ += "</p>\n</header>\n";
  }

  void filters() {
    out_ += "<div class=filters hidden>\n";
    if (!found_.quotes.empty()) {
      out_ += "<fieldset><legend>Quotations</legend>\n";
      for (QuoteKind const kind : all_kinds)
        if (std::size_t const count = count_of(kind))
          put("<label><input type=checkbox name=kind value=", quote_kind_name(kind),
              " checked><span class=\"swatch ", quote_kind_name(kind), "\">", quote_kind_name(kind),
              "</span> ", count, "</label>\n");
      out_ += "</fieldset>\n";
    }
    if (!found_.mentions.empty()) {
      out_ += "<fieldset><legend>Names</legend>\n";
      for (EntityType const type : all_types)
        put("<label><input type=checkbox name=names value=", name_class(type),
            " checked><b class=", name_class(type), ">", plural(type), "</b></label>\n");
      out_ += "</fieldset>\n";
    }
    if (!found_.quotes.empty()) {
      out_ +=
          "<p><label>Speaker <select id=speaker><option value=\"\">everybody</select></label> "
          "<span id=count role=status>";
      put_count(found_.quotes.size(), "quotation");
      out_ += "</span></p>\n";
    }
    out_ += "</div>\n";
    if (!found_.quotes.empty())
      out_ +=
          "<p class=hint hidden>Point at a quotation, or go through them with <kbd>n</kbd> and <kbd>p</kbd>: "
          "lines lead to its speaker, cue (dashed) and relay (dotted).</p>\n";
  }

  void speakers() {
    if (speakers_.empty()) return;
    out_ += "<details open id=speakers><summary>Who speaks</summary>\n<ul class=names>\n";
    for (std::size_t each = 0; each < speakers_.size(); ++each) {
      Speaker const& speaker = speakers_[each];
      next_name(each);
      put_name(speaker.name);
      out_ += "<span>";
      std::size_t const shown = std::min(most_jumps, speaker.quotes.size());
      for (std::size_t i = 0; i < shown; ++i)
        put("<a href=#q", speaker.quotes[i] + 1, ">", speaker.quotes[i] + 1, "</a>");
      if (speaker.quotes.size() > shown) put(" of ", speaker.quotes.size());
      out_ += "</span>\n";
    }
    out_ += "</ul></details>\n";
  }

  void names() {
    for (EntityType const type : all_types) {
      std::vector<std::size_t> entities;
      for (std::size_t i = 0; i < found_.entities.size(); ++i)
        if (found_.entities[i].type == type && mentions_[i] > 0) entities.push_back(i);
      if (entities.empty()) continue;
      std::ranges::stable_sort(entities, std::ranges::greater{},
                               [&](std::size_t i) { return found_.entities[i].mentions; });
      put("<details", type == EntityType::place ? "" : " open", "><summary>", plural(type), " (",
          entities.size(), ")</summary>\n<ul class=names>\n");
      for (std::size_t i = 0; i < entities.size(); ++i) {
        std::size_t const entity = entities[i];
        next_name(i);
        put_name(found_.entities[entity].name);
        out_ += "<span>";
        put_mentions(entity);
        out_ += "</span>\n";
      }
      out_ += "</ul></details>\n";
    }
  }

  void cards() {
    if (found_.quotes.empty()) return;
    std::size_t const count = found_.quotes.size();
    out_ += "<h2>Who said what</h2>\n<ol id=cards data-kinds=";
    for (Quote const& quote : found_.quotes) out_ += quote_kind_name(quote.kind).front();
    out_ += " data-speakers=\"";
    for (std::size_t i = 0; i < count; ++i) put(i == 0 ? "" : " ", speaker_of_[i]);
    out_ += "\">\n";
    std::size_t const in_sight = holds_cards(count) ? cards_in_sight : count;
    for (std::size_t i = 0; i < in_sight; ++i) card(i);
    out_ += "</ol>\n";
    if (in_sight == count) return;
    // Only a line of text to a browser that runs scripts; others show the cards as they stand.
    out_ += "<noscript id=more><ol>\n";
    for (std::size_t i = in_sight; i < count; ++i) card(i);
    out_ += "</ol></noscript>\n";
  }

 private:
  template <class... Parts>
  void put(Parts const&... parts) {
    append_parts(out_, parts...);
  }

  void put_name(std::string_view name) {
    out_ += "<bdi>";
    append_html_line(out_, name.empty() ? "unknown" : name);
    out_ += "</bdi>";
  }

  void put_count(std::size_t count, std::string_view what) { put(count, " ", what, count == 1 ? "" : "s"); }

  /// Those who say most come first.
  void gather_speakers() {
    std::map<std::pair<EntityId, std::string_view>, std::size_t> known;
    for (std::size_t i = 0; i < found_.quotes.size(); ++i) {
      auto const& speaker = found_.quotes[i].speaker;
      EntityId const entity = speaker ? speaker->entity : -1;
      std::string_view const name = speaker ? std::string_view(speaker->name) : std::string_view();
      auto const [at, is_new] =
          known.try_emplace({entity, entity < 0 ? name : std::string_view()}, speakers_.size());
      if (is_new) speakers_.push_back({name, {}});
      speakers_[at->second].quotes.push_back(i);
    }
    std::ranges::stable_sort(speakers_, std::ranges::greater{},
                             [](Speaker const& s) { return s.quotes.size(); });
    speaker_of_.resize(found_.quotes.size());
    for (std::size_t i = 0; i < speakers_.size(); ++i)
      for (std::size_t const quote : speakers_[i].quotes) speaker_of_[quote] = i;
  }

  std::size_t count_of(QuoteKind kind) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(found_.quotes, [&](Quote const& quote) { return quote.kind == kind; }));
  }

  /// Browsers draw a long list part by part.
  void next_name(std::size_t index) {
    out_ += index > 0 && index % names_in_part == 0 ? "</ul><ul class=names>\n<li>" : "<li>";
  }

  void put_mentions(std::size_t entity) {
    std::size_t const mentions = mentions_[entity];
    for (std::size_t i = 1; i <= std::min(most_jumps, mentions); ++i)
      put("<a href=#e", entity + 1, ".", i, ">", i, "</a>");
    if (mentions > most_jumps) put(" of ", mentions);
  }

  void fact(std::string_view label, std::string_view value) {
    put(" · ", label);
    append_html_line(out_, value);
  }

  /// One line, by which the script tells the cards that it holds.
  void card(std::size_t index) {
    Quote const& quote = found_.quotes[index];
    std::size_t const number = index + 1;
    put("<li class=", quote_kind_name(quote.kind), " id=c", number, ">");
    put_name(quote.speaker ? std::string_view(quote.speaker->name) : std::string_view());
    put(" <a href=#q", number, ">", number, "</a><p>");
    content(quote);
    put("<p>", quote_kind_name(quote.kind));
    if (quote.kind != QuoteKind::term)
      put(" · speaker ", speaker_status_name(quote.speaker ? quote.speaker->status : SpeakerStatus::unknown));
    if (quote.speaker && quote.speaker->entity >= 0)
      fact("entity ", findings_.entity_id(quote.speaker->entity));
    if (quote.cue) {
      fact("cue ", findings_.words(quote.cue->span));
      put(" (", cue_class_name(quote.cue->cue_class), ")");
    }
    if (quote.modality != Modality::asserted) fact("", modality_name(quote.modality));
    if (quote.via) fact("via ", quote.via->name);
    if (quote.addressee) fact("to ", quote.addressee->name);
    std::string confidence;
    append_hundredths(confidence, quote.confidence);
    put(" · rule ", quote.rule, " · confidence ", confidence, " <meter value=", confidence, "></meter>\n");
  }

  void content(Quote const& quote) {
    std::size_t size = 0;
    for (Span const span : quote.spans) size += span.size();
    if (size > longest_content) return append_html_line(out_, shortened(findings_.content(quote)));
    bool first = true;
    for (Span const span : quote.spans) {
      if (!first) out_ += " […] ";
      first = false;
      append_html_line(out_, findings_.words(span));
    }
  }

  /// Without its middle when it is long.
  static std::string shortened(std::string_view content) {
    std::string const line = one_line(content);
    if (line.size() <= longest_content) return line;
    std::size_t const head = line.rfind(' ', longest_content / 2);
    std::size_t const tail = line.find(' ', line.size() - longest_content / 2);
    if (head == std::string::npos || tail == std::string::npos) return line;
    return line.substr(0, head) + " …" + line.substr(tail);
  }

  std::string& out_;
  Findings const& findings_;
  Extraction const& found_;
  std::vector<Speaker> speakers_;
  std::vector<std::size_t> speaker_of_;  // by quotation
  std::vector<std::size_t> mentions_;    // how many, by entity
};

}  // namespace

std::string article_title(Document const& document, Extraction const& extraction) {
  Span const title = title_line(document, extraction);
  return title.empty() ? document.id : one_line(title.of(document.text));
}

void append_article_page(std::string& out, Findings const& findings, std::string_view index) {
  Span const title = title_line(findings.document(), findings.extraction());
  out.reserve(out.size() + usual_page + findings.document().text.size() * 4);
  std::array const styles = {&article_css};
  static constexpr std::array all_scripts = {&long_js, &steps_js, &article_js};
  bool const is_long = holds_cards(findings.extraction().quotes.size());
  std::span const scripts = std::span(all_scripts).subspan(is_long ? 0 : 1);
  append_page_head(out, article_title(findings.document(), findings.extraction()), styles, scripts);
  out += "<body>\n";
  Page page(out, findings);
  page.header(index, !title.empty());
  out += "<div class=columns>\n<main>\n<article id=article tabindex=-1>\n";
  append_marked_text(out, findings, title);
  out += "</article>\n</main>\n<aside aria-label=\"What was found\">\n<div class=tools>\n";
  page.filters();
  page.speakers();
  page.names();
  page.cards();
  out += "</div>\n</aside>\n</div>\n";
  append_footer(out, "Every marked word stands in the article as it came.");
  out += "<svg id=links aria-hidden=true></svg>\n";
  append_page_end(out, scripts);
}

}  // namespace whosaid
