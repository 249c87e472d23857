/* stand-in for the parts of libpurple (2.x) and purple-http that this plugin uses */
#ifndef PURPLE_STANDIN_H
#define PURPLE_STANDIN_H
#include <glib.h>

typedef struct _PurpleAccount PurpleAccount;
typedef struct _PurpleConnection PurpleConnection;
typedef struct _PurpleConversation PurpleConversation;
typedef struct _PurpleHttpRequest PurpleHttpRequest;
typedef struct _PurpleHttpResponse PurpleHttpResponse;
typedef struct _PurpleHttpConnection PurpleHttpConnection;

typedef enum { PURPLE_MESSAGE_SEND = 1, PURPLE_MESSAGE_RECV = 2 } PurpleMessageFlags;
typedef enum { PURPLE_CONNECTION_ERROR_NETWORK_ERROR, PURPLE_CONNECTION_ERROR_AUTHENTICATION_FAILED } PurpleConnectionError;
typedef enum { PURPLE_CMD_RET_OK, PURPLE_CMD_RET_FAILED } PurpleCmdRet;

typedef void (*PurpleHttpCallback)(PurpleHttpConnection *http_conn, PurpleHttpResponse *response, gpointer user_data);
typedef PurpleCmdRet (*PurpleCmdFunc)(PurpleConversation *, const gchar *cmd, gchar **args, gchar **error, void *data);

PurpleHttpRequest *purple_http_request_new(const gchar *url);
void purple_http_request_unref(PurpleHttpRequest *request);
void purple_http_request_set_method(PurpleHttpRequest *request, const gchar *method);
void purple_http_request_set_contents(PurpleHttpRequest *request, const gchar *contents, int length);
void purple_http_request_header_set(PurpleHttpRequest *request, const gchar *key, const gchar *value);
void purple_http_request_header_set_printf(PurpleHttpRequest *request, const gchar *key, const gchar *format, ...) G_GNUC_PRINTF(3, 4);
PurpleHttpConnection *purple_http_request(PurpleConnection *gc, PurpleHttpRequest *request, PurpleHttpCallback callback, gpointer user_data);
gboolean purple_http_response_is_successful(PurpleHttpResponse *response);
int purple_http_response_get_code(PurpleHttpResponse *response);
const gchar *purple_http_response_get_data(PurpleHttpResponse *response, size_t *len);

PurpleAccount *purple_connection_get_account(PurpleConnection *gc);
void purple_connection_set_protocol_data(PurpleConnection *gc, void *data);
void *purple_connection_get_protocol_data(PurpleConnection *gc);
void purple_connection_error_reason(PurpleConnection *gc, PurpleConnectionError reason, const char *description);
const char *purple_account_get_string(PurpleAccount *account, const char *name, const char *def);
const char *purple_account_get_password(PurpleAccount *account);
PurpleConnection *purple_conversation_get_gc(PurpleConversation *conv);
const char *purple_conversation_get_name(PurpleConversation *conv);
void serv_got_im(PurpleConnection *gc, const char *who, const char *msg, PurpleMessageFlags flags, gint64 mtime);
guint purple_timeout_add_seconds(guint interval, GSourceFunc function, gpointer data);
gboolean purple_timeout_remove(guint handle);
guint purple_cmd_register(const char *cmd, const char *args, PurpleCmdFunc func, const char *help, void *data);
void purple_debug_info(const char *category, const char *format, ...) G_GNUC_PRINTF(2, 3);
const char *purple_url_encode(const char *str);
#endif
