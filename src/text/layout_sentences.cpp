// Sentences: where a stop ends one. A stop is a run of . ? ! … with the closing marks after it; what stands
// before it (abbreviations, initials, numbers) and after it (a plausible start, a reporting clause going on)
// decides.
#include <algorithm>

#include "text/layout_parts.hpp"

namespace whosaid::layout {
namespace {

/// Features of verbs that report somebody's words.
constexpr CueFeatures reporting =
    CueFeature::speech | CueFeature::writing | CueFeature::thought | CueFeature::quote | CueFeature::clause;

/// The commonest verbs after a quotation that ends in ? ! or …
constexpr std::string_view said[] = {"said",     "says",     "asked",     "asks",    "added",    "told",
                                     "wrote",    "writes",   "tweeted",   "shouted", "cried",    "replied",
                                     "joked",    "wondered", "exclaimed", "quipped", "demanded", "yelled",
                                     "declared", "recalled", "continued"};

/// Titles that stand before names, with a full stop: it never ends a sentence before a capital.
constexpr std::string_view titles[] = {"mr",   "mrs", "ms",   "dr",   "prof", "gen", "brig", "maj",
                                       "lt",   "col", "capt", "sgt",  "cpl",  "sen", "rep",  "gov",
                                       "rev",  "hon", "fr",   "st",   "mt",   "sr",  "pres", "supt",
                                       "insp", "adm", "cmdr", "atty", "amb"};

class SentenceEnds {
 public:
  SentenceEnds(Words const& words, TokenRange piece)
      : words_(words), first_(piece.first), last_(piece.last) {}

  /// The first token of the sentence after the stop at `stop`, or `stop` if the sentence goes on. A stop's
  /// run is read once: `run_end` is where to look for the next.
  Index next_start(Index stop, Index sentence, Index& run_end) {
    Index end = stop + 1;
    while (end < last_ && words_.is_terminal(end) && (!words_[end].space_before || is_dot(end))) ++end;
    Index const marks = end;
    end = after_closers(end);
    run_end = end;
    if (end == last_) return end;
    return ends(stop, marks, end, sentence) ? end : stop;
  }

 private:
  Token const& token(Index i) const { return words_[i]; }

  /// Skips closing marks and brackets, and a footnote's number in brackets.
  Index after_closers(Index at) const {
    while (at < last_) {
      bool const close = words_.closes(at) && (!token(at).space_before || is_curly_close(at));
      bool const note = at + 2 < last_ && !token(at).space_before && words_.bytes(at) == "[" &&
                        token(at + 1).is(TokenKind::number) && words_.bytes(at + 2) == "]";
      if ((!close && !note) || is_apostrophe_of_initials(at)) break;
      at += close ? 1 : 3;
    }
    return at;
  }

  /// A full stop or ellipsis, which may stand spaced out: . . .
  bool is_dot(Index i) const { return token(i).is(TokenKind::period) || token(i).is(TokenKind::ellipsis); }

  /// The U.S.’ law: no closing mark.
  bool is_apostrophe_of_initials(Index at) const {
    return token(at).is(TokenKind::single_mark) && at >= first_ + 2 && token(at - 1).is(TokenKind::period) &&
           token(at - 2).shape == Shape::upper && words_.bytes(at - 2).find('.') != std::string_view::npos;
  }

  bool is_curly_close(Index i) const { return words_.bytes(i) == "”"; }

  bool ends(Index stop, Index marks, Index end, Index sentence) const {
    Index word = end;  // the first word after opening marks
    while (word < last_ && word < end + 4 && (words_.opens(word) || is_cut_word(word, end))) ++word;
    if (word >= last_ || word == end + 4) return token(end).space_before;
    if (!may_start(word)) return false;
    bool const quoted = std::any_of(&token(marks), &token(end), [](Token const& t) {
      return t.is(TokenKind::double_mark) || t.is(TokenKind::single_mark);
    });
    bool const opened = word > end;
    if (!token(end).space_before && !opened && !quoted) return is_unspaced_stop(stop, word);
    bool const lower = token(word).shape == Shape::lower;
    bool const only_period = marks == stop + 1 && token(stop).is(TokenKind::period);
    bool const dots =
        token(stop).is(TokenKind::ellipsis) || (marks > stop + 1 && token(stop).is(TokenKind::period));
    if (lower && !opened) return only_period && is_particle_start(stop, word);
    if (lower && !only_period) return false;
    if (quoted) return only_period ? opened || !only_reports(word) : !reports(word);
    if (dots) return opened || !token(stop).space_before || words_.is_starter(word);
    if (only_period) return period_ends(stop, end, word, sentence);
    return !token(word).is(WordClass::org_suffix);  // Yahoo! Inc
  }

  /// ‘|’Twas late: an apostrophe between the opening mark and its word
  bool is_cut_word(Index at, Index end) const {
    return at > end && words_.bytes(at) == "’" && !token(at).space_before && at + 1 < last_ &&
           token(at + 1).is(TokenKind::word) && !token(at + 1).space_before;
  }

  bool may_start(Index i) const {
    TokenKind const kind = token(i).kind;
    return kind == TokenKind::word || kind == TokenKind::number || kind == TokenKind::symbol;
  }

  /// "… the plan.The minister": no space, yet a stop.
  bool is_unspaced_stop(Index stop, Index word) const {
    if (stop == first_ || token(word).shape != Shape::title) return false;
    Token const& before = token(stop - 1);
    return before.is(TokenKind::number) ||
           (before.is(TokenKind::word) && before.end - before.begin > 2 &&
            !before.is(WordClass::abbreviation) && !words_.any(stop - 1, titles));
  }

  /// "… the vote. al-Masri said": a small particle of a name begins the sentence.
  bool is_particle_start(Index stop, Index word) const {
    return token(word).is(WordClass::name_particle) && word + 1 < last_ && stop > first_ &&
           !token(stop - 1).is(WordClass::abbreviation) &&
           (token(word + 1).capitalised() || token(word + 1).is(TokenKind::hyphen));
  }

  /// Whether one full stop, without marks after it, ends the sentence before a capital, a number or an
  /// opening mark.
  bool period_ends(Index stop, Index end, Index word, Index sentence) const {
    if (stop == first_ || token(stop).space_before) return true;
    Index const before = stop - 1;
    Token const& last_word = token(before);
    bool const opened = word > end;
    if (last_word.is(TokenKind::number)) return before != sentence;  // 1. Ruiz
    if (!last_word.is(TokenKind::word)) return true;
    if (token(word).is(TokenKind::number) && is_month_name(words_, before) &&
        words_.bytes(before).size() <= 4)
      return false;  // Aug. 10
    if (words_.is(before, "no")) return !token(word).is(TokenKind::number);
    if (words_.any(before, {"etc"})) return true;
    if (words_.any(before, {"e.g", "i.e", "v", "vs", "cf", "viz"})) return false;
    bool const title = (last_word.is(WordClass::title) && last_word.is(WordClass::abbreviation)) ||
                       words_.any(before, titles);  // Gen. Ruiz; not: met the Minister. Ruiz
    bool const initial = last_word.shape == Shape::initial;
    bool const inner_stop = words_.bytes(before).find('.') != std::string_view::npos;
    if (words_.any(before, {"a.m", "p.m", "am", "pm"})) return ends_after_hour(word);
    if (!title && !initial && !inner_stop && !last_word.is(WordClass::abbreviation)) return true;
    if (token(word).is(TokenKind::number)) return false;
    if (opened && before > first_ && words_.is(before, "x") && words_.is(before - 1, "on"))
      return true;  // posted on X. “We
    if (opened) return !title && !initial && !token(end).is(TokenKind::open_bracket);
    if (initial && words_.is(before, "i") && before > first_ && token(before - 1).shape == Shape::lower)
      return true;
    if (words_.is_starter(word)) return !title || is_a_word_too(before);
    if (inner_stop && goes_on_in_capitals(word)) return false;  // the U.N. High Commissioner
    return !title && !initial && last_word.is(WordClass::abbreviation) && is_plain_word(word);
  }

  bool goes_on_in_capitals(Index word) const {
    Index next = word + 1;
    if (next < last_ && token(next).is(TokenKind::hyphen)) ++next;
    return next < last_ && token(next).is(TokenKind::word) && token(next).capitalised();
  }

  /// A title's abbreviation in lower case is hardly a title: "the gen. The".
  bool is_a_word_too(Index i) const { return token(i).shape == Shape::lower; }

  bool is_plain_word(Index i) const {
    constexpr WordClasses name = WordClass::given_name | WordClass::family_name | WordClass::month |
                                 WordClass::weekday | WordClass::city | WordClass::country |
                                 WordClass::org_suffix | WordClass::org_tail | WordClass::org_head |
                                 WordClass::generation;
    return token(i).is(WordClass::common_word) && !token(i).classes.any_of(name) &&
           token(i).shape == Shape::title;
  }

  /// "at 5 p.m. Monday" and "5 p.m. EST" go on.
  bool ends_after_hour(Index word) const {
    Token const& next = token(word);
    if (words_.is_starter(word)) return true;
    if (next.shape != Shape::title || next.classes.any_of(WordClass::weekday | WordClass::month))
      return false;
    return !words_.any(word, {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
                              "eastern", "central", "pacific", "mountain", "greenwich"});
  }

  /// Where the verb ends of a clause such as "Ruiz asked" or "she said"; `word` if none begins there.
  Index end_of_report(Index word) const {
    Index at = word;
    while (at < last_ && at < word + 5 && token(at).is(TokenKind::word) && !is_reporting(at) &&
           (token(at).capitalised() || token(at).classes.any_of(WordClass::pronoun_subject | WordClass::role |
                                                                WordClass::name_particle)))
      ++at;
    return at == word || at >= last_ || !is_reporting(at) ? word : at + 1;
  }

  /// Whether such a clause goes on after a quotation's ? ! or …
  bool reports(Index word) const {
    Index const at = end_of_report(word);
    if (at == word) return false;
    if (at >= last_) return true;
    Token const& next = token(at);
    if (next.is(TokenKind::comma) || words_.is_terminal(at)) return true;
    if (next.classes.any_of(WordClass::preposition | WordClass::adverb | WordClass::weekday)) return true;
    return words_.any(
        at, {"in", "on", "at", "to", "of", "during", "after", "before", "when", "as", "while", "with"});
  }

  /// “It is late.” Ruiz said on Monday.: whether a clause that says nothing itself is all that follows.
  bool only_reports(Index word) const {
    Index at = end_of_report(word);
    if (at == word) return false;
    if (at + 1 < last_ && words_.is(at, "on")) ++at;
    if (at < last_ && token(at).is(WordClass::weekday)) ++at;
    return at >= last_ || words_.is_terminal(at);
  }

  bool is_reporting(Index i) const {
    return token(i).shape == Shape::lower && (token(i).cue.any_of(reporting) || words_.any(i, said));
  }

  Words const& words_;
  Index first_;
  Index last_;
};

}  // namespace

void split_sentences(Words const& words, TokenRange piece, Index first_stop,
                     std::vector<TokenRange>& sentences) {
  if (piece.empty()) return;
  SentenceEnds stops(words, piece);
  Index start = piece.first;
  for (Index i = first_stop; i < piece.last;) {
    while (i < piece.last && !words.is_terminal(i)) ++i;
    if (i == piece.last) break;
    Index run_end = i + 1;
    Index const next = stops.next_start(i, start, run_end);
    if (next != i) {
      sentences.push_back({start, next});
      start = next;
    }
    i = run_end;
  }
  if (start < piece.last) sentences.push_back({start, piece.last});
}

}  // namespace whosaid::layout
