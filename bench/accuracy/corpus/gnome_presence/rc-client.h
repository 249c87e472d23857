#pragma once

#include <glib-object.h>
#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define RC_TYPE_CLIENT (rc_client_get_type ())
G_DECLARE_FINAL_TYPE (RcClient, rc_client, RC, CLIENT, GObject)

RcClient *rc_client_new                  (const char          *access_token,
                                          gboolean             sandbox);

void      rc_client_get_presence_async   (RcClient            *self,
                                          const char          *extension,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);
void      rc_client_set_presence_async   (RcClient            *self,
                                          JsonNode            *presence,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);
void      rc_client_list_extensions_async(RcClient            *self,
                                          guint                page,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);
void      rc_client_search_async         (RcClient            *self,
                                          const char          *text,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);
void      rc_client_load_avatar_async    (RcClient            *self,
                                          const char          *extension,
                                          int                  scale,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);
void      rc_client_leave_queue_async    (RcClient            *self,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);
GBytes   *rc_client_call_finish          (RcClient            *self,
                                          GAsyncResult        *result,
                                          GError             **error);

G_END_DECLS
