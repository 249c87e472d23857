#ifndef __G_UNIX_OUTPUT_STREAM_H__
#define __G_UNIX_OUTPUT_STREAM_H__
#include <gio/gio.h>
G_BEGIN_DECLS
typedef struct _GUnixOutputStream { GOutputStream parent_instance; } GUnixOutputStream;
typedef struct _GUnixOutputStreamClass { GOutputStreamClass parent_class; } GUnixOutputStreamClass;
GType g_unix_output_stream_get_type(void);
#define G_TYPE_UNIX_OUTPUT_STREAM (g_unix_output_stream_get_type())
#define G_UNIX_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_UNIX_OUTPUT_STREAM, GUnixOutputStream))
#define G_IS_UNIX_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_UNIX_OUTPUT_STREAM))
#define G_UNIX_OUTPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_UNIX_OUTPUT_STREAM, GUnixOutputStreamClass))
#define G_UNIX_OUTPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_UNIX_OUTPUT_STREAM, GUnixOutputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUnixOutputStream, g_object_unref)
GOutputStream* g_unix_output_stream_new(gint, gboolean);
gint g_unix_output_stream_get_fd(GUnixOutputStream*);
G_END_DECLS
#endif
