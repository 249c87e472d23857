/* librest, 0.7 to 1.0: proxies and calls. */
#ifndef _REST_PROXY
#define _REST_PROXY
#include <gio/gio.h>
#include <glib-object.h>
G_BEGIN_DECLS
struct _SoupSessionFeature;
typedef struct _RestParam RestParam;
typedef struct _RestParams RestParams;
typedef struct _RestProxyAuth RestProxyAuth;
typedef struct { gpointer _words[6]; } RestParamsIter;
typedef enum { REST_PROXY_ERROR_CANCELLED = 1, REST_PROXY_ERROR_RESOLUTION, REST_PROXY_ERROR_CONNECTION, REST_PROXY_ERROR_SSL, REST_PROXY_ERROR_IO, REST_PROXY_ERROR_FAILED, REST_PROXY_ERROR_HTTP_BAD_REQUEST = 400, REST_PROXY_ERROR_HTTP_UNAUTHORIZED, REST_PROXY_ERROR_HTTP_FORBIDDEN = 403, REST_PROXY_ERROR_HTTP_NOT_FOUND, REST_PROXY_ERROR_HTTP_CONFLICT = 409, REST_PROXY_ERROR_HTTP_INTERNAL_SERVER_ERROR = 500 } RestProxyError;
typedef enum { REST_PROXY_CALL_FAILED } RestProxyCallError;
typedef enum { REST_MEMORY_STATIC, REST_MEMORY_TAKE, REST_MEMORY_COPY } RestMemoryUse;
#define REST_PROXY_ERROR rest_proxy_error_quark()
#define REST_PROXY_CALL_ERROR rest_proxy_call_error_quark()
GQuark rest_proxy_error_quark(void), rest_proxy_call_error_quark(void);
typedef struct _RestProxyCall { GObject parent_instance; } RestProxyCall;
typedef struct _RestProxyCallClass { GObjectClass parent_class; gboolean (*prepare)(RestProxyCall*, GError**); gboolean (*serialize_params)(RestProxyCall*, gchar**, gchar**, gsize*, GError**); gpointer _padding[7]; } RestProxyCallClass;
typedef struct _RestProxy { GObject parent_instance; } RestProxy;
typedef struct _RestProxyClass { GObjectClass parent_class; gpointer _bind, _new_call, _simple_run, _authenticate, _parse_token; gpointer _padding[8]; } RestProxyClass;
GType rest_proxy_call_get_type(void);
#define REST_TYPE_PROXY_CALL (rest_proxy_call_get_type())
#define REST_PROXY_CALL(o) (G_TYPE_CHECK_INSTANCE_CAST((o), REST_TYPE_PROXY_CALL, RestProxyCall))
#define REST_IS_PROXY_CALL(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), REST_TYPE_PROXY_CALL))
#define REST_PROXY_CALL_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), REST_TYPE_PROXY_CALL, RestProxyCallClass))
#define REST_PROXY_CALL_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), REST_TYPE_PROXY_CALL, RestProxyCallClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RestProxyCall, g_object_unref)
GType rest_proxy_get_type(void);
#define REST_TYPE_PROXY (rest_proxy_get_type())
#define REST_PROXY(o) (G_TYPE_CHECK_INSTANCE_CAST((o), REST_TYPE_PROXY, RestProxy))
#define REST_IS_PROXY(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), REST_TYPE_PROXY))
#define REST_PROXY_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), REST_TYPE_PROXY, RestProxyClass))
#define REST_PROXY_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), REST_TYPE_PROXY, RestProxyClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RestProxy, g_object_unref)
typedef void (*RestProxyCallAsyncCallback)(RestProxyCall*, const GError*, GObject*, gpointer), (*RestProxyCallContinuousCallback)(RestProxyCall*, const gchar*, gsize, const GError*, GObject*, gpointer), (*RestProxyCallUploadCallback)(RestProxyCall*, gsize, gsize, const GError*, GObject*, gpointer);

RestProxy *rest_proxy_new(const gchar*, gboolean), *rest_proxy_new_with_authentication(const gchar*, gboolean, const gchar*, const gchar*);
gboolean rest_proxy_bind(RestProxy*, ...), rest_proxy_bind_valist(RestProxy*, va_list), rest_proxy_simple_run(RestProxy*, gchar**, goffset*, GError**, ...), rest_proxy_simple_run_valist(RestProxy*, char**, goffset*, GError**, va_list);
void rest_proxy_set_user_agent(RestProxy*, const char*), rest_proxy_add_soup_feature(RestProxy*, struct _SoupSessionFeature*);
const gchar* rest_proxy_get_user_agent(RestProxy*);
RestProxyCall* rest_proxy_new_call(RestProxy*);

void rest_proxy_call_set_method(RestProxyCall*, const gchar*), rest_proxy_call_set_function(RestProxyCall*, const gchar*), rest_proxy_call_add_header(RestProxyCall*, const gchar*, const gchar*), rest_proxy_call_add_headers(RestProxyCall*, ...), rest_proxy_call_add_headers_from_valist(RestProxyCall*, va_list);
void rest_proxy_call_remove_header(RestProxyCall*, const gchar*), rest_proxy_call_add_param(RestProxyCall*, const gchar*, const gchar*), rest_proxy_call_add_param_full(RestProxyCall*, RestParam*), rest_proxy_call_add_params(RestProxyCall*, ...), rest_proxy_call_add_params_from_valist(RestProxyCall*, va_list);
void rest_proxy_call_remove_param(RestProxyCall*, const gchar*), rest_proxy_call_invoke_async(RestProxyCall*, GCancellable*, GAsyncReadyCallback, gpointer);
const gchar *rest_proxy_call_get_method(RestProxyCall*), *rest_proxy_call_get_function(RestProxyCall*), *rest_proxy_call_lookup_header(RestProxyCall*, const gchar*), *rest_proxy_call_lookup_response_header(RestProxyCall*, const gchar*), *rest_proxy_call_get_payload(RestProxyCall*), *rest_proxy_call_get_status_message(RestProxyCall*);
RestParam* rest_proxy_call_lookup_param(RestProxyCall*, const gchar*);
RestParams* rest_proxy_call_get_params(RestProxyCall*);
GHashTable* rest_proxy_call_get_response_headers(RestProxyCall*);
goffset rest_proxy_call_get_payload_length(RestProxyCall*);
guint rest_proxy_call_get_status_code(RestProxyCall*);
gboolean rest_proxy_call_invoke_finish(RestProxyCall*, GAsyncResult*, GError**), rest_proxy_call_sync(RestProxyCall*, GError**), rest_proxy_call_cancel(RestProxyCall*), rest_proxy_call_serialize_params(RestProxyCall*, gchar**, gchar**, gsize*, GError**), rest_proxy_call_run(RestProxyCall*, GMainLoop**, GError**);
gboolean rest_proxy_call_async(RestProxyCall*, RestProxyCallAsyncCallback, GObject*, gpointer, GError**), rest_proxy_call_continuous(RestProxyCall*, RestProxyCallContinuousCallback, GObject*, gpointer, GError**), rest_proxy_call_upload(RestProxyCall*, RestProxyCallUploadCallback, GObject*, gpointer, GError**);

RestParam *rest_param_new_full(const char*, RestMemoryUse, gconstpointer, gsize, const char*, const char*), *rest_param_new_string(const char*, RestMemoryUse, const char*), *rest_param_new_with_owner(const char*, gconstpointer, gsize, const char*, const char*, gpointer, GDestroyNotify), *rest_param_ref(RestParam*), *rest_params_get(RestParams*, const char*);
void rest_param_unref(RestParam*), rest_params_add(RestParams*, RestParam*), rest_params_remove(RestParams*, const char*), rest_params_iter_init(RestParamsIter*, RestParams*);
const char *rest_param_get_name(RestParam*), *rest_param_get_content_type(RestParam*), *rest_param_get_file_name(RestParam*);
gconstpointer rest_param_get_content(RestParam*);
gsize rest_param_get_content_length(RestParam*);
gboolean rest_params_iter_next(RestParamsIter*, const char**, RestParam**);
void rest_proxy_auth_pause(RestProxyAuth*), rest_proxy_auth_unpause(RestProxyAuth*), rest_proxy_auth_cancel(RestProxyAuth*);
G_END_DECLS
#endif
