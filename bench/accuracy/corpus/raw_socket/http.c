#define _GNU_SOURCE
#include "http.h"

#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int http_connect(const char *host, int port)
{
    struct addrinfo hints = {0}, *list = NULL;
    char service[16];
    int fd = -1;
    hints.ai_socktype = SOCK_STREAM;
    snprintf(service, sizeof service, "%d", port);
    if (getaddrinfo(host, service, &hints, &list) != 0)
        return -1;
    fd = socket(list->ai_family, list->ai_socktype, list->ai_protocol);
    if (fd >= 0 && connect(fd, list->ai_addr, list->ai_addrlen) != 0) {
        close(fd);
        fd = -1;
    }
    freeaddrinfo(list);
    return fd;
}

int http_exchange(int fd, const char *verb, const char *path, const char *body)
{
    char *text = NULL;
    int n = asprintf(&text, "%s %s HTTP/1.1\r\nHost: platform.ringcentral.com\r\nContent-Length: %zu\r\n\r\n%s", verb, path,
                     body ? strlen(body) : 0, body ? body : "");
    if (n < 0)
        return -1;
    n = send(fd, text, (size_t)n, 0);
    free(text);
    return n > 0 ? 0 : -1;
}
