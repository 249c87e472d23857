/* libevent: what its headers share. */
#ifndef EVENT2_UTIL_H_INCLUDED_
#define EVENT2_UTIL_H_INCLUDED_
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <netdb.h>
#include <errno.h>
#ifdef __cplusplus
extern "C" {
#endif
#define EVENT2_EXPORT_SYMBOL
#define LIBEVENT_VERSION "2.1.12-stable"
#define LIBEVENT_VERSION_NUMBER 0x02010c00
#define EVENT__HAVE_OPENSSL 1
#define EVENT__NUMERIC_VERSION 0x02010c00
typedef uint64_t ev_uint64_t;
typedef int64_t ev_int64_t;
typedef uint32_t ev_uint32_t;
typedef int32_t ev_int32_t;
typedef uint16_t ev_uint16_t;
typedef int16_t ev_int16_t;
typedef uint8_t ev_uint8_t;
typedef int8_t ev_int8_t;
typedef uintptr_t ev_uintptr_t;
typedef intptr_t ev_intptr_t;
typedef ssize_t ev_ssize_t;
typedef off_t ev_off_t;
typedef socklen_t ev_socklen_t;
typedef int evutil_socket_t;
typedef struct evdns_getaddrinfo_request evdns_getaddrinfo_request;
struct addrinfo;
#define evutil_addrinfo addrinfo
#define EVUTIL_EAI_NONAME EAI_NONAME
#define EVUTIL_AI_ADDRCONFIG AI_ADDRCONFIG
#define EVUTIL_AI_CANONNAME AI_CANONNAME
#define EVUTIL_SOCKET_ERROR() (errno)
#define EVUTIL_SET_SOCKET_ERROR(e) do { errno = (e); } while (0)
#define EVUTIL_INVALID_SOCKET -1
#define evutil_timeradd(a, b, r) timeradd((a), (b), (r))
#define evutil_timersub(a, b, r) timersub((a), (b), (r))
#define evutil_timercmp(a, b, op) (((a)->tv_sec == (b)->tv_sec) ? ((a)->tv_usec op (b)->tv_usec) : ((a)->tv_sec op (b)->tv_sec))
#define evutil_timerclear(t) ((t)->tv_sec = (t)->tv_usec = 0)
#define evutil_timerisset(t) ((t)->tv_sec || (t)->tv_usec)
#define evutil_offsetof(type, field) offsetof(type, field)
#define evutil_gettimeofday(tv, tz) gettimeofday((tv), (tz))
#define evutil_socket_error_to_string(e) (strerror(e))
int evutil_make_socket_nonblocking(evutil_socket_t), evutil_make_listen_socket_reuseable(evutil_socket_t), evutil_make_socket_closeonexec(evutil_socket_t), evutil_closesocket(evutil_socket_t), evutil_socketpair(int, int, int, evutil_socket_t[2]);
int evutil_snprintf(char*, size_t, const char*, ...), evutil_vsnprintf(char*, size_t, const char*, va_list), evutil_inet_pton(int, const char*, void*), evutil_parse_sockaddr_port(const char*, struct sockaddr*, int*), evutil_ascii_strcasecmp(const char*, const char*), evutil_ascii_strncasecmp(const char*, const char*, size_t);
const char *evutil_inet_ntop(int, const void*, char*, size_t), *evutil_gai_strerror(int);
int evutil_getaddrinfo(const char*, const char*, const struct evutil_addrinfo*, struct evutil_addrinfo**), evutil_secure_rng_init(void);
void evutil_freeaddrinfo(struct evutil_addrinfo*), evutil_secure_rng_get_bytes(void*, size_t);
ev_int64_t evutil_strtoll(const char*, char**, int);
#ifdef __cplusplus
}
#endif
#endif
