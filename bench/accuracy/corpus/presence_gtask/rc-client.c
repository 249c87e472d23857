#include "rc-client.h"

struct _RcClient {
    GObject parent_instance;
    SoupSession *session;
    char *server;
    char *token;
};

G_DEFINE_TYPE(RcClient, rc_client, G_TYPE_OBJECT)

#define ACCOUNT_URI "/restapi/v1.0/account/~"

static void rc_client_finalize(GObject *object)
{
    RcClient *self = RC_CLIENT(object);
    g_clear_object(&self->session);
    g_free(self->server);
    g_free(self->token);
    G_OBJECT_CLASS(rc_client_parent_class)->finalize(object);
}

static void rc_client_class_init(RcClientClass *klass)
{
    G_OBJECT_CLASS(klass)->finalize = rc_client_finalize;
}

static void rc_client_init(RcClient *self)
{
    self->session = soup_session_new_with_options("user-agent", "rc-presence/0.4 ", "timeout", 30, NULL);
}

RcClient *rc_client_new(const char *server, const char *token)
{
    RcClient *self = g_object_new(RC_TYPE_CLIENT, NULL);
    self->server = g_strdup(server);
    self->token = g_strdup(token);
    return self;
}

/* ------------------------------------------------------------------------ */

static void parse_body(GTask *task, SoupMessage *msg, GBytes *bytes)
{
    g_autoptr(JsonParser) parser = NULL;
    GError *error = NULL;
    guint status = soup_message_get_status(msg);
    gsize size = 0;
    const char *data = g_bytes_get_data(bytes, &size);

    if (!SOUP_STATUS_IS_SUCCESSFUL(status)) {
        g_task_return_new_error(task, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: HTTP %u",
                                g_uri_get_path(soup_message_get_uri(msg)), status);
        return;
    }
    if (size == 0) {
        g_task_return_pointer(task, json_node_new(JSON_NODE_NULL), (GDestroyNotify)json_node_unref);
        return;
    }
    parser = json_parser_new();
    if (!json_parser_load_from_data(parser, data, (gssize)size, &error)) {
        g_task_return_error(task, error);
        return;
    }
    g_task_return_pointer(task, json_parser_steal_root(parser), (GDestroyNotify)json_node_unref);
}

static void on_response(GObject *source, GAsyncResult *result, gpointer user_data)
{
    g_autoptr(GTask) task = user_data;
    GError *error = NULL;
    SoupMessage *msg = g_task_get_task_data(task);
    g_autoptr(GBytes) bytes = soup_session_send_and_read_finish(SOUP_SESSION(source), result, &error);

    if (!bytes)
        g_task_return_error(task, error);
    else
        parse_body(task, msg, bytes);
}

static SoupMessage *rc_client_message(RcClient *self, const char *method, const char *path)
{
    g_autofree char *uri = g_strconcat(self->server, path, NULL);
    g_autofree char *auth = g_strconcat("Bearer ", self->token, NULL);
    SoupMessage *msg = soup_message_new(method, uri);
    soup_message_headers_append(soup_message_get_request_headers(msg), "Authorization", auth);
    return msg;
}

static void rc_client_call_async(RcClient *self, const char *method, const char *path, const char *body,
                                 GCancellable *cancellable, GAsyncReadyCallback callback,
                                 gpointer user_data)
{
    GTask *task = g_task_new(self, cancellable, callback, user_data);
    SoupMessage *msg = rc_client_message(self, method, path);

    if (body) {
        g_autoptr(GBytes) bytes = g_bytes_new(body, strlen(body));
        soup_message_set_request_body_from_bytes(msg, "application/json", bytes);
    }
    g_task_set_task_data(task, msg, g_object_unref);
    soup_session_send_and_read_async(self->session, msg, G_PRIORITY_DEFAULT, cancellable, on_response, task);
}

JsonNode *rc_client_call_finish(RcClient *self, GAsyncResult *result, GError **error)
{
    g_return_val_if_fail(g_task_is_valid(result, self), NULL);
    return g_task_propagate_pointer(G_TASK(result), error);
}

/* -- presence -------------------------------------------------------------- */

void rc_client_get_presence_async(RcClient *self, const char *extension, GCancellable *cancellable,
                                  GAsyncReadyCallback callback, gpointer user_data)
{
    g_autofree char *path = g_strdup_printf(ACCOUNT_URI "/extension/%s/presence?detailedTelephonyState=true",
                                            extension);
    rc_client_call_async(self, SOUP_METHOD_GET, path, NULL, cancellable, callback, user_data);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
}

void rc_client_set_presence_async(RcClient *self, const char *extension, const char *user_status,
                                  const char *dnd_status, GCancellable *cancellable,
                                  GAsyncReadyCallback callback, gpointer user_data)
{
    g_autofree char *path = g_strdup_printf(ACCOUNT_URI "/extension/%s/presence", extension);
    g_autofree char *body = g_strdup_printf("{\"userStatus\":\"%s\",\"dndStatus\":\"%s\"}", user_status,
                                            dnd_status);
    rc_client_call_async(self, SOUP_METHOD_PUT, path, body, cancellable, callback, user_data);  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
}

void rc_client_list_account_presence_async(RcClient *self, guint page, GCancellable *cancellable,
                                           GAsyncReadyCallback callback, gpointer user_data)
{
    GString *path = g_string_new(ACCOUNT_URI);
    g_string_append(path, "/presence");
    g_string_append_printf(path, "?page=%u&perPage=100", page);
    rc_client_call_async(self, "GET", path->str, NULL, cancellable, callback, user_data);  /* call: GET /restapi/v1.0/account/{accountId}/presence */
    g_string_free(path, TRUE);
}

void rc_client_get_queue_presence_async(RcClient *self, const char *group, GCancellable *cancellable,
                                        GAsyncReadyCallback callback, gpointer user_data)
{
    g_autofree char *path = g_build_path("/", ACCOUNT_URI, "call-queues", group, "presence", NULL);
    rc_client_call_async(self, "GET", path, NULL, cancellable, callback, user_data);  /* call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence */
}

void rc_client_set_queue_presence_async(RcClient *self, const char *extension, gboolean accept,
                                        GCancellable *cancellable, GAsyncReadyCallback callback,
                                        gpointer user_data)
{
    g_autofree char *path = g_strconcat(ACCOUNT_URI, "/extension/", extension, "/call-queue-presence", NULL);
    const char *body = accept ? "{\"records\":[{\"acceptCalls\":true}]}"
                              : "{\"records\":[{\"acceptCalls\":false}]}";
    rc_client_call_async(self, SOUP_METHOD_PUT, path, body, cancellable, callback, user_data);  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence */
}

void rc_client_set_unified_presence_async(RcClient *self, const char *account, const char *extension,
                                          const char *status, GCancellable *cancellable,
                                          GAsyncReadyCallback callback, gpointer user_data)
{
    const char *parts[] = { "/restapi/v1.0", "account", account, "extension", extension,
                            "unified-presence", NULL };
    g_autofree char *path = g_strjoinv("/", (char **)parts);
    g_autofree char *body = g_strdup_printf("{\"glip\":{\"status\":\"%s\"}}", status);
    rc_client_call_async(self, "PATCH", path, body, cancellable, callback, user_data);  /* call: PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence */
}

/* -- calls ----------------------------------------------------------------- */

static char *party_path(const char *session, const char *party, const char *action)
{
    GString *s = g_string_new(ACCOUNT_URI "/telephony/sessions/");
    g_string_append_printf(s, "%s/parties/%s", session, party);
    if (action)
        g_string_append_printf(s, "/%s", action);
    return g_string_free(s, FALSE);
}

void rc_client_list_active_calls_async(RcClient *self, const char *extension, GCancellable *cancellable,
                                       GAsyncReadyCallback callback, gpointer user_data)
{
    g_autofree char *path = g_strdup_printf("%s/extension/%s/active-calls", ACCOUNT_URI, extension);
    rc_client_call_async(self, SOUP_METHOD_GET, path, NULL, cancellable, callback, user_data);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */
}

void rc_client_get_session_async(RcClient *self, const char *session, GCancellable *cancellable,
                                 GAsyncReadyCallback callback, gpointer user_data)
{
    g_autofree char *path = g_strdup_printf("%s/telephony/sessions/%s", ACCOUNT_URI, session);
    rc_client_call_async(self, SOUP_METHOD_GET, path, NULL, cancellable, callback, user_data);  /* call: GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId} */
}

void rc_client_party_action_async(RcClient *self, const char *session, const char *party, gboolean hold,
                                  GCancellable *cancellable, GAsyncReadyCallback callback,
                                  gpointer user_data)
{
    g_autofree char *path = NULL;
    if (hold) {
        path = party_path(session, party, "hold");
        rc_client_call_async(self, "POST", path, "{\"proto\":\"Auto\"}", cancellable, callback, user_data);  /* call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold */
    } else {
        path = party_path(session, party, "unhold");
        rc_client_call_async(self, "POST", path, NULL, cancellable, callback, user_data);  /* call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold */
    }
}

void rc_client_hangup_async(RcClient *self, const char *session, const char *party,
                            GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
    g_autofree char *path = party_path(session, party, NULL);
    rc_client_call_async(self, SOUP_METHOD_DELETE, path, NULL, cancellable, callback, user_data);  /* call: DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId} */
}

/* -- directory ------------------------------------------------------------- */

void rc_client_search_directory_async(RcClient *self, const char *text, GCancellable *cancellable,
                                      GAsyncReadyCallback callback, gpointer user_data)
{
    g_autofree char *body = g_strdup_printf("{\"searchString\":\"%s\"}", text);
    rc_client_call_async(self, SOUP_METHOD_POST, ACCOUNT_URI "/directory/entries/search", body, cancellable,  /* call: POST /restapi/v1.0/account/{accountId}/directory/entries/search */
                         callback, user_data);
}

static void on_photo(GObject *source, GAsyncResult *result, gpointer user_data)
{
    g_autoptr(GTask) task = user_data;
    GError *error = NULL;
    GBytes *bytes = soup_session_send_and_read_finish(SOUP_SESSION(source), result, &error);
    if (bytes)
        g_task_return_pointer(task, bytes, (GDestroyNotify)g_bytes_unref);
    else
        g_task_return_error(task, error);
}

void rc_client_load_photo_async(RcClient *self, const char *extension, const char *size,
                                GCancellable *cancellable, GAsyncReadyCallback callback,
                                gpointer user_data)
{
    GTask *task = g_task_new(self, cancellable, callback, user_data);
    g_autofree char *path = g_strdup_printf(ACCOUNT_URI "/extension/%s/profile-image/%s", extension, size);
    SoupMessage *msg = rc_client_message(self, SOUP_METHOD_GET, path);
    g_task_set_task_data(task, msg, g_object_unref);
    soup_session_send_and_read_async(self->session, msg, G_PRIORITY_LOW, cancellable, on_photo, task);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize} */
}

GBytes *rc_client_load_photo_finish(RcClient *self, GAsyncResult *result, GError **error)
{
    g_return_val_if_fail(g_task_is_valid(result, self), NULL);
    return g_task_propagate_pointer(G_TASK(result), error);
}
