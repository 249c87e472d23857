/* libevent: bases and events. */
#ifndef EVENT2_EVENT_H_INCLUDED_
#define EVENT2_EVENT_H_INCLUDED_
#include <event2/util.h>
#include <stdio.h>
#ifdef __cplusplus
extern "C" {
#endif
struct event_base;
struct event;
struct event_config;
typedef void (*event_callback_fn)(evutil_socket_t, short, void*);
typedef void (*event_log_cb)(int, const char*), (*event_fatal_cb)(int);
typedef int (*event_base_foreach_event_cb)(const struct event_base*, const struct event*, void*);
#define EV_TIMEOUT 0x01
#define EV_READ 0x02
#define EV_WRITE 0x04
#define EV_SIGNAL 0x08
#define EV_PERSIST 0x10
#define EV_ET 0x20
#define EV_FINALIZE 0x40
#define EV_CLOSED 0x80
#define EVLOOP_ONCE 0x01
#define EVLOOP_NONBLOCK 0x02
#define EVLOOP_NO_EXIT_ON_EMPTY 0x04
#define EVENT_LOG_DEBUG 0
#define EVENT_LOG_MSG 1
#define EVENT_LOG_WARN 2
#define EVENT_LOG_ERR 3
#define EVENT_MAX_PRIORITIES 256
enum event_method_feature { EV_FEATURE_ET = 1, EV_FEATURE_O1 = 2, EV_FEATURE_FDS = 4, EV_FEATURE_EARLY_CLOSE = 8 };
enum event_base_config_flag { EVENT_BASE_FLAG_NOLOCK = 1, EVENT_BASE_FLAG_IGNORE_ENV = 2, EVENT_BASE_FLAG_STARTUP_IOCP = 4, EVENT_BASE_FLAG_NO_CACHE_TIME = 8, EVENT_BASE_FLAG_EPOLL_USE_CHANGELIST = 16, EVENT_BASE_FLAG_PRECISE_TIMER = 32 };
struct event_base *event_base_new(void), *event_base_new_with_config(const struct event_config*), *event_get_base(const struct event*), *event_init(void);
void event_base_free(struct event_base*), event_enable_debug_mode(void), event_config_free(struct event_config*), event_free(struct event*), event_active(struct event*, int, short), event_set_log_callback(event_log_cb), event_set_fatal_callback(event_fatal_cb), libevent_global_shutdown(void);
void event_base_dump_events(struct event_base*, FILE*), event_enable_debug_logging(ev_uint32_t), event_base_active_by_signal(struct event_base*, int);
struct event_config* event_config_new(void);
int event_config_set_flag(struct event_config*, int), event_config_avoid_method(struct event_config*, const char*), event_config_require_features(struct event_config*, int), event_reinit(struct event_base*), event_base_dispatch(struct event_base*), event_base_loop(struct event_base*, int), event_base_loopexit(struct event_base*, const struct timeval*);
int event_base_loopbreak(struct event_base*), event_base_loopcontinue(struct event_base*), event_base_got_exit(struct event_base*), event_base_got_break(struct event_base*), event_base_once(struct event_base*, evutil_socket_t, short, event_callback_fn, void*, const struct timeval*), event_base_priority_init(struct event_base*, int);
int event_base_get_num_events(struct event_base*, unsigned int), event_base_gettimeofday_cached(struct event_base*, struct timeval*), event_base_update_cache_time(struct event_base*);
const char *event_base_get_method(const struct event_base*), *event_get_version(void), **event_get_supported_methods(void);
struct event* event_new(struct event_base*, evutil_socket_t, short, event_callback_fn, void*);
int event_assign(struct event*, struct event_base*, evutil_socket_t, short, event_callback_fn, void*), event_add(struct event*, const struct timeval*), event_del(struct event*), event_del_block(struct event*), event_del_noblock(struct event*), event_remove_timer(struct event*), event_pending(const struct event*, short, struct timeval*);
int event_initialized(const struct event*), event_priority_set(struct event*, int), event_free_finalize(unsigned, struct event*, void (*)(struct event*, void*));
evutil_socket_t event_get_fd(const struct event*);
short event_get_events(const struct event*);
event_callback_fn event_get_callback(const struct event*);
void *event_get_callback_arg(const struct event*), *event_self_cbarg(void);
ev_uint32_t event_get_version_number(void);
size_t event_get_struct_event_size(void);
const struct timeval* event_base_init_common_timeout(struct event_base*, const struct timeval*);
#define event_get_signal(e) ((int)event_get_fd(e))
#define evtimer_new(base, f, arg) event_new((base), -1, 0, (f), (arg))
#define evtimer_assign(e, base, f, arg) event_assign((e), (base), -1, 0, (f), (arg))
#define evtimer_add(e, tv) event_add((e), (tv))
#define evtimer_del(e) event_del(e)
#define evtimer_pending(e, tv) event_pending((e), EV_TIMEOUT, (tv))
#define evtimer_initialized(e) event_initialized(e)
#define evsignal_new(base, signal, f, arg) event_new((base), (signal), EV_SIGNAL | EV_PERSIST, (f), (arg))
#define evsignal_assign(e, base, signal, f, arg) event_assign((e), (base), (signal), EV_SIGNAL | EV_PERSIST, (f), (arg))
#define evsignal_add(e, tv) event_add((e), (tv))
#define evsignal_del(e) event_del(e)
#ifdef __cplusplus
}
#endif
#endif
