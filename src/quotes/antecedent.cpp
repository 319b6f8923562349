#include "quotes/antecedent.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/rule_words.hpp"

namespace whosaid {
namespace {

struct Weight {
  Clue clue;
  std::string_view name;
  int points;
};

// Set by hand and checked on annotated articles; pronouns are resolved in no reference file, so nothing to
// fit on.
constexpr auto weights = std::to_array<Weight>({
    {Clue::sentence_back, "sentence_back", -3},
    {Clue::same_sentence, "same_sentence", 7},
    {Clue::topic, "topic", 12},
    {Clue::reported, "reported", -12},
    {Clue::adjacent, "adjacent", 2},
    {Clue::introduced, "introduced", 6},
    {Clue::subject, "subject", 6},
    {Clue::first_named, "first_named", 3},
    {Clue::oblique, "oblique", -2},
    {Clue::genitive, "genitive", -2},
    {Clue::quoted, "quoted", -10},
    {Clue::retold, "retold", -2},
    {Clue::last_speaker, "last_speaker", 6},
    {Clue::has_asked, "has_asked", -4},
    {Clue::acts_since, "acts_since", 2},
    {Clue::last_hearer, "last_hearer", -3},
    {Clue::last_asked, "last_asked", 4},
    {Clue::gender_stated, "gender_stated", 6},
    {Clue::gender_likely, "gender_likely", 3},
    {Clue::gender_unlikely, "gender_unlikely", -10},
    {Clue::other_fits, "other_fits", -5},
    {Clue::named_often, "named_often", 1},
});

constexpr bool in_order() {
  for (std::size_t i = 0; i < weights.size(); ++i)
    if (static_cast<std::size_t>(weights[i].clue) != i) return false;
  return true;
}
static_assert(in_order());

constexpr std::uint32_t reach = 10;      // sentences back
constexpr std::size_t most_names = 150;  // looked at, whatever the sentences' length

class Weighing {
 public:
  Weighing(Reading const& reading, NameUses& uses, std::uint32_t at, std::uint32_t sentence,
           History const& history, bool with_points, std::vector<Contender>* barred = nullptr)
      : reading_(reading),
        uses_(uses),
        at_(at),
        sentence_(sentence),
        history_(history),
        with_points_(with_points),
        barred_(barred) {
    look_at_own_sentence();
  }

  template <class Accepts>
  std::vector<Contender> run(Gender gender, Accepts accepts) {
    std::size_t const end = uses_.first_from(at_);
    std::size_t begin = end;
    while (begin > 0 && end - begin < most_names && uses_[begin - 1].sentence + reach >= sentence_) --begin;
    std::uint32_t earlier = 0xffffffff;  // skeleton of the name looked at before
    for (std::size_t n = begin; n < end; ++n) {
      EntityId const id = reading_.resolution.of_name[n];
      ResolvedEntity const& entity = reading_.resolution.entities[static_cast<std::size_t>(id)];
      if (!accepts(reading_.names[n]) || !uses_[n].told) continue;
      Gender const learned = history_.learned_of(id);  // rather than what a given name tells
      Gender const theirs = entity.gender_stated || learned == Gender::unknown ? entity.gender : learned;
      bool const other = gender != Gender::unknown && theirs != Gender::unknown && theirs != gender;
      // RUIZ: She said, “…”: nobody calls herself so
      bool const own_turn =
          id == history_.turn_speaker && reading_.skeletons[sentence_].paragraph == history_.turn_paragraph;
      if (own_turn || (other && !may_be_misread(n, entity))) {
        if (barred_ != nullptr) barred_->push_back({id, 0, n, false, {}});
        continue;
      }
      now_ = {id, 0, n, false, {}};
      weigh_place(n, uses_[n].sentence != earlier);
      if (!uses_[n].quoted) earlier = uses_[n].sentence;
      if (other) {
        count(Clue::gender_unlikely);
        misread_ = id;
      } else if (gender != Gender::unknown && theirs != Gender::unknown) {
        count(entity.gender_stated ? Clue::gender_stated : Clue::gender_likely);
        fits_beside_ |= uses_[n].sentence + 1 >= sentence_;
      }
      keep_better();
    }
    for (Contender& candidate : found_) {
      std::swap(now_, candidate);
      weigh_standing();
      count(Clue::other_fits, fits_beside_ && now_.entity == misread_);
      std::swap(now_, candidate);
    }
    std::stable_sort(found_.begin(), found_.end(), [](Contender const& a, Contender const& b) {
      return a.score != b.score ? a.score > b.score : a.name > b.name;  // of equals the nearer one
    });
    return std::move(found_);
  }

 private:
  /// Teal should go, | he said.: does the pronoun's clause end its sentence, after what it reports?
  void look_at_own_sentence() {
    Skeleton const& skeleton = reading_.skeletons[sentence_];
    auto const at = std::partition_point(skeleton.origin.begin(), skeleton.origin.end(),
                                         [&](TokenRange range) { return range.last <= at_; }) -
                    skeleton.origin.begin();
    auto i = static_cast<std::uint32_t>(at);
    if (i == 0 || i >= skeleton.size() || skeleton.tokens[i - 1].kind != TokenKind::comma) return;
    ++i;
    while (i < skeleton.size() && skeleton.tokens[i].is(WordClass::adverb)) ++i;
    if (i >= skeleton.size() || !skeleton.tokens[i].cue.any_of(CueFeature::past | CueFeature::present))
      return;
    Token const& after = skeleton.tokens[i + 1];
    trails_ = after.kind != TokenKind::word || after.is(WordClass::weekday);
  }

  void count(Clue clue, int times = 1) {
    if (times == 0) return;
    int const points = weight_of(clue) * times;
    now_.score += points;
    if (with_points_) now_.points.push_back({clue_name(clue), static_cast<double>(points)});
  }

  /// By where and how this mention stands.
  void weigh_place(std::size_t name, bool first_in_sentence) {
    NameUse const& use = uses_[name];
    count(Clue::sentence_back, static_cast<int>(sentence_ - use.sentence));
    if (use.quoted) return count(Clue::quoted);
    bool const here = use.sentence == sentence_;
    if (here && trails_) return count(Clue::reported);
    if (use.retold && !here) return count(Clue::retold);
    std::uint32_t const after = reading_.names[name].tokens.last;
    constexpr std::uint32_t words_before = 3;  // As for the singer
    bool const opens = use.at <= reading_.skeletons[sentence_].body + words_before;
    if (here && opens && after + 1 == at_ && reading_.tokens[after].kind == TokenKind::comma)
      return count(Clue::topic);
    bool const acts = is_told_of(name) || uses_.is_agent(name);
    if (!acts && uses_.is_genitive(name)) return count(Clue::genitive);
    if (acts) {
      count(Clue::subject);
      if (here) count(Clue::same_sentence);
      if (use.sentence + 1 == sentence_) count(Clue::adjacent);
      if (is_introduced(name)) count(Clue::introduced);
      return;
    }
    Token const& next = reading_.tokens[after];  // a devout Teal | supporter
    bool const attribute = reading_.names[name].type == EntityType::person && next.shape == Shape::lower &&
                           next.classes.any_of(WordClass::role | WordClass::people_noun);
    if (attribute || uses_.is_oblique(name)) return count(Clue::oblique);
    if (first_in_sentence) count(Clue::first_named);
  }

  /// Navdeep Ruiz accused both. “It failed,” she said.: a given name may tell the wrong gender of the one who
  /// spoke in the sentence before.
  bool may_be_misread(std::size_t name, ResolvedEntity const& entity) const {
    return !entity.gender_stated && reading_.resolution.of_name[name] == history_.last_speaker &&
           uses_[name].sentence + 1 == sentence_ && uses_.is_subject(name) && !uses_[name].quoted &&
           reading_.skeletons[sentence_ - 1].paragraph == reading_.skeletons[sentence_].paragraph &&
           !follows_owner(uses_[name]);
  }

  /// Her supervisor, | David Teal, said so. “No,” she said: she is who has the supervisor
  bool follows_owner(NameUse const& use) const {
    Skeleton const& skeleton = reading_.skeletons[use.sentence];
    Token const& opening = skeleton.tokens[skeleton.body];
    return use.at > skeleton.body && opening.is(WordClass::possessive) &&
           opening.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she);
  }

  /// A new paragraph, and somebody new: Halyna Ruiz had gone off shift. “…,” she said. | Halyna Ruiz was at
  /// home. The 43-year-old ran. “…,” she said.: nobody else is named in between.
  bool is_introduced(std::size_t name) const {
    constexpr std::uint32_t nearby = 3;  // sentences back
    auto const paragraph_of = [&](std::uint32_t sentence) { return reading_.skeletons[sentence].paragraph; };
    std::uint32_t const there = uses_[name].sentence;
    bool const opens = there == 0 || paragraph_of(there - 1) != paragraph_of(sentence_);
    if (!opens || there == sentence_ || there + nearby < sentence_ ||
        paragraph_of(there) != paragraph_of(sentence_))
      return false;
    bool const answered =
        history_.last_speaker >= 0 && history_.last_sentence >= there;  // somebody spoke since
    if (reading_.names[name].type != EntityType::person || now_.entity == history_.last_speaker || answered ||
        !reading_.tokens[at_].is(WordClass::pronoun_subject))
      return false;
    for (std::size_t n = name + 1; n < reading_.names.size() && uses_[n].sentence < sentence_; ++n)
      if (reading_.names[n].type == EntityType::person && reading_.resolution.of_name[n] != now_.entity &&
          uses_[n].sentence > there)
        return false;
    return true;
  }

  /// Does the sentence tell of this person? Ruiz left. | It matters to Ruiz, who left. | Ruiz's mother left.
  /// | Footage of Ruiz is shown. | When Teal met Ruiz, she left.
  bool is_told_of(std::size_t name) {
    return uses_.is_subject(name) || uses_.is_related(name) || uses_.is_of_kin(name) ||
           uses_.is_shown(name) || uses_.leads_in_pronoun(name) ||
           (uses_[name].sentence + 1 == sentence_ && uses_.is_presented(name));
  }

  /// Ruiz warned Teal. Teal left. “…,” he said.: has somebody else than who spoke last become the subject?
  bool acts_since() {
    NameUse const& use = uses_[now_.name];
    return use.sentence > history_.last_sentence && use.sentence < sentence_ && !use.quoted && !use.retold &&
           history_.last_speaker >= 0 && is_told_of(now_.name);
  }

  /// By what the quotations and the article before say of it.
  void weigh_standing() {
    // Ruiz told Teal so. “No,” he replied.: who was told does
    bool const replies = history_.answers && history_.last_sentence + 1 >= sentence_ &&
                         history_.last_hearer != history_.last_speaker;
    bool const awaits_answer =
        history_.last_hearer >= 0 && (replies || history_.is_asked_before(reading_, sentence_));
    if (now_.entity == history_.last_speaker) count(awaits_answer ? Clue::has_asked : Clue::last_speaker);
    if (now_.entity == history_.last_hearer && !acts_since())
      count(history_.last_is_question || replies ? Clue::last_asked : Clue::last_hearer);
    if (now_.entity != history_.last_speaker && acts_since()) count(Clue::acts_since);
    std::uint32_t const mentions =
        reading_.resolution.entities[static_cast<std::size_t>(now_.entity)].entity.mentions;
    count(Clue::named_often, static_cast<int>(std::min(mentions, 3u)));
  }

  /// Of several mentions, the one with the higher score stands for the entity.
  void keep_better() {
    for (Contender& candidate : found_)
      if (candidate.entity == now_.entity) {
        if (now_.score > candidate.score) candidate = now_;
        return;
      }
    found_.push_back(now_);
  }

  Reading const& reading_;
  NameUses& uses_;
  std::uint32_t at_;
  std::uint32_t sentence_;
  History const& history_;
  bool const with_points_;
  std::vector<Contender>* const barred_;  ///< may be null
  bool trails_ = false;
  EntityId misread_ = -1;     // of the other gender by the given name
  bool fits_beside_ = false;  // is somebody of the pronoun's gender named in this sentence or the one before?
  Contender now_;             // being weighed
  std::vector<Contender> found_;
};

}  // namespace

void History::look_at(Reading const& reading, Quotation const& quotation) {
  static RuleWords const replies{"replied",   "replies",  "answered", "answers",
                                 "responded", "responds", "retorted"};
  words = {quotation.spans.front().first, quotation.spans.back().last};
  answers = !quotation.cue.empty() && replies.has(reading.tokens[quotation.cue.first]);
}

int weight_of(Clue clue) { return weights[static_cast<std::size_t>(clue)].points; }

std::string_view clue_name(Clue clue) { return weights[static_cast<std::size_t>(clue)].name; }

std::vector<Contender> weigh_people(Reading const& reading, NameUses& uses, std::uint32_t at,
                                    std::uint32_t sentence, Gender gender, History const& history,
                                    bool with_points, std::vector<Contender>* barred) {
  return Weighing(reading, uses, at, sentence, history, with_points, barred)
      .run(gender, [](Name const& name) { return name.type == EntityType::person; });
}

std::vector<Contender> weigh_organisations(Reading const& reading, NameUses& uses, std::uint32_t at,
                                           std::uint32_t sentence, History const& history, bool with_points) {
  return Weighing(reading, uses, at, sentence, history, with_points)
      .run(Gender::unknown, [](Name const& name) { return name.type == EntityType::organisation; });
}

}  // namespace whosaid
