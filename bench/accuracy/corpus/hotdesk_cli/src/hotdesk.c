#define G_LOG_DOMAIN "hotdesk"

#include "hotdesk.h"

#define EXTENSION "/restapi/v1.0/account/~/extension/%s"

static JsonBuilder *
begin_object (const char *key)
{
  JsonBuilder *b = json_builder_new ();

  json_builder_begin_object (b);
  json_builder_set_member_name (b, key);
  return b;
}

static void
on_done (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Hotdesk *app = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = rc_request_send_finish (RC_SESSION (source), result, &error);

  if (error)
    g_printerr ("%s\n", error->message);
  else if (!JSON_NODE_HOLDS_NULL (node))
    {
      g_autofree char *text = json_to_string (node, TRUE);
      g_print ("%s\n", text);
    }
  g_main_loop_quit (app->loop);
}

static void
show_user (Hotdesk *app, const char *extension, const char *arg)
{
  RcRequest *request = rc_request_new (app->rc, SOUP_METHOD_GET);

  rc_request_set_path (request, EXTENSION, extension);
  rc_request_send_async (request, on_done, app);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId} */
}

static void
show_devices (Hotdesk *app, const char *extension, const char *arg)
{
  RcRequest *request = rc_request_new (app->rc, "GET");

  rc_request_set_path (request, EXTENSION "/device", extension);
  rc_request_add_query (request, "perPage", "100");
  rc_request_send_async (request, on_done, app);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device */
}

static void
forwarding (Hotdesk *app, const char *extension, const char *arg)
{
  RcRequest *request;

  if (arg == NULL)
    {
      request = rc_request_new (app->rc, SOUP_METHOD_GET);
      rc_request_set_path (request, EXTENSION "/forwarding-number", extension);
      rc_request_send_async (request, on_done, app);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number */
      return;
    }
  request = rc_request_new (app->rc, SOUP_METHOD_POST);
  rc_request_set_path (request, EXTENSION "/forwarding-number", extension);
  {
    JsonBuilder *b = begin_object ("phoneNumber");
    json_builder_add_string_value (b, arg);
    json_builder_set_member_name (b, "label");
    json_builder_add_string_value (b, "Hot desk");
    json_builder_end_object (b);
    rc_request_take_body (request, b);
  }
  rc_request_send_async (request, on_done, app);  /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number */
}

static void
unforward (Hotdesk *app, const char *extension, const char *arg)
{
  RcRequest *request = rc_request_new (app->rc, SOUP_METHOD_DELETE);

  rc_request_set_path (request, EXTENSION "/forwarding-number/%s", extension, arg);
  rc_request_send_async (request, on_done, app);  /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId} */
}

static void
on_presence (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Hotdesk *app = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = rc_request_send_finish (RC_SESSION (source), result, &error);
  const char *status = "Busy";
  RcRequest *request;
  JsonBuilder *b;

  if (error)
    {
      g_printerr ("GET presence: %s\n", error->message);
      g_main_loop_quit (app->loop);
      return;
    }
  if (g_strcmp0 (json_object_get_string_member (json_node_get_object (node), "userStatus"), "Busy") == 0)
    status = "Available";

  request = rc_request_new (app->rc, SOUP_METHOD_PUT);
  rc_request_set_path (request, "/restapi/v1.0/account/~/extension/~/presence");
  b = begin_object ("userStatus");
  json_builder_add_string_value (b, status);
  json_builder_end_object (b);
  rc_request_take_body (request, b);
  rc_request_send_async (request, on_done, app);  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
}

static void
toggle (Hotdesk *app, const char *extension, const char *arg)
{
  RcRequest *request = rc_request_new (app->rc, SOUP_METHOD_GET);

  rc_request_set_path (request, EXTENSION "/presence", "~");
  rc_request_send_async (request, on_presence, app);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
}

static void
queue_presence (Hotdesk *app, const char *extension, const char *arg)
{
  const char *method = arg ? SOUP_METHOD_PUT : SOUP_METHOD_GET;
  RcRequest *request = rc_request_new (app->rc, method);

  rc_request_set_path (request, "/restapi/v1.0/account/%s/call-queues/%s/presence",
                       rc_session_get_account (app->rc), app->queue);
  if (arg)
    {
      JsonBuilder *b = begin_object ("records");
      json_builder_begin_array (b);
      json_builder_begin_object (b);
      json_builder_set_member_name (b, "acceptCurrentQueueCalls");
      json_builder_add_boolean_value (b, g_str_equal (arg, "on"));
      json_builder_end_object (b);
      json_builder_end_array (b);
      json_builder_end_object (b);
      rc_request_take_body (request, b);
    }
  rc_request_send_async (request, on_done, app);  /* call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence ; PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence */
}

static void
call (Hotdesk *app, const char *extension, const char *arg)
{
  RcRequest *request = rc_request_new (app->rc, SOUP_METHOD_POST);
  JsonBuilder *b = begin_object ("to");

  json_builder_begin_object (b);
  json_builder_set_member_name (b, "phoneNumber");
  json_builder_add_string_value (b, arg);
  json_builder_end_object (b);
  json_builder_end_object (b);
  rc_request_take_body (request, b);
  rc_request_set_path (request, EXTENSION "/ring-out", extension);
  rc_request_send_async (request, on_done, app);  /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out */
}

static void
calls (Hotdesk *app, const char *extension, const char *arg)
{
  RcRequest *request = rc_request_new (app->rc, SOUP_METHOD_GET);
  gboolean all = g_strcmp0 (extension, "all") == 0;

  if (all)
    rc_request_set_path (request, "/restapi/v1.0/account/%s/active-calls", rc_session_get_account (app->rc));
  else
    rc_request_set_path (request, EXTENSION "/active-calls", extension);
  rc_request_add_query (request, "view", "Simple");
  rc_request_send_async (request, on_done, app);  /* call: GET /restapi/v1.0/account/{accountId}/active-calls ; GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */
}

gboolean
hotdesk_badge_is_valid (Hotdesk *app, const char *badge)
{
  g_autofree char *url = g_strdup_printf ("%s/badges/%s", app->badge_url, badge);
  g_autoptr (SoupMessage) msg = soup_message_new (SOUP_METHOD_HEAD, url);
  g_autoptr (GBytes) bytes = soup_session_send_and_read (app->soup, msg, NULL, NULL);

  return bytes != NULL && soup_message_get_status (msg) == SOUP_STATUS_OK;
}

const HotdeskCommand hotdesk_commands[] = {
  { "show", show_user, "GET /restapi/v1.0/account/~/extension/EXT" },
  { "devices", show_devices, "phones of the user" },
  { "forward", forwarding, "list numbers, or add one with POST /forwarding-number" },
  { "unforward", unforward, "remove a number" },
  { "toggle", toggle, "busy or available" },
  { "queue", queue_presence, "show or change queue membership (on, off)" },
  { "call", call, "ring out" },
  { "calls", calls, "active calls of the user, or of all" },
  { NULL, NULL, NULL },
};
