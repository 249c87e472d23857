#include "dialer.h"

#include <event2/buffer.h>
#include <event2/bufferevent_ssl.h>
#include <event2/keyvalq_struct.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void on_response(struct evhttp_request *req, void *arg)
{
    struct dialer *d = arg;
    char body[16384] = "";

    if (!req) {
        dialer_reply(d, 0, "");
        return;
    }
    int n = evbuffer_remove(evhttp_request_get_input_buffer(req), body, sizeof body - 1);
    body[n > 0 ? n : 0] = '\0';
    dialer_reply(d, evhttp_request_get_response_code(req), body);
}

int http_send(struct dialer *d, enum evhttp_cmd_type type, const char *body, const char *fmt, ...)
{
    char path[1024], auth[2100];
    va_list ap;
    SSL *ssl = SSL_new(d->ssl);
    struct bufferevent *bev;
    struct evhttp_connection *conn;
    struct evhttp_request *req;
    struct evkeyvalq *headers;

    va_start(ap, fmt);
    vsnprintf(path, sizeof path, fmt, ap);
    va_end(ap);

    SSL_set_tlsext_host_name(ssl, d->host);
    bev = bufferevent_openssl_socket_new(d->base, -1, ssl, BUFFEREVENT_SSL_CONNECTING,
                                         BEV_OPT_CLOSE_ON_FREE);
    conn = evhttp_connection_base_bufferevent_new(d->base, NULL, bev, d->host, 443);
    req = evhttp_request_new(on_response, d);
    headers = evhttp_request_get_output_headers(req);
    evhttp_add_header(headers, "Host", d->host);
    evhttp_add_header(headers, "Connection", "close");

    if (d->token[0])
        snprintf(auth, sizeof auth, "Bearer %s", d->token);
    else
        snprintf(auth, sizeof auth, "Basic %s", d->basic_auth);
    evhttp_add_header(headers, "Authorization", auth);

    if (body) {
        int json = body[0] == '{' || body[0] == '[';
        evhttp_add_header(headers, "Content-Type",
                          json ? "application/json" : "application/x-www-form-urlencoded");
        evbuffer_add(evhttp_request_get_output_buffer(req), body, strlen(body));
    }
    return evhttp_make_request(conn, req, type, path);
}
