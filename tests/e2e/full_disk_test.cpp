// A disk that is full, and one that cannot be written to: the old file stays whole, and the run says so. The disk is a small one in memory,
// in a name space of its own, so that no rights are needed where the kernel lets everyone have one.
#include "app.h"
#include "catch.h"

using namespace grantlint::tests;

namespace {

enum class Disk { full, read_only };

// Runs grantlint in the folder `disk`, which is the app's on a disk of this kind; `ls` and `cat` tell what is left there.
struct Mounted {
    App app;
    Disk disk;

    Ran run(const std::string& arguments, const std::string& then = "true") const {
        const std::string spoil = disk == Disk::full ? "dd if=/dev/zero of=filler bs=1k 2>/dev/null" : "mount -o remount,ro .";
        const std::string script = "mkdir -p disk && mount -t tmpfs -o size=256k small disk && cp -r client.c curl grantlint.json known.json report.txt disk && cd disk && ls >../before; " + spoil +
                                   "; " + binary() + " " + arguments + " -- -I.; status=$?; ls | grep -v filler >../after; cp grantlint.json known.json report.txt ..; " + then + "; exit $status";
        return grantlint::tests::run("cd " + quoted(app.folder.path()) + " && unshare -rm sh -c " + quoted(script));
    }
};

bool may_mount() {
    if (run("unshare -rm sh -c 'mount -t tmpfs small /mnt'").status == 0) return true;
    WARN("skipped: unshare is not installed, or not permitted");
    return false;
}

}  // namespace

TEST_CASE("a disk that is full or cannot be written to: what was there stays whole, and the run says so", "[faults]") {
    if (!may_mount()) return;
    const std::string known = R"({"schema": 1, "findings": []})";
    for (const Disk disk : {Disk::full, Disk::read_only}) {
        const Mounted mounted{.app = App(), .disk = disk};
        mounted.app.folder.write("known.json", known);
        mounted.app.folder.write("report.txt", "old");
        const std::string why = disk == Disk::full ? "No space left on device" : "Read-only file system";
        for (const std::string arguments : {"check --no-cache -o report.txt .", "check --no-cache --report sarif=report.txt .", "check --no-cache --fix .", "check --no-cache --baseline known.json --update-baseline ."}) {
            const Ran ran = mounted.run(arguments);
            INFO(arguments << "\n" << ran.out << ran.err);
            CHECK(ran.status == 2);
            CHECK(has(ran.err, "cannot write '"));
            CHECK(has(ran.err, why));
            CHECK(mounted.app.read("report.txt") == "old");
            CHECK(mounted.app.read("known.json") == known);
            CHECK(mounted.app.read("grantlint.json") == R"({"permissions": []})");
            CHECK(mounted.app.read("after") == mounted.app.read("before"));
        }
    }
}

TEST_CASE("a cache without room costs only the next run's time", "[faults]") {
    if (!may_mount()) return;
    for (const Disk disk : {Disk::full, Disk::read_only}) {
        const Mounted mounted{.app = App(), .disk = disk};
        mounted.app.folder.write("known.json", "");
        mounted.app.folder.write("report.txt", "");
        const Ran ran = mounted.run("check --cache-dir cache --verbose .", "find cache -type f >../kept 2>/dev/null");
        INFO(ran.out << ran.err);
        CHECK(ran.status == 1);
        CHECK(has(ran.out, "ReadCallLog"));
        CHECK(has(ran.err, "note: nothing was kept for the next run: cannot "));
        CHECK(mounted.app.read("kept").empty());
    }
}

TEST_CASE("a report that the standard output does not take is no clean run", "[faults]") {
    const App app;
    const Ran ran = run("cd " + quoted(app.folder.path()) + " && " + binary() + " check --no-cache --grant ReadCallLog -- -I. >/dev/full");
    CHECK(ran.status == 2);
    CHECK(has(ran.err, "could not be written to the standard output"));
}
