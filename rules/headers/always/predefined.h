// What clang defines as little as the compiler that the source is written for, but is taken from its version by a library that counts
// clang out: Boost.Asio before 1.75 has coroutines for GCC alone. A library that finds these defined leaves them as they are.
#if defined(__cplusplus) && __cplusplus >= 202002L
#ifndef BOOST_ASIO_HAS_CO_AWAIT
#define BOOST_ASIO_HAS_CO_AWAIT 1
#define BOOST_ASIO_HAS_STD_COROUTINE 1
#endif
#ifndef ASIO_HAS_CO_AWAIT
#define ASIO_HAS_CO_AWAIT 1
#define ASIO_HAS_STD_COROUTINE 1
#endif
#endif
