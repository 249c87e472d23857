#pragma once
#include <array>
#include <cstddef>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>

namespace rcx {

enum class method { get, post, put, patch, del };

constexpr std::string_view to_string(method m)
{
    constexpr std::string_view names[] = {"GET", "POST", "PUT", "PATCH", "DELETE"};
    return names[static_cast<std::size_t>(m)];
}

// A route with {} for each id. The number of ids is known at compile time.
class fixed_route {
public:
    constexpr fixed_route(const char* text) : text_(text) {}

    constexpr std::size_t holes() const
    {
        std::size_t n = 0;
        for (char c : text_)
            n += c == '{';
        return n;
    }

    template <class... Ids>
    std::string fill(const Ids&... ids) const
    {
        std::string out;
        std::string_view left = text_;
        (append_one(out, left, ids), ...);
        out += left;
        return out;
    }

private:
    static void append_one(std::string& out, std::string_view& left, std::string_view id)
    {
        const auto at = left.find("{}");
        if (at == std::string_view::npos)
            throw std::logic_error("too many ids for the route");
        out += left.substr(0, at);
        out += id;
        left.remove_prefix(at + 2);
    }

    std::string_view text_;
};

}  // namespace rcx
