// Prints the evidence of every reading of a reference file as a quotation, for tools/measure-rules to fit
// weights on: one line a reading: document, spans of its content, of the words that name its speaker (empty
// if none, ? if carried over), of its cue, rule, whether it has no marks, family, then the numbers of its
// evidence. Offsets count code points.
//   whosaid_quote_evidence GAZETTEERS REFERENCE.jsonl
#include <fmt/format.h>

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "gazetteer/gazetteer.hpp"
#include "names/names.hpp"
#include "quotes/confidence.hpp"
#include "quotes/marks.hpp"
#include "text/offsets.hpp"
#include "text/tokeniser.hpp"

namespace {

void dump(std::string const& id, std::string const& text, whosaid::Gazetteer const& gazetteer) {
  using namespace whosaid;
  std::vector<Token> tokens;
  tokenise(text, tokens);
  std::vector<Hit> hits;
  gazetteer.look_up(text, tokens, hits);
  Layout layout;
  find_layout(text, tokens, layout);
  std::vector<Quoted> const quoted = pair_marks(text, tokens, layout);
  find_names(text, tokens, layout, hits, gazetteer);
  Skeletons skeletons;
  make_skeletons(tokens, layout, quoted, skeletons);
  OffsetMap const offsets(text, OffsetUnit::codepoint);
  auto const show = [&](TokenRange range) {
    Span const span = span_of(tokens, range);
    return fmt::format("{}-{} ", offsets(span.begin), offsets(span.end));
  };
  for (Quotation const& q : find_quotations(tokens, quoted, skeletons, true)) {
    if (q.kind == QuoteKind::term) continue;
    std::string spans, numbers;
    for (TokenRange const range : q.spans) spans += show(range);
    std::string const speaker =
        q.source == Source::continued ? std::string(1, '?')
        : q.subject.empty()
            ? std::string()
            : show(skeletons[q.subject_sentence].original(q.subject.tokens.first, q.subject.tokens.last));
    for (std::size_t i = 0; i < quote_evidence_count; ++i)
      if (q.evidence.bits().test(i)) numbers += fmt::format(" {}", i);
    std::string const cue = q.cue.empty() ? std::string() : show(q.cue);
    std::cout << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", id, spans, speaker, cue, q.rule,
                             q.kind == QuoteKind::indirect, static_cast<int>(family_of(q.rule)), numbers);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: whosaid_quote_evidence GAZETTEERS REFERENCE.jsonl\n";
    return 2;
  }
  whosaid::Gazetteer const gazetteer = whosaid::Gazetteer::load({argv[1]});
  std::cout << "#";
  for (std::string_view const name : whosaid::quote_evidence_names) std::cout << ' ' << name;
  std::cout << '\n';
  std::ifstream reference(argv[2]);
  for (std::string line; std::getline(reference, line);) {
    auto const record = nlohmann::json::parse(line);
    if (record.contains("quotes")) dump(record["id"], record["text"], gazetteer);
  }
}
