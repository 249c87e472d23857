#ifndef _MODELS_UCHAR_H
#define _MODELS_UCHAR_H
#include <_models_c.h>
_M_BEGIN
#ifndef __cplusplus
typedef uint16_t char16_t;
typedef uint32_t char32_t;
#endif
size_t mbrtoc16(char16_t*, const char*, size_t, mbstate_t*), c16rtomb(char*, char16_t, mbstate_t*), mbrtoc32(char32_t*, const char*, size_t, mbstate_t*), c32rtomb(char*, char32_t, mbstate_t*);
_M_END
#endif
