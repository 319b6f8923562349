// Damage to the cache, and processes that use it at once or may not write: lists load all the same.
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>
#include <functional>
#include <iterator>
#include <random>

#include "gazetteer/cache.hpp"
#include "gazetteer/cache_fixture.hpp"
#include "gazetteer/compile.hpp"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t minute = 60'000'000'000;

std::string bytes_of(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_bytes(fs::path const& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

class CacheSafety : public test::CacheTest {
 protected:
  Cache cache() const {
    std::vector<Fault> faults;
    return Cache({find_files(folder_.path(), faults)}, file_clock_now() + minute);
  }
  /// Leaves an image and a manifest; returns the lists' hash.
  std::uint64_t settle() const {
    std::uint64_t const hash = std::stoull(std::string(load().content_hash()), nullptr, 16);
    EXPECT_TRUE(cache().image(hash));
    EXPECT_TRUE(cache().unchanged());
    return hash;
  }
  /// Starts a process that loads the lists after `prepare`; it ends with 0 if they are whole.
  pid_t start_loading(std::function<void()> const& prepare) const {
    pid_t const child = ::fork();
    if (child != 0) return child;
    prepare();
    try {
      expect_whole(load());
    } catch (std::exception const&) {
      ::_exit(2);
    }
    ::_exit(HasFailure() ? 1 : 0);
  }
  static int end_of(pid_t child) {
    int status = -1;
    ::waitpid(child, &status, 0);
    return status;
  }
};

TEST_F(CacheSafety, DamageAnywhereIsSeenOrDoesNoHarm) {
  std::uint64_t const hash = settle();
  std::string const image = bytes_of(images().at(0));
  std::string const manifest = bytes_of(manifests().at(0));
  std::mt19937 random(7);
  for (int trial = 0; trial < 150; ++trial) {
    bool const in_image = random() % 4 != 0;
    std::string damaged = in_image ? image : manifest;
    std::size_t const at = random() % damaged.size();
    if (random() % 8 == 0)
      damaged.resize(at);
    else
      damaged[at] = static_cast<char>(damaged[at] ^ 1 << random() % 8);
    write_bytes(in_image ? images().at(0) : manifests().at(0), damaged);
    if (auto const found = cache().unchanged()) {
      EXPECT_EQ(found->bytes(), image) << "byte " << at;
    }
    if (in_image) {
      EXPECT_FALSE(cache().image(hash)) << "byte " << at;
    }
    expect_whole(load());  // also mends the image
    EXPECT_EQ(bytes_of(images().at(0)), image);
    settle();
  }
}

TEST_F(CacheSafety, ImagesOfOtherProgramsAreNotUsed) {
  std::uint64_t const hash = settle();
  std::string const image = bytes_of(images().at(0));
  auto const with = [&](auto change) {
    image::Header header;
    std::memcpy(&header, image.data(), sizeof header);
    change(header);
    header.header_checksum = image_header_checksum(header);
    std::string changed = image;
    std::memcpy(changed.data(), &header, sizeof header);
    return changed;
  };
  EXPECT_TRUE(Gazetteer::Image::is_sound(with([](image::Header&) {}), hash));
  EXPECT_FALSE(Gazetteer::Image::is_sound(with([](image::Header& h) { ++h.format; }), hash));
  EXPECT_FALSE(Gazetteer::Image::is_sound(with([](image::Header& h) { ++h.stamp; }), hash));
  EXPECT_FALSE(Gazetteer::Image::is_sound(with([](image::Header& h) { ++h.content_hash; }), hash));
  EXPECT_FALSE(Gazetteer::Image::is_sound(
      with([](image::Header& h) { h.format = __builtin_bswap32(h.format); }), hash));  // other endianness
  EXPECT_FALSE(Gazetteer::Image::is_sound(image + "x", hash));
}

TEST_F(CacheSafety, ManyProcessesAtOnce) {
  std::vector<pid_t> children;
  for (int i = 0; i < 8; ++i) children.push_back(start_loading([] {}));
  for (pid_t const child : children) EXPECT_EQ(end_of(child), 0);
  EXPECT_EQ(images().size(), 1u);
  // No temporary file stays.
  EXPECT_EQ(kept("").size(), images().size() + manifests().size() + kept(".lists").size());
  expect_whole(load());
}

TEST_F(CacheSafety, FullDisk) {
  EXPECT_EQ(end_of(start_loading([] {
              ::signal(SIGXFSZ, SIG_IGN);
              rlimit const limit{500, 500};
              ::setrlimit(RLIMIT_FSIZE, &limit);
            })),
            0);
  EXPECT_EQ(kept("").size(), kept(".lists").size());  // of so small lists the entries fit
}

TEST_F(CacheSafety, FolderThatMayNotBeWritten) {
  if (::geteuid() != 0) GTEST_SKIP() << "needs another user to be";
  load();
  for (fs::path const& path : {folder_.path(), cache_.path()})
    fs::permissions(path, fs::perms::others_read | fs::perms::others_exec, fs::perm_options::add);
  auto const become_nobody = [] {
    if (::setgid(65534) != 0 || ::setuid(65534) != 0) ::_exit(3);
  };
  EXPECT_EQ(end_of(start_loading(become_nobody)), 0);
  fs::remove(images().at(0));
  EXPECT_EQ(end_of(start_loading(become_nobody)), 0);
  EXPECT_TRUE(images().empty());
}

}  // namespace
}  // namespace whosaid
