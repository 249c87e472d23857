// Boost.Format.
#pragma once
#include <exception>
#include <locale>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>
namespace boost {
namespace io {
class format_error : public std::exception {
public:
    format_error() noexcept;
    const char* what() const noexcept override;
};
class bad_format_string : public format_error {
public:
    bad_format_string(std::size_t pos, std::size_t size);
};
class too_few_args : public format_error {
public:
    too_few_args(std::size_t cur, std::size_t expected);
};
class too_many_args : public format_error {
public:
    too_many_args(std::size_t cur, std::size_t expected);
};
class out_of_range : public format_error {
public:
    out_of_range(int index, int beg, int end);
};
enum format_error_bits { bad_format_string_bit = 1, too_few_args_bit = 2, too_many_args_bit = 4, out_of_range_bit = 8, all_error_bits = 255, no_error_bits = 0 };
}  // namespace io
template <class Ch, class Tr = std::char_traits<Ch>, class Alloc = std::allocator<Ch>> class basic_format {
public:
    typedef Ch CharT;
    typedef std::basic_string<Ch, Tr, Alloc> string_type;
    typedef typename string_type::size_type size_type;
    explicit basic_format(const Ch* str = nullptr);
    explicit basic_format(const string_type& s);
    basic_format(const Ch* str, const std::locale& loc);
    basic_format(const string_type& s, const std::locale& loc);
    basic_format(const basic_format& x);
    basic_format& operator=(const basic_format& x);
    void swap(basic_format& x);
    basic_format& clear();
    basic_format& clear_binds();
    basic_format& parse(const string_type& s);
    size_type size() const;
    string_type str() const;
    template <class T> basic_format& operator%(const T& x);
    template <class T> basic_format& operator%(T& x);
    template <class T> basic_format& bind_arg(int argN, const T& val);
    template <class T> basic_format& modify_item(int itemN, T manipulator);
    int expected_args() const;
    int bound_args() const;
    int fed_args() const;
    int cur_arg() const;
    int remaining_args() const;
    unsigned char exceptions() const;
    unsigned char exceptions(unsigned char newexcept);
};
typedef basic_format<char> format;
typedef basic_format<wchar_t> wformat;
template <class Ch, class Tr, class Alloc> std::basic_string<Ch, Tr, Alloc> str(const basic_format<Ch, Tr, Alloc>& f);
template <class Ch, class Tr, class Alloc> std::basic_ostream<Ch, Tr>& operator<<(std::basic_ostream<Ch, Tr>& os, const basic_format<Ch, Tr, Alloc>& f);
namespace io {
using boost::str;
}
}  // namespace boost
