// The API's errors in whatever holds them: an error body, a log of many in JSON or text, JSON inside of JSON's strings.
//
//   2026-05-01 12:00 GET /call-log -> 403 {"errorCode": "InsufficientPermissions", "errors": [{"errorCode": "CMN-401", …}]}
//
// Of one error each permission counts once, however often its body repeats it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "rules/error_shapes.h"

namespace grantlint::check {

struct LoggedError {
    const rules::ErrorShape* shape = nullptr;  // null: an event filter was refused, and nothing says why
    std::string code;                          // "CMN-401"; may be empty
    std::string permission;                    // as it is spelled there; may be empty
    std::string filter;                        // the event filter that was refused; may be empty
    std::size_t at = 0;                        // the byte of the text where it begins: the error's object, or its message
};

// In the text's order. Time and memory are linear in the text; what is damaged is read as text. The shapes must outlive the result.
std::vector<LoggedError> find_errors(const rules::ErrorShapes& shapes, std::string_view text);

}  // namespace grantlint::check
