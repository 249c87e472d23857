#ifndef _MODELS_ASSERT_H
#define _MODELS_ASSERT_H
#include <_models_c.h>
_M_BEGIN
_M_NORETURN void __assert_fail(const char*, const char*, unsigned, const char*);
_M_END
#ifdef NDEBUG
#define assert(e) ((void)0)
#else
#define assert(e) ((e) ? (void)0 : __assert_fail(#e, __FILE__, __LINE__, ""))
#endif
#ifndef __cplusplus
#define static_assert _Static_assert
#endif
#endif
