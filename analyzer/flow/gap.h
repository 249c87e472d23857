// A part of the program that was not looked at, or not to its end: what stands there may make calls that nobody reports.
//
//   {Kind::body, "/home/me/app/main.cpp", 3, "the body of 'sync_calls', called on line 3, is in no source that was analysed"}
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace grantlint::flow {

struct Gap {
    enum class Kind {
        header,  // one that a source includes was not found
        syntax,  // the parser did not understand a part of the source
        bound,   // a function is larger than the analysis allows
        body,    // a function that is called stands in no source of the run
        declaration,  // a sink or a guard that the project declares names nothing
    };
    Kind kind = Kind::header;
    std::string file;
    std::uint32_t line = 0;  // in the file; 0: all of it
    std::string reason;      // one sentence
};

constexpr std::string_view to_string(Gap::Kind kind) {
    constexpr std::string_view names[] = {"missing-header", "syntax", "bound", "missing-body", "unused-declaration"};
    return names[static_cast<int>(kind)];
}

}  // namespace grantlint::flow
