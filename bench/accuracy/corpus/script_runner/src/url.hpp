#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace roster {

inline std::string percentEncode(std::string_view in)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    std::string out;
    for (unsigned char c : in) {
        if (std::isalnum(c) || c == '-' || c == '_' || c == '.' || c == '~') {
            out += static_cast<char>(c);
        } else {
            out += '%';
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    return out;
}

// A path that grows with '/', as std::filesystem::path does.
class UrlPath {
public:
    explicit UrlPath(std::string_view root) : text_(root) {}

    UrlPath& operator/=(std::string_view part)
    {
        text_ += '/';
        text_ += part;
        return *this;
    }
    UrlPath& operator/=(std::int64_t id)
    {
        text_ += '/';
        text_ += std::to_string(id);
        return *this;
    }
    template <class T>
    friend UrlPath operator/(UrlPath left, const T& right)
    {
        left /= right;
        return left;
    }
    const std::string& str() const { return text_; }

private:
    std::string text_;
};

using QueryList = std::vector<std::pair<std::string, std::string>>;

inline std::string withQuery(const UrlPath& path, const QueryList& query)
{
    std::string out = path.str();
    char sep = '?';
    for (const auto& [key, value] : query) {
        out += sep;
        out += key + "=" + percentEncode(value);
        sep = '&';
    }
    return out;
}

}  // namespace roster
