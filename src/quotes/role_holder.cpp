#include "quotes/role_holder.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "quotes/content.hpp"
#include "quotes/disjoint.hpp"
#include "quotes/role_words.hpp"
#include "quotes/topic.hpp"
#include "text/fold.hpp"
#include "text/rule_words.hpp"

namespace whosaid {
namespace {

// Points for what ties a candidate to the phrase; half of what the antecedent's clues give is added to them.
constexpr int office_held = 20;   // the lists give the office, of the country or body the phrase names
constexpr int same_word = 14;     // the MP: Labour MP Omar Teal
constexpr int listed_title = 13;  // the president: the lists give Omar Teal such an office
constexpr int same_family = 8;    // the singer: pop star Omar Teal
constexpr int undescribed = 4;    // nothing is known that speaks against it
constexpr int other_role = -8;    // the prosecutor: lawyer Omar Teal
constexpr int shared_word = 4;    // the former Labour MP: former Labour lawmaker Omar Teal
constexpr int most_shared = 12;
constexpr int foreign_name = -3;    // the Acme chief: Omar Teal, of whom Acme is not said
constexpr int foreign_owner = -12;  // the chief of Acme: Omar Teal, chief of Blue Pier
constexpr int same_again = 10;      // the same official: who spoke last
constexpr int gender_unlikely = -10;
constexpr int of_whom_said = -10;    // “He is ill,” the friend said: not the one who is
constexpr int least_standing = -6;   // however far back it is named
constexpr int same_age = 14;         // the 54-year-old: Omar Teal, 54
constexpr int says_what_he_is = 6;   // the teenager: no office, which would have been named before
constexpr int says_what_he_was = 4;  // the former minister
constexpr int named_later = -4;      // the candidate: not Omar Teal, whom the article has not named yet
constexpr int enough = 7;

class Weighing {
 public:
  Weighing(Reading const& reading, NameUses& uses, Descriptions const& descriptions, RolePhrase const& phrase,
           History const& history)
      : reading_(reading), uses_(uses), descriptions_(descriptions), phrase_(phrase), history_(history) {
    Token const& first = reading.tokens[phrase.tokens.first];
    definite_ = first.is(Keyword::the) || first.is(WordClass::demonym) || is_this(first, reading.text);
    owned_ = first.is(WordClass::possessive);
    Token const& noun = reading.tokens[phrase.head.last - 1];
    head_ = written_out(noun.key);
    kin_of_another_ = noun.is(WordClass::kinship) && has_owner();
    is_bare_ = noun.is(Keyword::old) || noun.is(WordClass::demonym);
    families_ = role_families(head_);
    static RuleWords const speaks_for{"spokesman", "spokeswoman", "spokesperson"};
    speaks_for_ = speaks_for.has(noun);
    if (noun.is(WordClass::male) != noun.is(WordClass::female))
      gender_ = noun.is(WordClass::male) ? Gender::male : Gender::female;
    collect_words();
    for (EntityId const id : apart_from_subject(reading, phrase.tokens.first, phrase.sentence))
      inside_.push_back(id);
  }

  std::vector<Contender> run() {
    standing_ = phrase_.type == EntityType::person
                    ? weigh_people(reading_, uses_, phrase_.tokens.first, phrase_.sentence, gender_, history_)
                    : weigh_organisations(reading_, uses_, phrase_.tokens.first, phrase_.sentence, history_);
    find_office_holders();
    topic_ = topic_of_words(reading_, uses_, phrase_.sentence, history_);
    int kindred = 0;              // how many are described so
    bool called_so = false;       // is anybody named before called by this very word?
    std::vector<EntityId> plain;  // who are called nothing
    Contender only;
    for (auto const& [id, name] : uses_.around(phrase_.tokens.first, phrase_.type)) {
      if (std::find(inside_.begin(), inside_.end(), id) != inside_.end()) continue;
      // The council refused to mend the roof of Corn Market: those first named in the words do not speak
      // them.
      int const bond = tie(id);
      bool const in_words = history_.words.contains(reading_.names[name].tokens.first);
      // Dana Ruiz, a champion, will buy it, the racer said: but who is told of in a role like this
      if (in_words && !(bond >= same_family && uses_.is_subject(name))) continue;
      // Dana Ruiz hired Ben Carr. “She is innocent,” the lawyer said: not the one of whom it is said
      bool const spoken_of = bond < same_word && id == topic_;
      int const score = bond + standing(id) + (spoken_of ? of_whom_said : 0);
      if (score >= enough) found_.push_back({id, score, name, holds_office(id), {}});
      called_so |= score >= enough && bond >= listed_title && named_before(name);
      if (bond < same_family) plain.push_back(id);
      if (bond < same_family) continue;
      ++kindred;
      only = {id, score, name, false, {}};
    }
    // The case is before Justice Dana Ruiz. … the judge: nobody else is called so
    bool const before = kindred == 1 && named_before(only.name);
    bool const office = definite_ && phrase_.tokens.size() == 2 && phrase_.type == EntityType::person &&
                        !is_bare_ && !is_descriptive(head_) && std::has_single_bit(families_);
    if (found_.empty() && before && office) found_.push_back(std::move(only));
    // Omar Teal, the minister … Dana Ruiz asked why. The minister said: not she, of whom nothing is told
    bool const office_word = definite_ && phrase_.tokens.size() == 2 && !is_bare_ && !is_descriptive(head_);
    if (called_so && office_word && families_ != 0)
      std::erase_if(found_, [&](Contender const& each) {
        return std::find(plain.begin(), plain.end(), each.entity) != plain.end();
      });
    prefer_named_before();
    std::stable_sort(found_.begin(), found_.end(),
                     [](Contender const& a, Contender const& b) { return a.score > b.score; });
    return std::move(found_);
  }

 private:
  bool named_before(std::size_t name) const {
    return reading_.names[name].tokens.first < phrase_.tokens.first;
  }

  /// the boy’s father: does a genitive in the phrase tell whose?
  bool has_owner() const {
    return std::any_of(reading_.tokens.begin() + phrase_.tokens.first,
                       reading_.tokens.begin() + phrase_.head.first,
                       [](Token const& t) { return t.kind == TokenKind::possessive; });
  }

  /// the 16-year-old, the teenager: not Omar Teal, 38
  bool is_of_other_age(EntityId id) const {
    static RuleWords const young{"teenager", "teen", "schoolboy", "schoolgirl",
                                 "boy",      "girl", "child",     "toddler"};
    static RuleWords const aged{"pensioner", "retiree", "octogenarian", "septuagenarian"};
    constexpr std::uint32_t grown = 20, old = 50;
    Token const& noun = reading_.tokens[phrase_.head.last - 1];
    bool const by_years = aged_ || noun.is(Keyword::old);
    if (!by_years && !young.has(noun) && !aged.has(noun)) return false;
    std::uint32_t const years = descriptions_.age(id);
    if (years == 0) return (young.has(noun) || (by_years && told_years() < grown)) && holds_adult_office(id);
    if (young.has(noun)) return years >= grown;
    if (aged.has(noun)) return years < old;
    std::uint32_t const told = told_years();
    return told > 0 && told != years;
  }

  /// The years in the 16-year-old; 0 if there are none.
  std::uint32_t told_years() const {
    for (std::uint32_t i = phrase_.tokens.first; i < phrase_.tokens.last; ++i)
      if (std::uint32_t const years = years_of(reading_.tokens[i], reading_.text); years > 0) return years;
    return 0;
  }

  /// The prosecutor, the minister: no child
  bool holds_adult_office(EntityId id) const {
    static std::vector<std::uint32_t> const offices = [] {
      std::vector<std::uint32_t> keys;
      for (std::string_view const word :
           {"prosecutor", "lawyer",         "attorney",    "counsel",   "solicitor", "barrister", "judge",
            "justice",    "magistrate",     "minister",    "officer",   "constable", "detective", "inspector",
            "sergeant",   "superintendent", "doctor",      "professor", "mayor",     "senator",   "mp",
            "governor",   "spokesman",      "spokeswoman", "ceo",       "director",  "president"})
        keys.push_back(static_cast<std::uint32_t>(folded_hash(word)));
      return keys;
    }();
    return std::any_of(offices.begin(), offices.end(),
                       [&](std::uint32_t key) { return descriptions_.has(id, key); });
  }

  /// According to his doctor, | Omar Teal is well: his own doctor he is not.
  void bar_owner_named_after() {
    Token const& comma = reading_.tokens[phrase_.tokens.last];
    if (!is_possessive_pronoun(reading_.tokens[phrase_.tokens.first]) || comma.kind != TokenKind::comma)
      return;
    std::int32_t const name = reading_.tokens[phrase_.tokens.last + 1].name;
    if (name >= 0) inside_.push_back(reading_.resolution.of_name[static_cast<std::size_t>(name)]);
  }

  /// The words of the phrase beside its head, and the entities it names.
  void collect_words() {
    bar_owner_named_after();
    for (std::uint32_t i = phrase_.tokens.first; i < phrase_.tokens.last; ++i) {
      Token const& t = reading_.tokens[i];
      if (t.name >= 0) inside_.push_back(reading_.resolution.of_name[static_cast<std::size_t>(t.name)]);
      if (t.kind == TokenKind::possessive && !reading_.tokens[phrase_.tokens.first].is(Keyword::the))
        owned_ = true;
      if (i + 1 == phrase_.head.last) continue;
      if (t.is(Keyword::old)) aged_ = true;
      if (t.is(Keyword::a) && i >= phrase_.head.last) of_any_ = true;
      if ((t.kind != TokenKind::word || t.keyword != Keyword::none) && t.kind != TokenKind::number) continue;
      if (t.is(WordClass::preposition) || t.is(WordClass::possessive)) continue;
      if (t.shape == Shape::lower && fold(t.span().of(reading_.text)) == "same") same_ = true;
      if (t.key == former_key_) former_ = true;
      bool const owner = reading_.tokens[i + 1].kind == TokenKind::possessive;
      words_.push_back({t.key, t.capitalised(), i >= phrase_.head.last, t.kind == TokenKind::number, owner});
    }
  }

  /// The North Korean leader, the chancellor of Germany: who holds the office by the lists, on the article's
  /// date.
  void find_office_holders() {
    if (phrase_.type != EntityType::person) return;
    std::string_view const title =
        Span{reading_.tokens[phrase_.head.first].begin, reading_.tokens[phrase_.head.last - 1].end}.of(
            reading_.text);
    std::vector<std::string> titles;  // made when a hit asks for them
    auto hit = std::partition_point(reading_.hits.begin(), reading_.hits.end(),
                                    [&](Hit const& h) { return h.first < phrase_.tokens.first; });
    for (; hit != reading_.hits.end() && hit->first < phrase_.tokens.last; ++hit) {
      if (titles.empty()) {
        titles = titles_like(title);
        titles.emplace_back(title);
      }
      for (std::string const& each : titles) add_holders(each, hit->entity);
    }
  }

  void add_holders(std::string_view title, EntityIndex of) {
    for (EntityIndex const holder : reading_.gazetteer.holders(title, of, reading_.date))
      holders_.push_back(holder);
  }

  /// Of several, those whom the article has named before the phrase.
  void prefer_named_before() {
    auto const later = [&](Contender const& each) {
      return reading_.names[each.name].tokens.first > phrase_.tokens.first;
    };
    if (std::all_of(found_.begin(), found_.end(), later)) return;
    for (Contender& each : found_)
      if (later(each)) each.score += named_later;
  }

  int tie(EntityId id) const {
    ResolvedEntity const& entity = reading_.resolution.entities[static_cast<std::size_t>(id)];
    int score = 0;
    if (phrase_.type == EntityType::person && is_of_other_age(id)) return -100;
    if (gender_ != Gender::unknown && entity.gender != Gender::unknown && entity.gender != gender_) {
      if (entity.gender_stated) return -100;
      score += gender_unlikely;
    }
    int const by_head = head_tie(id, entity);
    score += by_head;
    int shared = 0;
    bool owner_named = false, owner_shared = false;
    bool foreign = false;  // Super Eagles: one name, whatever its words
    for (Word const& word : words_) {
      bool const known = descriptions_.has(id, word.key) ||
                         std::find(entity.words.begin(), entity.words.end(), word.key) != entity.words.end();
      owner_named |= word.after_head;
      owner_shared |= word.after_head && known;
      // the prime minister: not any minister; the health minister: not the foreign minister
      bool const of_another =
          word.key == prime_ || word.key == vice_ || word.key == deputy_ ||
          (phrase_.type == EntityType::person && by_head == same_word && is_portfolio(word.key));
      if (of_another && !known && by_head != office_held && by_head != listed_title) return -100;
      if (known)
        shared += word.number ? same_age : shared_word;
      else if (word.capitalised && phrase_.type == EntityType::person &&
               (word.after_head || (word.owner && by_head < same_word)))
        score += foreign_owner;
      else if (word.capitalised && phrase_.type == EntityType::person &&
               (by_head == undescribed || names_tied_to(id)) && !std::exchange(foreign, true))
        score += foreign_name;
    }
    // the captain of the ferry: not just any captain; the UN mission: not the Red Cross
    bool const of_body = phrase_.type == EntityType::organisation && !inside_.empty();
    if (((owner_named && !owner_shared) || of_body) && by_head < same_word) return -100;
    if (of_any_ && !owner_shared) return -100;  // the leader of a party: not any leader
    if (same_ && id == history_.last_speaker) score += same_again;
    return score + std::min(shared, std::max(most_shared, same_age));
  }

  /// By the lists, of the country or body the phrase names.
  bool holds_office(EntityId id) const {
    EntityIndex const record = reading_.resolution.entities[static_cast<std::size_t>(id)].record;
    return record != no_entity && std::find(holders_.begin(), holders_.end(), record) != holders_.end();
  }

  int head_tie(EntityId id, ResolvedEntity const& entity) const {
    if (holds_office(id)) return office_held;
    if (descriptions_.has(id, head_, !phrase_.known_only)) return same_word;
    if (phrase_.known_only) return -100;
    // the State: not the State Capture Commission
    Token const& noun = reading_.tokens[phrase_.head.last - 1];
    bool const of_places = noun.is(WordClass::place_tail) && !noun.is(WordClass::org_tail);
    bool const in_its_name = phrase_.type == EntityType::organisation && !of_places &&
                             std::find(entity.words.begin(), entity.words.end(), head_) != entity.words.end();
    if (in_its_name) return same_word;
    if (entity.record != no_entity && phrase_.type == EntityType::person && holds_such_office(entity.record))
      return listed_title;
    if (kin_of_another_) return -100;
    bool any_role = false, kindred = false;
    bool const body = phrase_.type == EntityType::organisation;
    for (Trait const& trait : descriptions_.of(id)) {
      if (!trait.is_role) continue;
      std::uint64_t const theirs = role_families(trait.key);
      any_role |= theirs != 0 && !(body && trait.key == owner_key_);  // the owner, Acme Partners
      kindred |= (theirs & families_) != 0;
    }
    if (phrase_.type == EntityType::organisation) {  // the bank: Westpac by the lists, no Union by its name
      auto const kind = static_cast<std::uint32_t>(folded_hash(entity.kind));
      if (kind == head_) return listed_title;  // the party: a party by the lists
      std::uint64_t theirs = role_families(kind);
      for (std::uint32_t const word : entity.words) theirs |= role_families(word);
      any_role |= theirs != 0;
      kindred |= (theirs & families_) != 0;
      if (!kindred && families_ == 0 && !entity.kind.empty()) return -100;  // the ministry: not a bank
      if (is_of_members(head_) && std::ranges::any_of(entity.words, is_of_state)) return -100;
    }
    // the port authority: not the agency whose dateline opens the article; the paper: the Harbour Courier
    bool const outlet =
        entity.kind == "news_agency" || entity.kind == "newspaper" || entity.kind == "broadcaster" ||
        (phrase_.type == EntityType::organisation && std::ranges::any_of(entity.words, is_of_press));
    bool const of_press = (families_ & role_families(newspaper_key_)) != 0;
    if (outlet && !of_press) return -100;
    kindred |= outlet && of_press;
    if (owned_ && !kindred) return -100;       // her lawyer: somebody else
    if (speaks_for_ && !kindred) return -100;  // the army's spokesman: whom the article would call so
    if (kindred) return same_family;
    if (!definite_) return -100;
    // the former lands minister: as the teenager, said of somebody known
    bool const may_be_new = (is_descriptive(head_) || former_ || aged_) && phrase_.type == EntityType::person;
    if (any_role && families_ != 0) return may_be_new ? undescribed : other_role;
    if (former_) return undescribed + says_what_he_was;
    // the organisation; not: the law enforcement intelligence organisation
    bool const descriptive = (is_descriptive(head_) || aged_) &&
                             (phrase_.type == EntityType::person || phrase_.tokens.size() <= 3);
    return undescribed + (descriptive || is_bare_ ? says_what_he_is : 0);
  }

  /// Does its description name a place or body? Then another one in the phrase speaks against it.
  bool names_tied_to(EntityId id) const {
    std::vector<Trait> const& traits = descriptions_.of(id);
    return std::any_of(traits.begin(), traits.end(), [](Trait const& trait) { return trait.is_name; });
  }

  bool holds_such_office(EntityIndex record) const {
    std::string title =
        fold(Span{reading_.tokens[phrase_.head.first].begin, reading_.tokens[phrase_.head.last - 1].end}.of(
            reading_.text));
    std::replace(title.begin(), title.end(), '-', ' ');  // the vice-president
    std::vector<Role> const roles = reading_.gazetteer.entity(record).roles;
    return std::any_of(roles.begin(), roles.end(), [&](Role const& role) { return role.title == title; });
  }

  /// Half of what its place in the article gives.
  int standing(EntityId id) const {
    for (Contender const& candidate : standing_)
      if (candidate.entity == id) return std::max(candidate.score / 2, least_standing);
    return least_standing;
  }

  struct Word {
    std::uint32_t key;
    bool capitalised;
    bool after_head;
    bool number;
    bool owner;
  };

  Reading const& reading_;
  NameUses& uses_;
  Descriptions const& descriptions_;
  RolePhrase const& phrase_;
  History const& history_;
  bool definite_ = false;
  bool owned_ = false;
  bool same_ = false;
  bool former_ = false;
  bool speaks_for_ = false;
  EntityId topic_ = -1;   ///< of whom the words tell
  bool aged_ = false;     ///< the 54-year-old consultant
  bool of_any_ = false;   ///< of a party
  bool is_bare_ = false;  ///< the 54-year-old, the German: says nothing of offices
  std::uint32_t head_ = 0;
  bool kin_of_another_ = false;  ///< the boy’s father
  std::uint32_t const owner_key_ = static_cast<std::uint32_t>(folded_hash("owner"));
  std::uint32_t const newspaper_key_ = static_cast<std::uint32_t>(folded_hash("newspaper"));
  std::uint32_t const former_key_ = static_cast<std::uint32_t>(folded_hash("former"));
  std::uint32_t const prime_ = static_cast<std::uint32_t>(folded_hash("prime"));
  std::uint32_t const vice_ = static_cast<std::uint32_t>(folded_hash("vice"));
  std::uint32_t const deputy_ = static_cast<std::uint32_t>(folded_hash("deputy"));
  std::uint64_t families_ = 0;
  Gender gender_ = Gender::unknown;
  std::vector<Word> words_;
  std::vector<EntityId> inside_;
  std::vector<EntityIndex> holders_;
  std::vector<Contender> standing_;
  std::vector<Contender> found_;
};

}  // namespace

std::vector<Contender> weigh_holders(Reading const& reading, NameUses& uses, Descriptions const& descriptions,
                                     RolePhrase const& phrase, History const& history) {
  return Weighing(reading, uses, descriptions, phrase, history).run();
}

}  // namespace whosaid
