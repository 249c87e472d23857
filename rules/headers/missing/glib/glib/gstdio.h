#ifndef __G_STDIO_H__
#define __G_STDIO_H__
#include <fcntl.h>
#include <glib.h>
#include <glib/gprintf.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
G_BEGIN_DECLS
typedef struct stat GStatBuf;
int g_access(const gchar*, int), g_open(const gchar*, int, int), g_creat(const gchar*, int), g_rename(const gchar*, const gchar*), g_mkdir(const gchar*, int), g_chmod(const gchar*, int), g_chdir(const gchar*), g_unlink(const gchar*), g_remove(const gchar*), g_rmdir(const gchar*);
int g_stat(const gchar*, GStatBuf*), g_lstat(const gchar*, GStatBuf*), g_fsync(gint);
FILE *g_fopen(const gchar*, const gchar*), *g_freopen(const gchar*, const gchar*, FILE*);
#define g_open(path, flags, mode) open(path, flags, mode)
#define g_access(path, mode) access(path, mode)
#define g_unlink(path) unlink(path)
#define g_remove(path) remove(path)
#define g_rmdir(path) rmdir(path)
#define g_mkdir(path, mode) mkdir(path, mode)
#define g_chmod(path, mode) chmod(path, mode)
#define g_rename(from, to) rename(from, to)
#define g_stat(path, at) stat(path, at)
#define g_lstat(path, at) lstat(path, at)
#define g_fopen(path, mode) fopen(path, mode)
G_END_DECLS
#endif
