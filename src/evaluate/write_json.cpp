// Figures for programs.
#include <nlohmann/json.hpp>

#include "evaluate/write.hpp"

namespace whosaid {
namespace {

using Json = nlohmann::ordered_json;

Json object_of(Count const& count) {
  return {{"precision", count.precision()},
          {"recall", count.recall()},
          {"f1", count.f1()},
          {"right_found", count.right_found},
          {"found", count.found},
          {"right_reference", count.right_reference},
          {"reference", count.reference}};
}

Json names_object(NameScores const& scores, std::size_t errors) {
  Json names = {{"types", Json::object()},
                {"both", object_of(scores.both)},
                {"regions", Json::object()},
                {"rules", Json::object()}};
  for (auto const& [type, counts] : scores.types)
    names["types"][type] = {{"exact", object_of(counts.exact)},
                            {"overlapping", object_of(counts.overlapping)}};
  for (auto const& [region, count] : scores.regions) names["regions"][region] = object_of(count);
  for (auto const& [name, rule] : scores.rules)
    names["rules"][std::string(name)] = {
        {"found", rule.found}, {"exact", rule.exact}, {"overlapping", rule.overlapping}};
  if (errors == 0) return names;
  for (NameMistakeGroup const& group : pick(scores, errors)) {
    Json& list = names["errors"][group.group] = Json::array();
    for (auto const& [words, mistake] : group.commonest)
      list.push_back({{"text", words},
                      {"times", mistake.times},
                      {"document", mistake.document},
                      {"example", mistake.example}});
  }
  return names;
}

Json quotes_object(QuoteScores const& scores, std::size_t errors) {
  Json quotes = {{"kinds", Json::object()}, {"rules", Json::object()}, {"lengths", Json::object()}};
  for (auto const& [kind, counts] : scores.kinds)
    quotes["kinds"][kind] = {{"content", object_of(counts.content)},
                             {"exact", object_of(counts.exact)},
                             {"content_and_speaker", object_of(counts.speaker)},
                             {"speaker_of_matched",
                              {{"percent", percent(counts.speakers_right, counts.speakers)},
                               {"right", counts.speakers_right},
                               {"matched", counts.speakers}}}};
  for (auto const& [name, rule] : scores.rules)
    quotes["rules"][std::string(name)] = {
        {"found", rule.found}, {"content", rule.content}, {"content_and_speaker", rule.speaker}};
  for (std::size_t bin = 0; bin < scores.lengths.size(); ++bin)
    quotes["lengths"][length_bin_name(bin)] = object_of(scores.lengths[bin]);
  if (errors == 0) return quotes;
  for (QuoteMistakeGroup const& group : pick(scores, errors)) {
    Json& list = quotes["errors"][group.group] = Json::array();
    for (QuoteMistake const* mistake : group.some)
      list.push_back({{"document", mistake->document},
                      {"example", mistake->example},
                      {"rule", mistake->rule},
                      {"expected", mistake->expected},
                      {"speaker", mistake->speaker}});
  }
  return quotes;
}

}  // namespace

std::string as_json(Scores const& scores, std::size_t errors) {
  Json object = {{"documents", scores.documents}};
  if (scores.with_names > 0) object["names"] = names_object(scores.names, errors);
  if (scores.with_quotes > 0) object["quotes"] = quotes_object(scores.quotes, errors);
  return object.dump(2) + '\n';
}

}  // namespace whosaid
