// The labelled corpus: every folder below corpus/ is one program, all its sources analysed together.
//
//   // idiom: wrapper, two hops         at the top of one of its files
//   // library: libcurl
//   // needs: curl fmt                  whose headers it includes: the names of tests/spec.cmake
//   // flags: -std=c++17 -Iinclude      for every source of the program; folders are the program's
//
// A label stands on the line where the call begins; in C as a /* comment */.
//   // call: GET /restapi/v1.0/account/{accountId}/call-log     method and the rule's template; several separated by " ; "
//   // silent                                                   looks like a call and is none
//   // unresolved                                               a person could not say either: nothing proven may be reported
//
// To add a program: a folder. Write it as you would write a program, label it, and let the compiler check it (README.md).
#pragma once

#include <string>
#include <vector>

namespace grantlint::accuracy {

enum class Mark { call, silent, unresolved };

struct Label {
    std::string file;  // absolute
    std::size_t line = 0;
    Mark mark = Mark::call;
    std::vector<std::string> routes;  // "GET /a/{b}", of a call
};

struct Program {
    std::string name;
    std::string folder;                // absolute
    std::string idiom;
    std::string library;
    std::vector<std::string> sources;  // absolute, sorted
    std::vector<std::string> flags;    // of each, those of the libraries among them
    std::string missing;               // the library that it needs and that is not installed
    std::vector<Label> labels;
};

std::vector<Program> load_corpus(const std::string& folder);

}  // namespace grantlint::accuracy
