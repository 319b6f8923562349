// What was looked at and not taken, and why not.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "explain/meanings.hpp"
#include "explain/parts.hpp"
#include "quotes/sentence.hpp"

namespace whosaid::explanation {
namespace {

/// "words in marks or a clause": what a cue's frames let it report.
std::string frames_in_words(CueFeatures features) {
  struct Frame {
    CueFeature frame;
    std::string_view text;
  };
  constexpr Frame frames[] = {
      {CueFeature::quote, "words in marks"},
      {CueFeature::clause, "a clause"},
      {CueFeature::that_clause, "“that” and a clause"},
      {CueFeature::question, "a question"},
      {CueFeature::infinitive, "“to” and a verb"},
      {CueFeature::object_infinitive, "somebody, “to” and a verb"},
      {CueFeature::gerund, "an -ing form"},
      {CueFeature::object, "a thing"},
      {CueFeature::predicate, "a thing and what it is called"},
      {CueFeature::about, "a preposition and a thing"},
  };
  std::vector<std::string_view> texts;
  for (Frame const& each : frames)
    if (features.has(each.frame)) texts.push_back(each.text);
  if (texts.empty()) return "nothing";
  std::string const last(texts.back());
  texts.pop_back();
  return texts.empty() ? last : fmt::format("{} or {}", fmt::join(texts, ", "), last);
}

class Gaps {
 public:
  Gaps(Context const& context, bool thorough)
      : context_(context),
        quoted_(context.tokens().size()),
        used_cue_(quoted_.size()),
        reported_(quoted_.size()),
        thorough_(thorough) {
    for (Quotation const& quotation : context.analysis.quotations) {
      for (TokenRange const range : quotation.quoted)
        std::fill(quoted_.begin() + range.first, quoted_.begin() + range.last, true);
      if (quotation.kind != QuoteKind::term)
        for (TokenRange const range : quotation.spans)
          std::fill(reported_.begin() + range.first, reported_.begin() + range.last, true);
      if (!quotation.cue.empty()) used_cue_[quotation.cue.first] = true;
    }
  }

  std::vector<Gap> run() {
    marks();
    clauses();
    words();
    std::ranges::stable_sort(found_, {}, [](Gap const& gap) { return gap.span; });
    return std::move(found_);
  }

 private:
  void add(std::string_view kind, TokenRange range, Reason reason) {
    Gap gap;
    gap.kind = kind;
    gap.span = context_.span(range);
    gap.reason = std::move(reason);
    found_.push_back(std::move(gap));
  }

  /// Stretches in marks that no quotation has, and marks that make no stretch.
  void marks() {
    std::vector<Quoted> const& stretches = context_.analysis.quoted;
    for (Quoted const& stretch : stretches)
      if (!quoted_[stretch.tokens.first]) add("marks", stretch.tokens, unclaimed(stretch));
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < context_.tokens().size(); ++i) {
      while (next < stretches.size() && stretches[next].tokens.last <= i) ++next;
      bool const inside = next < stretches.size() && stretches[next].tokens.contains(i);
      if (context_.tokens()[i].kind == TokenKind::double_mark && !inside) add("marks", {i, i + 1}, stray(i));
    }
  }

  Reason unclaimed(Quoted const& stretch) const {
    std::int32_t const name = context_.tokens()[stretch.tokens.first].name;
    if (name >= 0 && context_.tokens()[stretch.tokens.last - 1].name == name)
      return {"nickname",
              fmt::format("a nickname inside the name {}",
                          context_.marked(context_.span_of_name(static_cast<std::size_t>(name))))};
    Sentence const& sentence = sentence_at(context_, stretch.tokens.first);
    if (!is_told(sentence.matter)) return not_prose(sentence.matter);
    return {"no_rule", "no rule of quotations fits"};
  }

  Reason stray(std::uint32_t mark) const {
    std::vector<Token> const& tokens = context_.tokens();
    if (mark > 0 && tokens[mark - 1].kind == TokenKind::number && !tokens[mark].space_before)
      return {"measure", "inches or seconds: the mark follows a number"};
    bool const empty =
        (tokens[mark + 1].kind == TokenKind::double_mark && !tokens[mark + 1].space_before) ||
        (mark > 0 && tokens[mark - 1].kind == TokenKind::double_mark && !tokens[mark].space_before);
    if (empty) return {"empty", "nothing stands between the marks"};
    return {"unpaired", "a mark without its pair in this paragraph: nothing opens it, or nothing follows it"};
  }

  /// Reporting clauses that report nothing.
  void clauses() {
    for (std::size_t s = 0; s < context_.clauses.size(); ++s) {
      Skeleton const& skeleton = context_.analysis.skeletons[s];
      if (!is_told(skeleton.matter)) continue;
      for (Clause const& clause : context_.clauses[s]) {
        TokenRange const cue = skeleton.original(clause.cue.first, clause.cue.last);
        bool const faint = clause.features.has(CueFeature::ambiguous) && !thorough_;
        if (!used_cue_[cue.first] && !reported_[cue.first] && !faint) add_clause(skeleton, clause, cue);
      }
    }
  }

  void add_clause(Skeleton const& skeleton, Clause const& clause, TokenRange cue) {
    TokenRange const range =
        skeleton.original(clause.tokens.first, std::max(clause.tokens.last, clause.cue.last));
    add("speech", range, reports_nothing(skeleton, clause, cue));
    std::vector<Part>& parts = found_.back().parts;
    if (!clause.subject.empty()) {
      TokenRange const subject = skeleton.original(clause.subject.tokens.first, clause.subject.tokens.last);
      parts.push_back({"speaker", context_.span(subject), "", {}});
    }
    parts.push_back({"cue", context_.span(cue), "", context_.cue_entry(cue)});
  }

  Reason reports_nothing(Skeleton const& skeleton, Clause const& clause, TokenRange cue) const {
    std::string const words = context_.marked(context_.span(cue));
    std::uint32_t at = clause.tokens.last;
    while (at < skeleton.size() && skeleton.tokens[at].kind == TokenKind::comma) ++at;
    bool const at_end = at >= skeleton.size() || skeleton.tokens[at].kind == TokenKind::period;
    if (at_end)
      return {"nothing_follows", fmt::format("nothing follows {} that could be somebody's words", words)};
    std::string const frames = frames_in_words(clause.features);
    if (clause.features.has(CueFeature::ambiguous) && !clause.that)
      return {"ambiguous",
              fmt::format("{} often has another meaning: it may report {}, but only “that” or marks make it "
                          "a verb of saying",
                          words, frames)};
    return {"frame",
            fmt::format("{} may report {}; what stands beside it is not that, or belongs to another clause",
                        words, frames)};
  }

  /// Words with capitals that are no name: the best reading of each.
  void words() {
    std::vector<Weighed> const& all = context_.weighed;
    for (std::size_t i = 0; i < all.size();) {
      // Readings that touch each other compete.
      Weighed const* best = &all[i];
      std::uint32_t end = all[i].candidate.tokens.last;
      std::size_t j = i + 1;
      for (; j < all.size() && all[j].candidate.tokens.first < end; ++j) {
        end = std::max(end, all[j].candidate.tokens.last);
        if (all[j].candidate.score > best->candidate.score) best = &all[j];
      }
      TokenRange const range{all[i].candidate.tokens.first, end};
      std::span<Candidate const> const chosen = context_.chosen_in(range);
      if (chosen.empty()) add_word(*best, {"too_weak", "no reading as a name is strong enough"});
      for (Candidate const& other : chosen)
        if (other.kind == grammar::NameKind::other) add_other(other);
      i = j;
    }
  }

  void add_word(Weighed const& weighed, Reason reason) {
    add("word", weighed.candidate.tokens, std::move(reason));
    found_.back().reading = explain_reading(context_, weighed);
    found_.back().lists = context_.word_entries(weighed.candidate.tokens);
  }

  void add_other(Candidate const& other) {
    for (Weighed const* each : context_.readings_in(other.tokens))
      if (each->candidate.tokens == other.tokens && each->candidate.kind == other.kind)
        return add_word(
            *each, {"other_thing", "the name of something else: neither person, organisation nor place"});
  }

 public:
  static Sentence const& sentence_at(Context const& context, std::uint32_t token) {
    auto const& sentences = context.analysis.layout.sentences;
    return *std::ranges::partition_point(sentences,
                                         [&](Sentence const& s) { return s.tokens.last <= token; });
  }

  static Reason not_prose(Matter matter) {
    return {"not_prose",
            fmt::format("it stands in a {}, where no quotations are looked for", matter_name(matter))};
  }

 private:
  Context const& context_;
  std::vector<bool> quoted_;    // by token: a quotation has it in its marks
  std::vector<bool> used_cue_;  // by token: a quotation's cue begins here
  std::vector<bool> reported_;  // by token: a quotation's content has it
  bool thorough_;
  std::vector<Gap> found_;
};

/// The token that covers or follows the byte, or the number of tokens but the sentinel.
std::uint32_t token_at(Context const& context, Offset byte) {
  auto const& tokens = context.tokens();
  auto const at = std::ranges::partition_point(tokens, [&](Token const& t) { return t.end <= byte; });
  return static_cast<std::uint32_t>(std::min<std::ptrdiff_t>(at - tokens.begin(), std::ssize(tokens) - 1));
}

Reason word_reason(Context const& context, std::uint32_t token) {
  Token const& t = context.tokens()[token];
  std::string const word = context.marked(context.span({token, token + 1}));
  if (t.classes.any_of(WordClass::weekday | WordClass::month))
    return {"calendar", word + " is a day or month, no name"};
  if (t.is(WordClass::demonym) || t.phrase_classes.has(WordClass::demonym))
    return {"demonym", word + " is a nationality: people or an adjective, no mention of the place"};
  return {"no_reading", fmt::format("no rule of names fits {} here", word)};
}

/// The quotation whose cue or words stand in the sentence, if there is one.
std::optional<std::size_t> quotation_in(Context const& context, TokenRange sentence) {
  std::vector<Quotation> const& all = context.analysis.quotations;
  auto const at = std::ranges::partition_point(
      all, [&](Quotation const& q) { return q.spans.front().first < sentence.first; });
  auto const first = at == all.begin() ? at : at - 1;  // it may have begun in the sentence before
  for (auto q = first; q != all.end() && q->spans.front().first < sentence.last; ++q)
    if (q->kind != QuoteKind::term &&
        (sentence.contains(q->cue.first) || sentence.contains(q->spans.back().first)))
      return static_cast<std::size_t>(q - all.begin());
  return std::nullopt;
}

/// The cues of the sentence that stand in no clause.
std::vector<Part> lone_cues(Context const& context, TokenRange sentence) {
  std::vector<Part> cues;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    Token const& t = context.tokens()[i];
    if ((t.cue.empty() && t.phrase_cue.empty()) || t.name >= 0) continue;
    std::uint32_t const length = t.phrase_cue.empty() ? 1 : t.phrase_tokens;
    TokenRange const cue{i, std::min(i + length, sentence.last)};
    cues.push_back({"cue", context.span(cue), "", context.cue_entry(cue)});
  }
  return cues;
}

/// Why nothing is reported at a place: where what its sentence reports ends, why its clause reports nothing,
/// or that it has none.
void explain_sentence(Context const& context, std::uint32_t token, std::vector<Gap> const& gaps, Gap& gap) {
  Sentence const& sentence = Gaps::sentence_at(context, token);
  if (!is_told(sentence.matter)) {
    gap.reason = Gaps::not_prose(sentence.matter);
    return;
  }
  if (auto const quotation = quotation_in(context, sentence.tokens)) {
    gap.reason = {"outside", "it is no part of what its sentence reports"};
    for (Span const span : context.analysis.found.quotes[*quotation].spans)
      gap.parts.push_back({"content", span, "", {}});
    return;
  }
  Span const span = context.span(sentence.tokens);
  auto const clause = std::ranges::find_if(
      gaps, [&](Gap const& other) { return other.kind == "speech" && span.contains(other.span); });
  if (clause != gaps.end()) {
    gap.reason = clause->reason;
    gap.parts = clause->parts;
    return;
  }
  gap.parts = lone_cues(context, sentence.tokens);
  if (gap.parts.empty())
    gap.reason = {"no_cue", "no word of its sentence reports speech or thought"};
  else
    gap.reason = {"no_clause",
                  "its sentence has words that may report speech or thought, but no speaker stands "
                  "before or after them"};
}

}  // namespace

Gap explain_term(Context const& context, Quotation const& quotation) {
  Gap gap;
  gap.kind = "marks";
  TokenRange const range = quotation.spans.front();
  gap.span = context.span(range);
  if (quotation.rule == "term.cue") {
    Skeleton const& skeleton = context.analysis.skeletons[quotation.sentence];
    SentenceView const view{context.tokens(), context.analysis.quoted, skeleton, quotation.sentence, {}, {}};
    auto const at = static_cast<std::uint32_t>(
        std::ranges::find(skeleton.origin, range.first, &TokenRange::first) - skeleton.origin.begin());
    TokenRange const cue = term_cue_before(view, at);
    if (!cue.empty()) {
      TokenRange const words = skeleton.original(cue.first, cue.last);
      bool const work = skeleton.tokens[cue.first].is(WordClass::work_noun) ||
                        skeleton.tokens[cue.first].phrase_classes.has(WordClass::work_noun);
      std::string const after = context.marked(context.span(words));
      gap.reason = {"term_cue",
                    work ? fmt::format("a title: words in marks beside {} name a work", after)
                         : fmt::format("a term: after {} words in marks are a name, nobody's words", after)};
      gap.parts.push_back({"cue", context.span(words), "",
                           context.class_entry(words, work ? WordClass::work_noun : WordClass::term_cue)});
      return gap;
    }
  }
  if (quotation.rule == "term.title_case")
    gap.reason = {"title_case", "a title or proper name: its words all have capitals"};
  else if (quotation.rule == "term.crosshead")
    gap.reason = {"crosshead", "a crosshead: a few words on a line of their own, without a full stop"};
  else if (quotation.rule == "term.doubtful")
    gap.reason = {"doubtful", "no reading as somebody's words is likely"};
  else
    gap.reason = {"short_fragment",
                  "one or two words that no cue of the sentence governs: nobody is quoted with them"};
  return gap;
}

std::vector<Gap> find_gaps(Context const& context, bool thorough) { return Gaps(context, thorough).run(); }

Gap explain_nothing(Context const& context, Span place, std::vector<Gap> const& gaps) {
  Gap gap;
  gap.kind = "text";
  std::uint32_t const token = token_at(context, place.begin);
  if (token + 1 >= context.tokens().size()) {
    gap.span = place;
    gap.reason = {"no_words", "no words stand here"};
    return gap;
  }
  Token const& t = context.tokens()[token];
  gap.span = place.empty() ? t.span() : place;
  if (t.kind == TokenKind::word && t.capitalised() && t.keyword == Keyword::none) {
    gap.kind = "word";
    gap.span = t.span();
    gap.reason = word_reason(context, token);
    gap.lists = context.word_entries({token, token + 1});
    return gap;
  }
  explain_sentence(context, token, gaps, gap);
  return gap;
}

}  // namespace whosaid::explanation
