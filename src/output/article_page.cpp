// Puts the marked text beside the quotations, the names and the filters.
#include "output/article_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <utility>
#include <vector>

#include "output/html.hpp"
#include "output/marked_text.hpp"
#include "output/plain_text.hpp"

namespace whosaid {
namespace {

constexpr std::size_t longest_content = 400;  // bytes of a quotation's words on its card
constexpr std::size_t most_jumps = 12;        // links to the places of one name
constexpr std::size_t cards_in_sight = 100;   // of a long article the others stand in packs, which the
constexpr std::size_t cards_in_pack = 50;     // script opens when they are needed

constexpr std::size_t usual_page = 24'000;  // bytes without what depends on the article

constexpr std::array all_kinds = {QuoteKind::direct, QuoteKind::mixed, QuoteKind::indirect, QuoteKind::term};
constexpr std::array all_types = {EntityType::person, EntityType::organisation, EntityType::place};

std::string_view plural(EntityType type) {
  static constexpr std::array<std::string_view, 3> names = {"People", "Organisations", "Places"};
  return names[static_cast<std::size_t>(type)];
}

/// Somebody who speaks in the article, or nobody known, with the quotations.
struct Speaker {
  std::string name;  // empty when unknown
  std::vector<std::size_t> quotes;
};

class Page {
 public:
  Page(std::string& out, Findings const& findings)
      : out_(out), findings_(findings), found_(findings.extraction()) {
    gather_speakers();
    mentions_.resize(found_.entities.size());
    for (std::size_t i = 0; i < found_.mentions.size(); ++i)
      if (EntityId const entity = found_.mentions[i].entity; entity >= 0)
        mentions_[static_cast<std::size_t>(entity)].push_back(i);
  }

  void header(std::string_view index, bool heading_in_text) {
    out_ += "<header>\n<a class=\"skip\" href=\"#article\">To the article</a>\n";
    if (!index.empty()) {
      out_ += "<p><a href=\"";
      append_html(out_, index);
      out_ += "\">All articles</a></p>\n";
    }
    if (!heading_in_text) {
      out_ += "<h1>";
      append_html_line(out_, findings_.document().id);
      out_ += "</h1>\n";
    }
    out_ += "<p>";
    append_html_line(out_, findings_.document().id);
    if (!found_.date.empty()) {
      out_ += " · ";
      append_html_line(out_, found_.date);
    }
    put(" · ", found_.quotes.size(), " quotations · ", found_.mentions.size(), " names</p>\n</header>\n");
  }

  void filters() {
    out_ += "<div class=\"filters\" hidden>\n<fieldset><legend>Quotations</legend>\n";
    for (QuoteKind const kind : all_kinds)
      if (std::size_t const count = count_of(kind)) {
        std::string_view const name = quote_kind_name(kind);
        put("<label><input type=\"checkbox\" name=\"kind\" value=\"", name,
            "\" checked><span class=\"swatch ", name, "\">", name, "</span> ", count, "</label>\n");
      }
    out_ += "</fieldset>\n<fieldset><legend>Names</legend>\n";
    for (EntityType const type : all_types)
      put("<label><input type=\"checkbox\" name=\"names\" value=\"", entity_type_name(type),
          "\" checked><span class=\"m ", entity_type_name(type), "\">", plural(type), "</span></label>\n");
    out_ += "</fieldset>\n<p><label>Speaker <select id=\"speaker\"><option value=\"\">everybody</option>\n";
    for (std::size_t i = 0; i < speakers_.size(); ++i) {
      put("<option value=\"", i, "\">");
      put_name(speakers_[i].name);
      out_ += "</option>\n";
    }
    put("</select></label></p>\n<p id=\"count\" role=\"status\">", found_.quotes.size(),
        " quotations</p>\n</div>\n");
    out_ +=
        "<p class=\"hint\" hidden>Point at a quotation, or go through them with <kbd>n</kbd> and "
        "<kbd>p</kbd> or "
        "<kbd>Tab</kbd>: lines lead to its speaker, cue (dashed) and relay (dotted).</p>\n";
  }

  void speakers() {
    if (speakers_.empty()) return;
    out_ += "<details open><summary>Who speaks</summary>\n<ul class=\"names\">\n";
    for (std::size_t const each : by_count()) {
      Speaker const& speaker = speakers_[each];
      out_ += "<li><span>";
      put_name(speaker.name);
      out_ += "</span><span class=\"jumps\">";
      std::size_t const shown = std::min(most_jumps, speaker.quotes.size());
      for (std::size_t i = 0; i < shown; ++i)
        put("<a href=\"#q", speaker.quotes[i] + 1, "\">", speaker.quotes[i] + 1, "</a>");
      if (speaker.quotes.size() > shown) put(" of ", speaker.quotes.size());
      out_ += "</span></li>\n";
    }
    out_ += "</ul></details>\n";
  }

  void names() {
    for (EntityType const type : all_types) {
      std::vector<std::size_t> entities;
      for (std::size_t i = 0; i < found_.entities.size(); ++i)
        if (found_.entities[i].type == type && found_.entities[i].mentions) entities.push_back(i);
      if (entities.empty()) continue;
      std::ranges::stable_sort(entities, std::ranges::greater{},
                               [&](std::size_t i) { return found_.entities[i].mentions; });
      put("<details", type == EntityType::place ? "" : " open", "><summary>", plural(type), " (",
          entities.size(), ")</summary>\n<ul class=\"names\">\n");
      for (std::size_t const entity : entities) {
        out_ += "<li><bdi>";
        append_html_line(out_, found_.entities[entity].name);
        out_ += "</bdi><span class=\"jumps\">";
        put_mentions(entity);
        out_ += "</span></li>\n";
      }
      out_ += "</ul></details>\n";
    }
  }

  void cards() {
    if (found_.quotes.empty()) return;
    std::size_t const count = found_.quotes.size();
    out_ += "<h2>Who said what</h2>\n<div id=\"cards\" data-kinds=\"";
    for (Quote const& quote : found_.quotes) out_ += quote_kind_name(quote.kind).front();
    out_ += "\" data-speakers=\"";
    for (std::size_t i = 0; i < count; ++i) put(i == 0 ? "" : " ", speaker_of_[i]);
    out_ += "\">\n";
    std::size_t const in_sight = count > cards_in_sight + cards_in_pack ? cards_in_sight : count;
    for (std::size_t i = 0; i < in_sight; ++i) card(i);
    for (std::size_t first = in_sight; first < count; first += cards_in_pack)
      pack(first, std::min(first + cards_in_pack, count));
    out_ += "</div>\n";
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

  void gather_speakers() {
    std::map<std::pair<EntityId, std::string_view>, std::size_t> known;
    for (std::size_t i = 0; i < found_.quotes.size(); ++i) {
      auto const& speaker = found_.quotes[i].speaker;
      EntityId const entity = speaker ? speaker->entity : -1;
      std::string_view const name = speaker ? std::string_view(speaker->name) : std::string_view();
      auto const [at, is_new] =
          known.try_emplace({entity, entity < 0 ? name : std::string_view()}, speakers_.size());
      if (is_new) speakers_.push_back({std::string(name), {}});
      speakers_[at->second].quotes.push_back(i);
      speaker_of_.push_back(at->second);
    }
  }

  /// Indices of the speakers, those first who say most.
  std::vector<std::size_t> by_count() const {
    std::vector<std::size_t> sorted(speakers_.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::ranges::stable_sort(sorted, std::ranges::greater{},
                             [this](std::size_t i) { return speakers_[i].quotes.size(); });
    return sorted;
  }

  std::size_t count_of(QuoteKind kind) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(found_.quotes, [&](Quote const& quote) { return quote.kind == kind; }));
  }

  void put_mentions(std::size_t entity) {
    std::vector<std::size_t> const& mentions = mentions_[entity];
    for (std::size_t i = 0; i < std::min(most_jumps, mentions.size()); ++i)
      put("<a href=\"#m", mentions[i] + 1, "\">", i + 1, "</a>");
    if (mentions.size() > most_jumps) put(" of ", mentions.size());
  }

  void term(std::string_view label, std::string_view value, std::string_view open = {},
            std::string_view more = {}, std::string_view close = {}) {
    put("<dt>", label, "</dt><dd>");
    append_html_line(out_, value);
    put(open, more, close, "</dd>");
  }

  /// Cards that only the script takes out; without it, a browser shows them as they stand.
  void pack(std::size_t first, std::size_t last) {
    put("<noscript class=\"pack\" data-count=\"", last - first, "\">\n");
    for (std::size_t i = first; i < last; ++i) card(i);
    out_ += "</noscript>\n";
  }

  void card(std::size_t index) {
    Quote const& quote = found_.quotes[index];
    std::string_view const kind = quote_kind_name(quote.kind);
    std::size_t const number = index + 1;
    put("<div class=\"card ", kind, "\" id=\"c", number, "\">\n<p class=\"who\">");
    put_name(quote.speaker ? std::string_view(quote.speaker->name) : std::string_view());
    put(" <a class=\"jumps\" href=\"#q", number, "\" aria-label=\"Quotation ", number, " in the text\">",
        number, "</a></p>\n<p class=\"says\">");
    content(quote);
    out_ += "</p>\n<dl>";
    if (quote.kind != QuoteKind::term)
      term("speaker", speaker_status_name(quote.speaker ? quote.speaker->status : SpeakerStatus::unknown));
    if (quote.speaker && quote.speaker->entity >= 0)
      term("entity", findings_.entity_id(quote.speaker->entity));
    if (quote.cue)
      term("cue", findings_.words(quote.cue->span), " (", cue_class_name(quote.cue->cue_class), ")");
    if (quote.via) term("via", quote.via->name);
    if (quote.addressee) term("to", quote.addressee->name);
    term("rule", quote.rule, ", ", kind);
    std::string const confidence = fmt::format("{:.2f}", quote.confidence);
    put("<dt>confidence</dt><dd><meter value=\"", confidence, "\" aria-label=\"confidence\"></meter> ",
        confidence, "</dd></dl>\n</div>\n");
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
  std::vector<Speaker> speakers_;                   // in the order of their first quotation
  std::vector<std::size_t> speaker_of_;             // by quotation
  std::vector<std::vector<std::size_t>> mentions_;  // by entity
};

}  // namespace

std::string article_title(Document const& document, Extraction const& extraction) {
  Span const title = title_line(document, extraction);
  return title.empty() ? document.id : one_line(title.of(document.text));
}

void append_article_page(std::string& out, Findings const& findings, std::string_view index) {
  Span const title = title_line(findings.document(), findings.extraction());
  out.reserve(out.size() + usual_page + findings.document().text.size() * 8);
  std::array const styles = {&article_css};
  std::array const scripts = {&steps_js, &article_js};
  append_page_head(out, article_title(findings.document(), findings.extraction()), styles, scripts);
  out += "<body>\n";
  Page page(out, findings);
  page.header(index, !title.empty());
  out += "<div class=\"columns\">\n<main>\n<article id=\"article\" tabindex=\"-1\">\n";
  append_marked_text(out, findings, title);
  out += "</article>\n</main>\n<aside aria-label=\"What was found\">\n<div class=\"tools\">\n";
  page.filters();
  page.speakers();
  page.names();
  page.cards();
  out += "</div>\n</aside>\n</div>\n";
  append_footer(out, "Every marked word stands in the article as it came.");
  out += "<svg id=\"links\" aria-hidden=\"true\"></svg>\n";
  append_page_end(out, scripts);
}

}  // namespace whosaid
