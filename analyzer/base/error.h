// An input that cannot be used, said as what, where and what to do. It ends in exit status 2.
//
//   return Error{.message = "'permissions' must be a list of names", .at = {"grantlint.json", 3, 18}, .help = "write [\"ReadCallLog\"]"};
//
// Findings about the user's code are data, never an Error; a defect of grantlint's own is an assert.
#pragma once

#include <expected>
#include <string>
#include <utility>

#include "base/source.h"

namespace grantlint {

struct Error {
    std::string message;  // one sentence, lower case, the user's own words quoted
    Range at;             // at.file may be set alone when no line applies
    std::string help;     // the way out; may be empty
};

template <class T>
using Result = std::expected<T, Error>;

// return failure("no such file: 'a.cpp'", "name a source file");
inline std::unexpected<Error> failure(std::string message, std::string help = {}, Range at = {}) {
    return std::unexpected(Error{std::move(message), std::move(at), std::move(help)});
}

}  // namespace grantlint
