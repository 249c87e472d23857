#ifndef _MODELS_FCNTL_H
#define _MODELS_FCNTL_H
#include <_models_c.h>
_M_BEGIN
#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#define O_CREAT 0100
#define O_EXCL 0200
#define O_TRUNC 01000
#define O_APPEND 02000
#define O_NONBLOCK 04000
#define O_CLOEXEC 02000000
#define F_GETFL 3
#define F_SETFL 4
int open(const char*, int, ...), fcntl(int, int, ...), creat(const char*, mode_t);
_M_END
#endif
