#ifndef _MODELS_SYS_SELECT_H
#define _MODELS_SYS_SELECT_H
#include <_models_c.h>
#include <time.h>
_M_BEGIN
typedef struct { long bits[16]; } fd_set;
#define FD_SETSIZE 1024
#define FD_ZERO(s) ((void)(s)->bits[0])
#define FD_SET(n, s) ((void)(s)->bits[(n) / 64])
#define FD_CLR(n, s) ((void)(s)->bits[(n) / 64])
#define FD_ISSET(n, s) ((s)->bits[(n) / 64] != 0)
int select(int, fd_set*, fd_set*, fd_set*, struct timeval*);
_M_END
#endif
