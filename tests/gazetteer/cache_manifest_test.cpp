// Which changes of a list are seen from the state of its file, without reading it.
#include <fcntl.h>
#include <sys/stat.h>

#include "gazetteer/cache.hpp"
#include "gazetteer/cache_fixture.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;
using test::words;

constexpr std::int64_t minute = 60'000'000'000;

class CacheManifest : public test::CacheTest {
 protected:
  /// The cache as a run sees it that starts `later` than now.
  Cache cache(std::int64_t later) const {
    std::vector<Fault> faults;
    return Cache({find_files(folder_.path(), faults)}, file_clock_now() + later);
  }
  /// Makes the image, and the manifest that a run a minute later leaves.
  void settle() const {
    std::string const hash(load().content_hash());
    ASSERT_TRUE(cache(minute).image(std::stoull(hash, nullptr, 16)));
    ASSERT_TRUE(cache(minute).unchanged());
  }
  /// Changes a list to text of the same size, and sets its time back.
  void change_in_place(fs::path const& list, std::string_view bytes) const {
    struct stat before {};
    ASSERT_EQ(::stat(list.c_str(), &before), 0);
    ASSERT_EQ(static_cast<std::size_t>(before.st_size), bytes.size());
    std::fstream(list, std::ios::in | std::ios::out | std::ios::binary) << bytes;
    timespec const times[] = {before.st_atim, before.st_mtim};
    ASSERT_EQ(::utimensat(AT_FDCWD, list.c_str(), times, 0), 0);
  }
  std::string other_words() const {
    std::string other = words;
    other.replace(other.find("president"), 9, "precedent");
    return other;
  }
};

TEST_F(CacheManifest, SparesReadingTheLists) {
  settle();
  fs::permissions(folder_.path() / "w.yaml",
                  fs::perms::owner_read);  // changes the state: must be looked at again
  EXPECT_FALSE(cache(minute).unchanged());
  settle();
  expect_whole(load());
}

TEST_F(CacheManifest, IsNotWrittenForListsJustChanged) {
  load();
  load();
  EXPECT_TRUE(manifests().empty());
  settle();
  EXPECT_EQ(manifests().size(), 1u);
}

TEST_F(CacheManifest, SeesAChangeOfTheSameSizeAndTime) {
  settle();
  change_in_place(folder_.path() / "w.yaml", other_words());
  EXPECT_FALSE(cache(minute).unchanged());
  EXPECT_TRUE(load().provenance("precedent", WordClass::role));
}

TEST_F(CacheManifest, SeesAChangeWithinATickOfTheClock) {
  // Both writes may carry the same times: whatever the first run notes must not hide the second.
  for (int i = 0; i < 20; ++i) {
    folder_.write("w.yaml", words);
    EXPECT_TRUE(load().provenance("president", WordClass::role));
    change_in_place(folder_.path() / "w.yaml", other_words());
    EXPECT_TRUE(load().provenance("precedent", WordClass::role));
  }
}

TEST_F(CacheManifest, SeesFilesAddedRemovedAndRenamed) {
  settle();
  folder_.write("stray.yaml", words);
  EXPECT_FALSE(cache(minute).unchanged());
  EXPECT_THROW(load(), GazetteerError);
  fs::remove(folder_.path() / "stray.yaml");
  EXPECT_TRUE(cache(minute).unchanged());
  fs::rename(folder_.path() / "w.yaml", folder_.path() / "v.yaml");
  EXPECT_FALSE(cache(minute).unchanged());
}

TEST_F(CacheManifest, BelongsToItsFolders) {
  settle();
  test::TemporaryFolder other;
  test::write_gazetteer(other, {{"w.yaml", other_words()}});
  EXPECT_TRUE(Gazetteer::load({folder_.path(), other.path()}).provenance("precedent", WordClass::role));
  EXPECT_FALSE(Gazetteer::load({folder_.path()}).provenance("precedent", WordClass::role));
}

TEST_F(CacheManifest, OfAnImageThatIsGoneIsOfNoUse) {
  settle();
  fs::remove(images().at(0));
  EXPECT_FALSE(cache(minute).unchanged());
  expect_whole(load());
  EXPECT_EQ(images().size(), 1u);
}

TEST(FileState, IsSettledAFewSecondsAfterItsLastChange) {
  FileState state;
  state.modified = 100'000'000'000;
  state.changed = 105'000'000'000;
  EXPECT_FALSE(state.settled(105'000'000'000));
  EXPECT_FALSE(state.settled(107'999'999'999));
  EXPECT_TRUE(state.settled(108'000'000'000));
  state.modified = 200'000'000'000;  // a clock that is ahead
  EXPECT_FALSE(state.settled(108'000'000'000));
}

}  // namespace
}  // namespace whosaid
