#ifndef _SD_DAEMON_H
#define _SD_DAEMON_H
#include <inttypes.h>
#include <sys/types.h>
#ifdef __cplusplus
extern "C" {
#endif
#define SD_EMERG "<0>"
#define SD_ALERT "<1>"
#define SD_CRIT "<2>"
#define SD_ERR "<3>"
#define SD_WARNING "<4>"
#define SD_NOTICE "<5>"
#define SD_INFO "<6>"
#define SD_DEBUG "<7>"
#define SD_LISTEN_FDS_START 3
int sd_listen_fds(int), sd_listen_fds_with_names(int, char***), sd_is_socket(int, int, int, int), sd_is_socket_unix(int, int, int, const char*, size_t), sd_is_socket_inet(int, int, int, int, uint16_t), sd_is_fifo(int, const char*), sd_booted(void), sd_watchdog_enabled(int, uint64_t*);
int sd_notify(int, const char*), sd_notifyf(int, const char*, ...), sd_pid_notify(pid_t, int, const char*), sd_pid_notifyf(pid_t, int, const char*, ...);
#ifdef __cplusplus
}
#endif
#endif
