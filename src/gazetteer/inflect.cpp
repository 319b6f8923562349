// The spelling rules of English inflection.
#include "gazetteer/inflect.hpp"

#include <algorithm>

namespace whosaid {
namespace {

bool is_vowel(char c) {
  constexpr std::string_view vowels = "aeiou";
  return vowels.find(c) != vowels.npos;
}

bool ends_in_consonant_y(std::string_view word) {
  return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

// The stem before -ed or -ing with its consonant doubled where that is due: admit → admitt, mimic → mimick.
std::string doubled(std::string_view word, bool doubles) {
  std::string stem(word);
  if (doubles)
    stem += stem.back();
  else if (word.ends_with('c'))
    stem += 'k';
  return stem;
}

void add(std::vector<InflectedForm>& forms, std::string text, CueFeature form) {
  auto const same = std::ranges::find(forms, text, &InflectedForm::text);
  if (same == forms.end())
    forms.push_back({std::move(text), form});
  else
    same->form |= form;
}

}  // namespace

std::string with_s(std::string_view word) {
  std::string out(word);
  if (ends_in_consonant_y(word)) {
    out.pop_back();
    return out + "ies";
  }
  bool const after_consonant_o = word.size() > 1 && word.back() == 'o' && !is_vowel(word[word.size() - 2]);
  for (std::string_view const ending : {"s", "x", "z", "ch", "sh"})
    if (word.ends_with(ending)) return out + "es";
  return out + (after_consonant_o ? "es" : "s");
}

std::string with_ed(std::string_view word, bool doubles) {
  if (word.ends_with('e')) return std::string(word) + 'd';
  if (ends_in_consonant_y(word)) return std::string(word.substr(0, word.size() - 1)) + "ied";
  return doubled(word, doubles) + "ed";
}

std::string with_ing(std::string_view word, bool doubles) {
  if (word.ends_with("ie")) return std::string(word.substr(0, word.size() - 2)) + "ying";
  bool const keeps_e = word.ends_with("ee") || word.ends_with("oe") || word.ends_with("ye");
  if (word.ends_with('e') && !keeps_e) return std::string(word.substr(0, word.size() - 1)) + "ing";
  return doubled(word, doubles) + "ing";
}

std::vector<InflectedForm> verb_forms(std::string_view base, IrregularForms const& given) {
  std::size_t const space = std::min(base.find(' '), base.size());
  std::string_view const verb = base.substr(0, space);
  std::string_view const rest = base.substr(space);
  auto form = [&](std::string const& irregular, std::string regular) {
    if (irregular.empty()) return std::move(regular).append(rest);
    bool const whole = rest.empty() || irregular.find(' ') != irregular.npos;
    return whole ? irregular : irregular + std::string(rest);
  };
  std::string const past = form(given.past, with_ed(verb, given.doubles));
  std::vector<InflectedForm> forms;
  add(forms, std::string(base), CueFeature::base);
  add(forms, form(given.present, with_s(verb)), CueFeature::present);
  add(forms, past, CueFeature::past);
  add(forms, given.participle.empty() ? past : form(given.participle, {}), CueFeature::participle);
  add(forms, form(given.ing, with_ing(verb, given.doubles)), CueFeature::ing);
  return forms;
}

std::vector<InflectedForm> noun_forms(std::string_view base, IrregularForms const& given) {
  std::vector<InflectedForm> forms;
  add(forms, std::string(base), CueFeature::noun);
  add(forms, given.plural.empty() ? with_s(base) : given.plural, CueFeature::noun);
  return forms;
}

}  // namespace whosaid
