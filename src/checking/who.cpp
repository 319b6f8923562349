// Searching the lists as the matcher would.
#include "checking/who.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "checking/warn.hpp"
#include "gazetteer/inflect.hpp"
#include "gazetteer/suggest.hpp"
#include "gazetteer/yaml_tree.hpp"

namespace whosaid {
namespace {

template <class Bits, class Names>
std::string names_of(Bits bits, Names const& names) {
  std::string text;
  for (std::size_t i = 0; i < std::size(names); ++i)
    if (bits >> i & 1) text += (text.empty() ? "" : ", ") + std::string(names[i]);
  return text;
}

bool contains(std::vector<std::uint64_t> const& whole, std::vector<std::uint64_t> const& part) {
  return std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
}

// Why an entry with these words does not match the name as it is written; empty if it does.
std::string why_not(Pattern const& entry, Pattern const& name) {
  std::uint32_t const missing = entry.capitals & ~name.capitals;
  if (missing != 0) return entry.upper ? ", but only in capitals" : ", but only with a capital";
  if (entry.upper && !name.upper) return ", but only in capitals";
  return "";
}

class Search {
 public:
  Search(std::string_view name, Lists const& lists)
      : name_(name), lists_(lists), wanted_(patterns_of(name).front()) {}

  std::string run() {
    put("{}\n", quoted_piece(name_));
    words();
    cues();
    entities();
    if (!found_) nothing();
    return std::move(out_);
  }

 private:
  template <class... Args>
  void put(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
  }

  void line(std::string const& what, Where where) {
    found_ = true;
    put("  {:<58} {}\n", what, place_of(lists_, where));
  }

  // The pattern of `text` that has the name's words, or null.
  Pattern const* alike(ListedText const& text) const {
    for (Pattern const& pattern : text.patterns)
      if (pattern.hashes == wanted_.hashes) return &pattern;
    return nullptr;
  }

  void words() {
    put("\nin lists of words\n");
    std::size_t const before = out_.size();
    for (WordEntry const& entry : lists_.words)
      if (Pattern const* pattern = alike(entry.word))
        line(names_of(entry.classes.bits, word_class_names) + why_not(*pattern, wanted_), entry.word.where);
    if (out_.size() == before) put("  none\n");
  }

  void cues() {
    std::string const heading = "\nas a cue\n";
    bool any = false;
    for (CueEntry const& entry : lists_.cues) {
      std::vector<InflectedForm> forms{{entry.word.text, CueFeature::adjective}};
      if (entry.form == CueFeature::base) forms = verb_forms(entry.word.text, entry.irregular);
      if (entry.form == CueFeature::noun) forms = noun_forms(entry.word.text, entry.irregular);
      for (InflectedForm const& form : forms) {
        if (patterns_of(form.text).front().hashes != wanted_.hashes) continue;
        if (!any) out_ += heading;
        any = true;
        line(names_of((entry.features | form.form).bits, cue_feature_names), entry.word.where);
      }
    }
  }

  void entities() {
    std::vector<std::pair<std::string, Where>> longer;
    put("\nentities with this name\n");
    std::size_t const before = out_.size();
    for (EntityEntry const& entity : lists_.entities) {
      bool bears = false;
      ListedText const* holds = nullptr;
      auto const check = [&](ListedText const& text, std::string_view kind) {
        if (Pattern const* pattern = alike(text)) {
          line(fmt::format("{}, {}{}", entity.id, kind, why_not(*pattern, wanted_)), text.where);
          bears = true;
        } else if (!holds && !text.patterns.empty() &&
                   contains(text.patterns.front().hashes, wanted_.hashes)) {
          holds = &text;
        }
      };
      check(entity.name, "main name");
      for (ListedText const& alias : entity.aliases) check(alias, "another full name");
      if (entity.acronym) check(*entity.acronym, "acronym");
      for (ListedText const& weak : entity.weak) check(weak, "weak name, only where a full name is");
      for (ListedText const& demonym : entity.demonyms) check(demonym, "its people or adjective");
      if (entity.capital) check(*entity.capital, "its capital, for the government");
      if (entity.retired.value_or(false) && patterns_of(entity.name.text).front().hashes == wanted_.hashes)
        line(entity.id + ", retired: it is not found", entity.where);
      if (entity.id == name_)
        line(fmt::format("{}, {}", entity.id, quoted_piece(entity.name.text)), entity.where);
      if (holds && !bears)
        longer.emplace_back(fmt::format("{} ({})", quoted_piece(holds->text), entity.id), holds->where);
    }
    if (out_.size() == before) put("  none\n");
    if (longer.empty() || wanted_.hashes.empty()) return;
    constexpr std::size_t most = 10;
    put("\nlonger names that hold it: {}\n", longer.size());
    for (std::size_t i = 0; i < std::min(most, longer.size()); ++i) line(longer[i].first, longer[i].second);
    if (longer.size() > most) put("  …\n");
  }

  void nothing() {
    std::vector<std::string_view> names;
    for (EntityEntry const& entity : lists_.entities) {
      names.push_back(entity.name.text);
      for (ListedText const& alias : entity.aliases) names.push_back(alias.text);
    }
    for (WordEntry const& entry : lists_.words) names.push_back(entry.word.text);
    std::string const nearest = did_you_mean(name_, names);
    put("\nNo list has it{}\n", nearest.empty() ? "." : nearest);
  }

  std::string_view name_;
  Lists const& lists_;
  Pattern const wanted_;
  std::string out_;
  bool found_ = false;
};

}  // namespace

std::string known_of(std::string_view name, Lists const& lists) { return Search(name, lists).run(); }

}  // namespace whosaid
