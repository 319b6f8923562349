// Trying examples and saying what was found instead.
#include "trial/examples.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "gazetteer/inflect.hpp"
#include "gazetteer/yaml_tree.hpp"
#include "output/plain_text.hpp"
#include "pipeline/extract.hpp"
#include "text/fold.hpp"

namespace whosaid {
namespace {

class Trier {
 public:
  Trier(Lists const& lists, Gazetteer const& gazetteer) : lists_(lists), gazetteer_(gazetteer) {}

  // What is wrong with the example; empty if it holds.
  std::string fault(Example const& example) {
    document_.text = example.text;
    found_ = extract(document_, gazetteer_, false);
    bool const holds = is_found(example);
    if (holds != example.negative) return {};
    std::string const what = example.expect.empty()
                                 ? quoted_piece(example.subject)
                                 : fmt::format("{} as {}", quoted_piece(example.expect), example.subject);
    return fmt::format("{} {} here; found: {}", what,
                       example.negative ? "must not be found, but is found" : "is not found",
                       all_found(example.of));
  }

 private:
  std::string_view words(Span span) const { return span.of(document_.text); }

  bool is_found(Example const& example) const {
    if (example.of == ExampleOf::cue) return has_cue(example);
    return std::ranges::any_of(found_.mentions, [&](Mention const& mention) {
      if (!example.expect.empty() && words(mention.span) != example.expect) return false;
      if (example.of == ExampleOf::entity)
        return mention.entity >= 0 &&
               found_.entities[static_cast<std::size_t>(mention.entity)].id == example.subject;
      return !example.expect.empty() ||
             fold(words(mention.span)).find(fold(example.subject)) != std::string::npos;
    });
  }

  bool has_cue(Example const& example) const {
    std::vector<std::string> forms;
    for (CueEntry const& cue : lists_.cues) {
      if (cue.word.text != example.subject) continue;
      if (cue.form == CueFeature::base)
        for (InflectedForm const& form : verb_forms(cue.word.text, cue.irregular))
          forms.push_back(fold(form.text));
      else if (cue.form == CueFeature::noun)
        for (InflectedForm const& form : noun_forms(cue.word.text, cue.irregular))
          forms.push_back(fold(form.text));
      else
        forms.push_back(fold(cue.word.text));
    }
    return std::ranges::any_of(found_.quotes, [&](Quote const& quote) {
      if (!quote.cue || std::ranges::find(forms, fold(words(quote.cue->span))) == forms.end()) return false;
      return example.expect.empty() || std::ranges::any_of(quote.spans, [&](Span span) {
               return words(span).find(example.expect) != std::string_view::npos;
             });
    });
  }

  std::string all_found(ExampleOf of) const {
    std::string text;
    auto const add = [&](std::string const& one) { text += (text.empty() ? "" : ", ") + one; };
    if (of == ExampleOf::cue) {
      for (Quote const& quote : found_.quotes)
        add(fmt::format("“{}” by “{}”", one_line(words(quote.spans.front())),
                        quote.cue ? one_line(words(quote.cue->span)) : ""));
    } else {
      for (Mention const& mention : found_.mentions)
        add(fmt::format(
            "“{}” {}", one_line(words(mention.span)),
            mention.entity < 0
                ? entity_type_name(mention.type)
                : std::string_view(found_.entities[static_cast<std::size_t>(mention.entity)].id)));
    }
    return text.empty() ? "nothing" : text;
  }

  Lists const& lists_;
  Gazetteer const& gazetteer_;
  Document document_;
  Extraction found_;
};

}  // namespace

ExamplesReport try_examples(Lists const& lists, Gazetteer const& gazetteer) {
  ExamplesReport report;
  Trier trier(lists, gazetteer);
  for (Example const& example : lists.examples) {
    ++report.examples;
    std::string message = trier.fault(example);
    if (message.empty()) continue;
    report.failures.push_back({lists.files[example.where.file].shown, example.where.line,
                               example.where.column, "example", std::move(message)});
  }
  std::ranges::sort(report.failures);
  return report;
}

}  // namespace whosaid
