// Pairing mentions and quotations of two extractions.
#include "trial/compare.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "output/plain_text.hpp"
#include "text/offsets.hpp"

namespace whosaid {
namespace {

bool overlap(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

std::string_view id_of(Extraction const& found, EntityId entity) {
  return entity < 0 ? std::string_view() : found.entities[static_cast<std::size_t>(entity)].id;
}

class Comparison {
 public:
  Comparison(Document const& document, Extraction const& before, Extraction const& after)
      : document_(document), before_(before), after_(after), offsets_(document.text, OffsetUnit::codepoint) {}

  std::vector<Change> run() {
    mentions();
    quotations();
    std::ranges::stable_sort(changes_, {},
                             [](Change const& c) { return std::pair(c.span.begin, c.span.end); });
    entities();
    return std::move(changes_);
  }

 private:
  Change& add(ChangeOf of, ChangeKind kind, std::string before, std::string after, Span span) {
    Change& change = changes_.emplace_back();
    change.document = document_.id;
    change.of = of;
    change.kind = kind;
    change.before = std::move(before);
    change.after = std::move(after);
    change.start = offsets_(span.begin);
    change.end = offsets_(span.end);
    change.span = span;
    return change;
  }

  using Properties = std::vector<std::pair<std::string_view, std::string>>;

  /// The properties of what was and is; one of the two may be empty.
  static std::vector<DifferenceField> fields(Properties before, Properties after) {
    std::vector<DifferenceField> made;
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i)
      made.push_back({i < before.size() ? before[i].first : after[i].first,
                      i < before.size() ? std::move(before[i].second) : std::string(),
                      i < after.size() ? std::move(after[i].second) : std::string()});
    return made;
  }

  Properties properties(Extraction const& found, Mention const* mention) const {
    if (mention == nullptr) return {};
    return {{"words", one_line(mention->span.of(document_.text))},
            {"type", std::string(entity_type_name(mention->type))},
            {"entity", std::string(id_of(found, mention->entity))},
            {"rule", std::string(mention->rule)}};
  }

  Properties properties(Extraction const& found, Quote const* quote) const {
    if (quote == nullptr) return {};
    return {{"kind", std::string(quote_kind_name(quote->kind))},
            {"speaker", speaker(found, *quote)},
            {"status", std::string(speaker_status_name(quote->speaker ? quote->speaker->status
                                                                      : SpeakerStatus::unknown))},
            {"cue", quote->cue ? one_line(quote->cue->span.of(document_.text)) : std::string()},
            {"via", quote->via ? one_line(quote->via->name) : std::string()},
            {"to", quote->addressee ? one_line(quote->addressee->name) : std::string()},
            {"rule", std::string(quote->rule)}};
  }

  static std::vector<TextMark> marks(Mention const* mention) {
    if (mention == nullptr) return {};
    return {mark_of(*mention)};
  }
  static std::vector<TextMark> marks(Quote const* quote) {
    return quote == nullptr ? std::vector<TextMark>() : marks_of(*quote);
  }

  /// Adds what a page shows of the two; either may be null.
  template <class Record>
  void show(Change& change, Record const* before, Record const* after) {
    change.fields = fields(properties(before_, before), properties(after_, after));
    change.marks_before = marks(before);
    change.marks_after = marks(after);
  }

  std::string shown(Extraction const& found, Mention const& mention) const {
    std::string_view const id = id_of(found, mention.entity);
    return fmt::format("“{}” {}", one_line(mention.span.of(document_.text)),
                       id.empty() ? entity_type_name(mention.type) : id);
  }

  std::string content(Quote const& quote) const {
    std::string text;
    for (Span const span : quote.spans)
      text += (text.empty() ? "" : " […] ") + one_line(span.of(document_.text));
    return text;
  }

  static std::string speaker(Extraction const& found, Quote const& quote) {
    if (!quote.speaker || (quote.speaker->name.empty() && quote.speaker->entity < 0)) return "nobody";
    std::string_view const id = id_of(found, quote.speaker->entity);
    return id.empty() ? one_line(quote.speaker->name)
                      : fmt::format("{} ({})", one_line(quote.speaker->name), id);
  }

  // Pairs what is the same with use(a, b), then what overlaps, then tells the rest.
  template <class Record, class Place, class Pair, class Single>
  static void pair(std::vector<Record> const& before, std::vector<Record> const& after, Place place,
                   Pair paired, Single single) {
    std::vector<bool> used(after.size());
    std::vector<Record const*> left;
    auto const take = [&](auto const& fits) -> Record const* {
      for (std::size_t i = 0; i < after.size(); ++i)
        if (!used[i] && fits(after[i])) {
          used[i] = true;
          return &after[i];
        }
      return nullptr;
    };
    std::size_t from = 0;
    for (Record const& record : before) {
      while (from < after.size() && place(after[from]).begin < place(record).begin) ++from;
      std::size_t at = from;
      while (at < after.size() && place(after[at]).begin == place(record).begin &&
             (used[at] || place(after[at]).end != place(record).end))
        ++at;
      if (at < after.size() && place(after[at]) == place(record)) {
        used[at] = true;
        paired(record, after[at]);
      } else {
        left.push_back(&record);
      }
    }
    for (Record const* record : left) {
      Record const* other = take([&](Record const& r) { return overlap(place(r), place(*record)); });
      if (other)
        paired(*record, *other);
      else
        single(*record, ChangeKind::lost);
    }
    for (std::size_t i = 0; i < after.size(); ++i)
      if (!used[i]) single(after[i], ChangeKind::gained);
  }

  void mentions() {
    pair(
        before_.mentions, after_.mentions, [](Mention const& m) { return m.span; },
        [&](Mention const& a, Mention const& b) {
          std::string was = shown(before_, a);
          std::string is = shown(after_, b);
          if (was != is)
            show(add(ChangeOf::mention, ChangeKind::changed, std::move(was), std::move(is), b.span), &a, &b);
        },
        [&](Mention const& m, ChangeKind kind) {
          Mention const* const none = nullptr;
          if (kind == ChangeKind::lost)
            show(add(ChangeOf::mention, kind, shown(before_, m), {}, m.span), &m, none);
          else
            show(add(ChangeOf::mention, kind, {}, shown(after_, m), m.span), none, &m);
        });
  }

  void quotations() {
    auto const place = [](Quote const& q) { return Span{q.spans.front().begin, q.spans.back().end}; };
    pair(
        before_.quotes, after_.quotes, place,
        [&](Quote const& a, Quote const& b) {
          if (a.spans != b.spans || a.kind != b.kind)
            show(add(ChangeOf::quotation, ChangeKind::changed, described(a), described(b), place(b)), &a, &b);
          std::string was = speaker(before_, a);
          std::string is = speaker(after_, b);
          if (was != is)
            show(add(ChangeOf::speaker, ChangeKind::changed, std::move(was), std::move(is), place(b)), &a,
                 &b);
        },
        [&](Quote const& q, ChangeKind kind) {
          Quote const* const none = nullptr;
          if (kind == ChangeKind::lost)
            show(add(ChangeOf::quotation, kind, fmt::format("{}: {}", speaker(before_, q), described(q)), {},
                     place(q)),
                 &q, none);
          else
            show(add(ChangeOf::quotation, kind, {}, fmt::format("{}: {}", speaker(after_, q), described(q)),
                     place(q)),
                 none, &q);
        });
  }

  std::string described(Quote const& quote) const {
    return fmt::format("{} ({})", content(quote), quote_kind_name(quote.kind));
  }

  void entities() {
    std::map<std::string_view, int> sides;  // 1 before, 2 after
    for (Entity const& entity : before_.entities) sides[entity.id] |= 1;
    for (Entity const& entity : after_.entities) sides[entity.id] |= 2;
    for (auto const& [id, side] : sides) {
      std::string const name(id);
      if (side == 1) add(ChangeOf::entity, ChangeKind::lost, name, {}, {}).fields = {{"entity", name, {}}};
      if (side == 2) add(ChangeOf::entity, ChangeKind::gained, {}, name, {}).fields = {{"entity", {}, name}};
    }
  }

  Document const& document_;
  Extraction const& before_;
  Extraction const& after_;
  OffsetMap offsets_;
  std::vector<Change> changes_;
};

}  // namespace

std::string_view change_of_name(ChangeOf of) {
  constexpr std::string_view names[] = {"mention", "entity", "quotation", "speaker"};
  return names[static_cast<std::size_t>(of)];
}

std::string_view change_kind_name(ChangeKind kind) {
  constexpr std::string_view names[] = {"gained", "lost", "changed"};
  return names[static_cast<std::size_t>(kind)];
}

std::vector<Change> changes_between(Document const& document, Extraction const& before,
                                    Extraction const& after) {
  return Comparison(document, before, after).run();
}

}  // namespace whosaid
