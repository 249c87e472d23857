// Measures recall and precision on the labelled corpus: see README.md.
//
//   grantlint_accuracy                    tables, misses, false alarms, time and memory; exit 1 below the floor
//   grantlint_accuracy --quiet            without the tables
//   grantlint_accuracy --only NAME        the programs whose name contains NAME, without the floor
//   grantlint_accuracy --compile CXX      every source through a compiler instead: the corpus must be valid code
//   grantlint_accuracy --corpus FOLDER    other programs, labelled in the same way, without the floor
//   grantlint_accuracy --without-rules    the analysis knows no pack, as `routes` does of an API without one; what it found is matched afterwards
#include <sys/resource.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "corpus.h"
#include "measure.h"
#include "tally.h"

namespace grantlint::accuracy {

namespace {

const std::string kFolder = GRANTLINT_ACCURACY_DIR;

struct Options {
    bool quiet = false;
    std::string only;
    std::string compiler;
    std::string corpus = kFolder + "/corpus";
    Knowing knowing = Knowing::rules;
};

struct Floor {
    double recall = 0;
    double precision = 0;
};

Options parse_options(int argc, char** argv) {
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--quiet") options.quiet = true;
        if (word == "--only" && i + 1 < argc) options.only = argv[++i];
        if (word == "--compile" && i + 1 < argc) options.compiler = argv[++i];
        if (word == "--corpus" && i + 1 < argc) options.corpus = std::filesystem::absolute(argv[++i]).lexically_normal();
        if (word == "--without-rules") options.knowing = Knowing::nothing;
    }
    return options;
}

Floor load_floor() {
    std::ifstream in(kFolder + "/floor.json");
    const auto json = nlohmann::json::parse(in);
    return {json.at("recall").get<double>(), json.at("precision").get<double>()};
}

std::vector<Program> load_selected(const Options& options) {
    auto programs = load_corpus(options.corpus);
    std::erase_if(programs, [&](const Program& program) { return !program.name.contains(options.only); });
    std::erase_if(programs, [](const Program& program) {
        if (program.missing.empty()) return false;
        std::cout << "left out: " << program.name << ", the headers of '" << program.missing << "' are not installed\n";
        return true;
    });
    return programs;
}

int compile(const std::vector<Program>& programs, const std::string& compiler) {
    int failures = 0;
    for (const Program& program : programs) {
        for (const std::string& source : program.sources) {
            std::string command = compiler + " -fsyntax-only -w" + (source.ends_with(".c") ? " -x c" : "");
            for (const std::string& flag : program.flags) command += " '" + flag + "'";
            if (std::system((command + " '" + source + "'").c_str()) != 0) ++failures;
        }
    }
    return failures == 0 ? 0 : 1;
}

// Of this process and of the workers that parse.
long peak_megabytes() {
    rusage self{}, children{};
    getrusage(RUSAGE_SELF, &self);
    getrusage(RUSAGE_CHILDREN, &children);
    return std::max(self.ru_maxrss, children.ru_maxrss) / 1024;
}

int measure_all(const std::vector<Program>& programs, const Options& options) {
    const auto packs = rules::load_packs({"ringcentral", kFolder + "/packs/tracker.json"});
    if (!packs) {
        std::cerr << packs.error().message << '\n';
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    Tally tally;
    for (const Program& program : programs) {
        const auto outcome = measure(program, *packs, options.knowing);
        if (!outcome) {
            std::cerr << program.name << ": " << outcome.error().message << '\n';
            return 2;
        }
        add(tally, program, *outcome);
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (!options.quiet) print_tables(tally, std::cout);
    print_complaints(tally, std::cout);
    print_summary(tally, std::cout);
    std::cout << fmt::format("{:.1f} s, at most {} MB\n", took.count(), peak_megabytes());
    if (!options.only.empty() || options.corpus != Options{}.corpus || options.knowing == Knowing::nothing) return 0;
    const Floor floor = load_floor();
    const bool reached = recall_of(tally.all) >= floor.recall && precision_of(tally.all) >= floor.precision;
    if (!reached) std::cout << fmt::format("below the floor: recall {}, precision {}\n", floor.recall, floor.precision);
    return reached ? 0 : 1;
}

}  // namespace

}  // namespace grantlint::accuracy

int main(int argc, char** argv) {
    using namespace grantlint::accuracy;
    const Options options = parse_options(argc, argv);
    const auto programs = load_selected(options);
    return options.compiler.empty() ? measure_all(programs, options) : compile(programs, options.compiler);
}
