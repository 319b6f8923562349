#include "resolve/resolution.hpp"

#include <algorithm>
#include <unordered_map>

#include "names/words_of_document.hpp"
#include "resolve/owners.hpp"
#include "text/fold.hpp"
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
    auto const [known, is_new] =
        by_record_.try_emplace(record, static_cast<EntityId>(resolution_.entities.size()));
    EntityId const id = known->second;
    if (!is_new) return id;
    EntityRecord const entry = gazetteer_.entity(record);
    ResolvedEntity made;
    made.entity = {std::string(entry.id),       entry.type, std::string(entry.name),
                   std::string(entry.wikidata), 0,          0};
    made.record = record;
    made.gender = entry.gender;
    made.kind = entry.kind;
    resolution_.entities.push_back(std::move(made));
    by_id_.emplace(at(id).entity.id, id);
    learn_record(id, entry.name);
    for (std::string_view const alias : entry.aliases) learn_record(id, alias);
    learn_initials(id);
    return id;
  }

  /// The words of a listed name, and which of them can stand for it alone.
  void learn_record(EntityId id, std::string_view name) {
    tokenise(name, scratch_tokens_);
    scratch_hits_.clear();
    gazetteer_.look_up(name, scratch_tokens_, scratch_hits_);
    Token const* first = nullptr;
    Token const* last = nullptr;
    for (Token const& token : scratch_tokens_) {
      if (token.kind != TokenKind::word || keyword_of(token.span().of(name)) != Keyword::none) continue;
      if (first == nullptr) first = &token;
      last = &token;
      learn_word(id, token.key);
    }
    if (first == nullptr) return;
    std::vector<std::uint32_t>& final_words = at(id).final_words;
    if (!contains(final_words, last->key)) final_words.push_back(last->key);
    bool const family_first = at(id).entity.type == EntityType::person && first->is(WordClass::family_first);
    if (family_first && !contains(final_words, first->key)) final_words.push_back(first->key);
  }

  EntityId add(Name const& name) {
    ResolvedEntity made;
    made.entity.type = name.type;
    made.entity.name = printed(text_, tokens_, name.tokens);
    made.entity.id = std::string(entity_type_name(name.type)) + "/" + slug(made.entity.name);
    auto const [known, is_new] =
        by_id_.try_emplace(made.entity.id, static_cast<EntityId>(resolution_.entities.size()));
    if (!is_new) return known->second;
    resolution_.entities.push_back(std::move(made));
    learn_initials(known->second);
    return known->second;
  }

  void learn_words(EntityId id, Name const& name) {
    std::vector<std::uint32_t> const words = words_of(name);
    for (std::uint32_t const word : words) learn_word(id, word);
    if (words.empty()) return;
    std::vector<std::uint32_t>& final_words = at(id).final_words;
    if (!contains(final_words, words.back())) final_words.push_back(words.back());
    bool const family_first =
        name.type == EntityType::person && tokens_[name.tokens.first].is(WordClass::family_first);
    if (family_first && !contains(final_words, words.front())) final_words.push_back(words.front());
  }

  /// Mary J. Blige and Mary Blige: first and last words agree.
  EntityId same_person(Name const& name) const {
    std::vector<std::uint32_t> const words = words_of(name);
    for (EntityId const id : with_word(words.back())) {
      ResolvedEntity const& other = at(id);
      if (other.entity.type != EntityType::person) continue;
      bool const last_agrees = contains(other.final_words, words.back());
      if (last_agrees &&
          std::all_of(words.begin(), words.end(), [&](std::uint32_t w) { return contains(other.words, w); }))
        return id;
    }
    return -1;
  }

  /// "Central Committee" after "Central Committee of the Workers' Party": all its words stand in one longer
  /// name.
  EntityId longer_organisation(Name const& name) const {
    if (name.type != EntityType::organisation) return -1;
    std::vector<std::uint32_t> const words = words_of(name);
    EntityId found = -1;
    for (EntityId const id : with_word(words.front())) {
      ResolvedEntity const& other = at(id);
      if (other.entity.type != EntityType::organisation || other.words.size() <= words.size()) continue;
      if (std::all_of(words.begin(), words.end(), [&](std::uint32_t w) { return contains(other.words, w); }))
        found = id;
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
    bool const may_be_initials =
        name.type == EntityType::organisation && tokens_[name.tokens.first].shape == Shape::upper;
    std::vector<EntityId> bearers = with_word(word);
    if (auto const found = by_initials_.find(word); may_be_initials && found != by_initials_.end())
      bearers.insert(bearers.end(), found->second.begin(), found->second.end());
    for (EntityId const id : bearers) {
      ResolvedEntity const& entity = at(id);
      if (entity.entity.type != name.type) continue;
      bool const final_word = contains(entity.final_words, word);
      bool const initials = !contains(entity.words, word);
      if (gender != Gender::unknown && entity.gender != Gender::unknown && gender != entity.gender) continue;
      std::uint64_t const mentioned = entity.entity.mentions;
      std::uint64_t const score =
          1 + (final_word || initials) * 1'000'000u + std::min<std::uint64_t>(mentioned, 999) * 100;
      if (score > best_score) {
        best_score = score;
        best = id;
      }
    }
    if (best >= 0) return best;
    best = add(name);
    learn_words(best, name);
    return best;
  }

  /// The entities one of whose names has the word.
  std::vector<EntityId> const& with_word(std::uint32_t word) const {
    static std::vector<EntityId> const none;
    auto const found = by_word_.find(word);
    return found == by_word_.end() ? none : found->second;
  }

  void learn_word(EntityId id, std::uint32_t word) {
    ResolvedEntity& entity = at(id);
    if (contains(entity.words, word)) return;
    entity.words.push_back(word);
    by_word_[word].push_back(id);
  }

  /// Fair Rents Board → FRB
  void learn_initials(EntityId id) {
    std::string initials;
    std::string_view const full = at(id).entity.name;
    for (std::size_t i = 0; i < full.size(); ++i)
      if ((i == 0 || full[i - 1] == ' ') && full[i] >= 'A' && full[i] <= 'Z') initials += full[i];
    if (initials.size() > 1) by_initials_[static_cast<std::uint32_t>(folded_hash(initials))].push_back(id);
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
  ResolvedEntity const& at(EntityId id) const { return resolution_.entities[static_cast<std::size_t>(id)]; }

  std::string_view text_;
  std::vector<Token> const& tokens_;
  std::vector<Name> const& names_;
  Gazetteer const& gazetteer_;
  Allusions allusions_;
  Resolution resolution_;
  std::vector<Token> scratch_tokens_;
  std::vector<Hit> scratch_hits_;
  std::unordered_map<EntityIndex, EntityId> by_record_;
  std::unordered_map<std::string, EntityId> by_id_;
  std::unordered_map<std::uint32_t, std::vector<EntityId>> by_word_;
  std::unordered_map<std::uint32_t, std::vector<EntityId>> by_initials_;
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
