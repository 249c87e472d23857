#ifndef _SD_JOURNAL_H
#define _SD_JOURNAL_H
#include <stdarg.h>
#include <stddef.h>
#include <sys/uio.h>
#include <syslog.h>
#ifdef __cplusplus
extern "C" {
#endif
int sd_journal_print(int, const char*, ...), sd_journal_printv(int, const char*, va_list), sd_journal_send(const char*, ...), sd_journal_sendv(const struct iovec*, int), sd_journal_perror(const char*), sd_journal_stream_fd(const char*, int, int);
#ifdef __cplusplus
}
#endif
#endif
