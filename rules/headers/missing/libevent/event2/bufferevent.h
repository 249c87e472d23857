/* libevent: buffered events. */
#ifndef EVENT2_BUFFEREVENT_H_INCLUDED_
#define EVENT2_BUFFEREVENT_H_INCLUDED_
#include <event2/util.h>
#ifdef __cplusplus
extern "C" {
#endif
struct bufferevent;
struct event_base;
struct evbuffer;
struct evdns_base;
struct sockaddr;
#define BEV_EVENT_READING 0x01
#define BEV_EVENT_WRITING 0x02
#define BEV_EVENT_EOF 0x10
#define BEV_EVENT_ERROR 0x20
#define BEV_EVENT_TIMEOUT 0x40
#define BEV_EVENT_CONNECTED 0x80
typedef void (*bufferevent_data_cb)(struct bufferevent*, void*), (*bufferevent_event_cb)(struct bufferevent*, short, void*);
enum bufferevent_options { BEV_OPT_CLOSE_ON_FREE = 1, BEV_OPT_THREADSAFE = 2, BEV_OPT_DEFER_CALLBACKS = 4, BEV_OPT_UNLOCK_CALLBACKS = 8 };
enum bufferevent_flush_mode { BEV_NORMAL, BEV_FLUSH, BEV_FINISHED };
enum bufferevent_filter_result { BEV_OK, BEV_NEED_MORE, BEV_ERROR };
struct bufferevent* bufferevent_socket_new(struct event_base*, evutil_socket_t, int);
int bufferevent_socket_connect(struct bufferevent*, const struct sockaddr*, int), bufferevent_socket_connect_hostname(struct bufferevent*, struct evdns_base*, int, const char*, int), bufferevent_socket_get_dns_error(struct bufferevent*), bufferevent_base_set(struct event_base*, struct bufferevent*);
int bufferevent_priority_set(struct bufferevent*, int), bufferevent_setfd(struct bufferevent*, evutil_socket_t), bufferevent_write(struct bufferevent*, const void*, size_t), bufferevent_write_buffer(struct bufferevent*, struct evbuffer*), bufferevent_read_buffer(struct bufferevent*, struct evbuffer*), bufferevent_enable(struct bufferevent*, short);
int bufferevent_disable(struct bufferevent*, short), bufferevent_set_timeouts(struct bufferevent*, const struct timeval*, const struct timeval*), bufferevent_flush(struct bufferevent*, short, enum bufferevent_flush_mode), bufferevent_pair_new(struct event_base*, int, struct bufferevent*[2]);
struct event_base* bufferevent_get_base(struct bufferevent*);
void bufferevent_free(struct bufferevent*), bufferevent_setcb(struct bufferevent*, bufferevent_data_cb, bufferevent_data_cb, bufferevent_event_cb, void*), bufferevent_getcb(struct bufferevent*, bufferevent_data_cb*, bufferevent_data_cb*, bufferevent_event_cb*, void**), bufferevent_setwatermark(struct bufferevent*, short, size_t, size_t);
void bufferevent_lock(struct bufferevent*), bufferevent_unlock(struct bufferevent*), bufferevent_incref(struct bufferevent*), bufferevent_trigger(struct bufferevent*, short, int);
int bufferevent_decref(struct bufferevent*);
evutil_socket_t bufferevent_getfd(struct bufferevent*);
struct bufferevent* bufferevent_get_underlying(struct bufferevent*);
size_t bufferevent_read(struct bufferevent*, void*, size_t);
struct evbuffer *bufferevent_get_input(struct bufferevent*), *bufferevent_get_output(struct bufferevent*);
short bufferevent_get_enabled(struct bufferevent*);
#ifdef __cplusplus
}
#endif
#endif
