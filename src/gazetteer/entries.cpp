// Cues are inflected by rule.
#include "gazetteer/entries.hpp"

namespace whosaid {

void each_form(CueEntry const& cue, std::function<void(Pattern const&, CueFeatures)> const& use) {
  std::vector<InflectedForm> forms{{cue.word.text, CueFeature::adjective}};
  if (cue.form == CueFeature::base) forms = verb_forms(cue.word.text, cue.irregular);
  if (cue.form == CueFeature::noun) forms = noun_forms(cue.word.text, cue.irregular);
  for (InflectedForm const& form : forms)
    for (Pattern const& pattern : patterns_of(form.text)) use(pattern, form.form);
}

}  // namespace whosaid
