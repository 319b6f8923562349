// Under what a speaker is added up over articles.
#pragma once

#include <string>
#include <string_view>

namespace whosaid {

/// The entity's id; of somebody without one the name, capitals and a leading “the” folded; empty for words
/// that stand for other people in each article: I, they, many, the others.
std::string speaker_key(std::string_view entity_id, std::string_view name);

}  // namespace whosaid
