#include_next <stdlib.h>
#if !defined(_M_STDLIB_H) && defined(__cplusplus) && !defined(__need_malloc_and_calloc)
#define _M_STDLIB_H
#include <cstdlib>
using std::abs;
#endif
