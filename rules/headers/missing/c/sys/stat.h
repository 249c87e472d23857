#ifndef _MODELS_SYS_STAT_H
#define _MODELS_SYS_STAT_H
#include <_models_c.h>
#include <time.h>
_M_BEGIN
struct stat { dev_t st_dev; ino_t st_ino; nlink_t st_nlink; mode_t st_mode; uid_t st_uid; gid_t st_gid; off_t st_size; struct timespec st_mtim; };
#define st_mtime st_mtim.tv_sec
#define S_IFMT 0170000
#define S_IFDIR 0040000
#define S_IFREG 0100000
#define S_ISDIR(m) (((m) & S_IFMT) == S_IFDIR)
#define S_ISREG(m) (((m) & S_IFMT) == S_IFREG)
int stat(const char*, struct stat*), fstat(int, struct stat*), lstat(const char*, struct stat*), mkdir(const char*, mode_t), chmod(const char*, mode_t);
mode_t umask(mode_t);
_M_END
#endif
