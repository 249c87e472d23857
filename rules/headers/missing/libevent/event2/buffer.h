/* libevent: buffers. */
#ifndef EVENT2_BUFFER_H_INCLUDED_
#define EVENT2_BUFFER_H_INCLUDED_
#include <event2/util.h>
#include <stdarg.h>
#include <sys/uio.h>
#ifdef __cplusplus
extern "C" {
#endif
struct evbuffer;
struct evbuffer_cb_entry;
struct evbuffer_ptr { ev_ssize_t pos; struct { void* chain; size_t pos_in_chain; } internal_; };
#define evbuffer_iovec iovec
struct evbuffer_cb_info { size_t orig_size, n_added, n_deleted; };
enum evbuffer_eol_style { EVBUFFER_EOL_ANY, EVBUFFER_EOL_CRLF, EVBUFFER_EOL_CRLF_STRICT, EVBUFFER_EOL_LF, EVBUFFER_EOL_NUL };
enum evbuffer_ptr_how { EVBUFFER_PTR_SET, EVBUFFER_PTR_ADD };
typedef void (*evbuffer_cb_func)(struct evbuffer*, const struct evbuffer_cb_info*, void*), (*evbuffer_ref_cleanup_cb)(const void*, size_t, void*);
struct evbuffer* evbuffer_new(void);
void evbuffer_free(struct evbuffer*), evbuffer_lock(struct evbuffer*), evbuffer_unlock(struct evbuffer*);
size_t evbuffer_get_length(const struct evbuffer*), evbuffer_get_contiguous_space(const struct evbuffer*), evbuffer_add_iovec(struct evbuffer*, struct evbuffer_iovec*, int);
int evbuffer_enable_locking(struct evbuffer*, void*), evbuffer_expand(struct evbuffer*, size_t), evbuffer_reserve_space(struct evbuffer*, ev_ssize_t, struct evbuffer_iovec*, int), evbuffer_commit_space(struct evbuffer*, struct evbuffer_iovec*, int), evbuffer_add(struct evbuffer*, const void*, size_t), evbuffer_remove(struct evbuffer*, void*, size_t);
ev_ssize_t evbuffer_copyout(struct evbuffer*, void*, size_t), evbuffer_copyout_from(struct evbuffer*, const struct evbuffer_ptr*, void*, size_t);
int evbuffer_remove_buffer(struct evbuffer*, struct evbuffer*, size_t), evbuffer_add_buffer(struct evbuffer*, struct evbuffer*), evbuffer_add_buffer_reference(struct evbuffer*, struct evbuffer*), evbuffer_add_reference(struct evbuffer*, const void*, size_t, evbuffer_ref_cleanup_cb, void*), evbuffer_add_file(struct evbuffer*, int, ev_off_t, ev_off_t);
int evbuffer_add_printf(struct evbuffer*, const char*, ...), evbuffer_add_vprintf(struct evbuffer*, const char*, va_list), evbuffer_drain(struct evbuffer*, size_t), evbuffer_write(struct evbuffer*, evutil_socket_t), evbuffer_write_atmost(struct evbuffer*, evutil_socket_t, ev_ssize_t), evbuffer_read(struct evbuffer*, evutil_socket_t, int);
int evbuffer_prepend(struct evbuffer*, const void*, size_t), evbuffer_prepend_buffer(struct evbuffer*, struct evbuffer*), evbuffer_ptr_set(struct evbuffer*, struct evbuffer_ptr*, size_t, enum evbuffer_ptr_how), evbuffer_peek(struct evbuffer*, ev_ssize_t, struct evbuffer_ptr*, struct evbuffer_iovec*, int);
int evbuffer_remove_cb_entry(struct evbuffer*, struct evbuffer_cb_entry*), evbuffer_freeze(struct evbuffer*, int), evbuffer_unfreeze(struct evbuffer*, int);
struct evbuffer_ptr evbuffer_search(struct evbuffer*, const char*, size_t, const struct evbuffer_ptr*), evbuffer_search_range(struct evbuffer*, const char*, size_t, const struct evbuffer_ptr*, const struct evbuffer_ptr*), evbuffer_search_eol(struct evbuffer*, struct evbuffer_ptr*, size_t*, enum evbuffer_eol_style);
char* evbuffer_readln(struct evbuffer*, size_t*, enum evbuffer_eol_style);
unsigned char* evbuffer_pullup(struct evbuffer*, ev_ssize_t);
struct evbuffer_cb_entry* evbuffer_add_cb(struct evbuffer*, evbuffer_cb_func, void*);
#ifdef __cplusplus
}
#endif
#endif
