// Every section of the pages under tests/spec as one Catch2 test case.
//
//   grantlint_spec_runner PAGE.md…                    all sections
//   grantlint_spec_runner --section "TITLE" PAGE.md   one
//
// With GRANTLINT_UPDATE_SPECS=1 the expectations in the pages are rewritten to what came out; the diff is the review.
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>

#define CATCH_CONFIG_RUNNER  // Catch2 2 compiles itself in here, without a main()
#include "catch.h"
#include "page.h"
#include "run.h"

namespace grantlint::spec {

namespace {

std::string to_text(const std::vector<Expectation>& expectations, const Section& section) {
    std::string text;
    for (const Expectation& e : expectations) {
        const auto file = std::ranges::find(section.files, e.file, &File::name);
        const std::string in_page = file == section.files.end() ? "" : " (line " + std::to_string(file->first_line + e.line - 1) + " of the page)";
        text += "\n  " + e.file + ":" + std::to_string(e.line) + in_page + "  " + e.what;
    }
    return text.empty() ? "\n  nothing" : text;
}

std::vector<Expectation> difference(const std::vector<Expectation>& a, const std::vector<Expectation>& b) {
    std::vector<Expectation> result;
    std::ranges::set_difference(a, b, std::back_inserter(result));
    return result;
}

// Other sections of the page may be rewritten at the same time, by other processes: one after the other.
void update(const std::string& path, const std::string& title, const std::vector<Expectation>& results) {
    const int lock = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    flock(lock, LOCK_EX);
    std::ifstream in(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    for (const Section& section : parse_page("", text).sections) {
        if (section.title != title) continue;
        const std::string updated = with_expectations(text, section, results);
        if (updated != text) std::ofstream(path, std::ios::binary) << updated;
    }
    close(lock);
}

class SectionTest : public Catch::ITestInvoker {
public:
    SectionTest(std::string path, Section section) : path_(std::move(path)), section_(std::move(section)) {}

    void invoke() const override {
        if (const auto missing = find_missing_need(section_)) {
            std::cout << "skipped: the headers of '" << *missing << "' are not installed\n";
            SUCCEED();
            return;
        }
        const Outcome outcome = run(section_);
        if (std::getenv("GRANTLINT_UPDATE_SPECS") != nullptr) update(path_, section_.title, outcome.results);
        for (const std::string& complaint : outcome.complaints) FAIL_CHECK(complaint);
        if (!has_expectations(section_)) FAIL_CHECK("the section expects nothing: say so with `// expect: nothing`");
        const auto expected = find_expectations(section_);
        INFO("came out:" << to_text(outcome.results, section_));
        if (const auto missing = difference(expected, outcome.results); !missing.empty()) FAIL_CHECK("expected, and missing:" << to_text(missing, section_));
        if (const auto extra = difference(outcome.results, expected); !extra.empty()) FAIL_CHECK("not expected:" << to_text(extra, section_));
        SUCCEED();
    }

private:
    std::string path_;
    Section section_;
};

void register_section(const std::string& path, const std::string& page, const Section& section) {
    static std::set<std::string> names;  // Catch2 holds on to the characters
    const std::string& name = *names.insert(page + ": " + section.title).first;
    const std::string& tag = *names.insert("[" + page + "]").first;
#if __has_include(<catch2/catch_all.hpp>)
    Catch::Detail::unique_ptr<Catch::ITestInvoker> test(new SectionTest(path, section));
    const Catch::AutoReg registered(std::move(test), Catch::SourceLineInfo(path.c_str(), section.line), Catch::StringRef(),
                                    Catch::NameAndTags{name, tag});
#else
    const Catch::AutoReg registered(new SectionTest(path, section), Catch::SourceLineInfo(path.c_str(), section.line), Catch::StringRef(),
                                    Catch::NameAndTags{name, tag});
#endif
}

}  // namespace

}  // namespace grantlint::spec

int main(int argc, char** argv) {
    using namespace grantlint::spec;
    std::string only;
    std::vector<char*> rest = {argv[0]};  // for Catch2
    static std::vector<std::string> paths;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--section" && i + 1 < argc) only = argv[++i];
        else if (argument.ends_with(".md")) paths.push_back(argument);
        else rest.push_back(argv[i]);
    }
    std::size_t registered = 0;
    for (const std::string& path : paths) {
        const Page page = load_page(path);
        for (const Section& section : page.sections) {
            if (!only.empty() && section.title != only) continue;
            register_section(path, page.name, section);
            ++registered;
        }
    }
    if (registered == 0) {
        std::cerr << "no such section\n";
        return 2;
    }
    return Catch::Session().run(static_cast<int>(rest.size()), rest.data());
}
