#include "regress/comparison.hpp"

#include <algorithm>
#include <map>

#include "regress/line_fields.hpp"

namespace whosaid {
namespace {

using Lines = std::vector<ExpectedLine>;
using Steps = std::vector<Comparison::Step>;

constexpr std::size_t name_fields = 4;
constexpr std::size_t quote_fields = 5;

bool is_right(Mark mark) { return mark == Mark::met || mark == Mark::missing; }

/// Goes through a section's lines with what is found.
class Section {
 public:
  Section(Lines const& lines, std::vector<FoundLine> const& found, bool quotes, bool partial)
      : lines_(lines), found_(found), quotes_(quotes), partial_(partial) {}

  Steps run() {
    met_by_.assign(lines_.size(), nullptr);
    std::multimap<std::size_t, FoundLine const*> unforeseen;  // by the index of the line they stand before
    std::size_t place = 0;
    for (FoundLine const& finding : found_) {
      if (std::size_t const behind = meet(finding))
        place = behind;
      else if (!partial_)
        unforeseen.emplace(quotes_ ? place : place_of_name(finding.text), &finding);
    }
    for (std::size_t at = 0; at <= lines_.size(); ++at) {
      for (auto [each, end] = unforeseen.equal_range(at); each != end; ++each) add_wrong(*each->second);
      if (at < lines_.size()) add(at);
    }
    return std::move(steps_);
  }

 private:
  std::size_t full() const { return quotes_ ? quote_fields : name_fields; }

  /// Where a name's line stands among the others, by the alphabet.
  std::size_t place_of_name(std::string const& text) const {
    std::size_t place = 0;
    for (std::size_t at = 0; at < lines_.size(); ++at)
      if (lines_[at].mark != Mark::comment && lines_[at].text <= text) place = at + 1;
    return place;
  }

  /// The index behind the line that the finding meets, or 0: a line that says just this, else a pattern.
  std::size_t meet(FoundLine const& finding) {
    for (bool const exactly : {true, false})
      for (std::size_t at = 0; at < lines_.size(); ++at) {
        ExpectedLine const& line = lines_[at];
        if (line.mark == Mark::comment || line.never || met_by_[at] != nullptr) continue;
        if (exactly ? line.text == finding.text : stands_for(line.text, finding.text, full())) {
          met_by_[at] = &finding;
          return at + 1;
        }
      }
    return 0;
  }

  FoundLine const* violation(ExpectedLine const& line) const {
    auto const found = std::find_if(found_.begin(), found_.end(), [&](FoundLine const& finding) {
      return stands_for(line.text, finding.text, full());
    });
    return found == found_.end() ? nullptr : &*found;
  }

  void add(std::size_t at) {
    ExpectedLine const& line = lines_[at];
    Comparison::Step step{true, true, line, line, -1, {}, -1};
    FoundLine const* const found = line.never ? violation(line) : met_by_[at];
    if (is_right(line.mark)) {
      bool const met = line.never ? found == nullptr : found != nullptr;
      step.after.mark = met ? Mark::met : Mark::missing;
    }
    if (line.mark == Mark::wrong) step.is = found != nullptr;
    if (found != nullptr) {
      step.sentence = found->sentence;
      step.found = static_cast<std::int32_t>(found->index);
      if (line.never)
        step.violation = found->text;
      else
        step.after.rule = found->rule;
    }
    steps_.push_back(std::move(step));
  }

  void add_wrong(FoundLine const& finding) {
    ExpectedLine const line{Mark::wrong, false, finding.text, finding.rule, {}};
    steps_.push_back(
        {false, true, line, line, -1, finding.sentence, static_cast<std::int32_t>(finding.index)});
  }

  Lines const& lines_;
  std::vector<FoundLine> const& found_;
  bool quotes_;
  bool partial_;
  std::vector<FoundLine const*> met_by_;
  Steps steps_;
};

/// What a step changes: was something found that is no longer, or the other way round?
bool is_lost(Comparison::Step const& step) {
  if (step.before.never) return false;
  return step.was && (!step.is || (step.before.mark == Mark::met && step.after.mark == Mark::missing));
}
bool is_gained(Comparison::Step const& step) {
  if (step.before.never) return false;
  return step.is && (!step.was || (step.before.mark == Mark::missing && step.after.mark == Mark::met));
}

class Differences {
 public:
  Differences(Steps& steps, bool quotes, std::vector<Difference>& made)
      : steps_(steps), quotes_(quotes), made_(made) {}

  void run() {
    for (Comparison::Step& step : steps_) {
      if (step.difference >= 0) continue;
      if (is_lost(step)) {
        add(&step, partner(step));
      } else if (step.before.never && step.was && step.before.mark != step.after.mark) {
        bool const right = step.after.mark == Mark::met;
        add_one(step, right ? Outcome::newly_right : Outcome::newly_wrong);
      }
    }
    for (Comparison::Step& step : steps_)
      if (step.difference < 0 && is_gained(step)) add(nullptr, &step);
  }

 private:
  /// What is found now of what a lost line was about.
  Comparison::Step* partner(Comparison::Step const& lost) {
    for (Comparison::Step& step : steps_)
      if (step.difference < 0 && is_gained(step) && are_related(lost.before.text, step.after.text))
        return &step;
    return nullptr;
  }

  void add(Comparison::Step* lost, Comparison::Step* gained) {
    bool const right_lost = lost != nullptr && lost->before.mark == Mark::met;
    bool const right_gained = gained != nullptr && gained->after.mark == Mark::met;
    bool const wrong_gained = gained != nullptr && !right_gained;
    Difference difference;
    difference.quotation = quotes_;
    difference.outcome = right_lost                        ? Outcome::newly_wrong
                         : right_gained                    ? Outcome::newly_right
                         : wrong_gained && lost != nullptr ? Outcome::changed
                         : wrong_gained                    ? Outcome::newly_wrong
                                                           : Outcome::newly_right;
    if (lost != nullptr) {
      difference.before = lost->before.text;
      difference.rule_before = lost->before.rule;
      difference.tags = lost->before.tags;
      lost->difference = static_cast<std::int32_t>(made_.size());
    }
    if (gained != nullptr) {
      difference.after = gained->after.text;
      difference.rule_after = gained->after.rule;
      difference.sentence = gained->sentence;
      difference.found = gained->found;
      if (difference.tags.empty()) difference.tags = gained->after.tags;
      gained->difference = static_cast<std::int32_t>(made_.size());
    }
    made_.push_back(std::move(difference));
  }

  void add_one(Comparison::Step& step, Outcome outcome) {
    step.difference = static_cast<std::int32_t>(made_.size());
    std::string const line = "not " + step.before.text;
    bool const right = outcome == Outcome::newly_right;
    made_.push_back({outcome,
                     quotes_,
                     right ? step.before.text : line,
                     right ? line : step.violation,
                     {},
                     {},
                     step.sentence,
                     step.found,
                     step.before.tags});
  }

  Steps& steps_;
  bool quotes_;
  std::vector<Difference>& made_;
};

double percent(std::uint32_t part, std::uint32_t rest) {
  return part + rest == 0 ? 100.0 : 100.0 * part / (part + rest);
}

/// What a line counts as. What must not be found, and is, is wrong; where all that is found must be foreseen,
/// the finding counts already.
Tally tally_of(Comparison::Step const& step, bool partial) {
  Mark const mark = step.after.mark;
  bool const violated = step.after.never && mark == Mark::missing;
  return {mark == Mark::met, mark == Mark::missing && !violated,
          mark == Mark::wrong || (violated && partial)};
}

Tally tally_of(Steps const& steps, bool partial, std::map<std::string, Tally>& tags) {
  Tally tally;
  for (Comparison::Step const& step : steps) {
    if (!step.is) continue;
    Tally const one = tally_of(step, partial);
    tally += one;
    for (std::string const& tag : step.after.tags) tags[tag] += one;
  }
  return tally;
}

Lines lines_after(Steps const& steps, std::function<bool(std::size_t)> const& accepts) {
  Lines lines;
  for (Comparison::Step const& step : steps) {
    bool const take =
        accepts(step.difference < 0 ? Comparison::other_lines : static_cast<std::size_t>(step.difference));
    if (take ? step.is : step.was) lines.push_back(take ? step.after : step.before);
  }
  return lines;
}

}  // namespace

std::string_view outcome_name(Outcome outcome) {
  constexpr std::string_view names[] = {"newly_right", "newly_wrong", "changed"};
  return names[static_cast<std::size_t>(outcome)];
}

std::string_view outcome_in_words(Outcome outcome) {
  constexpr std::string_view names[] = {"newly right", "newly wrong", "wrong in another way"};
  return names[static_cast<std::size_t>(outcome)];
}

Tally& Tally::operator+=(Tally const& more) {
  right += more.right;
  missing += more.missing;
  wrong += more.wrong;
  return *this;
}

double Tally::precision() const { return percent(right, wrong); }
double Tally::recall() const { return percent(right, missing); }

Tally Comparison::all() const { return Tally(names) += quotes; }

Expectation Comparison::accepted(std::function<bool(std::size_t)> const& accepts) const {
  return {head, partial, lines_after(name_steps, accepts), lines_after(quote_steps, accepts)};
}

Comparison compare(Expectation const& expected, ArticleLines const& found) {
  Comparison made;
  made.head = expected.head;
  made.partial = expected.partial;
  made.name_steps = Section(expected.names, found.names, false, expected.partial).run();
  made.quote_steps = Section(expected.quotes, found.quotes, true, expected.partial).run();
  Differences(made.name_steps, false, made.differences).run();
  Differences(made.quote_steps, true, made.differences).run();
  std::map<std::string, Tally> tags;
  made.names = tally_of(made.name_steps, expected.partial, tags);
  made.quotes = tally_of(made.quote_steps, expected.partial, tags);
  made.tags.assign(tags.begin(), tags.end());
  return made;
}

}  // namespace whosaid
