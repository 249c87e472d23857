#ifndef _MODELS_SIGNAL_H
#define _MODELS_SIGNAL_H
#include <_models_c.h>
_M_BEGIN
typedef int sig_atomic_t;
typedef void (*sighandler_t)(int);
typedef struct { unsigned long bits[16]; } sigset_t;
typedef struct { int si_signo, si_code; } siginfo_t;
struct sigaction { void (*sa_handler)(int); void (*sa_sigaction)(int, siginfo_t*, void*); sigset_t sa_mask; int sa_flags; };
sighandler_t signal(int, sighandler_t);
int raise(int), kill(pid_t, int), sigaction(int, const struct sigaction*, struct sigaction*), sigemptyset(sigset_t*), sigaddset(sigset_t*, int), sigprocmask(int, const sigset_t*, sigset_t*);
_M_END
#define SIG_DFL ((sighandler_t)0)
#define SIG_IGN ((sighandler_t)1)
#define SIG_ERR ((sighandler_t)-1)
#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGABRT 6
#define SIGKILL 9
#define SIGUSR1 10
#define SIGSEGV 11
#define SIGUSR2 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGCHLD 17
#define SA_RESTART 0x10000000
#define SA_SIGINFO 4
#endif
