// Counting over articles: each gives its counts, which are summed in input order.
#include "trial/coverage.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

#include "corpus/run_ordered.hpp"
#include "gazetteer/inflect.hpp"
#include "output/plain_text.hpp"
#include "pipeline/extract.hpp"
#include "text/fold.hpp"
#include "text/layout.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

using Hash = std::uint64_t;

/// What one article has.
struct Tally {
  std::unordered_map<Hash, std::uint64_t> words;  // pattern_hash of words and phrases
  std::map<std::string, std::uint64_t> entities;  // by id
  std::map<std::string, Missing> names, speakers, titles, verbs;
};

void note(std::map<std::string, Missing>& all, std::string text, std::string const& example,
          std::string const& document) {
  Missing& candidate = all[text];
  if (candidate.count++ > 0) return;
  candidate = {std::move(text), 1, example, document};
}

class Article {
 public:
  Article(Document const& document, Gazetteer const& gazetteer)
      : document_(document), gazetteer_(gazetteer), found_(extract(document, gazetteer, false)) {
    tokenise(document.text, tokens_);
    std::vector<Hit> hits;
    gazetteer.look_up(document.text, tokens_, hits);
    find_layout(document.text, tokens_, layout_);
  }

  Tally tally() {
    words();
    for (Mention const& mention : found_.mentions) {
      if (mention.entity < 0) continue;
      Entity const& entity = found_.entities[static_cast<std::size_t>(mention.entity)];
      if (gazetteer_.entity_by_id(entity.id)) {
        ++tally_.entities[entity.id];
      } else if (mention.type != EntityType::place || !is_listed_place(mention.span)) {
        note(tally_.names, entity.name + " (" + std::string(entity_type_name(mention.type)) + ")",
             sentence(mention.span), document_.id);
      }
      if (mention.type == EntityType::person) title(mention.span);
    }
    for (Quote const& quote : found_.quotes) {
      bool const unknown = !quote.speaker || quote.speaker->entity < 0;
      if (unknown && quote.speaker && !quote.speaker->name.empty())
        note(tally_.speakers, one_line(quote.speaker->name), sentence(quote.speaker->span), document_.id);
      if (quote.kind == QuoteKind::direct && !quote.cue) verb(quote.spans.back());
    }
    return std::move(tally_);
  }

 private:
  std::string_view text(Token const& token) const { return token.span().of(document_.text); }

  void words() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      Token const& token = tokens_[i];
      if (token.kind == TokenKind::period || token.kind == TokenKind::hyphen || token.kind == TokenKind::end)
        continue;
      Pattern pattern{{folded_hash(text(token))}};
      ++tally_.words[pattern_hash(pattern)];
      if (token.phrase_tokens < 2) continue;
      for (std::size_t k = i + 1; k < i + token.phrase_tokens && k < tokens_.size(); ++k)
        if (tokens_[k].kind != TokenKind::period && tokens_[k].kind != TokenKind::hyphen)
          pattern.hashes.push_back(folded_hash(text(tokens_[k])));
      ++tally_.words[pattern_hash(pattern)];
    }
  }

  // A place may stand in a word list, without an entity of its own.
  bool is_listed_place(Span span) const {
    std::string const words = one_line(span.of(document_.text));
    return std::ranges::any_of(
        std::array{WordClass::country, WordClass::region, WordClass::city, WordClass::continent},
        [&](WordClass each) { return gazetteer_.provenance(words, each).has_value(); });
  }

  // The token that begins at `offset` or after it.
  std::size_t token_at(Offset offset) const {
    auto const at = std::ranges::lower_bound(tokens_, offset, {}, &Token::begin);
    return static_cast<std::size_t>(at - tokens_.begin());
  }

  std::string sentence(Span span) const {
    std::size_t const at = token_at(span.begin);
    auto const& sentences = layout_.sentences;
    auto const found =
        std::ranges::upper_bound(sentences, at, {}, [](Sentence const& s) { return s.tokens.first; });
    if (found == sentences.begin() || std::prev(found)->tokens.empty()) return {};
    return one_line(span_of(tokens_, std::prev(found)->tokens).of(document_.text));
  }

  // The word before a person's name, if it looks like a title and no list knows it.
  void title(Span name) {
    std::size_t const at = token_at(name.begin);
    if (at == 0 || at >= tokens_.size() || tokens_[at].breaks_before > 0 || !tokens_[at].space_before) return;
    Token const& before = tokens_[at - 1];
    if (before.kind != TokenKind::word || !before.classes.empty() || !before.cue.empty() ||
        before.keyword != Keyword::none)
      return;
    note(tally_.titles, one_line(text(before)), sentence(name), document_.id);
  }

  // A lower-case word between a quotation and a name, or after the name: what may be an unknown verb.
  void verb(Span quote) {
    for (std::size_t at = token_at(quote.end), end = std::min(at + 4, tokens_.size()); at < end; ++at) {
      Token const& token = tokens_[at];
      if (token.breaks_before > 0 || token.kind == TokenKind::end) return;
      if (token.kind != TokenKind::word || token.shape != Shape::lower || token.keyword != Keyword::none)
        continue;
      if (!token.cue.empty() || token.classes.any_of(WordClass::pronoun_subject | WordClass::adverb))
        continue;
      std::string_view const word = text(token);
      if (!word.ends_with("ed") && !word.ends_with("s")) continue;
      note(tally_.verbs, one_line(word), sentence(quote), document_.id);
      return;
    }
  }

  Document const& document_;
  Gazetteer const& gazetteer_;
  Extraction found_;
  std::vector<Token> tokens_;
  Layout layout_;
  Tally tally_;
};

void add(std::map<std::string, Missing>& sum, std::map<std::string, Missing> const& part) {
  for (auto const& [text, candidate] : part) {
    Missing& there = sum[text];
    std::uint64_t const count = there.count + candidate.count;
    if (there.count == 0) there = candidate;
    there.count = count;
  }
}

std::vector<Missing> ranked(std::map<std::string, Missing> const& all) {
  std::vector<Missing> result;
  for (auto const& [text, candidate] : all) result.push_back(candidate);
  std::ranges::stable_sort(result, std::greater(), &Missing::count);
  return result;
}

}  // namespace

Coverage coverage_of(Lists const& lists, Gazetteer const& gazetteer, Inputs& inputs,
                     LoadSettings const& fields, unsigned jobs) {
  Coverage coverage;
  Tally sum;
  run_ordered(inputs, jobs, [&](Item item) -> Write {
    auto const document = load(std::move(item), fields).document;
    auto tally = std::make_shared<Tally>(Article(document, gazetteer).tally());
    return [&, tally] {
      ++coverage.articles;
      for (auto const& [word, count] : tally->words) sum.words[word] += count;
      for (auto const& [id, count] : tally->entities) sum.entities[id] += count;
      add(sum.names, tally->names);
      add(sum.speakers, tally->speakers);
      add(sum.titles, tally->titles);
      add(sum.verbs, tally->verbs);
    };
  });
  for (ListFile const& file : lists.files) coverage.lists.push_back({file.shown, 0, 0, 0});
  auto const use = [&](Where where, std::uint64_t hits) {
    ListUse& list = coverage.lists[where.file];
    ++list.entries;
    list.used += hits > 0;
    list.hits += hits;
  };
  auto const hits_of = [&](std::vector<Pattern> const& patterns) {
    std::uint64_t hits = 0;
    for (Pattern const& pattern : patterns)
      if (auto const at = sum.words.find(pattern_hash(pattern)); at != sum.words.end()) hits += at->second;
    return hits;
  };
  for (WordEntry const& word : lists.words) use(word.word.where, hits_of(word.word.patterns));
  for (CueEntry const& cue : lists.cues) {
    std::uint64_t hits = 0;
    std::vector<InflectedForm> forms{{cue.word.text, CueFeature::adjective}};
    if (cue.form == CueFeature::base) forms = verb_forms(cue.word.text, cue.irregular);
    if (cue.form == CueFeature::noun) forms = noun_forms(cue.word.text, cue.irregular);
    std::set<Hash> words;  // past and participle may be one
    for (InflectedForm const& form : forms)
      for (Pattern const& pattern : patterns_of(form.text)) words.insert(pattern_hash(pattern));
    for (Hash const word : words)
      if (auto const at = sum.words.find(word); at != sum.words.end()) hits += at->second;
    use(cue.word.where, hits);
  }
  for (EntityEntry const& entity : lists.entities) {
    if (entity.retired.value_or(false)) continue;
    auto const at = sum.entities.find(entity.id);
    use(entity.where, at == sum.entities.end() ? 0 : at->second);
    if (at == sum.entities.end())
      coverage.unused_entities.emplace_back(
          entity.id, lists.files[entity.where.file].shown + ":" + std::to_string(entity.where.line));
  }
  coverage.names = ranked(sum.names);
  coverage.speakers = ranked(sum.speakers);
  coverage.titles = ranked(sum.titles);
  coverage.verbs = ranked(sum.verbs);
  return coverage;
}

}  // namespace whosaid
