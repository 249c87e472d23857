#pragma once
#include <initializer_list>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace paths {

template <class... Parts>
std::string concat(const Parts&... parts) {
    std::ostringstream out;
    (out << ... << parts);
    return out.str();
}

template <class... Parts>
std::string under(std::string_view root, Parts&&... parts) {
    std::string path{root};
    ((path += '/', path += std::forward<Parts>(parts)), ...);
    return path;
}

inline std::string join(std::initializer_list<std::string_view> parts) {
    std::string path;
    for (const auto part : parts) {
        path.push_back('/');
        path.append(part);
    }
    return path;
}

inline std::string join(const std::vector<std::string>& parts, char separator) {
    std::string path;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) path += separator;
        path += parts[i];
    }
    return path;
}

}  // namespace paths
