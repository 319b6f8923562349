#include "quotes/name_uses.hpp"

#include <algorithm>

namespace whosaid {
NameUses::NameUses(Reading const& reading)
    : reading_(reading),
      uses_(reading.names.size()),
      subjects_(reading.skeletons.size()),
      subject_known_(reading.skeletons.size(), false) {
  std::size_t n = 0;
  for (std::uint32_t s = 0; s < reading.skeletons.size(); ++s) {
    Skeleton const& skeleton = reading.skeletons[s];
    for (std::uint32_t at = 0; at < skeleton.size() && n < uses_.size(); ++at)
      for (; n < uses_.size() && reading.names[n].tokens.first < skeleton.origin[at].last; ++n)
        uses_[n] = {s, at, skeleton.quoted[at] >= 0, false, is_told(skeleton.matter)};
  }
}

void NameUses::note_retold(TokenRange content) {
  for (std::size_t n = first_from(content.first);
       n < uses_.size() && reading_.names[n].tokens.first < content.last; ++n)
    uses_[n].retold = true;
}

std::size_t NameUses::first_from(std::uint32_t token) const {
  return static_cast<std::size_t>(
      std::partition_point(reading_.names.begin(), reading_.names.end(),
                           [&](Name const& name) { return name.tokens.first < token; }) -
      reading_.names.begin());
}

Phrase const& NameUses::subject_of(std::uint32_t sentence) {
  if (!subject_known_[sentence]) {
    subjects_[sentence] = main_subject(reading_.skeletons[sentence]);
    subject_known_[sentence] = true;
  }
  return subjects_[sentence];
}

std::vector<std::pair<EntityId, std::size_t>> NameUses::around(std::uint32_t token, EntityType type) {
  constexpr std::size_t reach = 300;  // names on either side
  std::size_t const here = first_from(token);
  looked_at_.resize(reading_.resolution.entities.size(), 0);
  ++calls_;
  std::vector<std::pair<EntityId, std::size_t>> found;
  for (std::size_t n = here > reach ? here - reach : 0; n < std::min(here + reach, uses_.size()); ++n) {
    if (reading_.names[n].type != type || !uses_[n].told) continue;
    EntityId const id = reading_.resolution.of_name[n];
    if (std::exchange(looked_at_[static_cast<std::size_t>(id)], calls_) != calls_) found.emplace_back(id, n);
  }
  std::sort(found.begin(), found.end());
  return found;
}

bool NameUses::is_subject(std::size_t name) {
  NameUse const& use = uses_[name];
  if (use.quoted) return false;
  Phrase const& subject = subject_of(use.sentence);
  if (subject.kind == grammar::Head::name) return subject.head.contains(use.at);
  return subject.kind == grammar::Head::role && is_beside(subject, name);
}

/// Her husband, the surgeon | Omar Teal, left: does the name, set off by commas, tell who the subject is?
bool NameUses::is_beside(Phrase const& subject, std::size_t name) const {
  constexpr std::uint32_t longest = 6;
  NameUse const& use = uses_[name];
  std::uint32_t const comma = subject.tokens.last;
  if (use.at <= comma || use.at > comma + longest) return false;
  std::span<Token const> const tokens = reading_.skeletons[use.sentence].tokens;
  if (tokens[comma].kind != TokenKind::comma || tokens[use.at].name_type != EntityType::person) return false;
  for (std::uint32_t at = comma + 1; at < use.at; ++at)
    if (tokens[at].kind != TokenKind::period && !tokens[at].is(Keyword::the) &&
        !tokens[at].classes.any_of(WordClass::title | WordClass::role | WordClass::role_modifier))
      return false;
  return tokens[use.at + tokens[use.at].name_tokens].kind == TokenKind::comma;
}

bool NameUses::is_presented(std::size_t name) const {
  if (uses_[name].quoted) return false;
  std::uint32_t const after = reading_.names[name].tokens.last;
  return reading_.tokens[after].kind == TokenKind::comma && reading_.tokens[after + 1].is(Keyword::a);
}

bool NameUses::leads_in_pronoun(std::size_t name) {
  NameUse const& use = uses_[name];
  if (use.quoted) return false;
  Phrase const& subject = subject_of(use.sentence);
  if (subject.kind != grammar::Head::pronoun || use.at >= subject.tokens.first) return false;
  // When asked whether he knew of Teal's plan, he said so
  Skeleton const& skeleton = reading_.skeletons[use.sentence];
  return std::none_of(skeleton.tokens.begin() + skeleton.body, skeleton.tokens.begin() + use.at,
                      [](Token const& t) {
                        return t.is(WordClass::pronoun_subject) &&
                               t.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she);
                      });
}

bool NameUses::is_shown(std::size_t name) {
  NameUse const& use = uses_[name];
  if (use.quoted || use.at == 0) return false;
  Phrase const& subject = subject_of(use.sentence);
  return subject.kind == grammar::Head::source && subject.tokens.contains(use.at) &&
         reading_.skeletons[use.sentence].tokens[use.at - 1].is(Keyword::of);
}

bool NameUses::is_oblique(std::size_t name) const {
  NameUse const& use = uses_[name];
  std::span<Token const> const tokens = reading_.skeletons[use.sentence].tokens;
  constexpr std::uint32_t words_before = 6;  // with the former prime minister Dana Ruiz
  for (std::uint32_t at = use.at; at > 0 && at + words_before > use.at;) {
    Token const& t = tokens[--at];
    if (t.kind != TokenKind::word && t.kind != TokenKind::period && t.kind != TokenKind::hyphen) return false;
    if (t.is(WordClass::preposition) || t.is(Keyword::of) || t.is(Keyword::with) || t.is(Keyword::to))
      return true;
    if (t.classes.any_of(WordClass::auxiliary | WordClass::modal | WordClass::finite_verb |
                         WordClass::conjunction))
      return false;
  }
  return false;
}

bool NameUses::is_agent(std::size_t name) const {
  NameUse const& use = uses_[name];
  if (use.quoted) return false;
  std::span<Token const> const tokens = reading_.skeletons[use.sentence].tokens;
  constexpr std::uint32_t words_before = 6;  // by the former prime minister Dana Ruiz
  for (std::uint32_t at = use.at; at > 2 && at + words_before > use.at;) {
    Token const& t = tokens[--at];
    if (t.is(Keyword::by)) {  // was then briefed | by
      std::uint32_t const be = at - 2 - (at > 2 && tokens[at - 2].is(WordClass::adverb));
      return (tokens[at - 1].past_form || tokens[at - 1].cue.has(CueFeature::participle)) &&
             tokens[be].is(Keyword::be);
    }
    bool const title = t.classes.any_of(WordClass::title | WordClass::role | WordClass::role_modifier) ||
                       t.is(Keyword::the) || t.is(Keyword::a) || t.phrase_classes.has(WordClass::role) ||
                       t.capitalised();
    if (!title) return false;
  }
  return false;
}

bool NameUses::is_related(std::size_t name) const {
  if (uses_[name].quoted) return false;
  std::uint32_t const after = reading_.names[name].tokens.last;
  return reading_.tokens[after].is(Keyword::who) ||
         (reading_.tokens[after].kind == TokenKind::comma && reading_.tokens[after + 1].is(Keyword::who));
}

bool NameUses::is_of_kin(std::size_t name) const {
  NameUse const& use = uses_[name];
  if (use.quoted || use.at != reading_.skeletons[use.sentence].body || !is_genitive(name)) return false;
  return reading_.tokens[reading_.names[name].tokens.last + 1].is(WordClass::kinship);
}

bool NameUses::is_genitive(std::size_t name) const {
  return reading_.tokens[reading_.names[name].tokens.last].kind == TokenKind::possessive;
}

}  // namespace whosaid
