#include "names/evidence.hpp"

#include <algorithm>
#include <array>

namespace whosaid {
namespace {

using grammar::NameKind;
using enum Evidence;

constexpr WordClasses place_classes =
    WordClass::country | WordClass::city | WordClass::region | WordClass::continent;
constexpr WordClasses known_person = WordClass::given_name | WordClass::family_name;
constexpr CueFeatures finite_cue = CueFeature::present | CueFeature::past;
constexpr CueFeatures content_frames = CueFeature::quote | CueFeature::clause | CueFeature::that_clause;

struct RuleEvidence {
  std::string_view rule;
  Evidence evidence;
};

constexpr RuleEvidence rule_evidence[] = {
    {"person.given_first", person_given_first},
    {"person.family_first", person_family_first},
    {"person.initials", person_initials},
    {"person.particle", person_particle},
    {"person.two_words", person_two_words},
    {"person.one_word", person_one_word},
    {"organisation.suffix", org_suffix},
    {"organisation.head_of", org_head_of},
    {"organisation.tail_of", org_tail_of},
    {"organisation.tail", org_tail},
    {"organisation.acronym", org_acronym},
    {"organisation.double_acronym", org_acronym},
    {"organisation.plain", org_plain},
    {"organisation.run", org_run},
    {"organisation.noun", org_noun},
    {"organisation.foreign_head", org_foreign},
    {"organisation.foreign", org_foreign},
    {"organisation.phrase", org_phrase},
    {"place.listed", place_listed},
    {"place.capital", place_capital},
    {"place.direction", place_direction},
    {"place.head", place_head},
    {"place.tail", place_tail},
    {"other.tail", other_rule},
    {"other.tail_of", other_rule},
    {"other.listed", other_rule},
};

/// The same sorted by the length of the rule's name, by which most can be told apart.
constexpr auto rules_by_size = [] {
  auto rules = std::to_array(rule_evidence);
  std::ranges::sort(rules, {}, [](RuleEvidence const& entry) { return entry.rule.size(); });
  return rules;
}();
constexpr std::size_t longest_rule = rules_by_size.back().rule.size();
constexpr auto first_of_size = [] {
  std::array<std::uint8_t, longest_rule + 2> first{};
  for (std::size_t size = 0, at = 0; size < first.size(); ++size) {
    while (at < rules_by_size.size() && rules_by_size[at].rule.size() < size) ++at;
    first[size] = static_cast<std::uint8_t>(at);
  }
  return first;
}();

bool is_plain_capital(Token const& t) {
  return t.kind == TokenKind::word && t.capitalised() && t.keyword == Keyword::none &&
         !t.classes.any_of(WordClass::weekday | WordClass::month);
}

/// Mr, Mrs, Dr, Sheikha: said to people alone, unlike Chief or President.
bool is_address(Token const& t) {
  return t.is(WordClass::title) && !t.is(WordClass::role) &&
         t.classes.any_of(WordClass::male | WordClass::female | WordClass::abbreviation);
}

bool is_cue(Token const& t) {
  auto const says = [](CueFeatures c) {
    return c.any_of(finite_cue) && c.any_of(content_frames) && !c.has(CueFeature::ambiguous);
  };
  return says(t.cue) || says(t.phrase_cue);
}

bool is_verb(Token const& t) {
  return t.classes.any_of(WordClass::modal | WordClass::auxiliary | WordClass::finite_verb) ||
         t.cue.any_of(finite_cue);
}

constexpr char ascii_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

// How words that no list knows end or begin when they are family names, and when they are names of firms.
constexpr std::string_view personal_endings[] = {
    "ov",    "ova",  "ev",      "eva",    "sky",   "ski",  "ska",   "vich",   "vych", "enko",   "chuk",
    "yan",   "ian",  "dze",     "shvili", "oglu",  "sson", "sen",   "dottir", "escu", "eanu",   "ić",
    "vic",   "akis", "opoulos", "idis",   "ini",   "elli", "etti",  "ez",     "inho", "ullah",  "uddin",
    "zadeh", "pour", "wala",    "singh",  "kumar", "appa", "swamy", "wati",   "anto", "poulos", "kar",
    "dhury", "jee",  "mann",    "berg",   "stein", "baum", "hof",   "wicz",   "czyk"};
constexpr std::string_view brand_endings[] = {
    "corp", "tech",  "soft",    "bank",  "media",  "net",   "gas",    "pharma", "pharm", "com",
    "tel",  "bus",   "lab",     "labs",  "pay",    "coin",  "mart",   "shop",   "works", "wave",
    "ware", "link",  "line",    "lines", "air",    "avia",  "jet",    "oil",    "chem",  "gen",
    "med",  "care",  "food",    "foods", "agro",   "bio",   "data",   "app",    "game",  "games",
    "sys",  "tron",  "tronics", "cell",  "mobile", "power", "energy", "cast",   "flix",  "ify",
    "hub",  "verse", "invest",  "cap",   "fin",    "stat",  "watch",  "post",   "press", "news"};
constexpr std::string_view brand_beginnings[] = {"Petro",   "Agro",  "Euro", "Tele", "Bio",  "Trans",
                                                 "Inter",   "Uni",   "Mobi", "Auto", "Aero", "Hydro",
                                                 "Electro", "Cyber", "Info", "Medi", "Eco",  "Afri"};

template <std::size_t count>
bool has_ending(std::string_view word, std::string_view const (&endings)[count]) {
  return std::any_of(std::begin(endings), std::end(endings), [&](std::string_view const ending) {
    return word.back() == ending.back() && word.size() > ending.size() + 1 && word.ends_with(ending);
  });
}

template <std::size_t count>
bool has_beginning(std::string_view word, std::string_view const (&beginnings)[count]) {
  return std::any_of(std::begin(beginnings), std::end(beginnings), [&](std::string_view const beginning) {
    return word.front() == beginning.front() && word.size() > beginning.size() + 1 &&
           word.starts_with(beginning);
  });
}

bool is_role(Token const& t) { return t.is(WordClass::role) || t.phrase_classes.has(WordClass::role); }

class Local {
 public:
  Local(std::string_view text, Candidate const& candidate, std::vector<Token> const& tokens,
        Sentence const& sentence, bool title_case)
      : text_(text), candidate_(candidate), tokens_(tokens), sentence_(sentence), title_case_(title_case) {}

  EvidenceSet run() {
    found_.add(always);
    rule();
    words();
    pairs();
    if (candidate_.entity == no_entity) endings();
    before();
    after();
    ahead();
    bracket();
    found_.add_if(title_case_, title_case_sentence);
    found_.add_if(candidate_.tokens.last <= sentence_.body, in_dateline);
    std::uint32_t const rest = sentence_.tokens.size() - candidate_.tokens.size();
    found_.add_if(rest == 0 || (rest == 1 && at(candidate_.tokens.last).kind == TokenKind::period),
                  whole_sentence);
    return found_;
  }

 private:
  void rule() {
    if (candidate_.entity != no_entity) {
      found_.add(listed_name);
      found_.add_if(candidate_.alias == AliasKind::acronym, listed_acronym);
      found_.add_if(candidate_.alias == AliasKind::weak, listed_weak);
      found_.add_if(candidate_.kind == NameKind::place && first().is(WordClass::country), listed_country);
    }
    add_rule(candidate_.rule);
    add_rule(candidate_.shape_rule);
  }

  void add_rule(std::string_view rule) {
    if (rule.size() > longest_rule) return;
    for (std::size_t i = first_of_size[rule.size()]; i < first_of_size[rule.size() + 1]; ++i)
      if (rules_by_size[i].rule == rule) found_.add(rules_by_size[i].evidence);
  }

  void words() {
    std::uint32_t count = 0, common = 0, places = 0;
    for (std::uint32_t i = candidate_.tokens.first; i < candidate_.tokens.last; ++i) {
      Token const& t = tokens_[i];
      if (t.kind == TokenKind::hyphen) found_.add(has_hyphen);
      bool const bare_apostrophe = t.end - t.begin == 1 || t.end - t.begin == 3;  // Workers’
      if (t.kind == TokenKind::possessive && !bare_apostrophe) found_.add(has_inner_possessive);
      found_.add_if(t.kind == TokenKind::number, has_number);
      if (t.kind != TokenKind::word) continue;
      ++count;
      found_.add_if(i > candidate_.tokens.first && is_verb(t) && !t.classes.any_of(known_person),
                    verb_inside);
      bool const known = t.classes.any_of(known_person);
      if (t.is(WordClass::common_word) && !known && t.capitalised()) ++common;
      if (t.classes.any_of(place_classes)) ++places;
      found_.add_if(t.classes.any_of(WordClass::org_tail | WordClass::org_head | WordClass::org_suffix),
                    some_org_word);
      found_.add_if(t.is(WordClass::outlet_word), some_outlet_word);
      found_.add_if(t.shape == Shape::initial || (t.dotted && t.shape == Shape::upper), has_initial);
      found_.add_if(t.is(WordClass::name_particle) && i > candidate_.tokens.first, has_particle);
      found_.add_if(t.is(WordClass::demonym), has_demonym);
      found_.add_if(t.shape == Shape::upper, has_upper);
      found_.add_if(t.shape == Shape::mixed, has_mixed);
    }
    found_.add_if(common > 0, some_common);
    found_.add_if(common == count, all_common);
    found_.add_if(common == count && count > 1, several_all_common);
    found_.add_if(count == 1 && found_.has(some_org_word), org_word_alone);
    found_.add_if(first().is(WordClass::common_word) && !first().classes.any_of(known_person), first_common);
    found_.add_if(places > 0, some_place);
    found_.add_if(places == count, all_place);
    found_.add_if(first().shape == Shape::upper && last().shape == Shape::upper && count > 1, all_upper);
    Evidence const by_count[] = {one_word, one_word, two_words, three_words, four_words};
    found_.add(count < 5 ? by_count[count] : many_words);
    found_.add_if(count == 1 && first().end - first().begin <= 3, short_word);

    found_.add_if(first().is(WordClass::given_name), first_given);
    found_.add_if(first().is(WordClass::family_name), first_family);
    found_.add_if(!first().classes.any_of(known_person | WordClass::common_word) &&
                      !first().classes.any_of(place_classes),
                  first_unknown);
    found_.add_if(last().is(WordClass::given_name), last_given);
    found_.add_if(last().is(WordClass::family_name), last_family);
    found_.add_if(!last().classes.any_of(known_person | WordClass::common_word) &&
                      !last().classes.any_of(place_classes),
                  last_unknown);
  }

  void pairs() {
    bool const pair = found_.has(first_given) && found_.has(last_family) && candidate_.tokens.size() > 1;
    found_.add_if(pair, known_pair);
    found_.add_if(pair && title_case_, known_pair_in_title_case);
    found_.add_if(candidate_.tokens.size() > 1 && first().is(WordClass::title), starts_with_title);
    bool const goes_on = candidate_.tokens.size() > 2 && first().is(WordClass::given_name) &&
                         tokens_[candidate_.tokens.first + 1].is(WordClass::family_name);
    found_.add_if(title_case_ && goes_on && last().is(WordClass::common_word) &&
                      (!last().classes.any_of(known_person) || is_verb(last())),
                  runs_on);
    found_.add_if(first().phrase_classes.has(WordClass::demonym), has_demonym);
  }

  /// What the letters of words that no list knows remind of.
  void endings() {
    if (last().classes.empty()) {
      std::string_view const word = last().span().of(text_);
      found_.add_if(has_ending(word, personal_endings), personal_ending);
      found_.add_if(has_ending(word, brand_endings), brand_shape);
    }
    if (first().classes.empty() && candidate_.tokens.size() == 1)
      found_.add_if(has_beginning(first().span().of(text_), brand_beginnings), brand_shape);
  }

  /// Whose is spoken of next in the sentence?
  void ahead() {
    constexpr std::int64_t reach = 7;
    for (std::int64_t i = candidate_.tokens.last; i < candidate_.tokens.last + reach; ++i) {
      Token const& t = at(i);
      if (t.kind == TokenKind::end) return;
      if (t.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she)) return found_.add(his_near_after);
      if (t.classes.any_of(WordClass::pronoun_it | WordClass::pronoun_they))
        return found_.add(its_near_after);
    }
  }

  /// Do its initials make the acronym in brackets after it? "Fair Rents Board (FRB)"
  void bracket() {
    std::uint32_t const end = candidate_.tokens.last;
    Token const& word = at(std::int64_t{end} + 1);
    if (candidate_.tokens.size() < 2 || at(end).kind != TokenKind::open_bracket ||
        word.kind != TokenKind::word || !word.capitalised())
      return;
    std::string_view acronym = word.span().of(text_);
    std::size_t spelled = 0;
    bool in_step = true;
    for (std::uint32_t i = candidate_.tokens.first; i < end; ++i) {
      Token const& t = tokens_[i];
      if (t.kind != TokenKind::word || !t.capitalised() || t.keyword != Keyword::none) continue;
      in_step =
          in_step && spelled < acronym.size() && ascii_upper(text_[t.begin]) == ascii_upper(acronym[spelled]);
      ++spelled;
    }
    found_.add_if(in_step && spelled == acronym.size(), spells_bracket);
    found_.add_if(ascii_upper(text_[first().begin]) == ascii_upper(acronym.front()), begins_bracket);
  }

  void before() {
    std::int64_t i = static_cast<std::int64_t>(candidate_.tokens.first) - 1;
    if (candidate_.tokens.first == sentence_.tokens.first || candidate_.tokens.first == sentence_.body) {
      found_.add(sentence_start);
      return;
    }
    if (at(i).kind == TokenKind::period && !at(i).space_before) {  // Dr.
      Token const& word = at(i - 1);
      if (word.is(WordClass::abbreviation) && word.classes.any_of(WordClass::title | WordClass::role)) {
        found_.add(title_before);
        found_.add_if(is_address(word) && ends_here(), addressed_whole);
        return;
      }
    }
    Token const& t = at(i);
    bool const titled = t.is(WordClass::title);
    found_.add_if(titled, title_before);
    found_.add_if(is_address(t) && ends_here(), addressed_whole);
    bool const role = !titled && role_ends_at(i);
    found_.add_if(role, t.capitalised() ? capital_role_before : role_before);
    found_.add_if(t.is(WordClass::kinship), kinship_before);
    found_.add_if(t.is(WordClass::demonym), demonym_before);
    found_.add_if(!titled && !role && is_plain_capital(t), capital_before);
    found_.add_if(t.is(WordClass::name_particle) && t.shape == Shape::lower, particle_before);
    found_.add_if(t.kind == TokenKind::possessive || t.is(WordClass::possessive), possessive_before);
    bool const joins = t.kind == TokenKind::hyphen || t.kind == TokenKind::slash || t.kind == TokenKind::dash;
    if (joins) found_.add(is_plain_capital(at(i - 1)) ? joined_before : hyphen_before);
    found_.add_if(t.kind == TokenKind::open_bracket, bracket_before);
    found_.add_if(t.kind == TokenKind::comma, comma_before);
    found_.add_if(t.kind == TokenKind::comma && is_plain_capital(at(i - 1)), name_comma_before);
    found_.add_if(t.kind == TokenKind::double_mark || t.kind == TokenKind::single_mark, quote_before);
    found_.add_if(is_cue(t), cue_before);
    std::int64_t const noun = t.is(Keyword::the) ? i - 2 : i - 1;  // founder of [the] X
    Token const& link = t.is(Keyword::the) ? at(i - 1) : t;
    found_.add_if(link.shape == Shape::lower && link.is(WordClass::preposition) && role_ends_at(noun),
                  role_of_before);
    found_.add_if(link.is(Keyword::to) && at(noun).is(Keyword::according), according_before);
    found_.add_if(t.is(WordClass::org_noun) && t.shape == Shape::lower, org_noun_before);
    switch (t.keyword) {
      case Keyword::the:
        found_.add(the_before);
        break;
      case Keyword::a:
        found_.add(a_before);
        break;
      case Keyword::in:
      case Keyword::at:
      case Keyword::from:
        found_.add(in_before);
        break;
      case Keyword::of:
        found_.add(of_before);
        break;
      case Keyword::by:
        found_.add(by_before);
        break;
      case Keyword::to:
        found_.add(to_before);
        break;
      case Keyword::and_:
        found_.add(and_before);
        break;
      default:
        found_.add_if(t.is(WordClass::preposition), other_preposition_before);
    }
  }

  /// Does a role end at token i ("foreign minister", "striker")?
  bool role_ends_at(std::int64_t i) const {
    if (at(i).is(WordClass::role)) return true;
    for (std::int64_t back = 1; back <= 4; ++back) {
      Token const& t = at(i - back);
      if (t.phrase_classes.has(WordClass::role) && t.phrase_tokens == back + 1) return true;
    }
    return false;
  }

  /// Does no word that could belong to the name follow?
  bool ends_here() const {
    Token const& next = at(candidate_.tokens.last);
    bool const initial = next.kind == TokenKind::period && last().shape == Shape::initial;
    return !is_plain_capital(next) && !next.is(WordClass::name_particle) && next.kind != TokenKind::hyphen &&
           !initial;
  }

  void after() {
    std::int64_t const i = candidate_.tokens.last;
    Token const& t = at(i);
    Token const& next = at(i + 1);
    found_.add_if(is_telling_capital(t), capital_after);
    found_.add_if(t.kind == TokenKind::possessive, possessive_after);
    bool const joins =
        (t.kind == TokenKind::hyphen || t.kind == TokenKind::slash || t.kind == TokenKind::dash) &&
        !t.space_before;
    if (joins) found_.add(is_plain_capital(next) ? joined_after : hyphen_after);
    found_.add_if(is_cue(t), cue_after);
    found_.add_if(
        t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb) && !is_cue(t),
        verb_after);
    found_.add_if(t.kind == TokenKind::open_bracket, bracket_after);
    found_.add_if(t.kind == TokenKind::open_bracket && next.shape == Shape::upper &&
                      at(i + 2).kind == TokenKind::close_bracket,
                  bracket_acronym_after);
    found_.add_if(t.kind == TokenKind::period || t.kind == TokenKind::end, stop_after);
    found_.add_if(t.is(Keyword::and_), and_after);
    found_.add_if(t.is(Keyword::of), of_after);
    found_.add_if(t.is(Keyword::who), who_after);
    found_.add_if(is_role(t), role_after);
    found_.add_if(t.is(WordClass::org_noun) && t.shape == Shape::lower, org_noun_after);
    bool const particle =
        t.is(WordClass::name_particle) && (next.capitalised() || next.kind == TokenKind::hyphen);
    found_.add_if(particle, particle_after);
    found_.add_if(!particle && t.shape == Shape::lower && t.is(WordClass::common_word) &&
                      !t.is(WordClass::finite_verb) && t.keyword == Keyword::none,
                  common_after);
    if (t.kind != TokenKind::comma) return;
    found_.add(comma_after);
    found_.add_if(next.kind == TokenKind::number && next.end - next.begin <= 2, age_after);
    found_.add_if(next.is(Keyword::who) || next.is(Keyword::whose), who_after);
    found_.add_if(next.classes.any_of(place_classes) && next.capitalised(), place_comma_after);
    bool const determined = next.is(Keyword::the) || next.is(Keyword::a) || next.is(WordClass::possessive);
    bool organisation = false;
    bool apposition = is_role(next) || next.is(WordClass::role_modifier);
    for (std::int64_t k = 2; determined && k <= 6 && !apposition; ++k) {
      if (at(i + k).kind != TokenKind::word) break;
      apposition = is_role(at(i + k));
      organisation |= at(i + k).is(WordClass::org_noun);
    }
    found_.add_if(organisation && !apposition, org_apposition_after);
    found_.add_if(apposition, apposition_after);
  }

  /// A capital that suggests the name goes on: in a headline, verbs have capitals, too.
  bool is_telling_capital(Token const& t) const {
    return is_plain_capital(t) && !(title_case_ && is_verb(t));
  }

  /// The token at `i`, or the sentinel beyond the sentence's ends.
  Token const& at(std::int64_t i) const {
    if (i < sentence_.tokens.first || i >= sentence_.tokens.last) return tokens_.back();
    return tokens_[static_cast<std::size_t>(i)];
  }

  Token const& first() const { return tokens_[candidate_.tokens.first]; }
  Token const& last() const { return tokens_[candidate_.tokens.last - 1]; }

  std::string_view text_;
  Candidate const& candidate_;
  std::vector<Token> const& tokens_;
  Sentence const& sentence_;
  bool title_case_;
  EvidenceSet found_;
};

}  // namespace

EvidenceSet local_evidence(std::string_view text, Candidate const& candidate,
                           std::vector<Token> const& tokens, Sentence const& sentence, bool title_case) {
  return Local(text, candidate, tokens, sentence, title_case).run();
}

EvidenceSet document_evidence(Candidate const& candidate, std::size_t index, std::vector<Token> const& tokens,
                              WordsOfDocument const& words) {
  EvidenceSet evidence;
  auto const kind = static_cast<std::size_t>(candidate.kind);
  WordsOfDocument::Phrase const& phrase = words.phrase(index);
  evidence.add_if(phrase.as[kind] > 0, same_certain);
  for (std::size_t other = 0; other < 4; ++other)
    evidence.add_if(other != kind && phrase.as[other] > phrase.as[kind], same_other_type);
  evidence.add_if(phrase.part[kind] > 0, part_of_certain);
  evidence.add_if(phrase.last[kind] > 0, last_of_certain);
  for (std::size_t other = 0; other < 4; ++other)
    evidence.add_if(other != kind && phrase.part[other] > phrase.part[kind], whole_elsewhere_longer);
  WordsOfDocument::Word const& word = words.first_word(index);
  evidence.add_if((word.likely_last & bit(candidate.kind)) != 0, last_of_likely);
  float const mine = phrase.best[kind];
  evidence.add(mine > 2 ? best_very_high : mine > 0.5f ? best_high : mine > -1 ? best_middling : best_low);
  float others = -100;
  for (std::size_t other = 0; other < 4; ++other)
    if (other != kind) others = std::max(others, phrase.best[other]);
  evidence.add_if(mine > others + 3, kind_wins_clearly);
  evidence.add_if(mine < others - 3, kind_loses_clearly);
  evidence.add_if(mine > others + 1, kind_wins);
  evidence.add_if(mine < others - 1, kind_loses);
  int const beside = words.kind_beside_in_list(tokens, candidate.tokens);
  evidence.add_if(beside >= 0 && beside == static_cast<int>(kind), list_beside_same);
  evidence.add_if(beside >= 0 && beside != static_cast<int>(kind), list_beside_other);
  if (candidate.tokens.size() == 1) {
    evidence.add_if((word.introduced & bit(candidate.kind)) != 0, introduced_acronym);
    evidence.add_if((word.initials & bit(candidate.kind)) != 0, initials_of_certain);
  }
  evidence.add_if(word.lower > 0, lower_elsewhere);
  evidence.add_if(word.capital > 1, repeated);
  evidence.add_if(word.mid_capital > 0, capital_mid_sentence);
  return evidence;
}

}  // namespace whosaid
