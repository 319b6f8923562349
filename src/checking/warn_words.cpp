// Texts of entries: letters of several scripts, odd marks, entries in two files.
#include <fmt/format.h>

#include <tuple>
#include <unordered_map>

#include "checking/warn.hpp"
#include "gazetteer/yaml_tree.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

// What is odd about a text, and how to mend it.
struct Oddity {
  std::string_view code;
  std::string message;
};

bool is_ascii(std::string_view text) {
  for (char const c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

// The first letter of another script than Latin in a text that has Latin letters.
std::optional<Oddity> look_alike(std::string_view text) {
  if (is_ascii(text)) return std::nullopt;
  bool latin = false;
  std::string_view letter, script;
  char32_t code = 0;
  for (std::size_t at = 0; at < text.size();) {
    CodePoint const c = decode(text, at);
    std::string_view const its = script_of(c.value);
    bool const wide = c.value >= 0xFF00 && c.value <= 0xFFEF;
    if (its == "Latin" && !wide) {
      latin = true;
    } else if (!its.empty() && letter.empty()) {
      letter = text.substr(at, c.size);
      script = wide ? "full-width" : its;
      code = c.value;
    }
    at += c.size;
  }
  if (!latin || letter.empty()) return std::nullopt;
  return Oddity{
      "look_alike",
      fmt::format("{} holds the {} letter {} (U+{:04X}) among Latin ones; type it anew", quoted_piece(text),
                  script, quoted_piece(letter), static_cast<std::uint32_t>(code))};
}

std::optional<Oddity> odd_marks(std::string_view text) {
  auto odd = [&](std::string_view what) {
    return Oddity{"odd_marks", fmt::format("{} {}", quoted_piece(text), what)};
  };
  if (text.find("  ") != text.npos || text.starts_with(' ') || text.ends_with(' '))
    return odd("has a space too many; delete it");
  if (text.find_first_of("()[]{}\"") != text.npos || text.find("“") != text.npos ||
      text.find("”") != text.npos)
    return odd("has brackets or quotation marks, which articles must have, too; leave them out");
  for (std::string_view const invisible : {"\u200B", "\u200C", "\u200D", "\uFEFF", "\u00AD", "\u00A0"})
    if (text.find(invisible) != text.npos)
      return odd("has a character that cannot be seen, or a no-break space; type it anew");
  return std::nullopt;
}

class Texts {
 public:
  explicit Texts(Lists& lists) : lists_(lists) {}

  void check(ListedText const& text, Where entry) {
    if (auto odd = look_alike(text.text)) add(text.where, entry, *std::move(odd));
    if (auto odd = odd_marks(text.text)) add(text.where, entry, *std::move(odd));
  }

  void add(Where where, Where entry, Oddity odd) {
    found_.push_back({where, entry, std::string(odd.code), std::move(odd.message)});
  }

  void finish() { std::ranges::move(found_, std::back_inserter(lists_.warnings)); }

 private:
  Lists& lists_;
  std::vector<Warning> found_;
};

// A word, or a cue with its form, in two files of one folder and region; the second adds nothing.
class Twice {
 public:
  Twice(Lists const& lists, Texts& texts) : lists_(lists), texts_(texts) {}

  void check(ListedText const& text, std::uint64_t meaning, std::uint64_t form) {
    Pattern const& pattern = text.patterns.front();
    ListFile const& file = lists_.files[text.where.file];
    std::uint64_t const region = std::hash<std::string>()(file.region) + file.folder;
    std::uint64_t key = pattern_hash(pattern) ^ std::uint64_t{pattern.capitals} << 8;
    key = (key ^ std::uint64_t{pattern.upper} << 40 ^ form ^ region) * 0xD6E8FEB86659FD93;
    auto const [at, fresh] = seen_.emplace(key, Seen{meaning, text.where});
    if (fresh) return;
    if ((meaning & ~at->second.meaning) == 0)
      texts_.add(text.where, text.where,
                 {"listed_twice", fmt::format("{} stands in {} as well and adds nothing here; delete one",
                                              quoted_piece(text.text), place_of(lists_, at->second.where))});
    at->second.meaning |= meaning;
  }

 private:
  struct Seen {
    std::uint64_t meaning;
    Where where;
  };
  Lists const& lists_;
  Texts& texts_;
  std::unordered_map<std::uint64_t, Seen> seen_;
};

}  // namespace

void warn_of_texts(Lists& lists) {
  Texts texts(lists);
  Twice words(lists, texts);
  Twice cues(lists, texts);
  for (WordEntry const& word : lists.words) {
    texts.check(word.word, word.word.where);
    words.check(word.word, word.classes.bits, 0);
  }
  for (CueEntry const& cue : lists.cues) {
    texts.check(cue.word, cue.word.where);
    IrregularForms const& forms = cue.irregular;
    std::string const written = forms.present + "," + forms.past + "," + forms.participle + "," + forms.ing +
                                "," + forms.plural + (forms.doubles ? ",doubles" : "");
    cues.check(cue.word, cue.features.bits,
               std::hash<std::string>()(written) + static_cast<std::uint64_t>(cue.form));
  }
  for (EntityEntry const& entity : lists.entities) {
    texts.check(entity.name, entity.where);
    for (auto const* names : {&entity.aliases, &entity.weak, &entity.demonyms})
      for (ListedText const& name : *names) texts.check(name, entity.where);
    for (auto const* name : {&entity.acronym, &entity.capital})
      if (*name) texts.check(**name, entity.where);
  }
  texts.finish();
}

}  // namespace whosaid
