#include "resolve/resolution.hpp"

#include <algorithm>

#include "names/words_of_document.hpp"
#include "resolve/indices.hpp"
#include "resolve/name_forms.hpp"
#include "resolve/owners.hpp"
#include "resolve/spellings.hpp"
#include "text/fold.hpp"

namespace whosaid {
namespace {

bool contains(std::vector<std::uint32_t> const& keys, std::uint32_t key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

class Resolver {
 public:
  Resolver(std::string_view text, std::vector<Token> const& tokens, std::vector<Name> const& names,
           std::vector<Hit> const& hits, Gazetteer const& gazetteer, Indices& indices)
      : text_(text),
        tokens_(tokens),
        names_(names),
        gazetteer_(gazetteer),
        allusions_(hits, gazetteer),
        indices_(indices) {
    indices_.clear();
    resolution_.entities.reserve(names.size() / 2 + 8);
    resolution_.of_name.assign(names.size(), -1);
    resolution_.bonds.assign(names.size(), Bond::made);
  }

  Resolution run() {
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (is_full(names_[i]) && !is_acronym(names_[i]))
        settle(i, renames_last(i) ? renamed(i) : full(names_[i]));
    introduce_acronyms();  // before the lists' own: the article's NPC may be the National Planning Commission
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (resolution_.of_name[i] < 0 && is_full(names_[i])) settle(i, full(names_[i]));
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (resolution_.of_name[i] < 0) settle(i, short_form(i));
      note(resolution_.of_name[i], names_[i]);
    }
    return std::move(resolution_);
  }

 private:
  /// An entity for a name, and why.
  struct Choice {
    EntityId id = -1;
    Bond bond = Bond::made;
  };

  void settle(std::size_t name, Choice choice) {
    resolution_.of_name[name] = choice.id;
    resolution_.bonds[name] = choice.bond;
  }

  /// Can it stand for itself? Listed names can; of the others, those of several words, and lone places.
  bool is_full(Name const& name) const {
    if (name.entity != no_entity) return name.alias != AliasKind::weak;
    if (name.type == EntityType::place) return true;
    return words_of(name).size() > 1 && !is_told_by_last(tokens_, name);
  }

  bool is_acronym(Name const& name) const {
    return name.tokens.size() == 1 && may_be_initials(tokens_[name.tokens.first]) &&
           name.type == EntityType::organisation;
  }

  /// The keys of its words; valid until another name is asked for.
  std::vector<std::uint32_t> const& words_of(Name const& name) const {
    std::vector<std::uint32_t>& words = indices_.words;
    words.clear();
    for (std::uint32_t i = name.tokens.first; i < name.tokens.last; ++i)
      if (tokens_[i].kind == TokenKind::word && tokens_[i].keyword == Keyword::none)
        words.push_back(tokens_[i].key);
    return words;
  }

  Choice full(Name const& name) {
    MaybeEntity& known = indices_.by_words[key_of_words(name.tokens, name.type)];
    bool const person = name.type == EntityType::person;
    bool const namesake = person && known.id >= 0 && at(known.id).record == no_entity;
    bool const listed_here = !namesake && !is_presented_otherwise(tokens_, name);
    if (EntityIndex const record = allusions_.owner(name); record != no_entity && listed_here) {
      if (EntityId const own = spelled_here(name, record); own >= 0) return {own, Bond::initials};
      bool const shared = name.type == EntityType::organisation && is_shared(record);
      EntityId const whole = shared ? ending_in(name) : -1;
      if (whole >= 0) return {whole, Bond::part_of_name};
      known.id = listed(record);
      return {known.id, Bond::listed};
    }
    if (known.id >= 0) return {known.id, Bond::same_words};
    Choice choice{person ? same_person(name) : longer_organisation(name),
                  person ? Bond::same_person : Bond::part_of_name};
    if (choice.id < 0) choice = {add(name), Bond::made};
    known.id = choice.id;
    learn_words(choice.id, name);
    return choice;
  }

  /// KWS in an article on a Kelba Wildlife Service, where nothing is said of the listed one or its country
  EntityId spelled_here(Name const& name, EntityIndex record) const {
    constexpr std::uint32_t shortest = 3;  // letters
    Token const& letters = tokens_[name.tokens.first];
    EntityId own = -1;
    if (!is_acronym(name) || letters.end - letters.begin < shortest || !allusions_.is_elsewhere(record))
      return own;
    if (indices_.by_record.find(record) != nullptr) return own;
    indices_.by_initials.visit(letters.key, [&](EntityId id) {
      if (own < 0 && at(id).record == no_entity && at(id).entity.type == name.type) own = id;
      return false;
    });
    return own;
  }

  /// Omar Teal, better known as | Malam Kelbo
  bool renames_last(std::size_t index) const {
    return index > 0 && resolution_.of_name[index - 1] >= 0 &&
           renames(tokens_, names_[index - 1], names_[index]);
  }

  Choice renamed(std::size_t index) {
    EntityId const id = resolution_.of_name[index - 1];
    indices_.by_words[key_of_words(names_[index].tokens, names_[index].type)].id = id;
    learn_words(id, names_[index]);
    return {id, Bond::same_person};
  }

  EntityId listed(EntityIndex record) {
    MaybeEntity& known = indices_.by_record[record];
    if (known.id >= 0) return known.id;
    EntityId const id = known.id = static_cast<EntityId>(resolution_.entities.size());
    EntitySummary const entry = gazetteer_.summary(record);
    ResolvedEntity made;
    made.entity = {std::string(entry.id),       entry.type, std::string(entry.name),
                   std::string(entry.wikidata), 0,          0};
    made.record = record;
    made.gender = entry.gender;
    made.gender_stated = entry.gender != Gender::unknown;
    made.kind = entry.kind;
    resolution_.entities.push_back(std::move(made));
    if (MaybeEntity& same = with_id(at(id).entity.id); same.id < 0) same.id = id;
    at(id).words.reserve(entry.words.size());
    for (std::uint32_t const word : entry.words) learn_word(id, word);
    at(id).final_words.assign(entry.final_words.begin(), entry.final_words.end());
    learn_initials(id);
    return id;
  }

  EntityId add(Name const& name) {
    ResolvedEntity made;
    made.entity.type = name.type;
    made.entity.name = printed(text_, tokens_, name.tokens);
    made.entity.id = std::string(entity_type_name(name.type)) + "/" + slug(made.entity.name);
    MaybeEntity& known = with_id(made.entity.id);
    if (known.id >= 0) return known.id;
    EntityId const id = known.id = static_cast<EntityId>(resolution_.entities.size());
    resolution_.entities.push_back(std::move(made));
    learn_initials(id);
    return id;
  }

  std::uint64_t key_of_words(TokenRange words, EntityType type) const {
    return key_of_spelling(tokens_, words, type) ^ static_cast<std::uint64_t>(type);
  }

  MaybeEntity& with_id(std::string_view id) const { return indices_.by_id[hash_folded(id)]; }

  void learn_words(EntityId id, Name const& name) {
    std::vector<std::uint32_t> const& words = words_of(name);
    at(id).words.reserve(at(id).words.size() + words.size());
    for (std::uint32_t const word : words) learn_word(id, word);
    if (words.empty()) return;
    if (std::uint32_t const family = key_after_initial(text_, tokens_[name.tokens.last - 1])) {
      learn_word(id, family);
      at(id).final_words.push_back(family);
    }
    at(id).generation |= has_generation(tokens_, name);
    std::vector<std::uint32_t>& final_words = at(id).final_words;
    Token const& last = tokens_[name.tokens.last - 1];
    // Hsu Mei-chen is Hsu, never Chen.
    bool const given_last = name.type == EntityType::person && last.shape == Shape::lower &&
                            tokens_[name.tokens.last - 2].kind == TokenKind::hyphen;
    if (!given_last && !contains(final_words, words.back())) final_words.push_back(words.back());
    std::uint32_t const family = first_of_two_family_names(tokens_, name);
    if (family < name.tokens.last) final_words.push_back(tokens_[family].key);
    bool const family_first = given_last || (name.type == EntityType::person &&
                                             tokens_[name.tokens.first].is(WordClass::family_first));
    if (family_first && !contains(final_words, words.front())) final_words.push_back(words.front());
  }

  /// Mary J. Blige and Mary Blige: first and last words agree. Pedro Varga and Pedro Varga Terrones: one is
  /// the other's beginning, and no other name's; also Varga de la Torre of Pedro Varga de la Torre y Osma.
  EntityId same_person(Name const& name) const {
    std::vector<std::uint32_t> const& words = words_of(name);
    bool const generation = has_generation(tokens_, name);
    bool const family = begins_with_family_name(tokens_, name);
    EntityId found = -1;
    EntityId longer = -1;
    bool several = false;
    indices_.by_word.visit(indices_.by_word.rarest(words), [&](EntityId id) {
      ResolvedEntity const& other = at(id);
      if (other.entity.type != EntityType::person || !has_all(other, words)) return false;
      if (contains(other.final_words, words.back())) found = id;
      bool const begins = other.words.front() == words.front() ||
                          (family && other.words.size() > words.size() && other.words[1] == words.front());
      if (found < 0 && begins && !other.generation && !generation) {
        several |= longer >= 0;
        longer = id;
      }
      return found >= 0;
    });
    if (found >= 0) return found;
    if (longer >= 0 && !several) return longer;
    for (std::uint32_t end = name.tokens.last - 1; !generation && end > name.tokens.first + 1; --end) {
      std::uint64_t const key = key_of_words({name.tokens.first, end}, EntityType::person);
      if (MaybeEntity const* const shorter = indices_.by_words.find(key)) return shorter->id;
    }
    return -1;
  }

  /// "Central Committee" after "Central Committee of the Workers' Party": all its words stand in one longer
  /// name.
  EntityId longer_organisation(Name const& name) const {
    if (name.type != EntityType::organisation) return -1;
    std::vector<std::uint32_t> const& words = words_of(name);
    if (words.empty()) return -1;
    EntityId found = -1;
    indices_.by_word.visit(indices_.by_word.rarest(words), [&](EntityId id) {
      ResolvedEntity const& other = at(id);
      if (other.entity.type == EntityType::organisation && other.words.size() > words.size() &&
          has_all(other, words))
        found = id;
      return false;
    });
    return found;
  }

  /// Senate, Ministry of Health: nothing ties the name to one country.
  bool is_shared(EntityIndex record) const {
    thread_local std::vector<EntityIndex> ties;
    ties.clear();
    gazetteer_.add_ties(record, ties);
    return ties.empty();
  }

  /// "Senate" after "Nigerian Senate": the organisation named before whose name ends so.
  EntityId ending_in(Name const& name) const {
    EntityId const whole = longer_organisation(name);
    if (whole < 0) return -1;
    return contains(at(whole).final_words, indices_.words.back()) ? whole : -1;
  }

  static bool has_all(ResolvedEntity const& entity, std::vector<std::uint32_t> const& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](std::uint32_t word) { return contains(entity.words, word); });
  }

  /// "Fair Rents Board (FRB)" makes FRB the Board's.
  void introduce_acronyms() {
    for (std::size_t i = 0; i + 1 < names_.size(); ++i) {
      EntityId const id = resolution_.of_name[i];
      if (id < 0 || !introduces(tokens_, names_[i], names_[i + 1])) continue;
      Token const& other = tokens_[names_[i + 1].tokens.first];
      if (!may_be_initials(other))
        learn_word(id, other.key);
      else if (MaybeEntity& known = indices_.acronyms[other.key]; known.id < 0)
        known.id = id;
    }
    if (indices_.acronyms.empty()) return;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (!is_acronym(names_[i])) continue;
      MaybeEntity const* const known = indices_.acronyms.find(tokens_[names_[i].tokens.first].key);
      if (known != nullptr && at(known->id).entity.type == names_[i].type)
        settle(i, {known->id, Bond::introduced_acronym});
    }
  }

  Choice short_form(std::size_t index) {
    Name const& name = names_[index];
    if (name.entity != no_entity) {  // a weak alias: only if its owner is named in full
      EntityIndex const owner = allusions_.owner(name);
      if (MaybeEntity const* const known = indices_.by_record.find(owner))
        return {known->id, Bond::weak_alias};
    }
    std::uint32_t const word = tokens_[telling_word(tokens_, name)].key;
    Choice best;
    std::uint64_t best_score = 0;
    Gender const gender = gender_before(tokens_, name);
    Gender const taken_up = gender_after(tokens_, name);
    EntityId const other = named_soon_after(index);
    bool const parent = is_parent_name(tokens_, name);  // Umm Salma is not Salma
    auto const consider = [&](EntityId id) {
      ResolvedEntity const& entity = at(id);
      if (entity.entity.type != name.type) return false;
      if (parent && !contains(entity.words, tokens_[name.tokens.first].key)) return false;
      bool const final_word = contains(entity.final_words, word);
      bool const initials = !contains(entity.words, word);
      if (gender != Gender::unknown && entity.gender != Gender::unknown && gender != entity.gender)
        return false;
      constexpr std::uint64_t apart = 100'000;
      std::uint64_t const score = 1 + (final_word || initials) * 1'000'000u +
                                  gender_points(gender, taken_up, entity.gender) + (id != other) * apart +
                                  indices_.namesakes.score(id, tokens_, name.tokens);
      if (score > best_score) {
        best_score = score;
        best = {id, initials ? Bond::initials : Bond::short_form};
      }
      return false;
    };
    indices_.by_word.visit(word, consider);
    if (is_acronym(name)) indices_.by_initials.visit(word, consider);
    if (best.id >= 0) return best;
    if (EntityId const id = misspelt(text_, tokens_, name, resolution_.entities); id >= 0)
      return {id, Bond::misspelt};
    best.id = add(name);
    learn_words(best.id, name);
    return best;
  }

  /// Ruiz said of | Dana Ruiz: whom the sentence names in full right after the short form, as somebody else
  EntityId named_soon_after(std::size_t index) const {
    bool const soon = index + 1 < names_.size() && follows_in_full(tokens_, names_[index], names_[index + 1]);
    return soon ? resolution_.of_name[index + 1] : -1;
  }

  void learn_word(EntityId id, std::uint32_t word) {
    ResolvedEntity& entity = at(id);
    if (contains(entity.words, word)) return;
    entity.words.push_back(word);
    indices_.by_word.add(word, id);
  }

  /// Fair Rents Board → FRB; Bank of Karoo → BK and BoK
  void learn_initials(EntityId id) {
    Initials const initials = initials_of(at(id).entity.name);
    auto const learn = [&](std::string_view letters) {
      indices_.by_initials.add(static_cast<std::uint32_t>(folded_hash(letters)), id);
    };
    if (initials.capitals.size() > 1) learn(initials.capitals);
    if (initials.capitals.size() > 1 && initials.all.size() > initials.capitals.size()) learn(initials.all);
  }

  void note(EntityId id, Name const& name) {
    ResolvedEntity& entity = at(id);
    ++entity.entity.mentions;
    if (entity.entity.type == EntityType::place) return;
    indices_.namesakes.note(id, tokens_, name.tokens);
    if (entity.entity.type != EntityType::person) return;
    if (Gender const stated = gender_before(tokens_, name);
        !entity.gender_stated && stated != Gender::unknown) {
      entity.gender = stated;
      entity.gender_stated = true;
    }
    // Lim | Soo Hwa: the family name comes first, and tells nothing
    bool const family_first =
        name.tokens.size() > 2 && tokens_[name.tokens.first].is(WordClass::family_first);
    Token const& given = tokens_[name.tokens.first + family_first];
    bool const is_given = name.tokens.size() > 1 || !given.is(WordClass::family_name);
    if (entity.gender == Gender::unknown && is_given && given.is(WordClass::given_name) &&
        given.is(WordClass::male) != given.is(WordClass::female))
      entity.gender = given.is(WordClass::male) ? Gender::male : Gender::female;
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
  Indices& indices_;
};

}  // namespace

Resolution resolve_names(std::string_view text, std::vector<Token> const& tokens,
                         std::vector<Name> const& names, std::vector<Hit> const& hits,
                         Gazetteer const& gazetteer) {
  thread_local Indices indices;
  return Resolver(text, tokens, names, hits, gazetteer, indices).run();
}

}  // namespace whosaid
