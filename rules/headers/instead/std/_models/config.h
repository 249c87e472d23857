// What the other models share: which dialect is read, and which library's names they give.
//
//   _M_CX14 int f();     constexpr from C++14 on
#pragma once

#if defined(_GLIBCXX_USE_CXX11_ABI) && !_GLIBCXX_USE_CXX11_ABI
#error "the models declare the strings of the newer ABI only"
#endif

#define __GLIBCXX__ 20230528
#define _GLIBCXX_RELEASE 13
#define _GLIBCXX_USE_CXX11_ABI 1
#define _GLIBCXX_USE_WCHAR_T 1
#define _GLIBCXX_HAS_GTHREADS 1
#define _GLIBCXX_HAVE_GTHR_DEFAULT 1

#if __cplusplus >= 201402L
#define _M_14 1
#define _M_CX14 constexpr
#else
#define _M_14 0
#define _M_CX14 inline
#endif

// What an object holds, in pointers: a class that has objects is not empty, and about as large as it is.
#define _M_HOLDS(n) void* _M_held[n] = {};

#if __cplusplus >= 201703L
#define _M_17 1
#define _M_CX17 constexpr
#define _M_INLINE inline
#else
#define _M_17 0
#define _M_CX17 inline
#define _M_INLINE static
#endif
#if __cplusplus >= 202002L
#define _M_20 1
#define _M_CX20 constexpr
#else
#define _M_20 0
#define _M_CX20
#endif
#if __cplusplus > 202002L
#define _M_23 1
#define _M_CX23 constexpr
#else
#define _M_23 0
#define _M_CX23
#endif

#include <stddef.h>
#include <version>

namespace std {
using ::size_t;
using ::ptrdiff_t;
using nullptr_t = decltype(nullptr);
inline namespace __cxx11 {}
}  // namespace std
