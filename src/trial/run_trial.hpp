// Extracting articles with the lists as they were and as they are, and comparing.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "corpus/inputs.hpp"
#include "corpus/load.hpp"
#include "gazetteer/sources.hpp"
#include "trial/compare.hpp"

namespace whosaid {

struct TrialSettings {
  LoadSettings fields;
  std::string inputs_name;  ///< tells these inputs from others, see ArticleWords
  bool all = false;         ///< extract all articles, also those that cannot change
  unsigned jobs = 1;
};

struct Trial {
  std::size_t articles = 0;
  std::size_t extracted = 0;  ///< those that the edit might concern
  std::size_t alone = 0;      ///< those of them whose text is not that of another one: so many were read
  std::size_t entries = 0;    ///< triggers: ways in which an article may be concerned
  std::vector<Change> changes;
};

/// Two states of the lists.
struct ListStates {
  std::vector<SourceFolder> before;
  std::vector<SourceFolder> after;
};

/// Calls read_states() in a thread of its own while it looks at the articles. Throws what that throws, and
/// GazetteerError when one of the two states is invalid.
Trial run_trial(std::function<ListStates()> const& read_states, Inputs& inputs,
                TrialSettings const& settings);

}  // namespace whosaid
