/* neon: what its headers declare, as far as programs use it. */
#ifndef _NEON_MODELS_H
#define _NEON_MODELS_H
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#define ne_attribute(x)
#define ne_attribute_malloc
#define ne_attribute_alloc_size(x)
#ifdef __cplusplus
#define NE_BEGIN_DECLS extern "C" {
#define NE_END_DECLS }
#else
#define NE_BEGIN_DECLS
#define NE_END_DECLS
#endif
NE_BEGIN_DECLS
#define NE_OK 0
#define NE_ERROR 1
#define NE_LOOKUP 2
#define NE_AUTH 3
#define NE_PROXYAUTH 4
#define NE_CONNECT 5
#define NE_TIMEOUT 6
#define NE_FAILED 7
#define NE_RETRY 8
#define NE_REDIRECT 9
#define NE_FEATURE_SSL 1
#define NE_FEATURE_ZLIB 2
#define NE_FEATURE_IPV6 3
#define NE_FEATURE_LFS 4
#define NE_FEATURE_SOCKS 5
#define NE_DBG_SOCKET (1 << 0)
#define NE_DBG_HTTP (1 << 1)
#define NE_DBG_XML (1 << 2)
#define NE_DBG_HTTPAUTH (1 << 3)
#define NE_DBG_HTTPPLAIN (1 << 4)
#define NE_DBG_HTTPBODY (1 << 7)
#define NE_DBG_SSL (1 << 8)
#define NE_DBG_FLUSH (1 << 30)
typedef off_t ne_off_t;
typedef struct ne_session_s ne_session;
typedef struct ne_request_s ne_request;
typedef struct { int major_version, minor_version, code, klass; char* reason_phrase; } ne_status;
typedef struct { char* data; size_t used, length; } ne_buffer;
typedef struct { char *scheme, *userinfo, *host; unsigned int port; char *path, *query, *fragment; } ne_uri;

/* ---- memory, strings, URIs ---- */
typedef void (*ne_oom_callback_fn)(void);
void ne_oom_callback(ne_oom_callback_fn), *ne_malloc(size_t), *ne_calloc(size_t), *ne_realloc(void*, size_t);
#define ne_free free
char *ne_strdup(const char*), *ne_strndup(const char*, size_t), *ne_token(char**, char), *ne_qtoken(char**, char, const char*), *ne_shave(char*, const char*), *ne_concat(const char*, ...), *ne_strclean(char*), *ne_base64(const unsigned char*, size_t), *ne_strerror(int, char*, size_t);
size_t ne_unbase64(const char*, unsigned char**);
size_t ne_snprintf(char*, size_t, const char*, ...), ne_vsnprintf(char*, size_t, const char*, va_list);
int ne_strcasecmp(const char*, const char*), ne_strncasecmp(const char*, const char*, size_t);
ne_buffer *ne_buffer_create(void), *ne_buffer_ncreate(size_t);
void ne_buffer_destroy(ne_buffer*), ne_buffer_append(ne_buffer*, const char*, size_t), ne_buffer_zappend(ne_buffer*, const char*), ne_buffer_concat(ne_buffer*, ...), ne_buffer_grow(ne_buffer*, size_t), ne_buffer_clear(ne_buffer*), ne_buffer_altered(ne_buffer*);
size_t ne_buffer_snprintf(ne_buffer*, size_t, const char*, ...);
char* ne_buffer_finish(ne_buffer*);
#define ne_buffer_czappend(buffer, text) ne_buffer_append((buffer), (text), sizeof(text) - 1)
#define ne_buffer_size(buffer) ((buffer)->used - 1)
char *ne_path_escape(const char*), *ne_path_escapef(const char*, unsigned int), *ne_path_unescape(const char*), *ne_path_parent(const char*), *ne_uri_unparse(const ne_uri*);
#define NE_PATH_NONRES 0x0001
#define NE_PATH_NONURI 0x0002
int ne_path_compare(const char*, const char*), ne_path_childof(const char*, const char*), ne_path_has_trailing_slash(const char*), ne_uri_parse(const char*, ne_uri*), ne_uri_cmp(const ne_uri*, const ne_uri*);
unsigned int ne_uri_defaultport(const char*);
void ne_uri_free(ne_uri*);
ne_uri *ne_uri_resolve(const ne_uri*, const ne_uri*, ne_uri*), *ne_uri_copy(ne_uri*, const ne_uri*);
const char* ne_version_string(void);
int ne_version_match(int, int), ne_has_support(int), ne_parse_statusline(const char*, ne_status*);
void ne_debug_init(FILE*, int), ne_debug(int, const char*, ...);
time_t ne_rfc1123_parse(const char*), ne_iso8601_parse(const char*), ne_httpdate_parse(const char*);
char* ne_rfc1123_date(time_t);

/* ---- sockets and certificates ---- */
typedef struct ne_socket_s ne_socket;
typedef struct ne_sock_addr_s ne_sock_addr;
int ne_sock_init(void);
void ne_sock_exit(void);
typedef struct ne_ssl_certificate_s ne_ssl_certificate;
typedef struct ne_ssl_client_cert_s ne_ssl_client_cert;
typedef struct ne_ssl_dname_s ne_ssl_dname;
#define NE_SSL_DIGESTLEN 60
#define NE_SSL_NOTYETVALID 0x01
#define NE_SSL_EXPIRED 0x02
#define NE_SSL_IDMISMATCH 0x04
#define NE_SSL_UNTRUSTED 0x08
#define NE_SSL_BADCHAIN 0x10
#define NE_SSL_REVOKED 0x20
ne_ssl_certificate* ne_ssl_cert_read(const char*);
ne_ssl_client_cert* ne_ssl_clicert_read(const char*);
int ne_ssl_clicert_decrypt(ne_ssl_client_cert*, const char*), ne_ssl_cert_digest(const ne_ssl_certificate*, char*);
void ne_ssl_cert_free(ne_ssl_certificate*), ne_ssl_clicert_free(ne_ssl_client_cert*), ne_ssl_trust_default_ca(ne_session*), ne_ssl_trust_cert(ne_session*, const ne_ssl_certificate*), ne_ssl_set_clicert(ne_session*, const ne_ssl_client_cert*);
const ne_ssl_dname *ne_ssl_cert_subject(const ne_ssl_certificate*), *ne_ssl_cert_issuer(const ne_ssl_certificate*);
char* ne_ssl_readable_dname(const ne_ssl_dname*);

/* ---- the session ---- */
typedef enum { ne_status_lookup, ne_status_connecting, ne_status_connected, ne_status_sending, ne_status_recving, ne_status_disconnected } ne_session_status;
typedef union { struct { const char* hostname; } lu; struct { const char* hostname; const ne_sock_addr* address; } ci; struct { const char* hostname; } cd; struct { ne_off_t progress, total; } sr; } ne_session_status_info;
typedef enum { NE_SESSFLAG_PERSIST, NE_SESSFLAG_ICYPROTO, NE_SESSFLAG_SSLv2, NE_SESSFLAG_RFC4918, NE_SESSFLAG_CONNAUTH, NE_SESSFLAG_TLS_SNI, NE_SESSFLAG_EXPECT100, NE_SESSFLAG_SHAREPOINT, NE_SESSFLAG_LAST } ne_session_flag;
typedef void (*ne_notify_status)(void*, ne_session_status, const ne_session_status_info*);
typedef int (*ne_ssl_verify_fn)(void*, int, const ne_ssl_certificate*);
typedef int (*ne_auth_creds)(void*, const char*, int, char*, char*);
typedef void (*ne_ssl_provide_fn)(void*, ne_session*, const ne_ssl_dname* const*, int);
#define NE_ABUFSIZ 256
#define NE_AUTH_BASIC 0x0001
#define NE_AUTH_DIGEST 0x0080
#define NE_AUTH_NEGOTIATE 0x0004
#define NE_AUTH_NTLM 0x0010
#define NE_AUTH_LEGACY_DIGEST 0x0002
#define NE_AUTH_GSSAPI 0x0008
#define NE_AUTH_PROXY 0x4000
#define NE_AUTH_ALL 0x2000
#define NE_AUTH_DEFAULT 0x1000
ne_session* ne_session_create(const char*, const char*, unsigned int);
void ne_session_destroy(ne_session*), ne_close_connection(ne_session*), ne_session_proxy(ne_session*, const char*, unsigned int), ne_session_system_proxy(ne_session*, unsigned int), ne_set_session_flag(ne_session*, ne_session_flag, int), ne_set_notifier(ne_session*, ne_notify_status, void*);
void ne_ssl_set_verify(ne_session*, ne_ssl_verify_fn, void*), ne_ssl_provide_clicert(ne_session*, ne_ssl_provide_fn, void*), ne_set_useragent(ne_session*, const char*), ne_set_read_timeout(ne_session*, int), ne_set_connect_timeout(ne_session*, int), ne_fill_server_uri(ne_session*, ne_uri*), ne_set_error(ne_session*, const char*, ...);
void ne_set_session_private(ne_session*, const char*, void*), *ne_get_session_private(ne_session*, const char*);
void ne_set_server_auth(ne_session*, ne_auth_creds, void*), ne_set_proxy_auth(ne_session*, ne_auth_creds, void*), ne_add_server_auth(ne_session*, unsigned, ne_auth_creds, void*), ne_forget_auth(ne_session*), ne_redirect_register(ne_session*);
int ne_get_session_flag(ne_session*, ne_session_flag), ne_version_pre_http11(ne_session*);
const ne_uri* ne_redirect_location(ne_session*);
const char *ne_get_error(ne_session*), *ne_get_scheme(ne_session*), *ne_get_server_hostport(ne_session*);

/* ---- requests ---- */
typedef ssize_t (*ne_provide_body)(void*, char*, size_t);
typedef int (*ne_accept_response)(void*, ne_request*, const ne_status*);
typedef int (*ne_block_reader)(void*, const char*, size_t);
typedef enum { NE_REQFLAG_EXPECT100, NE_REQFLAG_IDEMPOTENT, NE_REQFLAG_LAST } ne_request_flag;
typedef void (*ne_create_request_fn)(ne_request*, void*, const char*, const char*), (*ne_pre_send_fn)(ne_request*, void*, ne_buffer*), (*ne_post_headers_fn)(ne_request*, void*, const ne_status*), (*ne_destroy_req_fn)(ne_request*, void*), (*ne_destroy_sess_fn)(void*);
typedef int (*ne_post_send_fn)(ne_request*, void*, const ne_status*);
ne_request* ne_request_create(ne_session*, const char*, const char*);
void ne_set_request_body_buffer(ne_request*, const char*, size_t), ne_set_request_body_fd(ne_request*, int, ne_off_t, ne_off_t), ne_set_request_body_provider(ne_request*, ne_off_t, ne_provide_body, void*), ne_add_response_body_reader(ne_request*, ne_accept_response, ne_block_reader, void*);
void ne_add_request_header(ne_request*, const char*, const char*), ne_print_request_header(ne_request*, const char*, const char*, ...), ne_request_destroy(ne_request*), ne_set_request_flag(ne_request*, ne_request_flag, int), ne_set_request_private(ne_request*, const char*, void*), *ne_get_request_private(ne_request*, const char*);
void *ne_response_header_iterate(ne_request*, void*, const char**, const char**);
void ne_hook_create_request(ne_session*, ne_create_request_fn, void*), ne_hook_pre_send(ne_session*, ne_pre_send_fn, void*), ne_hook_post_headers(ne_session*, ne_post_headers_fn, void*), ne_hook_post_send(ne_session*, ne_post_send_fn, void*), ne_hook_destroy_request(ne_session*, ne_destroy_req_fn, void*), ne_hook_destroy_session(ne_session*, ne_destroy_sess_fn, void*);
int ne_accept_2xx(void*, ne_request*, const ne_status*), ne_accept_always(void*, ne_request*, const ne_status*), ne_request_dispatch(ne_request*), ne_begin_request(ne_request*), ne_end_request(ne_request*), ne_discard_response(ne_request*), ne_read_response_to_fd(ne_request*, int), ne_get_request_flag(ne_request*, ne_request_flag);
ssize_t ne_read_response_block(ne_request*, char*, size_t);
const char* ne_get_response_header(ne_request*, const char*);
const ne_status* ne_get_status(const ne_request*);
ne_session* ne_get_session(const ne_request*);

/* ---- short functions, WebDAV ---- */
typedef struct { const char *type, *subtype, *charset; char* value; } ne_content_type;
typedef struct { ne_off_t start, end, total; } ne_content_range;
typedef struct { unsigned int dav_class1, dav_class2, dav_executable; } ne_server_capabilities;
#define NE_CAP_DAV_CLASS1 0x0001
#define NE_CAP_DAV_CLASS2 0x0002
#define NE_CAP_DAV_CLASS3 0x0004
#define NE_CAP_DAV_ACL 0x0010
#define NE_DEPTH_ZERO 0
#define NE_DEPTH_ONE 1
#define NE_DEPTH_INFINITE 2
int ne_getmodtime(ne_session*, const char*, time_t*), ne_get(ne_session*, const char*, int), ne_get_range(ne_session*, const char*, ne_content_range*, int), ne_put(ne_session*, const char*, int), ne_post(ne_session*, const char*, int, const char*);
int ne_options(ne_session*, const char*, ne_server_capabilities*), ne_options2(ne_session*, const char*, unsigned int*), ne_get_content_type(ne_request*, ne_content_type*), ne_copy(ne_session*, int, int, const char*, const char*), ne_move(ne_session*, int, const char*, const char*), ne_delete(ne_session*, const char*), ne_mkcol(ne_session*, const char*);
void ne_add_depth_header(ne_request*, int);
typedef struct ne_decompress_s ne_decompress;
ne_decompress* ne_decompress_reader(ne_request*, ne_accept_response, ne_block_reader, void*);
void ne_decompress_destroy(ne_decompress*);

/* ---- XML ---- */
typedef struct ne_xml_parser_s ne_xml_parser;
#define NE_XML_DECLINE 0
#define NE_XML_ABORT -1
#define NE_XML_STATEROOT 0
typedef int ne_xml_startelm_cb(void*, int, const char*, const char*, const char**), ne_xml_endelm_cb(void*, int, const char*, const char*), ne_xml_cdata_cb(void*, int, const char*, size_t);
ne_xml_parser* ne_xml_create(void);
void ne_xml_push_handler(ne_xml_parser*, ne_xml_startelm_cb*, ne_xml_cdata_cb*, ne_xml_endelm_cb*, void*), ne_xml_destroy(ne_xml_parser*);
int ne_xml_parse(ne_xml_parser*, const char*, size_t), ne_xml_parse_v(void*, const char*, size_t), ne_xml_failed(ne_xml_parser*), ne_xml_parse_response(ne_request*, ne_xml_parser*), ne_xml_dispatch_request(ne_request*, ne_xml_parser*);
const char *ne_xml_get_error(ne_xml_parser*), *ne_xml_get_attr(ne_xml_parser*, const char**, const char*, const char*);
NE_END_DECLS
#endif
