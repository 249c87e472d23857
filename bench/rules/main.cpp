// Measures what rules cost: look-ups a second, memory and loading of packs of several sizes, and the start-up of the command
// with every pack that ships against a run over one file. What README.md says of it was printed by this.
#include <fcntl.h>
#include <fmt/format.h>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "generator.h"
#include "rules/matcher.h"
#include "rules/pack.h"

using namespace grantlint;
namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

double seconds_of(const std::function<void()>& work) {
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// Look-ups are the same in each round; the rounds of the kinds alternate, so that a busy moment hits all of them.
struct Speed {
    double find = 0, holes = 0, miss = 0, nearest = 0;  // a second
};

double per_second(std::size_t count, const std::vector<double>& seconds) { return static_cast<double>(count) / median(seconds); }

Speed measure_speed(const rules::Pack& pack, const rules::Matcher& matcher, std::size_t routes, std::size_t count, int rounds) {
    const auto literal = bench::make_calls(routes, bench::Kind::literal, count), holes = bench::make_calls(routes, bench::Kind::holes, count);
    const auto misspelt = bench::make_calls(routes, bench::Kind::misspelt, count);
    const std::span few = std::span(misspelt).first(std::max<std::size_t>(1, count / 100));
    std::size_t found = 0;
    const auto look_up = [&](std::span<const bench::Call> calls) {
        for (const bench::Call& call : calls) found += matcher.find(call.url, call.method).matches.size();
    };
    std::vector<double> finds, hole_finds, misses, nearests;
    for (int round = 0; round < rounds; ++round) {
        finds.push_back(seconds_of([&] { look_up(literal); }));
        hole_finds.push_back(seconds_of([&] { look_up(holes); }));
        misses.push_back(seconds_of([&] { look_up(misspelt); }));
        nearests.push_back(seconds_of([&] { for (const bench::Call& call : few) found += matcher.find_nearest(pack, call.url, call.method).size(); }));
    }
    if (found < 2 * count * static_cast<std::size_t>(rounds)) fmt::print("  the generated calls do not match their routes: these figures mean nothing\n");
    return {per_second(count, finds), per_second(count, hole_finds), per_second(count, misses), per_second(few.size(), nearests)};
}

void measure_size(std::size_t routes, std::size_t count, int rounds) {
    const std::string text = bench::make_pack(routes);
    std::vector<double> loads;
    for (int round = 0; round < rounds; ++round) loads.push_back(seconds_of([&] { (void)rules::parse_pack(text, "generated.json"); }));
    const std::size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
    std::vector<rules::Pack> packs;
    packs.push_back(rules::parse_pack(text, "generated.json").value());
    std::vector<double> builds;
    for (int round = 0; round < rounds; ++round) builds.push_back(seconds_of([&] { const rules::Matcher again(packs); }));
    const rules::Matcher matcher(packs);
    const std::size_t held = mallinfo2().uordblks + mallinfo2().hblkhd - before;
    const Speed speed = measure_speed(packs[0], matcher, routes, count, rounds);
    fmt::print("{:>8} | {:>9.1f} | {:>8.1f} | {:>9.1f} | {:>10.0f} | {:>10.0f} | {:>10.0f} | {:>9.0f}\n", routes, median(loads) * 1e3, median(builds) * 1e3,
               static_cast<double>(held) / 1048576.0, speed.find, speed.holes, speed.miss, speed.nearest);
}

// The processor time of a run of the command, with the processes that it starts: other work on the machine counts little.
double run_seconds(const std::vector<std::string>& arguments, const std::string& folder) {
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        if (::chdir(folder.c_str()) != 0 || ::dup2(nowhere, STDOUT_FILENO) < 0 || ::dup2(nowhere, STDERR_FILENO) < 0) ::_exit(127);
        std::vector<char*> argv;
        for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
        argv.push_back(nullptr);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    int status = 0;
    struct rusage used {};
    ::wait4(child, &status, 0, &used);
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) fmt::print("  {} {} failed\n", arguments[0], arguments[1]);
    const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

constexpr const char* kProgram = R"(typedef void CURL;
typedef enum { CURLOPT_URL = 10002 } CURLoption;
int curl_easy_setopt(CURL *, CURLoption, ...);
int curl_easy_perform(CURL *);
void run(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/status/1");
    curl_easy_perform(curl);
}
)";

void measure_start(int rounds) {
    const fs::path folder = fs::temp_directory_path() / ("grantlint_bench_" + std::to_string(::getpid()));
    fs::create_directory(folder);
    std::ofstream(folder / "one.c") << kProgram;
    std::ofstream(folder / "standard.cpp") << "#include <string>\n#include <vector>\n#include <map>\nextern \"C\" {\n" << kProgram << "}\n";
    std::ofstream(folder / "tiny.json") << R"({"schema": 1, "name": "tiny", "title": "Tiny", "hosts": ["api.example.com"], "permissions": [{"name": "A"}],
        "routes": [{"method": "GET", "path": "/status/{id}", "requires": ["A"], "source": "made up"}]})";
    struct Run {
        const char* what;
        std::vector<std::string> arguments;
        std::vector<double> seconds = {};
    };
    const std::string binary = GRANTLINT_BINARY;
    std::vector<Run> runs = {{"--version: no pack", {binary, "--version"}},
                             {"explain missing-grant: every pack that ships", {binary, "explain", "missing-grant"}},
                             {"check one file without headers, a pack of one route", {binary, "check", "--no-cache", "--rules", "tiny.json", "--grant", "A", "one.c"}},
                             {"the same, every pack that ships", {binary, "check", "--no-cache", "--grant", "A", "one.c"}},
                             {"check one file with three standard headers, one route", {binary, "check", "--no-cache", "--rules", "tiny.json", "--grant", "A", "standard.cpp"}},
                             {"the same, every pack that ships", {binary, "check", "--no-cache", "--grant", "A", "standard.cpp"}}};
    for (int round = 0; round < rounds; ++round) {
        for (Run& run : runs) run.seconds.push_back(run_seconds(run.arguments, folder.string()));
    }
    fs::remove_all(folder);
    fmt::print("\n{:>8} | {:>6} | run\n", "ms", "ratio");
    const double base = median(runs[2].seconds);
    for (const Run& run : runs) fmt::print("{:>8.1f} | {:>6.2f} | {}\n", median(run.seconds) * 1e3, median(run.seconds) / base, run.what);
    const auto share = [&](std::size_t few, std::size_t all) { return 100 * (median(runs[all].seconds) - median(runs[few].seconds)) / median(runs[all].seconds); };
    fmt::print("\nthe packs that ship are {:.0f} % of a one-file run without headers, {:.0f} % of one with standard headers\n", share(2, 3), share(4, 5));
}

}  // namespace

int main(int argc, char** argv) {
    const bool smoke = argc > 1 && std::string(argv[1]) == "--smoke";
    const std::vector<std::size_t> sizes = smoke ? std::vector<std::size_t>{100} : std::vector<std::size_t>{1'000, 10'000, 100'000};
    fmt::print("{:>8} | {:>9} | {:>8} | {:>9} | {:>10} | {:>10} | {:>10} | {:>9}\n", "routes", "load, ms", "trie, ms", "held, MB", "found/s", "holes/s", "missed/s", "nearest/s");
    for (const std::size_t size : sizes) measure_size(size, smoke ? 100 : 20'000, smoke ? 1 : 7);
    measure_start(smoke ? 1 : 21);
}
