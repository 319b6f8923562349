// The main path: read → tokenise → look up → match names → find quotations → resolve → attribute → write.
#include <algorithm>
#include <utility>

#include "pipeline/analysis.hpp"
#include "pipeline/extract.hpp"
#include "quotes/attribution.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

std::vector<Mention> mentions_of(std::vector<Token> const& tokens, std::vector<Name> const& names,
                                 Resolution const& resolution) {
  std::vector<Mention> mentions;
  mentions.reserve(names.size());
  for (std::size_t i = 0; i < names.size(); ++i)
    mentions.push_back(
        {span_of(tokens, names[i].tokens), names[i].type, resolution.of_name[i], names[i].rule});
  return mentions;
}

std::vector<Entity> entities_of(Resolution const& resolution, std::vector<Quote> const& quotes) {
  std::vector<Entity> entities;
  entities.reserve(resolution.entities.size());
  for (ResolvedEntity const& resolved : resolution.entities) entities.push_back(resolved.entity);
  for (Quote const& quote : quotes)
    if (quote.speaker && quote.speaker->entity >= 0)
      ++entities[static_cast<std::size_t>(quote.speaker->entity)].quotes;
  return entities;
}

Span headline_of(std::vector<Token> const& tokens, Layout const& layout) {
  auto const sentence = std::ranges::find(layout.sentences, Matter::headline, &Sentence::matter);
  return sentence == layout.sentences.end() ? Span() : span_of(tokens, sentence->tokens);
}

}  // namespace

Extractor::Extractor(Settings settings) {
  Gazetteer gazetteer = Gazetteer::load(settings.gazetteers);
  impl_ = std::make_unique<Impl>(Impl{std::move(settings), std::move(gazetteer)});
}

Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;
Extractor::~Extractor() = default;

std::string_view Extractor::gazetteer_hash() const { return impl_->gazetteer.content_hash(); }

void analyse(Document const& document, Gazetteer const& gazetteer, Analysis& a, AttributionTrace* trace) {
  std::string_view const text = document.text;
  tokenise(text, a.tokens);
  a.hits.clear();
  gazetteer.look_up(text, a.tokens, a.hits);

  find_layout(text, a.tokens, a.layout);
  a.quoted = pair_marks(text, a.tokens, a.layout);

  a.names = find_names(text, a.tokens, a.layout, a.hits, gazetteer);
  make_skeletons(a.tokens, a.layout, a.quoted, a.skeletons);
  a.quotations = find_quotations(a.tokens, a.quoted, a.skeletons);
  a.resolution = resolve_names(text, a.tokens, a.names, a.hits, gazetteer);

  Extraction& found = a.found;
  found = {};
  found.date = document.date.empty() ? a.layout.date : document.date;
  found.headline = headline_of(a.tokens, a.layout);
  found.sentences = static_cast<std::uint32_t>(a.layout.sentences.size());
  found.quotes =
      attribute({text, a.tokens, a.skeletons, a.names, a.resolution, a.hits, gazetteer, found.date},
                a.quotations, trace);
  found.mentions = mentions_of(a.tokens, a.names, a.resolution);
  found.entities = entities_of(a.resolution, found.quotes);
}

Extraction Extractor::extract(Document const& document) const {
  return whosaid::extract(document, impl_->gazetteer, impl_->settings.terms);
}

Extraction extract(Document const& document, Gazetteer const& gazetteer, bool terms) {
  thread_local Analysis analysis;  // its memory serves from document to document
  analyse(document, gazetteer, analysis);
  Extraction found = std::move(analysis.found);
  if (!terms) std::erase_if(found.quotes, [](Quote const& q) { return q.kind == QuoteKind::term; });
  return found;
}

}  // namespace whosaid
