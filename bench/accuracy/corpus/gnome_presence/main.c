#include "rc-client.h"

static GMainLoop *loop;

static void
on_presence (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = rc_client_call_finish (RC_CLIENT (source), result, &error);

  if (error != NULL)
    g_warning ("GET /restapi/v1.0/account/~/extension/%s/presence: %s", (const char *) user_data, error->message); /* silent */
  else
    g_print ("%s\n", (const char *) g_bytes_get_data (bytes, NULL));
  g_main_loop_quit (loop);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (RcClient) client = rc_client_new (g_getenv ("RC_TOKEN"), g_getenv ("RC_SANDBOX") != NULL);

  loop = g_main_loop_new (NULL, FALSE);
  rc_client_get_presence_async (client, argc > 1 ? argv[1] : "~", NULL, on_presence, argc > 1 ? argv[1] : (char *) "~");
  g_main_loop_run (loop);
  g_main_loop_unref (loop);

  return 0;
}
