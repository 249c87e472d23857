/* The purple_http that plugins of libpurple 2 carry along. */
#ifndef _PURPLE_HTTP_H_
#define _PURPLE_HTTP_H_
#include <purple.h>
G_BEGIN_DECLS
typedef struct _PurpleHttpRequest PurpleHttpRequest;
typedef struct _PurpleHttpConnection PurpleHttpConnection;
typedef struct _PurpleHttpResponse PurpleHttpResponse;
typedef struct _PurpleHttpURL PurpleHttpURL;
typedef struct _PurpleHttpCookieJar PurpleHttpCookieJar;
typedef struct _PurpleHttpKeepalivePool PurpleHttpKeepalivePool;
typedef struct _PurpleHttpConnectionSet PurpleHttpConnectionSet;
typedef void (*PurpleHttpCallback)(PurpleHttpConnection*, PurpleHttpResponse*, gpointer), (*PurpleHttpProgressWatcher)(PurpleHttpConnection*, gboolean, int, int, gpointer), (*PurpleHttpContentReaderCb)(PurpleHttpConnection*, gboolean, gboolean, gsize);
typedef void (*PurpleHttpContentReader)(PurpleHttpConnection*, gchar*, size_t, size_t, gpointer, PurpleHttpContentReaderCb);
typedef gboolean (*PurpleHttpContentWriter)(PurpleHttpConnection*, PurpleHttpResponse*, const gchar*, size_t, size_t, gpointer);
PurpleHttpConnection *purple_http_get(PurpleConnection*, PurpleHttpCallback, gpointer, const gchar*), *purple_http_get_printf(PurpleConnection*, PurpleHttpCallback, gpointer, const gchar*, ...), *purple_http_request(PurpleConnection*, PurpleHttpRequest*, PurpleHttpCallback, gpointer);
void purple_http_conn_cancel(PurpleHttpConnection*), purple_http_conn_cancel_all(PurpleConnection*), purple_http_conn_set_progress_watcher(PurpleHttpConnection*, PurpleHttpProgressWatcher, gpointer, gint);
gboolean purple_http_conn_is_running(PurpleHttpConnection*);
PurpleHttpRequest *purple_http_conn_get_request(PurpleHttpConnection*), *purple_http_request_new(const gchar*);
PurpleHttpCookieJar *purple_http_conn_get_cookie_jar(PurpleHttpConnection*), *purple_http_cookie_jar_new(void), *purple_http_request_get_cookie_jar(PurpleHttpRequest*);
PurpleConnection* purple_http_conn_get_purple_connection(PurpleHttpConnection*);
PurpleHttpConnectionSet* purple_http_connection_set_new(void);
void purple_http_connection_set_destroy(PurpleHttpConnectionSet*), purple_http_connection_set_add(PurpleHttpConnectionSet*, PurpleHttpConnection*);
void purple_http_cookie_jar_ref(PurpleHttpCookieJar*), purple_http_cookie_jar_set(PurpleHttpCookieJar*, const gchar*, const gchar*);
PurpleHttpCookieJar* purple_http_cookie_jar_unref(PurpleHttpCookieJar*);
gchar *purple_http_cookie_jar_get(PurpleHttpCookieJar*, const gchar*), *purple_http_cookie_jar_gen(PurpleHttpCookieJar*);
gboolean purple_http_cookie_jar_is_empty(PurpleHttpCookieJar*);
void purple_http_request_ref(PurpleHttpRequest*), purple_http_request_set_url(PurpleHttpRequest*, const gchar*), purple_http_request_set_url_printf(PurpleHttpRequest*, const gchar*, ...), purple_http_request_set_method(PurpleHttpRequest*, const gchar*), purple_http_request_set_keepalive_pool(PurpleHttpRequest*, PurpleHttpKeepalivePool*);
void purple_http_request_set_contents(PurpleHttpRequest*, const gchar*, int), purple_http_request_set_contents_reader(PurpleHttpRequest*, PurpleHttpContentReader, int, gpointer), purple_http_request_set_response_writer(PurpleHttpRequest*, PurpleHttpContentWriter, gpointer), purple_http_request_set_timeout(PurpleHttpRequest*, int);
void purple_http_request_set_max_redirects(PurpleHttpRequest*, int), purple_http_request_set_cookie_jar(PurpleHttpRequest*, PurpleHttpCookieJar*), purple_http_request_set_http11(PurpleHttpRequest*, gboolean), purple_http_request_set_max_len(PurpleHttpRequest*, int), purple_http_request_header_set(PurpleHttpRequest*, const gchar*, const gchar*);
void purple_http_request_header_set_printf(PurpleHttpRequest*, const gchar*, const gchar*, ...), purple_http_request_header_add(PurpleHttpRequest*, const gchar*, const gchar*);
PurpleHttpRequest* purple_http_request_unref(PurpleHttpRequest*);
const gchar *purple_http_request_get_url(PurpleHttpRequest*), *purple_http_request_get_method(PurpleHttpRequest*);
PurpleHttpKeepalivePool *purple_http_keepalive_pool_new(void), *purple_http_keepalive_pool_unref(PurpleHttpKeepalivePool*);
void purple_http_keepalive_pool_ref(PurpleHttpKeepalivePool*), purple_http_keepalive_pool_set_limit_per_host(PurpleHttpKeepalivePool*, guint);
gboolean purple_http_response_is_successful(PurpleHttpResponse*);
int purple_http_response_get_code(PurpleHttpResponse*);
const gchar *purple_http_response_get_error(PurpleHttpResponse*), *purple_http_response_get_data(PurpleHttpResponse*, size_t*), *purple_http_response_get_header(PurpleHttpResponse*, const gchar*);
gsize purple_http_response_get_data_len(PurpleHttpResponse*);
const GList *purple_http_response_get_all_headers(PurpleHttpResponse*), *purple_http_response_get_headers_by_name(PurpleHttpResponse*, const gchar*);
PurpleHttpURL* purple_http_url_parse(const char*);
void purple_http_url_free(PurpleHttpURL*);
const gchar *purple_http_url_get_host(const PurpleHttpURL*), *purple_http_url_get_path(const PurpleHttpURL*);
void purple_http_init(void), purple_http_uninit(void);
G_END_DECLS
#endif
