#ifndef RAW_HTTP_H
#define RAW_HTTP_H

int http_connect(const char *host, int port);
int http_exchange(int fd, const char *verb, const char *path, const char *body);

#endif
