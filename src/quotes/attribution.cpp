#include "quotes/attribution.hpp"

#include <algorithm>

#include "quotes/confidence.hpp"
#include "quotes/referent.hpp"

namespace whosaid {
namespace {

CueClass class_of(CueFeatures features) {
  if (features.has(CueFeature::speech)) return CueClass::speech;
  if (features.has(CueFeature::writing)) return CueClass::writing;
  if (features.has(CueFeature::thought)) return CueClass::thought;
  if (features.has(CueFeature::attitude)) return CueClass::attitude;
  if (features.has(CueFeature::evidence)) return CueClass::evidence;
  return CueClass::speech;
}

Modality modality_of(Quotation const& quotation, std::vector<Token> const& tokens) {
  CueFeatures const f = quotation.features;
  if (quotation.negated) return Modality::negated;
  if (quotation.future) return Modality::future;
  if (f.has(CueFeature::negative)) return Modality::denied;
  if (quotation.rule == "reported.question") return Modality::asked;
  // “Why?” she asked
  std::uint32_t const last = quotation.spans.back().last;
  bool const question = last > 1 && tokens[last - 2].kind == TokenKind::question;
  bool const asks =
      f.has(CueFeature::question) && (question || !f.any_of(CueFeature::clause | CueFeature::that_clause));
  return asks ? Modality::asked : Modality::asserted;
}

class Attribution {
 public:
  Attribution(Reading const& reading, AttributionTrace* trace)
      : reading_(reading), referents_(reading), trace_(trace) {}

  std::vector<Quote> run(std::vector<Quotation> const& quotations) {
    std::vector<Quote> quotes;
    quotes.reserve(quotations.size());
    if (!quotations.empty()) learn_genders();
    for (Quotation const& quotation : quotations) {
      if (trace_ != nullptr) trace_->emplace_back().last_speaker = history_.last_speaker;
      quotes.push_back(attribute(quotation));
      if (quotes.back().kind != QuoteKind::term) last_ = static_cast<std::int32_t>(quotes.size()) - 1;
      remember(quotation, quotes.back());
    }
    look_ahead(quotations, quotes);
    return quotes;
  }

 private:
  Quote attribute(Quotation const& quotation) {
    Quote quote;
    quote.kind = quotation.kind;
    quote.rule = quotation.rule;
    for (TokenRange const range : quotation.spans) quote.spans.push_back(span_of(reading_.tokens, range));
    for (TokenRange const range : quotation.quoted) quote.quoted.push_back(span_of(reading_.tokens, range));
    quote.sentence = sentence_span(quotation);
    quote.confidence = quotation.kind == QuoteKind::term ? 0.5 : confidence_of(quotation);
    if (!quotation.cue.empty())
      quote.cue = Cue{span_of(reading_.tokens, quotation.cue), class_of(quotation.features)};
    if (quotation.kind == QuoteKind::term) return quote;
    quote.modality = modality_of(quotation, reading_.tokens);
    history_.look_at(reading_, quotation);
    if (trace_ != nullptr) referents_.trace_into(&trace_->back());
    quote.speaker = speaker(quotation);
    referents_.trace_into(nullptr);
    if (!quotation.relayed_by.empty()) {
      Party via = referents_.resolve(quotation.relayed_by, quotation.subject_sentence, history_);
      if (!quote.speaker || via.entity < 0 || via.entity != quote.speaker->entity) quote.via = std::move(via);
    }
    add_hearer(quotation, quote);
    // The agency reported that Ruiz had said | it was late
    Party const* const outer =
        history_.last_party && is_within_last(quotation) ? &*history_.last_party : nullptr;
    bool const other = outer != nullptr && (!quote.speaker || quote.speaker->entity != outer->entity);
    if (!quote.via && other && referents_.is_outlet(*outer)) quote.via = *outer;
    return quote;
  }

  /// Who is spoken to; an outlet relays, it is not spoken to: Ruiz told Reuters.
  void add_hearer(Quotation const& quotation, Quote& quote) {
    std::uint32_t const sentence = quotation.subject_sentence;
    Phrase const& spoken_to = quotation.addressee.empty() ? quotation.told : quotation.addressee;
    if (!spoken_to.empty()) {
      history_.speaking = quote.speaker ? quote.speaker->entity : -1;
      Party hearer = referents_.resolve(spoken_to, sentence, history_);
      history_.speaking = -1;
      std::optional<Party> outlet = referents_.outlet(spoken_to, sentence);
      bool const known = hearer.entity >= 0 && hearer.type != EntityType::person && outlet &&
                         outlet->entity < 0;  // told the newspaper
      if (known || (!outlet && referents_.is_outlet(hearer))) outlet = hearer;
      bool const same = quote.speaker && hearer.entity >= 0 && hearer.entity == quote.speaker->entity;
      using grammar::Head;
      bool const thing = quotation.features.has(CueFeature::writing) &&  // emailed a link
                         (spoken_to.kind == Head::other || spoken_to.kind == Head::source);
      if (!outlet && !same && !thing) quote.addressee = std::move(hearer);
      if (outlet && !quote.via) quote.via = std::move(outlet);
    }
    if (quote.via || quotation.talked_to.empty()) return;
    quote.via = referents_.outlet(quotation.talked_to, sentence);
    if (quote.via && quote.speaker && quote.via->entity == quote.speaker->entity) quote.via.reset();
  }

  /// An utterance that opens the article or a part of it, whose speaker only the next paragraph names.
  void look_ahead(std::vector<Quotation> const& quotations, std::vector<Quote>& quotes) {
    for (std::size_t i = quotes.size(); i-- > 1;) {
      Quote& quote = quotes[i - 1];
      Quote const& next = quotes[i];
      if (quote.speaker || quotations[i - 1].rule != "direct.alone" || next.kind != QuoteKind::direct)
        continue;
      std::uint32_t const gap = reading_.skeletons[quotations[i].sentence].paragraph -
                                reading_.skeletons[quotations[i - 1].sentence].paragraph;
      if (gap > 1 || !next.speaker) continue;
      quote.speaker = next.speaker;
      quote.speaker->status = SpeakerStatus::continued;
      if (trace_ != nullptr) (*trace_)[i - 1].reference = Referral::next_speaker;
    }
  }

  std::optional<Party> speaker(Quotation const& quotation) {
    switch (quotation.source) {
      case Source::clause:
      case Source::possessive:
      case Source::name_after:
        return referents_.resolve(quotation.subject, quotation.subject_sentence, history_);
      case Source::label:
        return referents_.labelled(
            reading_.skeletons[quotation.sentence].original(0, quotation.subject.tokens.last));
      case Source::continued:
        return continued(quotation);
      case Source::none:
        break;
    }
    return std::nullopt;
  }

  /// “I was late”: words of one person.
  bool in_first_person(Quotation const& quotation) const {
    for (TokenRange const range : quotation.spans)
      for (std::uint32_t i = range.first; i < range.last; ++i) {
        Token const& t = reading_.tokens[i];
        if (t.is(WordClass::pronoun_first) && (t.shape == Shape::initial || t.is(Keyword::my))) return true;
      }
    return false;
  }

  /// The first person that the sentence names.
  std::optional<Party> first_named(std::uint32_t sentence) {
    Skeleton const& skeleton = reading_.skeletons[sentence];
    for (std::uint32_t i = skeleton.body; i < skeleton.size(); ++i) {
      Token const& t = skeleton.tokens[i];
      if (t.name_tokens == 0 || t.name_type != EntityType::person) continue;
      TokenRange const name = {i, i + t.name_tokens};
      return referents_.resolve(Phrase{name, name, grammar::Head::name, false}, sentence, history_);
    }
    return std::nullopt;
  }

  /// The life of young Ruiz is hard. | “I …”: the only person whom the sentence before it in its paragraph
  /// names, and who has not just spoken.
  std::optional<Party> newly_named(std::uint32_t sentence) {
    if (sentence == 0 || (any_before_ && history_.last_sentence + 1 >= sentence)) return std::nullopt;
    Skeleton const& before = reading_.skeletons[sentence - 1];
    if (before.paragraph != reading_.skeletons[sentence].paragraph || before.matter != Matter::prose)
      return std::nullopt;
    auto const persons =
        std::count_if(before.tokens.begin() + before.body, before.tokens.end(),
                      [](Token const& t) { return t.name_tokens > 0 && t.name_type == EntityType::person; });
    auto party = persons == 1 ? first_named(sentence - 1) : std::nullopt;
    return party && party->entity != history_.last_speaker ? party : std::nullopt;
  }

  /// An utterance without a clause of its own: who was asked right before it; whoever the sentence before it
  /// says is speaking; else the subject of the nearest sentence before it that has a person for one, else the
  /// speaker of the quotation before it, else, if it says I, whom the paragraph before it names.
  std::optional<Party> continued(Quotation const& quotation) {
    std::uint32_t const here = quotation.sentence;
    std::uint32_t const paragraph = reading_.skeletons[here].paragraph;
    constexpr std::uint32_t widest_gap = 5;  // paragraphs
    bool const by_one = in_first_person(quotation);
    if (asked_ && here == history_.last_sentence + 1) {
      if (trace_ != nullptr) trace_->back().continued_from = last_;
      return asked_;
    }
    // The club issued a statement in which … | “…”
    bool const opens = here > 0 && reading_.skeletons[here - 1].paragraph + 1 == paragraph &&
                       reading_.skeletons[here - 1].matter == Matter::prose;
    if (auto party = opens ? referents_.issuer_in(here - 1, history_) : std::nullopt) {
      if (trace_ != nullptr) trace_->back().lead_in = true;
      return party;
    }
    for (std::uint32_t before = here; before-- > 0;) {
      if (any_before_ && before <= history_.last_sentence) break;
      std::uint32_t const gap = paragraph - reading_.skeletons[before].paragraph;
      if (gap > 1 || reading_.skeletons[before].matter != Matter::prose) break;
      if (auto party = leads_in(before, gap == 0); party && !(by_one && is_body(*party))) {
        if (trace_ != nullptr) trace_->back().lead_in = true;
        return party;
      }
    }
    if (by_one)
      if (auto party = newly_named(here)) return party;
    bool const recent =
        any_before_ && reading_.skeletons[history_.last_sentence].paragraph + widest_gap > paragraph;
    if (!recent || !history_.last_party) {
      for (std::uint32_t before = here; by_one && before-- > 0;) {
        Skeleton const& skeleton = reading_.skeletons[before];
        if (paragraph - skeleton.paragraph > 1 || skeleton.matter != Matter::prose) break;
        if (auto party = first_named(before)) return party;
      }
      return std::nullopt;
    }
    bool const passed_over = last_is_aside_ && spoken_.party && spoken_.paragraph + 1 >= paragraph;
    if (trace_ != nullptr) trace_->back().continued_from = passed_over ? spoken_.index : last_;
    Party party = passed_over ? *spoken_.party : *history_.last_party;
    party.status = SpeakerStatus::continued;
    return party;
  }

  static bool is_body(Party const& party) { return party.entity >= 0 && party.type != EntityType::person; }

  /// The one who speaks in a sentence without quotations, or is its subject.
  std::optional<Party> leads_in(std::uint32_t sentence, bool same_paragraph) {
    Skeleton const& skeleton = reading_.skeletons[sentence];
    std::vector<Clause> const clauses = find_clauses(skeleton);
    bool const announces = skeleton.tokens[skeleton.size() - 1].kind == TokenKind::colon;
    for (std::size_t i = clauses.size(); i-- > 0;) {
      Clause const& clause = clauses[i];
      if (clause.subject.empty() || clause.rule == "reporting.passive" || clause.rule == "reporting.relative")
        continue;
      if (!clause.features.any_of(CueFeature::speech | CueFeature::writing)) continue;
      Party party = referents_.resolve(clause.subject, sentence, history_);
      if (announces || party.entity >= 0) return party;
    }
    Phrase const& subject = referents_.subject_of(sentence);
    using grammar::Head;
    if (subject.kind != Head::name && subject.kind != Head::pronoun && subject.kind != Head::role)
      return std::nullopt;
    if (subject.empty()) return std::nullopt;
    Party party = referents_.resolve(subject, sentence, history_);
    bool const may_speak =
        party.entity >= 0 && (party.type == EntityType::person || same_paragraph || announces);
    return may_speak ? std::optional(std::move(party)) : std::nullopt;
  }

  Span sentence_span(Quotation const& quotation) const {
    Skeleton const& skeleton = reading_.skeletons[quotation.sentence];
    Span span = span_of(reading_.tokens, skeleton.original(0, skeleton.size()));
    span.begin = std::min(span.begin, reading_.tokens[quotation.spans.front().first].begin);
    return span;
  }

  /// “…,” Ruiz said. The council denies wrongdoing. “…”: told between words in marks, it is not the one told
  /// of who goes on.
  static bool is_aside(Quotation const& quotation, Quote const& quote) {
    if (quote.kind != QuoteKind::indirect || !quotation.quoted.empty()) return false;
    bool const somebody = quotation.subject.kind == grammar::Head::role ||
                          (quote.speaker && quote.speaker->type == EntityType::person);
    return !somebody && (quotation.rule == "reported.object" ||
                         !quotation.features.any_of(CueFeature::speech | CueFeature::writing));
  }

  void remember(Quotation const& quotation, Quote const& quote) {
    if (quote.kind == QuoteKind::term || is_within_last(quotation)) return;
    // Asked whether she would go, …: nobody spoke yet.
    if (!quote.speaker && quotation.clause_rule == "reporting.passive") return;
    history_.last_sentence = quotation.last_sentence;
    history_.last_outlet = -1;
    for (std::optional<Party> const* party : {&quote.speaker, &quote.via}) {
      if (!*party || (*party)->entity < 0) continue;
      if ((*party)->type == EntityType::organisation) history_.last_organisation = (*party)->entity;
      if (referents_.is_outlet(**party)) history_.last_outlet = (*party)->entity;
    }
    if (quote.speaker && quote.speaker->entity >= 0) {
      if (quote.speaker->entity == history_.last_speaker) learn_gender(quotation, quote.speaker->entity);
      history_.last_speaker = quote.speaker->entity;
    }
    if (quotation.rule == "direct.turn") {
      history_.turn_speaker = quote.speaker ? quote.speaker->entity : -1;
      history_.turn_paragraph = reading_.skeletons[quotation.sentence].paragraph;
    }
    history_.last_hearer = quote.addressee ? quote.addressee->entity : -1;
    history_.last_is_question =
        quotation.features.has(CueFeature::question) && !quotation.features.has(CueFeature::clause);
    asked_ = history_.last_is_question ? quote.addressee : std::nullopt;
    if (asked_) asked_->status = SpeakerStatus::continued;
    bool const same_words =
        history_.last_party && quote.speaker && history_.last_party->name == quote.speaker->name;
    history_.last_party = quote.speaker;
    if (!same_words) note_number_and_gender(quotation);
    any_before_ = true;
    if (!quote.speaker) return;
    last_is_aside_ = is_aside(quotation, quote);
    if (!last_is_aside_)
      spoken_ = {quote.speaker, last_, reading_.skeletons[quotation.last_sentence].paragraph};
    words_of_last_ = words_of(quotation);
    bool const by_person =
        quote.speaker->entity < 0 ? history_.last_is_person : quote.speaker->type == EntityType::person;
    if (by_person && quote.kind == QuoteKind::indirect) referents_.note_retold(words_of_last_);
  }

  /// Sasha Ruiz said it failed. “We knew it,” she said.
  void learn_gender(Quotation const& quotation, EntityId speaker) {
    if (quotation.subject.kind != grammar::Head::pronoun || quotation.subject.empty()) return;
    learn_gender(reading_.skeletons[quotation.subject_sentence].tokens[quotation.subject.tokens.first],
                 speaker);
  }

  void learn_gender(Token const& pronoun, EntityId person) {
    constexpr std::size_t most = 16;
    ResolvedEntity const& entity = reading_.resolution.entities[static_cast<std::size_t>(person)];
    if (entity.gender_stated || history_.learned_of(person) != Gender::unknown) return;
    if (history_.learned.size() == most) return;
    if (pronoun.is(WordClass::pronoun_she)) history_.learned.emplace_back(person, Gender::female);
    if (pronoun.is(WordClass::pronoun_he)) history_.learned.emplace_back(person, Gender::male);
  }

  /// Sasha Ruiz was born in Jos. Her first book …: the only person of the sentence before, its subject.
  void learn_genders() {
    std::vector<Name> const& names = reading_.names;
    for (std::uint32_t s = 1; s < reading_.skeletons.size(); ++s) {
      Skeleton const& skeleton = reading_.skeletons[s];
      Skeleton const& before = reading_.skeletons[s - 1];
      if (skeleton.body >= skeleton.size() || skeleton.paragraph != before.paragraph) continue;
      Token const& pronoun = skeleton.tokens[skeleton.body];
      if (!pronoun.classes.any_of(WordClass::pronoun_he | WordClass::pronoun_she) || pronoun.name >= 0)
        continue;
      Phrase const& subject = referents_.subject_of(s - 1);
      std::int32_t const name = before.tokens[subject.head.first].name;
      bool const one = subject.kind == grammar::Head::name && !subject.joint && name >= 0;
      if (!one || names[static_cast<std::size_t>(name)].type != EntityType::person) continue;
      EntityId const person = reading_.resolution.of_name[static_cast<std::size_t>(name)];
      bool const owned = before.tokens[before.body].is(WordClass::possessive);  // her boss, Teal, came. She …
      bool const alone = !owned && std::ranges::all_of(before.tokens, [&](Token const& t) {
        if (t.is(WordClass::kinship)) return false;  // Ruiz watched her son. He …
        if (t.name < 0 || names[static_cast<std::size_t>(t.name)].type != EntityType::person) return true;
        return reading_.resolution.of_name[static_cast<std::size_t>(t.name)] == person;
      });
      if (alone) learn_gender(pronoun, person);
    }
  }

  static TokenRange words_of(Quotation const& quotation) {
    return {quotation.spans.front().first, quotation.spans.back().last};
  }

  /// Ruiz said that a survey showed that …: what follows goes on from Ruiz, not from the survey.
  bool is_within_last(Quotation const& quotation) const {
    return quotation.spans.front().first >= words_of_last_.first &&
           quotation.spans.back().last <= words_of_last_.last;
  }

  /// What the speaker's own words tell: a spokeswoman, residents, Ruiz and Teal.
  void note_number_and_gender(Quotation const& quotation) {
    using grammar::Head;
    history_.last_gender = Gender::unknown;
    history_.last_is_person = history_.last_is_plural = false;
    if (quotation.source != Source::clause || quotation.subject.empty()) return;
    Phrase const& subject = quotation.subject;
    Token const& noun = reading_.skeletons[quotation.subject_sentence].tokens[subject.head.last - 1];
    bool const plural_form = noun.span().of(reading_.text).ends_with('s') || noun.is(TokenKind::possessive);
    history_.last_is_plural = subject.joint || (subject.kind == Head::people && plural_form);
    // a source, one resident; not: the government, the jury
    Token const& first = reading_.skeletons[quotation.subject_sentence].tokens[subject.tokens.first];
    bool const one = subject.kind == Head::people && !plural_form &&
                     (first.is(Keyword::a) || first.is(WordClass::number_word));
    history_.last_is_person = !subject.joint && (subject.kind == Head::role || one);
    if (noun.is(WordClass::male) != noun.is(WordClass::female))
      history_.last_gender = noun.is(WordClass::male) ? Gender::male : Gender::female;
  }

  Reading const& reading_;
  Referents referents_;
  History history_;
  std::optional<Party> asked_;  ///< somebody was asked this in the last quotation
  bool any_before_ = false;     ///< any quotation so far?
  /// The last quotation with a speaker that was no aside.
  struct {
    std::optional<Party> party;
    std::int32_t index = -1;
    std::uint32_t paragraph = 0;
  } spoken_;
  bool last_is_aside_ = false;
  TokenRange words_of_last_;  ///< from the first to the last of those of the last quotation with a speaker
  std::int32_t last_ = -1;    ///< index of the last quotation so far that is no term
  AttributionTrace* trace_;
};

}  // namespace

std::vector<Quote> attribute(Reading const& reading, std::vector<Quotation> const& quotations,
                             AttributionTrace* trace) {
  return Attribution(reading, trace).run(quotations);
}

}  // namespace whosaid
