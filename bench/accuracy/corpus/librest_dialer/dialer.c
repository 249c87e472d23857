/* idiom: REST proxy, function names */
/* library: librest */
/* flags: -std=gnu11 -isystem/usr/include/rest-1.0 -isystem/usr/include/libsoup-3.0 -isystem/usr/include/json-glib-1.0 -isystem/usr/include/libxml2 -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include */
#include <rest/rest.h>
#include <json-glib/json-glib.h>

typedef struct {
  RestProxy *proxy;
  char      *bearer;
  char      *ringout_id;
  GMainLoop *loop;
} Dialer;

static RestProxyCall *
dialer_call (Dialer *dialer, const char *method, const char *function)
{
  RestProxyCall *call = rest_proxy_new_call (dialer->proxy);

  rest_proxy_call_set_method (call, method);
  rest_proxy_call_set_function (call, function);
  rest_proxy_call_add_header (call, "Authorization", dialer->bearer);
  return call;
}

static JsonObject *
parse (RestProxyCall *call, JsonParser *parser)
{
  if (!json_parser_load_from_data (parser, rest_proxy_call_get_payload (call), rest_proxy_call_get_payload_length (call), NULL))
    return NULL;
  return json_node_get_object (json_parser_get_root (parser));
}

static gboolean
poll_status (gpointer data)
{
  Dialer *dialer = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autofree char *function = g_strdup_printf ("v1.0/account/~/extension/~/ring-out/%s", dialer->ringout_id);
  g_autoptr (RestProxyCall) call = dialer_call (dialer, "GET", function);
  JsonObject *reply;

  if (!rest_proxy_call_sync (call, &error)) { /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId} */
    g_warning ("%s: %s", function, error->message);
    return G_SOURCE_REMOVE;
  }
  reply = parse (call, parser);
  if (reply != NULL && json_object_has_member (reply, "status"))
    return G_SOURCE_CONTINUE;
  g_main_loop_quit (dialer->loop);
  return G_SOURCE_REMOVE;
}

static void
dial (Dialer *dialer, const char *from, const char *to)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (RestProxyCall) call = rest_proxy_new_call (dialer->proxy);
  JsonObject *reply;

  rest_proxy_call_set_function (call, "v1.0/account/~/extension/~/ring-out");
  rest_proxy_call_set_method (call, "POST");
  rest_proxy_call_add_header (call, "Authorization", dialer->bearer);
  rest_proxy_call_add_params (call, "from", from, "to", to, NULL);
  if (!rest_proxy_call_sync (call, &error)) { /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out */
    g_printerr ("ring-out: %s\n", error->message);
    return;
  }
  reply = parse (call, parser);
  if (reply != NULL)
    dialer->ringout_id = g_strdup_printf ("%" G_GINT64_FORMAT, json_object_get_int_member (reply, "id"));
  g_timeout_add_seconds (2, poll_status, dialer);
}

static void
hang_up (Dialer *dialer)
{
  g_autofree char *function = g_build_path ("/", "v1.0", "account/~", "extension/~", "ring-out", dialer->ringout_id, NULL);
  g_autoptr (RestProxyCall) call = dialer_call (dialer, "DELETE", function);

  rest_proxy_call_sync (call, NULL); /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId} */
}

static void
on_contacts (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (!rest_proxy_call_invoke_finish (REST_PROXY_CALL (source), result, &error))
    g_warning ("contacts: %s", error->message);
  g_print ("%s\n", rest_proxy_call_get_payload (REST_PROXY_CALL (source)));
}

static void
list_contacts (Dialer *dialer, const char *starts_with)
{
  RestProxyCall *call = dialer_call (dialer, "GET", "v1.0/account/~/extension/~/address-book/contact");

  rest_proxy_call_add_param (call, "startsWith", starts_with);
  rest_proxy_call_invoke_async (call, NULL, on_contacts, dialer); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact */
}

static void
list_numbers (Dialer *dialer)
{
  static const char *const lists[] = {
    "v1.0/account/~/phone-number",
    "v1.0/account/~/extension/~/phone-number",
    "v1.0/account/~/extension/~/forwarding-number",
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    g_autoptr (RestProxyCall) call = dialer_call (dialer, "GET", lists[i]);

    if (rest_proxy_call_sync (call, NULL)) /* call: GET /restapi/v1.0/account/{accountId}/phone-number ; GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number ; GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number */
      g_print ("%s\n%s\n", lists[i], rest_proxy_call_get_payload (call)); /* silent */
  }
}

static void
translate (const char *text)
{
  g_autoptr (RestProxy) other = rest_proxy_new ("https://translate.example.org/restapi", FALSE);
  g_autoptr (RestProxyCall) call = rest_proxy_new_call (other);

  rest_proxy_call_set_function (call, "v1.0/dictionary/language");
  rest_proxy_call_add_param (call, "text", text);
  rest_proxy_call_sync (call, NULL); /* silent */
}

int
main (int argc, char *argv[])
{
  Dialer dialer = { 0 };

  if (argc < 3) {
    g_printerr ("usage: %s FROM TO\n", argv[0]);
    return 2;
  }
  dialer.proxy = rest_proxy_new ("https://platform.ringcentral.com/restapi", FALSE);
  dialer.bearer = g_strconcat ("Bearer ", g_getenv ("RC_TOKEN"), NULL);
  dialer.loop = g_main_loop_new (NULL, FALSE);
  list_numbers (&dialer);
  list_contacts (&dialer, argv[2]);
  dial (&dialer, argv[1], argv[2]);
  g_main_loop_run (dialer.loop);
  hang_up (&dialer);
  translate ("done");
  return 0;
}
