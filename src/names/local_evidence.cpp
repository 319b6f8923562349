#include "names/local_evidence.hpp"

#include <algorithm>

#include "names/office.hpp"

namespace whosaid {
namespace {

using grammar::NameKind;
using grammar::NameRule;
using enum Evidence;

/// The evidence that a rule is.
constexpr auto evidence_of_rule = [] {
  std::array<EvidenceSet, std::size(grammar::name_rule_names)> sets{};
  auto const add = [&](NameRule rule, Evidence evidence) {
    sets[static_cast<std::size_t>(rule)].add(evidence);
  };
  add(NameRule::person_given_first, person_given_first);
  add(NameRule::person_family_first, person_family_first);
  add(NameRule::person_initials, person_initials);
  add(NameRule::person_particle, person_particle);
  add(NameRule::person_two_words, person_two_words);
  add(NameRule::person_one_word, person_one_word);
  add(NameRule::organisation_suffix, org_suffix);
  add(NameRule::organisation_head_of, org_head_of);
  add(NameRule::organisation_tail_of, org_tail_of);
  add(NameRule::organisation_tail, org_tail);
  add(NameRule::organisation_acronym, org_acronym);
  add(NameRule::organisation_double_acronym, org_acronym);
  add(NameRule::organisation_plain, org_plain);
  add(NameRule::organisation_run, org_run);
  add(NameRule::organisation_noun, org_noun);
  add(NameRule::organisation_foreign_head, org_foreign);
  add(NameRule::organisation_foreign, org_foreign);
  add(NameRule::organisation_phrase, org_phrase);
  add(NameRule::place_listed, place_listed);
  add(NameRule::place_capital, place_capital);
  add(NameRule::place_direction, place_direction);
  add(NameRule::place_head, place_head);
  add(NameRule::place_tail, place_tail);
  add(NameRule::other_tail, other_rule);
  add(NameRule::other_tail_of, other_rule);
  add(NameRule::other_listed, other_rule);
  return sets;
}();

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

/// Parts of words by their letter that is compared first: the last of endings, the first of beginnings.
template <std::size_t count>
struct ByLetter {
  std::array<std::string_view, count> parts{};
  std::array<std::uint8_t, 257> first{};  // of each letter, and the end

  constexpr ByLetter(std::string_view const (&all)[count], bool last) {
    auto const letter = [last](std::string_view part) {
      return static_cast<unsigned char>(last ? part.back() : part.front());
    };
    std::copy(std::begin(all), std::end(all), parts.begin());
    std::sort(parts.begin(), parts.end(),
              [&](std::string_view a, std::string_view b) { return letter(a) < letter(b); });
    for (std::size_t c = 0, at = 0; c < first.size(); ++c) {
      while (at < count && letter(parts[at]) < c) ++at;
      first[c] = static_cast<std::uint8_t>(at);
    }
  }

  template <class Fits>
  bool any(char letter, Fits fits) const {
    auto const c = static_cast<unsigned char>(letter);
    return std::any_of(parts.begin() + first[c], parts.begin() + first[c + 1u], fits);
  }
};

constexpr ByLetter personal_by_letter(personal_endings, true);
constexpr ByLetter brand_by_letter(brand_endings, true);
constexpr ByLetter beginnings_by_letter(brand_beginnings, false);

template <std::size_t count>
bool has_ending(std::string_view word, ByLetter<count> const& endings) {
  return endings.any(word.back(), [&](std::string_view ending) {
    return word.size() > ending.size() + 1 && word.ends_with(ending);
  });
}

bool has_brand_beginning(std::string_view word) {
  return beginnings_by_letter.any(word.front(), [&](std::string_view beginning) {
    return word.size() > beginning.size() + 1 && word.starts_with(beginning);
  });
}

constexpr WordClasses place_classes =
    WordClass::country | WordClass::city | WordClass::region | WordClass::continent;
constexpr WordClasses known_person = WordClass::given_name | WordClass::family_name;

}  // namespace

EvidenceSet LocalEvidence::of(Candidate const& candidate) {
  TokenRange const range = candidate.tokens;
  sentence_ = &layout_.sentences[candidate.sentence];
  in_title_case_ = title_case_[candidate.sentence];
  // As readings come in order, all tokens from the one before them up to profiled_ have been found.
  profiled_ = std::max(profiled_, range.first == 0 ? 0 : range.first - 1);
  for (; profiled_ <= range.last + 1 && profiled_ < tokens_.size(); ++profiled_) profiles_.find(profiled_);
  if (start_.token != range.first) start(range.first);
  End const& after = end(after_name(range, tokens_));

  EvidenceSet found = start_.evidence | after.evidence;
  found.add(always);
  rules(candidate, found);
  words(candidate, found);
  if (candidate.entity == no_entity) {
    found |= after.ending;
    found.add_if(start_.brand_beginning && range.size() == 1, brand_shape);
    found.add_if(start_.initial_joined, initial_joined);
    found.add_if(start_.letters && range.size() > 1, starts_with_letters);
  }
  found.add_if(start_.addressed && !after.goes_on, addressed_whole);
  if (after.bracket && range.size() > 1) bracket(candidate, found);
  found.add_if(in_title_case_, title_case_sentence);
  found.add_if(range.last <= sentence_->body, in_dateline);
  found.add_if(found.has(the_before) && found.has(org_noun_after) && found.has(first_family), regime_after);
  std::uint32_t const rest = sentence_->tokens.size() - range.size();
  bool const dash = range.first > sentence_->tokens.first && tokens_[range.first - 1].kind == TokenKind::dash;
  found.add_if(dash && at(range.last).kind == TokenKind::end, signature);
  found.add_if(rest == 0 || (rest == 1 && at(range.last).kind == TokenKind::period), whole_sentence);
  return found;
}

Score LocalEvidence::facts(Candidate const& candidate, ReadingClass reading) const {
  TokenRange const range = candidate.tokens;
  std::uint32_t const sentence = sentence_->tokens.first;
  bool const opens = range.first == sentence || follows_opener(tokens_, sentence, range.first);
  std::uint32_t const before = opens ? sentinel() : range.first - 1;
  std::uint32_t const next = after_name(range, tokens_);
  std::uint32_t const after = next < sentence_->tokens.last ? next : sentinel();
  Score sum = profile(before).facts(Position::before, reading);
  sum += profile(after).facts(Position::after, reading);
  sum += profile(range.first).facts(Position::first, reading);
  sum += profile(last_word(range, tokens_)).facts(Position::last, reading);
  return sum;
}

void LocalEvidence::rules(Candidate const& candidate, EvidenceSet& found) const {
  if (candidate.entity != no_entity) {
    found.add(listed_name);
    found.add_if(candidate.alias == AliasKind::acronym, listed_acronym);
    found.add_if(candidate.alias == AliasKind::weak, listed_weak);
    found.add_if(candidate.kind == NameKind::place && tokens_[candidate.tokens.first].is(WordClass::country),
                 listed_country);
  }
  found |= evidence_of_rule[static_cast<std::size_t>(candidate.rule)];
  found |= evidence_of_rule[static_cast<std::size_t>(candidate.shape_rule)];
}

void LocalEvidence::words(Candidate const& candidate, EvidenceSet& found) const {
  TokenRange const range = candidate.tokens;
  WordProfile const& first = profile(range.first);
  std::uint32_t const end = last_word(range, tokens_) + 1;
  WordProfile const& last = profile(end - 1);
  found |= first.first | first.inside;
  found |= last.last;
  unsigned count = first.word, common = first.common, places = first.place;
  for (std::uint32_t i = range.first + 1; i < end; ++i) {
    WordProfile const& each = profile(i);
    found |= each.inside | each.later;
    count += each.word;
    common += each.common;
    places += each.place;
  }
  Token const& first_token = tokens_[range.first];
  Token const& last_token = tokens_[end - 1];
  found.add_if(common > 0, some_common);
  found.add_if(common == count, all_common);
  found.add_if(common == count && count > 1, several_all_common);
  found.add_if(count == 1 && found.has(some_org_word), org_word_alone);
  found.add_if(places > 0, some_place);
  found.add_if(places == count, all_place);
  found.add_if(first_token.shape == Shape::upper && last_token.shape == Shape::upper && count > 1, all_upper);
  constexpr Evidence by_count[] = {one_word, one_word, two_words, three_words, four_words};
  found.add(count < 5 ? by_count[count] : many_words);
  found.add_if(count == 1 && first_token.end - first_token.begin <= 3, short_word);
  if (end == range.first + 1) return;
  bool const pair = found.has(first_given) && found.has(last_family);
  found.add_if(pair, known_pair);
  found.add_if(pair && in_title_case_, known_pair_in_title_case);
  found.add_if(first_token.is(WordClass::title), starts_with_title);
  bool const goes_on = range.size() > 2 && first_token.is(WordClass::given_name) &&
                       tokens_[range.first + 1].is(WordClass::family_name);
  found.add_if(in_title_case_ && goes_on && last_token.is(WordClass::common_word) &&
                   (!last_token.classes.any_of(known_person) || last.verb),
               runs_on);
}

/// Do its initials make the acronym in brackets after it? "Fair Rents Board (FRB)"
void LocalEvidence::bracket(Candidate const& candidate, EvidenceSet& found) const {
  TokenRange const range = candidate.tokens;
  std::string_view const acronym = at(std::int64_t{range.last} + 1).span().of(text_);
  std::size_t spelled = 0;
  bool in_step = true;
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    Token const& t = tokens_[i];
    if (t.kind != TokenKind::word || !t.capitalised() || t.keyword != Keyword::none) continue;
    in_step =
        in_step && spelled < acronym.size() && ascii_upper(text_[t.begin]) == ascii_upper(acronym[spelled]);
    ++spelled;
  }
  found.add_if(in_step && spelled == acronym.size(), spells_bracket);
  found.add_if(ascii_upper(text_[tokens_[range.first].begin]) == ascii_upper(acronym.front()),
               begins_bracket);
}

void LocalEvidence::start(std::uint32_t first) {
  start_ = Start();
  start_.token = first;
  Token const& word = tokens_[first];
  start_.letters = grammar::are_given_letters(word);
  start_.initial_joined = word.shape == Shape::mixed && text_[word.begin + 1] == '.';
  start_.brand_beginning = word.classes.empty() && has_brand_beginning(word.span().of(text_));
  if (first == sentence_->tokens.first || first == sentence_->body ||
      follows_opener(tokens_, sentence_->tokens.first, first))
    start_.evidence.add(sentence_start);
  else
    before();
}

void LocalEvidence::before() {
  EvidenceSet& found = start_.evidence;
  std::uint32_t const token = start_.token - 1;
  std::int64_t const i = token;
  Token const& t = tokens_[token];
  WordProfile const& own = profile(token);
  if (t.kind == TokenKind::period && !t.space_before) {  // Dr.
    Token const& word = at(i - 1);
    if (word.is(WordClass::abbreviation) && word.classes.any_of(WordClass::title | WordClass::role)) {
      found.add(title_before);
      start_.addressed = is_address(word);
      return;
    }
  }
  Token const& before_stop = at(i - 1);
  bool const initial =
      t.kind == TokenKind::period && !t.space_before &&
      (before_stop.shape == Shape::initial || (before_stop.dotted && before_stop.shape == Shape::upper));
  found.add_if(initial, capital_before);  // John G. | Ruiz
  found |= own.before;
  start_.addressed = own.address;
  bool titled = t.is(WordClass::title);
  if (!titled && own.plain_capital && !tokens_[start_.token].is(WordClass::title)) {  // Datuk Seri |
    WordClasses const title = long_title_before(tokens_, sentence_->tokens.first, start_.token);
    titled = !title.empty();
    start_.addressed |= title.any_of(WordClass::male | WordClass::female) && !title.has(WordClass::role);
    found.add_if(titled, title_before);
  }
  bool const role = !titled && role_ends_at(i);
  found.add_if(role, t.capitalised() ? capital_role_before : role_before);
  constexpr WordClasses links = WordClass::subordinator | WordClass::preposition | WordClass::conjunction;
  bool const since =  // Since | Ruiz left
      token == sentence_->tokens.first && t.classes.any_of(links) && !t.classes.any_of(known_person);
  found.add_if(!titled && !role && own.plain_capital && !since, capital_before);
  found.add_if(grammar::are_given_letters(t), letters_before);
  if (!titled && !role && own.plain_capital)
    found.add_if(ends_with_office(tokens_, sentence_->tokens.first, start_.token), office_before);
  if (t.kind == TokenKind::comma) {
    std::uint32_t end = token;  // of what stands before the comma, without brackets
    if (at(i - 1).kind == TokenKind::close_bracket)
      for (std::uint32_t back = 2; back < 8 && end == token; ++back)
        if (at(i - back).kind == TokenKind::open_bracket) end = token - back;
    Token const& last = at(std::int64_t{end} - 1);
    bool const office = last.is(WordClass::title) || role_ends_at(std::int64_t{end} - 1) ||
                        ends_with_office(tokens_, sentence_->tokens.first, end);
    found.add_if(office, office_comma_before);
    constexpr std::int64_t in_law = 5;  // tokens of “son-in-law”
    Token const& kin = at(i - in_law);
    bool const by_marriage = kin.phrase_tokens == in_law && kin.phrase_classes.has(WordClass::kinship);
    found.add_if(at(i - 1).is(WordClass::kinship) || by_marriage, kinship_comma_before);
  }
  bool const joins = t.kind == TokenKind::hyphen || t.kind == TokenKind::slash || t.kind == TokenKind::dash;
  if (joins) found.add(is_plain_capital(at(i - 1)) ? joined_before : hyphen_before);
  found.add_if(t.kind == TokenKind::comma && is_plain_capital(at(i - 1)), name_comma_before);
  std::int64_t const noun = t.is(Keyword::the) ? i - 2 : i - 1;  // founder of [the] X
  Token const& link = t.is(Keyword::the) ? at(i - 1) : t;
  found.add_if(link.shape == Shape::lower && link.is(WordClass::preposition) && role_ends_at(noun),
               role_of_before);
  found.add_if(link.is(Keyword::to) && at(noun).is(Keyword::according), according_before);
}

/// Does a role end at token i ("foreign minister", "striker")?
bool LocalEvidence::role_ends_at(std::int64_t i) const {
  if (at(i).is(WordClass::role)) return true;
  for (std::int64_t back = 1; back <= 4; ++back) {
    Token const& t = at(i - back);
    if (t.phrase_classes.has(WordClass::role) && t.phrase_tokens == back + 1) return true;
  }
  return false;
}

LocalEvidence::End const& LocalEvidence::end(std::uint32_t last) {
  End& end = ends_[last % ends_.size()];
  if (end.token == last) return end;
  end = {last, {}, {}, false, false};
  Token const& final = tokens_[last - 1];
  if (final.classes.empty()) {
    std::string_view const word = final.span().of(text_);
    end.ending.add_if(has_ending(word, personal_by_letter), personal_ending);
    end.ending.add_if(has_ending(word, brand_by_letter), brand_shape);
  }
  after(end);
  ahead(end);
  return end;
}

void LocalEvidence::after(End& end) const {
  std::int64_t const i = end.token;
  Token const& t = at(i);
  Token const& next = at(i + 1);
  WordProfile const& own = profile(i < sentence_->tokens.last ? end.token : sentinel());
  EvidenceSet& found = end.evidence;
  found |= own.after;
  found.add_if(own.plain_capital && !(in_title_case_ && own.verb), capital_after);
  bool const joins =
      (t.kind == TokenKind::hyphen || t.kind == TokenKind::slash || t.kind == TokenKind::dash) &&
      !t.space_before;
  if (joins) found.add(is_plain_capital(next) ? joined_after : hyphen_after);
  bool const particle = t.is(WordClass::name_particle);
  if (particle && (next.capitalised() || next.kind == TokenKind::hyphen)) {
    found.add(particle_after);
    found.remove(common_after);
  }
  if (t.kind == TokenKind::open_bracket) {
    found.add_if(next.shape == Shape::upper && at(i + 2).kind == TokenKind::close_bracket,
                 bracket_acronym_after);
    end.bracket = next.kind == TokenKind::word && next.capitalised();
  }
  bool const initial = t.kind == TokenKind::period && tokens_[end.token - 1].shape == Shape::initial;
  end.goes_on = own.plain_capital || particle || t.kind == TokenKind::hyphen || initial;
  if (t.kind == TokenKind::comma) comma_after(end);
  constexpr WordClasses names = known_person | place_classes | WordClass::demonym;
  found.add_if(t.is(Keyword::and_) && is_plain_capital(next) && next.is(WordClass::common_word) &&
                   !next.classes.any_of(names),
               and_common_after);
}

void LocalEvidence::comma_after(End& end) const {
  std::int64_t const i = end.token;
  Token const& next = at(i + 1);
  EvidenceSet& found = end.evidence;
  found.add_if(next.kind == TokenKind::number && next.end - next.begin <= 2, age_after);
  found.add_if(next.is(Keyword::who) || next.is(Keyword::whose), who_after);
  found.add_if(next.classes.any_of(place_classes) && next.capitalised(), place_comma_after);
  bool const determined = next.is(Keyword::the) || next.is(Keyword::a) || next.is(WordClass::possessive);
  bool organisation = false;
  bool apposition = is_role(next) || next.is(WordClass::role_modifier);
  for (std::int64_t k = 2; determined && k <= 6 && !apposition; ++k) {
    // a wholly-owned subsidiary, the herders' association
    if (at(i + k).kind == TokenKind::hyphen || at(i + k).kind == TokenKind::possessive) continue;
    if (at(i + k).kind != TokenKind::word) break;
    apposition = is_role(at(i + k));
    organisation |= at(i + k).is(WordClass::org_noun);
  }
  found.add_if(organisation && !apposition, org_apposition_after);
  found.add_if(apposition, apposition_after);
}

/// Whose is spoken of next in the sentence?
void LocalEvidence::ahead(End& end) const {
  constexpr std::uint32_t reach = 7;
  constexpr WordClasses his = WordClass::pronoun_he | WordClass::pronoun_she;
  constexpr WordClasses its = WordClass::pronoun_it | WordClass::pronoun_they;
  std::uint32_t const last = std::min(end.token + reach, sentence_->tokens.last);
  for (std::uint32_t i = end.token; i < last; ++i) {
    WordClasses const classes = tokens_[i].classes;
    if (!classes.any_of(his | its)) continue;
    return end.evidence.add(classes.any_of(his) ? his_near_after : its_near_after);
  }
}

}  // namespace whosaid
