#ifndef _MODELS_SETJMP_H
#define _MODELS_SETJMP_H
#include <_models_c.h>
_M_BEGIN
typedef long jmp_buf[25];
int setjmp(jmp_buf);
_M_NORETURN void longjmp(jmp_buf, int);
_M_END
#endif
