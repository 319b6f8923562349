// Text-bound annotations, relations, attributes and references.
#include "output/brat.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

#include "output/plain_text.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace whosaid {
namespace {

std::string capitalised(std::string_view name) {
  std::string out(name);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 0x20);
  return out;
}

class Annotations {
 public:
  explicit Annotations(Findings const& findings) : findings_(findings) {}

  std::string write() {
    Extraction const& found = findings_.extraction();
    for (Mention const& mention : found.mentions) {
      std::size_t const number = add_text(capitalised(entity_type_name(mention.type)), {mention.span});
      mention_at_.emplace(std::pair(mention.span.begin, mention.span.end), number);
      if (mention.entity < 0) continue;
      Entity const& entity = found.entities[static_cast<std::size_t>(mention.entity)];
      put("#{}\tAnnotatorNotes T{}\t{}\n", ++notes_, number, one_line(entity.id));
      if (!entity.wikidata.empty())
        put("N{}\tReference T{} Wikidata:{}\t{}\n", ++references_, number, entity.wikidata,
            one_line(entity.name));
    }
    for (Quote const& quote : found.quotes) add_quote(quote);
    return std::move(out_);
  }

 private:
  template <class... Args>
  void put(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
  }

  void add_quote(Quote const& quote) {
    std::size_t const number = add_text(capitalised(quote_kind_name(quote.kind)), quote.spans);
    if (quote.speaker) {
      relate("Speaker", number, quote.speaker->span, "Party");
      put("A{}\tStatus T{} {}\n", ++attributes_, number, speaker_status_name(quote.speaker->status));
    }
    if (quote.cue) relate("Cue", number, quote.cue->span, "CueWord");
    if (quote.via) relate("Via", number, quote.via->span, "Party");
    if (quote.addressee) relate("Addressee", number, quote.addressee->span, "Party");
  }

  void relate(std::string_view relation, std::size_t quote, Span span, std::string_view otherwise) {
    if (span.empty()) return;
    auto const [at, is_new] = mention_at_.try_emplace(std::pair(span.begin, span.end), 0);
    if (is_new) at->second = add_text(otherwise, {span});
    put("R{}\t{} Arg1:T{} Arg2:T{}\n", ++relations_, relation, quote, at->second);
  }

  /// An annotation must not hold a line break: it is cut there.
  std::size_t add_text(std::string_view type, std::vector<Span> const& spans) {
    std::string offsets;
    std::string words;
    for (Span const span : spans) {
      std::string_view const text = span.of(findings_.document().text);
      for (std::size_t begin = 0; begin < text.size();) {
        std::size_t const end = std::min(text.find_first_of("\r\n", begin), text.size());
        if (end > begin) {
          Piece const piece = findings_.piece(
              {span.begin + static_cast<Offset>(begin), span.begin + static_cast<Offset>(end)});
          fmt::format_to(std::back_inserter(offsets), "{}{} {}", offsets.empty() ? "" : ";", piece.start,
                         piece.end);
          if (!words.empty()) words += ' ';
          append_valid_utf8(words, piece.bytes);
        }
        begin = end + 1;
      }
    }
    put("T{}\t{} {}\t{}\n", ++texts_, type, offsets, words);
    return texts_;
  }

  Findings const& findings_;
  std::string out_;
  std::map<std::pair<Offset, Offset>, std::size_t> mention_at_;
  std::size_t texts_ = 0, relations_ = 0, attributes_ = 0, references_ = 0, notes_ = 0;
};

/// Cut at a character, with a hash of the whole.
std::string shortened(std::string const& part) {
  constexpr std::size_t longest = 200;  // of the 255 bytes that file systems allow
  if (part.size() <= longest) return part;
  return part.substr(0, character_start(part, longest - 17)) + fmt::format("~{:016x}", hash_folded(part));
}

}  // namespace

std::string brat_annotations(Findings const& findings) {
  return Annotations(Findings(findings.document(), findings.extraction(), OffsetUnit::codepoint)).write();
}

std::string_view brat_configuration() {
  return "[entities]\nPerson\nOrganisation\nPlace\nDirect\nMixed\nIndirect\nTerm\nParty\nCueWord\n\n"
         "[relations]\n"
         "Speaker Arg1:<ENTITY>, Arg2:<ENTITY>\nCue Arg1:<ENTITY>, Arg2:CueWord\n"
         "Via Arg1:<ENTITY>, Arg2:<ENTITY>\nAddressee Arg1:<ENTITY>, Arg2:<ENTITY>\n"
         "<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n"
         "[events]\n\n"
         "[attributes]\nStatus Arg:<ENTITY>, Value:named|pronoun|role|continued|unnamed|unknown\n";
}

std::string safe_path(std::string_view document_id) {
  std::string valid;
  append_valid_utf8(valid, document_id);
  std::string path;
  for (std::size_t begin = 0; begin <= valid.size();) {
    std::size_t const end = std::min(valid.find('/', begin), valid.size());
    std::string part = valid.substr(begin, end - begin);
    begin = end + 1;
    for (char& c : part)
      if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F ||
          std::string_view("\\:*?\"<>|").find(c) != std::string_view::npos)
        c = '_';
    if (part.empty() || part.front() == '.') part.insert(0, "_");
    bool const folder = begin <= valid.size();
    if (folder && (part.ends_with(".txt") || part.ends_with(".ann"))) part += '_';
    if (!path.empty()) path += '/';
    path += shortened(part);
  }
  return path;
}

}  // namespace whosaid
