#ifndef EVENT2_LISTENER_H_INCLUDED_
#define EVENT2_LISTENER_H_INCLUDED_
#include <event2/event.h>
#ifdef __cplusplus
extern "C" {
#endif
struct sockaddr;
struct evconnlistener;
#define LEV_OPT_LEAVE_SOCKETS_BLOCKING (1u << 0)
#define LEV_OPT_CLOSE_ON_FREE (1u << 1)
#define LEV_OPT_CLOSE_ON_EXEC (1u << 2)
#define LEV_OPT_REUSEABLE (1u << 3)
#define LEV_OPT_THREADSAFE (1u << 4)
typedef void (*evconnlistener_cb)(struct evconnlistener*, evutil_socket_t, struct sockaddr*, int, void*), (*evconnlistener_errorcb)(struct evconnlistener*, void*);
struct evconnlistener *evconnlistener_new(struct event_base*, evconnlistener_cb, void*, unsigned, int, evutil_socket_t), *evconnlistener_new_bind(struct event_base*, evconnlistener_cb, void*, unsigned, int, const struct sockaddr*, int);
void evconnlistener_free(struct evconnlistener*), evconnlistener_set_error_cb(struct evconnlistener*, evconnlistener_errorcb);
struct event_base* evconnlistener_get_base(struct evconnlistener*);
evutil_socket_t evconnlistener_get_fd(struct evconnlistener*);
#ifdef __cplusplus
}
#endif
#endif
