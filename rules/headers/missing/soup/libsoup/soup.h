/* libsoup, for programs of 2.4 and of 3: what both have, and what only one of them has. Where they disagree about a function's parameters,
   it has both forms, told apart by what it is called with. SoupURI is GUri, SoupBuffer is GBytes, with the members that 2.4 shows. */
#ifndef __SOUP_H__
#define __SOUP_H__ 1
#include <gio/gio.h>
#include <glib-object.h>
#ifdef __cplusplus
#define _SOUP_2 extern "C++"
#else
#define _SOUP_2 __attribute__((overloadable))
#endif
#define SOUP_MAJOR_VERSION 3
#define SOUP_MINOR_VERSION 2
#define SOUP_MICRO_VERSION 2
#define SOUP_CHECK_VERSION(major, minor, micro) (SOUP_MAJOR_VERSION > (major) || (SOUP_MAJOR_VERSION == (major) && (SOUP_MINOR_VERSION > (minor) || (SOUP_MINOR_VERSION == (minor) && SOUP_MICRO_VERSION >= (micro)))))
#define SOUP_VERSION_2_32 (G_ENCODE_VERSION(2, 32))
#define SOUP_VERSION_2_42 (G_ENCODE_VERSION(2, 42))
#define SOUP_VERSION_3_0 (G_ENCODE_VERSION(3, 0))
G_BEGIN_DECLS
guint soup_get_major_version(void), soup_get_minor_version(void), soup_get_micro_version(void);
gboolean soup_check_version(guint, guint, guint);

/* ---- methods and statuses ---- */
extern gpointer _SOUP_METHOD_OPTIONS, _SOUP_METHOD_GET, _SOUP_METHOD_HEAD, _SOUP_METHOD_POST, _SOUP_METHOD_PUT, _SOUP_METHOD_DELETE, _SOUP_METHOD_TRACE, _SOUP_METHOD_CONNECT;
extern gpointer _SOUP_METHOD_PROPFIND, _SOUP_METHOD_PROPPATCH, _SOUP_METHOD_MKCOL, _SOUP_METHOD_COPY, _SOUP_METHOD_MOVE, _SOUP_METHOD_LOCK, _SOUP_METHOD_UNLOCK;
#define SOUP_METHOD_OPTIONS ((const char*)_SOUP_METHOD_OPTIONS)
#define SOUP_METHOD_GET ((const char*)_SOUP_METHOD_GET)
#define SOUP_METHOD_HEAD ((const char*)_SOUP_METHOD_HEAD)
#define SOUP_METHOD_POST ((const char*)_SOUP_METHOD_POST)
#define SOUP_METHOD_PUT ((const char*)_SOUP_METHOD_PUT)
#define SOUP_METHOD_DELETE ((const char*)_SOUP_METHOD_DELETE)
#define SOUP_METHOD_TRACE ((const char*)_SOUP_METHOD_TRACE)
#define SOUP_METHOD_CONNECT ((const char*)_SOUP_METHOD_CONNECT)
#define SOUP_METHOD_PROPFIND ((const char*)_SOUP_METHOD_PROPFIND)
#define SOUP_METHOD_PROPPATCH ((const char*)_SOUP_METHOD_PROPPATCH)
#define SOUP_METHOD_MKCOL ((const char*)_SOUP_METHOD_MKCOL)
#define SOUP_METHOD_COPY ((const char*)_SOUP_METHOD_COPY)
#define SOUP_METHOD_MOVE ((const char*)_SOUP_METHOD_MOVE)
#define SOUP_METHOD_LOCK ((const char*)_SOUP_METHOD_LOCK)
#define SOUP_METHOD_UNLOCK ((const char*)_SOUP_METHOD_UNLOCK)
typedef enum {
    SOUP_STATUS_NONE, SOUP_STATUS_CANCELLED, SOUP_STATUS_CANT_RESOLVE, SOUP_STATUS_CANT_RESOLVE_PROXY, SOUP_STATUS_CANT_CONNECT, SOUP_STATUS_CANT_CONNECT_PROXY, SOUP_STATUS_SSL_FAILED,
    SOUP_STATUS_IO_ERROR, SOUP_STATUS_MALFORMED, SOUP_STATUS_TRY_AGAIN, SOUP_STATUS_TOO_MANY_REDIRECTS, SOUP_STATUS_TLS_FAILED, SOUP_STATUS_CONTINUE = 100, SOUP_STATUS_SWITCHING_PROTOCOLS,
    SOUP_STATUS_PROCESSING, SOUP_STATUS_OK = 200, SOUP_STATUS_CREATED, SOUP_STATUS_ACCEPTED, SOUP_STATUS_NON_AUTHORITATIVE, SOUP_STATUS_NO_CONTENT, SOUP_STATUS_RESET_CONTENT, SOUP_STATUS_PARTIAL_CONTENT,
    SOUP_STATUS_MULTI_STATUS, SOUP_STATUS_MULTIPLE_CHOICES = 300, SOUP_STATUS_MOVED_PERMANENTLY, SOUP_STATUS_FOUND, SOUP_STATUS_MOVED_TEMPORARILY = 302, SOUP_STATUS_SEE_OTHER, SOUP_STATUS_NOT_MODIFIED,
    SOUP_STATUS_USE_PROXY, SOUP_STATUS_NOT_APPEARING_IN_THIS_PROTOCOL, SOUP_STATUS_TEMPORARY_REDIRECT, SOUP_STATUS_PERMANENT_REDIRECT, SOUP_STATUS_BAD_REQUEST = 400, SOUP_STATUS_UNAUTHORIZED,
    SOUP_STATUS_PAYMENT_REQUIRED, SOUP_STATUS_FORBIDDEN, SOUP_STATUS_NOT_FOUND, SOUP_STATUS_METHOD_NOT_ALLOWED, SOUP_STATUS_NOT_ACCEPTABLE, SOUP_STATUS_PROXY_AUTHENTICATION_REQUIRED,
    SOUP_STATUS_PROXY_UNAUTHORIZED = 407, SOUP_STATUS_REQUEST_TIMEOUT, SOUP_STATUS_CONFLICT, SOUP_STATUS_GONE, SOUP_STATUS_LENGTH_REQUIRED, SOUP_STATUS_PRECONDITION_FAILED,
    SOUP_STATUS_REQUEST_ENTITY_TOO_LARGE, SOUP_STATUS_REQUEST_URI_TOO_LONG, SOUP_STATUS_UNSUPPORTED_MEDIA_TYPE, SOUP_STATUS_REQUESTED_RANGE_NOT_SATISFIABLE, SOUP_STATUS_INVALID_RANGE = 416,
    SOUP_STATUS_EXPECTATION_FAILED, SOUP_STATUS_MISDIRECTED_REQUEST = 421, SOUP_STATUS_UNPROCESSABLE_ENTITY = 422, SOUP_STATUS_LOCKED, SOUP_STATUS_FAILED_DEPENDENCY, SOUP_STATUS_INTERNAL_SERVER_ERROR = 500,
    SOUP_STATUS_NOT_IMPLEMENTED, SOUP_STATUS_BAD_GATEWAY, SOUP_STATUS_SERVICE_UNAVAILABLE, SOUP_STATUS_GATEWAY_TIMEOUT, SOUP_STATUS_HTTP_VERSION_NOT_SUPPORTED, SOUP_STATUS_INSUFFICIENT_STORAGE = 507,
    SOUP_STATUS_NOT_EXTENDED = 510
} SoupStatus, SoupKnownStatusCode;
#define SOUP_STATUS_IS_TRANSPORT_ERROR(status) ((status) > 0 && (status) < 100)
#define SOUP_STATUS_IS_INFORMATIONAL(status) ((status) >= 100 && (status) < 200)
#define SOUP_STATUS_IS_SUCCESSFUL(status) ((status) >= 200 && (status) < 300)
#define SOUP_STATUS_IS_REDIRECTION(status) ((status) >= 300 && (status) < 400)
#define SOUP_STATUS_IS_CLIENT_ERROR(status) ((status) >= 400 && (status) < 500)
#define SOUP_STATUS_IS_SERVER_ERROR(status) ((status) >= 500 && (status) < 600)
const char* soup_status_get_phrase(guint);
guint soup_status_proxify(guint);
typedef enum { SOUP_SESSION_ERROR_PARSING, SOUP_SESSION_ERROR_ENCODING, SOUP_SESSION_ERROR_TOO_MANY_REDIRECTS, SOUP_SESSION_ERROR_TOO_MANY_RESTARTS, SOUP_SESSION_ERROR_REDIRECT_NO_LOCATION, SOUP_SESSION_ERROR_REDIRECT_BAD_URI, SOUP_SESSION_ERROR_MESSAGE_ALREADY_IN_QUEUE } SoupSessionError;
typedef enum { SOUP_REQUEST_ERROR_BAD_URI, SOUP_REQUEST_ERROR_UNSUPPORTED_URI_SCHEME, SOUP_REQUEST_ERROR_PARSING, SOUP_REQUEST_ERROR_ENCODING } SoupRequestError;
#define SOUP_SESSION_ERROR soup_session_error_quark()
#define SOUP_HTTP_ERROR soup_http_error_quark()
#define SOUP_REQUEST_ERROR soup_request_error_quark()
#define SOUP_WEBSOCKET_ERROR (soup_websocket_error_quark())
GQuark soup_session_error_quark(void), soup_http_error_quark(void), soup_request_error_quark(void), soup_websocket_error_quark(void);
typedef enum { SOUP_MEMORY_STATIC, SOUP_MEMORY_TAKE, SOUP_MEMORY_COPY, SOUP_MEMORY_TEMPORARY } SoupMemoryUse;
typedef enum { SOUP_HTTP_1_0, SOUP_HTTP_1_1, SOUP_HTTP_2_0 } SoupHTTPVersion;
typedef enum {
    SOUP_MESSAGE_NO_REDIRECT = 1 << 1, SOUP_MESSAGE_IDEMPOTENT = 1 << 2, SOUP_MESSAGE_DO_NOT_USE_AUTH_CACHE = 1 << 3, SOUP_MESSAGE_COLLECT_METRICS = 1 << 4, SOUP_MESSAGE_CAN_REBUILD = 1 << 2,
    SOUP_MESSAGE_OVERWRITE_CHUNKS = 1 << 3, SOUP_MESSAGE_CONTENT_DECODED = 1 << 4, SOUP_MESSAGE_CERTIFICATE_TRUSTED = 1 << 5, SOUP_MESSAGE_NEW_CONNECTION = 1 << 6, SOUP_MESSAGE_IGNORE_CONNECTION_LIMITS = 1 << 8
} SoupMessageFlags;
typedef enum { SOUP_MESSAGE_PRIORITY_VERY_LOW, SOUP_MESSAGE_PRIORITY_LOW, SOUP_MESSAGE_PRIORITY_NORMAL, SOUP_MESSAGE_PRIORITY_HIGH, SOUP_MESSAGE_PRIORITY_VERY_HIGH } SoupMessagePriority;
typedef enum { SOUP_MESSAGE_HEADERS_REQUEST, SOUP_MESSAGE_HEADERS_RESPONSE, SOUP_MESSAGE_HEADERS_MULTIPART } SoupMessageHeadersType;
typedef enum { SOUP_ENCODING_UNRECOGNIZED, SOUP_ENCODING_NONE, SOUP_ENCODING_CONTENT_LENGTH, SOUP_ENCODING_EOF, SOUP_ENCODING_CHUNKED, SOUP_ENCODING_BYTERANGES } SoupEncoding;
typedef enum { SOUP_EXPECTATION_UNRECOGNIZED = 1, SOUP_EXPECTATION_CONTINUE = 2 } SoupExpectation;

/* ---- URIs ---- */
struct _GUri { const char* scheme; char *user, *password, *host; guint port; char *path, *query, *fragment; };
typedef struct _GUri SoupURI;
typedef enum { SOUP_URI_NONE, SOUP_URI_SCHEME, SOUP_URI_USER, SOUP_URI_PASSWORD, SOUP_URI_AUTH_PARAMS, SOUP_URI_HOST, SOUP_URI_PORT, SOUP_URI_PATH, SOUP_URI_QUERY, SOUP_URI_FRAGMENT } SoupURIComponent;
#define SOUP_HTTP_URI_FLAGS ((GUriFlags)(G_URI_FLAGS_HAS_PASSWORD | G_URI_FLAGS_ENCODED_PATH | G_URI_FLAGS_ENCODED_QUERY | G_URI_FLAGS_ENCODED_FRAGMENT | G_URI_FLAGS_SCHEME_NORMALIZE))
#define SOUP_TYPE_URI (soup_uri_get_type())
#define SOUP_URI_SCHEME_HTTP ("http")
#define SOUP_URI_SCHEME_HTTPS ("https")
#define SOUP_URI_IS_VALID(uri) ((uri) && (uri)->scheme && (uri)->path)
#define SOUP_URI_VALID_FOR_HTTP(uri) ((uri) && (uri)->host && (uri)->path)
GType soup_uri_get_type(void);
GUri* soup_uri_copy(GUri*, SoupURIComponent, ...);
_SOUP_2 SoupURI* soup_uri_copy(SoupURI*);
SoupURI *soup_uri_new(const char*), *soup_uri_new_with_base(SoupURI*, const char*), *soup_uri_copy_host(SoupURI*);
char *soup_uri_to_string(SoupURI*, gboolean), *soup_uri_encode(const char*, const char*), *soup_uri_decode(const char*), *soup_uri_normalize(const char*, const char*);
gboolean soup_uri_equal(SoupURI*, SoupURI*), soup_uri_uses_default_port(SoupURI*), soup_uri_host_equal(gconstpointer, gconstpointer);
const char *soup_uri_get_scheme(SoupURI*), *soup_uri_get_user(SoupURI*), *soup_uri_get_password(SoupURI*), *soup_uri_get_host(SoupURI*), *soup_uri_get_path(SoupURI*), *soup_uri_get_query(SoupURI*), *soup_uri_get_fragment(SoupURI*);
guint soup_uri_get_port(SoupURI*), soup_uri_host_hash(gconstpointer);
void soup_uri_set_scheme(SoupURI*, const char*), soup_uri_set_user(SoupURI*, const char*), soup_uri_set_password(SoupURI*, const char*), soup_uri_set_host(SoupURI*, const char*), soup_uri_set_port(SoupURI*, guint), soup_uri_set_path(SoupURI*, const char*), soup_uri_set_query(SoupURI*, const char*);
void soup_uri_set_query_from_form(SoupURI*, GHashTable*), soup_uri_set_query_from_fields(SoupURI*, const char*, ...), soup_uri_set_fragment(SoupURI*, const char*), soup_uri_free(SoupURI*);
GBytes* soup_uri_decode_data_uri(const char*, char**);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupURI, soup_uri_free)

/* ---- headers, bodies, forms ---- */
struct _GBytes { const char* data; gsize length; };
typedef struct _GBytes SoupBuffer;
typedef struct _SoupMessageBody { const char* data; goffset length; } SoupMessageBody;
typedef struct _SoupMessageHeaders SoupMessageHeaders;
typedef struct _SoupMultipart SoupMultipart;
typedef struct { gpointer dummy[3]; } SoupMessageHeadersIter;
typedef struct _SoupRange { goffset start, end; } SoupRange;
typedef void (*SoupMessageHeadersForeachFunc)(const char*, const char*, gpointer);
#define SOUP_TYPE_MESSAGE_HEADERS (soup_message_headers_get_type())
#define SOUP_TYPE_MESSAGE_BODY (soup_message_body_get_type())
#define SOUP_TYPE_BUFFER (soup_buffer_get_type())
#define SOUP_FORM_MIME_TYPE_URLENCODED "application/x-www-form-urlencoded"
#define SOUP_FORM_MIME_TYPE_MULTIPART "multipart/form-data"
GType soup_message_headers_get_type(void), soup_message_body_get_type(void), soup_buffer_get_type(void), soup_multipart_get_type(void);
SoupMessageHeaders *soup_message_headers_new(SoupMessageHeadersType), *soup_message_headers_ref(SoupMessageHeaders*);
void soup_message_headers_unref(SoupMessageHeaders*), soup_message_headers_free(SoupMessageHeaders*), soup_message_headers_append(SoupMessageHeaders*, const char*, const char*), soup_message_headers_replace(SoupMessageHeaders*, const char*, const char*), soup_message_headers_remove(SoupMessageHeaders*, const char*);
void soup_message_headers_clear(SoupMessageHeaders*), soup_message_headers_clean_connection_headers(SoupMessageHeaders*), soup_message_headers_foreach(SoupMessageHeaders*, SoupMessageHeadersForeachFunc, gpointer), soup_message_headers_iter_init(SoupMessageHeadersIter*, SoupMessageHeaders*);
void soup_message_headers_set_encoding(SoupMessageHeaders*, SoupEncoding), soup_message_headers_set_content_length(SoupMessageHeaders*, goffset), soup_message_headers_set_expectations(SoupMessageHeaders*, SoupExpectation), soup_message_headers_set_range(SoupMessageHeaders*, goffset, goffset);
void soup_message_headers_set_content_range(SoupMessageHeaders*, goffset, goffset, goffset), soup_message_headers_set_content_type(SoupMessageHeaders*, const char*, GHashTable*), soup_message_headers_set_content_disposition(SoupMessageHeaders*, const char*, GHashTable*);
const char *soup_message_headers_get_one(SoupMessageHeaders*, const char*), *soup_message_headers_get_list(SoupMessageHeaders*, const char*), *soup_message_headers_get(SoupMessageHeaders*, const char*), *soup_message_headers_get_content_type(SoupMessageHeaders*, GHashTable**);
gboolean soup_message_headers_header_contains(SoupMessageHeaders*, const char*, const char*), soup_message_headers_header_equals(SoupMessageHeaders*, const char*, const char*), soup_message_headers_iter_next(SoupMessageHeadersIter*, const char**, const char**);
gboolean soup_message_headers_get_content_disposition(SoupMessageHeaders*, char**, GHashTable**), soup_message_headers_get_content_range(SoupMessageHeaders*, goffset*, goffset*, goffset*), soup_message_headers_get_ranges(SoupMessageHeaders*, goffset, SoupRange**, int*);
SoupEncoding soup_message_headers_get_encoding(SoupMessageHeaders*);
SoupExpectation soup_message_headers_get_expectations(SoupMessageHeaders*);
goffset soup_message_headers_get_content_length(SoupMessageHeaders*);
SoupMessageBody *soup_message_body_new(void), *soup_message_body_ref(SoupMessageBody*);
void soup_message_body_unref(SoupMessageBody*), soup_message_body_free(SoupMessageBody*), soup_message_body_set_accumulate(SoupMessageBody*, gboolean), soup_message_body_append(SoupMessageBody*, SoupMemoryUse, gconstpointer, gsize), soup_message_body_append_take(SoupMessageBody*, guchar*, gsize);
void soup_message_body_append_buffer(SoupMessageBody*, SoupBuffer*), soup_message_body_append_bytes(SoupMessageBody*, GBytes*), soup_message_body_truncate(SoupMessageBody*), soup_message_body_complete(SoupMessageBody*);
GBytes *soup_message_body_flatten(SoupMessageBody*), *soup_message_body_get_chunk(SoupMessageBody*, goffset);
SoupBuffer *soup_buffer_new(SoupMemoryUse, gconstpointer, gsize), *soup_buffer_new_take(guchar*, gsize), *soup_buffer_new_with_owner(gconstpointer, gsize, gpointer, GDestroyNotify), *soup_buffer_new_subbuffer(SoupBuffer*, gsize, gsize), *soup_buffer_copy(SoupBuffer*);
void soup_buffer_free(SoupBuffer*), soup_buffer_get_data(SoupBuffer*, const guint8**, gsize*);
GBytes* soup_buffer_get_as_bytes(SoupBuffer*);
GHashTable *soup_form_decode(const char*), *soup_form_decode_multipart(gpointer, const char*, char**, char**, gpointer), *soup_header_parse_param_list(const char*), *soup_header_parse_semi_param_list(const char*);
char *soup_form_encode(const char*, ...), *soup_form_encode_hash(GHashTable*), *soup_form_encode_datalist(GData**), *soup_form_encode_valist(const char*, va_list);
void soup_header_free_param_list(GHashTable*), soup_header_free_list(GSList*), soup_header_g_string_append_param(GString*, const char*, const char*), soup_header_g_string_append_param_quoted(GString*, const char*, const char*);
GSList *soup_header_parse_list(const char*), *soup_header_parse_quality_list(const char*, GSList**);
gboolean soup_header_contains(const char*, const char*), soup_headers_parse(const char*, int, SoupMessageHeaders*);
SoupMultipart *soup_multipart_new(const char*), *soup_multipart_new_from_message(SoupMessageHeaders*, gpointer);
void soup_multipart_free(SoupMultipart*), soup_multipart_append_part(SoupMultipart*, SoupMessageHeaders*, GBytes*), soup_multipart_append_form_string(SoupMultipart*, const char*, const char*), soup_multipart_append_form_file(SoupMultipart*, const char*, const char*, const char*, GBytes*);
void soup_multipart_to_message(SoupMultipart*, SoupMessageHeaders*, gpointer);
int soup_multipart_get_length(SoupMultipart*);
gboolean soup_multipart_get_part(SoupMultipart*, int, SoupMessageHeaders**, GBytes**);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupBuffer, soup_buffer_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupMessageBody, soup_message_body_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupMessageHeaders, soup_message_headers_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupMultipart, soup_multipart_free)

/* ---- messages ---- */
typedef struct _SoupMessage { GObject parent; const char* method; guint status_code; char* reason_phrase; SoupMessageBody* request_body; SoupMessageHeaders* request_headers; SoupMessageBody* response_body; SoupMessageHeaders* response_headers; } SoupMessage;
typedef struct _SoupMessageClass { GObjectClass parent_class; } SoupMessageClass;
typedef struct _SoupAuth SoupAuth;
typedef struct _SoupAddress SoupAddress;
typedef struct _SoupSocket SoupSocket;
typedef struct _SoupMessageMetrics SoupMessageMetrics;
GType soup_message_get_type(void);
#define SOUP_TYPE_MESSAGE (soup_message_get_type())
#define SOUP_MESSAGE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_MESSAGE, SoupMessage))
#define SOUP_IS_MESSAGE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_MESSAGE))
#define SOUP_MESSAGE_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), SOUP_TYPE_MESSAGE, SoupMessageClass))
#define SOUP_MESSAGE_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), SOUP_TYPE_MESSAGE, SoupMessageClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupMessage, g_object_unref)
#define SOUP_MESSAGE_METHOD "method"
#define SOUP_MESSAGE_URI "uri"
#define SOUP_MESSAGE_STATUS_CODE "status-code"
#define SOUP_MESSAGE_REASON_PHRASE "reason-phrase"
#define SOUP_MESSAGE_TLS_CERTIFICATE "tls-certificate"
#define SOUP_MESSAGE_TLS_ERRORS "tls-errors"
SoupMessage *soup_message_new(const char*, const char*), *soup_message_new_from_uri(const char*, GUri*), *soup_message_new_from_encoded_form(const char*, const char*, char*), *soup_message_new_from_multipart(const char*, SoupMultipart*), *soup_message_new_options_ping(GUri*);
SoupMessage *soup_form_request_new(const char*, const char*, const char*, ...), *soup_form_request_new_from_hash(const char*, const char*, GHashTable*), *soup_form_request_new_from_datalist(const char*, const char*, GData**), *soup_form_request_new_from_multipart(const char*, SoupMultipart*);
void soup_message_set_request(SoupMessage*, const char*, SoupMemoryUse, const char*, gsize), soup_message_set_response(SoupMessage*, const char*, SoupMemoryUse, const char*, gsize), soup_message_set_request_body(SoupMessage*, const char*, GInputStream*, gssize);
void soup_message_set_request_body_from_bytes(SoupMessage*, const char*, GBytes*), soup_message_set_http_version(SoupMessage*, SoupHTTPVersion), soup_message_set_uri(SoupMessage*, GUri*), soup_message_set_method(SoupMessage*, const char*), soup_message_set_flags(SoupMessage*, SoupMessageFlags);
void soup_message_add_flags(SoupMessage*, SoupMessageFlags), soup_message_remove_flags(SoupMessage*, SoupMessageFlags), soup_message_set_first_party(SoupMessage*, GUri*), soup_message_set_site_for_cookies(SoupMessage*, GUri*), soup_message_set_is_top_level_navigation(SoupMessage*, gboolean);
void soup_message_set_status(SoupMessage*, guint), soup_message_set_status_full(SoupMessage*, guint, const char*), soup_message_set_redirect(SoupMessage*, guint, const char*), soup_message_disable_feature(SoupMessage*, GType), soup_message_set_priority(SoupMessage*, SoupMessagePriority);
void soup_message_set_tls_client_certificate(SoupMessage*, GTlsCertificate*), soup_message_set_is_options_ping(SoupMessage*, gboolean), soup_message_set_force_http1(SoupMessage*, gboolean), soup_message_finished(SoupMessage*), soup_message_content_sniffed(SoupMessage*, const char*, GHashTable*);
GUri *soup_message_get_uri(SoupMessage*), *soup_message_get_first_party(SoupMessage*), *soup_message_get_site_for_cookies(SoupMessage*);
const char *soup_message_get_method(SoupMessage*), *soup_message_get_reason_phrase(SoupMessage*), *soup_message_get_tls_ciphersuite_name(SoupMessage*);
SoupStatus soup_message_get_status(SoupMessage*);
guint64 soup_message_get_connection_id(SoupMessage*);
SoupMessageHeaders *soup_message_get_request_headers(SoupMessage*), *soup_message_get_response_headers(SoupMessage*);
SoupHTTPVersion soup_message_get_http_version(SoupMessage*);
SoupMessageFlags soup_message_get_flags(SoupMessage*);
SoupMessagePriority soup_message_get_priority(SoupMessage*);
SoupMessageMetrics* soup_message_get_metrics(SoupMessage*);
SoupAddress* soup_message_get_address(SoupMessage*);
GSocketAddress* soup_message_get_remote_address(SoupMessage*);
GTlsCertificate* soup_message_get_tls_peer_certificate(SoupMessage*);
GTlsCertificateFlags soup_message_get_tls_peer_certificate_errors(SoupMessage*);
gboolean soup_message_is_keepalive(SoupMessage*), soup_message_query_flags(SoupMessage*, SoupMessageFlags), soup_message_get_https_status(SoupMessage*, GTlsCertificate**, GTlsCertificateFlags*), soup_message_is_feature_disabled(SoupMessage*, GType), soup_message_get_is_top_level_navigation(SoupMessage*);
guint soup_message_add_header_handler(SoupMessage*, const char*, const char*, GCallback, gpointer), soup_message_add_status_code_handler(SoupMessage*, const char*, guint, GCallback, gpointer);

/* ---- the session ---- */
typedef struct _SoupSession { GObject parent_instance; } SoupSession;
typedef struct _SoupSessionClass { GObjectClass parent_class; } SoupSessionClass;
GType soup_session_get_type(void);
#define SOUP_TYPE_SESSION (soup_session_get_type())
#define SOUP_SESSION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_SESSION, SoupSession))
#define SOUP_IS_SESSION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_SESSION))
#define SOUP_SESSION_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), SOUP_TYPE_SESSION, SoupSessionClass))
#define SOUP_SESSION_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), SOUP_TYPE_SESSION, SoupSessionClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupSession, g_object_unref)
typedef struct _SoupSessionFeature SoupSessionFeature;
GType soup_session_feature_get_type(void);
#define SOUP_TYPE_SESSION_FEATURE (soup_session_feature_get_type())
#define SOUP_SESSION_FEATURE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_SESSION_FEATURE, SoupSessionFeature))
#define SOUP_IS_SESSION_FEATURE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_SESSION_FEATURE))
#define SOUP_SESSION_FEATURE_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), SOUP_TYPE_SESSION_FEATURE, SoupSessionFeatureInterface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupSessionFeature, g_object_unref)
typedef SoupSession SoupSessionAsync, SoupSessionSync;
typedef void (*SoupSessionCallback)(SoupSession*, SoupMessage*, gpointer);
typedef struct _SoupWebsocketConnection SoupWebsocketConnection; typedef struct _SoupWebsocketConnectionClass SoupWebsocketConnectionClass;
GType soup_websocket_connection_get_type(void);
#define SOUP_TYPE_WEBSOCKET_CONNECTION (soup_websocket_connection_get_type())
#define SOUP_WEBSOCKET_CONNECTION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_WEBSOCKET_CONNECTION, SoupWebsocketConnection))
#define SOUP_IS_WEBSOCKET_CONNECTION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_WEBSOCKET_CONNECTION))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupWebsocketConnection, g_object_unref)
#define SOUP_TYPE_SESSION_ASYNC (soup_session_async_get_type())
#define SOUP_TYPE_SESSION_SYNC (soup_session_sync_get_type())
#define SOUP_SESSION_USER_AGENT "user-agent"
#define SOUP_SESSION_TIMEOUT "timeout"
#define SOUP_SESSION_IDLE_TIMEOUT "idle-timeout"
#define SOUP_SESSION_MAX_CONNS "max-conns"
#define SOUP_SESSION_MAX_CONNS_PER_HOST "max-conns-per-host"
#define SOUP_SESSION_PROXY_URI "proxy-uri"
#define SOUP_SESSION_PROXY_RESOLVER "proxy-resolver"
#define SOUP_SESSION_SSL_CA_FILE "ssl-ca-file"
#define SOUP_SESSION_SSL_STRICT "ssl-strict"
#define SOUP_SESSION_SSL_USE_SYSTEM_CA_FILE "ssl-use-system-ca-file"
#define SOUP_SESSION_TLS_DATABASE "tls-database"
#define SOUP_SESSION_TLS_INTERACTION "tls-interaction"
#define SOUP_SESSION_USE_THREAD_CONTEXT "use-thread-context"
#define SOUP_SESSION_ASYNC_CONTEXT "async-context"
#define SOUP_SESSION_ACCEPT_LANGUAGE "accept-language"
#define SOUP_SESSION_ACCEPT_LANGUAGE_AUTO "accept-language-auto"
#define SOUP_SESSION_ADD_FEATURE "add-feature"
#define SOUP_SESSION_ADD_FEATURE_BY_TYPE "add-feature-by-type"
#define SOUP_SESSION_REMOVE_FEATURE_BY_TYPE "remove-feature-by-type"
GType soup_session_async_get_type(void), soup_session_sync_get_type(void);
SoupSession *soup_session_new(void), *soup_session_new_with_options(const char*, ...), *soup_session_async_new(void), *soup_session_async_new_with_options(const char*, ...), *soup_session_sync_new(void), *soup_session_sync_new_with_options(const char*, ...);
GInputStream *soup_session_send(SoupSession*, SoupMessage*, GCancellable*, GError**), *soup_session_send_finish(SoupSession*, GAsyncResult*, GError**);
GBytes *soup_session_send_and_read(SoupSession*, SoupMessage*, GCancellable*, GError**), *soup_session_send_and_read_finish(SoupSession*, GAsyncResult*, GError**);
gssize soup_session_send_and_splice(SoupSession*, SoupMessage*, GOutputStream*, GOutputStreamSpliceFlags, GCancellable*, GError**), soup_session_send_and_splice_finish(SoupSession*, GAsyncResult*, GError**);
void soup_session_send_async(SoupSession*, SoupMessage*, int, GCancellable*, GAsyncReadyCallback, gpointer);
_SOUP_2 void soup_session_send_async(SoupSession*, SoupMessage*, GCancellable*, GAsyncReadyCallback, gpointer);
void soup_session_send_and_read_async(SoupSession*, SoupMessage*, int, GCancellable*, GAsyncReadyCallback, gpointer), soup_session_send_and_splice_async(SoupSession*, SoupMessage*, GOutputStream*, GOutputStreamSpliceFlags, int, GCancellable*, GAsyncReadyCallback, gpointer);
void soup_session_websocket_connect_async(SoupSession*, SoupMessage*, const char*, char**, int, GCancellable*, GAsyncReadyCallback, gpointer);
_SOUP_2 void soup_session_websocket_connect_async(SoupSession*, SoupMessage*, const char*, char**, GCancellable*, GAsyncReadyCallback, gpointer);
SoupWebsocketConnection* soup_session_websocket_connect_finish(SoupSession*, GAsyncResult*, GError**);
void soup_session_queue_message(SoupSession*, SoupMessage*, SoupSessionCallback, gpointer), soup_session_requeue_message(SoupSession*, SoupMessage*), soup_session_pause_message(SoupSession*, SoupMessage*), soup_session_unpause_message(SoupSession*, SoupMessage*), soup_session_cancel_message(SoupSession*, SoupMessage*, guint);
guint soup_session_send_message(SoupSession*, SoupMessage*);
void soup_session_abort(SoupSession*), soup_session_preconnect_async(SoupSession*, SoupMessage*, int, GCancellable*, GAsyncReadyCallback, gpointer), soup_session_prefetch_dns(SoupSession*, const char*, GCancellable*, gpointer, gpointer);
gboolean soup_session_preconnect_finish(SoupSession*, GAsyncResult*, GError**), soup_session_would_redirect(SoupSession*, SoupMessage*), soup_session_redirect_message(SoupSession*, SoupMessage*), soup_session_has_feature(SoupSession*, GType), soup_session_get_accept_language_auto(SoupSession*);
SoupMessage* soup_session_get_async_result_message(SoupSession*, GAsyncResult*);
void soup_session_add_feature(SoupSession*, SoupSessionFeature*), soup_session_add_feature_by_type(SoupSession*, GType), soup_session_remove_feature(SoupSession*, SoupSessionFeature*), soup_session_remove_feature_by_type(SoupSession*, GType);
SoupSessionFeature *soup_session_get_feature(SoupSession*, GType), *soup_session_get_feature_for_message(SoupSession*, GType, SoupMessage*);
GSList* soup_session_get_features(SoupSession*, GType);
GMainContext* soup_session_get_async_context(SoupSession*);
void soup_session_set_proxy_resolver(SoupSession*, GProxyResolver*), soup_session_set_tls_database(SoupSession*, GTlsDatabase*), soup_session_set_tls_interaction(SoupSession*, GTlsInteraction*), soup_session_set_timeout(SoupSession*, guint), soup_session_set_idle_timeout(SoupSession*, guint);
void soup_session_set_user_agent(SoupSession*, const char*), soup_session_set_accept_language(SoupSession*, const char*), soup_session_set_accept_language_auto(SoupSession*, gboolean);
GProxyResolver* soup_session_get_proxy_resolver(SoupSession*);
guint soup_session_get_timeout(SoupSession*), soup_session_get_idle_timeout(SoupSession*), soup_session_get_max_conns(SoupSession*), soup_session_get_max_conns_per_host(SoupSession*);
const char *soup_session_get_user_agent(SoupSession*), *soup_session_get_accept_language(SoupSession*);

/* ---- requests of 2.4 ---- */
typedef struct _SoupRequest { GObject parent_instance; } SoupRequest;
typedef struct _SoupRequestClass { GObjectClass parent_class; } SoupRequestClass;
GType soup_request_get_type(void);
#define SOUP_TYPE_REQUEST (soup_request_get_type())
#define SOUP_REQUEST(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_REQUEST, SoupRequest))
#define SOUP_IS_REQUEST(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_REQUEST))
#define SOUP_REQUEST_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), SOUP_TYPE_REQUEST, SoupRequestClass))
#define SOUP_REQUEST_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), SOUP_TYPE_REQUEST, SoupRequestClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupRequest, g_object_unref)
typedef struct _SoupRequestHTTP SoupRequestHTTP; typedef struct _SoupRequestHTTPClass SoupRequestHTTPClass;
GType soup_request_http_get_type(void);
#define SOUP_TYPE_REQUEST_HTTP (soup_request_http_get_type())
#define SOUP_REQUEST_HTTP(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_REQUEST_HTTP, SoupRequestHTTP))
#define SOUP_IS_REQUEST_HTTP(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_REQUEST_HTTP))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupRequestHTTP, g_object_unref)
typedef struct _SoupRequester SoupRequester; typedef struct _SoupRequesterClass SoupRequesterClass;
GType soup_requester_get_type(void);
#define SOUP_TYPE_REQUESTER (soup_requester_get_type())
#define SOUP_REQUESTER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_REQUESTER, SoupRequester))
#define SOUP_IS_REQUESTER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_REQUESTER))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupRequester, g_object_unref)
SoupRequester* soup_requester_new(void);
SoupRequest *soup_requester_request(SoupRequester*, const char*, GError**), *soup_session_request(SoupSession*, const char*, GError**), *soup_session_request_uri(SoupSession*, SoupURI*, GError**);
SoupRequestHTTP *soup_session_request_http(SoupSession*, const char*, const char*, GError**), *soup_session_request_http_uri(SoupSession*, const char*, SoupURI*, GError**);
SoupMessage* soup_request_http_get_message(SoupRequestHTTP*);
SoupURI* soup_request_get_uri(SoupRequest*);
SoupSession* soup_request_get_session(SoupRequest*);
GInputStream *soup_request_send(SoupRequest*, GCancellable*, GError**), *soup_request_send_finish(SoupRequest*, GAsyncResult*, GError**);
void soup_request_send_async(SoupRequest*, GCancellable*, GAsyncReadyCallback, gpointer);
goffset soup_request_get_content_length(SoupRequest*);
const char* soup_request_get_content_type(SoupRequest*);

/* ---- what a session can have ---- */
typedef struct _SoupLogger { GObject parent_instance; } SoupLogger;
typedef struct _SoupLoggerClass { GObjectClass parent_class; } SoupLoggerClass;
GType soup_logger_get_type(void);
#define SOUP_TYPE_LOGGER (soup_logger_get_type())
#define SOUP_LOGGER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_LOGGER, SoupLogger))
#define SOUP_IS_LOGGER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_LOGGER))
#define SOUP_LOGGER_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), SOUP_TYPE_LOGGER, SoupLoggerClass))
#define SOUP_LOGGER_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), SOUP_TYPE_LOGGER, SoupLoggerClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupLogger, g_object_unref)
typedef struct _SoupCookieJar { GObject parent_instance; } SoupCookieJar;
typedef struct _SoupCookieJarClass { GObjectClass parent_class; } SoupCookieJarClass;
GType soup_cookie_jar_get_type(void);
#define SOUP_TYPE_COOKIE_JAR (soup_cookie_jar_get_type())
#define SOUP_COOKIE_JAR(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_COOKIE_JAR, SoupCookieJar))
#define SOUP_IS_COOKIE_JAR(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_COOKIE_JAR))
#define SOUP_COOKIE_JAR_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), SOUP_TYPE_COOKIE_JAR, SoupCookieJarClass))
#define SOUP_COOKIE_JAR_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), SOUP_TYPE_COOKIE_JAR, SoupCookieJarClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupCookieJar, g_object_unref)
typedef struct _SoupCache { GObject parent_instance; } SoupCache;
typedef struct _SoupCacheClass { GObjectClass parent_class; } SoupCacheClass;
GType soup_cache_get_type(void);
#define SOUP_TYPE_CACHE (soup_cache_get_type())
#define SOUP_CACHE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_CACHE, SoupCache))
#define SOUP_IS_CACHE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_CACHE))
#define SOUP_CACHE_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), SOUP_TYPE_CACHE, SoupCacheClass))
#define SOUP_CACHE_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), SOUP_TYPE_CACHE, SoupCacheClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupCache, g_object_unref)
typedef struct _SoupContentDecoder { GObject parent_instance; } SoupContentDecoder;
typedef struct _SoupContentDecoderClass { GObjectClass parent_class; } SoupContentDecoderClass;
GType soup_content_decoder_get_type(void);
#define SOUP_TYPE_CONTENT_DECODER (soup_content_decoder_get_type())
#define SOUP_CONTENT_DECODER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_CONTENT_DECODER, SoupContentDecoder))
#define SOUP_IS_CONTENT_DECODER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_CONTENT_DECODER))
#define SOUP_CONTENT_DECODER_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), SOUP_TYPE_CONTENT_DECODER, SoupContentDecoderClass))
#define SOUP_CONTENT_DECODER_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), SOUP_TYPE_CONTENT_DECODER, SoupContentDecoderClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupContentDecoder, g_object_unref)
typedef struct _SoupContentSniffer { GObject parent_instance; } SoupContentSniffer;
typedef struct _SoupContentSnifferClass { GObjectClass parent_class; } SoupContentSnifferClass;
GType soup_content_sniffer_get_type(void);
#define SOUP_TYPE_CONTENT_SNIFFER (soup_content_sniffer_get_type())
#define SOUP_CONTENT_SNIFFER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_CONTENT_SNIFFER, SoupContentSniffer))
#define SOUP_IS_CONTENT_SNIFFER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_CONTENT_SNIFFER))
#define SOUP_CONTENT_SNIFFER_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), SOUP_TYPE_CONTENT_SNIFFER, SoupContentSnifferClass))
#define SOUP_CONTENT_SNIFFER_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), SOUP_TYPE_CONTENT_SNIFFER, SoupContentSnifferClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupContentSniffer, g_object_unref)
typedef struct _SoupCookieJarText SoupCookieJarText; typedef struct _SoupCookieJarTextClass SoupCookieJarTextClass;
GType soup_cookie_jar_text_get_type(void);
#define SOUP_TYPE_COOKIE_JAR_TEXT (soup_cookie_jar_text_get_type())
#define SOUP_COOKIE_JAR_TEXT(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_COOKIE_JAR_TEXT, SoupCookieJarText))
#define SOUP_IS_COOKIE_JAR_TEXT(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_COOKIE_JAR_TEXT))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupCookieJarText, g_object_unref)
typedef struct _SoupCookieJarDB SoupCookieJarDB; typedef struct _SoupCookieJarDBClass SoupCookieJarDBClass;
GType soup_cookie_jar_db_get_type(void);
#define SOUP_TYPE_COOKIE_JAR_DB (soup_cookie_jar_db_get_type())
#define SOUP_COOKIE_JAR_DB(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_COOKIE_JAR_DB, SoupCookieJarDB))
#define SOUP_IS_COOKIE_JAR_DB(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_COOKIE_JAR_DB))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupCookieJarDB, g_object_unref)
typedef struct _SoupHSTSEnforcer SoupHSTSEnforcer; typedef struct _SoupHSTSEnforcerClass SoupHSTSEnforcerClass;
GType soup_hsts_enforcer_get_type(void);
#define SOUP_TYPE_HSTS_ENFORCER (soup_hsts_enforcer_get_type())
#define SOUP_HSTS_ENFORCER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_HSTS_ENFORCER, SoupHSTSEnforcer))
#define SOUP_IS_HSTS_ENFORCER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_HSTS_ENFORCER))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupHSTSEnforcer, g_object_unref)
typedef struct _SoupAuthManager SoupAuthManager; typedef struct _SoupAuthManagerClass SoupAuthManagerClass;
GType soup_auth_manager_get_type(void);
#define SOUP_TYPE_AUTH_MANAGER (soup_auth_manager_get_type())
#define SOUP_AUTH_MANAGER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_AUTH_MANAGER, SoupAuthManager))
#define SOUP_IS_AUTH_MANAGER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_AUTH_MANAGER))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupAuthManager, g_object_unref)
#define SOUP_TYPE_AUTH (soup_auth_get_type())
#define SOUP_AUTH(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_AUTH, SoupAuth))
#define SOUP_TYPE_AUTH_BASIC (soup_auth_basic_get_type())
#define SOUP_TYPE_AUTH_DIGEST (soup_auth_digest_get_type())
#define SOUP_TYPE_AUTH_NTLM (soup_auth_ntlm_get_type())
#define SOUP_TYPE_AUTH_NEGOTIATE (soup_auth_negotiate_get_type())
#define SOUP_TYPE_PROXY_RESOLVER_DEFAULT (soup_proxy_resolver_default_get_type())
GType soup_auth_get_type(void), soup_auth_basic_get_type(void), soup_auth_digest_get_type(void), soup_auth_ntlm_get_type(void), soup_auth_negotiate_get_type(void), soup_proxy_resolver_default_get_type(void);
typedef enum { SOUP_LOGGER_LOG_NONE, SOUP_LOGGER_LOG_MINIMAL, SOUP_LOGGER_LOG_HEADERS, SOUP_LOGGER_LOG_BODY } SoupLoggerLogLevel;
typedef void (*SoupLoggerPrinter)(SoupLogger*, SoupLoggerLogLevel, char, const char*, gpointer);
typedef SoupLoggerLogLevel (*SoupLoggerFilter)(SoupLogger*, SoupMessage*, gpointer);
SoupLogger* soup_logger_new(SoupLoggerLogLevel);
_SOUP_2 SoupLogger* soup_logger_new(SoupLoggerLogLevel, int);
void soup_logger_set_printer(SoupLogger*, SoupLoggerPrinter, gpointer, GDestroyNotify), soup_logger_set_request_filter(SoupLogger*, SoupLoggerFilter, gpointer, GDestroyNotify), soup_logger_set_response_filter(SoupLogger*, SoupLoggerFilter, gpointer, GDestroyNotify), soup_logger_attach(SoupLogger*, SoupSession*);
void soup_logger_set_max_body_size(SoupLogger*, int);
typedef struct _SoupDate SoupDate;
typedef struct _SoupCookie { char *name, *value, *domain, *path; SoupDate* expires; gboolean secure, http_only; } SoupCookie;
typedef enum { SOUP_COOKIE_JAR_ACCEPT_ALWAYS, SOUP_COOKIE_JAR_ACCEPT_NEVER, SOUP_COOKIE_JAR_ACCEPT_NO_THIRD_PARTY, SOUP_COOKIE_JAR_ACCEPT_GRANDFATHERED_THIRD_PARTY } SoupCookieJarAcceptPolicy;
#define SOUP_COOKIE_MAX_AGE_ONE_HOUR (60 * 60)
#define SOUP_COOKIE_MAX_AGE_ONE_DAY (SOUP_COOKIE_MAX_AGE_ONE_HOUR * 24)
#define SOUP_COOKIE_MAX_AGE_ONE_WEEK (SOUP_COOKIE_MAX_AGE_ONE_DAY * 7)
#define SOUP_COOKIE_MAX_AGE_ONE_YEAR (SOUP_COOKIE_MAX_AGE_ONE_DAY * 365.2422)
SoupCookie *soup_cookie_new(const char*, const char*, const char*, const char*, int), *soup_cookie_parse(const char*, GUri*), *soup_cookie_copy(SoupCookie*);
void soup_cookie_free(SoupCookie*), soup_cookies_free(GSList*), soup_cookie_set_max_age(SoupCookie*, int), soup_cookie_set_secure(SoupCookie*, gboolean), soup_cookie_set_http_only(SoupCookie*, gboolean), soup_cookie_set_value(SoupCookie*, const char*), soup_cookies_to_request(GSList*, SoupMessage*);
const char *soup_cookie_get_name(SoupCookie*), *soup_cookie_get_value(SoupCookie*), *soup_cookie_get_domain(SoupCookie*), *soup_cookie_get_path(SoupCookie*);
char *soup_cookie_to_set_cookie_header(SoupCookie*), *soup_cookie_to_cookie_header(SoupCookie*), *soup_cookies_to_cookie_header(GSList*), *soup_cookie_jar_get_cookies(SoupCookieJar*, GUri*, gboolean);
GSList *soup_cookies_from_response(SoupMessage*), *soup_cookies_from_request(SoupMessage*), *soup_cookie_jar_get_cookie_list(SoupCookieJar*, GUri*, gboolean), *soup_cookie_jar_all_cookies(SoupCookieJar*);
SoupCookieJar *soup_cookie_jar_new(void), *soup_cookie_jar_text_new(const char*, gboolean), *soup_cookie_jar_db_new(const char*, gboolean);
void soup_cookie_jar_set_cookie(SoupCookieJar*, GUri*, const char*), soup_cookie_jar_add_cookie(SoupCookieJar*, SoupCookie*), soup_cookie_jar_delete_cookie(SoupCookieJar*, SoupCookie*), soup_cookie_jar_set_accept_policy(SoupCookieJar*, SoupCookieJarAcceptPolicy);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupCookie, soup_cookie_free)
typedef enum { SOUP_CACHE_SINGLE_USER, SOUP_CACHE_SHARED } SoupCacheType;
SoupCache* soup_cache_new(const char*, SoupCacheType);
void soup_cache_flush(SoupCache*), soup_cache_dump(SoupCache*), soup_cache_load(SoupCache*), soup_cache_clear(SoupCache*), soup_cache_set_max_size(SoupCache*, guint);
SoupContentDecoder* soup_content_decoder_new(void);
SoupContentSniffer* soup_content_sniffer_new(void);
SoupHSTSEnforcer* soup_hsts_enforcer_new(void);
void soup_auth_authenticate(SoupAuth*, const char*, const char*);
gboolean soup_auth_is_for_proxy(SoupAuth*), soup_auth_is_authenticated(SoupAuth*);
const char *soup_auth_get_scheme_name(SoupAuth*), *soup_auth_get_realm(SoupAuth*);
char* soup_auth_get_authorization(SoupAuth*, SoupMessage*);
typedef enum { SOUP_DATE_HTTP = 1, SOUP_DATE_COOKIE, SOUP_DATE_RFC2822, SOUP_DATE_ISO8601_COMPACT, SOUP_DATE_ISO8601_FULL, SOUP_DATE_ISO8601 = 5, SOUP_DATE_ISO8601_XMLRPC } SoupDateFormat;
SoupDate *soup_date_new(int, int, int, int, int, int), *soup_date_new_from_string(const char*), *soup_date_new_from_time_t(time_t), *soup_date_new_from_now(int);
char *soup_date_to_string(SoupDate*, SoupDateFormat), *soup_date_time_to_string(GDateTime*, SoupDateFormat);
GDateTime* soup_date_time_new_from_http_string(const char*);
time_t soup_date_to_time_t(SoupDate*);
void soup_date_free(SoupDate*);
const char* soup_tld_get_base_domain(const char*, GError**);

/* ---- web sockets ---- */
typedef enum { SOUP_WEBSOCKET_STATE_OPEN = 1, SOUP_WEBSOCKET_STATE_CLOSING, SOUP_WEBSOCKET_STATE_CLOSED } SoupWebsocketState;
typedef enum { SOUP_WEBSOCKET_DATA_TEXT = 1, SOUP_WEBSOCKET_DATA_BINARY } SoupWebsocketDataType;
typedef enum { SOUP_WEBSOCKET_CONNECTION_UNKNOWN, SOUP_WEBSOCKET_CONNECTION_CLIENT, SOUP_WEBSOCKET_CONNECTION_SERVER } SoupWebsocketConnectionType;
typedef enum { SOUP_WEBSOCKET_ERROR_FAILED, SOUP_WEBSOCKET_ERROR_NOT_WEBSOCKET, SOUP_WEBSOCKET_ERROR_BAD_HANDSHAKE, SOUP_WEBSOCKET_ERROR_BAD_ORIGIN } SoupWebsocketError;
typedef enum {
    SOUP_WEBSOCKET_CLOSE_NORMAL = 1000, SOUP_WEBSOCKET_CLOSE_GOING_AWAY, SOUP_WEBSOCKET_CLOSE_PROTOCOL_ERROR, SOUP_WEBSOCKET_CLOSE_UNSUPPORTED_DATA, SOUP_WEBSOCKET_CLOSE_NO_STATUS = 1005, SOUP_WEBSOCKET_CLOSE_ABNORMAL,
    SOUP_WEBSOCKET_CLOSE_BAD_DATA, SOUP_WEBSOCKET_CLOSE_POLICY_VIOLATION, SOUP_WEBSOCKET_CLOSE_TOO_BIG, SOUP_WEBSOCKET_CLOSE_NO_EXTENSION, SOUP_WEBSOCKET_CLOSE_SERVER_ERROR, SOUP_WEBSOCKET_CLOSE_TLS_HANDSHAKE = 1015
} SoupWebsocketCloseCode;
GUri* soup_websocket_connection_get_uri(SoupWebsocketConnection*);
SoupWebsocketState soup_websocket_connection_get_state(SoupWebsocketConnection*);
const char *soup_websocket_connection_get_origin(SoupWebsocketConnection*), *soup_websocket_connection_get_protocol(SoupWebsocketConnection*), *soup_websocket_connection_get_close_data(SoupWebsocketConnection*);
gushort soup_websocket_connection_get_close_code(SoupWebsocketConnection*);
GIOStream* soup_websocket_connection_get_io_stream(SoupWebsocketConnection*);
void soup_websocket_connection_send_text(SoupWebsocketConnection*, const char*), soup_websocket_connection_send_binary(SoupWebsocketConnection*, gconstpointer, gsize), soup_websocket_connection_send_message(SoupWebsocketConnection*, SoupWebsocketDataType, GBytes*);
void soup_websocket_connection_close(SoupWebsocketConnection*, gushort, const char*), soup_websocket_connection_set_max_incoming_payload_size(SoupWebsocketConnection*, guint64), soup_websocket_connection_set_keepalive_interval(SoupWebsocketConnection*, guint);

/* ---- a server ---- */
typedef struct _SoupServer { GObject parent_instance; } SoupServer;
typedef struct _SoupServerClass { GObjectClass parent_class; } SoupServerClass;
GType soup_server_get_type(void);
#define SOUP_TYPE_SERVER (soup_server_get_type())
#define SOUP_SERVER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_SERVER, SoupServer))
#define SOUP_IS_SERVER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_SERVER))
#define SOUP_SERVER_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), SOUP_TYPE_SERVER, SoupServerClass))
#define SOUP_SERVER_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), SOUP_TYPE_SERVER, SoupServerClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupServer, g_object_unref)
typedef struct _SoupServerMessage SoupServerMessage; typedef struct _SoupServerMessageClass SoupServerMessageClass;
GType soup_server_message_get_type(void);
#define SOUP_TYPE_SERVER_MESSAGE (soup_server_message_get_type())
#define SOUP_SERVER_MESSAGE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_SERVER_MESSAGE, SoupServerMessage))
#define SOUP_IS_SERVER_MESSAGE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_SERVER_MESSAGE))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupServerMessage, g_object_unref)
typedef struct _SoupAuthDomain { GObject parent_instance; } SoupAuthDomain;
typedef struct _SoupAuthDomainClass { GObjectClass parent_class; } SoupAuthDomainClass;
GType soup_auth_domain_get_type(void);
#define SOUP_TYPE_AUTH_DOMAIN (soup_auth_domain_get_type())
#define SOUP_AUTH_DOMAIN(o) (G_TYPE_CHECK_INSTANCE_CAST((o), SOUP_TYPE_AUTH_DOMAIN, SoupAuthDomain))
#define SOUP_IS_AUTH_DOMAIN(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), SOUP_TYPE_AUTH_DOMAIN))
#define SOUP_AUTH_DOMAIN_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), SOUP_TYPE_AUTH_DOMAIN, SoupAuthDomainClass))
#define SOUP_AUTH_DOMAIN_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), SOUP_TYPE_AUTH_DOMAIN, SoupAuthDomainClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupAuthDomain, g_object_unref)
typedef struct _SoupClientContext SoupClientContext;
typedef enum { SOUP_SERVER_LISTEN_HTTPS = 1, SOUP_SERVER_LISTEN_IPV4_ONLY = 2, SOUP_SERVER_LISTEN_IPV6_ONLY = 4 } SoupServerListenOptions;
typedef void (*SoupServerCallback)(SoupServer*, SoupServerMessage*, const char*, GHashTable*, gpointer), (*_SoupServerCallback2)(SoupServer*, SoupMessage*, const char*, GHashTable*, SoupClientContext*, gpointer);
typedef void (*SoupServerWebsocketCallback)(SoupServer*, SoupServerMessage*, const char*, SoupWebsocketConnection*, gpointer), (*_SoupServerWebsocketCallback2)(SoupServer*, SoupWebsocketConnection*, const char*, SoupClientContext*, gpointer);
#define SOUP_SERVER_PORT "port"
#define SOUP_SERVER_SERVER_HEADER "server-header"
#define SOUP_SERVER_TLS_CERTIFICATE "tls-certificate"
SoupServer* soup_server_new(const char*, ...);
void soup_server_add_handler(SoupServer*, const char*, SoupServerCallback, gpointer, GDestroyNotify), soup_server_add_early_handler(SoupServer*, const char*, SoupServerCallback, gpointer, GDestroyNotify), soup_server_add_websocket_handler(SoupServer*, const char*, const char*, char**, SoupServerWebsocketCallback, gpointer, GDestroyNotify);
_SOUP_2 void soup_server_add_handler(SoupServer*, const char*, _SoupServerCallback2, gpointer, GDestroyNotify);
_SOUP_2 void soup_server_add_early_handler(SoupServer*, const char*, _SoupServerCallback2, gpointer, GDestroyNotify);
_SOUP_2 void soup_server_add_websocket_handler(SoupServer*, const char*, const char*, char**, _SoupServerWebsocketCallback2, gpointer, GDestroyNotify);
void soup_server_remove_handler(SoupServer*, const char*), soup_server_disconnect(SoupServer*), soup_server_run(SoupServer*), soup_server_run_async(SoupServer*), soup_server_quit(SoupServer*), soup_server_pause_message(SoupServer*, gpointer), soup_server_unpause_message(SoupServer*, gpointer), soup_server_add_auth_domain(SoupServer*, SoupAuthDomain*);
gboolean soup_server_listen(SoupServer*, GSocketAddress*, SoupServerListenOptions, GError**), soup_server_listen_all(SoupServer*, guint, SoupServerListenOptions, GError**), soup_server_listen_local(SoupServer*, guint, SoupServerListenOptions, GError**), soup_server_listen_socket(SoupServer*, GSocket*, SoupServerListenOptions, GError**);
gboolean soup_server_set_ssl_cert_file(SoupServer*, const char*, const char*, GError**), soup_server_is_https(SoupServer*);
void soup_server_set_tls_certificate(SoupServer*, GTlsCertificate*), soup_server_message_pause(SoupServerMessage*), soup_server_message_unpause(SoupServerMessage*);
GSList *soup_server_get_uris(SoupServer*), *soup_server_get_listeners(SoupServer*);
guint soup_server_get_port(SoupServer*), soup_server_message_get_status(SoupServerMessage*);
const char *soup_server_message_get_method(SoupServerMessage*), *soup_server_message_get_reason_phrase(SoupServerMessage*), *soup_server_message_get_remote_host(SoupServerMessage*), *soup_client_context_get_host(SoupClientContext*);
GUri* soup_server_message_get_uri(SoupServerMessage*);
SoupMessageHeaders *soup_server_message_get_request_headers(SoupServerMessage*), *soup_server_message_get_response_headers(SoupServerMessage*);
SoupMessageBody *soup_server_message_get_request_body(SoupServerMessage*), *soup_server_message_get_response_body(SoupServerMessage*);
void soup_server_message_set_status(SoupServerMessage*, guint, const char*), soup_server_message_set_response(SoupServerMessage*, const char*, SoupMemoryUse, const char*, gsize), soup_server_message_set_redirect(SoupServerMessage*, guint, const char*);
GSocketAddress *soup_server_message_get_remote_address(SoupServerMessage*), *soup_client_context_get_remote_address(SoupClientContext*);
G_END_DECLS
#endif
