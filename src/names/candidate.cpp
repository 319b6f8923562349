#include "names/candidate.hpp"

#include <algorithm>

#include "names/family_name.hpp"
#include "names/word_profile.hpp"

namespace whosaid {
namespace {

using grammar::NameKind;
using grammar::NameRule;

NameKind kind_of(EntityType type) {
  switch (type) {
    case EntityType::person:
      return NameKind::person;
    case EntityType::organisation:
      return NameKind::organisation;
    case EntityType::place:
      break;
  }
  return NameKind::place;
}

NameRule gazetteer_rule(EntityType type) {
  switch (type) {
    case EntityType::person:
      return NameRule::person_gazetteer;
    case EntityType::organisation:
      return NameRule::organisation_gazetteer;
    case EntityType::place:
      break;
  }
  return NameRule::place_gazetteer;
}

/// Is the token inside a run of capitals whose first word is elsewhere? Then a name of unknown words would be
/// cut.
bool continues_run(std::vector<Token> const& tokens, std::uint32_t at, std::uint32_t sentence_first) {
  bool const joined_initial =
      tokens[at].dotted && tokens[at].shape == Shape::mixed;  // State Council | B.Teal
  if (at == sentence_first || joined_initial) return false;
  Token const& before = tokens[at - 1];
  if (at == sentence_first + 1 && before.is(WordClass::modal)) return false;  // Will | Omar Teal go?
  constexpr WordClasses breaks =
      WordClass::title | WordClass::role | WordClass::role_modifier | WordClass::demonym |
      WordClass::country | WordClass::city | WordClass::region | WordClass::continent |
      WordClass::common_word | WordClass::org_tail | WordClass::org_suffix | WordClass::outlet_word |
      WordClass::weekday | WordClass::month | WordClass::not_a_name | WordClass::direction;
  if (before.kind == TokenKind::hyphen && !before.space_before && !tokens[at].space_before)
    return at >= 2 && tokens[at - 2].capitalised();  // not: anti-Ruiz
  return before.kind == TokenKind::word && before.capitalised() && !before.classes.any_of(breaks) &&
         before.keyword == Keyword::none && before.shape != Shape::upper;
}

/// Datuk | Seri, Dato' | Seri: is the token a later word of a title? Not: El | Hadji Rao
bool is_in_title(std::vector<Token> const& tokens, std::uint32_t at, std::uint32_t sentence_first) {
  constexpr std::uint32_t longest = 3;  // tokens before it
  for (std::uint32_t back = 1; back <= longest && sentence_first + back <= at; ++back) {
    Token const& first = tokens[at - back];
    if (first.phrase_tokens > back && first.phrase_classes.has(WordClass::title) &&
        !first.is(WordClass::name_particle))
      return true;
  }
  return false;
}

class Finder {
 public:
  Finder(std::vector<Token> const& tokens, Layout const& layout, std::vector<Hit> const& hits,
         Gazetteer const& gazetteer, std::vector<Candidate>& found)
      : tokens_(tokens), layout_(layout), hits_(hits), gazetteer_(gazetteer), found_(found) {
    found_.clear();
    for (Hit const& hit : hits)
      if (hit.kind == AliasKind::name || hit.kind == AliasKind::alias || hit.kind == AliasKind::acronym)
        first_full_.emplace_back(hit.entity, hit.first);
    std::sort(first_full_.begin(), first_full_.end());
  }

  void run() {
    for (std::uint32_t s = 0; s < layout_.sentences.size(); ++s) {
      sentence_ = s;
      TokenRange const range = layout_.sentences[s].tokens;
      for (std::uint32_t at = range.first; at < range.last; ++at) {
        bool const hit = next_hit_ < hits_.size() && hits_[next_hit_].first <= at;
        if (!(hit | grammar::may_start_name(tokens_[at]))) continue;  // as most tokens
        if (hit) add_hits(at, range);
        bool const inside_demonym = demonym_.contains(at) && at > demonym_.first;  // Sri | Lankan
        if (!inside_demonym && grammar::may_start_name(tokens_[at])) add_matches(at, range);
      }
    }
    auto const earlier = [](Candidate const& a, Candidate const& b) {
      return a.tokens.first < b.tokens.first;
    };
    sort_nearly_sorted(found_, earlier);
    in_order_ = static_cast<std::ptrdiff_t>(found_.size());
    halve_pairs();
    add_barred();
    std::stable_sort(found_.begin() + in_order_, found_.end(), earlier);
    std::inplace_merge(found_.begin(), found_.begin() + in_order_, found_.end(), earlier);
  }

 private:
  void add(TokenRange range, NameKind kind, NameRule rule, EntityIndex entity = no_entity,
           AliasKind alias = AliasKind::name) {
    // One reading a span and kind: of several owners of an alias, resolve/ chooses; a rule adds to a listed
    // name.
    for (std::size_t i = found_.size(); i-- > 0 && found_[i].tokens.first + 1 >= range.first;) {
      Candidate& other = found_[i];
      if (other.tokens != range || other.kind != kind) continue;
      if (entity == no_entity && other.entity != no_entity) other.shape_rule = rule;
      return;
    }
    found_.push_back({range, kind, rule, entity, alias, {}, sentence_, 0});
  }

  /// Is the entity named in full before token `at`? Only then may a weak alias mean it.
  bool named_before(EntityIndex entity, std::uint32_t at) const {
    auto const found =
        std::lower_bound(first_full_.begin(), first_full_.end(), std::pair{entity, std::uint32_t{0}});
    return found != first_full_.end() && found->first == entity && found->second < at;
  }

  void add_hits(std::uint32_t at, TokenRange sentence) {
    for (; next_hit_ < hits_.size() && hits_[next_hit_].first <= at; ++next_hit_) {
      Hit const& hit = hits_[next_hit_];
      if (hit.first < at || hit.first + hit.count > sentence.last) continue;
      if (hit.kind == AliasKind::demonym) {
        demonym_ = {at, at + hit.count};
        continue;
      }
      if (hit.kind == AliasKind::capital) {  // the city; the country's government only where it acts
        add({at, at + hit.count}, NameKind::place, NameRule::place_capital);
        continue;
      }
      // $3m is no 3M
      bool const amount = tokens_[at].kind == TokenKind::number && at > sentence.first &&
                          tokens_[at - 1].kind == TokenKind::symbol && !tokens_[at].space_before;
      if (amount) continue;
      if (hit.kind == AliasKind::weak && !named_before(hit.entity, at)) continue;
      // Let us go is no LeT
      bool const a_word =
          hit.count == 1 && tokens_[at].shape == Shape::title && tokens_[at].is(WordClass::common_word);
      if (hit.kind == AliasKind::acronym && a_word) continue;
      EntityType const type = gazetteer_.entity_type(hit.entity);
      // A title stands outside the name, also in listed ones: Pope | Francis
      bool const titled = type == EntityType::person && hit.count > 1 && tokens_[at].is(WordClass::title);
      // So does a small article, and one that opens the sentence where the lists have the name without it,
      // too, but for papers: the | Kremlin, The | Fed; The New York Times
      bool const article =
          hit.count > 1 && tokens_[at].is(Keyword::the) &&
          (tokens_[at].shape == Shape::lower || (at == sentence.first && is_listed_after(at, hit) &&
                                                 gazetteer_.entity(hit.entity).kind != "newspaper"));
      std::uint32_t const end = at + hit.count;
      // Robert Downey Jr.
      bool const stop = tokens_[end - 1].is(WordClass::generation) &&
                        tokens_[end - 1].is(WordClass::abbreviation) &&
                        tokens_[end].kind == TokenKind::period && !tokens_[end].space_before;
      add({at + (titled | article), end + stop}, kind_of(type), gazetteer_rule(type), hit.entity, hit.kind);
      if (type == EntityType::organisation) add_longer(hit, sentence);
    }
  }

  /// Is the same entity listed by the words after the first of `hit`?
  bool is_listed_after(std::uint32_t at, Hit const& hit) const {
    for (std::size_t i = next_hit_; i < hits_.size() && hits_[i].first <= at + 1; ++i)
      if (hits_[i].first == at + 1 && hits_[i].entity == hit.entity && hits_[i].count + 1 == hit.count &&
          hits_[i].kind != AliasKind::weak && hits_[i].kind != AliasKind::demonym)
        return true;
    return false;
  }

  /// Transparency International | Kenya, Kansai Electric Power | Co: a listed organisation's branch, or its
  /// name with more than the lists have. Not: told Reuters Kenya was
  void add_longer(Hit const& hit, TokenRange sentence) {
    constexpr WordClasses domain = WordClass::country | WordClass::continent;
    std::uint32_t const at = hit.first + hit.count;
    bool const joined = hit.first > sentence.first && tokens_[hit.first - 1].kind == TokenKind::hyphen;
    if (at >= sentence.last || joined || hit.kind == AliasKind::weak || !tokens_[at].capitalised()) return;
    Token const& next = tokens_[at];
    bool const suffix = next.is(WordClass::org_suffix);
    std::uint32_t const count = suffix || next.classes.any_of(domain) ? 1
                                : next.phrase_classes.any_of(domain)  ? next.phrase_tokens
                                                                      : 0;
    Token const& after = tokens_[at + count];
    bool const ends = count > 0 && !after.capitalised() && (suffix || after.kind != TokenKind::possessive);
    if (!ends || (!suffix && gazetteer_.entity(hit.entity).kind == "news_agency")) return;
    add({hit.first, at + count}, NameKind::organisation, NameRule::organisation_gazetteer, hit.entity,
        hit.kind);
  }

  void add_matches(std::uint32_t at, TokenRange sentence) {
    TokenIt const base = tokens_.data();
    TokenIt const first = base + at;
    constexpr std::uint32_t longest_name = 24;  // keeps the cost of a sentence linear in its length
    TokenIt const last = base + std::min(sentence.last, at + longest_name);
    bool const after_title = at > sentence.first && is_in_title(tokens_, at - 1, sentence.first);
    bool const inside_run = !after_title && continues_run(tokens_, at, sentence.first);
    auto const keep = [&](std::optional<grammar::NameMatch> const& match) {
      if (!match) return;
      // Eng. Dana Ruiz: a full stop inside a sentence shortens the word
      bool const shortened = match->kind == NameKind::person && match->last == first + 1 &&
                             match->last->kind == TokenKind::period && !match->last->space_before &&
                             at + 2 < sentence.last && first[2].capitalised();
      // Senate Minority Leader, as a whole: an office
      bool const office = match->kind == NameKind::organisation && first->phrase_tokens > 1 &&
                          match->last == first + first->phrase_tokens &&
                          first->phrase_classes.any_of(WordClass::role | WordClass::title);
      if (shortened || office) return;
      bool const nationality = demonym_.contains(at) && match->last <= base + demonym_.last;  // Sri Lankan
      if (nationality) return;
      add({static_cast<std::uint32_t>(match->first - base), static_cast<std::uint32_t>(match->last - base)},
          match->kind, match->rule);
    };
    // Tan Sri | Rosnah; but: El Hadji Rao
    bool const title =
        is_in_title(tokens_, at, sentence.first) ||
        (first->phrase_tokens > 1 && !first->is(WordClass::name_particle) &&
         first->phrase_classes.has(WordClass::title) && first[first->phrase_tokens].capitalised());
    if (first->kind == TokenKind::word && !title) {
      // Vexi | Dana Ruiz: a word that is nothing but a name, to all that the lists know, is part of this one
      constexpr WordClasses names = WordClass::given_name | WordClass::family_name | WordClass::family_first;
      bool const after_name = inside_run && at - 1 > sentence.first && first[-1].kind == TokenKind::word &&
                              (first[-1].classes - names).empty();
      bool const known =
          first->classes.any_of(WordClass::given_name | WordClass::family_first) && !after_name;
      if (!inside_run || known) {
        auto const person = grammar::match_person(first, last);
        keep(person);
        if (person) add_prefixes(*person, at);
        auto const unusual = grammar::match_unusual_person(first, last);
        keep(unusual);
        if (unusual) add_prefixes(*unusual, at);
        if (is_addressed(at, sentence.first)) keep(grammar::match_addressed_person(first, last));
      }
      keep(grammar::match_place(first, last));
      if (!inside_run) {
        for (grammar::NameMatch const& match : grammar::match_organisations(first, last)) keep(match);
        for (grammar::NameMatch const& match : grammar::match_plain_organisations(first, last)) keep(match);
      }
    }
    if (inside_run) return;
    keep(grammar::match_other(first, last));
    auto const other = grammar::match_other_of(first, last);
    if (other && !has_listed_name(at + 1, static_cast<std::uint32_t>(other->last - base))) keep(other);
  }

  bool is_addressed(std::uint32_t at, std::uint32_t sentence_first) const {
    if (at == sentence_first) return false;
    bool const stop = tokens_[at - 1].kind == TokenKind::period && at >= sentence_first + 2;
    return is_address(tokens_[stop ? at - 2 : at - 1]);
  }

  /// the Ruiz-Park talks, after Dana Ruiz and Omar Park: two people, not one.
  void halve_pairs() {
    if (std::none_of(found_.begin(), found_.end(), [&](auto const& each) { return is_double(each); })) return;
    std::vector<std::uint32_t> lasts;  // keys
    for (Candidate const& candidate : found_) {
      if (candidate.kind != NameKind::person || candidate.tokens.size() < 2) continue;
      Token const* const last = &tokens_[candidate.tokens.last - 1];
      bool const cut = last[-1].kind == TokenKind::hyphen || last[1].kind == TokenKind::hyphen;
      if (!cut && candidate.rule != NameRule::person_two_words) lasts.push_back(last->key);
    }
    std::sort(lasts.begin(), lasts.end());
    auto const is_last = [&](std::uint32_t token) {
      return std::binary_search(lasts.begin(), lasts.end(), tokens_[token].key);
    };
    std::vector<Candidate> pairs;
    std::erase_if(found_, [&](Candidate const& candidate) {
      std::uint32_t const first = candidate.tokens.first;
      bool const pair = is_double(candidate) && is_last(first) && is_last(first + 2);
      if (pair) pairs.push_back(candidate);
      return pair;
    });
    in_order_ = static_cast<std::ptrdiff_t>(found_.size());
    for (Candidate const& pair : pairs) {
      for (std::uint32_t const at : {pair.tokens.first, pair.tokens.first + 2})
        add_lone({at, at + 1}, pair.sentence);
    }
  }

  /// Ruiz-Park
  bool is_double(Candidate const& c) const {
    return c.kind == NameKind::person && c.tokens.size() == 3 && c.entity == no_entity &&
           tokens_[c.tokens.first + 1].kind == TokenKind::hyphen &&
           !tokens_[c.tokens.first].is(WordClass::name_particle) &&
           tokens_[c.tokens.first + 2].shape == Shape::title;
  }

  void add_lone(TokenRange range, std::uint32_t sentence) {
    std::uint32_t const at = range.first;
    auto const from =
        std::lower_bound(found_.begin(), found_.begin() + in_order_, at,
                         [](Candidate const& c, std::uint32_t t) { return c.tokens.first < t; });
    for (auto known = from; known != found_.begin() + in_order_ && known->tokens.first == at; ++known)
      if (known->tokens == range && known->kind == NameKind::person) return;
    found_.push_back(
        {range, NameKind::person, NameRule::person_one_word, no_entity, AliasKind::name, {}, sentence, 0});
  }

  /// “Marc Miller … Miller”: a word that names nobody by itself, since it is a role or title as well, may do
  /// so where a full name ends with it.
  void add_barred() {
    BarredNames barred;
    for (Candidate const& candidate : found_) {
      if (candidate.kind != NameKind::person || candidate.tokens.size() < 2) continue;
      if (candidate.rule != NameRule::person_two_words) barred.add(tokens_, candidate.tokens);
    }
    if (!barred.settle()) return;
    for (std::uint32_t s = 0; s < layout_.sentences.size(); ++s) {
      TokenRange const range = layout_.sentences[s].tokens;
      for (std::uint32_t at = range.first; at < range.last; ++at) {
        Token const& token = tokens_[at];
        if (token.kind != TokenKind::word || token.shape != Shape::title) continue;
        if (grammar::may_name_person(token)) continue;
        barred.visit(tokens_, at, range, [&](TokenRange words) { add_lone(words, s); });
      }
    }
  }

  /// Does a listed person or organisation of several words stand in [first, last)?
  bool has_listed_name(std::uint32_t first, std::uint32_t last) const {
    for (std::size_t i = next_hit_; i < hits_.size() && hits_[i].first < last; ++i) {
      Hit const& hit = hits_[i];
      if (hit.first >= first && hit.count > 1 && hit.kind != AliasKind::demonym &&
          gazetteer_.entity_type(hit.entity) != EntityType::place)
        return true;
    }
    return false;
  }

  /// In a headline a name runs into other words with capitals: its first two words, and its first alone if it
  /// is a family name, are readings, too.
  void add_prefixes(grammar::NameMatch const& person, std::uint32_t at) {
    std::ptrdiff_t const length = person.last - person.first;
    Token const& second = tokens_[at + 1];
    bool const two_words =
        second.kind == TokenKind::word && second.shape != Shape::initial && !second.is(WordClass::generation);
    if (length > 2 && two_words) add({at, at + 2}, NameKind::person, person.rule);
    if (length > 1 && tokens_[at].is(WordClass::family_name))
      add({at, at + 1}, NameKind::person, NameRule::person_one_word);
  }

  std::vector<Token> const& tokens_;
  Layout const& layout_;
  std::vector<Hit> const& hits_;
  Gazetteer const& gazetteer_;
  std::vector<std::pair<EntityIndex, std::uint32_t>> first_full_;  // entity, token of a full name; sorted
  std::vector<Candidate>& found_;
  std::size_t next_hit_ = 0;
  std::ptrdiff_t in_order_ = 0;  // so many of those found are in order of their first token
  std::uint32_t sentence_ = 0;
  TokenRange demonym_;  // the last one seen
};

}  // namespace

ReadingClass Candidate::reading() const {
  switch (kind) {
    case NameKind::person:
      if (entity != no_entity) return ReadingClass::person_listed;
      return rule == NameRule::person_one_word ? ReadingClass::person_word : ReadingClass::person_full;
    case NameKind::organisation:
      if (entity != no_entity) return ReadingClass::org_listed;
      if (rule == NameRule::organisation_plain || rule == NameRule::organisation_foreign ||
          rule == NameRule::organisation_phrase)
        return ReadingClass::org_plain;
      return tokens.size() == 1 ? ReadingClass::org_acronym : ReadingClass::org_designated;
    case NameKind::place:
      return ReadingClass::place;
    case NameKind::other:
      break;
  }
  return ReadingClass::other;
}

void find_candidates(std::vector<Token> const& tokens, Layout const& layout, std::vector<Hit> const& hits,
                     Gazetteer const& gazetteer, std::vector<Candidate>& found) {
  Finder(tokens, layout, hits, gazetteer, found).run();
}

}  // namespace whosaid
