// Who else might have spoken, and what each lacks.
#include <fmt/format.h>

#include <algorithm>

#include "explain/meanings.hpp"
#include "explain/parts.hpp"

namespace whosaid::explanation {
namespace {

constexpr std::size_t most_rivals = 4;

class Rivals {
 public:
  Rivals(Context const& context, std::size_t index)
      : context_(context),
        quotation_(context.analysis.quotations[index]),
        quote_(context.analysis.found.quotes[index]),
        trace_(context.trace[index]) {}

  std::vector<Rival> run() {
    contenders();
    neighbours();
    last_speaker();
    if (found_.size() > most_rivals) found_.resize(most_rivals);
    return std::move(found_);
  }

 private:
  EntityId speaker() const { return quote_.speaker ? quote_.speaker->entity : -1; }

  bool is_known(EntityId id) const { return id == speaker() || std::ranges::find(seen_, id) != seen_.end(); }

  Rival& add(EntityId id, std::optional<Span> span) {
    seen_.push_back(id);
    Entity const& entity = context_.entity(id).entity;
    Rival rival;
    rival.name = entity.name;
    rival.entity = entity.id;
    rival.span = span;
    found_.push_back(std::move(rival));
    return found_.back();
  }

  /// Those that a pronoun's scores put behind, each with its best mention.
  void contenders() {
    std::vector<TracedCandidate const*> sorted;
    for (TracedCandidate const& contender : trace_.contenders)
      if (!contender.barred) sorted.push_back(&contender);
    std::ranges::stable_sort(sorted, std::greater{}, &TracedCandidate::score);
    double const best = sorted.empty() ? 0 : sorted.front()->score;
    for (TracedCandidate const* contender : sorted) {
      if (is_known(contender->entity)) continue;
      Rival& rival = add(contender->entity, context_.span_of_name(contender->name));
      rival.score = contender->score;
      rival.lost_by = best - contender->score;
      rival.lacks = "score";
      for (ScorePoint const& point : contender->points)
        rival.points.push_back(
            {std::string(point.what), std::string(meaning_of_evidence(point.what)), point.weight});
    }
    for (TracedCandidate const& contender : trace_.contenders) {
      if (!contender.barred || is_known(contender.entity)) continue;
      Rival& rival = add(contender.entity, context_.span_of_name(contender.name));
      rival.lacks = "gender";
      rival.text = fmt::format("{} does not fit a {}", context_.marked(context_.span(trace_.phrase)),
                               context_.entity(contender.entity).gender == Gender::female ? "woman" : "man");
    }
  }

  /// People and organisations named in the same sentence.
  void neighbours() {
    Skeleton const& skeleton = context_.analysis.skeletons[quotation_.subject_sentence];
    TokenRange const sentence = skeleton.original(0, skeleton.size());
    std::vector<Name> const& names = context_.analysis.names;
    auto const first = std::ranges::partition_point(
        names, [&](Name const& name) { return name.tokens.first < sentence.first; });
    for (auto at = first; at != names.end() && at->tokens.first < sentence.last; ++at) {
      auto const index = static_cast<std::size_t>(at - names.begin());
      EntityId const id = context_.analysis.resolution.of_name[index];
      if (at->type == EntityType::place || is_known(id)) continue;
      Span const span = context_.span_of_name(index);
      Rival& rival = add(id, span);
      std::tie(rival.lacks, rival.text) = lack(span, at->tokens, skeleton);
    }
  }

  std::tuple<std::string_view, std::string> lack(Span span, TokenRange tokens,
                                                 Skeleton const& skeleton) const {
    auto const in = [&](Phrase const& phrase) {
      if (phrase.empty()) return false;
      TokenRange const range = skeleton.original(phrase.tokens.first, phrase.tokens.last);
      return range.first <= tokens.first && tokens.last <= range.last;
    };
    if (in(quotation_.addressee)) {
      bool const relays = quote_.via && quote_.via->span.overlaps(span);
      if (relays) return {"relay", "is told and relays the words"};
      return {"hearer", "is spoken to"};
    }
    if (in(quotation_.relayed_by)) return {"relay", "relays the words"};
    if (in(quotation_.subject)) {
      TokenRange const head = skeleton.original(quotation_.subject.head.first, quotation_.subject.head.last);
      return {"inside_phrase", fmt::format("stands inside the speaker's phrase, whose head is {}",
                                           context_.marked(context_.span(head)))};
    }
    for (Span const content : quote_.spans)
      if (content.contains(span)) return {"inside_words", "is named inside the words themselves"};
    if (!quotation_.cue.empty())
      return {"not_subject",
              fmt::format("is not the subject of {}", context_.marked(context_.span(quotation_.cue)))};
    return {"no_clause", "stands in no reporting clause"};
  }

  void last_speaker() {
    EntityId const id = trace_.last_speaker;
    if (id < 0 || is_known(id)) return;
    Rival& rival = add(id, std::nullopt);
    rival.lacks = "spoke_before";
    rival.text = "is quoted before, but this sentence says itself who speaks";
    if (!quote_.speaker) rival.text = "is quoted before, but nothing says that the words go on";
  }

  Context const& context_;
  Quotation const& quotation_;
  Quote const& quote_;
  SpeakerTrace const& trace_;
  std::vector<EntityId> seen_;
  std::vector<Rival> found_;
};

}  // namespace

std::vector<Rival> rival_speakers(Context const& context, std::size_t index) {
  return Rivals(context, index).run();
}

}  // namespace whosaid::explanation
