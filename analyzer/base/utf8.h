// UTF-8, one character at a time. Texts come from files that nobody has checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace grantlint {

struct Character {
    std::uint32_t code = 0;
    std::size_t bytes = 0;  // 0: no valid UTF-8
};

Character decode_utf8(std::string_view text);  // the first character; the text must not be empty

// Where the text stops being UTF-8; nullopt when it is to its end.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

}  // namespace grantlint
