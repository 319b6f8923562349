// Prints the evidence of every candidate name of a reference file, for tools/fit-names to fit weights on:
// one line a candidate: document, sentence, begin and end in code points, first and last token, kind,
// reading, the trust in it, then the numbers of its evidence, once as the first pass sees it and once as the
// second, and of the facts of the words around it. The two lines before them name evidence and facts.
//   whosaid_evidence GAZETTEERS GOLD.jsonl
#include <fmt/format.h>

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "gazetteer/gazetteer.hpp"
#include "names/choice.hpp"
#include "names/names.hpp"
#include "quotes/marks.hpp"
#include "text/offsets.hpp"
#include "text/tokeniser.hpp"

namespace {

std::string numbers(whosaid::EvidenceSet const& evidence) {
  std::string line;
  for (std::size_t i = 0; i < whosaid::evidence_count; ++i)
    if (evidence.has(static_cast<whosaid::Evidence>(i))) line += fmt::format(" {}", i);
  return line;
}

/// Facts are numbered through all positions.
std::string facts(whosaid::Surroundings const& words) {
  std::string line;
  for (std::size_t position = 0; position < whosaid::position_count; ++position)
    whosaid::for_each_fact(*words[position], [&](std::size_t fact) {
      line += fmt::format(" {}", position * whosaid::fact_count + fact);
    });
  return line;
}

/// The names of facts as C++ writes them, in the order of their numbers.
void print_fact_names() {
  std::cout << '#';
  for (std::size_t i = 0; i < whosaid::fact_count; ++i) {
    auto const [kind, name] = whosaid::fact_name(i);
    std::cout << fmt::format(" {}::{}", kind, name);
  }
  std::cout << '\n';
}

void dump(std::string const& id, std::string const& text, whosaid::Gazetteer const& gazetteer) {
  using namespace whosaid;
  std::vector<Token> tokens;
  tokenise(text, tokens);
  std::vector<Hit> hits;
  gazetteer.look_up(text, tokens, hits);
  Layout layout;
  find_layout(text, tokens, layout);
  pair_marks(text, tokens, layout);
  OffsetMap const offsets(text, OffsetUnit::codepoint);
  for (Weighed const& weighed : weigh_candidates(text, tokens, layout, hits, gazetteer)) {
    Span const span = span_of(tokens, weighed.candidate.tokens);
    Candidate const& candidate = weighed.candidate;
    std::cout << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", id, candidate.sentence,
                             offsets(span.begin), offsets(span.end), candidate.tokens.first,
                             candidate.tokens.last, static_cast<int>(candidate.kind),
                             static_cast<int>(candidate.reading()), numbers(weighed.local),
                             numbers(weighed.document), facts(weighed.words));
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: whosaid_evidence GAZETTEERS GOLD.jsonl\n";
    return 2;
  }
  whosaid::Gazetteer const gazetteer = whosaid::Gazetteer::load({argv[1]});
  std::cout << "#";
  for (std::string_view const name : whosaid::evidence_names) std::cout << ' ' << name;
  std::cout << '\n';
  print_fact_names();
  std::ifstream gold(argv[2]);
  for (std::string line; std::getline(gold, line);) {
    auto const record = nlohmann::json::parse(line);
    dump(record["id"], record["text"], gazetteer);
  }
}
