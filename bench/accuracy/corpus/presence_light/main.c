#include <glib-unix.h>

#include "light.h"
#include "rc-client.h"

typedef struct {
  RcClient  *client;
  Light      light;
  GMainLoop *loop;
  gchar     *extension;
} App;

static gchar   *opt_config = NULL;
static gchar   *opt_status = NULL;
static gboolean opt_info = FALSE;

static GOptionEntry entries[] = {
  { "config", 'c', 0, G_OPTION_ARG_FILENAME, &opt_config, "Key file", "FILE" },
  { "set-status", 's', 0, G_OPTION_ARG_STRING, &opt_status, "Set own status and exit", "STATUS" },
  { "info", 'i', 0, G_OPTION_ARG_NONE, &opt_info, "Print details of the watched user", NULL },
  { NULL }
};

static LightColor
color_for (JsonObject *presence)
{
  const gchar *status = json_object_get_string_member_with_default (presence, "presenceStatus", "Offline");
  const gchar *phone = json_object_get_string_member_with_default (presence, "telephonyStatus", "NoCall");

  if (g_strcmp0 (phone, "Ringing") == 0)
    return LIGHT_YELLOW;
  if (g_strcmp0 (phone, "NoCall") != 0 || g_strcmp0 (status, "Busy") == 0)
    return LIGHT_RED;
  return g_strcmp0 (status, "Available") == 0 ? LIGHT_GREEN : LIGHT_OFF;
}

static gboolean
on_tick (gpointer data)
{
  App *app = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) node = rc_client_get_presence (app->client, app->extension, &error);

  if (node)
    light_set (&app->light, color_for (json_node_get_object (node)));
  else
    g_warning ("presence: %s", error->message);
  return G_SOURCE_CONTINUE;
}

static gboolean
on_quit (gpointer data)
{
  App *app = data;

  light_set (&app->light, LIGHT_OFF);
  g_main_loop_quit (app->loop);
  return G_SOURCE_REMOVE;
}

static void
print_info (App *app)
{
  g_autoptr(JsonNode) ext = rc_client_get_extension (app->client, app->extension, NULL);
  g_autoptr(JsonNode) hours = rc_client_business_hours (app->client, app->extension, NULL);
  g_autoptr(JsonNode) calls = rc_client_active_calls (app->client, app->extension, NULL);
  g_autoptr(JsonNode) optins = rc_client_queue_optins (app->client, NULL);
  g_autoptr(GBytes) image = rc_client_profile_image (app->client, app->extension, NULL);

  g_print ("%s\n%s\n%s\n%s\n", json_to_string (ext, TRUE), json_to_string (hours, TRUE),
           json_to_string (calls, TRUE), json_to_string (optins, TRUE));
  g_print ("%u unread, image %" G_GSIZE_FORMAT " bytes\n", rc_client_unread_messages (app->client, NULL),
           image ? g_bytes_get_size (image) : 0);
}

int
main (int argc, char **argv)
{
  g_autoptr(GOptionContext) ctx = g_option_context_new ("- presence light");
  g_autoptr(GKeyFile) kf = g_key_file_new ();
  g_autoptr(GError) error = NULL;
  App app = { 0 };

  g_option_context_add_main_entries (ctx, entries, NULL);
  if (!g_option_context_parse (ctx, &argc, &argv, &error) ||
      !g_key_file_load_from_file (kf, opt_config ? opt_config : "presence-light.ini", 0, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  app.client = rc_client_new (g_key_file_get_string (kf, "ringcentral", "server", NULL),
                              g_key_file_get_string (kf, "ringcentral", "client-id", NULL),
                              g_key_file_get_string (kf, "ringcentral", "client-secret", NULL));
  app.extension = g_key_file_get_string (kf, "ringcentral", "extension", NULL);
  app.light.session = soup_session_new ();
  app.light.bridge = g_key_file_get_string (kf, "hue", "bridge", NULL);
  app.light.user = g_key_file_get_string (kf, "hue", "user", NULL);
  app.light.lamp = g_key_file_get_integer (kf, "hue", "lamp", NULL);

  if (!rc_client_login (app.client, g_key_file_get_string (kf, "ringcentral", "jwt", NULL), &error))
    {
      g_printerr ("login: %s\n", error->message);
      return 1;
    }
  if (opt_status)
    return rc_client_set_status (app.client, opt_status, &error) ? 0 : 1;
  if (opt_info)
    {
      print_info (&app);
      return 0;
    }
  app.loop = g_main_loop_new (NULL, FALSE);
  g_timeout_add_seconds (5, on_tick, &app);
  g_unix_signal_add (SIGINT, on_quit, &app);
  g_main_loop_run (app.loop);
  rc_client_logout (app.client, NULL);
  return 0;
}
