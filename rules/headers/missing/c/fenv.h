#ifndef _MODELS_FENV_H
#define _MODELS_FENV_H
#include <_models_c.h>
_M_BEGIN
typedef struct { int state; } fenv_t;
typedef unsigned short fexcept_t;
int feclearexcept(int), feraiseexcept(int), fetestexcept(int), fegetround(void), fesetround(int);
_M_END
#endif
