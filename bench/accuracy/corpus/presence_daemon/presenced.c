/* idiom: asynchronous callbacks with user data */
/* library: libsoup */
/* needs: soup3 */
/* flags: -std=gnu11 -isystem/usr/include/libsoup-3.0 -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -isystem/usr/include/libmount -isystem/usr/include/blkid -isystem/usr/include/sysprof-4 -isystem/usr/include/json-glib-1.0 -I. */
/* rc-presenced: mirrors the presence of a team to a local status board */
#include "rcpresence.h"
#include <string.h>

#define ACCOUNT "/restapi/v1.0/account/~"
#define SUBSCRIPTION "/restapi/v1.0/subscription"
#define HOOK_PATH "/hooks/ringcentral"

typedef struct {
  RcClient *client;
  GMainLoop *loop;
  GHashTable *board;          /* extension id -> status */
  char *subscription_id;
  char *public_url;
} App;

static void ignore_reply (RcClient *c, JsonNode *root, GError *error, gpointer what)
{
  (void) c; (void) root;
  if (error)
    g_warning ("%s: %s", (const char *) what, error->message);
}

static void on_presence (RcClient *c, JsonNode *root, GError *error, gpointer data)
{
  App *app = data;
  (void) c;
  if (error || root == NULL)
    return;
  JsonObject *o = json_node_get_object (root);
  JsonObject *ext = json_object_get_object_member (o, "extension");
  g_hash_table_replace (app->board,
                        g_strdup_printf ("%" G_GINT64_FORMAT, json_object_get_int_member (ext, "id")),
                        g_strdup (json_object_get_string_member (o, "presenceStatus")));
}

static void poll_extension (App *app, gint64 id)
{
  g_autofree char *path = g_strdup_printf (ACCOUNT "/extension/%" G_GINT64_FORMAT "/presence?detailedTelephonyState=true", id);
  rc_client_send (app->client, SOUP_METHOD_GET, path, NULL, on_presence, app);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
}

static void on_extensions (RcClient *c, JsonNode *root, GError *error, gpointer data)
{
  App *app = data;
  if (error || root == NULL) {
    g_warning ("extension list: %s", error ? error->message : "empty");
    return;
  }
  JsonObject *doc = json_node_get_object (root);
  JsonArray *records = json_object_get_array_member (doc, "records");
  for (guint i = 0; i < json_array_get_length (records); i++)
    poll_extension (app, json_object_get_int_member (json_array_get_object_element (records, i), "id"));

  JsonObject *paging = json_object_get_object_member (doc, "paging");
  gint64 page = json_object_get_int_member (paging, "page");
  if (page < json_object_get_int_member (paging, "totalPages")) {
    GString *next = g_string_new (ACCOUNT "/extension");
    g_string_append_printf (next, "?type=User&page=%d", (int) page + 1);
    rc_client_send (c, "GET", next->str, NULL, on_extensions, app);  // call: GET /restapi/v1.0/account/{accountId}/extension
    g_string_free (next, TRUE);
  }
}

static void on_subscribed (RcClient *c, JsonNode *root, GError *error, gpointer data)
{
  App *app = data;
  (void) c;
  if (error) {
    g_critical ("POST " SUBSCRIPTION " failed: %s", error->message);
    g_main_loop_quit (app->loop);
    return;
  }
  g_free (app->subscription_id);
  app->subscription_id = g_strdup (json_object_get_string_member (json_node_get_object (root), "id"));
}

static JsonNode *subscription_body (App *app)
{
  static const char *const filters[] = {
    ACCOUNT "/presence?detailedTelephonyState=true",
    ACCOUNT "/extension/~/message-store",
    NULL
  };
  g_autoptr (JsonBuilder) b = json_builder_new ();
  json_builder_begin_object (b);
  json_builder_set_member_name (b, "eventFilters");
  json_builder_begin_array (b);
  for (int i = 0; filters[i]; i++)
    json_builder_add_string_value (b, filters[i]);
  json_builder_end_array (b);
  json_builder_set_member_name (b, "deliveryMode");
  json_builder_begin_object (b);
  json_builder_set_member_name (b, "transportType");
  json_builder_add_string_value (b, "WebHook");
  json_builder_set_member_name (b, "address");
  json_builder_add_string_value (b, app->public_url);
  json_builder_end_object (b);
  json_builder_end_object (b);
  return json_builder_get_root (b);
}

static void subscribe (App *app)
{
  g_autoptr (JsonNode) body = subscription_body (app);
  rc_client_send (app->client, "POST", SUBSCRIPTION, body, on_subscribed, app);  // call: POST /restapi/v1.0/subscription
}

static gboolean renew_tick (gpointer data)
{
  App *app = data;
  if (app->subscription_id) {
    g_autofree char *path = g_strjoin ("/", SUBSCRIPTION, app->subscription_id, "renew", NULL);
    rc_client_send (app->client, SOUP_METHOD_POST, path, NULL, ignore_reply, (gpointer) "renew");  // call: POST /restapi/v1.0/subscription/{subscriptionId}/renew
  }
  return G_SOURCE_CONTINUE;
}

static void unsubscribe (App *app)
{
  if (!app->subscription_id)
    return;
  g_autofree char *path = g_build_path ("/", SUBSCRIPTION, app->subscription_id, NULL);
  rc_client_send (app->client, SOUP_METHOD_DELETE, path, NULL, ignore_reply, (gpointer) "unsubscribe");  // call: DELETE /restapi/v1.0/subscription/{subscriptionId}
}

static void set_own_status (App *app, const char *status)
{
  g_autoptr (JsonNode) body = json_node_new (JSON_NODE_OBJECT);
  JsonObject *o = json_object_new ();
  json_object_set_string_member (o, "userStatus", status);
  json_node_take_object (body, o);
  rc_client_send (app->client, SOUP_METHOD_PUT, ACCOUNT "/extension/~/presence", body, ignore_reply, (gpointer) "status");  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
}

/* the web hook the platform calls back, and the page of the board */
static void on_hook (SoupServer *server, SoupServerMessage *msg, const char *path, GHashTable *query, gpointer data)
{
  App *app = data;
  (void) server; (void) query;
  const char *token = soup_message_headers_get_one (soup_server_message_get_request_headers (msg), "Validation-Token");
  if (token)
    soup_message_headers_append (soup_server_message_get_response_headers (msg), "Validation-Token", token);
  SoupMessageBody *in = soup_server_message_get_request_body (msg);
  g_autoptr (JsonParser) parser = json_parser_new ();
  if (in->length > 0 && json_parser_load_from_data (parser, in->data, in->length, NULL)) {
    const char *event = json_object_get_string_member (json_node_get_object (json_parser_get_root (parser)), "event");
    gint64 id = 0;
    if (g_str_has_prefix (event, ACCOUNT "/extension/"))
      id = g_ascii_strtoll (event + strlen (ACCOUNT "/extension/"), NULL, 10);
    if (id)
      poll_extension (app, id);
  }
  g_message ("hook %s", path);
  soup_server_message_set_status (msg, SOUP_STATUS_OK, NULL);
}

static void on_status (SoupServer *server, SoupServerMessage *msg, const char *path, GHashTable *query, gpointer data)
{
  (void) server; (void) path;
  const char *value = query ? g_hash_table_lookup (query, "set") : NULL;
  if (value && g_strcmp0 (soup_server_message_get_method (msg), SOUP_METHOD_POST) == 0)
    set_own_status (data, value);
  soup_server_message_set_status (msg, SOUP_STATUS_NO_CONTENT, NULL);
}

int main (void)
{
  App app = { 0 };
  g_autoptr (GError) error = NULL;
  const char *base = g_getenv ("RC_SERVER_URL");
  app.public_url = g_strconcat (g_getenv ("PUBLIC_URL"), HOOK_PATH, NULL);
  app.board = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  app.loop = g_main_loop_new (NULL, FALSE);
  app.client = rc_client_new (base ? base : "https://platform.ringcentral.com",
                              g_getenv ("RC_CLIENT_ID"), g_getenv ("RC_CLIENT_SECRET"));
  rc_client_set_jwt (app.client, g_getenv ("RC_JWT"));

  SoupServer *server = soup_server_new (NULL, NULL);
  soup_server_add_handler (server, HOOK_PATH, on_hook, &app, NULL);
  soup_server_add_handler (server, "/restapi/v1.0/status", on_status, &app, NULL);
  if (!soup_server_listen_local (server, 8099, 0, &error) || !rc_client_authorize (app.client, &error)) {
    g_printerr ("%s\n", error->message);
    return 1;
  }
  rc_client_send (app.client, "GET", ACCOUNT "/extension?type=User", NULL, on_extensions, &app);  // call: GET /restapi/v1.0/account/{accountId}/extension
  subscribe (&app);
  g_timeout_add_seconds (600, renew_tick, &app);
  g_main_loop_run (app.loop);

  unsubscribe (&app);
  g_object_unref (server);
  rc_client_free (app.client);
  return 0;
}
