#ifndef FMT_FORMAT_H_
#define FMT_FORMAT_H_
#include <fmt/core.h>
#include <memory>

namespace fmt {
inline namespace v9 {
template <typename T, size_t SIZE = 500, typename Allocator = std::allocator<T>> class basic_memory_buffer {
public:
    using value_type = T;
    basic_memory_buffer();
    basic_memory_buffer(basic_memory_buffer&&) noexcept;
    T* data();
    const T* data() const;
    size_t size() const;
    T* begin();
    T* end();
    void push_back(const T&);
    void clear();
    template <typename U> void append(const U* begin, const U* end);
};
using memory_buffer = basic_memory_buffer<char>;
template <size_t SIZE> std::string to_string(const basic_memory_buffer<char, SIZE>& buf);
template <typename T> std::string to_string(const T& value);
template <typename It, typename Sentinel> struct join_view { It begin; Sentinel end; string_view sep; };
template <typename It, typename Sentinel> join_view<It, Sentinel> join(It begin, Sentinel end, string_view sep);
template <typename Range> auto join(Range&& range, string_view sep) -> join_view<decltype(std::begin(range)), decltype(std::end(range))>;
template <typename T> const void* ptr(T p);
inline namespace literals {}
}  // namespace v9
}  // namespace fmt
#endif
