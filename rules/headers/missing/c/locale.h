#ifndef _MODELS_LOCALE_H
#define _MODELS_LOCALE_H
#include <_models_c.h>
_M_BEGIN
struct lconv { char *decimal_point, *thousands_sep; };
char* setlocale(int, const char*);
struct lconv* localeconv(void);
locale_t newlocale(int, const char*, locale_t);
locale_t uselocale(locale_t);
void freelocale(locale_t);
_M_END
#define LC_CTYPE 0
#define LC_NUMERIC 1
#define LC_TIME 2
#define LC_COLLATE 3
#define LC_MONETARY 4
#define LC_ALL 6
#define LC_NUMERIC_MASK 2
#define LC_ALL_MASK 8127
#endif
