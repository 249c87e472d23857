#pragma once
#include <array>
#include <string_view>

namespace ct {

// Joins string views at compile time; the characters live in a static array.
template <const std::string_view&... Parts>
struct Join {
    static constexpr auto chars = [] {
        std::array<char, (Parts.size() + ... + 0) + 1> all{};
        std::size_t at = 0;
        auto add = [&](std::string_view part) {
            for (const char c : part) all[at++] = c;
        };
        (add(Parts), ...);
        return all;
    }();
    static constexpr std::string_view value{chars.data(), chars.size() - 1};
};

template <const std::string_view&... Parts>
inline constexpr std::string_view join_v = Join<Parts...>::value;

}  // namespace ct

namespace routes {

inline constexpr std::string_view root = "/restapi/v1.0";
inline constexpr std::string_view account = "/account/~";
inline constexpr std::string_view extension = "/extension/~";
inline constexpr std::string_view log = "/call-log";
inline constexpr std::string_view messages = "/sms";

inline constexpr std::string_view account_log = ct::join_v<root, account, log>;
inline constexpr std::string_view extension_log = ct::join_v<root, account, extension, log>;
inline constexpr std::string_view sms = ct::join_v<root, account, extension, messages>;

consteval const char* active() { return "/restapi/v1.0/account/~/extension/~/active-calls"; }

}  // namespace routes
