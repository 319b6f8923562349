// What holds for any text: order, offsets, and the same result at every run and on every thread.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <thread>

#include "whosaid.hpp"

namespace whosaid::test {
namespace {

using namespace std::string_literals;

std::filesystem::path const source = WHOSAID_SOURCE_DIR;

struct Text {
  std::string name;
  std::string text;
  bool valid = true;  ///< as UTF-8
};

void PrintTo(Text const& text, std::ostream* out) {
  *out << text.name << ", " << text.text.size() << " bytes";
}

std::string repeated(std::string const& text, std::size_t size) {
  std::string made;
  while (made.size() < size) made += text;
  return made;
}

std::vector<Text> hostile_texts() {
  std::string const article =
      "Dana Ruiz met Omar Teal of the Fair Rents Board in Lagos. “We will appeal,” she said, “and we will "
      "win.” "
      "Teal said the plan was “dead”, according to the board.\n\n";
  return {
      {"empty", ""},
      {"white_space", " \t\r\n\n \u00A0\u200B\n"},
      {"only_marks", "“”‘’\"\"''«»„“”\"‘“’”"},
      {"opening_marks", repeated("“", 3 * 10'000)},
      {"opening_single_marks", repeated("‘", 3 * 10'000)},
      {"straight_marks", repeated("\" ' ", 10'000)},
      {"nul_bytes", "\0“We\0 will,” Dana\0Ruiz said.\0\0"s},
      {"invalid_utf8", "\xFF\xFE Dana Ruiz \xC3(\x80 said: “No\xE2\x80” and \xF0\x9F\x98 left. “Yes,\xE2\x80",
       false},
      {"surrogates_and_overlong", "“\xED\xA0\x80 Yes,” said \xC0\xAF Omar Teal \xF4\x90\x80\x80.", false},
      {"one_long_word", std::string(1'000'000, 'a')},
      {"one_long_capital_word", std::string(1'000'000, 'A')},
      {"capitals", repeated("Ruiz ", 100'000)},
      {"nested", repeated("“a ‘b ", 10'000) + repeated("’ c” ", 10'000)},
      {"combining", repeated("e\u0301\u0301\u0301", 20'000)},
      {"long_article", repeated(article, 1'000'000)},
      {"long_paragraph", repeated(article.substr(0, article.size() - 2) + " ", 200'000)},
  };
}

std::vector<Text> texts() {
  std::vector<Text> made = hostile_texts();
  for (auto const& entry : std::filesystem::directory_iterator(source / "tests/articles")) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    made.push_back({entry.path().stem().string(), {std::istreambuf_iterator<char>(file), {}}});
  }
  std::sort(made.begin(), made.end(), [](Text const& a, Text const& b) { return a.name < b.name; });
  return made;
}

Extractor const& extractor() {
  static Extractor const made{{.gazetteers = {source / "gazetteers"}, .terms = true}};
  return made;
}

Extraction extract(Text const& text) {
  return extractor().extract({.id = text.name, .path = {}, .text = text.text, .date = {}});
}

/// Everything in an extraction, to compare two.
std::string dump(Extraction const& found) {
  std::ostringstream out;
  auto const span = [&](Span s) { out << s.begin << '-' << s.end << ' '; };
  auto const party = [&](std::optional<Party> const& p) {
    if (!p) return void(out << "none ");
    out << p->name << ' ' << p->entity << ' ' << (p->type ? entity_type_name(*p->type) : "") << ' '
        << speaker_status_name(p->status) << ' ';
    span(p->span);
  };
  out << found.date << ' ' << found.sentences << '\n';
  for (Entity const& e : found.entities)
    out << e.id << ' ' << entity_type_name(e.type) << ' ' << e.name << ' ' << e.wikidata << ' ' << e.mentions
        << ' ' << e.quotes << '\n';
  for (Mention const& m : found.mentions) {
    span(m.span);
    out << entity_type_name(m.type) << ' ' << m.entity << ' ' << m.rule << '\n';
  }
  for (Quote const& q : found.quotes) {
    out << quote_kind_name(q.kind) << ' ' << q.rule << ' ' << q.confidence << ' ';
    for (Span const s : q.spans) span(s);
    for (Span const s : q.quoted) span(s);
    for (auto const* p : {&q.speaker, &q.via, &q.addressee}) party(*p);
    if (q.cue) span(q.cue->span), out << cue_class_name(q.cue->cue_class);
    span(q.sentence);
    out << '\n';
  }
  return out.str();
}

std::string text_test_name(testing::TestParamInfo<Text> const& info) {
  std::string name = info.param.name;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

class AnyText : public testing::TestWithParam<Text> {
 protected:
  void expect_inside(Span span, char const* what) {
    EXPECT_LT(span.begin, span.end) << what << " is empty";
    ASSERT_LE(span.end, GetParam().text.size()) << what << " ends outside the text";
    EXPECT_FALSE(splits_character(span.begin)) << what << " begins inside a character";
    EXPECT_FALSE(splits_character(span.end)) << what << " ends inside a character";
  }
  /// Is the byte there a continuation byte, in a text that is valid UTF-8?
  bool splits_character(std::size_t at) const {
    std::string const& text = GetParam().text;
    return GetParam().valid && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  }
  void expect_ordered(std::vector<Span> const& spans, char const* what) {
    for (Span const span : spans) expect_inside(span, what);
    for (std::size_t i = 1; i < spans.size(); ++i)
      EXPECT_LE(spans[i - 1].end, spans[i].begin) << what << " out of order or overlapping";
  }
  void expect_party(std::optional<Party> const& party, Extraction const& found, char const* what) {
    if (!party) return;
    EXPECT_GE(party->entity, -1) << what;
    EXPECT_LT(party->entity, static_cast<EntityId>(found.entities.size())) << what;
    EXPECT_LE(party->span.begin, party->span.end) << what;
    EXPECT_LE(party->span.end, GetParam().text.size()) << what << " stands outside the text";
    if (party->entity < 0) return;
    // of several who speak together, the entity is the first
    std::string const& first = found.entities[static_cast<std::size_t>(party->entity)].name;
    EXPECT_TRUE(party->name == first || party->name.starts_with(first + " and "))
        << what << ' ' << party->name;
  }
};

TEST_P(AnyText, MentionsAreSortedInsideAndApart) {
  Extraction const found = extract(GetParam());
  std::vector<Span> spans;
  std::vector<std::uint32_t> count(found.entities.size());
  for (Mention const& mention : found.mentions) {
    spans.push_back(mention.span);
    EXPECT_FALSE(mention.rule.empty());
    ASSERT_GE(mention.entity, 0);
    ASSERT_LT(mention.entity, static_cast<EntityId>(found.entities.size()));
    EXPECT_EQ(mention.type, found.entities[static_cast<std::size_t>(mention.entity)].type);
    ++count[static_cast<std::size_t>(mention.entity)];
  }
  expect_ordered(spans, "mention");
  for (std::size_t i = 0; i < count.size(); ++i)
    EXPECT_EQ(count[i], found.entities[i].mentions) << found.entities[i].id;
}

TEST_P(AnyText, QuotesAreSortedAndHaveWhatTheyNeed) {
  Extraction const found = extract(GetParam());
  std::vector<std::uint32_t> spoken(found.entities.size());
  Span before{};
  for (Quote const& quote : found.quotes) {
    ASSERT_FALSE(quote.spans.empty());
    EXPECT_LE(before, quote.spans.front()) << "quotes out of order";
    before = quote.spans.front();
    expect_ordered(quote.spans, "span");
    expect_ordered(quote.quoted, "quoted part");
    for (Span const part : quote.quoted)
      EXPECT_TRUE(
          std::any_of(quote.spans.begin(), quote.spans.end(), [&](Span s) { return s.contains(part); }))
          << "quoted part " << part.begin << " outside the content";
    bool const turn = quote.rule == "direct.turn";  // RUIZ: Not this year.
    EXPECT_EQ(quote.quoted.empty(), quote.kind == QuoteKind::indirect || turn);
    if ((quote.kind == QuoteKind::direct && !turn) || quote.kind == QuoteKind::term) {
      EXPECT_EQ(quote.quoted, quote.spans);
    }
    if (quote.kind == QuoteKind::term) {
      EXPECT_FALSE(quote.speaker);
    }
    expect_party(quote.speaker, found, "speaker");
    expect_party(quote.via, found, "via");
    expect_party(quote.addressee, found, "addressee");
    if (quote.cue) expect_inside(quote.cue->span, "cue");
    expect_inside(quote.sentence, "sentence");
    EXPECT_FALSE(quote.rule.empty());
    EXPECT_GE(quote.confidence, 0);
    EXPECT_LE(quote.confidence, 1);
    if (quote.speaker && quote.speaker->entity >= 0)
      ++spoken[static_cast<std::size_t>(quote.speaker->entity)];
  }
  for (std::size_t i = 0; i < spoken.size(); ++i)
    EXPECT_EQ(spoken[i], found.entities[i].quotes) << found.entities[i].id;
}

TEST_P(AnyText, TwoRunsAgree) { EXPECT_EQ(dump(extract(GetParam())), dump(extract(GetParam()))); }

INSTANTIATE_TEST_SUITE_P(Texts, AnyText, testing::ValuesIn(texts()), text_test_name);

TEST(Threads, EightAgreeWithOne) {
  std::vector<Text> const all = texts();
  std::vector<std::string> alone;
  for (Text const& text : all) alone.push_back(dump(extract(text)));
  std::vector<std::vector<std::string>> together(8, std::vector<std::string>(all.size()));
  {
    std::vector<std::jthread> threads;
    for (std::size_t thread = 0; thread < together.size(); ++thread)
      threads.emplace_back([&, thread] {
        for (std::size_t i = 0; i < all.size(); ++i) {
          std::size_t const at = (i + thread) % all.size();
          together[thread][at] = dump(extract(all[at]));
        }
      });
  }
  for (std::vector<std::string> const& one : together)
    for (std::size_t i = 0; i < all.size(); ++i) EXPECT_EQ(one[i], alone[i]) << all[i].name;
}

}  // namespace
}  // namespace whosaid::test
