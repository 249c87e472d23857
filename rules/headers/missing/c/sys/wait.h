#ifndef _MODELS_SYS_WAIT_H
#define _MODELS_SYS_WAIT_H
#include <_models_c.h>
_M_BEGIN
pid_t wait(int*), waitpid(pid_t, int*, int);
_M_END
#define WNOHANG 1
#define WIFEXITED(s) (((s) & 0x7f) == 0)
#define WEXITSTATUS(s) (((s) & 0xff00) >> 8)
#endif
