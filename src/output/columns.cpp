// The columns of all tables: their order is that of the files. New ones come at the end.
#include <array>

#include "output/tables.hpp"

namespace whosaid {
namespace {

constexpr std::string_view offset = "offset";
constexpr std::string_view whole = "number";
constexpr std::string_view day = "YYYY-MM-DD";

constexpr Column quotes[] = {
    {"doc_id", "The document", "", "bridge"},
    {"quote_id", "The quotation: the same in every run over this document", "16 hexadecimal digits",
     "bd2c716c3de0e559"},
    {"kind",
     "direct: whole utterances in marks; mixed: the reporter's sentence with words in marks; indirect: no "
     "marks; "
     "term: words in marks that nobody is quoted with (--terms)",
     "direct, mixed, indirect, term", "mixed"},
    {"text", "The content, copied from the document; several stretches are joined by “ […] ”", "",
     "that the work would cost “at least” 40 million euros"},
    {"start", "Where the content begins", offset, "288"},
    {"end", "Where it ends", offset, "340"},
    {"spans", "The stretches of the content", "start-end;start-end", "288-340"},
    {"quoted", "Those parts that stand in quotation marks, marks included", "start-end;start-end", "313-323"},
    {"speaker",
     "Who says it: the entity's name, else the words of the text; empty when the text does not say", "",
     "Oleh Marchenko"},
    {"speaker_id", "The speaker's entity; empty if it is nobody by name", "", "person/oleh-marchenko"},
    {"speaker_type", "What the speaker is", "person, organisation, place", "person"},
    {"speaker_status", "How the text names the speaker; continued: carried over from an earlier quotation",
     "named, pronoun, role, continued, unnamed, unknown", "named"},
    {"speaker_mention", "The words that the speaker was taken from", "", "Oleh Marchenko"},
    {"speaker_start", "Where they begin", offset, "260"},
    {"speaker_end", "Where they end", offset, "274"},
    {"cue", "The word of saying", "", "told"},
    {"cue_start", "Where it begins", offset, "275"},
    {"cue_end", "Where it ends", offset, "279"},
    {"via", "Who relays it", "", "Reuters"},
    {"via_id", "The entity of who relays it", "", "organisation/reuters"},
    {"addressee", "Who is spoken to", "", "the board"},
    {"rule", "The rule that found it", "", "reported.that"},
    {"confidence", "How likely content and speaker are right, fitted on reference articles", "0 to 1",
     "0.74"},
    {"date", "The document's date", day, "2021-04-07"},
    {"sentence", "The sentence it stands in, on one line", "", "Oleh Marchenko told Reuters that …"},
    {"cue_class", "What the cue says of how it was put", "speech, writing, thought, attitude, evidence",
     "speech"},
    {"modality",
     "Whether it was put forward. negated: did not say; denied: the content is denied or rejected; asked: "
     "whether it is so; future: will or would say, is expected to say",
     "asserted, negated, denied, asked, future", "asserted"},
    {"quote_group",
     "The same quotation in other articles has the same value; see groups.csv. Empty if there is none, "
     "and on standard output",
     "quote_id of the first", "bd2c716c3de0e559"},
};

constexpr Column mentions[] = {
    {"doc_id", "The document", "", "bridge"},
    {"mention_id", "The mention: the same in every run over this document", "16 hexadecimal digits",
     "0f1e2d3c4b5a6978"},
    {"type", "What is named", "person, organisation, place", "person"},
    {"text", "The name, copied from the document", "", "Marchenko"},
    {"start", "Where it begins", offset, "260"},
    {"end", "Where it ends", offset, "269"},
    {"entity_id", "The entity that it names", "", "person/oleh-marchenko"},
    {"name", "That entity's name", "", "Oleh Marchenko"},
    {"rule", "The rule that found it", "", "person.titled"},
};

constexpr Column entities[] = {
    {"entity_id", "The entity: of the lists, else its type and name", "", "person/oleh-marchenko"},
    {"type", "What it is", "person, organisation, place", "person"},
    {"name", "Its name in the lists, else the fullest in the document that named it first", "",
     "Oleh Marchenko"},
    {"wikidata", "Its number in Wikidata, if the lists have it", "Q-number", "Q56226"},
    {"aliases", "What the documents call it, most frequent first", "joined by |", "Oleh Marchenko|Marchenko"},
    {"documents", "Documents that name it", whole, "3"},
    {"mentions", "Mentions in all of them", whole, "12"},
    {"quotes", "Quotations of which it is the speaker", whole, "5"},
};

constexpr Column documents[] = {
    {"doc_id", "The document: its id field, else its path in the given folder without ending", "", "bridge"},
    {"path", "Where it was read", "", "articles/bridge.txt"},
    {"date", "Its date: the field, else --date, else what its head states", day, "2021-04-07"},
    {"characters", "Length of its text", "code points", "602"},
    {"sentences", "Sentences found", whole, "6"},
    {"mentions", "Mentions found", whole, "9"},
    {"quotes", "Quotations found", whole, "5"},
    {"status", "Whether it could be read", "ok, error", "ok"},
    {"error",
     "Why it could not be read, and how to mend that; of one that is ok, what is doubtful about it, mostly "
     "nothing",
     "", "line 1: field \"text\" is not text"},
};

constexpr Column groups[] = {
    {"quote_group", "The group, as in quotes.csv", "quote_id of its first quotation", "bd2c716c3de0e559"},
    {"text", "Its longest variant, on one line", "",
     "“We waited too long,” […] “Nobody wants to be on that bridge.”"},
    {"speaker", "The speaker that most of its quotations have", "", "Dana Ruiz"},
    {"speaker_id", "The entity of that speaker", "", "person/dana-ruiz"},
    {"quotes", "Quotations in the group", whole, "4"},
    {"documents", "Documents they stand in", whole, "4"},
    {"variants", "Different wordings among them: shortened, altered", whole, "2"},
    {"first_date", "The earliest date of these documents", day, "2021-04-07"},
    {"first_doc", "The document of that date, the first of the inputs if several are", "", "bridge"},
    {"outlets", "Who published it, in the order of the inputs: values of the field that --outlet-field names",
     "joined by |", "The Post|The Courier"},
    {"other_versions",
     "Groups in which the same speaker says much the same within two days in other words: perhaps "
     "another translation",
     "joined by |", "0f1e2d3c4b5a6978"},
};

constexpr Column speakers[] = {
    {"speaker_id", "The speaker's entity; empty if it is nobody by name", "", "person/dana-ruiz"},
    {"speaker", "The speaker's name, or the words of the text", "", "Dana Ruiz"},
    {"quotes", "Quotations with this speaker", whole, "17"},
    {"documents", "Documents they stand in", whole, "9"},
    {"outlets", "Different outlets among these documents", whole, "3"},
    {"first_date", "The earliest date of these documents", day, "2021-04-07"},
    {"last_date", "The latest date", day, "2021-06-30"},
};

struct Shape {
  std::string_view name;
  std::string_view meaning;
  std::span<Column const> columns;
};

constexpr std::array<Shape, all_tables.size()> shapes = {{
    {"quotes", "A row is a quotation.", quotes},
    {"mentions", "A row is a mention of a person, an organisation or a place.", mentions},
    {"entities", "A row is somebody or something named, over all documents; most mentioned first.", entities},
    {"documents", "A row is a document that was read, or could not be. Fields named by --keep-field follow.",
     documents},
    {"groups",
     "A row is a quotation that stands in several articles, or has other versions; in the order of the "
     "inputs.",
     groups},
    {"speakers",
     "A row is somebody who is quoted; most quoted first. Of those who are nobody by name, capitals and a "
     "leading "
     "“the” make no difference; words that stand for others in each article (I, they, many) have no row.",
     speakers},
}};

Shape const& shape_of(Table table) { return shapes[static_cast<std::size_t>(table)]; }

}  // namespace

std::string_view table_name(Table table) { return shape_of(table).name; }

std::string_view table_meaning(Table table) { return shape_of(table).meaning; }

std::span<Column const> columns_of(Table table) { return shape_of(table).columns; }

std::optional<Table> table_named(std::string_view name) {
  for (Table const table : all_tables)
    if (table_name(table) == name) return table;
  return std::nullopt;
}

}  // namespace whosaid
