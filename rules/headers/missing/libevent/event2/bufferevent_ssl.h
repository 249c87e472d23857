#ifndef EVENT2_BUFFEREVENT_SSL_H_INCLUDED_
#define EVENT2_BUFFEREVENT_SSL_H_INCLUDED_
#include <event2/bufferevent.h>
#include <event2/util.h>
#ifdef __cplusplus
extern "C" {
#endif
struct ssl_st;
enum bufferevent_ssl_state { BUFFEREVENT_SSL_OPEN, BUFFEREVENT_SSL_CONNECTING, BUFFEREVENT_SSL_ACCEPTING };
struct bufferevent *bufferevent_openssl_filter_new(struct event_base*, struct bufferevent*, struct ssl_st*, enum bufferevent_ssl_state, int), *bufferevent_openssl_socket_new(struct event_base*, evutil_socket_t, struct ssl_st*, enum bufferevent_ssl_state, int);
int bufferevent_openssl_get_allow_dirty_shutdown(struct bufferevent*), bufferevent_ssl_renegotiate(struct bufferevent*);
void bufferevent_openssl_set_allow_dirty_shutdown(struct bufferevent*, int);
struct ssl_st* bufferevent_openssl_get_ssl(struct bufferevent*);
unsigned long bufferevent_get_openssl_error(struct bufferevent*);
#ifdef __cplusplus
}
#endif
#endif
