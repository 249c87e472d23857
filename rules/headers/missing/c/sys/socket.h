#ifndef _MODELS_SYS_SOCKET_H
#define _MODELS_SYS_SOCKET_H
#include <_models_c.h>
_M_BEGIN
struct sockaddr { sa_family_t sa_family; char sa_data[14]; };
struct sockaddr_storage { sa_family_t ss_family; char data[126]; };
struct iovec { void* iov_base; size_t iov_len; };
#define AF_UNSPEC 0
#define AF_UNIX 1
#define AF_INET 2
#define AF_INET6 10
#define PF_INET 2
#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define SOL_SOCKET 1
#define SO_REUSEADDR 2
#define SO_ERROR 4
#define SO_KEEPALIVE 9
#define SO_RCVTIMEO 20
#define SO_SNDTIMEO 21
#define MSG_NOSIGNAL 0x4000
#define SHUT_RD 0
#define SHUT_WR 1
#define SHUT_RDWR 2
#define SOMAXCONN 4096
int socket(int, int, int), connect(int, const struct sockaddr*, socklen_t), bind(int, const struct sockaddr*, socklen_t), listen(int, int), accept(int, struct sockaddr*, socklen_t*), shutdown(int, int), setsockopt(int, int, int, const void*, socklen_t), getsockopt(int, int, int, void*, socklen_t*), socketpair(int, int, int, int[2]);
ssize_t send(int, const void*, size_t, int), recv(int, void*, size_t, int), sendto(int, const void*, size_t, int, const struct sockaddr*, socklen_t), recvfrom(int, void*, size_t, int, struct sockaddr*, socklen_t*);
_M_END
#endif
