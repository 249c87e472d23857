#ifndef __G_UNIX_H__
#define __G_UNIX_H__
#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
G_BEGIN_DECLS
#define G_UNIX_ERROR g_unix_error_quark()
typedef gboolean (*GUnixFDSourceFunc)(gint, GIOCondition, gpointer);
GQuark g_unix_error_quark(void);
gboolean g_unix_open_pipe(gint*, gint, GError**), g_unix_set_fd_nonblocking(gint, gboolean, GError**);
GSource *g_unix_signal_source_new(gint), *g_unix_fd_source_new(gint, GIOCondition);
guint g_unix_signal_add(gint, GSourceFunc, gpointer), g_unix_signal_add_full(gint, gint, GSourceFunc, gpointer, GDestroyNotify);
guint g_unix_fd_add(gint, GIOCondition, GUnixFDSourceFunc, gpointer), g_unix_fd_add_full(gint, gint, GIOCondition, GUnixFDSourceFunc, gpointer, GDestroyNotify);
G_END_DECLS
#endif
