// Boost.System.
#pragma once
#include <cerrno>
#include <functional>
#include <iosfwd>
#include <ostream>
#include <stdexcept>
#include <string>
#include <system_error>
#include <type_traits>

namespace boost {
namespace system {
class error_code;
class error_condition;
namespace errc {
enum errc_t {
    success = 0, address_family_not_supported = EAFNOSUPPORT, address_in_use = EADDRINUSE, address_not_available = EADDRNOTAVAIL, already_connected = EISCONN, bad_address = EFAULT,
    bad_file_descriptor = EBADF, bad_message = EBADMSG, broken_pipe = EPIPE, connection_aborted = ECONNABORTED, connection_already_in_progress = EALREADY, connection_refused = ECONNREFUSED,
    connection_reset = ECONNRESET, device_or_resource_busy = EBUSY, directory_not_empty = ENOTEMPTY, file_exists = EEXIST, file_too_large = EFBIG, filename_too_long = ENAMETOOLONG,
    function_not_supported = ENOSYS, host_unreachable = EHOSTUNREACH, interrupted = EINTR, invalid_argument = EINVAL, io_error = EIO, is_a_directory = EISDIR, message_size = EMSGSIZE,
    network_down = ENETDOWN, network_reset = ENETRESET, network_unreachable = ENETUNREACH, no_buffer_space = ENOBUFS, no_such_device = ENODEV, no_such_file_or_directory = ENOENT,
    no_such_process = ESRCH, no_space_on_device = ENOSPC, not_a_directory = ENOTDIR, not_a_socket = ENOTSOCK, not_connected = ENOTCONN, not_enough_memory = ENOMEM, not_supported = ENOTSUP,
    operation_canceled = ECANCELED, operation_in_progress = EINPROGRESS, operation_not_permitted = EPERM, operation_would_block = EWOULDBLOCK, permission_denied = EACCES,
    protocol_error = EPROTO, read_only_file_system = EROFS, resource_unavailable_try_again = EAGAIN, result_out_of_range = ERANGE, timed_out = ETIMEDOUT,
    too_many_files_open = EMFILE, value_too_large = EOVERFLOW,
    argument_list_too_long = E2BIG, argument_out_of_domain = EDOM, cross_device_link = EXDEV, destination_address_required = EDESTADDRREQ, executable_format_error = ENOEXEC,
    identifier_removed = EIDRM, illegal_byte_sequence = EILSEQ, inappropriate_io_control_operation = ENOTTY, invalid_seek = ESPIPE, no_child_process = ECHILD, no_link = ENOLINK,
    no_lock_available = ENOLCK, no_message = ENOMSG, no_message_available = ENODATA, no_protocol_option = ENOPROTOOPT, no_stream_resources = ENOSR, no_such_device_or_address = ENXIO,
    not_a_stream = ENOSTR, owner_dead = EOWNERDEAD, protocol_not_supported = EPROTONOSUPPORT, resource_deadlock_would_occur = EDEADLK, state_not_recoverable = ENOTRECOVERABLE,
    stream_timeout = ETIME, text_file_busy = ETXTBSY, too_many_files_open_in_system = ENFILE, too_many_links = EMLINK, too_many_symbolic_link_levels = ELOOP, wrong_protocol_type = EPROTOTYPE
};
}  // namespace errc
template <class T> struct is_error_code_enum { static const bool value = false; };
template <class T> struct is_error_condition_enum { static const bool value = false; };
template <> struct is_error_condition_enum<errc::errc_t> { static const bool value = true; };
class error_category {
public:
    error_category(error_category const&) = delete;
    error_category& operator=(error_category const&) = delete;
    virtual const char* name() const noexcept = 0;
    virtual error_condition default_error_condition(int ev) const noexcept;
    virtual bool equivalent(int code, const error_condition& condition) const noexcept;
    virtual bool equivalent(const error_code& code, int condition) const noexcept;
    virtual std::string message(int ev) const = 0;
    virtual char const* message(int ev, char* buffer, std::size_t len) const noexcept;
    virtual bool failed(int ev) const noexcept;
    bool operator==(const error_category& rhs) const noexcept;
    bool operator!=(const error_category& rhs) const noexcept;
    bool operator<(const error_category& rhs) const noexcept;
    operator std::error_category const&() const;

protected:
    constexpr error_category() noexcept {}
    ~error_category() = default;
};
const error_category& system_category() noexcept;
const error_category& generic_category() noexcept;
class error_condition {
public:
    error_condition() noexcept;
    error_condition(int val, const error_category& cat) noexcept;
    template <class E, class = typename std::enable_if<is_error_condition_enum<E>::value>::type> error_condition(E e) noexcept;
    void assign(int val, const error_category& cat) noexcept;
    void clear() noexcept;
    int value() const noexcept;
    const error_category& category() const noexcept;
    std::string message() const;
    bool failed() const noexcept;
    explicit operator bool() const noexcept;
    operator std::error_condition() const;
    friend bool operator==(const error_condition& lhs, const error_condition& rhs) noexcept;
    friend bool operator!=(const error_condition& lhs, const error_condition& rhs) noexcept;
};
class error_code {
public:
    error_code() noexcept;
    error_code(int val, const error_category& cat) noexcept;
    template <class E, class = typename std::enable_if<is_error_code_enum<E>::value>::type> error_code(E e) noexcept;
    error_code(std::error_code const& ec) noexcept;
    template <class E, class = typename std::enable_if<is_error_code_enum<E>::value>::type> error_code& operator=(E e) noexcept;
    void assign(int val, const error_category& cat) noexcept;
    void clear() noexcept;
    int value() const noexcept;
    const error_category& category() const noexcept;
    error_condition default_error_condition() const noexcept;
    std::string message() const;
    std::string what() const;
    std::string to_string() const;
    bool failed() const noexcept;
    explicit operator bool() const noexcept;
    operator std::error_code() const;
    friend bool operator==(const error_code& lhs, const error_code& rhs) noexcept;
    friend bool operator!=(const error_code& lhs, const error_code& rhs) noexcept;
    friend bool operator<(const error_code& lhs, const error_code& rhs) noexcept;
};
bool operator==(const error_code& code, const error_condition& condition) noexcept;
bool operator!=(const error_code& code, const error_condition& condition) noexcept;
template <class C, class T> std::basic_ostream<C, T>& operator<<(std::basic_ostream<C, T>& os, error_code const& ec);
namespace errc {
error_code make_error_code(errc_t e) noexcept;
error_condition make_error_condition(errc_t e) noexcept;
}  // namespace errc
class system_error : public std::runtime_error {
public:
    explicit system_error(const error_code& ec);
    system_error(const error_code& ec, const char* prefix);
    system_error(const error_code& ec, const std::string& prefix);
    system_error(int ev, const error_category& ecat);
    system_error(int ev, const error_category& ecat, const char* prefix);
    system_error(int ev, const error_category& ecat, const std::string& prefix);
    ~system_error() noexcept override;
    const error_code& code() const noexcept;
};
}  // namespace system
}  // namespace boost
