// The standard headers that come along with Asio.
#pragma once
#include <algorithm>
#include <atomic>
#include <cassert>
#include <cerrno>
#include <climits>
#include <cstddef>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <cstdint>
#include <array>
#include <chrono>
#include <exception>
#include <functional>
#include <iosfwd>
#include <istream>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <ostream>
#include <sstream>
#include <streambuf>
#include <string>
#include <system_error>
#include <tuple>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <vector>
#if __cplusplus >= 201703L
#include <string_view>
#endif
#if __cplusplus >= 202002L
#include <coroutine>
#endif
// Those that want more of them include <future> and <variant>.
namespace std {
template <class> class future;
template <class...> class variant;
struct monostate;
}  // namespace std
#if defined(__has_include)
#if __has_include(<sys/socket.h>)
#include <sys/socket.h>
#endif
#endif
