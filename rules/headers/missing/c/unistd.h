#ifndef _MODELS_UNISTD_H
#define _MODELS_UNISTD_H
#include <_models_c.h>
_M_BEGIN
extern char *optarg, **environ;
extern int optind, opterr, optopt;
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
#define R_OK 4
#define W_OK 2
#define X_OK 1
#define F_OK 0
ssize_t read(int, void*, size_t), write(int, const void*, size_t), readlink(const char*, char*, size_t);
int close(int), access(const char*, int), chdir(const char*), dup(int), dup2(int, int), execv(const char*, char* const[]), execvp(const char*, char* const[]), fsync(int), ftruncate(int, off_t), gethostname(char*, size_t), getopt(int, char* const[], const char*), isatty(int), pipe(int[2]), rmdir(const char*), unlink(const char*), usleep(useconds_t);
unsigned sleep(unsigned), alarm(unsigned);
pid_t fork(void), getpid(void), getppid(void);
uid_t getuid(void), geteuid(void);
off_t lseek(int, off_t, int);
char* getcwd(char*, size_t);
long sysconf(int);
_M_NORETURN void _exit(int);
_M_END
#endif
