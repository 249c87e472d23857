/* In lwip these are the functions of POSIX with a prefix. */
#ifndef _MODEL_ESP_LWIP_SOCKETS_H
#define _MODEL_ESP_LWIP_SOCKETS_H
#include <lwip/err.h>
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#ifdef __cplusplus
extern "C" {
#endif
int lwip_socket(int domain, int type, int protocol);
int lwip_connect(int s, const struct sockaddr *name, socklen_t namelen);
ssize_t lwip_send(int s, const void *dataptr, size_t size, int flags);
ssize_t lwip_recv(int s, void *mem, size_t len, int flags);
ssize_t lwip_read(int s, void *mem, size_t len);
ssize_t lwip_write(int s, const void *dataptr, size_t size);
int lwip_close(int s);
#define closesocket(s) close(s)
#ifdef __cplusplus
}
#endif
#endif
