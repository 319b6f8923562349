// Names of the enumerators in the public header, as outputs spell them.
#include "whosaid.hpp"

namespace whosaid {

std::string_view entity_type_name(EntityType type) {
  switch (type) {
    case EntityType::person:
      return "person";
    case EntityType::organisation:
      return "organisation";
    case EntityType::place:
      break;
  }
  return "place";
}

std::string_view quote_kind_name(QuoteKind kind) {
  switch (kind) {
    case QuoteKind::direct:
      return "direct";
    case QuoteKind::mixed:
      return "mixed";
    case QuoteKind::indirect:
      return "indirect";
    case QuoteKind::term:
      break;
  }
  return "term";
}

std::string_view speaker_status_name(SpeakerStatus status) {
  switch (status) {
    case SpeakerStatus::named:
      return "named";
    case SpeakerStatus::pronoun:
      return "pronoun";
    case SpeakerStatus::role:
      return "role";
    case SpeakerStatus::continued:
      return "continued";
    case SpeakerStatus::unnamed:
      return "unnamed";
    case SpeakerStatus::unknown:
      break;
  }
  return "unknown";
}

std::string_view cue_class_name(CueClass cue_class) {
  switch (cue_class) {
    case CueClass::speech:
      return "speech";
    case CueClass::writing:
      return "writing";
    case CueClass::thought:
      return "thought";
    case CueClass::attitude:
      return "attitude";
    case CueClass::evidence:
      break;
  }
  return "evidence";
}

std::string_view modality_name(Modality modality) {
  switch (modality) {
    case Modality::asserted:
      break;
    case Modality::negated:
      return "negated";
    case Modality::denied:
      return "denied";
    case Modality::asked:
      return "asked";
    case Modality::future:
      return "future";
  }
  return "asserted";
}

std::string_view version() { return WHOSAID_VERSION; }

}  // namespace whosaid
