// Where something stands in the user's files.
//
// Lines and columns count from 1; columns count UTF-8 bytes; the end is exclusive (the column just behind the last byte). A
// file name is the path as the analysis opened it (absolute); what a person reads is made relative at the border, in report/.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace grantlint {

struct Range {
    std::string file;
    std::uint32_t line = 0;  // 0: no position is known
    std::uint32_t column = 0;
    std::uint32_t end_line = 0;
    std::uint32_t end_column = 0;

    [[nodiscard]] bool known() const { return line != 0; }
    auto operator<=>(const Range&) const = default;
};

}  // namespace grantlint
