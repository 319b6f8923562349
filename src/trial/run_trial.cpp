// First which articles may be concerned, then those with both states of the lists.
#include "trial/run_trial.hpp"

#include <algorithm>
#include <atomic>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>

#include "gazetteer/compile.hpp"
#include "gazetteer/error.hpp"
#include "gazetteer/hashing.hpp"
#include "gazetteer/image.hpp"
#include "gazetteer/packed_lists.hpp"
#include "output/plain_text.hpp"
#include "pipeline/extract.hpp"
#include "text/layout.hpp"
#include "text/tokeniser.hpp"
#include "trial/article_words.hpp"
#include "trial/changes.hpp"

namespace whosaid {
namespace {

void check(std::vector<SourceFolder> const& folders) {
  std::vector<Fault> faults;
  read_lists(folders, faults);
  if (!faults.empty()) throw GazetteerError(std::move(faults));
}

// Calls use(i) for all i below `count` on some threads. The first exception is passed on.
template <class Use>
void in_parallel(std::size_t count, unsigned jobs, Use use) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex mutex;
  auto const work = [&] {
    try {
      for (std::size_t i; (i = next++) < count;) use(i);
    } catch (...) {
      std::scoped_lock const lock(mutex);
      failure = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < jobs && i < count; ++i) helpers.emplace_back(work);
    work();
  }
  if (failure) std::rethrow_exception(failure);
}

// The sentence in which each change stands, and the sentences that its marks reach into.
void add_sentences(Document const& document, Gazetteer const& gazetteer, std::vector<Change>& changes) {
  if (changes.empty()) return;
  std::vector<Token> tokens;
  tokenise(document.text, tokens);
  std::vector<Hit> hits;
  gazetteer.look_up(document.text, tokens, hits);
  Layout layout;
  find_layout(document.text, tokens, layout);
  for (Change& change : changes) {
    if (change.span.empty()) continue;
    Span whole = change.span;
    for (std::vector<TextMark> const* marks : {&change.marks_before, &change.marks_after})
      for (TextMark const& mark : *marks)
        if (mark.role == MarkRole::content || mark.role == MarkRole::name)
          whole = {std::min(whole.begin, mark.span.begin), std::max(whole.end, mark.span.end)};
    Span place = whole;
    for (Sentence const& sentence : layout.sentences) {
      if (sentence.tokens.empty()) continue;
      Span const span = span_of(tokens, sentence.tokens);
      if (change.sentence.empty() && span.end > change.span.begin)
        change.sentence = one_line(span.of(document.text));
      if (span.overlaps(whole)) place = {std::min(place.begin, span.begin), std::max(place.end, span.end)};
      if (span.begin >= whole.end && !change.sentence.empty()) break;
    }
    change.place_before = marked_line(document.text, place, change.marks_before);
    change.place_after = marked_line(document.text, place, change.marks_after);
  }
}

struct Tried {
  Item item;
  std::uint64_t key = 0;
  bool concerned = true;
  Document document;
  std::vector<std::uint32_t> words;
  Tried const* twin = nullptr;  // an earlier article with the same text and date
  std::vector<Change> changes;
};

// Both states of the lists.
class BothLists {
 public:
  explicit BothLists(ListStates const& states)
      : known_(states.after), before_(states.before, known_, faults_), after_(states.after, known_, faults_) {
    known_.keep();
    // What is wrong is told as everywhere; there may be nothing.
    if (!faults_.empty() || !before_.is_sound()) check(states.before);
    if (!faults_.empty() || !after_.is_sound()) check(states.after);
  }

  PackedLists const& before() const { return before_; }
  PackedLists const& after() const { return after_; }

 private:
  std::vector<Fault> faults_;
  ParsedFiles known_;
  PackedLists before_;
  PackedLists after_;
};

Gazetteer gazetteer_for(PackedLists const& lists, WordFilter const& words) {
  return Gazetteer::Image::alone(compile(lists.lists_for(words), 0));
}

// The words of texts; of texts that are byte for byte the same they are found once. For several threads.
class WordsOfTexts {
 public:
  std::vector<std::uint32_t> of(std::string_view text) {
    std::uint64_t const key = hash_bytes(text);
    {
      std::scoped_lock const lock(mutex_);
      if (auto const at = known_.find(key); at != known_.end()) return at->second;
    }
    std::vector<std::uint32_t> words = words_of(text);
    std::scoped_lock const lock(mutex_);
    return known_.try_emplace(key, std::move(words)).first->second;
  }

 private:
  std::mutex mutex_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> known_;
};

// The same story comes from many outlets. Articles that say the same word for word are read once.
std::vector<Tried*> without_twins(std::vector<Tried*> const& articles) {
  using Said = std::pair<std::string_view, std::string_view>;
  std::map<Said, Tried*> first;
  std::vector<Tried*> alone;
  for (Tried* article : articles) {
    Document const& document = article->document;
    auto const [at, fresh] = first.emplace(Said(document.text, document.date), article);
    if (fresh)
      alone.push_back(article);
    else
      article->twin = at->second;
  }
  return alone;
}

}  // namespace

Trial run_trial(std::function<ListStates()> const& read_states, Inputs& inputs,
                TrialSettings const& settings) {
  struct Prepared {
    explicit Prepared(ListStates const& states)
        : lists(states), triggers(triggers_between(lists.before(), lists.after())) {}
    BothLists lists;
    std::vector<Trigger> triggers;
  };
  auto preparing = std::async(std::launch::async, [&] { return std::make_unique<Prepared>(read_states()); });
  std::deque<Tried> articles;
  while (auto item = inputs.next()) articles.push_back({*std::move(item), 0, true, {}, {}, nullptr, {}});
  ArticleWords known(settings.inputs_name);
  WordsOfTexts texts;
  in_parallel(articles.size(), settings.jobs, [&](std::size_t i) {
    Tried& article = articles[i];
    article.key = ArticleWords::key_of(article.item);
    if (known.knows(article.key)) return;
    article.document = load(article.item, settings.fields).document;
    article.words = texts.of(article.document.text);
  });
  auto const prepared = preparing.get();
  auto const& [lists, triggers] = *prepared;
  std::vector<std::uint64_t> keys;
  for (Tried& article : articles) {
    keys.push_back(article.key);
    bool const fresh = !known.knows(article.key);
    article.concerned = settings.all || (fresh ? may_concern(article.words, triggers)
                                               : known.may_concern(article.key, triggers));
    if (fresh) known.add(article.key, std::move(article.words));
  }
  known.keep(keys);

  std::vector<Tried*> concerned;
  for (Tried& article : articles)
    if (article.concerned) concerned.push_back(&article);
  in_parallel(concerned.size(), settings.jobs, [&](std::size_t i) {
    Document& document = concerned[i]->document;
    if (document.text.empty()) document = load(concerned[i]->item, settings.fields).document;
  });
  std::vector<Tried*> const alone = without_twins(concerned);
  Trial trial{articles.size(), concerned.size(), alone.size(), triggers.size(), {}};
  if (concerned.empty()) return trial;
  WordFilter words;
  for (Tried const* article : alone)
    for (std::uint64_t const word : folded_words(article->document.text)) words.add(word);
  auto old_made = std::async(std::launch::async, gazetteer_for, std::cref(lists.before()), std::cref(words));
  Gazetteer const new_gazetteer = gazetteer_for(lists.after(), words);
  Gazetteer const old_gazetteer = old_made.get();
  // One state after the other: look-up remembers the words of one gazetteer.
  std::vector<Extraction> earlier(alone.size());
  in_parallel(alone.size(), settings.jobs,
              [&](std::size_t i) { earlier[i] = extract(alone[i]->document, old_gazetteer, false); });
  in_parallel(alone.size(), settings.jobs, [&](std::size_t i) {
    Tried& article = *alone[i];
    article.changes =
        changes_between(article.document, earlier[i], extract(article.document, new_gazetteer, false));
    add_sentences(article.document, new_gazetteer, article.changes);
  });
  for (Tried const* article : concerned)
    for (Change change : (article->twin ? article->twin : article)->changes) {
      change.document = article->document.id;
      trial.changes.push_back(std::move(change));
    }
  return trial;
}

}  // namespace whosaid
