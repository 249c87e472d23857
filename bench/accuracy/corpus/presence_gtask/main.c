/* idiom: GObject with asynchronous tasks, paths of many builders */
/* library: libsoup */
/* needs: soup3 rest */
/* flags: -std=gnu11 */
/* rc-presence: shows the presence of one extension and follows its calls. */
#include "rc-client.h"

typedef struct {
    RcClient *client;
    GMainLoop *loop;
    const char *extension;
    guint pages_left;
} App;

static void on_account_presence(GObject *source, GAsyncResult *result, gpointer user_data)
{
    App *app = user_data;
    g_autoptr(GError) error = NULL;
    g_autoptr(JsonNode) node = rc_client_call_finish(RC_CLIENT(source), result, &error);
    if (!node)
        g_printerr("%s\n", error->message);
    if (--app->pages_left == 0)
        g_main_loop_quit(app->loop);
}

static void on_session(GObject *source, GAsyncResult *result, gpointer user_data)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(JsonNode) node = rc_client_call_finish(RC_CLIENT(source), result, &error);
    (void)user_data;
    if (!node || !JSON_NODE_HOLDS_OBJECT(node))
        return;
    JsonObject *session = json_node_get_object(node);
    JsonArray *parties = json_object_get_array_member(session, "parties");
    for (guint i = 0; parties && i < json_array_get_length(parties); i++) {
        JsonObject *party = json_array_get_object_element(parties, i);
        g_print("  party %s\n", json_object_get_string_member(party, "id"));
    }
}

static void on_active_calls(GObject *source, GAsyncResult *result, gpointer user_data)
{
    App *app = user_data;
    g_autoptr(GError) error = NULL;
    g_autoptr(JsonNode) node = rc_client_call_finish(RC_CLIENT(source), result, &error);
    if (!node || !JSON_NODE_HOLDS_OBJECT(node))
        return;
    JsonArray *records = json_object_get_array_member(json_node_get_object(node), "records");
    for (guint i = 0; i < json_array_get_length(records); i++) {
        JsonObject *call = json_array_get_object_element(records, i);
        rc_client_get_session_async(app->client, json_object_get_string_member(call, "telephonySessionId"),
                                    NULL, on_session, app);
    }
}

static void on_presence(GObject *source, GAsyncResult *result, gpointer user_data)
{
    App *app = user_data;
    g_autoptr(GError) error = NULL;
    g_autoptr(JsonNode) node = rc_client_call_finish(RC_CLIENT(source), result, &error);
    if (!node) {
        g_printerr("presence: %s\n", error->message);
        g_main_loop_quit(app->loop);
        return;
    }
    JsonObject *presence = json_node_get_object(node);
    g_print("%s: %s\n", app->extension, json_object_get_string_member(presence, "presenceStatus"));
    rc_client_list_active_calls_async(app->client, app->extension, NULL, on_active_calls, app);
    for (guint page = 1; page <= app->pages_left; page++)
        rc_client_list_account_presence_async(app->client, page, NULL, on_account_presence, app);
}

int main(int argc, char **argv)
{
    App app = { .extension = argc > 1 ? argv[1] : "101", .pages_left = 2 };
    app.loop = g_main_loop_new(NULL, FALSE);
    app.client = rc_client_new("https://platform.ringcentral.com", g_getenv("RC_TOKEN"));
    rc_client_get_presence_async(app.client, app.extension, NULL, on_presence, &app);
    g_main_loop_run(app.loop);
    g_object_unref(app.client);
    g_main_loop_unref(app.loop);
    return 0;
}
