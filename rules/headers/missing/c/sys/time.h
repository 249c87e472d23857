#ifndef _MODELS_SYS_TIME_H
#define _MODELS_SYS_TIME_H
#include <_models_c.h>
#include <time.h>
_M_BEGIN
int gettimeofday(struct timeval*, void*);
_M_END
#endif
