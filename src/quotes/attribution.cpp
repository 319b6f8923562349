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

class Attribution {
 public:
  Attribution(Reading const& reading, AttributionTrace* trace)
      : reading_(reading), referents_(reading), trace_(trace) {}

  std::vector<Quote> run(std::vector<Quotation> const& quotations) {
    std::vector<Quote> quotes;
    quotes.reserve(quotations.size());
    for (Quotation const& quotation : quotations) {
      if (trace_ != nullptr) trace_->emplace_back().last_speaker = history_.last_speaker;
      quotes.push_back(attribute(quotation));
      remember(quotation, quotes.back());
      if (quotes.back().kind != QuoteKind::term) last_ = static_cast<std::int32_t>(quotes.size()) - 1;
    }
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
    quote.confidence = confidence_of(quotation.rule);
    if (!quotation.cue.empty())
      quote.cue = Cue{span_of(reading_.tokens, quotation.cue), class_of(quotation.features)};
    if (quotation.kind == QuoteKind::term) return quote;
    quote.speaker = speaker(quotation);
    if (!quotation.relayed_by.empty()) {
      Party via = referents_.resolve(quotation.relayed_by, quotation.subject_sentence, history_);
      if (!quote.speaker || via.entity < 0 || via.entity != quote.speaker->entity) quote.via = std::move(via);
    }
    if (!quotation.addressee.empty()) {
      Party hearer = referents_.resolve(quotation.addressee, quotation.subject_sentence, history_);
      // Ruiz told Reuters: the outlet relays, it is not spoken to.
      if (!is_outlet(hearer))
        quote.addressee = std::move(hearer);
      else if (!quote.via)
        quote.via = std::move(hearer);
    }
    return quote;
  }

  std::optional<Party> speaker(Quotation const& quotation) {
    switch (quotation.source) {
      case Source::clause:
      case Source::possessive:
      case Source::name_after:
        return referents_.resolve(quotation.subject, quotation.subject_sentence, history_, speaker_trace());
      case Source::continued:
        return continued(quotation);
      case Source::none:
        break;
    }
    return std::nullopt;
  }

  /// An utterance without a clause of its own: the subject of the sentence before it in its paragraph, else
  /// the speaker of the quotation before it, if that stands in this paragraph or ends the one before.
  std::optional<Party> continued(Quotation const& quotation) {
    std::uint32_t const here = quotation.sentence;
    std::uint32_t const paragraph = reading_.skeletons[here].paragraph;
    bool const recent = any_before_ && reading_.skeletons[history_.last_sentence].paragraph + 2 > paragraph;
    bool const lead_in_is_nearer = here > 0 && (!any_before_ || history_.last_sentence + 1 < here) &&
                                   reading_.skeletons[here - 1].paragraph == paragraph;
    if (lead_in_is_nearer) {
      Phrase const subject = main_subject(reading_.skeletons[here - 1]);
      if (!subject.empty() &&
          (subject.kind == grammar::Head::name || subject.kind == grammar::Head::pronoun)) {
        Party party = referents_.resolve(subject, here - 1, history_, speaker_trace());
        if (trace_ != nullptr) trace_->back().lead_in = party.entity >= 0;
        if (party.entity >= 0) return party;
      }
    }
    if (!recent || !last_speaker_) return std::nullopt;
    if (trace_ != nullptr) trace_->back().continued_from = last_;
    Party party = *last_speaker_;
    party.status = SpeakerStatus::continued;
    return party;
  }

  SpeakerTrace* speaker_trace() { return trace_ == nullptr ? nullptr : &trace_->back(); }

  Span sentence_span(Quotation const& quotation) const {
    Skeleton const& skeleton = reading_.skeletons[quotation.sentence];
    Span span = span_of(reading_.tokens, skeleton.original(0, skeleton.size()));
    span.begin = std::min(span.begin, reading_.tokens[quotation.spans.front().first].begin);
    return span;
  }

  bool is_outlet(Party const& party) const {
    if (party.entity < 0) return false;
    std::string_view const kind = reading_.resolution.entities[static_cast<std::size_t>(party.entity)].kind;
    return kind == "news_agency" || kind == "newspaper" || kind == "broadcaster" || kind == "website";
  }

  void remember(Quotation const& quotation, Quote const& quote) {
    if (quote.kind == QuoteKind::term) return;
    history_.last_sentence = quotation.sentence;
    for (std::optional<Party> const* party : {&quote.speaker, &quote.via}) {
      if (!*party || (*party)->entity < 0) continue;
      if ((*party)->type == EntityType::organisation) history_.last_organisation = (*party)->entity;
    }
    if (quote.speaker && quote.speaker->entity >= 0) history_.last_speaker = quote.speaker->entity;
    last_speaker_ = quote.speaker;
    any_before_ = true;
  }

  Reading const& reading_;
  Referents referents_;
  History history_;
  std::optional<Party> last_speaker_;  ///< of the quotation before, if it has one
  bool any_before_ = false;            ///< any quotation so far?
  std::int32_t last_ = -1;             ///< index of the quotation before that is no term
  AttributionTrace* trace_;
};

}  // namespace

std::vector<Quote> attribute(Reading const& reading, std::vector<Quotation> const& quotations,
                             AttributionTrace* trace) {
  return Attribution(reading, trace).run(quotations);
}

}  // namespace whosaid
