#pragma once

#include <json-glib/json-glib.h>
#include <libsoup/soup.h>

G_BEGIN_DECLS

#define RC_TYPE_SESSION (rc_session_get_type ())
G_DECLARE_FINAL_TYPE (RcSession, rc_session, RC, SESSION, GObject)

RcSession *rc_session_new           (GKeyFile     *config,
                                     GError      **error);
void       rc_session_login_async   (RcSession           *self,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);
gboolean   rc_session_login_finish  (RcSession     *self,
                                     GAsyncResult  *result,
                                     GError       **error);
const char *rc_session_get_account  (RcSession *self);

/* A request is filled in, sent once, and unreferenced by the session. */
typedef struct _RcRequest RcRequest;

RcRequest *rc_request_new           (RcSession  *session,
                                     const char *method);
void       rc_request_set_path      (RcRequest  *request,
                                     const char *format,
                                     ...) G_GNUC_PRINTF (2, 3);
void       rc_request_add_query     (RcRequest  *request,
                                     const char *key,
                                     const char *value);
void       rc_request_take_body     (RcRequest   *request,
                                     JsonBuilder *builder);
void       rc_request_send_async    (RcRequest           *request,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);
JsonNode  *rc_request_send_finish   (RcSession     *session,
                                     GAsyncResult  *result,
                                     GError       **error);

G_END_DECLS
