#pragma once
#include <sstream>
#include <string>
#include <string_view>

namespace util {

namespace detail {

inline void render(std::ostringstream& out, std::string_view format) { out << format; }

template <class First, class... Rest>
void render(std::ostringstream& out, std::string_view format, const First& first, const Rest&... rest) {
    const auto hole = format.find("{}");
    if (hole == std::string_view::npos) {
        out << format;
        return;
    }
    out << format.substr(0, hole) << first;
    render(out, format.substr(hole + 2), rest...);
}

}  // namespace detail

// "{}" by "{}": what std::format does, for compilers that have it not.
template <class... Args>
std::string text(std::string_view format, const Args&... args) {
    std::ostringstream out;
    detail::render(out, format, args...);
    return out.str();
}

}  // namespace util
