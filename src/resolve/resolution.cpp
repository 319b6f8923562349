#include "resolve/resolution.hpp"

#include <algorithm>
#include <unordered_map>

#include "names/words_of_document.hpp"
#include "resolve/owners.hpp"
#include "text/keyword.hpp"
#include "text/tokeniser.hpp"

namespace whosaid {
namespace {

bool contains(std::vector<std::uint32_t> const& keys, std::uint32_t key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// The words of a name as one would print them: inner white space single, no zero-width characters kept
/// apart.
std::string printed(std::string_view text, std::vector<Token> const& tokens, TokenRange range) {
  std::string name;
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (i > range.first && tokens[i].space_before) name += ' ';
    name += tokens[i].span().of(text);
  }
  return name;
}

class Resolver {
 public:
  Resolver(std::string_view text, std::vector<Token> const& tokens, std::vector<Name> const& names,
           std::vector<Hit> const& hits, Gazetteer const& gazetteer)
      : text_(text), tokens_(tokens), names_(names), gazetteer_(gazetteer), allusions_(hits, gazetteer) {
    resolution_.of_name.assign(names.size(), -1);
  }

  Resolution run() {
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (is_full(names_[i]) && !is_acronym(names_[i])) resolution_.of_name[i] = full(names_[i]);
    introduce_acronyms();  // before the lists' own: the article's NPC may be the National Planning Commission
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (resolution_.of_name[i] < 0 && is_full(names_[i])) resolution_.of_name[i] = full(names_[i]);
    for (std::size_t i = 0; i < names_.size(); ++i) {
      EntityId& id = resolution_.of_name[i];
      if (id < 0) id = short_form(names_[i]);
      note(id, names_[i]);
    }
    return std::move(resolution_);
  }

 private:
  /// Can it stand for itself? Listed names can; of the others, those of several words, and lone places.
  bool is_full(Name const& name) const {
    if (name.entity != no_entity) return name.alias != AliasKind::weak;
    if (name.type == EntityType::place) return true;
    return words_of(name).size() > 1;
  }

  bool is_acronym(Name const& name) const {
    return name.tokens.size() == 1 && tokens_[name.tokens.first].shape == Shape::upper &&
           name.type == EntityType::organisation;
  }

  std::vector<std::uint32_t> words_of(Name const& name) const {
    std::vector<std::uint32_t> words;
    for (std::uint32_t i = name.tokens.first; i < name.tokens.last; ++i)
      if (tokens_[i].kind == TokenKind::word && tokens_[i].keyword == Keyword::none)
        words.push_back(tokens_[i].key);
    return words;
  }

  EntityId full(Name const& name) {
    if (EntityIndex const record = allusions_.owner(name); record != no_entity) return listed(record);
    auto const [at, is_new] =
        by_words_.try_emplace(key_of(tokens_, name.tokens) ^ static_cast<std::uint64_t>(name.type), -1);
    if (!is_new) return at->second;
    EntityId id = name.type == EntityType::person ? same_person(name) : longer_organisation(name);
    if (id < 0) id = add(name);
    at->second = id;
    learn_words(id, name);
    return id;
  }

  EntityId listed(EntityIndex record) {
    auto const [at, is_new] =
        by_record_.try_emplace(record, static_cast<EntityId>(resolution_.entities.size()));
    if (!is_new) return at->second;
    EntityRecord const entry = gazetteer_.entity(record);
    ResolvedEntity made;
    made.entity = {std::string(entry.id),       entry.type, std::string(entry.name),
                   std::string(entry.wikidata), 0,          0};
    made.record = record;
    made.gender = entry.gender;
    made.kind = entry.kind;
    learn_record(made, entry.name);
    for (std::string_view const alias : entry.aliases) learn_record(made, alias);
    resolution_.entities.push_back(std::move(made));
    return at->second;
  }

  /// The words of a listed name, and which of them can stand for it alone.
  void learn_record(ResolvedEntity& made, std::string_view name) {
    tokenise(name, scratch_tokens_);
    scratch_hits_.clear();
    gazetteer_.look_up(name, scratch_tokens_, scratch_hits_);
    Token const* first = nullptr;
    Token const* last = nullptr;
    for (Token const& token : scratch_tokens_) {
      if (token.kind != TokenKind::word || keyword_of(token.span().of(name)) != Keyword::none) continue;
      if (first == nullptr) first = &token;
      last = &token;
      if (!contains(made.words, token.key)) made.words.push_back(token.key);
    }
    if (first == nullptr) return;
    if (!contains(made.final_words, last->key)) made.final_words.push_back(last->key);
    bool const family_first = made.entity.type == EntityType::person && first->is(WordClass::family_first);
    if (family_first && !contains(made.final_words, first->key)) made.final_words.push_back(first->key);
  }

  EntityId add(Name const& name) {
    ResolvedEntity made;
    made.entity.type = name.type;
    made.entity.name = printed(text_, tokens_, name.tokens);
    made.entity.id = std::string(entity_type_name(name.type)) + "/" + slug(made.entity.name);
    for (std::size_t i = 0; i < resolution_.entities.size(); ++i)
      if (resolution_.entities[i].entity.id == made.entity.id) return static_cast<EntityId>(i);
    resolution_.entities.push_back(std::move(made));
    return static_cast<EntityId>(resolution_.entities.size() - 1);
  }

  void learn_words(EntityId id, Name const& name) {
    ResolvedEntity& entity = at(id);
    std::vector<std::uint32_t> const words = words_of(name);
    for (std::uint32_t const word : words)
      if (!contains(entity.words, word)) entity.words.push_back(word);
    if (words.empty()) return;
    if (!contains(entity.final_words, words.back())) entity.final_words.push_back(words.back());
    Token const& first = tokens_[name.tokens.first];
    bool const family_first = name.type == EntityType::person && first.is(WordClass::family_first);
    if (family_first && !contains(entity.final_words, words.front()))
      entity.final_words.push_back(words.front());
  }

  /// Mary J. Blige and Mary Blige: first and last words agree.
  EntityId same_person(Name const& name) const {
    std::vector<std::uint32_t> const words = words_of(name);
    for (std::size_t i = 0; i < resolution_.entities.size(); ++i) {
      ResolvedEntity const& other = resolution_.entities[i];
      if (other.entity.type != EntityType::person) continue;
      bool const last_agrees = contains(other.final_words, words.back());
      if (last_agrees &&
          std::all_of(words.begin(), words.end(), [&](std::uint32_t w) { return contains(other.words, w); }))
        return static_cast<EntityId>(i);
    }
    return -1;
  }

  /// "Central Committee" after "Central Committee of the Workers' Party": all its words stand in one longer
  /// name.
  EntityId longer_organisation(Name const& name) const {
    if (name.type != EntityType::organisation) return -1;
    std::vector<std::uint32_t> const words = words_of(name);
    EntityId found = -1;
    for (std::size_t i = 0; i < resolution_.entities.size(); ++i) {
      ResolvedEntity const& other = resolution_.entities[i];
      if (other.entity.type != EntityType::organisation || other.words.size() <= words.size()) continue;
      if (std::all_of(words.begin(), words.end(), [&](std::uint32_t w) { return contains(other.words, w); }))
        found = static_cast<EntityId>(i);
    }
    return found;
  }

  /// "Fair Rents Board (FRB)" makes FRB the Board's.
  void introduce_acronyms() {
    for (std::size_t i = 0; i + 1 < names_.size(); ++i) {
      std::uint32_t const after = names_[i].tokens.last;
      Name const& next = names_[i + 1];
      if (resolution_.of_name[i] < 0 || next.tokens.first != after + 1 || next.tokens.size() != 1) continue;
      if (tokens_[after].kind != TokenKind::open_bracket || next.type != names_[i].type) continue;
      if (tokens_[next.tokens.first].shape == Shape::upper)
        acronyms_.try_emplace(tokens_[next.tokens.first].key, resolution_.of_name[i]);
    }
    if (acronyms_.empty()) return;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (!is_acronym(names_[i])) continue;
      auto const known = acronyms_.find(tokens_[names_[i].tokens.first].key);
      if (known != acronyms_.end() && at(known->second).entity.type == names_[i].type)
        resolution_.of_name[i] = known->second;
    }
  }

  EntityId short_form(Name const& name) {
    if (name.entity != no_entity) {  // a weak alias: only if its owner is named in full
      EntityIndex const owner = allusions_.owner(name);
      if (by_record_.contains(owner)) return by_record_.at(owner);
    }
    std::uint32_t const word = tokens_[name.tokens.first].key;
    EntityId best = -1;
    std::uint64_t best_score = 0;
    Gender const gender = gender_before(name);
    for (std::size_t i = 0; i < resolution_.entities.size(); ++i) {
      ResolvedEntity const& entity = resolution_.entities[i];
      if (entity.entity.type != name.type) continue;
      bool const final_word = contains(entity.final_words, word);
      bool const initials = name.type == EntityType::organisation && has_initials(entity, name);
      if (!final_word && !contains(entity.words, word) && !initials) continue;
      if (gender != Gender::unknown && entity.gender != Gender::unknown && gender != entity.gender) continue;
      std::uint64_t const mentioned = entity.entity.mentions;
      std::uint64_t const score =
          1 + (final_word || initials) * 1'000'000u + std::min<std::uint64_t>(mentioned, 999) * 100;
      if (score > best_score) {
        best_score = score;
        best = static_cast<EntityId>(i);
      }
    }
    if (best >= 0) return best;
    best = add(name);
    learn_words(best, name);
    return best;
  }

  bool has_initials(ResolvedEntity const& entity, Name const& name) const {
    if (tokens_[name.tokens.first].shape != Shape::upper) return false;
    std::string initials;
    std::string_view const full = entity.entity.name;
    for (std::size_t i = 0; i < full.size(); ++i)
      if ((i == 0 || full[i - 1] == ' ') && full[i] >= 'A' && full[i] <= 'Z') initials += full[i];
    return initials.size() > 1 && initials == tokens_[name.tokens.first].span().of(text_);
  }

  /// From a title or kinship word before the name, or its given name.
  Gender gender_before(Name const& name) const {
    for (std::uint32_t i = name.tokens.first, back = 0; i > 0 && back < 3; ++back) {
      Token const& token = tokens_[--i];
      if (token.kind == TokenKind::period && !token.space_before) continue;
      if (!token.classes.any_of(WordClass::title | WordClass::role | WordClass::kinship)) break;
      if (token.is(WordClass::male) != token.is(WordClass::female))
        return token.is(WordClass::male) ? Gender::male : Gender::female;
    }
    return Gender::unknown;
  }

  void note(EntityId id, Name const& name) {
    ResolvedEntity& entity = at(id);
    ++entity.entity.mentions;
    if (entity.entity.type != EntityType::person) return;
    if (entity.gender == Gender::unknown) entity.gender = gender_before(name);
    Token const& first = tokens_[name.tokens.first];
    if (entity.gender == Gender::unknown && name.tokens.size() > 1 && first.is(WordClass::given_name) &&
        first.is(WordClass::male) != first.is(WordClass::female))
      entity.gender = first.is(WordClass::male) ? Gender::male : Gender::female;
    if (entity.record == no_entity && name.tokens.size() > 1) {
      std::string name_here = printed(text_, tokens_, name.tokens);
      if (name_here.size() > entity.entity.name.size()) entity.entity.name = std::move(name_here);
    }
  }

  ResolvedEntity& at(EntityId id) { return resolution_.entities[static_cast<std::size_t>(id)]; }

  std::string_view text_;
  std::vector<Token> const& tokens_;
  std::vector<Name> const& names_;
  Gazetteer const& gazetteer_;
  Allusions allusions_;
  Resolution resolution_;
  std::vector<Token> scratch_tokens_;
  std::vector<Hit> scratch_hits_;
  std::unordered_map<EntityIndex, EntityId> by_record_;
  std::unordered_map<std::uint64_t, EntityId> by_words_;
  std::unordered_map<std::uint32_t, EntityId> acronyms_;
};

}  // namespace

Resolution resolve_names(std::string_view text, std::vector<Token> const& tokens,
                         std::vector<Name> const& names, std::vector<Hit> const& hits,
                         Gazetteer const& gazetteer) {
  return Resolver(text, tokens, names, hits, gazetteer).run();
}

}  // namespace whosaid
