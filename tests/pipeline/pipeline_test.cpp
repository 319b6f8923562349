// The whole extraction: what it says stands in the text, is in order, is the same at every run and on every
// thread, and comes quickly for hostile texts, too.
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <thread>

#include "support/cases.hpp"
#include "whosaid.hpp"

namespace whosaid::test {
namespace {

Extractor const& extractor() {
  static Extractor const made{
      {.gazetteers = {std::string(WHOSAID_SOURCE_DIR) + "/gazetteers"}, .terms = true}};
  return made;
}

Extraction extract(std::string text, std::string date = {}) {
  return extractor().extract({.id = "text", .path = {}, .text = std::move(text), .date = std::move(date)});
}

struct Text {
  std::string name;
  std::string text;
};

void PrintTo(Text const& t, std::ostream* out) { *out << t.name; }

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

std::vector<Text> const texts = {
    {"empty", ""},
    {"plain", "Dana Ruiz of the Fair Rents Board met Omar Hassan in Lagos. “We will appeal,” she said."},
    {"all_kinds",
     "Dana Ruiz said the plan was dead. “It failed,” said Omar Hassan. Ruiz called it “reckless”, according "
     "to "
     "Reuters.\n\nThe so-called “peace train” left Lagos."},
    {"carriage_returns", "Dana Ruiz left.\r\n\r\n“We will appeal,” she said.\r\n“We must.”"},
    {"emoji", "😀 Dana Ruiz 👩‍👧 said: “We 💪 will appeal.” 🇰🇪"},
    {"invisible", "\u200BDana\u00A0Ruiz said:\u200E “We will ap\u00ADpeal.”\uFEFF"},
    {"other_scripts", "Mao Zedong (毛澤東) said: “人民万岁.” Анна Новак сказала: «Нет»."},
    {"nul_bytes", std::string("\0Dana Ruiz said: “We\0 will.”\0", 33)},
    {"invalid_bytes", "\xFF Dana Ruiz \xC3( said: “No\xE2\x80” \xF0\x9F\x98 and left. “Yes,\xE2\x80"},
    {"broken_marks", "“We will, Dana Ruiz said.\n\n”We must,“ she said. ''Yes.' \"No' she said."},
};

void check(Span span, std::string_view text, char const* what) {
  EXPECT_LE(span.begin, span.end) << what;
  EXPECT_LE(span.end, text.size()) << what;
}

class AnyText : public testing::TestWithParam<Text> {};

TEST_P(AnyText, IsQuotedVerbatimAndInOrder) {
  std::string const& text = GetParam().text;
  Extraction const found = extract(text);
  for (std::size_t i = 0; i < found.mentions.size(); ++i) {
    check(found.mentions[i].span, text, "mention");
    if (i > 0) {
      EXPECT_LE(found.mentions[i - 1].span.end, found.mentions[i].span.begin) << "mentions overlap";
    }
  }
  for (std::size_t i = 0; i < found.quotes.size(); ++i) {
    Quote const& quote = found.quotes[i];
    if (i > 0) {
      EXPECT_LE(found.quotes[i - 1].spans.front().begin, quote.spans.front().begin) << "quotes out of order";
    }
    for (Span const span : quote.spans) check(span, text, "content");
    for (Span const span : quote.quoted) check(span, text, "quoted part");
    for (std::size_t s = 1; s < quote.spans.size(); ++s)
      EXPECT_LE(quote.spans[s - 1].end, quote.spans[s].begin) << "spans overlap";
    if (quote.cue) check(quote.cue->span, text, "cue");
    for (auto const* party : {&quote.speaker, &quote.via, &quote.addressee})
      if (*party) check((*party)->span, text, "party");
    for (Span const span : quote.spans) EXPECT_FALSE(span.empty());
  }
}

/// Everything in an extraction as text, to compare two.
std::string dump(Extraction const& found) {
  std::ostringstream out;
  auto const party = [&](std::optional<Party> const& p) {
    if (p) out << p->name << '#' << p->entity << '@' << p->span.begin << '-' << p->span.end << ' ';
  };
  out << found.date << ' ' << found.sentences << '\n';
  for (Entity const& entity : found.entities)
    out << entity.id << ' ' << entity.name << ' ' << entity.mentions << ' ' << entity.quotes << '\n';
  for (Mention const& mention : found.mentions)
    out << mention.span.begin << '-' << mention.span.end << ' ' << mention.entity << ' ' << mention.rule
        << '\n';
  for (Quote const& quote : found.quotes) {
    out << quote_kind_name(quote.kind) << ' ' << quote.rule << ' ' << quote.confidence << ' ';
    for (Span const span : quote.spans) out << span.begin << '-' << span.end << ' ';
    party(quote.speaker);
    party(quote.via);
    party(quote.addressee);
    out << '\n';
  }
  return out.str();
}

TEST_P(AnyText, GivesTheSameTwice) {
  EXPECT_EQ(dump(extract(GetParam().text)), dump(extract(GetParam().text)));
}

TEST_P(AnyText, GivesTheSameWithAnotherExtractor) {
  Extractor const other{{.gazetteers = {std::string(WHOSAID_SOURCE_DIR) + "/gazetteers"}, .terms = true}};
  Extraction const found = other.extract({.id = "text", .path = {}, .text = GetParam().text, .date = {}});
  EXPECT_EQ(dump(found), dump(extract(GetParam().text)));
}

INSTANTIATE_TEST_SUITE_P(Table, AnyText, testing::ValuesIn(texts), case_name);

/// Pieces that, repeated, once took time with the square of their number.
std::vector<Text> const repeated_texts = {
    {"marks_and_words", repeated("“a ‘b ", 40'000)},
    {"capitals_hyphened", repeated("Ruiz-", 40'000)},
    {"and", repeated("Ruiz and ", 40'000)},
    {"of", repeated("Bank of ", 40'000)},
    {"he_said", repeated("he said ", 40'000)},
    {"according_to", repeated("according to Ruiz, ", 40'000)},
};

INSTANTIATE_TEST_SUITE_P(Repeated, AnyText, testing::ValuesIn(repeated_texts), case_name);

TEST(Threads, EightGiveTheSameAsOne) {
  std::vector<std::string> alone;
  for (Text const& text : texts) alone.push_back(dump(extract(text.text)));
  std::vector<std::vector<std::string>> together(8, std::vector<std::string>(texts.size()));
  {
    std::vector<std::jthread> threads;
    for (std::size_t t = 0; t < together.size(); ++t)
      threads.emplace_back([&, t] {
        for (std::size_t i = 0; i < texts.size(); ++i) {
          std::size_t const at = (i + t) % texts.size();
          together[t][at] = dump(extract(texts[at].text));
        }
      });
  }
  for (std::vector<std::string> const& one : together) EXPECT_EQ(one, alone);
}

/// Pieces that, repeated, once made or could make a stage slow.
struct Hostile {
  std::string_view name;
  std::string_view piece;
  std::size_t bytes = 10'000;
};

void PrintTo(Hostile const& h, std::ostream* out) { *out << h.name; }

class HostileText : public testing::TestWithParam<Hostile> {};

/// Repeated, it is extracted to the end, twice alike.
TEST_P(HostileText, IsExtracted) {
  std::string const text = repeated(GetParam().piece, 4 * GetParam().bytes);
  EXPECT_EQ(dump(extract(text)), dump(extract(text)));
}

constexpr Hostile hostile[] = {
    {"opening_marks", "“"},
    {"opening_single_marks", "‘"},
    {"straight_marks", "\" "},
    {"straight_single_marks", "' "},
    {"brackets", "("},
    {"commas", "Ruiz, "},
    {"dashes", "Ruiz – "},
    {"capitals", "Ruiz "},
    {"unknown_capitals", "Quexley "},
    {"who", "Ruiz who "},
    {"said", "said "},
    {"adverbs", "also "},
    {"he_said_sentences", "He said no. "},
    {"names_in_sentences", "Dana Ruiz met Omar Hassan. "},
    {"acronyms", "The Fair Rents Board (FRB) met. "},
    {"quotations", "“We will appeal,” Dana Ruiz said. "},
    {"paragraphs", "“We will appeal.\n\n"},
    {"digits", "8 "},
    {"stops", ". "},
    {"line_breaks", "\n"},
    {"nul_bytes", std::string_view("\0", 1)},
    {"invalid_bytes", "\xFF"},
    {"combining", "\u0301"},
};

INSTANTIATE_TEST_SUITE_P(Table, HostileText, testing::ValuesIn(hostile), case_name);

TEST(HostileTextWithManyNames, EachIsAPersonOfItsOwn) {
  std::string text;
  constexpr std::size_t people = 800;
  for (std::size_t i = 0; i < people; ++i) {
    std::string name = "Dana Qu";
    for (std::size_t rest = i + 1; rest > 0; rest /= 20) name += static_cast<char>('a' + rest % 20);
    text += "President " + name + " said no. ";
  }
  Extraction const found = extract(text);
  EXPECT_GT(found.entities.size(), people / 2);
  EXPECT_LE(found.entities.size(), people);
}

// Settings and what a document brings.

TEST(Extract, LeavesTermsOutUnlessAsked) {
  Extractor const plain{{.gazetteers = {std::string(WHOSAID_SOURCE_DIR) + "/gazetteers"}}};
  std::string const text = "The so-called “peace train” left Lagos.";
  EXPECT_TRUE(plain.extract({.id = "text", .path = {}, .text = text, .date = {}}).quotes.empty());
  EXPECT_EQ(extract(text).quotes.size(), 1u);
}

TEST(Extract, TakesTheDateOfTheDocumentFirst) {
  std::string const text = "Published: Feb. 7, 2021\n\nDana Ruiz resigned on Friday.";
  EXPECT_EQ(extract(text).date, "2021-02-07");
  EXPECT_EQ(extract(text, "2020-01-31").date, "2020-01-31");
  EXPECT_EQ(extract("Dana Ruiz resigned on Friday.").date, "");
}

TEST(Extract, SumsOfMoneyEndNoSentence) {
  for (std::string const text :
       {"It costs Rs. 40 here.", "It cost Shs. 500 in May.", "He owes Tk. 20 crore."})
    EXPECT_EQ(extract(text).sentences, 1u) << text;
}

TEST(Extract, CountsMentionsAndQuotes) {
  Extraction const found = extract("“It failed,” Dana Ruiz said. Mrs Ruiz said that the plan was dead.");
  ASSERT_EQ(found.entities.size(), 1u);
  EXPECT_EQ(found.entities[0].mentions, 2u);
  EXPECT_EQ(found.entities[0].quotes, 2u);
  EXPECT_EQ(found.sentences, 2u);
}

}  // namespace
}  // namespace whosaid::test
