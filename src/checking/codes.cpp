// The table of codes.
#include "checking/codes.hpp"

namespace whosaid {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

constexpr FaultCode codes[] = {
    {"alias", error, "a YAML alias (*name)"},
    {"anchor", error, "a YAML anchor (&name)"},
    {"bad_date", error, "a date that is none"},
    {"bad_example", error, "expected words that do not stand in the example"},
    {"bad_id", error, "an id that is not type/name"},
    {"bad_key", error, "a key that does not belong to this sort of entry"},
    {"bad_value", error, "a value that is not among those known"},
    {"dangling", error, "an id that no entity has"},
    {"date_order", error, "a role that ends before it begins"},
    {"duplicate_entry", error, "an entry twice in a file or entity"},
    {"duplicate_id", error, "an id given twice"},
    {"duplicate_key", error, "a key twice in one entry"},
    {"empty", error, "a text, list or file with nothing in it"},
    {"encoding", error, "bytes that are not UTF-8, or control characters"},
    {"merge_key", error, "a YAML merge key (<<)"},
    {"missing_file", error, "a file that the index names and that is not there"},
    {"missing_key", error, "a key that must be there"},
    {"no_folder", error, "a gazetteer folder that is not there"},
    {"not_in_index", error, "a file that the index does not name"},
    {"null", error, "a key or entry without a value"},
    {"overlap", error, "one office twice at the same time"},
    {"reused_id", error, "an id that another entity had before"},
    {"second_document", error, "a second YAML document in a file"},
    {"syntax", error, "what is not YAML"},
    {"tag", error, "a YAML tag (!name)"},
    {"too_deep", error, "lists in lists in lists"},
    {"too_large", error, "a file that is too large"},
    {"too_long", error, "a line or an entry that is too long"},
    {"two_lines", error, "an entry that runs over several lines"},
    {"unclosed_quote", error, "a quote that is never closed"},
    {"unknown_class", error, "an unknown word class"},
    {"unknown_cue_class", error, "an unknown class of a cue"},
    {"unknown_frame", error, "an unknown frame of a cue"},
    {"unknown_key", error, "an unknown key"},
    {"unknown_kind", error, "an unknown kind of place or organisation"},
    {"unquoted", error, "a plain word that YAML takes for a number or yes or no"},
    {"unreadable", error, "a file or folder that cannot be read"},
    {"wrong_type", error, "a text where a list belongs, and the like"},
    {"ambiguous_alias", warning, "a full name of two entities, with nothing to tell them apart"},
    {"common_word", warning, "a full name that is an ordinary word"},
    {"former_id", warning, "an id that an entity had before"},
    {"listed_twice", warning, "a word with the same classes in two files"},
    {"look_alike", warning, "letters of several scripts in one name"},
    {"near_duplicate", warning, "two entities that look like one"},
    {"needless_alias", warning, "a name that another name of the entity covers"},
    {"needless_allow", warning, "an allow that silences nothing"},
    {"nothing_to_drop", warning, "a name to drop that the entity does not have"},
    {"odd_marks", warning, "marks or spaces that articles will not have"},
    {"retired_reference", warning, "a reference to a retired entity"},
    {"shadowed_alias", warning, "a weak name that is never used, as a full name covers it"},
    {"unknown_source", warning, "a source that is not in SOURCES.md, or none"},
    {"unknown_title", warning, "a role whose title no list of roles knows"},
    {"weak_only", warning, "weak names of an entity that has no full name of its own"},
};

}  // namespace

std::span<FaultCode const> fault_codes() { return codes; }

}  // namespace whosaid
