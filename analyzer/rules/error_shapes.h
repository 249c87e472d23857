// How an API says that a permission is missing, and whose: rules/errors/.
//
//   "In order to call this API endpoint, application needs to have [ReadCallLog] permission"    the application's: a grant is missing
//   "…, user needs to have [Meetings] permission for requested resource."                       the signed-in user's: no grant helps
//
// To add a message or a code: an entry in rules/errors/, no C++.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace grantlint::rules {

enum class Whose { application, user, feature, sign_in, registration, unclear };

struct ErrorShape {
    Whose whose = Whose::unclear;
    std::vector<std::string> codes;     // "CMN-401"
    std::vector<std::string> messages;  // parts of messages, with "{permission}" for a name
    std::string meaning;                // where no permission is named
    std::string advice;
};

struct ErrorShapes {
    std::vector<std::string> code_keys, permission_keys;  // of error objects
    std::vector<std::string> filter_list_keys;            // lists of refused event filters
    std::vector<std::string> filter_keys;                 // in their entries
    std::vector<ErrorShape> shapes;
};

Result<ErrorShapes> parse_error_shapes(std::string_view text, const std::string& file);

// Everything that ships.
Result<ErrorShapes> load_error_shapes();

const ErrorShape* find_shape(const ErrorShapes& shapes, std::string_view code);  // null when no shape has the code

// A message that was found in a text: bytes [begin, end) of it.
struct ErrorMessage {
    const ErrorShape* shape = nullptr;
    std::string permission;  // empty when the message names none
    std::size_t begin = 0;
    std::size_t end = 0;
};

// All of a text, in its order; where several overlap, the one that begins first, of those the longest. Linear in the text.
std::vector<ErrorMessage> find_messages(const ErrorShapes& shapes, std::string_view text);

}  // namespace grantlint::rules
