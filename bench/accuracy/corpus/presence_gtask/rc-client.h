#pragma once

#include <json-glib/json-glib.h>
#include <libsoup/soup.h>

G_BEGIN_DECLS

#define RC_TYPE_CLIENT (rc_client_get_type())
G_DECLARE_FINAL_TYPE(RcClient, rc_client, RC, CLIENT, GObject)

RcClient *rc_client_new(const char *server, const char *token);

/* Presence */
void rc_client_get_presence_async(RcClient *self, const char *extension, GCancellable *cancellable,
                                  GAsyncReadyCallback callback, gpointer user_data);
void rc_client_set_presence_async(RcClient *self, const char *extension, const char *user_status,
                                  const char *dnd_status, GCancellable *cancellable,
                                  GAsyncReadyCallback callback, gpointer user_data);
void rc_client_list_account_presence_async(RcClient *self, guint page, GCancellable *cancellable,
                                           GAsyncReadyCallback callback, gpointer user_data);
void rc_client_get_queue_presence_async(RcClient *self, const char *group, GCancellable *cancellable,
                                        GAsyncReadyCallback callback, gpointer user_data);
void rc_client_set_queue_presence_async(RcClient *self, const char *extension, gboolean accept,
                                        GCancellable *cancellable, GAsyncReadyCallback callback,
                                        gpointer user_data);
void rc_client_set_unified_presence_async(RcClient *self, const char *account, const char *extension,
                                          const char *status, GCancellable *cancellable,
                                          GAsyncReadyCallback callback, gpointer user_data);

/* Calls */
void rc_client_list_active_calls_async(RcClient *self, const char *extension, GCancellable *cancellable,
                                       GAsyncReadyCallback callback, gpointer user_data);
void rc_client_get_session_async(RcClient *self, const char *session, GCancellable *cancellable,
                                 GAsyncReadyCallback callback, gpointer user_data);
void rc_client_party_action_async(RcClient *self, const char *session, const char *party, gboolean hold,
                                  GCancellable *cancellable, GAsyncReadyCallback callback,
                                  gpointer user_data);
void rc_client_hangup_async(RcClient *self, const char *session, const char *party,
                            GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/* Directory */
void rc_client_search_directory_async(RcClient *self, const char *text, GCancellable *cancellable,
                                      GAsyncReadyCallback callback, gpointer user_data);
void rc_client_load_photo_async(RcClient *self, const char *extension, const char *size,
                                GCancellable *cancellable, GAsyncReadyCallback callback,
                                gpointer user_data);

/* All of the calls above finish here. */
JsonNode *rc_client_call_finish(RcClient *self, GAsyncResult *result, GError **error);
GBytes *rc_client_load_photo_finish(RcClient *self, GAsyncResult *result, GError **error);

G_END_DECLS
