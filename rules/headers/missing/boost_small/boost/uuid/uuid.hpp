// Boost.UUID.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
namespace boost {
namespace uuids {
struct uuid {
    typedef uint8_t value_type;
    typedef uint8_t& reference;
    typedef uint8_t const& const_reference;
    typedef uint8_t* iterator;
    typedef uint8_t const* const_iterator;
    typedef std::size_t size_type;
    typedef std::ptrdiff_t difference_type;
    enum variant_type { variant_ncs, variant_rfc_4122, variant_microsoft, variant_future };
    enum version_type { version_unknown = -1, version_time_based = 1, version_dce_security = 2, version_name_based_md5 = 3, version_random_number_based = 4, version_name_based_sha1 = 5 };
    static size_type static_size() noexcept;
    iterator begin() noexcept;
    const_iterator begin() const noexcept;
    iterator end() noexcept;
    const_iterator end() const noexcept;
    size_type size() const noexcept;
    bool is_nil() const noexcept;
    variant_type variant() const noexcept;
    version_type version() const noexcept;
    void swap(uuid& rhs) noexcept;
    uint8_t data[16];
};
bool operator==(uuid const& lhs, uuid const& rhs) noexcept;
bool operator!=(uuid const& lhs, uuid const& rhs) noexcept;
bool operator<(uuid const& lhs, uuid const& rhs) noexcept;
std::size_t hash_value(uuid const& u) noexcept;
}  // namespace uuids
}  // namespace boost
