#include "quotes/confidence.hpp"

namespace whosaid {
namespace {

struct Measured {
  std::string_view rule;
  double precision;
};

// Printed by tools/measure-rules from the development corpora.
constexpr Measured measured[] = {
#include "quotes/confidence.inc"
};

/// For a rule that development data never showed.
constexpr double unmeasured = 0.5;

Measured const* find(std::string_view rule) {
  for (Measured const& entry : measured)
    if (entry.rule == rule) return &entry;
  return nullptr;
}

}  // namespace

double confidence_of(std::string_view rule) {
  Measured const* const found = find(rule);
  return found == nullptr ? unmeasured : found->precision;
}

bool is_measured(std::string_view rule) { return find(rule) != nullptr; }

}  // namespace whosaid
