#ifndef _MODELS_INTTYPES_H
#define _MODELS_INTTYPES_H
#include <_models_c.h>
_M_BEGIN
typedef struct { intmax_t quot, rem; } imaxdiv_t;
intmax_t imaxabs(intmax_t), strtoimax(const char*, char**, int);
uintmax_t strtoumax(const char*, char**, int);
imaxdiv_t imaxdiv(intmax_t, intmax_t);
_M_END
#define PRId8 "d"
#define PRId16 "d"
#define PRId32 "d"
#define PRId64 "ld"
#define PRIi32 "i"
#define PRIi64 "li"
#define PRIu8 "u"
#define PRIu16 "u"
#define PRIu32 "u"
#define PRIu64 "lu"
#define PRIx8 "x"
#define PRIx16 "x"
#define PRIx32 "x"
#define PRIx64 "lx"
#define PRIX32 "X"
#define PRIX64 "lX"
#define PRIuMAX "lu"
#define PRIdMAX "ld"
#define PRIuPTR "lu"
#define SCNd64 "ld"
#define SCNu64 "lu"
#define SCNu32 "u"
#endif
