// Entries of the cache: their bytes, when they hold, and how many are kept.
#include <chrono>
#include <filesystem>
#include <memory>
#include <random>

#include "base/build_id.h"
#include "base/digest.h"
#include "catch.h"
#include "engine/analysis_codec.h"
#include "engine/cache.h"
#include "engine/cache_entry.h"
#include "process.h"

namespace fs = std::filesystem;
using namespace grantlint;
using namespace grantlint::engine;
using tests::TemporaryFolder;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

CacheEntry entry() {
    const std::string deep = "/" + std::string(400, 'd') + "/";  // longer than what one byte counts
    return {.looked = 1'700'000'000 * kSecond,
            .inputs = {.read = {{.path = deep + "a.h", .size = 12, .modified = 1'600'000'000 * kSecond + 1, .digest = digest_of("a")},
                                {.path = deep + "b.h", .size = 0, .modified = -5, .digest = ""},
                                {.path = "/w", .size = 4096, .modified = 0, .digest = ir::kListed}},
                       .absent = {deep, deep + "first/a.h", deep + "second/a.h"}},
            .content = "the unit"};
}

// A file of that age with that content, as it would be written down.
struct Disk {
    TemporaryFolder folder;
    std::int64_t now = std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count();

    [[nodiscard]] std::string write(const std::string& name, const std::string& content, std::int64_t age) const {
        const std::string file = folder.write(name, content);
        fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::seconds(age));
        return file;
    }
    [[nodiscard]] static ir::ReadFile as_read(const std::string& file) {
        FileStates files;
        const FileState state = files.state(file);
        return {.path = file, .size = state.size, .modified = state.modified, .digest = files.digest(file)};
    }
    [[nodiscard]] Validity validate(CacheEntry& entry) const {
        FileStates files;
        return engine::validate(entry, files, now);
    }
};

}  // namespace

TEST_CASE("an entry is the same after it was bytes", "[cache]") {
    const CacheEntry written = entry();
    const std::string bytes = to_bytes(written, "name");
    const std::optional<CacheEntry> again = read_entry(bytes, "name");
    REQUIRE(again);
    CHECK(again->looked == written.looked);
    CHECK(again->content == "the unit");
    CHECK(again->inputs.absent == written.inputs.absent);
    REQUIRE(again->inputs.read.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        const ir::ReadFile &was = written.inputs.read[i], &is = again->inputs.read[i];
        CHECK((is.path == was.path && is.size == was.size && is.modified == was.modified && is.digest == was.digest));
    }
    CHECK(to_bytes(*again, "name") == bytes);
}

TEST_CASE("an entry that was cut, changed or renamed is none", "[cache]") {
    const std::string bytes = to_bytes(entry(), "name");
    CHECK_FALSE(read_entry(bytes, "other"));
    CHECK_FALSE(read_entry(bytes + "x", "name"));
    for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(read_entry(std::string_view(bytes).substr(0, size), "name"));
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        std::string changed = bytes;
        for (int change = 0; change < 1 + round % 3; ++change) changed[random() % changed.size()] = static_cast<char>(random());
        if (changed != bytes) CHECK_FALSE(read_entry(changed, "name"));
    }
}

TEST_CASE("a file that looks the same is not read, unless it was too young to tell", "[cache]") {
    const Disk disk;
    const std::string file = disk.write("a.h", "old", 60);
    const auto then = fs::last_write_time(file);
    CacheEntry old{.looked = disk.now, .inputs = {.read = {Disk::as_read(file)}}};
    CacheEntry young{.looked = disk.now - 60 * kSecond, .inputs = old.inputs};
    disk.folder.write("a.h", "new");
    fs::last_write_time(file, then);
    CHECK(disk.validate(old) == Validity::current);
    CHECK(disk.validate(young) == Validity::stale);
    disk.folder.write("a.h", "old");
    fs::last_write_time(file, then);
    CHECK(disk.validate(young) == Validity::renewed);
    CHECK(young.looked == disk.now);
    CHECK(disk.validate(young) == Validity::current);
}

TEST_CASE("content decides where size or time differ", "[cache]") {
    const Disk disk;
    const std::string file = disk.write("a.h", "old", 60);
    CacheEntry entry{.looked = disk.now, .inputs = {.read = {Disk::as_read(file)}, .absent = {disk.folder.path() + "/b.h", disk.folder.path() + "/c/d.h"}}};
    CHECK(disk.validate(entry) == Validity::current);
    SECTION("touched") {
        static_cast<void>(disk.write("a.h", "old", 30));
        CHECK(disk.validate(entry) == Validity::renewed);
        CHECK(disk.validate(entry) == Validity::current);
    }
    SECTION("another content of the same size") {
        static_cast<void>(disk.write("a.h", "new", 30));
        CHECK(disk.validate(entry) == Validity::stale);
    }
    SECTION("another size") {
        static_cast<void>(disk.write("a.h", "longer", 60));
        CHECK(disk.validate(entry) == Validity::stale);
    }
    SECTION("gone") {
        fs::remove(file);
        CHECK(disk.validate(entry) == Validity::stale);
    }
    SECTION("something where nothing was") {
        disk.folder.write("c/d.h", "");
        CHECK(disk.validate(entry) == Validity::stale);
    }
    SECTION("a file of which only the presence counts") {
        entry.inputs.read[0].digest.clear();
        static_cast<void>(disk.write("a.h", "longer", 30));
        CHECK(disk.validate(entry) == Validity::current);
    }
}

TEST_CASE("a folder that was listed holds what it held", "[cache]") {
    const Disk disk;
    const std::string folder = fs::path(disk.write("gcc/12/crtbegin.o", "", 60)).parent_path().string();
    CacheEntry entry{.looked = disk.now + 60 * kSecond, .inputs = {.read = {Disk::as_read(folder)}}};
    entry.inputs.read[0].digest = ir::kListed;
    CHECK(disk.validate(entry) == Validity::current);
    disk.folder.write("gcc/12/more.o", "");
    fs::last_write_time(folder, fs::file_time_type::clock::now() + std::chrono::seconds(1));
    CHECK(disk.validate(entry) == Validity::stale);
}

TEST_CASE("entries that were not used for longest make room, and nothing else does", "[cache]") {
    const TemporaryFolder folder;
    const std::string cache = folder.path() + "/cache";
    const auto parse_one = [](const std::vector<cpp::ParseRequest>& requests, unsigned) {
        return std::vector<Result<ir::Unit>>(requests.size(), ir::Unit{.source = std::string(20'000, 's'), .types = {{}}});
    };
    CacheUse use;
    const Parser parser = cached(Parser(parse_one), {.folder = cache, .program = "test", .most_bytes = 100'000, .report = [&](const CacheUse& one) { use = one; }});
    const auto run = [&](const std::string& file) {
        static_cast<void>(parser({{.command = {.file = file}}}, 1));
        return use.found == 1;
    };
    folder.write("cache/notes.txt", std::string(200'000, 'n'));
    folder.write("cache/test/notes.unit", std::string(200'000, 'n'));
    const std::string left_behind = folder.write("cache/older/" + digest_of("x") + ".unit.Ab3dEf", std::string(20'000, 'x'));
    fs::last_write_time(left_behind, fs::file_time_type::clock::now() - std::chrono::hours(2));
    CHECK_FALSE(run("/0"));
    for (const auto& entry : fs::directory_iterator(cache + "/test")) fs::last_write_time(entry.path(), fs::file_time_type::clock::now() - std::chrono::hours(1));
    CHECK_FALSE(run("/1"));
    CHECK(run("/0"));  // now it is young again
    for (int i = 2; i < 4; ++i) CHECK_FALSE(run("/" + std::to_string(i)));
    CHECK_FALSE(run("/4"));
    CHECK_FALSE(fs::exists(left_behind));
    CHECK(run("/4"));
    CHECK(run("/0"));
    CHECK(fs::exists(cache + "/notes.txt"));
    CHECK(fs::exists(cache + "/test/notes.unit"));
    for (int i = 5; i < 30; ++i) CHECK_FALSE(run("/" + std::to_string(i)));
    std::uintmax_t total = 0;
    for (const auto& entry : fs::directory_iterator(cache + "/test")) total += entry.path().filename() == "notes.unit" ? 0 : entry.file_size();
    CHECK(total <= 100'000);
    CHECK(total > 60'000);
}

TEST_CASE("an analysis is the same after it was bytes", "[cache]") {
    const Range place{.file = "/a.cpp", .line = 3, .column = 1, .end_line = 3, .end_column = 9};
    strings::Piece hole{.hole = true, .may = strings::May::segment, .reason = "parameter 'id'", .from = place, .open = true};
    hole.handed = std::make_shared<const Range>(place);
    hole.carried = std::make_shared<const std::vector<strings::Text>>(2, strings::Text{strings::Piece::literal("SMS", place)});
    const flow::HttpCall call{.at = place, .function = "f", .method = "GET", .url = {strings::Piece::literal("/a/"), hole}, .evidence = flow::Evidence::argument,
                              .sink = "get", .macros = {place}, .guards = {"g"}, .body = {{hole}}, .users = {"/b.cpp"}, .trace = {{.at = place, .note = "n"}}};
    const Analysis analysis{.calls = {call, {.at = place}},
                            .names = {{.kind = flow::NameGroup::Kind::test, .labels = {"scope"}, .names = {{.text = "SMS", .at = place}}}},
                            .guarded_names = {{.text = "SMS", .at = place}},
                            .skipped = {{.file = "/c.cpp", .reason = "r"}},
                            .analysed = {"/a.cpp"},
                            .incomplete = {{.kind = flow::Gap::Kind::body, .file = "/a.cpp", .line = 7, .reason = "r"}},
                            .missing_bodies = {{.at = place, .function = "f", .declared_in = "/a.h", .users = {"/b.cpp"}}},
                            .files_read = {"/a.cpp", "/a.h"}};
    const std::string bytes = encode(analysis);
    const std::optional<Analysis> again = decode_analysis(bytes);
    REQUIRE(again);
    CHECK(encode(*again) == bytes);
    REQUIRE(again->calls.size() == 2);
    const strings::Piece& piece = again->calls[0].url[1];
    CHECK((piece.hole && piece.open && piece.may == strings::May::segment && piece.reason == "parameter 'id'" && piece.from == place));
    CHECK(*piece.handed == place);
    REQUIRE(piece.carried->size() == 2);
    CHECK(strings::literal_of(piece.carried->back()) == "SMS");
    CHECK(again->calls[0].method == "GET");
    CHECK_FALSE(again->calls[1].method);
    CHECK(again->missing_bodies == analysis.missing_bodies);
    for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(decode_analysis(std::string_view(bytes).substr(0, size)));
}

TEST_CASE("what was analysed is not analysed again while sources, rules and declarations are what they were", "[cache]") {
    const Disk disk;
    const std::string file = disk.write("a.cpp", "old", 60);
    const ir::Unit unit{.source = file, .types = {{}}, .inputs = {.read = {Disk::as_read(file)}}};
    bool is_broken = false;
    const auto parse_one = [&](const std::vector<cpp::ParseRequest>&, unsigned) {
        return is_broken ? std::vector<Result<ir::Unit>>{std::unexpected(Error{.message = "broken"})} : std::vector<Result<ir::Unit>>{unit};
    };
    int analysed = 0;
    const auto count = [&](const AnalysisRequest& request) -> Result<Analysis> {
        static_cast<void>(request.parser(parse_requests(request), 1));
        return ++analysed, Analysis{.analysed = {file}};
    };
    const Analyser analyser = cached(Analyser(count), {.folder = disk.folder.path() + "/cache", .program = "test"});
    AnalysisRequest request{.commands = {{.file = file}}, .parser = parse_one, .rules = "some"};
    const auto is_new = [&] {
        const int before = analysed;
        CHECK(analyser(request)->analysed == std::vector{file});
        return analysed != before;
    };
    CHECK(is_new());
    CHECK_FALSE(is_new());
    SECTION("other rules") {
        request.rules = "others";
        CHECK(is_new());
        CHECK_FALSE(is_new());
        request.rules = "some";
        CHECK_FALSE(is_new());
    }
    SECTION("another declaration") {
        request.declared = {{.file = "/.grantlint.json", .text = "{}"}};
        CHECK(is_new());
    }
    SECTION("one more root") {
        request.project_roots = {"/w"};
        CHECK(is_new());
    }
    SECTION("a source that changed") {
        static_cast<void>(disk.write("a.cpp", "other", 60));
        CHECK(is_new());
    }
    SECTION("a source that could not be read") {
        static_cast<void>(disk.write("a.cpp", "other", 60));
        is_broken = true;
        CHECK(is_new());
        CHECK(is_new());
    }
}

TEST_CASE("inputs of several units are one list, if they agree", "[cache]") {
    const auto file = [](const char* path, const char* digest, std::int64_t modified = 5) { return ir::ReadFile{.path = path, .size = 3, .modified = modified, .digest = digest}; };
    const ir::Inputs one{.read = {file("/a", "d"), file("/c", "")}, .absent = {"/x", "/z"}}, other{.read = {file("/b", "e"), file("/c", "f")}, .absent = {"/x", "/y"}};
    const std::optional<ir::Inputs> both = ir::united({one, other});
    REQUIRE(both);
    REQUIRE(both->read.size() == 3);
    CHECK((both->read[0].path == "/a" && both->read[1].path == "/b" && both->read[2].digest == "f"));
    CHECK(both->absent == std::vector<std::string>{"/x", "/y", "/z"});
    CHECK_FALSE(ir::united({one, {.read = {file("/a", "other")}}}));
    CHECK_FALSE(ir::united({one, {.read = {file("/a", "d", 6)}}}));
    CHECK_FALSE(ir::united({one, {.read = {file("/x", "d")}}}));
}

TEST_CASE("a build has an ID", "[cache]") {
    CHECK(build_id().size() == 32);
    CHECK(build_id() == build_id());
}
