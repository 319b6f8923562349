// The names found in a sentence, written into it.
#pragma once

#include "names/names.hpp"
#include "support/marked.hpp"
#include "support/stages.hpp"

namespace whosaid::test {

/// People stand as [PER …], organisations as [ORG …]; places are left out.
struct NamesCase {
  std::string_view name;
  std::string_view marked;
};

inline void PrintTo(NamesCase const& c, std::ostream* out) { *out << c.name; }

/// The text with what is found in it marked anew.
inline std::string found_in(std::string_view marked) {
  Stages const read(unmarked(marked, true));
  std::vector<Insertion> marks;
  for (Name const& name : read.names) {
    if (name.type == EntityType::place) continue;
    Span const span = span_of(read.tokens, name.tokens);
    marks.push_back({span.begin, name.type == EntityType::person ? "[PER " : "[ORG "});
    marks.push_back({span.end, "]"});
  }
  return with_insertions(read.text, marks);
}

}  // namespace whosaid::test
