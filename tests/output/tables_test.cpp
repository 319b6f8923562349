// The tables to the byte, and their columns.
#include "output/tables.hpp"

#include <gtest/gtest.h>

#include "output/sample.hpp"

namespace whosaid {
namespace {

struct Tables : testing::Test {
  test::Sample sample;
  Findings findings{sample.document, sample.found, OffsetUnit::codepoint};
  std::string out;
};

TEST_F(Tables, HeadersHaveTheColumnsInOrder) {
  for (Table const table : all_tables) append_header(out, table, CsvStyle::exact);
  EXPECT_EQ(
      out,
      "doc_id,quote_id,kind,text,start,end,spans,quoted,speaker,speaker_id,speaker_type,speaker_status,"
      "speaker_mention,speaker_start,speaker_end,cue,cue_start,cue_end,via,via_id,addressee,rule,confidence,"
      "date,sentence,cue_class,modality,quote_group\r\n"
      "doc_id,mention_id,type,text,start,end,entity_id,name,rule\r\n"
      "entity_id,type,name,wikidata,aliases,documents,mentions,quotes\r\n"
      "doc_id,path,date,characters,sentences,mentions,quotes,status,error\r\n"
      "quote_group,text,speaker,speaker_id,quotes,documents,variants,first_date,first_doc,outlets,other_"
      "versions\r\n"
      "speaker_id,speaker,quotes,documents,outlets,first_date,last_date\r\n");
}

TEST_F(Tables, Quotes) {
  append_quotes(out, findings, CsvStyle::exact);
  EXPECT_EQ(
      out,
      "news/a,231a81b12112d25b,direct,\"“Café, no,” […] “never.”\",2,38,2-13;30-38,2-13;30-38,Dana Ruiz,"
      "person/dana-ruiz,person,named,Dana Ruiz,14,23,said,24,28,Acme Wire,,,quote.split,0.97,2021-04-07,"
      "\"“Café, no,” Dana Ruiz said, “never.”\",speech,asserted,\r\n"
      "news/a,9798cec08ba078c7,direct,\"“Who\nknows?”\",39,51,39-51,39-51,,,,unknown,,,,,,,,,,quote.alone,"
      "1.00,2021-04-07,“Who knows?”,,asserted,\r\n");
}

TEST_F(Tables, QuoteWithoutSpeaker) {
  sample.found.quotes.erase(sample.found.quotes.begin());
  sample.found.quotes[0].speaker.reset();
  append_quotes(out, findings, CsvStyle::exact);
  EXPECT_EQ(out,
            "news/a,9798cec08ba078c7,direct,\"“Who\nknows?”\",39,51,39-51,39-51,,,,unknown,,,,,,,,,,"
            "quote.alone,"
            "1.00,2021-04-07,“Who knows?”,,asserted,\r\n");
}

TEST_F(Tables, QuoteWithoutContentIsRefused) {
  sample.found.quotes[0].spans.clear();
  EXPECT_THROW(append_quotes(out, findings, CsvStyle::exact), VerbatimError);
}

TEST_F(Tables, Mentions) {
  append_mentions(out, findings, CsvStyle::exact);
  EXPECT_EQ(out,
            "news/a,79057c636d3d1fa0,person,Dana Ruiz,14,23,person/dana-ruiz,Dana Ruiz,person.titled\r\n");
}

TEST_F(Tables, Documents) {
  append_document(out, findings, CsvStyle::exact);
  append_document(out, findings, CsvStyle::exact, 0, "not UTF-8");
  append_failed_document(out, {"b", "in/b.jsonl", "", ""}, "line 2: no, \"x\"", CsvStyle::exact);
  EXPECT_EQ(out,
            "news/a,in/news/a.txt,2021-04-07,52,2,1,2,ok,\r\n"
            "news/a,in/news/a.txt,2021-04-07,52,2,1,2,ok,not UTF-8\r\n"
            "b,in/b.jsonl,,,,,,error,\"line 2: no, \"\"x\"\"\"\r\n");
}

TEST(TableNames, GoBothWays) {
  for (Table const table : all_tables) EXPECT_EQ(table_named(table_name(table)), table);
  EXPECT_FALSE(table_named("quote"));
}

}  // namespace
}  // namespace whosaid
