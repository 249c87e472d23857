/* The declarations of libpurple 2 and of the purple-http that plugins carry along, with their own names and signatures. */
#pragma once
#include <stdarg.h>
#include <stddef.h>
typedef int gboolean;
typedef char gchar;
typedef size_t gsize;
typedef void *gpointer;
typedef int gssize;
#define TRUE 1
#define FALSE 0
gchar *g_strdup_printf(const gchar *format, ...);
void g_free(gpointer mem);
typedef struct _PurpleConnection PurpleConnection;
typedef struct _PurpleAccount PurpleAccount;
typedef struct _PurpleHttpRequest PurpleHttpRequest;
typedef struct _PurpleHttpConnection PurpleHttpConnection;
typedef struct _PurpleHttpResponse PurpleHttpResponse;
typedef struct _PurpleUtilFetchUrlData PurpleUtilFetchUrlData;
typedef void (*PurpleHttpCallback)(PurpleHttpConnection *http_conn, PurpleHttpResponse *response, gpointer user_data);
typedef void (*PurpleUtilFetchUrlCallback)(PurpleUtilFetchUrlData *url_data, gpointer user_data, const gchar *url_text, gsize len, const gchar *error_message);
PurpleHttpConnection *purple_http_get(PurpleConnection *gc, PurpleHttpCallback callback, gpointer user_data, const gchar *url);
PurpleHttpConnection *purple_http_get_printf(PurpleConnection *gc, PurpleHttpCallback callback, gpointer user_data, const gchar *format, ...);
PurpleHttpConnection *purple_http_request(PurpleConnection *gc, PurpleHttpRequest *request, PurpleHttpCallback callback, gpointer user_data);
PurpleHttpRequest *purple_http_request_new(const gchar *url);
void purple_http_request_unref(PurpleHttpRequest *request);
void purple_http_request_set_url(PurpleHttpRequest *request, const gchar *url);
void purple_http_request_set_url_printf(PurpleHttpRequest *request, const gchar *format, ...);
void purple_http_request_set_method(PurpleHttpRequest *request, const gchar *method);
void purple_http_request_set_contents(PurpleHttpRequest *request, const gchar *contents, int length);
void purple_http_request_header_set(PurpleHttpRequest *request, const gchar *key, const gchar *value);
PurpleUtilFetchUrlData *purple_util_fetch_url_request(const gchar *url, gboolean full, const gchar *user_agent, gboolean http11, const gchar *request, gboolean include_headers,
                                                      PurpleUtilFetchUrlCallback callback, gpointer data);
PurpleUtilFetchUrlData *purple_util_fetch_url_request_len_with_account(PurpleAccount *account, const gchar *url, gboolean full, const gchar *user_agent, gboolean http11, const gchar *request,
                                                                       gboolean include_headers, gssize max_len, PurpleUtilFetchUrlCallback callback, void *data);
#define purple_util_fetch_url(url, full, user_agent, http11, cb, data) purple_util_fetch_url_request(url, full, user_agent, http11, NULL, FALSE, cb, data);
void purple_debug_info(const char *category, const char *format, ...);
