// {fmt}: what formats and prints.
#ifndef FMT_CORE_H_
#define FMT_CORE_H_
#include <cstdio>
#include <initializer_list>
#include <iterator>
#include <stdexcept>
#include <string>
#include <type_traits>
#define FMT_VERSION 90100

namespace fmt {
inline namespace v9 {
template <typename Char> class basic_string_view {
public:
    using value_type = Char;
    using iterator = const Char*;
    constexpr basic_string_view() noexcept : data_(nullptr), size_(0) {}
    constexpr basic_string_view(const Char* s, size_t count) noexcept : data_(s), size_(count) {}
    constexpr basic_string_view(const Char* s) : data_(s), size_(std::char_traits<Char>::length(s)) {}
    template <typename Traits, typename Alloc> basic_string_view(const std::basic_string<Char, Traits, Alloc>&) noexcept;
#if __cplusplus >= 201703L
    template <typename Traits> constexpr basic_string_view(std::basic_string_view<Char, Traits> s) noexcept : data_(s.data()), size_(s.size()) {}
#endif
    constexpr const Char* data() const noexcept { return data_; }
    constexpr size_t size() const noexcept { return size_; }
    constexpr iterator begin() const noexcept { return data_; }
    constexpr iterator end() const noexcept { return data_ + size_; }

private:
    const Char* data_;
    size_t size_;
};
using string_view = basic_string_view<char>;
using wstring_view = basic_string_view<wchar_t>;
class format_error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};
template <typename Char> class basic_format_parse_context {
public:
    using iterator = const Char*;
    constexpr iterator begin() const noexcept;
    constexpr iterator end() const noexcept;
    void advance_to(iterator);
};
using format_parse_context = basic_format_parse_context<char>;
class appender {
public:
    using iterator_category = std::output_iterator_tag;
    using value_type = void;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = void;
    appender& operator=(char);
    appender& operator*();
    appender& operator++();
    appender operator++(int);
};
template <typename OutputIt, typename Char> class basic_format_context {
public:
    using iterator = OutputIt;
    iterator out();
    void advance_to(iterator);
};
using format_context = basic_format_context<appender, char>;
template <typename T, typename Char = char, typename Enable = void> struct formatter {
    template <typename ParseContext> constexpr auto parse(ParseContext& context) -> decltype(context.begin());
    template <typename FormatContext> auto format(const T&, FormatContext& context) const -> decltype(context.out());
};
class format_args {};
template <typename Char, typename... Args> class basic_format_string {
public:
    template <typename S, typename = typename std::enable_if<std::is_convertible<const S&, basic_string_view<Char>>::value>::type> constexpr basic_format_string(const S& s) : str_(s) {}
    operator basic_string_view<Char>() const;

private:
    basic_string_view<Char> str_;
};
template <typename T> struct type_identity { using type = T; };
template <typename... Args> using format_string = basic_format_string<char, typename type_identity<Args>::type...>;
struct runtime_format_string { basic_string_view<char> str; operator basic_string_view<char>() const; };
runtime_format_string runtime(string_view);
template <typename... Args> struct format_arg_store { operator format_args() const; };
template <typename... Args> format_arg_store<Args...> make_format_args(Args&&...);
template <typename Char, typename T> struct named_arg { const Char* name; const T& value; };
template <typename Char, typename T> named_arg<Char, T> arg(const Char* name, const T& value);
std::string vformat(string_view fmt, format_args args);
template <typename... T> std::string format(format_string<T...> fmt, T&&... args);
template <typename OutputIt, typename... T> OutputIt format_to(OutputIt out, format_string<T...> fmt, T&&... args);
template <typename OutputIt> struct format_to_n_result {
    OutputIt out;
    size_t size;
};
template <typename OutputIt, typename... T> format_to_n_result<OutputIt> format_to_n(OutputIt out, size_t n, format_string<T...> fmt, T&&... args);
template <typename... T> size_t formatted_size(format_string<T...> fmt, T&&... args);
void vprint(string_view fmt, format_args args);
template <typename... T> void print(format_string<T...> fmt, T&&... args);
template <typename... T> void print(std::FILE* f, format_string<T...> fmt, T&&... args);
template <typename... T> void println(format_string<T...> fmt, T&&... args);
}  // namespace v9
}  // namespace fmt
#endif
