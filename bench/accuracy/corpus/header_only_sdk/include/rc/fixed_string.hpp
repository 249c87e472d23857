#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace rc {

template <std::size_t N>
struct fixed_string {
    char data[N]{};

    constexpr fixed_string(const char (&text)[N]) { std::copy_n(text, N, data); }
    constexpr std::string_view view() const { return {data, N - 1}; }
    static constexpr std::size_t size = N - 1;
};

} // namespace rc
