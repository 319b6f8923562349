// Why quotations were found and have their speakers.
#include <fmt/format.h>

#include <algorithm>

#include "explain/meanings.hpp"
#include "explain/parts.hpp"
#include "quotes/confidence.hpp"

namespace whosaid::explanation {
namespace {

std::string_view head_in_words(grammar::Head head) {
  switch (head) {
    case grammar::Head::name:
      return "a name";
    case grammar::Head::pronoun:
      return "a pronoun";
    case grammar::Head::role:
      return "a role";
    case grammar::Head::people:
      return "people without a name";
    case grammar::Head::source:
      return "something that reports";
    case grammar::Head::organisation:
      return "a noun for an organisation";
    case grammar::Head::other:
      break;
  }
  return "a noun phrase";
}

class Explainer {
 public:
  Explainer(Context const& context, std::size_t index)
      : context_(context),
        index_(index),
        quotation_(context.analysis.quotations[index]),
        quote_(context.analysis.found.quotes[index]),
        skeleton_(context.analysis.skeletons[quotation_.subject_sentence]),
        clause_(clause_of(context, quotation_)) {}

  QuoteExplanation run() {
    made_.quote = index_;
    made_.meaning = meaning_of_rule(quotation_.rule);
    if (clause_ != nullptr) {
      made_.clause = clause_->rule;
      made_.clause_meaning = meaning_of_rule(clause_->rule);
    }
    if (quotation_.kind == QuoteKind::term) {
      Gap const term = explain_term(context_, quotation_);
      made_.no_speaker = term.reason;
      made_.parts = term.parts;
      return std::move(made_);
    }
    parts();
    chain(index_);
    if (!quote_.speaker) made_.no_speaker = no_speaker();
    made_.rivals = rival_speakers(context_, index_);
    confidence();
    return std::move(made_);
  }

 private:
  Span span(Phrase const& phrase) const {
    return context_.span(skeleton_.original(phrase.tokens.first, phrase.tokens.last));
  }

  void add_part(std::string_view name, Span span, std::string text, std::optional<ListEntry> entry = {}) {
    made_.parts.push_back({name, span, std::move(text), std::move(entry)});
  }

  void parts() {
    SpeakerTrace const& trace = context_.trace[index_];
    if (!quotation_.subject.empty())
      add_part("speaker", span(quotation_.subject),
               std::string(head_in_words(quotation_.subject.kind)) +
                   (quotation_.subject.joint ? ", several joined" : ""));
    else if (!trace.phrase.empty())
      add_part("speaker", context_.span(trace.phrase), "the subject of the sentence before");
    if (!quotation_.cue.empty())
      add_part("cue", context_.span(quotation_.cue), std::string(cue_class_name(quote_.cue->cue_class)),
               context_.cue_entry(quotation_.cue));
    if (!quotation_.addressee.empty()) {
      bool const relays = quote_.via && quote_.via->span == span(quotation_.addressee);
      add_part("hearer", span(quotation_.addressee),
               relays ? "news media: relays the words, is not spoken to"
                      : std::string(head_in_words(quotation_.addressee.kind)));
    }
    if (!quotation_.relayed_by.empty())
      add_part("relay", span(quotation_.relayed_by), std::string(head_in_words(quotation_.relayed_by.kind)));
    if (clause_ != nullptr && (clause_->that || clause_->colon) && clause_->tokens.last > 0) {
      TokenRange const word = skeleton_.origin[clause_->tokens.last - 1];
      add_part(clause_->that ? "that" : "colon", context_.span(word), "opens what was said");
    }
    for (TokenRange const range : quotation_.quoted) {
      TokenKind const last = context_.tokens()[range.last - 1].kind;
      if (last != TokenKind::double_mark && last != TokenKind::single_mark)
        add_part("mark", context_.span({range.first, range.first + 1}), "never closed");
    }
    std::ranges::stable_sort(made_.parts, {}, [](Part const& part) { return part.span; });
  }

  /// From the words that name the speaker of quotation `index` to an entity.
  void chain(std::size_t index) {
    SpeakerTrace const& trace = context_.trace[index];
    std::optional<Party> const& speaker = context_.analysis.found.quotes[index].speaker;
    if (!speaker) return;
    if (std::size_t const origin = context_.origin[index]; origin != index) {
      Span const span = context_.analysis.found.quotes[origin].spans.front();
      made_.chain.push_back({"continued",
                             "whoever is quoted there goes on, since these words have no clause of their own",
                             span,
                             {},
                             {},
                             {}});
      chain(origin);
      return;
    }
    if (!trace.phrase.empty() && (trace.lead_in || trace.reference != Referral::name))
      made_.chain.push_back({trace.lead_in ? "lead_in" : speaker_status_name(speaker->status),
                             std::string(status_in_words(trace, speaker->status)),
                             context_.span(trace.phrase),
                             {},
                             {},
                             {}});
    auto const [how, text] = reference_in_words(trace, speaker->status);
    if (speaker->entity < 0) {
      made_.chain.push_back({how, text, {}, {}, {}, {}});
      return;
    }
    if (trace.name >= 0) {
      auto const name = static_cast<std::size_t>(trace.name);
      made_.chain.push_back({how, text, context_.span_of_name(name), {}, points_of(trace), {}});
      append_chain_of_name(context_, name, made_.chain);
      return;
    }
    made_.chain.push_back(
        {how, text, {}, context_.entity(speaker->entity).entity.id, {}, context_.entry_of(speaker->entity)});
  }

  static std::string_view status_in_words(SpeakerTrace const& trace, SpeakerStatus status) {
    if (trace.lead_in) return "the subject of the sentence before";
    switch (status) {
      case SpeakerStatus::pronoun:
        return "a pronoun";
      case SpeakerStatus::role:
        return "a role";
      default:
        return "the speaker's phrase";
    }
  }

  /// What the name that won scored.
  static std::vector<Point> points_of(SpeakerTrace const& trace) {
    std::vector<Point> points;
    for (TracedCandidate const& contender : trace.contenders)
      if (!contender.barred && static_cast<std::int32_t>(contender.name) == trace.name)
        for (ScorePoint const& point : contender.points)
          points.push_back(
              {std::string(point.what), std::string(meaning_of_evidence(point.what)), point.weight});
    return points;
  }

  std::pair<std::string_view, std::string> reference_in_words(SpeakerTrace const& trace,
                                                              SpeakerStatus status) const {
    switch (trace.reference) {
      case Referral::name:
        return {"name", "a name in the speaker's place"};
      case Referral::apposed_name:
        return {"apposed_name", "the name right after it"};
      case Referral::label:
        return {"label", "the label of the turn"};
      case Referral::name_before:
        return {"name_before", "the name right before it"};
      case Referral::likeliest_person:
        return {"likeliest_person", "the likeliest of the people named before it"};
      case Referral::last_speaker:
        return {"last_speaker", "whoever spoke last"};
      case Referral::next_speaker:
        return {"next_speaker", "whoever is quoted right after it"};
      case Referral::organisation_before:
        return {"organisation_before", "the organisation named before it"};
      case Referral::last_organisation:
        return {"last_organisation", "the organisation that spoke last"};
      case Referral::role_beside_name:
        return {"role_beside_name", "the article gives this role to the name"};
      case Referral::issuer:
        return {"issuer", "whoever put it out, as told before"};
      case Referral::newcomer:
        return {"newcomer", "somebody whom the sentence before brings in"};
      case Referral::together:
        return {"together", "the two who are named together before"};
      case Referral::office: {
        std::string const& date = context_.analysis.found.date;
        return {"office", "who holds the office by the lists" + (date.empty() ? "" : " on " + date)};
      }
      case Referral::words:
        break;
    }
    if (status == SpeakerStatus::pronoun) return {"nobody", "nobody named before it fits"};
    return {"words", "nobody by name: the words stand for themselves"};
  }

  Reason no_speaker() const {
    if (clause_ != nullptr && clause_->rule == "reporting.passive")
      return {"passive",
              fmt::format("{} is passive: its subject does not speak, and nobody is named with “by”",
                          context_.marked(context_.span(quotation_.cue)))};
    if (quotation_.source == Source::label) return {"label", "the label of the turn names nobody"};
    if (quotation_.source == Source::none)
      return {"no_subject",
              fmt::format("no speaker stands before or after {}",
                          quotation_.cue.empty() ? "it" : context_.marked(context_.span(quotation_.cue)))};
    return carried_over_nothing();
  }

  /// Why nobody's words go on here.
  Reason carried_over_nothing() const {
    constexpr char none[] = "no reporting clause in its sentence, ";
    std::size_t before = index_;
    while (before > 0 && context_.analysis.quotations[before - 1].kind == QuoteKind::term) --before;
    if (before == 0) return {"no_clause", std::string(none) + "and nobody is quoted before it"};
    Quotation const& last = context_.analysis.quotations[before - 1];
    std::uint32_t const here = context_.analysis.skeletons[quotation_.sentence].paragraph;
    if (context_.analysis.skeletons[last.sentence].paragraph + 2 <= here)
      return {"too_far", std::string(none) + "and the quotation before it is too far up"};
    return {"unknown_before", std::string(none) + "and the quotation before it has no speaker either"};
  }

  void confidence() {
    if (is_measured(quotation_.rule)) {
      std::string facts;
      std::size_t const shown = 4;
      std::vector<EvidencePoint> const points = evidence_points(quotation_);
      for (std::size_t i = 0; i < points.size() && i < shown; ++i) {
        std::string name(points[i].name);
        std::replace(name.begin(), name.end(), '_', ' ');
        facts += fmt::format("{}{} {:+.1f}", i == 0 ? "" : ", ", name, points[i].weight);
      }
      made_.confidence = {
          "measured", fmt::format("{:.0f} % likely to have the right words and speaker, by facts weighed on "
                                  "annotated development articles; the weightiest: {}",
                                  quote_.confidence * 100, facts)};
    } else
      made_.confidence = {
          "unmeasured",
          fmt::format("not known: the annotated development articles show {} nowhere", quotation_.rule)};
  }

  Context const& context_;
  std::size_t index_;
  Quotation const& quotation_;
  Quote const& quote_;
  Skeleton const& skeleton_;
  Clause const* clause_;
  QuoteExplanation made_;
};

}  // namespace

Clause const* clause_of(Context const& context, Quotation const& quotation) {
  if (quotation.cue.empty()) return nullptr;
  Skeleton const& skeleton = context.analysis.skeletons[quotation.subject_sentence];
  for (Clause const& clause : context.clauses[quotation.subject_sentence])
    if (skeleton.original(clause.cue.first, clause.cue.last) == quotation.cue) return &clause;
  return nullptr;
}

QuoteExplanation explain_quote(Context const& context, std::size_t index) {
  return Explainer(context, index).run();
}

}  // namespace whosaid::explanation
