#include <strings.h>
#include "netio.h"

#include <netdb.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static const char *const verb_names[] = {
    [V_GET] = "GET",
    [V_POST] = "POST",
    [V_PUT] = "PUT",
    [V_DELETE] = "DELETE",
};

int net_dial(struct http_conn *c, const char *addr, const char *port)
{
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *res = NULL;
    if (getaddrinfo(addr, port, &hints, &res) != 0)
        return -1;
    c->fd = -1;
    for (struct addrinfo *ai = res; ai && c->fd < 0; ai = ai->ai_next) {
        int fd = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
        if (fd >= 0 && connect(fd, ai->ai_addr, ai->ai_addrlen) == 0)
            c->fd = fd;
        else if (fd >= 0)
            close(fd);
    }
    freeaddrinfo(res);
    return c->fd >= 0 ? 0 : -1;
}

void net_hangup(struct http_conn *c)
{
    if (c->fd >= 0)
        close(c->fd);
    c->fd = -1;
}

static int send_all(int fd, const char *p, size_t n)
{
    while (n) {
        ssize_t k = send(fd, p, n, MSG_NOSIGNAL);
        if (k <= 0)
            return -1;
        p += k;
        n -= (size_t)k;
    }
    return 0;
}

static int sendf(int fd, const char *fmt, ...)
{
    char *text = NULL;
    va_list ap;
    va_start(ap, fmt);
    int n = vasprintf(&text, fmt, ap);
    va_end(ap);
    if (n < 0)
        return -1;
    int rc = send_all(fd, text, (size_t)n);
    free(text);
    return rc;
}

static int read_line(int fd, char *buf, size_t cap)
{
    size_t n = 0;
    char ch;
    while (n + 1 < cap && recv(fd, &ch, 1, 0) == 1) {
        if (ch == '\n')
            break;
        if (ch != '\r')
            buf[n++] = ch;
    }
    buf[n] = '\0';
    return (int)n;
}

static int read_head(struct http_conn *c, struct http_reply *r, size_t *length)
{
    char line[1024];
    *length = 0;
    if (read_line(c->fd, line, sizeof line) <= 0 || sscanf(line, "HTTP/1.%*d %d", &r->status) != 1)
        return -1;
    while (read_line(c->fd, line, sizeof line) > 0) {
        if (strncasecmp(line, "Content-Length:", 15) == 0)
            *length = strtoul(line + 15, NULL, 10);
        else if (strncasecmp(line, "Location: ", 10) == 0)
            snprintf(r->location, sizeof r->location, "%.500s", line + 10);
    }
    return 0;
}

int http_exchange(struct http_conn *c, enum http_verb verb, const char *target,
                  const char *ctype, const char *body, struct http_reply *r)
{
    size_t len = body ? strlen(body) : 0, want;
    memset(r, 0, sizeof *r);
    if (sendf(c->fd, "%s %s HTTP/1.1\r\nHost: %s\r\nAccept: application/json\r\n",
              verb_names[verb], target, c->host) != 0)
        return -1;
    if (c->bearer && sendf(c->fd, "Authorization: Bearer %s\r\n", c->bearer) != 0)
        return -1;
    if (body && sendf(c->fd, "Content-Type: %s\r\n", ctype) != 0)
        return -1;
    if (sendf(c->fd, "Content-Length: %zu\r\n\r\n", len) != 0 || (len && send_all(c->fd, body, len) != 0))
        return -1;
    if (read_head(c, r, &want) != 0)
        return -1;
    r->body = calloc(1, want + 1);
    while (r->body && r->body_len < want) {
        ssize_t k = recv(c->fd, r->body + r->body_len, want - r->body_len, 0);
        if (k <= 0)
            return -1;
        r->body_len += (size_t)k;
    }
    return r->status;
}

int http_download(struct http_conn *c, const char *target, FILE *sink)
{
    struct http_reply r = {0};
    char chunk[8192];
    size_t left;
    if (sendf(c->fd, "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n\r\n",
              target, c->host, c->bearer) != 0)
        return -1;
    if (read_head(c, &r, &left) != 0)
        return -1;
    while (left) {
        ssize_t k = recv(c->fd, chunk, left < sizeof chunk ? left : sizeof chunk, 0);
        if (k <= 0)
            return -1;
        fwrite(chunk, 1, (size_t)k, sink);
        left -= (size_t)k;
    }
    return r.status;
}

void http_reply_clear(struct http_reply *r)
{
    free(r->body);
    memset(r, 0, sizeof *r);
}
