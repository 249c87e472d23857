/* idiom: request object with setters, tasks that send again */
/* library: libsoup */
/* needs: soup3 json_glib */
/* flags: -std=gnu11 */
#include "hotdesk.h"

static char *config_file = "hotdesk.ini";
static char *badge = NULL;

static const GOptionEntry entries[] = {
  { "config", 'c', 0, G_OPTION_ARG_FILENAME, &config_file, "Configuration", "FILE" },
  { "badge", 'b', 0, G_OPTION_ARG_STRING, &badge, "Badge of the user", "ID" },
  G_OPTION_ENTRY_NULL
};

int
main (int argc, char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("COMMAND EXTENSION [ARGUMENT]");
  g_autoptr (GKeyFile) config = g_key_file_new ();
  g_autoptr (GError) error = NULL;
  const HotdeskCommand *c;
  Hotdesk app = { 0 };

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) ||
      !g_key_file_load_from_file (config, config_file, G_KEY_FILE_NONE, &error) ||
      (app.rc = rc_session_new (config, &error)) == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  app.soup = soup_session_new ();
  app.loop = g_main_loop_new (NULL, FALSE);
  app.badge_url = g_key_file_get_string (config, "badges", "url", NULL);
  app.queue = g_key_file_get_string (config, "ringcentral", "queue", NULL);
  if (argc < 3)
    {
      for (c = hotdesk_commands; c->name; c++)
        g_printerr ("%-10s %s\n", c->name, c->help);
      return 2;
    }
  if (badge && !hotdesk_badge_is_valid (&app, badge))
    return 3;
  for (c = hotdesk_commands; c->name; c++)
    {
      if (g_str_equal (c->name, argv[1]))
        {
          c->run (&app, argv[2], argc > 3 ? argv[3] : NULL);
          g_main_loop_run (app.loop);
          return 0;
        }
    }
  g_printerr ("unknown command %s\n", argv[1]);
  return 2;
}
