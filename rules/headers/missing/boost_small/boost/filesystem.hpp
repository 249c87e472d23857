// Boost.Filesystem.
#pragma once
#include <boost/smart_ptr.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/system_error.hpp>

#include <cstdint>
#include <ctime>
#include <fstream>
#include <iterator>
#include <ostream>
#include <string>
#include <type_traits>
#include <vector>
namespace boost {
namespace filesystem {
class path {
    template <class S> using _If_source = typename std::enable_if<!std::is_same<typename std::decay<S>::type, path>::value && std::is_constructible<std::string, S>::value>::type;

public:
    typedef char value_type;
    typedef std::string string_type;
    static constexpr value_type separator = '/';
    static constexpr value_type preferred_separator = '/';
    class iterator {
    public:
        typedef std::bidirectional_iterator_tag iterator_category;
        typedef path value_type;
        typedef std::ptrdiff_t difference_type;
        typedef const path* pointer;
        typedef const path& reference;
        const path& operator*() const;
        const path* operator->() const;
        iterator& operator++();
        iterator operator++(int);
        iterator& operator--();
        bool operator==(const iterator&) const;
        bool operator!=(const iterator&) const;
    };
    typedef iterator const_iterator;
    path() noexcept;
    path(const path& p);
    path(path&& p) noexcept;
    path(const value_type* s);
    path(value_type* s);
    path(const string_type& s);
    path(string_type& s);
    template <class Source, class = _If_source<Source const&>> path(Source const& source);
    template <class InputIterator> path(InputIterator begin, InputIterator end);
    path& operator=(const path& p);
    path& operator=(path&& p) noexcept;
    path& operator=(const value_type* ptr);
    path& operator=(const string_type& s);
    template <class Source> path& assign(Source const& source);
    path& operator+=(const path& p);
    path& operator+=(const value_type* ptr);
    path& operator+=(const string_type& s);
    path& operator+=(value_type c);
    template <class Source> path& concat(Source const& source);
    path& operator/=(const path& p);
    path& operator/=(const value_type* ptr);
    template <class Source, class = _If_source<Source const&>> path& operator/=(Source const& source);
    template <class Source> path& append(Source const& source);
    void clear() noexcept;
    path& make_preferred();
    path& remove_filename();
    path& remove_trailing_separator();
    path& replace_extension(const path& new_extension = path());
    void swap(path& rhs) noexcept;
    const string_type& native() const noexcept;
    const value_type* c_str() const noexcept;
    string_type::size_type size() const noexcept;
    template <class String> String string() const;
    const std::string& string() const;
    std::wstring wstring() const;
    path generic_path() const;
    std::string generic_string() const;
    int compare(const path& p) const noexcept;
    int compare(const std::string& s) const;
    path root_path() const;
    path root_name() const;
    path root_directory() const;
    path relative_path() const;
    path parent_path() const;
    path filename() const;
    path stem() const;
    path extension() const;
    path leaf() const;
    path branch_path() const;
    bool empty() const noexcept;
    bool filename_is_dot() const;
    bool filename_is_dot_dot() const;
    bool has_root_path() const;
    bool has_root_name() const;
    bool has_root_directory() const;
    bool has_relative_path() const;
    bool has_parent_path() const;
    bool has_filename() const;
    bool has_stem() const;
    bool has_extension() const;
    bool is_relative() const;
    bool is_absolute() const;
    path lexically_normal() const;
    path lexically_relative(const path& base) const;
    path lexically_proximate(const path& base) const;
    iterator begin() const;
    iterator end() const;
};
bool operator==(const path& lhs, const path& rhs);
bool operator==(const path& lhs, const std::string& rhs);
bool operator==(const path& lhs, const char* rhs);
bool operator!=(const path& lhs, const path& rhs);
bool operator!=(const path& lhs, const std::string& rhs);
bool operator!=(const path& lhs, const char* rhs);
bool operator<(const path& lhs, const path& rhs);
path operator/(const path& lhs, const path& rhs);
path operator/(path&& lhs, const path& rhs);
template <class Char> std::basic_ostream<Char>& operator<<(std::basic_ostream<Char>& os, const path& p);
template <class Char> std::basic_istream<Char>& operator>>(std::basic_istream<Char>& is, path& p);
std::size_t hash_value(const path& p);
void swap(path& lhs, path& rhs) noexcept;
class filesystem_error : public system::system_error {
public:
    filesystem_error(const std::string& what_arg, system::error_code ec);
    filesystem_error(const std::string& what_arg, const path& p1, system::error_code ec);
    filesystem_error(const std::string& what_arg, const path& p1, const path& p2, system::error_code ec);
    const path& path1() const noexcept;
    const path& path2() const noexcept;
    const char* what() const noexcept override;
};
enum file_type { status_error, file_not_found, regular_file, directory_file, symlink_file, block_file, character_file, fifo_file, socket_file, reparse_file, type_unknown };
enum perms { no_perms = 0, owner_read = 0400, owner_write = 0200, owner_exe = 0100, owner_all = 0700, group_all = 070, others_all = 07, all_all = 0777, perms_mask = 07777, perms_not_known = 0xFFFF, add_perms = 0x1000, remove_perms = 0x2000 };
class file_status {
public:
    file_status() noexcept;
    explicit file_status(file_type v) noexcept;
    file_type type() const noexcept;
    perms permissions() const noexcept;
};
struct space_info {
    std::uintmax_t capacity;
    std::uintmax_t free;
    std::uintmax_t available;
};
class directory_entry {
public:
    directory_entry() noexcept;
    explicit directory_entry(const path& p);
    const filesystem::path& path() const noexcept;
    operator const filesystem::path&() const noexcept;
    file_status status() const;
    file_status symlink_status() const;
    bool operator==(const directory_entry& rhs) const;
};
#define _M_DIR_ITERATOR(name)                                    \
    class name {                                                 \
    public:                                                      \
        typedef std::input_iterator_tag iterator_category;       \
        typedef directory_entry value_type;                      \
        typedef std::ptrdiff_t difference_type;                  \
        typedef directory_entry* pointer;                        \
        typedef directory_entry& reference;                      \
        name() noexcept;                                         \
        explicit name(const path& p);                            \
        name(const path& p, system::error_code& ec);             \
        directory_entry& operator*() const;                      \
        directory_entry* operator->() const;                     \
        name& operator++();                                      \
        name& increment(system::error_code& ec);                 \
        bool operator==(const name& rhs) const;                  \
        bool operator!=(const name& rhs) const;                  \
    };                                                           \
    name begin(const name&) noexcept;                            \
    name end(const name&) noexcept;
_M_DIR_ITERATOR(directory_iterator)
_M_DIR_ITERATOR(recursive_directory_iterator)
#undef _M_DIR_ITERATOR
enum class copy_option { none = 0, fail_if_exists = none, overwrite_if_exists };
enum class copy_options { none = 0, skip_existing = 1, overwrite_existing = 2, update_existing = 4, recursive = 8 };
#define _M_FS(result, name)                                \
    result name(const path& p);                            \
    result name(const path& p, system::error_code& ec);
#define _M_FS2(result, name)                                                  \
    result name(const path& from, const path& to);                            \
    result name(const path& from, const path& to, system::error_code& ec);
_M_FS(file_status, status)
_M_FS(bool, exists)
_M_FS(bool, is_directory)
_M_FS(bool, is_regular_file)
_M_FS(bool, is_symlink)
_M_FS(bool, is_other)
_M_FS(bool, is_empty)
_M_FS(bool, create_directories)
_M_FS(bool, create_directory)
_M_FS(bool, remove)
_M_FS(std::uintmax_t, remove_all)
_M_FS(std::uintmax_t, file_size)
_M_FS(std::time_t, last_write_time)
_M_FS(path, read_symlink)
_M_FS(path, weakly_canonical)
_M_FS(space_info, space)
_M_FS2(void, copy)
_M_FS2(void, rename)
_M_FS2(bool, equivalent)
_M_FS2(void, create_symlink)
_M_FS2(void, create_hard_link)
_M_FS2(path, relative)
_M_FS2(void, copy_directory)
#undef _M_FS
#undef _M_FS2
bool exists(file_status s) noexcept;
bool is_directory(file_status s) noexcept;
bool is_regular_file(file_status s) noexcept;
bool copy_file(const path& from, const path& to);
bool copy_file(const path& from, const path& to, system::error_code& ec);
bool copy_file(const path& from, const path& to, copy_options options);
void copy_file(const path& from, const path& to, copy_option option);
path absolute(const path& p, const path& base = path());
path canonical(const path& p, const path& base = path());
path canonical(const path& p, system::error_code& ec);
path relative(const path& p);
path current_path();
path current_path(system::error_code& ec);
void current_path(const path& p);
void last_write_time(const path& p, const std::time_t new_time);
void permissions(const path& p, perms prms);
void resize_file(const path& p, std::uintmax_t size);
path system_complete(const path& p);
path temp_directory_path();
path temp_directory_path(system::error_code& ec);
path unique_path(const path& p = "%%%%-%%%%-%%%%-%%%%");
#define _M_FS_STREAM(name)                                                   \
    class name : public std::name {                                          \
    public:                                                                  \
        name();                                                              \
        explicit name(const path& p);                                        \
        name(const path& p, std::ios_base::openmode mode);                   \
        void open(const path& p);                                            \
        void open(const path& p, std::ios_base::openmode mode);              \
    };
_M_FS_STREAM(ifstream)
_M_FS_STREAM(ofstream)
_M_FS_STREAM(fstream)
#undef _M_FS_STREAM
}  // namespace filesystem
}  // namespace boost
