// Loading, and what can be asked of entities.
#include "gazetteer/gazetteer.hpp"

#include <algorithm>

#include "gazetteer/cache.hpp"
#include "gazetteer/compile.hpp"
#include "gazetteer/error.hpp"
#include "gazetteer/image.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {

Gazetteer::Gazetteer(std::unique_ptr<Image> image) : image_(std::move(image)) {}
Gazetteer::Gazetteer(Gazetteer&&) noexcept = default;
Gazetteer& Gazetteer::operator=(Gazetteer&&) noexcept = default;
Gazetteer::~Gazetteer() = default;

Gazetteer Gazetteer::load(std::vector<std::filesystem::path> const& folders) {
  std::vector<Fault> faults;
  auto const stop_at_faults = [&] {
    if (!faults.empty()) throw GazetteerError(std::move(faults));
  };
  std::int64_t const now = file_clock_now();
  std::vector<SourceFolder> sources;
  for (auto const& folder : folders) sources.push_back(find_files(folder, faults));
  stop_at_faults();
  Cache const cache(sources, now);
  if (auto kept = cache.unchanged()) return Gazetteer(std::make_unique<Image>(std::move(kept)));
  for (SourceFolder& folder : sources) read_files(folder, faults);
  stop_at_faults();
  std::uint64_t const hash = hash_of(sources);
  if (auto kept = cache.image(hash)) return Gazetteer(std::make_unique<Image>(std::move(kept)));
  Lists const lists = read_lists(sources, faults);
  stop_at_faults();
  std::string bytes = compile(lists, hash);
  cache.keep(hash, bytes);
  return Gazetteer(std::make_unique<Image>(std::move(bytes)));
}

std::uint32_t Gazetteer::entity_count() const { return static_cast<std::uint32_t>(image_->entities.size()); }

EntitySummary Gazetteer::summary(EntityIndex index) const {
  Image const& image = *image_;
  image::Entity const& record = image.entities[index];
  return {.id = image.text(record.id),
          .type = static_cast<EntityType>(record.type),
          .name = image.text(record.name),
          .wikidata = image.text(record.wikidata),
          .kind = image.text(record.kind),
          .gender = static_cast<Gender>(record.gender),
          .words = image.words_of(index),
          .final_words = image.final_words_of(index)};
}

void Gazetteer::add_ties(EntityIndex index, std::vector<EntityIndex>& ties) const {
  for (image::Relation const& relation : image_->relations_of(index)) ties.push_back(relation.of);
  for (image::Role const& role : image_->roles_of(index))
    if (role.of != no_entity) ties.push_back(role.of);
}

EntityRecord Gazetteer::entity(EntityIndex index) const {
  Image const& image = *image_;
  EntityRecord entity;
  static_cast<EntitySummary&>(entity) = summary(index);
  for (image::Text const alias : image.aliases_of(index)) entity.aliases.push_back(image.text(alias));
  for (image::Role const& role : image.roles_of(index))
    entity.roles.push_back({image.text(role.title), role.of, image.text(role.from), image.text(role.to)});
  for (image::Relation const& relation : image.relations_of(index))
    entity.relations.push_back({image.text(relation.kind), relation.of});
  return entity;
}

EntityType Gazetteer::entity_type(EntityIndex index) const {
  return static_cast<EntityType>(image_->entities[index].type);
}

std::optional<EntityIndex> Gazetteer::entity_by_id(std::string_view id) const {
  auto const id_of = [&](image::Entity const& entity) { return image_->text(entity.id); };
  auto const at = std::ranges::lower_bound(image_->entities, id, {}, id_of);
  if (at == image_->entities.end() || id_of(*at) != id) return std::nullopt;
  return static_cast<EntityIndex>(at - image_->entities.begin());
}

std::vector<EntityIndex> Gazetteer::holders(std::string_view title, EntityIndex of,
                                            std::string_view date) const {
  std::vector<EntityIndex> found;
  std::uint64_t const key = pattern_hash(patterns_of(title).front());
  for (image::Holder const& holder :
       std::ranges::equal_range(image_->holders, key, {}, &image::Holder::title)) {
    image::Role const& role = image_->roles[holder.role];
    std::string_view const from = image_->text(role.from);
    std::string_view const to = image_->text(role.to);
    if (of != no_entity && role.of != of) continue;
    if (!date.empty() && ((!from.empty() && date < from) || (!to.empty() && to < date))) continue;
    if (found.empty() || found.back() != holder.entity) found.push_back(holder.entity);
  }
  return found;
}

std::optional<Provenance> Gazetteer::provenance(std::string_view word, WordClass word_class) const {
  for (Occurrence const& at : image_->occurrences(word))
    if (WordClasses(image_->phrases[at.features].classes).has(word_class))
      return image_->provenance(at.file, at.line, at.column);
  return std::nullopt;
}

std::optional<Provenance> Gazetteer::cue_provenance(std::string_view word) const {
  for (Occurrence const& at : image_->occurrences(word))
    if (image_->phrases[at.features].cues != 0) return image_->provenance(at.file, at.line, at.column);
  return std::nullopt;
}

Provenance Gazetteer::provenance(EntityIndex entity) const {
  image::Entity const& record = image_->entities[entity];
  return image_->provenance(record.file, record.line, record.column);
}

std::string_view Gazetteer::content_hash() const { return image_->content_hash(); }

}  // namespace whosaid
