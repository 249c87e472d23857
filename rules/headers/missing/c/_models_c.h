/* What the models of C's headers share. They are looked for behind everything that is installed. */
#ifndef _MODELS_C_H
#define _MODELS_C_H
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
#define _M_BEGIN extern "C" {
#define _M_END }
#define _M_NORETURN [[noreturn]]
#else
#define _M_BEGIN
#define _M_END
#define _M_NORETURN _Noreturn
#endif
#ifdef _WIN32
#error "the models of C's headers are those of POSIX"
#endif
typedef long ssize_t;
typedef long off_t;
typedef long time_t;
typedef long clock_t;
typedef long suseconds_t;
typedef int pid_t;
typedef int clockid_t;
typedef unsigned uid_t, gid_t, mode_t, useconds_t, socklen_t;
typedef unsigned long dev_t, ino_t, nlink_t;
typedef unsigned short sa_family_t;
typedef struct { int _words[4]; } mbstate_t;
typedef unsigned wint_t;
struct timespec { time_t tv_sec; long tv_nsec; };
struct timeval { time_t tv_sec; suseconds_t tv_usec; };
typedef struct _M_FILE FILE;
typedef struct _M_LOCALE* locale_t;
#endif
