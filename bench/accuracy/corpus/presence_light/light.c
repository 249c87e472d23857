/* idiom: GString and macros */
/* library: libsoup 3 */
/* needs: soup3 json_glib */
/* flags: -std=gnu11 -I. */
#include "light.h"

/* Philips Hue bridge on the local network */
void
light_set (Light *light, LightColor color)
{
  static const gchar *states[] = {
    [LIGHT_OFF]    = "{\"on\":false}",
    [LIGHT_GREEN]  = "{\"on\":true,\"hue\":25500,\"sat\":254}",
    [LIGHT_YELLOW] = "{\"on\":true,\"hue\":12750,\"sat\":254}",
    [LIGHT_RED]    = "{\"on\":true,\"hue\":0,\"sat\":254}",
  };
  g_autofree gchar *url = g_strdup_printf ("http://%s/api/%s/lights/%u/state", light->bridge, light->user, light->lamp);
  g_autoptr(SoupMessage) msg = soup_message_new ("PUT", url);
  g_autoptr(GBytes) body = g_bytes_new_static (states[color], strlen (states[color]));
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) reply = NULL;

  soup_message_set_request_body_from_bytes (msg, "application/json", body);
  reply = soup_session_send_and_read (light->session, msg, NULL, &error);
  if (!reply)
    g_warning ("bridge: %s", error->message);
}
