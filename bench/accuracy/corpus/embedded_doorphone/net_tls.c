#include "net.h"

#include <sys/socket.h>
#include <netdb.h>
#include <stdio.h>
#include <unistd.h>

static int32_t tls_open(const char *host, uint16_t port)
{
    struct addrinfo hints = { .ai_socktype = SOCK_STREAM }, *info;
    char service[8];
    snprintf(service, sizeof service, "%u", port);
    if (getaddrinfo(host, service, &hints, &info) != 0) {
        return -1;
    }
    int fd = socket(info->ai_family, info->ai_socktype, info->ai_protocol);
    if (fd >= 0 && connect(fd, info->ai_addr, info->ai_addrlen) != 0) {
        close(fd);
        fd = -1;
    }
    freeaddrinfo(info);
    return fd;
}

static int32_t tls_write(int32_t sock, const void *data, size_t len)
{
    return (int32_t)send(sock, data, len, 0);
}

static int32_t tls_read(int32_t sock, void *data, size_t len)
{
    return (int32_t)recv(sock, data, len, 0);
}

static void tls_close(int32_t sock)
{
    close(sock);
}

const net_driver_t net_tls = { tls_open, tls_write, tls_read, tls_close };
