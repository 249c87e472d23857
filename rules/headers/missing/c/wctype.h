#ifndef _MODELS_WCTYPE_H
#define _MODELS_WCTYPE_H
#include <_models_c.h>
_M_BEGIN
typedef unsigned long wctype_t;
typedef const int* wctrans_t;
int iswalnum(wint_t), iswalpha(wint_t), iswcntrl(wint_t), iswctype(wint_t, wctype_t), iswdigit(wint_t), iswgraph(wint_t), iswlower(wint_t), iswprint(wint_t), iswpunct(wint_t), iswspace(wint_t), iswupper(wint_t), iswxdigit(wint_t);
wint_t towctrans(wint_t, wctrans_t), towlower(wint_t), towupper(wint_t);
wctrans_t wctrans(const char*);
wctype_t wctype(const char*);
_M_END
#endif
