#ifndef _MODELS_POLL_H
#define _MODELS_POLL_H
#include <_models_c.h>
_M_BEGIN
struct pollfd { int fd; short events, revents; };
#define POLLIN 1
#define POLLOUT 4
#define POLLERR 8
int poll(struct pollfd*, unsigned long, int);
_M_END
#endif
