// magic_enum.
#pragma once
#include <array>
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <limits>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#define MAGIC_ENUM_RANGE_MIN -128
#define MAGIC_ENUM_RANGE_MAX 128
namespace magic_enum {
using std::optional;
using std::string;
using std::string_view;
template <typename E> std::string_view enum_type_name() noexcept;
template <typename E> std::size_t enum_count() noexcept;
template <typename E> E enum_value(std::size_t index) noexcept;
template <typename E> struct _m_values {
    const E* begin() const;
    const E* end() const;
    std::size_t size() const;
    const E& operator[](std::size_t) const;
};
template <typename E> const _m_values<E>& enum_values() noexcept;
template <typename E> const _m_values<std::string_view>& enum_names() noexcept;
template <typename E> const _m_values<std::pair<E, std::string_view>>& enum_entries() noexcept;
// The compiler's name of this function ends with the enumerator.
template <auto V> constexpr std::string_view enum_name() noexcept {
    std::string_view name = __PRETTY_FUNCTION__;
    name.remove_suffix(1);
    std::size_t start = name.size();
    while (start > 0 && name[start - 1] != ':' && name[start - 1] != ' ' && name[start - 1] != ')') --start;
    return name.substr(start);
}
template <typename E> std::string_view enum_name(E value) noexcept;
template <typename E> std::string enum_flags_name(E value);
template <typename E> std::optional<E> enum_cast(std::string_view value) noexcept;
template <typename E, typename P> std::optional<E> enum_cast(std::string_view value, P predicate);
template <typename E> std::optional<E> enum_cast(std::underlying_type_t<E> value) noexcept;
template <typename E> constexpr std::underlying_type_t<E> enum_integer(E value) noexcept { return static_cast<std::underlying_type_t<E>>(value); }
template <typename E> constexpr std::underlying_type_t<E> enum_underlying(E value) noexcept { return static_cast<std::underlying_type_t<E>>(value); }
template <typename E> std::optional<std::size_t> enum_index(E value) noexcept;
template <typename E, typename F> void enum_for_each(F&& f);
template <typename E> E enum_next_value(E value) noexcept;
template <typename E> std::optional<E> enum_flags_cast(std::string_view value) noexcept;
template <typename E> bool enum_flags_contains(E value) noexcept;
template <typename E> inline constexpr bool is_unscoped_enum_v = std::is_enum_v<E> && std::is_convertible_v<E, std::underlying_type_t<E>>;
template <typename E> inline constexpr bool is_scoped_enum_v = std::is_enum_v<E> && !std::is_convertible_v<E, std::underlying_type_t<E>>;
template <typename E> bool enum_contains(E value) noexcept;
template <typename E> bool enum_contains(std::underlying_type_t<E> value) noexcept;
template <typename E> bool enum_contains(std::string_view value) noexcept;
struct _m_case_insensitive {
    bool operator()(char lhs, char rhs) const;
};
inline constexpr _m_case_insensitive case_insensitive{};
namespace ostream_operators {
template <typename E, std::enable_if_t<std::is_enum_v<E>, int> = 0> std::ostream& operator<<(std::ostream& os, E value);
}
namespace bitwise_operators {
template <typename E, std::enable_if_t<std::is_enum_v<E>, int> = 0> constexpr E operator|(E lhs, E rhs) noexcept { return static_cast<E>(static_cast<std::underlying_type_t<E>>(lhs) | static_cast<std::underlying_type_t<E>>(rhs)); }
template <typename E, std::enable_if_t<std::is_enum_v<E>, int> = 0> constexpr E operator&(E lhs, E rhs) noexcept { return static_cast<E>(static_cast<std::underlying_type_t<E>>(lhs) & static_cast<std::underlying_type_t<E>>(rhs)); }
template <typename E, std::enable_if_t<std::is_enum_v<E>, int> = 0> constexpr E operator^(E lhs, E rhs) noexcept { return static_cast<E>(static_cast<std::underlying_type_t<E>>(lhs) ^ static_cast<std::underlying_type_t<E>>(rhs)); }
template <typename E, std::enable_if_t<std::is_enum_v<E>, int> = 0> constexpr E& operator|=(E& lhs, E rhs) noexcept { return lhs = lhs | rhs; }
template <typename E, std::enable_if_t<std::is_enum_v<E>, int> = 0> constexpr E& operator&=(E& lhs, E rhs) noexcept { return lhs = lhs & rhs; }
template <typename E, std::enable_if_t<std::is_enum_v<E>, int> = 0> constexpr E operator~(E rhs) noexcept { return static_cast<E>(~static_cast<std::underlying_type_t<E>>(rhs)); }
}  // namespace bitwise_operators
namespace customize {
template <typename E> struct enum_range {
    static constexpr int min = MAGIC_ENUM_RANGE_MIN;
    static constexpr int max = MAGIC_ENUM_RANGE_MAX;
};
}  // namespace customize
}  // namespace magic_enum
