// Boost.LexicalCast.
#pragma once
#include <cstddef>
#include <string>
#include <typeinfo>
namespace boost {
class bad_lexical_cast : public std::bad_cast {
public:
    bad_lexical_cast() noexcept;
    bad_lexical_cast(const std::type_info& source_type_arg, const std::type_info& target_type_arg) noexcept;
    const std::type_info& source_type() const noexcept;
    const std::type_info& target_type() const noexcept;
    const char* what() const noexcept override;
    ~bad_lexical_cast() noexcept override;
};
template <typename Target, typename Source> Target lexical_cast(const Source& arg);
template <typename Target> Target lexical_cast(const char* chars, std::size_t count);
template <typename Target> Target lexical_cast(const wchar_t* chars, std::size_t count);
namespace conversion {
template <typename Target, typename Source> bool try_lexical_convert(const Source& arg, Target& result);
template <typename Target, typename CharacterT> bool try_lexical_convert(const CharacterT* chars, std::size_t count, Target& result);
}  // namespace conversion
}  // namespace boost
