#ifndef __G_UNIX_INPUT_STREAM_H__
#define __G_UNIX_INPUT_STREAM_H__
#include <gio/gio.h>
G_BEGIN_DECLS
typedef struct _GUnixInputStream { GInputStream parent_instance; } GUnixInputStream;
typedef struct _GUnixInputStreamClass { GInputStreamClass parent_class; } GUnixInputStreamClass;
GType g_unix_input_stream_get_type(void);
#define G_TYPE_UNIX_INPUT_STREAM (g_unix_input_stream_get_type())
#define G_UNIX_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_UNIX_INPUT_STREAM, GUnixInputStream))
#define G_IS_UNIX_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_UNIX_INPUT_STREAM))
#define G_UNIX_INPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_UNIX_INPUT_STREAM, GUnixInputStreamClass))
#define G_UNIX_INPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_UNIX_INPUT_STREAM, GUnixInputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUnixInputStream, g_object_unref)
GInputStream* g_unix_input_stream_new(gint, gboolean);
gint g_unix_input_stream_get_fd(GUnixInputStream*);
G_END_DECLS
#endif
