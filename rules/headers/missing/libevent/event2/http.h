/* libevent: evhttp. */
#ifndef EVENT2_HTTP_H_INCLUDED_
#define EVENT2_HTTP_H_INCLUDED_
#include <event2/util.h>
#ifdef __cplusplus
extern "C" {
#endif
struct evbuffer;
struct event_base;
struct bufferevent;
struct evdns_base;
struct evhttp;
struct evhttp_request;
struct evhttp_connection;
struct evhttp_bound_socket;
struct evhttp_uri;
struct evkeyvalq;
struct evconnlistener;
#define HTTP_OK 200
#define HTTP_NOCONTENT 204
#define HTTP_MOVEPERM 301
#define HTTP_MOVETEMP 302
#define HTTP_NOTMODIFIED 304
#define HTTP_BADREQUEST 400
#define HTTP_NOTFOUND 404
#define HTTP_BADMETHOD 405
#define HTTP_ENTITYTOOLARGE 413
#define HTTP_EXPECTATIONFAILED 417
#define HTTP_INTERNAL 500
#define HTTP_NOTIMPLEMENTED 501
#define HTTP_SERVUNAVAIL 503
enum evhttp_cmd_type { EVHTTP_REQ_GET = 1, EVHTTP_REQ_POST = 2, EVHTTP_REQ_HEAD = 4, EVHTTP_REQ_PUT = 8, EVHTTP_REQ_DELETE = 16, EVHTTP_REQ_OPTIONS = 32, EVHTTP_REQ_TRACE = 64, EVHTTP_REQ_CONNECT = 128, EVHTTP_REQ_PATCH = 256 };
enum evhttp_request_kind { EVHTTP_REQUEST, EVHTTP_RESPONSE };
enum evhttp_request_error { EVREQ_HTTP_TIMEOUT, EVREQ_HTTP_EOF, EVREQ_HTTP_INVALID_HEADER, EVREQ_HTTP_BUFFER_ERROR, EVREQ_HTTP_REQUEST_CANCEL, EVREQ_HTTP_DATA_TOO_LONG };
#define EVHTTP_URI_NONCONFORMANT 0x01
#define EVHTTP_CON_REUSE_CONNECTED_ADDR 0x0008
#define EVHTTP_CON_READ_ON_WRITE_ERROR 0x0010
#define EVHTTP_CON_LINGERING_CLOSE 0x0020
/* a server */
struct evhttp* evhttp_new(struct event_base*);
int evhttp_bind_socket(struct evhttp*, const char*, ev_uint16_t), evhttp_accept_socket(struct evhttp*, evutil_socket_t), evhttp_set_cb(struct evhttp*, const char*, void (*)(struct evhttp_request*, void*), void*), evhttp_del_cb(struct evhttp*, const char*);
struct evhttp_bound_socket *evhttp_bind_socket_with_handle(struct evhttp*, const char*, ev_uint16_t), *evhttp_accept_socket_with_handle(struct evhttp*, evutil_socket_t);
evutil_socket_t evhttp_bound_socket_get_fd(struct evhttp_bound_socket*);
void evhttp_free(struct evhttp*), evhttp_set_gencb(struct evhttp*, void (*)(struct evhttp_request*, void*), void*), evhttp_set_bevcb(struct evhttp*, struct bufferevent* (*)(struct event_base*, void*), void*), evhttp_set_max_headers_size(struct evhttp*, ev_ssize_t), evhttp_set_max_body_size(struct evhttp*, ev_ssize_t);
void evhttp_set_default_content_type(struct evhttp*, const char*), evhttp_set_allowed_methods(struct evhttp*, ev_uint16_t), evhttp_set_timeout(struct evhttp*, int), evhttp_set_timeout_tv(struct evhttp*, const struct timeval*), evhttp_send_error(struct evhttp_request*, int, const char*), evhttp_send_reply(struct evhttp_request*, int, const char*, struct evbuffer*);
void evhttp_send_reply_start(struct evhttp_request*, int, const char*), evhttp_send_reply_chunk(struct evhttp_request*, struct evbuffer*), evhttp_send_reply_end(struct evhttp_request*);
/* a client */
struct evhttp_request* evhttp_request_new(void (*)(struct evhttp_request*, void*), void*);
void evhttp_request_set_chunked_cb(struct evhttp_request*, void (*)(struct evhttp_request*, void*)), evhttp_request_set_header_cb(struct evhttp_request*, int (*)(struct evhttp_request*, void*)), evhttp_request_set_error_cb(struct evhttp_request*, void (*)(enum evhttp_request_error, void*));
void evhttp_request_set_on_complete_cb(struct evhttp_request*, void (*)(struct evhttp_request*, void*), void*), evhttp_request_free(struct evhttp_request*), evhttp_request_own(struct evhttp_request*), evhttp_cancel_request(struct evhttp_request*);
struct evhttp_connection *evhttp_connection_base_bufferevent_new(struct event_base*, struct evdns_base*, struct bufferevent*, const char*, ev_uint16_t), *evhttp_connection_base_new(struct event_base*, struct evdns_base*, const char*, ev_uint16_t), *evhttp_connection_new(const char*, ev_uint16_t), *evhttp_request_get_connection(struct evhttp_request*);
struct bufferevent* evhttp_connection_get_bufferevent(struct evhttp_connection*);
struct event_base* evhttp_connection_get_base(struct evhttp_connection*);
void evhttp_connection_free(struct evhttp_connection*), evhttp_connection_free_on_completion(struct evhttp_connection*), evhttp_connection_set_max_headers_size(struct evhttp_connection*, ev_ssize_t), evhttp_connection_set_max_body_size(struct evhttp_connection*, ev_ssize_t), evhttp_connection_set_local_address(struct evhttp_connection*, const char*);
void evhttp_connection_set_local_port(struct evhttp_connection*, ev_uint16_t), evhttp_connection_set_timeout(struct evhttp_connection*, int), evhttp_connection_set_timeout_tv(struct evhttp_connection*, const struct timeval*), evhttp_connection_set_retries(struct evhttp_connection*, int), evhttp_connection_set_family(struct evhttp_connection*, int);
void evhttp_connection_set_initial_retry_tv(struct evhttp_connection*, const struct timeval*), evhttp_connection_set_closecb(struct evhttp_connection*, void (*)(struct evhttp_connection*, void*), void*), evhttp_connection_get_peer(struct evhttp_connection*, char**, ev_uint16_t*);
int evhttp_connection_set_flags(struct evhttp_connection*, int), evhttp_make_request(struct evhttp_connection*, struct evhttp_request*, enum evhttp_cmd_type, const char*), evhttp_request_is_owned(struct evhttp_request*);
const char *evhttp_request_get_uri(const struct evhttp_request*), *evhttp_request_get_response_code_line(const struct evhttp_request*), *evhttp_request_get_host(struct evhttp_request*), *evhttp_find_header(const struct evkeyvalq*, const char*);
const struct evhttp_uri* evhttp_request_get_evhttp_uri(const struct evhttp_request*);
enum evhttp_cmd_type evhttp_request_get_command(const struct evhttp_request*);
int evhttp_request_get_response_code(const struct evhttp_request*), evhttp_remove_header(struct evkeyvalq*, const char*), evhttp_add_header(struct evkeyvalq*, const char*, const char*);
struct evkeyvalq *evhttp_request_get_input_headers(struct evhttp_request*), *evhttp_request_get_output_headers(struct evhttp_request*);
struct evbuffer *evhttp_request_get_input_buffer(struct evhttp_request*), *evhttp_request_get_output_buffer(struct evhttp_request*);
void evhttp_clear_headers(struct evkeyvalq*);
/* URIs */
char *evhttp_encode_uri(const char*), *evhttp_uriencode(const char*, ev_ssize_t, int), *evhttp_decode_uri(const char*), *evhttp_uridecode(const char*, int, size_t*), *evhttp_htmlescape(const char*), *evhttp_uri_join(struct evhttp_uri*, char*, size_t);
int evhttp_parse_query(const char*, struct evkeyvalq*), evhttp_parse_query_str(const char*, struct evkeyvalq*), evhttp_uri_get_port(const struct evhttp_uri*), evhttp_uri_set_scheme(struct evhttp_uri*, const char*), evhttp_uri_set_userinfo(struct evhttp_uri*, const char*), evhttp_uri_set_host(struct evhttp_uri*, const char*);
int evhttp_uri_set_port(struct evhttp_uri*, int), evhttp_uri_set_path(struct evhttp_uri*, const char*), evhttp_uri_set_query(struct evhttp_uri*, const char*), evhttp_uri_set_fragment(struct evhttp_uri*, const char*);
struct evhttp_uri *evhttp_uri_new(void), *evhttp_uri_parse(const char*), *evhttp_uri_parse_with_flags(const char*, unsigned);
void evhttp_uri_free(struct evhttp_uri*), evhttp_uri_set_flags(struct evhttp_uri*, unsigned);
const char *evhttp_uri_get_scheme(const struct evhttp_uri*), *evhttp_uri_get_userinfo(const struct evhttp_uri*), *evhttp_uri_get_host(const struct evhttp_uri*), *evhttp_uri_get_path(const struct evhttp_uri*), *evhttp_uri_get_query(const struct evhttp_uri*), *evhttp_uri_get_fragment(const struct evhttp_uri*);
#ifdef __cplusplus
}
#endif
#endif
