// Reads, compiles and keeps, whatever is kept already.
#include "gazetteer/compile_folders.hpp"

#include "gazetteer/cache.hpp"
#include "gazetteer/compile.hpp"
#include "gazetteer/error.hpp"
#include "gazetteer/sources.hpp"

namespace whosaid {

CompiledFolders compile_folders(std::vector<std::filesystem::path> const& folders) {
  std::vector<Fault> faults;
  std::int64_t const now = file_clock_now();
  std::vector<SourceFolder> sources;
  for (auto const& folder : folders) sources.push_back(read_folder(folder, faults));
  if (!faults.empty()) throw GazetteerError(std::move(faults));
  Lists const lists = read_lists(sources, faults);
  if (!faults.empty()) throw GazetteerError(std::move(faults));
  std::uint64_t const hash = hash_of(sources);
  std::string const bytes = compile(lists, hash);
  Cache const cache(sources, now);
  CompiledFolders made;
  made.folder = cache.folder();
  if (cache.keep(hash, bytes)) made.image = cache.image_path(hash);
  made.files = lists.files.size();
  made.entities = lists.entities.size();
  made.words = lists.words.size();
  made.cues = lists.cues.size();
  made.bytes = bytes.size();
  return made;
}

}  // namespace whosaid
