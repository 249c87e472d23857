// A specification page: Markdown in which every "## " heading is a test case, and every fenced block with a file name is a
// file of a small program, with what is expected written on the line that it concerns.
//
//   ## A concatenated path
//
//   ```cpp file=main.cpp
//   void log(httplib::Client& c) { c.Get("/account/~" + tail); }   // expect: missing-grant ReadCallLog
//   ```
//
// Behind the language of a fence stand
//   file=NAME        the file's name in its section's folder; a fence without one is prose
//   flags="-DX -I."  how this file is compiled, beyond its language's default
//   incomplete=yes   a header that it includes is missing, and the program does not compile here
//   needs=qt6        the libraries whose headers it includes; without them the section is skipped, by name
//
// An expectation is `// expect: …` or `/* expect: … */` at the end of a line; several are separated by semicolons:
//   missing-grant ReadCallLog, ReadCallRecording    a finding, proven unless "(likely)" or "(possible)" is said
//   unknown-route                                   a finding without permissions
//   call GET https://host/path/{}                   an HTTP call of any API; "?" for an unknown method. A section that
//                                                   expects one call must expect all
//   help did you mean 'GET /account'?               what a finding advises, if anything. A section that
//                                                   expects one must expect all
//   nothing                                         says to readers that this very line stays silent
#pragma once

#include <string>
#include <vector>

namespace grantlint::spec {

struct File {
    std::string name;
    std::vector<std::string> flags;  // of this file alone
    std::vector<std::string> needs;  // "qt6"
    bool incomplete = false;         // does not compile
    std::string content;
    std::size_t first_line = 0;      // the page's line, from 1, that is the content's first
};

struct Section {
    std::string title;
    std::size_t line = 0;
    std::vector<File> files;
};

struct Page {
    std::string name;  // "strings", of strings.md
    std::vector<Section> sections;
};

Page parse_page(const std::string& name, const std::string& text);
Page load_page(const std::string& path);

// One thing that is expected of a line, or that came out: "missing-grant ReadCallLog", "call GET /x/{}".
struct Expectation {
    std::string file;  // as in the section
    std::size_t line = 0;
    std::string what;

    auto operator<=>(const Expectation&) const = default;
};

// Those of a whole section, sorted; "nothing" is left out.
std::vector<Expectation> find_expectations(const Section& section);

// Does the section say anything at all, be it "nothing"?
bool has_expectations(const Section& section);
bool expects_calls(const Section& section);
bool expects_help(const Section& section);

// The page's text with the section's expectations replaced by these; everything else stays as it is.
std::string with_expectations(const std::string& text, const Section& section, const std::vector<Expectation>& expectations);

// Is it a file that is compiled by itself?
bool is_source(const File& file);

}  // namespace grantlint::spec
