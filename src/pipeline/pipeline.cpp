// The main path: read → tokenise → look up → match names → find quotations → resolve → attribute → write.
#include <algorithm>

#include "gazetteer/gazetteer.hpp"
#include "names/names.hpp"
#include "quotes/attribution.hpp"
#include "quotes/marks.hpp"
#include "quotes/quotation.hpp"
#include "quotes/skeleton.hpp"
#include "resolve/resolution.hpp"
#include "text/layout.hpp"
#include "text/tokeniser.hpp"
#include "whosaid.hpp"

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

/// The largest of what stages make, kept by each thread so that the next document need not ask for memory.
struct Memory {
  std::vector<Token> tokens;
  std::vector<Hit> hits;
  Layout layout;
  Skeletons skeletons;
};

}  // namespace

struct Extractor::Impl {
  Settings settings;
  Gazetteer gazetteer;
};

Extractor::Extractor(Settings settings) {
  Gazetteer gazetteer = Gazetteer::load(settings.gazetteers);
  impl_ = std::make_unique<Impl>(Impl{std::move(settings), std::move(gazetteer)});
}

Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;
Extractor::~Extractor() = default;

Extraction Extractor::extract(Document const& document) const {
  Gazetteer const& gazetteer = impl_->gazetteer;
  std::string_view const text = document.text;

  thread_local Memory memory;
  auto& [tokens, hits, layout, skeletons] = memory;
  tokenise(text, tokens);
  hits.clear();
  gazetteer.look_up(text, tokens, hits);

  find_layout(text, tokens, layout);
  std::vector<Quoted> const quoted = pair_marks(text, tokens, layout);

  std::vector<Name> const names = find_names(text, tokens, layout, hits, gazetteer);
  make_skeletons(tokens, layout, quoted, skeletons);
  std::vector<Quotation> const quotations = find_quotations(tokens, quoted, skeletons);
  Resolution const resolution = resolve_names(text, tokens, names, hits, gazetteer);

  Extraction found;
  found.date = document.date.empty() ? layout.date : document.date;
  found.headline = headline_of(tokens, layout);
  found.sentences = static_cast<std::uint32_t>(layout.sentences.size());
  found.quotes =
      attribute({text, tokens, skeletons, names, resolution, hits, gazetteer, found.date}, quotations);
  if (!impl_->settings.terms)
    std::erase_if(found.quotes, [](Quote const& q) { return q.kind == QuoteKind::term; });
  found.mentions = mentions_of(tokens, names, resolution);
  found.entities = entities_of(resolution, found.quotes);
  return found;
}

}  // namespace whosaid
