/* GIO: tasks, streams, files, settings, applications, sockets and D-Bus, as far as programs use them. */
#ifndef __G_IO_H__
#define __G_IO_H__
#include <glib-object.h>
#include <gmodule.h>
#include <unistd.h>
G_BEGIN_DECLS

/* ---- errors and flags ---- */
typedef enum {
    G_IO_ERROR_FAILED, G_IO_ERROR_NOT_FOUND, G_IO_ERROR_EXISTS, G_IO_ERROR_IS_DIRECTORY, G_IO_ERROR_NOT_DIRECTORY, G_IO_ERROR_NOT_EMPTY, G_IO_ERROR_NOT_REGULAR_FILE, G_IO_ERROR_NOT_SYMBOLIC_LINK,
    G_IO_ERROR_NOT_MOUNTABLE_FILE, G_IO_ERROR_FILENAME_TOO_LONG, G_IO_ERROR_INVALID_FILENAME, G_IO_ERROR_TOO_MANY_LINKS, G_IO_ERROR_NO_SPACE, G_IO_ERROR_INVALID_ARGUMENT, G_IO_ERROR_PERMISSION_DENIED,
    G_IO_ERROR_NOT_SUPPORTED, G_IO_ERROR_NOT_MOUNTED, G_IO_ERROR_ALREADY_MOUNTED, G_IO_ERROR_CLOSED, G_IO_ERROR_CANCELLED, G_IO_ERROR_PENDING, G_IO_ERROR_READ_ONLY, G_IO_ERROR_CANT_CREATE_BACKUP,
    G_IO_ERROR_WRONG_ETAG, G_IO_ERROR_TIMED_OUT, G_IO_ERROR_WOULD_RECURSE, G_IO_ERROR_BUSY, G_IO_ERROR_WOULD_BLOCK, G_IO_ERROR_HOST_NOT_FOUND, G_IO_ERROR_WOULD_MERGE, G_IO_ERROR_FAILED_HANDLED,
    G_IO_ERROR_TOO_MANY_OPEN_FILES, G_IO_ERROR_NOT_INITIALIZED, G_IO_ERROR_ADDRESS_IN_USE, G_IO_ERROR_PARTIAL_INPUT, G_IO_ERROR_INVALID_DATA, G_IO_ERROR_DBUS_ERROR, G_IO_ERROR_HOST_UNREACHABLE,
    G_IO_ERROR_NETWORK_UNREACHABLE, G_IO_ERROR_CONNECTION_REFUSED, G_IO_ERROR_PROXY_FAILED, G_IO_ERROR_PROXY_AUTH_FAILED, G_IO_ERROR_PROXY_NEED_AUTH, G_IO_ERROR_PROXY_NOT_ALLOWED, G_IO_ERROR_BROKEN_PIPE,
    G_IO_ERROR_CONNECTION_CLOSED = G_IO_ERROR_BROKEN_PIPE, G_IO_ERROR_NOT_CONNECTED, G_IO_ERROR_MESSAGE_TOO_LARGE, G_IO_ERROR_NO_SUCH_DEVICE
} GIOErrorEnum;
typedef enum { G_TLS_ERROR_UNAVAILABLE, G_TLS_ERROR_MISC, G_TLS_ERROR_BAD_CERTIFICATE, G_TLS_ERROR_NOT_TLS, G_TLS_ERROR_HANDSHAKE, G_TLS_ERROR_CERTIFICATE_REQUIRED, G_TLS_ERROR_EOF, G_TLS_ERROR_INAPPROPRIATE_FALLBACK, G_TLS_ERROR_BAD_CERTIFICATE_PASSWORD } GTlsError;
typedef enum { G_RESOLVER_ERROR_NOT_FOUND, G_RESOLVER_ERROR_TEMPORARY_FAILURE, G_RESOLVER_ERROR_INTERNAL } GResolverError;
#define G_IO_ERROR g_io_error_quark()
#define G_TLS_ERROR (g_tls_error_quark())
#define G_RESOLVER_ERROR (g_resolver_error_quark())
#define G_DBUS_ERROR g_dbus_error_quark()
GQuark g_io_error_quark(void), g_tls_error_quark(void), g_resolver_error_quark(void), g_dbus_error_quark(void);
GIOErrorEnum g_io_error_from_errno(gint);
typedef enum { G_FILE_QUERY_INFO_NONE, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS } GFileQueryInfoFlags;
typedef enum { G_FILE_CREATE_NONE, G_FILE_CREATE_PRIVATE, G_FILE_CREATE_REPLACE_DESTINATION } GFileCreateFlags;
typedef enum { G_FILE_COPY_NONE, G_FILE_COPY_OVERWRITE, G_FILE_COPY_BACKUP, G_FILE_COPY_NOFOLLOW_SYMLINKS = 4, G_FILE_COPY_ALL_METADATA = 8, G_FILE_COPY_NO_FALLBACK_FOR_MOVE = 16, G_FILE_COPY_TARGET_DEFAULT_PERMS = 32 } GFileCopyFlags;
typedef enum { G_FILE_TYPE_UNKNOWN, G_FILE_TYPE_REGULAR, G_FILE_TYPE_DIRECTORY, G_FILE_TYPE_SYMBOLIC_LINK, G_FILE_TYPE_SPECIAL, G_FILE_TYPE_SHORTCUT, G_FILE_TYPE_MOUNTABLE } GFileType;
typedef enum { G_FILE_MONITOR_NONE, G_FILE_MONITOR_WATCH_MOUNTS, G_FILE_MONITOR_SEND_MOVED, G_FILE_MONITOR_WATCH_HARD_LINKS = 4, G_FILE_MONITOR_WATCH_MOVES = 8 } GFileMonitorFlags;
typedef enum { G_FILE_MONITOR_EVENT_CHANGED, G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT, G_FILE_MONITOR_EVENT_DELETED, G_FILE_MONITOR_EVENT_CREATED, G_FILE_MONITOR_EVENT_ATTRIBUTE_CHANGED, G_FILE_MONITOR_EVENT_PRE_UNMOUNT, G_FILE_MONITOR_EVENT_UNMOUNTED, G_FILE_MONITOR_EVENT_MOVED, G_FILE_MONITOR_EVENT_RENAMED, G_FILE_MONITOR_EVENT_MOVED_IN, G_FILE_MONITOR_EVENT_MOVED_OUT } GFileMonitorEvent;
typedef enum { G_OUTPUT_STREAM_SPLICE_NONE, G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET } GOutputStreamSpliceFlags;
typedef enum { G_APPLICATION_FLAGS_NONE, G_APPLICATION_DEFAULT_FLAGS = 0, G_APPLICATION_IS_SERVICE, G_APPLICATION_IS_LAUNCHER, G_APPLICATION_HANDLES_OPEN = 4, G_APPLICATION_HANDLES_COMMAND_LINE = 8, G_APPLICATION_SEND_ENVIRONMENT = 16, G_APPLICATION_NON_UNIQUE = 32, G_APPLICATION_CAN_OVERRIDE_APP_ID = 64, G_APPLICATION_ALLOW_REPLACEMENT = 128, G_APPLICATION_REPLACE = 256 } GApplicationFlags;
typedef enum { G_SUBPROCESS_FLAGS_NONE, G_SUBPROCESS_FLAGS_STDIN_PIPE, G_SUBPROCESS_FLAGS_STDIN_INHERIT, G_SUBPROCESS_FLAGS_STDOUT_PIPE = 4, G_SUBPROCESS_FLAGS_STDOUT_SILENCE = 8, G_SUBPROCESS_FLAGS_STDERR_PIPE = 16, G_SUBPROCESS_FLAGS_STDERR_SILENCE = 32, G_SUBPROCESS_FLAGS_STDERR_MERGE = 64, G_SUBPROCESS_FLAGS_INHERIT_FDS = 128 } GSubprocessFlags;
typedef enum { G_NOTIFICATION_PRIORITY_NORMAL, G_NOTIFICATION_PRIORITY_LOW, G_NOTIFICATION_PRIORITY_HIGH, G_NOTIFICATION_PRIORITY_URGENT } GNotificationPriority;
typedef enum { G_SETTINGS_BIND_DEFAULT, G_SETTINGS_BIND_GET, G_SETTINGS_BIND_SET, G_SETTINGS_BIND_NO_SENSITIVITY = 4, G_SETTINGS_BIND_GET_NO_CHANGES = 8, G_SETTINGS_BIND_INVERT_BOOLEAN = 16 } GSettingsBindFlags;
typedef enum { G_SOCKET_FAMILY_INVALID, G_SOCKET_FAMILY_UNIX = 1, G_SOCKET_FAMILY_IPV4 = 2, G_SOCKET_FAMILY_IPV6 = 10 } GSocketFamily;
typedef enum { G_SOCKET_TYPE_INVALID, G_SOCKET_TYPE_STREAM, G_SOCKET_TYPE_DATAGRAM, G_SOCKET_TYPE_SEQPACKET } GSocketType;
typedef enum { G_SOCKET_PROTOCOL_UNKNOWN = -1, G_SOCKET_PROTOCOL_DEFAULT = 0, G_SOCKET_PROTOCOL_TCP = 6, G_SOCKET_PROTOCOL_UDP = 17, G_SOCKET_PROTOCOL_SCTP = 132 } GSocketProtocol;
typedef enum { G_TLS_CERTIFICATE_NO_FLAGS, G_TLS_CERTIFICATE_UNKNOWN_CA = 1, G_TLS_CERTIFICATE_BAD_IDENTITY = 2, G_TLS_CERTIFICATE_NOT_ACTIVATED = 4, G_TLS_CERTIFICATE_EXPIRED = 8, G_TLS_CERTIFICATE_REVOKED = 16, G_TLS_CERTIFICATE_INSECURE = 32, G_TLS_CERTIFICATE_GENERIC_ERROR = 64, G_TLS_CERTIFICATE_VALIDATE_ALL = 127 } GTlsCertificateFlags;
typedef enum { G_BUS_TYPE_STARTER = -1, G_BUS_TYPE_NONE, G_BUS_TYPE_SYSTEM, G_BUS_TYPE_SESSION } GBusType;
typedef enum { G_BUS_NAME_OWNER_FLAGS_NONE, G_BUS_NAME_OWNER_FLAGS_ALLOW_REPLACEMENT, G_BUS_NAME_OWNER_FLAGS_REPLACE, G_BUS_NAME_OWNER_FLAGS_DO_NOT_QUEUE = 4 } GBusNameOwnerFlags;
typedef enum { G_BUS_NAME_WATCHER_FLAGS_NONE, G_BUS_NAME_WATCHER_FLAGS_AUTO_START } GBusNameWatcherFlags;
typedef enum { G_DBUS_CALL_FLAGS_NONE, G_DBUS_CALL_FLAGS_NO_AUTO_START, G_DBUS_CALL_FLAGS_ALLOW_INTERACTIVE_AUTHORIZATION } GDBusCallFlags;
typedef enum { G_DBUS_PROXY_FLAGS_NONE, G_DBUS_PROXY_FLAGS_DO_NOT_LOAD_PROPERTIES, G_DBUS_PROXY_FLAGS_DO_NOT_CONNECT_SIGNALS, G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START = 4 } GDBusProxyFlags;
typedef enum { G_DBUS_SIGNAL_FLAGS_NONE, G_DBUS_SIGNAL_FLAGS_NO_MATCH_RULE } GDBusSignalFlags;
typedef enum { G_DBUS_CONNECTION_FLAGS_NONE, G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT } GDBusConnectionFlags;
typedef enum { G_RESOURCE_LOOKUP_FLAGS_NONE } GResourceLookupFlags;
typedef enum { G_CONVERTER_NO_FLAGS, G_CONVERTER_INPUT_AT_END, G_CONVERTER_FLUSH } GConverterFlags;
typedef enum { G_ZLIB_COMPRESSOR_FORMAT_ZLIB, G_ZLIB_COMPRESSOR_FORMAT_GZIP, G_ZLIB_COMPRESSOR_FORMAT_RAW } GZlibCompressorFormat;
typedef enum { G_DATA_STREAM_NEWLINE_TYPE_LF, G_DATA_STREAM_NEWLINE_TYPE_CR, G_DATA_STREAM_NEWLINE_TYPE_CR_LF, G_DATA_STREAM_NEWLINE_TYPE_ANY } GDataStreamNewlineType;
typedef enum { G_DATA_STREAM_BYTE_ORDER_BIG_ENDIAN, G_DATA_STREAM_BYTE_ORDER_LITTLE_ENDIAN, G_DATA_STREAM_BYTE_ORDER_HOST_ENDIAN } GDataStreamByteOrder;
typedef enum { G_APP_INFO_CREATE_NONE, G_APP_INFO_CREATE_NEEDS_TERMINAL, G_APP_INFO_CREATE_SUPPORTS_URIS } GAppInfoCreateFlags;
typedef enum { G_NETWORK_CONNECTIVITY_LOCAL = 1, G_NETWORK_CONNECTIVITY_LIMITED, G_NETWORK_CONNECTIVITY_PORTAL, G_NETWORK_CONNECTIVITY_FULL } GNetworkConnectivity;
typedef enum { G_PASSWORD_SAVE_NEVER, G_PASSWORD_SAVE_FOR_SESSION, G_PASSWORD_SAVE_PERMANENTLY } GPasswordSave;
typedef enum { G_TLS_INTERACTION_UNHANDLED, G_TLS_INTERACTION_HANDLED, G_TLS_INTERACTION_FAILED } GTlsInteractionResult;

/* ---- what happens later ---- */
typedef struct _GAsyncResult GAsyncResult;
GType g_async_result_get_type(void);
#define G_TYPE_ASYNC_RESULT (g_async_result_get_type())
#define G_ASYNC_RESULT(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_ASYNC_RESULT, GAsyncResult))
#define G_IS_ASYNC_RESULT(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_ASYNC_RESULT))
#define G_ASYNC_RESULT_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_ASYNC_RESULT, GAsyncResultGAsyncResultIface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GAsyncResult, g_object_unref)
typedef struct _GAsyncResultIface { GTypeInterface g_iface; gpointer (*get_user_data)(GAsyncResult*); GObject* (*get_source_object)(GAsyncResult*); gboolean (*is_tagged)(GAsyncResult*, gpointer); } GAsyncResultIface;
typedef struct _GCancellable { GObject parent_instance; } GCancellable;
typedef struct _GCancellableClass { GObjectClass parent_class; } GCancellableClass;
GType g_cancellable_get_type(void);
#define G_TYPE_CANCELLABLE (g_cancellable_get_type())
#define G_CANCELLABLE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_CANCELLABLE, GCancellable))
#define G_IS_CANCELLABLE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_CANCELLABLE))
#define G_CANCELLABLE_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_CANCELLABLE, GCancellableClass))
#define G_CANCELLABLE_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_CANCELLABLE, GCancellableClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GCancellable, g_object_unref)
typedef struct _GTask GTask; typedef struct _GTaskClass GTaskClass;
GType g_task_get_type(void);
#define G_TYPE_TASK (g_task_get_type())
#define G_TASK(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_TASK, GTask))
#define G_IS_TASK(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_TASK))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTask, g_object_unref)
typedef void (*GAsyncReadyCallback)(GObject*, GAsyncResult*, gpointer);
typedef void (*GTaskThreadFunc)(GTask*, gpointer, gpointer, GCancellable*);
typedef void (*GFileProgressCallback)(goffset, goffset, gpointer);
typedef gboolean (*GCancellableSourceFunc)(GCancellable*, gpointer);
gpointer g_async_result_get_user_data(GAsyncResult*);
GObject* g_async_result_get_source_object(GAsyncResult*);
gboolean g_async_result_legacy_propagate_error(GAsyncResult*, GError**), g_async_result_is_tagged(GAsyncResult*, gpointer);
GCancellable *g_cancellable_new(void), *g_cancellable_get_current(void);
gboolean g_cancellable_is_cancelled(GCancellable*), g_cancellable_set_error_if_cancelled(GCancellable*, GError**);
void g_cancellable_cancel(GCancellable*), g_cancellable_reset(GCancellable*), g_cancellable_disconnect(GCancellable*, gulong), g_cancellable_push_current(GCancellable*), g_cancellable_pop_current(GCancellable*);
gulong g_cancellable_connect(GCancellable*, GCallback, gpointer, GDestroyNotify);
GSource* g_cancellable_source_new(GCancellable*);
int g_cancellable_get_fd(GCancellable*);
GTask* g_task_new(gpointer, GCancellable*, GAsyncReadyCallback, gpointer);
void g_task_report_error(gpointer, GAsyncReadyCallback, gpointer, gpointer, GError*), g_task_report_new_error(gpointer, GAsyncReadyCallback, gpointer, gpointer, GQuark, gint, const char*, ...);
void g_task_set_task_data(GTask*, gpointer, GDestroyNotify), g_task_set_priority(GTask*, gint), g_task_set_check_cancellable(GTask*, gboolean), g_task_set_source_tag(GTask*, gpointer), g_task_set_name(GTask*, const gchar*), g_task_set_static_name(GTask*, const gchar*);
gpointer g_task_get_source_object(GTask*), g_task_get_task_data(GTask*), g_task_get_source_tag(GTask*), g_task_propagate_pointer(GTask*, GError**);
gint g_task_get_priority(GTask*);
GMainContext* g_task_get_context(GTask*);
GCancellable* g_task_get_cancellable(GTask*);
const gchar* g_task_get_name(GTask*);
gboolean g_task_is_valid(gpointer, gpointer), g_task_get_check_cancellable(GTask*), g_task_set_return_on_cancel(GTask*, gboolean), g_task_return_error_if_cancelled(GTask*), g_task_propagate_boolean(GTask*, GError**), g_task_propagate_value(GTask*, GValue*, GError**);
gboolean g_task_had_error(GTask*), g_task_get_completed(GTask*);
void g_task_attach_source(GTask*, GSource*, GSourceFunc), g_task_run_in_thread(GTask*, GTaskThreadFunc), g_task_run_in_thread_sync(GTask*, GTaskThreadFunc), g_task_return_pointer(GTask*, gpointer, GDestroyNotify), g_task_return_boolean(GTask*, gboolean);
void g_task_return_int(GTask*, gssize), g_task_return_error(GTask*, GError*), g_task_return_new_error(GTask*, GQuark, gint, const char*, ...), g_task_return_new_error_literal(GTask*, GQuark, gint, const char*), g_task_return_value(GTask*, GValue*);
gssize g_task_propagate_int(GTask*, GError**);
#define g_task_set_source_tag(task, tag) ((g_task_set_source_tag)((task), (gpointer)(tag)))
typedef struct _GSimpleAsyncResult GSimpleAsyncResult; typedef struct _GSimpleAsyncResultClass GSimpleAsyncResultClass;
GType g_simple_async_result_get_type(void);
#define G_TYPE_SIMPLE_ASYNC_RESULT (g_simple_async_result_get_type())
#define G_SIMPLE_ASYNC_RESULT(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SIMPLE_ASYNC_RESULT, GSimpleAsyncResult))
#define G_IS_SIMPLE_ASYNC_RESULT(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SIMPLE_ASYNC_RESULT))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSimpleAsyncResult, g_object_unref)
GSimpleAsyncResult *g_simple_async_result_new(GObject*, GAsyncReadyCallback, gpointer, gpointer), *g_simple_async_result_new_from_error(GObject*, GAsyncReadyCallback, gpointer, const GError*);
void g_simple_async_result_complete(GSimpleAsyncResult*), g_simple_async_result_complete_in_idle(GSimpleAsyncResult*), g_simple_async_result_set_op_res_gpointer(GSimpleAsyncResult*, gpointer, GDestroyNotify), g_simple_async_result_set_from_error(GSimpleAsyncResult*, const GError*);
void g_simple_async_result_set_error(GSimpleAsyncResult*, GQuark, gint, const char*, ...), g_simple_async_result_take_error(GSimpleAsyncResult*, GError*), g_simple_async_result_set_op_res_gboolean(GSimpleAsyncResult*, gboolean);
gpointer g_simple_async_result_get_op_res_gpointer(GSimpleAsyncResult*);
gboolean g_simple_async_result_propagate_error(GSimpleAsyncResult*, GError**), g_simple_async_result_is_valid(GAsyncResult*, GObject*, gpointer), g_simple_async_result_get_op_res_gboolean(GSimpleAsyncResult*);
typedef struct _GInitable GInitable;
GType g_initable_get_type(void);
#define G_TYPE_INITABLE (g_initable_get_type())
#define G_INITABLE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_INITABLE, GInitable))
#define G_IS_INITABLE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_INITABLE))
#define G_INITABLE_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_INITABLE, GInitableGInitableIface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GInitable, g_object_unref)
typedef struct _GInitableIface { GTypeInterface g_iface; gboolean (*init)(GInitable*, GCancellable*, GError**); } GInitableIface;
gboolean g_initable_init(GInitable*, GCancellable*, GError**);
gpointer g_initable_new(GType, GCancellable*, GError**, const gchar*, ...);
typedef struct _GAsyncInitable GAsyncInitable;
GType g_async_initable_get_type(void);
#define G_TYPE_ASYNC_INITABLE (g_async_initable_get_type())
#define G_ASYNC_INITABLE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_ASYNC_INITABLE, GAsyncInitable))
#define G_IS_ASYNC_INITABLE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_ASYNC_INITABLE))
#define G_ASYNC_INITABLE_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_ASYNC_INITABLE, GAsyncInitableGAsyncInitableIface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GAsyncInitable, g_object_unref)
typedef struct _GAsyncInitableIface { GTypeInterface g_iface; void (*init_async)(GAsyncInitable*, int, GCancellable*, GAsyncReadyCallback, gpointer); gboolean (*init_finish)(GAsyncInitable*, GAsyncResult*, GError**); } GAsyncInitableIface;
void g_async_initable_new_async(GType, int, GCancellable*, GAsyncReadyCallback, gpointer, const gchar*, ...);
GObject* g_async_initable_new_finish(GAsyncInitable*, GAsyncResult*, GError**);

/* ---- streams ---- */
typedef struct _GInputStream { GObject parent_instance; } GInputStream;
typedef struct _GInputStreamClass { GObjectClass parent_class; } GInputStreamClass;
GType g_input_stream_get_type(void);
#define G_TYPE_INPUT_STREAM (g_input_stream_get_type())
#define G_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_INPUT_STREAM, GInputStream))
#define G_IS_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_INPUT_STREAM))
#define G_INPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_INPUT_STREAM, GInputStreamClass))
#define G_INPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_INPUT_STREAM, GInputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GInputStream, g_object_unref)
typedef struct _GOutputStream { GObject parent_instance; } GOutputStream;
typedef struct _GOutputStreamClass { GObjectClass parent_class; } GOutputStreamClass;
GType g_output_stream_get_type(void);
#define G_TYPE_OUTPUT_STREAM (g_output_stream_get_type())
#define G_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_OUTPUT_STREAM, GOutputStream))
#define G_IS_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_OUTPUT_STREAM))
#define G_OUTPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_OUTPUT_STREAM, GOutputStreamClass))
#define G_OUTPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_OUTPUT_STREAM, GOutputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GOutputStream, g_object_unref)
typedef struct _GIOStream { GObject parent_instance; } GIOStream;
typedef struct _GIOStreamClass { GObjectClass parent_class; } GIOStreamClass;
GType g_io_stream_get_type(void);
#define G_TYPE_IO_STREAM (g_io_stream_get_type())
#define G_IO_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_IO_STREAM, GIOStream))
#define G_IS_IO_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_IO_STREAM))
#define G_IO_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_IO_STREAM, GIOStreamClass))
#define G_IO_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_IO_STREAM, GIOStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GIOStream, g_object_unref)
typedef struct _GFilterInputStream { GInputStream parent_instance; } GFilterInputStream;
typedef struct _GFilterInputStreamClass { GInputStreamClass parent_class; } GFilterInputStreamClass;
GType g_filter_input_stream_get_type(void);
#define G_TYPE_FILTER_INPUT_STREAM (g_filter_input_stream_get_type())
#define G_FILTER_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_FILTER_INPUT_STREAM, GFilterInputStream))
#define G_IS_FILTER_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_FILTER_INPUT_STREAM))
#define G_FILTER_INPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_FILTER_INPUT_STREAM, GFilterInputStreamClass))
#define G_FILTER_INPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_FILTER_INPUT_STREAM, GFilterInputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFilterInputStream, g_object_unref)
typedef struct _GFilterOutputStream { GOutputStream parent_instance; } GFilterOutputStream;
typedef struct _GFilterOutputStreamClass { GOutputStreamClass parent_class; } GFilterOutputStreamClass;
GType g_filter_output_stream_get_type(void);
#define G_TYPE_FILTER_OUTPUT_STREAM (g_filter_output_stream_get_type())
#define G_FILTER_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_FILTER_OUTPUT_STREAM, GFilterOutputStream))
#define G_IS_FILTER_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_FILTER_OUTPUT_STREAM))
#define G_FILTER_OUTPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_FILTER_OUTPUT_STREAM, GFilterOutputStreamClass))
#define G_FILTER_OUTPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_FILTER_OUTPUT_STREAM, GFilterOutputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFilterOutputStream, g_object_unref)
typedef struct _GBufferedInputStream { GFilterInputStream parent_instance; } GBufferedInputStream;
typedef struct _GBufferedInputStreamClass { GFilterInputStreamClass parent_class; } GBufferedInputStreamClass;
GType g_buffered_input_stream_get_type(void);
#define G_TYPE_BUFFERED_INPUT_STREAM (g_buffered_input_stream_get_type())
#define G_BUFFERED_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_BUFFERED_INPUT_STREAM, GBufferedInputStream))
#define G_IS_BUFFERED_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_BUFFERED_INPUT_STREAM))
#define G_BUFFERED_INPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_BUFFERED_INPUT_STREAM, GBufferedInputStreamClass))
#define G_BUFFERED_INPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_BUFFERED_INPUT_STREAM, GBufferedInputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GBufferedInputStream, g_object_unref)
typedef struct _GDataInputStream { GBufferedInputStream parent_instance; } GDataInputStream;
typedef struct _GDataInputStreamClass { GBufferedInputStreamClass parent_class; } GDataInputStreamClass;
GType g_data_input_stream_get_type(void);
#define G_TYPE_DATA_INPUT_STREAM (g_data_input_stream_get_type())
#define G_DATA_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_DATA_INPUT_STREAM, GDataInputStream))
#define G_IS_DATA_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_DATA_INPUT_STREAM))
#define G_DATA_INPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_DATA_INPUT_STREAM, GDataInputStreamClass))
#define G_DATA_INPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_DATA_INPUT_STREAM, GDataInputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDataInputStream, g_object_unref)
typedef struct _GDataOutputStream { GFilterOutputStream parent_instance; } GDataOutputStream;
typedef struct _GDataOutputStreamClass { GFilterOutputStreamClass parent_class; } GDataOutputStreamClass;
GType g_data_output_stream_get_type(void);
#define G_TYPE_DATA_OUTPUT_STREAM (g_data_output_stream_get_type())
#define G_DATA_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_DATA_OUTPUT_STREAM, GDataOutputStream))
#define G_IS_DATA_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_DATA_OUTPUT_STREAM))
#define G_DATA_OUTPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_DATA_OUTPUT_STREAM, GDataOutputStreamClass))
#define G_DATA_OUTPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_DATA_OUTPUT_STREAM, GDataOutputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDataOutputStream, g_object_unref)
typedef struct _GMemoryInputStream { GInputStream parent_instance; } GMemoryInputStream;
typedef struct _GMemoryInputStreamClass { GInputStreamClass parent_class; } GMemoryInputStreamClass;
GType g_memory_input_stream_get_type(void);
#define G_TYPE_MEMORY_INPUT_STREAM (g_memory_input_stream_get_type())
#define G_MEMORY_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_MEMORY_INPUT_STREAM, GMemoryInputStream))
#define G_IS_MEMORY_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_MEMORY_INPUT_STREAM))
#define G_MEMORY_INPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_MEMORY_INPUT_STREAM, GMemoryInputStreamClass))
#define G_MEMORY_INPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_MEMORY_INPUT_STREAM, GMemoryInputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMemoryInputStream, g_object_unref)
typedef struct _GMemoryOutputStream { GOutputStream parent_instance; } GMemoryOutputStream;
typedef struct _GMemoryOutputStreamClass { GOutputStreamClass parent_class; } GMemoryOutputStreamClass;
GType g_memory_output_stream_get_type(void);
#define G_TYPE_MEMORY_OUTPUT_STREAM (g_memory_output_stream_get_type())
#define G_MEMORY_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_MEMORY_OUTPUT_STREAM, GMemoryOutputStream))
#define G_IS_MEMORY_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_MEMORY_OUTPUT_STREAM))
#define G_MEMORY_OUTPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_MEMORY_OUTPUT_STREAM, GMemoryOutputStreamClass))
#define G_MEMORY_OUTPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_MEMORY_OUTPUT_STREAM, GMemoryOutputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMemoryOutputStream, g_object_unref)
typedef struct _GConverterInputStream { GFilterInputStream parent_instance; } GConverterInputStream;
typedef struct _GConverterInputStreamClass { GFilterInputStreamClass parent_class; } GConverterInputStreamClass;
GType g_converter_input_stream_get_type(void);
#define G_TYPE_CONVERTER_INPUT_STREAM (g_converter_input_stream_get_type())
#define G_CONVERTER_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_CONVERTER_INPUT_STREAM, GConverterInputStream))
#define G_IS_CONVERTER_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_CONVERTER_INPUT_STREAM))
#define G_CONVERTER_INPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_CONVERTER_INPUT_STREAM, GConverterInputStreamClass))
#define G_CONVERTER_INPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_CONVERTER_INPUT_STREAM, GConverterInputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GConverterInputStream, g_object_unref)
typedef struct _GConverterOutputStream { GFilterOutputStream parent_instance; } GConverterOutputStream;
typedef struct _GConverterOutputStreamClass { GFilterOutputStreamClass parent_class; } GConverterOutputStreamClass;
GType g_converter_output_stream_get_type(void);
#define G_TYPE_CONVERTER_OUTPUT_STREAM (g_converter_output_stream_get_type())
#define G_CONVERTER_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_CONVERTER_OUTPUT_STREAM, GConverterOutputStream))
#define G_IS_CONVERTER_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_CONVERTER_OUTPUT_STREAM))
#define G_CONVERTER_OUTPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_CONVERTER_OUTPUT_STREAM, GConverterOutputStreamClass))
#define G_CONVERTER_OUTPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_CONVERTER_OUTPUT_STREAM, GConverterOutputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GConverterOutputStream, g_object_unref)
typedef struct _GPollableInputStream GPollableInputStream;
GType g_pollable_input_stream_get_type(void);
#define G_TYPE_POLLABLE_INPUT_STREAM (g_pollable_input_stream_get_type())
#define G_POLLABLE_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_POLLABLE_INPUT_STREAM, GPollableInputStream))
#define G_IS_POLLABLE_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_POLLABLE_INPUT_STREAM))
#define G_POLLABLE_INPUT_STREAM_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_POLLABLE_INPUT_STREAM, GPollableInputStreamInterface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GPollableInputStream, g_object_unref)
typedef struct _GPollableOutputStream GPollableOutputStream;
GType g_pollable_output_stream_get_type(void);
#define G_TYPE_POLLABLE_OUTPUT_STREAM (g_pollable_output_stream_get_type())
#define G_POLLABLE_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_POLLABLE_OUTPUT_STREAM, GPollableOutputStream))
#define G_IS_POLLABLE_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_POLLABLE_OUTPUT_STREAM))
#define G_POLLABLE_OUTPUT_STREAM_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_POLLABLE_OUTPUT_STREAM, GPollableOutputStreamInterface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GPollableOutputStream, g_object_unref)
typedef struct _GSeekable GSeekable;
GType g_seekable_get_type(void);
#define G_TYPE_SEEKABLE (g_seekable_get_type())
#define G_SEEKABLE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SEEKABLE, GSeekable))
#define G_IS_SEEKABLE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SEEKABLE))
#define G_SEEKABLE_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_SEEKABLE, GSeekableGSeekableIface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSeekable, g_object_unref)
typedef struct _GConverter GConverter;
GType g_converter_get_type(void);
#define G_TYPE_CONVERTER (g_converter_get_type())
#define G_CONVERTER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_CONVERTER, GConverter))
#define G_IS_CONVERTER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_CONVERTER))
#define G_CONVERTER_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_CONVERTER, GConverterGConverterIface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GConverter, g_object_unref)
typedef struct _GZlibCompressor GZlibCompressor; typedef struct _GZlibCompressorClass GZlibCompressorClass;
GType g_zlib_compressor_get_type(void);
#define G_TYPE_ZLIB_COMPRESSOR (g_zlib_compressor_get_type())
#define G_ZLIB_COMPRESSOR(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_ZLIB_COMPRESSOR, GZlibCompressor))
#define G_IS_ZLIB_COMPRESSOR(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_ZLIB_COMPRESSOR))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GZlibCompressor, g_object_unref)
typedef struct _GZlibDecompressor GZlibDecompressor; typedef struct _GZlibDecompressorClass GZlibDecompressorClass;
GType g_zlib_decompressor_get_type(void);
#define G_TYPE_ZLIB_DECOMPRESSOR (g_zlib_decompressor_get_type())
#define G_ZLIB_DECOMPRESSOR(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_ZLIB_DECOMPRESSOR, GZlibDecompressor))
#define G_IS_ZLIB_DECOMPRESSOR(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_ZLIB_DECOMPRESSOR))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GZlibDecompressor, g_object_unref)
typedef struct _GInputVector { gpointer buffer; gsize size; } GInputVector;
typedef struct _GOutputVector { gconstpointer buffer; gsize size; } GOutputVector;
typedef gpointer (*GReallocFunc)(gpointer, gsize);
typedef gboolean (*GPollableSourceFunc)(GObject*, gpointer);
gssize g_input_stream_read(GInputStream*, void*, gsize, GCancellable*, GError**), g_input_stream_skip(GInputStream*, gsize, GCancellable*, GError**), g_input_stream_read_finish(GInputStream*, GAsyncResult*, GError**);
gboolean g_input_stream_read_all(GInputStream*, void*, gsize, gsize*, GCancellable*, GError**), g_input_stream_close(GInputStream*, GCancellable*, GError**), g_input_stream_read_all_finish(GInputStream*, GAsyncResult*, gsize*, GError**), g_input_stream_close_finish(GInputStream*, GAsyncResult*, GError**);
gboolean g_input_stream_is_closed(GInputStream*), g_input_stream_has_pending(GInputStream*);
GBytes *g_input_stream_read_bytes(GInputStream*, gsize, GCancellable*, GError**), *g_input_stream_read_bytes_finish(GInputStream*, GAsyncResult*, GError**);
void g_input_stream_read_async(GInputStream*, void*, gsize, int, GCancellable*, GAsyncReadyCallback, gpointer), g_input_stream_read_all_async(GInputStream*, void*, gsize, int, GCancellable*, GAsyncReadyCallback, gpointer);
void g_input_stream_read_bytes_async(GInputStream*, gsize, int, GCancellable*, GAsyncReadyCallback, gpointer), g_input_stream_close_async(GInputStream*, int, GCancellable*, GAsyncReadyCallback, gpointer);
gssize g_output_stream_write(GOutputStream*, const void*, gsize, GCancellable*, GError**), g_output_stream_splice(GOutputStream*, GInputStream*, GOutputStreamSpliceFlags, GCancellable*, GError**), g_output_stream_write_finish(GOutputStream*, GAsyncResult*, GError**);
gssize g_output_stream_write_bytes(GOutputStream*, GBytes*, GCancellable*, GError**), g_output_stream_write_bytes_finish(GOutputStream*, GAsyncResult*, GError**), g_output_stream_splice_finish(GOutputStream*, GAsyncResult*, GError**);
gboolean g_output_stream_write_all(GOutputStream*, const void*, gsize, gsize*, GCancellable*, GError**), g_output_stream_printf(GOutputStream*, gsize*, GCancellable*, GError**, const gchar*, ...), g_output_stream_flush(GOutputStream*, GCancellable*, GError**);
gboolean g_output_stream_close(GOutputStream*, GCancellable*, GError**), g_output_stream_write_all_finish(GOutputStream*, GAsyncResult*, gsize*, GError**), g_output_stream_flush_finish(GOutputStream*, GAsyncResult*, GError**), g_output_stream_close_finish(GOutputStream*, GAsyncResult*, GError**);
gboolean g_output_stream_is_closed(GOutputStream*), g_output_stream_has_pending(GOutputStream*);
void g_output_stream_write_async(GOutputStream*, const void*, gsize, int, GCancellable*, GAsyncReadyCallback, gpointer), g_output_stream_write_all_async(GOutputStream*, const void*, gsize, int, GCancellable*, GAsyncReadyCallback, gpointer);
void g_output_stream_write_bytes_async(GOutputStream*, GBytes*, int, GCancellable*, GAsyncReadyCallback, gpointer), g_output_stream_splice_async(GOutputStream*, GInputStream*, GOutputStreamSpliceFlags, int, GCancellable*, GAsyncReadyCallback, gpointer);
void g_output_stream_flush_async(GOutputStream*, int, GCancellable*, GAsyncReadyCallback, gpointer), g_output_stream_close_async(GOutputStream*, int, GCancellable*, GAsyncReadyCallback, gpointer);
GInputStream *g_io_stream_get_input_stream(GIOStream*), *g_memory_input_stream_new(void), *g_memory_input_stream_new_from_data(const void*, gssize, GDestroyNotify), *g_memory_input_stream_new_from_bytes(GBytes*), *g_buffered_input_stream_new(GInputStream*), *g_converter_input_stream_new(GInputStream*, GConverter*);
GInputStream *g_buffered_input_stream_new_sized(GInputStream*, gsize), *g_filter_input_stream_get_base_stream(GFilterInputStream*);
void g_memory_input_stream_add_data(GMemoryInputStream*, const void*, gssize, GDestroyNotify), g_memory_input_stream_add_bytes(GMemoryInputStream*, GBytes*), g_filter_input_stream_set_close_base_stream(GFilterInputStream*, gboolean), g_filter_output_stream_set_close_base_stream(GFilterOutputStream*, gboolean);
GOutputStream *g_io_stream_get_output_stream(GIOStream*), *g_memory_output_stream_new(gpointer, gsize, GReallocFunc, GDestroyNotify), *g_memory_output_stream_new_resizable(void), *g_converter_output_stream_new(GOutputStream*, GConverter*);
gpointer g_memory_output_stream_get_data(GMemoryOutputStream*), g_memory_output_stream_steal_data(GMemoryOutputStream*);
gsize g_memory_output_stream_get_size(GMemoryOutputStream*), g_memory_output_stream_get_data_size(GMemoryOutputStream*);
GBytes* g_memory_output_stream_steal_as_bytes(GMemoryOutputStream*);
gboolean g_io_stream_close(GIOStream*, GCancellable*, GError**), g_io_stream_close_finish(GIOStream*, GAsyncResult*, GError**), g_io_stream_is_closed(GIOStream*);
void g_io_stream_close_async(GIOStream*, int, GCancellable*, GAsyncReadyCallback, gpointer);
GDataInputStream* g_data_input_stream_new(GInputStream*);
void g_data_input_stream_set_newline_type(GDataInputStream*, GDataStreamNewlineType), g_data_input_stream_set_byte_order(GDataInputStream*, GDataStreamByteOrder);
char *g_data_input_stream_read_line(GDataInputStream*, gsize*, GCancellable*, GError**), *g_data_input_stream_read_line_utf8(GDataInputStream*, gsize*, GCancellable*, GError**), *g_data_input_stream_read_line_finish(GDataInputStream*, GAsyncResult*, gsize*, GError**);
char *g_data_input_stream_read_line_finish_utf8(GDataInputStream*, GAsyncResult*, gsize*, GError**), *g_data_input_stream_read_upto(GDataInputStream*, const gchar*, gssize, gsize*, GCancellable*, GError**);
void g_data_input_stream_read_line_async(GDataInputStream*, gint, GCancellable*, GAsyncReadyCallback, gpointer);
guchar g_data_input_stream_read_byte(GDataInputStream*, GCancellable*, GError**);
GDataOutputStream* g_data_output_stream_new(GOutputStream*);
gboolean g_data_output_stream_put_string(GDataOutputStream*, const char*, GCancellable*, GError**), g_data_output_stream_put_byte(GDataOutputStream*, guchar, GCancellable*, GError**);
gboolean g_seekable_seek(GSeekable*, goffset, GSeekType, GCancellable*, GError**), g_seekable_can_seek(GSeekable*);
goffset g_seekable_tell(GSeekable*);
GSource* g_pollable_input_stream_create_source(GPollableInputStream*, GCancellable*);
gssize g_pollable_input_stream_read_nonblocking(GPollableInputStream*, void*, gsize, GCancellable*, GError**), g_pollable_output_stream_write_nonblocking(GPollableOutputStream*, const void*, gsize, GCancellable*, GError**);
gboolean g_pollable_input_stream_is_readable(GPollableInputStream*);
GZlibCompressor* g_zlib_compressor_new(GZlibCompressorFormat, int);
GZlibDecompressor* g_zlib_decompressor_new(GZlibCompressorFormat);

/* ---- files ---- */
typedef struct _GFile GFile;
GType g_file_get_type(void);
#define G_TYPE_FILE (g_file_get_type())
#define G_FILE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_FILE, GFile))
#define G_IS_FILE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_FILE))
#define G_FILE_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_FILE, GFileGFileIface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFile, g_object_unref)
typedef struct _GFileInfo GFileInfo; typedef struct _GFileInfoClass GFileInfoClass;
GType g_file_info_get_type(void);
#define G_TYPE_FILE_INFO (g_file_info_get_type())
#define G_FILE_INFO(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_FILE_INFO, GFileInfo))
#define G_IS_FILE_INFO(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_FILE_INFO))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileInfo, g_object_unref)
typedef struct _GFileEnumerator GFileEnumerator; typedef struct _GFileEnumeratorClass GFileEnumeratorClass;
GType g_file_enumerator_get_type(void);
#define G_TYPE_FILE_ENUMERATOR (g_file_enumerator_get_type())
#define G_FILE_ENUMERATOR(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_FILE_ENUMERATOR, GFileEnumerator))
#define G_IS_FILE_ENUMERATOR(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_FILE_ENUMERATOR))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileEnumerator, g_object_unref)
typedef struct _GFileMonitor GFileMonitor; typedef struct _GFileMonitorClass GFileMonitorClass;
GType g_file_monitor_get_type(void);
#define G_TYPE_FILE_MONITOR (g_file_monitor_get_type())
#define G_FILE_MONITOR(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_FILE_MONITOR, GFileMonitor))
#define G_IS_FILE_MONITOR(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_FILE_MONITOR))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileMonitor, g_object_unref)
typedef struct _GFileInputStream { GInputStream parent_instance; } GFileInputStream;
typedef struct _GFileInputStreamClass { GInputStreamClass parent_class; } GFileInputStreamClass;
GType g_file_input_stream_get_type(void);
#define G_TYPE_FILE_INPUT_STREAM (g_file_input_stream_get_type())
#define G_FILE_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_FILE_INPUT_STREAM, GFileInputStream))
#define G_IS_FILE_INPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_FILE_INPUT_STREAM))
#define G_FILE_INPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_FILE_INPUT_STREAM, GFileInputStreamClass))
#define G_FILE_INPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_FILE_INPUT_STREAM, GFileInputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileInputStream, g_object_unref)
typedef struct _GFileOutputStream { GOutputStream parent_instance; } GFileOutputStream;
typedef struct _GFileOutputStreamClass { GOutputStreamClass parent_class; } GFileOutputStreamClass;
GType g_file_output_stream_get_type(void);
#define G_TYPE_FILE_OUTPUT_STREAM (g_file_output_stream_get_type())
#define G_FILE_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_FILE_OUTPUT_STREAM, GFileOutputStream))
#define G_IS_FILE_OUTPUT_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_FILE_OUTPUT_STREAM))
#define G_FILE_OUTPUT_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_FILE_OUTPUT_STREAM, GFileOutputStreamClass))
#define G_FILE_OUTPUT_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_FILE_OUTPUT_STREAM, GFileOutputStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileOutputStream, g_object_unref)
typedef struct _GFileIOStream { GIOStream parent_instance; } GFileIOStream;
typedef struct _GFileIOStreamClass { GIOStreamClass parent_class; } GFileIOStreamClass;
GType g_file_io_stream_get_type(void);
#define G_TYPE_FILE_IO_STREAM (g_file_io_stream_get_type())
#define G_FILE_IO_STREAM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_FILE_IO_STREAM, GFileIOStream))
#define G_IS_FILE_IO_STREAM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_FILE_IO_STREAM))
#define G_FILE_IO_STREAM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_FILE_IO_STREAM, GFileIOStreamClass))
#define G_FILE_IO_STREAM_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_FILE_IO_STREAM, GFileIOStreamClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileIOStream, g_object_unref)
#define G_FILE_ATTRIBUTE_STANDARD_TYPE "standard::type"
#define G_FILE_ATTRIBUTE_STANDARD_NAME "standard::name"
#define G_FILE_ATTRIBUTE_STANDARD_DISPLAY_NAME "standard::display-name"
#define G_FILE_ATTRIBUTE_STANDARD_ICON "standard::icon"
#define G_FILE_ATTRIBUTE_STANDARD_CONTENT_TYPE "standard::content-type"
#define G_FILE_ATTRIBUTE_STANDARD_FAST_CONTENT_TYPE "standard::fast-content-type"
#define G_FILE_ATTRIBUTE_STANDARD_SIZE "standard::size"
#define G_FILE_ATTRIBUTE_STANDARD_IS_HIDDEN "standard::is-hidden"
#define G_FILE_ATTRIBUTE_TIME_MODIFIED "time::modified"
#define G_FILE_ATTRIBUTE_TIME_CREATED "time::created"
#define G_FILE_ATTRIBUTE_ACCESS_CAN_READ "access::can-read"
#define G_FILE_ATTRIBUTE_ACCESS_CAN_WRITE "access::can-write"
#define G_FILE_ATTRIBUTE_UNIX_MODE "unix::mode"
GFile *g_file_new_for_path(const char*), *g_file_new_for_uri(const char*), *g_file_new_for_commandline_arg(const char*), *g_file_new_tmp(const char*, GFileIOStream**, GError**), *g_file_new_build_filename(const gchar*, ...), *g_file_parse_name(const char*), *g_file_dup(GFile*);
GFile *g_file_get_parent(GFile*), *g_file_get_child(GFile*, const char*), *g_file_get_child_for_display_name(GFile*, const char*, GError**), *g_file_resolve_relative_path(GFile*, const char*), *g_file_enumerator_get_child(GFileEnumerator*, GFileInfo*), *g_file_enumerator_get_container(GFileEnumerator*);
char *g_file_get_basename(GFile*), *g_file_get_path(GFile*), *g_file_get_uri(GFile*), *g_file_get_parse_name(GFile*), *g_file_get_relative_path(GFile*, GFile*), *g_file_get_uri_scheme(GFile*);
const char* g_file_peek_path(GFile*);
guint g_file_hash(gconstpointer);
gboolean g_file_equal(GFile*, GFile*), g_file_has_prefix(GFile*, GFile*), g_file_has_parent(GFile*, GFile*), g_file_is_native(GFile*), g_file_has_uri_scheme(GFile*, const char*), g_file_query_exists(GFile*, GCancellable*);
gboolean g_file_delete(GFile*, GCancellable*, GError**), g_file_delete_finish(GFile*, GAsyncResult*, GError**), g_file_trash(GFile*, GCancellable*, GError**), g_file_copy(GFile*, GFile*, GFileCopyFlags, GCancellable*, GFileProgressCallback, gpointer, GError**);
gboolean g_file_copy_finish(GFile*, GAsyncResult*, GError**), g_file_move(GFile*, GFile*, GFileCopyFlags, GCancellable*, GFileProgressCallback, gpointer, GError**), g_file_make_directory(GFile*, GCancellable*, GError**), g_file_make_directory_with_parents(GFile*, GCancellable*, GError**);
gboolean g_file_load_contents(GFile*, GCancellable*, char**, gsize*, char**, GError**), g_file_load_contents_finish(GFile*, GAsyncResult*, char**, gsize*, char**, GError**), g_file_replace_contents(GFile*, const char*, gsize, const char*, gboolean, GFileCreateFlags, char**, GCancellable*, GError**);
gboolean g_file_replace_contents_finish(GFile*, GAsyncResult*, char**, GError**), g_file_set_attribute_uint32(GFile*, const char*, guint32, GFileQueryInfoFlags, GCancellable*, GError**);
GFileInputStream *g_file_read(GFile*, GCancellable*, GError**), *g_file_read_finish(GFile*, GAsyncResult*, GError**);
GFileOutputStream *g_file_append_to(GFile*, GFileCreateFlags, GCancellable*, GError**), *g_file_create(GFile*, GFileCreateFlags, GCancellable*, GError**), *g_file_replace(GFile*, const char*, gboolean, GFileCreateFlags, GCancellable*, GError**);
GFileOutputStream *g_file_create_finish(GFile*, GAsyncResult*, GError**), *g_file_replace_finish(GFile*, GAsyncResult*, GError**);
GFileIOStream *g_file_open_readwrite(GFile*, GCancellable*, GError**), *g_file_create_readwrite(GFile*, GFileCreateFlags, GCancellable*, GError**);
GFileInfo *g_file_query_info(GFile*, const char*, GFileQueryInfoFlags, GCancellable*, GError**), *g_file_query_info_finish(GFile*, GAsyncResult*, GError**), *g_file_enumerator_next_file(GFileEnumerator*, GCancellable*, GError**), *g_file_info_new(void), *g_file_input_stream_query_info(GFileInputStream*, const char*, GCancellable*, GError**);
GFileType g_file_query_file_type(GFile*, GFileQueryInfoFlags, GCancellable*), g_file_info_get_file_type(GFileInfo*);
GFileEnumerator *g_file_enumerate_children(GFile*, const char*, GFileQueryInfoFlags, GCancellable*, GError**), *g_file_enumerate_children_finish(GFile*, GAsyncResult*, GError**);
gboolean g_file_enumerator_close(GFileEnumerator*, GCancellable*, GError**), g_file_enumerator_iterate(GFileEnumerator*, GFileInfo**, GFile**, GCancellable*, GError**);
void g_file_enumerator_next_files_async(GFileEnumerator*, int, int, GCancellable*, GAsyncReadyCallback, gpointer);
GList* g_file_enumerator_next_files_finish(GFileEnumerator*, GAsyncResult*, GError**);
void g_file_read_async(GFile*, int, GCancellable*, GAsyncReadyCallback, gpointer), g_file_create_async(GFile*, GFileCreateFlags, int, GCancellable*, GAsyncReadyCallback, gpointer), g_file_replace_async(GFile*, const char*, gboolean, GFileCreateFlags, int, GCancellable*, GAsyncReadyCallback, gpointer);
void g_file_query_info_async(GFile*, const char*, GFileQueryInfoFlags, int, GCancellable*, GAsyncReadyCallback, gpointer), g_file_enumerate_children_async(GFile*, const char*, GFileQueryInfoFlags, int, GCancellable*, GAsyncReadyCallback, gpointer), g_file_delete_async(GFile*, int, GCancellable*, GAsyncReadyCallback, gpointer);
void g_file_copy_async(GFile*, GFile*, GFileCopyFlags, int, GCancellable*, GFileProgressCallback, gpointer, GAsyncReadyCallback, gpointer), g_file_load_contents_async(GFile*, GCancellable*, GAsyncReadyCallback, gpointer);
void g_file_replace_contents_async(GFile*, const char*, gsize, const char*, gboolean, GFileCreateFlags, GCancellable*, GAsyncReadyCallback, gpointer), g_file_replace_contents_bytes_async(GFile*, GBytes*, const char*, gboolean, GFileCreateFlags, GCancellable*, GAsyncReadyCallback, gpointer);
GBytes *g_file_load_bytes(GFile*, GCancellable*, gchar**, GError**), *g_file_load_bytes_finish(GFile*, GAsyncResult*, gchar**, GError**);
void g_file_load_bytes_async(GFile*, GCancellable*, GAsyncReadyCallback, gpointer);
GFileMonitor *g_file_monitor(GFile*, GFileMonitorFlags, GCancellable*, GError**), *g_file_monitor_file(GFile*, GFileMonitorFlags, GCancellable*, GError**), *g_file_monitor_directory(GFile*, GFileMonitorFlags, GCancellable*, GError**);
gboolean g_file_monitor_cancel(GFileMonitor*);
const char *g_file_info_get_name(GFileInfo*), *g_file_info_get_display_name(GFileInfo*), *g_file_info_get_content_type(GFileInfo*), *g_file_info_get_attribute_string(GFileInfo*, const char*), *g_file_info_get_attribute_byte_string(GFileInfo*, const char*), *g_file_info_get_etag(GFileInfo*);
goffset g_file_info_get_size(GFileInfo*);
gboolean g_file_info_get_is_hidden(GFileInfo*), g_file_info_get_attribute_boolean(GFileInfo*, const char*), g_file_info_has_attribute(GFileInfo*, const char*);
guint32 g_file_info_get_attribute_uint32(GFileInfo*, const char*);
guint64 g_file_info_get_attribute_uint64(GFileInfo*, const char*);
GDateTime *g_file_info_get_modification_date_time(GFileInfo*), *g_file_info_get_creation_date_time(GFileInfo*);

/* ---- models of lists, actions, menus, applications, settings, notifications ---- */
typedef struct _GListModel GListModel;
GType g_list_model_get_type(void);
#define G_TYPE_LIST_MODEL (g_list_model_get_type())
#define G_LIST_MODEL(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_LIST_MODEL, GListModel))
#define G_IS_LIST_MODEL(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_LIST_MODEL))
#define G_LIST_MODEL_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_LIST_MODEL, GListModelInterface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GListModel, g_object_unref)
struct _GListModelInterface { GTypeInterface g_iface; GType (*get_item_type)(GListModel*); guint (*get_n_items)(GListModel*); gpointer (*get_item)(GListModel*, guint); };
typedef struct _GListModelInterface GListModelInterface;
typedef struct _GListStore GListStore; typedef struct _GListStoreClass GListStoreClass;
GType g_list_store_get_type(void);
#define G_TYPE_LIST_STORE (g_list_store_get_type())
#define G_LIST_STORE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_LIST_STORE, GListStore))
#define G_IS_LIST_STORE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_LIST_STORE))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GListStore, g_object_unref)
GType g_list_model_get_item_type(GListModel*);
guint g_list_model_get_n_items(GListModel*);
gpointer g_list_model_get_item(GListModel*, guint);
GObject* g_list_model_get_object(GListModel*, guint);
void g_list_model_items_changed(GListModel*, guint, guint, guint);
GListStore* g_list_store_new(GType);
void g_list_store_insert(GListStore*, guint, gpointer), g_list_store_sort(GListStore*, GCompareDataFunc, gpointer), g_list_store_append(GListStore*, gpointer), g_list_store_remove(GListStore*, guint), g_list_store_remove_all(GListStore*), g_list_store_splice(GListStore*, guint, guint, gpointer*, guint);
guint g_list_store_insert_sorted(GListStore*, gpointer, GCompareDataFunc, gpointer);
gboolean g_list_store_find(GListStore*, gpointer, guint*), g_list_store_find_with_equal_func(GListStore*, gpointer, GEqualFunc, guint*);
typedef struct _GAction GAction;
GType g_action_get_type(void);
#define G_TYPE_ACTION (g_action_get_type())
#define G_ACTION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_ACTION, GAction))
#define G_IS_ACTION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_ACTION))
#define G_ACTION_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_ACTION, GActionInterface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GAction, g_object_unref)
typedef struct _GActionGroup GActionGroup;
GType g_action_group_get_type(void);
#define G_TYPE_ACTION_GROUP (g_action_group_get_type())
#define G_ACTION_GROUP(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_ACTION_GROUP, GActionGroup))
#define G_IS_ACTION_GROUP(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_ACTION_GROUP))
#define G_ACTION_GROUP_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_ACTION_GROUP, GActionGroupInterface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GActionGroup, g_object_unref)
typedef struct _GActionMap GActionMap;
GType g_action_map_get_type(void);
#define G_TYPE_ACTION_MAP (g_action_map_get_type())
#define G_ACTION_MAP(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_ACTION_MAP, GActionMap))
#define G_IS_ACTION_MAP(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_ACTION_MAP))
#define G_ACTION_MAP_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_ACTION_MAP, GActionMapInterface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GActionMap, g_object_unref)
typedef struct _GSimpleAction GSimpleAction; typedef struct _GSimpleActionClass GSimpleActionClass;
GType g_simple_action_get_type(void);
#define G_TYPE_SIMPLE_ACTION (g_simple_action_get_type())
#define G_SIMPLE_ACTION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SIMPLE_ACTION, GSimpleAction))
#define G_IS_SIMPLE_ACTION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SIMPLE_ACTION))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSimpleAction, g_object_unref)
typedef struct _GSimpleActionGroup GSimpleActionGroup; typedef struct _GSimpleActionGroupClass GSimpleActionGroupClass;
GType g_simple_action_group_get_type(void);
#define G_TYPE_SIMPLE_ACTION_GROUP (g_simple_action_group_get_type())
#define G_SIMPLE_ACTION_GROUP(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SIMPLE_ACTION_GROUP, GSimpleActionGroup))
#define G_IS_SIMPLE_ACTION_GROUP(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SIMPLE_ACTION_GROUP))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSimpleActionGroup, g_object_unref)
typedef struct _GMenuModel { GObject parent_instance; } GMenuModel;
typedef struct _GMenuModelClass { GObjectClass parent_class; } GMenuModelClass;
GType g_menu_model_get_type(void);
#define G_TYPE_MENU_MODEL (g_menu_model_get_type())
#define G_MENU_MODEL(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_MENU_MODEL, GMenuModel))
#define G_IS_MENU_MODEL(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_MENU_MODEL))
#define G_MENU_MODEL_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_MENU_MODEL, GMenuModelClass))
#define G_MENU_MODEL_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_MENU_MODEL, GMenuModelClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMenuModel, g_object_unref)
typedef struct _GMenu GMenu; typedef struct _GMenuClass GMenuClass;
GType g_menu_get_type(void);
#define G_TYPE_MENU (g_menu_get_type())
#define G_MENU(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_MENU, GMenu))
#define G_IS_MENU(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_MENU))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMenu, g_object_unref)
typedef struct _GMenuItem GMenuItem; typedef struct _GMenuItemClass GMenuItemClass;
GType g_menu_item_get_type(void);
#define G_TYPE_MENU_ITEM (g_menu_item_get_type())
#define G_MENU_ITEM(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_MENU_ITEM, GMenuItem))
#define G_IS_MENU_ITEM(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_MENU_ITEM))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMenuItem, g_object_unref)
typedef struct _GActionEntry { const gchar* name; void (*activate)(GSimpleAction*, GVariant*, gpointer); const gchar *parameter_type, *state; void (*change_state)(GSimpleAction*, GVariant*, gpointer); gsize padding[3]; } GActionEntry;
GSimpleAction *g_simple_action_new(const gchar*, const GVariantType*), *g_simple_action_new_stateful(const gchar*, const GVariantType*, GVariant*);
void g_simple_action_set_enabled(GSimpleAction*, gboolean), g_simple_action_set_state(GSimpleAction*, GVariant*), g_action_activate(GAction*, GVariant*), g_action_change_state(GAction*, GVariant*);
const gchar* g_action_get_name(GAction*);
GVariant *g_action_get_state(GAction*), *g_action_group_get_action_state(GActionGroup*, const gchar*);
gboolean g_action_get_enabled(GAction*);
GSimpleActionGroup* g_simple_action_group_new(void);
GAction* g_action_map_lookup_action(GActionMap*, const gchar*);
void g_action_map_add_action(GActionMap*, GAction*), g_action_map_remove_action(GActionMap*, const gchar*), g_action_map_add_action_entries(GActionMap*, const GActionEntry*, gint, gpointer), g_action_group_activate_action(GActionGroup*, const gchar*, GVariant*);
GMenu* g_menu_new(void);
void g_menu_append(GMenu*, const gchar*, const gchar*), g_menu_append_item(GMenu*, GMenuItem*), g_menu_append_section(GMenu*, const gchar*, GMenuModel*), g_menu_append_submenu(GMenu*, const gchar*, GMenuModel*), g_menu_prepend(GMenu*, const gchar*, const gchar*), g_menu_remove_all(GMenu*);
GMenuItem* g_menu_item_new(const gchar*, const gchar*);
typedef struct _GIcon GIcon;
GType g_icon_get_type(void);
#define G_TYPE_ICON (g_icon_get_type())
#define G_ICON(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_ICON, GIcon))
#define G_IS_ICON(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_ICON))
#define G_ICON_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_ICON, GIconGIconIface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GIcon, g_object_unref)
typedef struct _GThemedIcon GThemedIcon; typedef struct _GThemedIconClass GThemedIconClass;
GType g_themed_icon_get_type(void);
#define G_TYPE_THEMED_ICON (g_themed_icon_get_type())
#define G_THEMED_ICON(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_THEMED_ICON, GThemedIcon))
#define G_IS_THEMED_ICON(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_THEMED_ICON))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GThemedIcon, g_object_unref)
typedef struct _GBytesIcon GBytesIcon; typedef struct _GBytesIconClass GBytesIconClass;
GType g_bytes_icon_get_type(void);
#define G_TYPE_BYTES_ICON (g_bytes_icon_get_type())
#define G_BYTES_ICON(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_BYTES_ICON, GBytesIcon))
#define G_IS_BYTES_ICON(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_BYTES_ICON))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GBytesIcon, g_object_unref)
GIcon *g_themed_icon_new(const char*), *g_bytes_icon_new(GBytes*), *g_file_icon_new(GFile*), *g_icon_new_for_string(const gchar*, GError**);
struct _GDBusConnection;
typedef struct _GApplicationCommandLine GApplicationCommandLine;
typedef struct _GApplication { GObject parent_instance; gpointer priv; } GApplication;
typedef struct _GApplicationClass {
    GObjectClass parent_class;
    void (*startup)(GApplication*);
    void (*activate)(GApplication*);
    void (*open)(GApplication*, GFile**, gint, const gchar*);
    int (*command_line)(GApplication*, GApplicationCommandLine*);
    gboolean (*local_command_line)(GApplication*, gchar***, int*);
    void (*before_emit)(GApplication*, GVariant*);
    void (*after_emit)(GApplication*, GVariant*);
    void (*add_platform_data)(GApplication*, GVariantBuilder*);
    void (*quit_mainloop)(GApplication*);
    void (*run_mainloop)(GApplication*);
    void (*shutdown)(GApplication*);
    gboolean (*dbus_register)(GApplication*, struct _GDBusConnection*, const gchar*, GError**);
    void (*dbus_unregister)(GApplication*, struct _GDBusConnection*, const gchar*);
    gint (*handle_local_options)(GApplication*, GVariantDict*);
    gboolean (*name_lost)(GApplication*);
    gpointer padding[7];
} GApplicationClass;
GType g_application_get_type(void);
#define G_TYPE_APPLICATION (g_application_get_type())
#define G_APPLICATION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_APPLICATION, GApplication))
#define G_IS_APPLICATION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_APPLICATION))
#define G_APPLICATION_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_APPLICATION, GApplicationClass))
#define G_APPLICATION_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_APPLICATION, GApplicationClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GApplication, g_object_unref)
typedef struct _GNotification GNotification; typedef struct _GNotificationClass GNotificationClass;
GType g_notification_get_type(void);
#define G_TYPE_NOTIFICATION (g_notification_get_type())
#define G_NOTIFICATION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_NOTIFICATION, GNotification))
#define G_IS_NOTIFICATION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_NOTIFICATION))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GNotification, g_object_unref)
GType g_application_command_line_get_type(void);
#define G_APPLICATION_COMMAND_LINE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), g_application_command_line_get_type(), GApplicationCommandLine))
GApplication *g_application_new(const gchar*, GApplicationFlags), *g_application_get_default(void);
gboolean g_application_id_is_valid(const gchar*), g_application_register(GApplication*, GCancellable*, GError**), g_application_get_is_registered(GApplication*), g_application_get_is_remote(GApplication*);
const gchar *g_application_get_application_id(GApplication*), *g_application_get_resource_base_path(GApplication*);
struct _GDBusConnection* g_application_get_dbus_connection(GApplication*);
void g_application_set_default(GApplication*), g_application_hold(GApplication*), g_application_release(GApplication*), g_application_activate(GApplication*), g_application_quit(GApplication*), g_application_open(GApplication*, GFile**, gint, const gchar*), g_application_mark_busy(GApplication*), g_application_unmark_busy(GApplication*);
void g_application_add_main_option_entries(GApplication*, const GOptionEntry*), g_application_add_main_option(GApplication*, const char*, char, GOptionFlags, GOptionArg, const char*, const char*), g_application_set_inactivity_timeout(GApplication*, guint), g_application_set_resource_base_path(GApplication*, const gchar*);
void g_application_send_notification(GApplication*, const gchar*, GNotification*), g_application_withdraw_notification(GApplication*, const gchar*), g_application_set_option_context_summary(GApplication*, const gchar*), g_application_set_application_id(GApplication*, const gchar*), g_application_set_flags(GApplication*, GApplicationFlags);
int g_application_run(GApplication*, int, char**);
gchar** g_application_command_line_get_arguments(GApplicationCommandLine*, int*);
GVariantDict* g_application_command_line_get_options_dict(GApplicationCommandLine*);
void g_application_command_line_print(GApplicationCommandLine*, const gchar*, ...), g_application_command_line_printerr(GApplicationCommandLine*, const gchar*, ...), g_application_command_line_set_exit_status(GApplicationCommandLine*, int);
GNotification* g_notification_new(const gchar*);
void g_notification_set_title(GNotification*, const gchar*), g_notification_set_body(GNotification*, const gchar*), g_notification_set_icon(GNotification*, GIcon*), g_notification_set_priority(GNotification*, GNotificationPriority), g_notification_add_button(GNotification*, const gchar*, const gchar*);
void g_notification_add_button_with_target(GNotification*, const gchar*, const gchar*, const gchar*, ...), g_notification_set_default_action(GNotification*, const gchar*), g_notification_set_default_action_and_target(GNotification*, const gchar*, const gchar*, ...), g_notification_set_category(GNotification*, const gchar*);
typedef struct _GSettings { GObject parent_instance; } GSettings;
typedef struct _GSettingsClass { GObjectClass parent_class; } GSettingsClass;
GType g_settings_get_type(void);
#define G_TYPE_SETTINGS (g_settings_get_type())
#define G_SETTINGS(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SETTINGS, GSettings))
#define G_IS_SETTINGS(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SETTINGS))
#define G_SETTINGS_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_SETTINGS, GSettingsClass))
#define G_SETTINGS_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_SETTINGS, GSettingsClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSettings, g_object_unref)
GSettings *g_settings_new(const gchar*), *g_settings_new_with_path(const gchar*, const gchar*), *g_settings_get_child(GSettings*, const gchar*);
typedef struct _GSettingsSchema GSettingsSchema;
typedef struct _GSettingsSchemaSource GSettingsSchemaSource;
GSettingsSchemaSource* g_settings_schema_source_get_default(void);
GSettingsSchema* g_settings_schema_source_lookup(GSettingsSchemaSource*, const gchar*, gboolean);
void g_settings_schema_unref(GSettingsSchema*);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSettingsSchema, g_settings_schema_unref)
gboolean g_settings_set_value(GSettings*, const gchar*, GVariant*), g_settings_set(GSettings*, const gchar*, const gchar*, ...), g_settings_get_boolean(GSettings*, const gchar*), g_settings_set_boolean(GSettings*, const gchar*, gboolean), g_settings_set_int(GSettings*, const gchar*, gint);
gboolean g_settings_set_uint(GSettings*, const gchar*, guint), g_settings_set_int64(GSettings*, const gchar*, gint64), g_settings_set_double(GSettings*, const gchar*, gdouble), g_settings_set_string(GSettings*, const gchar*, const gchar*), g_settings_set_strv(GSettings*, const gchar*, const gchar* const*), g_settings_set_enum(GSettings*, const gchar*, gint);
gboolean g_settings_is_writable(GSettings*, const gchar*);
gint g_settings_get_int(GSettings*, const gchar*), g_settings_get_enum(GSettings*, const gchar*);
guint g_settings_get_uint(GSettings*, const gchar*);
gint64 g_settings_get_int64(GSettings*, const gchar*);
gdouble g_settings_get_double(GSettings*, const gchar*);
gchar *g_settings_get_string(GSettings*, const gchar*), **g_settings_get_strv(GSettings*, const gchar*);
GVariant* g_settings_get_value(GSettings*, const gchar*);
void g_settings_get(GSettings*, const gchar*, const gchar*, ...), g_settings_reset(GSettings*, const gchar*), g_settings_sync(void), g_settings_delay(GSettings*), g_settings_apply(GSettings*), g_settings_bind(GSettings*, const gchar*, gpointer, const gchar*, GSettingsBindFlags);
typedef struct _GAppInfo GAppInfo;
GType g_app_info_get_type(void);
#define G_TYPE_APP_INFO (g_app_info_get_type())
#define G_APP_INFO(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_APP_INFO, GAppInfo))
#define G_IS_APP_INFO(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_APP_INFO))
#define G_APP_INFO_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_APP_INFO, GAppInfoGAppInfoIface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GAppInfo, g_object_unref)
typedef struct _GAppLaunchContext GAppLaunchContext; typedef struct _GAppLaunchContextClass GAppLaunchContextClass;
GType g_app_launch_context_get_type(void);
#define G_TYPE_APP_LAUNCH_CONTEXT (g_app_launch_context_get_type())
#define G_APP_LAUNCH_CONTEXT(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_APP_LAUNCH_CONTEXT, GAppLaunchContext))
#define G_IS_APP_LAUNCH_CONTEXT(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_APP_LAUNCH_CONTEXT))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GAppLaunchContext, g_object_unref)
gboolean g_app_info_launch_default_for_uri(const char*, GAppLaunchContext*, GError**), g_app_info_launch_default_for_uri_finish(GAsyncResult*, GError**), g_app_info_launch(GAppInfo*, GList*, GAppLaunchContext*, GError**);
void g_app_info_launch_default_for_uri_async(const char*, GAppLaunchContext*, GCancellable*, GAsyncReadyCallback, gpointer);
GAppInfo* g_app_info_create_from_commandline(const char*, const char*, GAppInfoCreateFlags, GError**);
gchar *g_content_type_guess(const gchar*, const guchar*, gsize, gboolean*), *g_content_type_get_mime_type(const gchar*), *g_content_type_from_mime_type(const gchar*);
typedef struct _GResource GResource;
GResource* g_resource_load(const gchar*, GError**);
void g_resource_unref(GResource*), g_resources_register(GResource*);
GBytes* g_resources_lookup_data(const char*, GResourceLookupFlags, GError**);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GResource, g_resource_unref)

/* ---- processes ---- */
typedef struct _GSubprocess GSubprocess; typedef struct _GSubprocessClass GSubprocessClass;
GType g_subprocess_get_type(void);
#define G_TYPE_SUBPROCESS (g_subprocess_get_type())
#define G_SUBPROCESS(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SUBPROCESS, GSubprocess))
#define G_IS_SUBPROCESS(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SUBPROCESS))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSubprocess, g_object_unref)
typedef struct _GSubprocessLauncher GSubprocessLauncher; typedef struct _GSubprocessLauncherClass GSubprocessLauncherClass;
GType g_subprocess_launcher_get_type(void);
#define G_TYPE_SUBPROCESS_LAUNCHER (g_subprocess_launcher_get_type())
#define G_SUBPROCESS_LAUNCHER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SUBPROCESS_LAUNCHER, GSubprocessLauncher))
#define G_IS_SUBPROCESS_LAUNCHER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SUBPROCESS_LAUNCHER))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSubprocessLauncher, g_object_unref)
GSubprocess *g_subprocess_new(GSubprocessFlags, GError**, const gchar*, ...), *g_subprocess_newv(const gchar* const*, GSubprocessFlags, GError**), *g_subprocess_launcher_spawn(GSubprocessLauncher*, GError**, const gchar*, ...), *g_subprocess_launcher_spawnv(GSubprocessLauncher*, const gchar* const*, GError**);
GSubprocessLauncher* g_subprocess_launcher_new(GSubprocessFlags);
void g_subprocess_launcher_setenv(GSubprocessLauncher*, const gchar*, const gchar*, gboolean), g_subprocess_launcher_set_cwd(GSubprocessLauncher*, const gchar*), g_subprocess_force_exit(GSubprocess*), g_subprocess_send_signal(GSubprocess*, gint);
GOutputStream* g_subprocess_get_stdin_pipe(GSubprocess*);
GInputStream *g_subprocess_get_stdout_pipe(GSubprocess*), *g_subprocess_get_stderr_pipe(GSubprocess*);
gboolean g_subprocess_wait(GSubprocess*, GCancellable*, GError**), g_subprocess_wait_finish(GSubprocess*, GAsyncResult*, GError**), g_subprocess_wait_check(GSubprocess*, GCancellable*, GError**), g_subprocess_wait_check_finish(GSubprocess*, GAsyncResult*, GError**), g_subprocess_get_successful(GSubprocess*);
gboolean g_subprocess_communicate(GSubprocess*, GBytes*, GCancellable*, GBytes**, GBytes**, GError**), g_subprocess_communicate_utf8(GSubprocess*, const char*, GCancellable*, char**, char**, GError**), g_subprocess_communicate_finish(GSubprocess*, GAsyncResult*, GBytes**, GBytes**, GError**);
gboolean g_subprocess_communicate_utf8_finish(GSubprocess*, GAsyncResult*, char**, char**, GError**);
void g_subprocess_wait_async(GSubprocess*, GCancellable*, GAsyncReadyCallback, gpointer), g_subprocess_wait_check_async(GSubprocess*, GCancellable*, GAsyncReadyCallback, gpointer), g_subprocess_communicate_async(GSubprocess*, GBytes*, GCancellable*, GAsyncReadyCallback, gpointer);
void g_subprocess_communicate_utf8_async(GSubprocess*, const char*, GCancellable*, GAsyncReadyCallback, gpointer);
gint g_subprocess_get_exit_status(GSubprocess*), g_subprocess_get_status(GSubprocess*);

/* ---- network ---- */
typedef struct _GSocket { GObject parent_instance; } GSocket;
typedef struct _GSocketClass { GObjectClass parent_class; } GSocketClass;
GType g_socket_get_type(void);
#define G_TYPE_SOCKET (g_socket_get_type())
#define G_SOCKET(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SOCKET, GSocket))
#define G_IS_SOCKET(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SOCKET))
#define G_SOCKET_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_SOCKET, GSocketClass))
#define G_SOCKET_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_SOCKET, GSocketClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocket, g_object_unref)
typedef struct _GSocketAddress { GObject parent_instance; } GSocketAddress;
typedef struct _GSocketAddressClass { GObjectClass parent_class; } GSocketAddressClass;
GType g_socket_address_get_type(void);
#define G_TYPE_SOCKET_ADDRESS (g_socket_address_get_type())
#define G_SOCKET_ADDRESS(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SOCKET_ADDRESS, GSocketAddress))
#define G_IS_SOCKET_ADDRESS(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SOCKET_ADDRESS))
#define G_SOCKET_ADDRESS_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_SOCKET_ADDRESS, GSocketAddressClass))
#define G_SOCKET_ADDRESS_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_SOCKET_ADDRESS, GSocketAddressClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketAddress, g_object_unref)
typedef struct _GInetAddress { GObject parent_instance; } GInetAddress;
typedef struct _GInetAddressClass { GObjectClass parent_class; } GInetAddressClass;
GType g_inet_address_get_type(void);
#define G_TYPE_INET_ADDRESS (g_inet_address_get_type())
#define G_INET_ADDRESS(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_INET_ADDRESS, GInetAddress))
#define G_IS_INET_ADDRESS(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_INET_ADDRESS))
#define G_INET_ADDRESS_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_INET_ADDRESS, GInetAddressClass))
#define G_INET_ADDRESS_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_INET_ADDRESS, GInetAddressClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GInetAddress, g_object_unref)
typedef struct _GInetSocketAddress { GSocketAddress parent_instance; } GInetSocketAddress;
typedef struct _GInetSocketAddressClass { GSocketAddressClass parent_class; } GInetSocketAddressClass;
GType g_inet_socket_address_get_type(void);
#define G_TYPE_INET_SOCKET_ADDRESS (g_inet_socket_address_get_type())
#define G_INET_SOCKET_ADDRESS(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_INET_SOCKET_ADDRESS, GInetSocketAddress))
#define G_IS_INET_SOCKET_ADDRESS(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_INET_SOCKET_ADDRESS))
#define G_INET_SOCKET_ADDRESS_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_INET_SOCKET_ADDRESS, GInetSocketAddressClass))
#define G_INET_SOCKET_ADDRESS_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_INET_SOCKET_ADDRESS, GInetSocketAddressClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GInetSocketAddress, g_object_unref)
typedef struct _GSocketConnection { GIOStream parent_instance; } GSocketConnection;
typedef struct _GSocketConnectionClass { GIOStreamClass parent_class; } GSocketConnectionClass;
GType g_socket_connection_get_type(void);
#define G_TYPE_SOCKET_CONNECTION (g_socket_connection_get_type())
#define G_SOCKET_CONNECTION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SOCKET_CONNECTION, GSocketConnection))
#define G_IS_SOCKET_CONNECTION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SOCKET_CONNECTION))
#define G_SOCKET_CONNECTION_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_SOCKET_CONNECTION, GSocketConnectionClass))
#define G_SOCKET_CONNECTION_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_SOCKET_CONNECTION, GSocketConnectionClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketConnection, g_object_unref)
typedef struct _GTcpConnection { GSocketConnection parent_instance; } GTcpConnection;
typedef struct _GTcpConnectionClass { GSocketConnectionClass parent_class; } GTcpConnectionClass;
GType g_tcp_connection_get_type(void);
#define G_TYPE_TCP_CONNECTION (g_tcp_connection_get_type())
#define G_TCP_CONNECTION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_TCP_CONNECTION, GTcpConnection))
#define G_IS_TCP_CONNECTION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_TCP_CONNECTION))
#define G_TCP_CONNECTION_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_TCP_CONNECTION, GTcpConnectionClass))
#define G_TCP_CONNECTION_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_TCP_CONNECTION, GTcpConnectionClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTcpConnection, g_object_unref)
typedef struct _GSocketClient { GObject parent_instance; } GSocketClient;
typedef struct _GSocketClientClass { GObjectClass parent_class; } GSocketClientClass;
GType g_socket_client_get_type(void);
#define G_TYPE_SOCKET_CLIENT (g_socket_client_get_type())
#define G_SOCKET_CLIENT(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SOCKET_CLIENT, GSocketClient))
#define G_IS_SOCKET_CLIENT(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SOCKET_CLIENT))
#define G_SOCKET_CLIENT_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_SOCKET_CLIENT, GSocketClientClass))
#define G_SOCKET_CLIENT_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_SOCKET_CLIENT, GSocketClientClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketClient, g_object_unref)
typedef struct _GSocketListener { GObject parent_instance; } GSocketListener;
typedef struct _GSocketListenerClass { GObjectClass parent_class; } GSocketListenerClass;
GType g_socket_listener_get_type(void);
#define G_TYPE_SOCKET_LISTENER (g_socket_listener_get_type())
#define G_SOCKET_LISTENER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SOCKET_LISTENER, GSocketListener))
#define G_IS_SOCKET_LISTENER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SOCKET_LISTENER))
#define G_SOCKET_LISTENER_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_SOCKET_LISTENER, GSocketListenerClass))
#define G_SOCKET_LISTENER_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_SOCKET_LISTENER, GSocketListenerClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketListener, g_object_unref)
typedef struct _GSocketService { GSocketListener parent_instance; } GSocketService;
typedef struct _GSocketServiceClass { GSocketListenerClass parent_class; } GSocketServiceClass;
GType g_socket_service_get_type(void);
#define G_TYPE_SOCKET_SERVICE (g_socket_service_get_type())
#define G_SOCKET_SERVICE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SOCKET_SERVICE, GSocketService))
#define G_IS_SOCKET_SERVICE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SOCKET_SERVICE))
#define G_SOCKET_SERVICE_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_SOCKET_SERVICE, GSocketServiceClass))
#define G_SOCKET_SERVICE_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_SOCKET_SERVICE, GSocketServiceClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketService, g_object_unref)
typedef struct _GThreadedSocketService { GSocketService parent_instance; } GThreadedSocketService;
typedef struct _GThreadedSocketServiceClass { GSocketServiceClass parent_class; } GThreadedSocketServiceClass;
GType g_threaded_socket_service_get_type(void);
#define G_TYPE_THREADED_SOCKET_SERVICE (g_threaded_socket_service_get_type())
#define G_THREADED_SOCKET_SERVICE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_THREADED_SOCKET_SERVICE, GThreadedSocketService))
#define G_IS_THREADED_SOCKET_SERVICE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_THREADED_SOCKET_SERVICE))
#define G_THREADED_SOCKET_SERVICE_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_THREADED_SOCKET_SERVICE, GThreadedSocketServiceClass))
#define G_THREADED_SOCKET_SERVICE_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_THREADED_SOCKET_SERVICE, GThreadedSocketServiceClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GThreadedSocketService, g_object_unref)
typedef struct _GSocketConnectable GSocketConnectable;
GType g_socket_connectable_get_type(void);
#define G_TYPE_SOCKET_CONNECTABLE (g_socket_connectable_get_type())
#define G_SOCKET_CONNECTABLE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SOCKET_CONNECTABLE, GSocketConnectable))
#define G_IS_SOCKET_CONNECTABLE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SOCKET_CONNECTABLE))
#define G_SOCKET_CONNECTABLE_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_SOCKET_CONNECTABLE, GSocketConnectableGSocketConnectableIface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketConnectable, g_object_unref)
typedef struct _GNetworkAddress GNetworkAddress; typedef struct _GNetworkAddressClass GNetworkAddressClass;
GType g_network_address_get_type(void);
#define G_TYPE_NETWORK_ADDRESS (g_network_address_get_type())
#define G_NETWORK_ADDRESS(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_NETWORK_ADDRESS, GNetworkAddress))
#define G_IS_NETWORK_ADDRESS(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_NETWORK_ADDRESS))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GNetworkAddress, g_object_unref)
typedef struct _GNetworkMonitor GNetworkMonitor;
GType g_network_monitor_get_type(void);
#define G_TYPE_NETWORK_MONITOR (g_network_monitor_get_type())
#define G_NETWORK_MONITOR(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_NETWORK_MONITOR, GNetworkMonitor))
#define G_IS_NETWORK_MONITOR(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_NETWORK_MONITOR))
#define G_NETWORK_MONITOR_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_NETWORK_MONITOR, GNetworkMonitorInterface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GNetworkMonitor, g_object_unref)
typedef struct _GProxyResolver GProxyResolver;
GType g_proxy_resolver_get_type(void);
#define G_TYPE_PROXY_RESOLVER (g_proxy_resolver_get_type())
#define G_PROXY_RESOLVER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_PROXY_RESOLVER, GProxyResolver))
#define G_IS_PROXY_RESOLVER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_PROXY_RESOLVER))
#define G_PROXY_RESOLVER_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_PROXY_RESOLVER, GProxyResolverInterface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GProxyResolver, g_object_unref)
typedef struct _GSimpleProxyResolver GSimpleProxyResolver; typedef struct _GSimpleProxyResolverClass GSimpleProxyResolverClass;
GType g_simple_proxy_resolver_get_type(void);
#define G_TYPE_SIMPLE_PROXY_RESOLVER (g_simple_proxy_resolver_get_type())
#define G_SIMPLE_PROXY_RESOLVER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_SIMPLE_PROXY_RESOLVER, GSimpleProxyResolver))
#define G_IS_SIMPLE_PROXY_RESOLVER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_SIMPLE_PROXY_RESOLVER))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSimpleProxyResolver, g_object_unref)
typedef struct _GResolver { GObject parent_instance; } GResolver;
typedef struct _GResolverClass { GObjectClass parent_class; } GResolverClass;
GType g_resolver_get_type(void);
#define G_TYPE_RESOLVER (g_resolver_get_type())
#define G_RESOLVER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_RESOLVER, GResolver))
#define G_IS_RESOLVER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_RESOLVER))
#define G_RESOLVER_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_RESOLVER, GResolverClass))
#define G_RESOLVER_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_RESOLVER, GResolverClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GResolver, g_object_unref)
typedef struct _GTlsCertificate { GObject parent_instance; } GTlsCertificate;
typedef struct _GTlsCertificateClass { GObjectClass parent_class; } GTlsCertificateClass;
GType g_tls_certificate_get_type(void);
#define G_TYPE_TLS_CERTIFICATE (g_tls_certificate_get_type())
#define G_TLS_CERTIFICATE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_TLS_CERTIFICATE, GTlsCertificate))
#define G_IS_TLS_CERTIFICATE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_TLS_CERTIFICATE))
#define G_TLS_CERTIFICATE_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_TLS_CERTIFICATE, GTlsCertificateClass))
#define G_TLS_CERTIFICATE_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_TLS_CERTIFICATE, GTlsCertificateClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsCertificate, g_object_unref)
typedef struct _GTlsConnection { GIOStream parent_instance; } GTlsConnection;
typedef struct _GTlsConnectionClass { GIOStreamClass parent_class; } GTlsConnectionClass;
GType g_tls_connection_get_type(void);
#define G_TYPE_TLS_CONNECTION (g_tls_connection_get_type())
#define G_TLS_CONNECTION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_TLS_CONNECTION, GTlsConnection))
#define G_IS_TLS_CONNECTION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_TLS_CONNECTION))
#define G_TLS_CONNECTION_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_TLS_CONNECTION, GTlsConnectionClass))
#define G_TLS_CONNECTION_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_TLS_CONNECTION, GTlsConnectionClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsConnection, g_object_unref)
typedef struct _GTlsDatabase { GObject parent_instance; } GTlsDatabase;
typedef struct _GTlsDatabaseClass { GObjectClass parent_class; } GTlsDatabaseClass;
GType g_tls_database_get_type(void);
#define G_TYPE_TLS_DATABASE (g_tls_database_get_type())
#define G_TLS_DATABASE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_TLS_DATABASE, GTlsDatabase))
#define G_IS_TLS_DATABASE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_TLS_DATABASE))
#define G_TLS_DATABASE_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_TLS_DATABASE, GTlsDatabaseClass))
#define G_TLS_DATABASE_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_TLS_DATABASE, GTlsDatabaseClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsDatabase, g_object_unref)
typedef struct _GTlsInteraction { GObject parent_instance; } GTlsInteraction;
typedef struct _GTlsInteractionClass { GObjectClass parent_class; } GTlsInteractionClass;
GType g_tls_interaction_get_type(void);
#define G_TYPE_TLS_INTERACTION (g_tls_interaction_get_type())
#define G_TLS_INTERACTION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_TLS_INTERACTION, GTlsInteraction))
#define G_IS_TLS_INTERACTION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_TLS_INTERACTION))
#define G_TLS_INTERACTION_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_TLS_INTERACTION, GTlsInteractionClass))
#define G_TLS_INTERACTION_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_TLS_INTERACTION, GTlsInteractionClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsInteraction, g_object_unref)
typedef struct _GTlsClientConnection GTlsClientConnection;
GType g_tls_client_connection_get_type(void);
#define G_TYPE_TLS_CLIENT_CONNECTION (g_tls_client_connection_get_type())
#define G_TLS_CLIENT_CONNECTION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_TLS_CLIENT_CONNECTION, GTlsClientConnection))
#define G_IS_TLS_CLIENT_CONNECTION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_TLS_CLIENT_CONNECTION))
#define G_TLS_CLIENT_CONNECTION_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), G_TYPE_TLS_CLIENT_CONNECTION, GTlsClientConnectionInterface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsClientConnection, g_object_unref)
GSocket *g_socket_new(GSocketFamily, GSocketType, GSocketProtocol, GError**), *g_socket_accept(GSocket*, GCancellable*, GError**), *g_socket_connection_get_socket(GSocketConnection*);
gboolean g_socket_connect(GSocket*, GSocketAddress*, GCancellable*, GError**), g_socket_bind(GSocket*, GSocketAddress*, gboolean, GError**), g_socket_listen(GSocket*, GError**), g_socket_close(GSocket*, GError**), g_socket_shutdown(GSocket*, gboolean, gboolean, GError**), g_socket_condition_wait(GSocket*, GIOCondition, GCancellable*, GError**);
gssize g_socket_send(GSocket*, const gchar*, gsize, GCancellable*, GError**), g_socket_receive(GSocket*, gchar*, gsize, GCancellable*, GError**), g_socket_send_to(GSocket*, GSocketAddress*, const gchar*, gsize, GCancellable*, GError**), g_socket_receive_from(GSocket*, GSocketAddress**, gchar*, gsize, GCancellable*, GError**);
int g_socket_get_fd(GSocket*);
void g_socket_set_blocking(GSocket*, gboolean), g_socket_set_timeout(GSocket*, guint), g_socket_set_keepalive(GSocket*, gboolean), g_socket_set_listen_backlog(GSocket*, gint);
GSource* g_socket_create_source(GSocket*, GIOCondition, GCancellable*);
GInetAddress *g_inet_address_new_from_string(const gchar*), *g_inet_address_new_loopback(GSocketFamily), *g_inet_address_new_any(GSocketFamily), *g_inet_socket_address_get_address(GInetSocketAddress*);
gchar* g_inet_address_to_string(GInetAddress*);
GSocketAddress *g_inet_socket_address_new(GInetAddress*, guint16), *g_inet_socket_address_new_from_string(const char*, guint), *g_socket_connection_get_remote_address(GSocketConnection*, GError**), *g_socket_connection_get_local_address(GSocketConnection*, GError**), *g_unix_socket_address_new(const gchar*);
guint16 g_inet_socket_address_get_port(GInetSocketAddress*), g_network_address_get_port(GNetworkAddress*);
GSocketConnectable *g_network_address_new(const gchar*, guint16), *g_network_address_parse(const gchar*, guint16, GError**), *g_network_address_parse_uri(const gchar*, guint16, GError**);
const gchar* g_network_address_get_hostname(GNetworkAddress*);
GSocketClient* g_socket_client_new(void);
void g_socket_client_set_tls(GSocketClient*, gboolean), g_socket_client_set_timeout(GSocketClient*, guint), g_socket_client_set_tls_validation_flags(GSocketClient*, GTlsCertificateFlags), g_socket_client_set_enable_proxy(GSocketClient*, gboolean);
GSocketConnection *g_socket_client_connect(GSocketClient*, GSocketConnectable*, GCancellable*, GError**), *g_socket_client_connect_to_host(GSocketClient*, const gchar*, guint16, GCancellable*, GError**), *g_socket_client_connect_to_uri(GSocketClient*, const gchar*, guint16, GCancellable*, GError**);
GSocketConnection *g_socket_client_connect_finish(GSocketClient*, GAsyncResult*, GError**), *g_socket_client_connect_to_host_finish(GSocketClient*, GAsyncResult*, GError**), *g_socket_listener_accept(GSocketListener*, GObject**, GCancellable*, GError**);
void g_socket_client_connect_async(GSocketClient*, GSocketConnectable*, GCancellable*, GAsyncReadyCallback, gpointer), g_socket_client_connect_to_host_async(GSocketClient*, const gchar*, guint16, GCancellable*, GAsyncReadyCallback, gpointer);
GSocketService *g_socket_service_new(void), *g_threaded_socket_service_new(int);
void g_socket_service_start(GSocketService*), g_socket_service_stop(GSocketService*), g_socket_listener_close(GSocketListener*);
gboolean g_socket_listener_add_inet_port(GSocketListener*, guint16, GObject*, GError**), g_socket_listener_add_address(GSocketListener*, GSocketAddress*, GSocketType, GSocketProtocol, GObject*, GSocketAddress**, GError**);
guint16 g_socket_listener_add_any_inet_port(GSocketListener*, GObject*, GError**);
GNetworkMonitor* g_network_monitor_get_default(void);
gboolean g_network_monitor_get_network_available(GNetworkMonitor*), g_network_monitor_get_network_metered(GNetworkMonitor*), g_network_monitor_can_reach(GNetworkMonitor*, GSocketConnectable*, GCancellable*, GError**), g_network_monitor_can_reach_finish(GNetworkMonitor*, GAsyncResult*, GError**);
void g_network_monitor_can_reach_async(GNetworkMonitor*, GSocketConnectable*, GCancellable*, GAsyncReadyCallback, gpointer);
GNetworkConnectivity g_network_monitor_get_connectivity(GNetworkMonitor*);
GProxyResolver *g_proxy_resolver_get_default(void), *g_simple_proxy_resolver_new(const gchar*, gchar**);
GResolver* g_resolver_get_default(void);
GList *g_resolver_lookup_by_name(GResolver*, const gchar*, GCancellable*, GError**), *g_resolver_lookup_by_name_finish(GResolver*, GAsyncResult*, GError**);
void g_resolver_lookup_by_name_async(GResolver*, const gchar*, GCancellable*, GAsyncReadyCallback, gpointer), g_resolver_free_addresses(GList*);
GTlsCertificate *g_tls_certificate_new_from_file(const gchar*, GError**), *g_tls_certificate_new_from_files(const gchar*, const gchar*, GError**), *g_tls_certificate_new_from_pem(const gchar*, gssize, GError**);
GTlsDatabase* g_tls_file_database_new(const gchar*, GError**);
GIOStream* g_tls_client_connection_new(GIOStream*, GSocketConnectable*, GError**);
void g_tls_client_connection_set_validation_flags(GTlsClientConnection*, GTlsCertificateFlags), g_tls_connection_set_certificate(GTlsConnection*, GTlsCertificate*), g_tls_connection_set_database(GTlsConnection*, GTlsDatabase*);
gboolean g_tls_connection_handshake(GTlsConnection*, GCancellable*, GError**);

/* ---- D-Bus ---- */
typedef struct _GDBusConnection GDBusConnection; typedef struct _GDBusConnectionClass GDBusConnectionClass;
GType g_dbus_connection_get_type(void);
#define G_TYPE_DBUS_CONNECTION (g_dbus_connection_get_type())
#define G_DBUS_CONNECTION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_DBUS_CONNECTION, GDBusConnection))
#define G_IS_DBUS_CONNECTION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_DBUS_CONNECTION))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusConnection, g_object_unref)
typedef struct _GDBusMessage GDBusMessage; typedef struct _GDBusMessageClass GDBusMessageClass;
GType g_dbus_message_get_type(void);
#define G_TYPE_DBUS_MESSAGE (g_dbus_message_get_type())
#define G_DBUS_MESSAGE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_DBUS_MESSAGE, GDBusMessage))
#define G_IS_DBUS_MESSAGE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_DBUS_MESSAGE))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusMessage, g_object_unref)
typedef struct _GDBusMethodInvocation GDBusMethodInvocation; typedef struct _GDBusMethodInvocationClass GDBusMethodInvocationClass;
GType g_dbus_method_invocation_get_type(void);
#define G_TYPE_DBUS_METHOD_INVOCATION (g_dbus_method_invocation_get_type())
#define G_DBUS_METHOD_INVOCATION(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_DBUS_METHOD_INVOCATION, GDBusMethodInvocation))
#define G_IS_DBUS_METHOD_INVOCATION(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_DBUS_METHOD_INVOCATION))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusMethodInvocation, g_object_unref)
typedef struct _GDBusProxy { GObject parent_instance; } GDBusProxy;
typedef struct _GDBusProxyClass { GObjectClass parent_class; } GDBusProxyClass;
GType g_dbus_proxy_get_type(void);
#define G_TYPE_DBUS_PROXY (g_dbus_proxy_get_type())
#define G_DBUS_PROXY(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_DBUS_PROXY, GDBusProxy))
#define G_IS_DBUS_PROXY(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_DBUS_PROXY))
#define G_DBUS_PROXY_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_DBUS_PROXY, GDBusProxyClass))
#define G_DBUS_PROXY_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_DBUS_PROXY, GDBusProxyClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusProxy, g_object_unref)
typedef struct _GDBusNodeInfo GDBusNodeInfo;
typedef struct _GDBusInterfaceInfo { volatile gint ref_count; gchar* name; gpointer methods, signals, properties, annotations; } GDBusInterfaceInfo;
struct _GDBusNodeInfo { volatile gint ref_count; gchar* path; GDBusInterfaceInfo** interfaces; GDBusNodeInfo** nodes; gpointer annotations; };
typedef struct _GUnixFDList GUnixFDList;
typedef void (*GBusAcquiredCallback)(GDBusConnection*, const gchar*, gpointer), (*GBusNameAcquiredCallback)(GDBusConnection*, const gchar*, gpointer), (*GBusNameLostCallback)(GDBusConnection*, const gchar*, gpointer), (*GBusNameVanishedCallback)(GDBusConnection*, const gchar*, gpointer);
typedef void (*GBusNameAppearedCallback)(GDBusConnection*, const gchar*, const gchar*, gpointer), (*GDBusSignalCallback)(GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*, GVariant*, gpointer);
typedef void (*GDBusInterfaceMethodCallFunc)(GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*, GVariant*, GDBusMethodInvocation*, gpointer);
typedef GVariant* (*GDBusInterfaceGetPropertyFunc)(GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*, GError**, gpointer);
typedef gboolean (*GDBusInterfaceSetPropertyFunc)(GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*, GVariant*, GError**, gpointer);
typedef struct _GDBusInterfaceVTable { GDBusInterfaceMethodCallFunc method_call; GDBusInterfaceGetPropertyFunc get_property; GDBusInterfaceSetPropertyFunc set_property; gpointer padding[8]; } GDBusInterfaceVTable;
GDBusConnection *g_bus_get_sync(GBusType, GCancellable*, GError**), *g_bus_get_finish(GAsyncResult*, GError**), *g_dbus_proxy_get_connection(GDBusProxy*), *g_dbus_method_invocation_get_connection(GDBusMethodInvocation*);
void g_bus_get(GBusType, GCancellable*, GAsyncReadyCallback, gpointer), g_bus_unown_name(guint), g_bus_unwatch_name(guint);
guint g_bus_own_name(GBusType, const gchar*, GBusNameOwnerFlags, GBusAcquiredCallback, GBusNameAcquiredCallback, GBusNameLostCallback, gpointer, GDestroyNotify), g_bus_own_name_on_connection(GDBusConnection*, const gchar*, GBusNameOwnerFlags, GBusNameAcquiredCallback, GBusNameLostCallback, gpointer, GDestroyNotify);
guint g_bus_watch_name(GBusType, const gchar*, GBusNameWatcherFlags, GBusNameAppearedCallback, GBusNameVanishedCallback, gpointer, GDestroyNotify);
guint g_dbus_connection_register_object(GDBusConnection*, const gchar*, GDBusInterfaceInfo*, const GDBusInterfaceVTable*, gpointer, GDestroyNotify, GError**), g_dbus_connection_signal_subscribe(GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*, const gchar*, GDBusSignalFlags, GDBusSignalCallback, gpointer, GDestroyNotify);
gboolean g_dbus_connection_unregister_object(GDBusConnection*, guint), g_dbus_connection_emit_signal(GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*, GVariant*, GError**), g_dbus_connection_flush_sync(GDBusConnection*, GCancellable*, GError**), g_dbus_connection_is_closed(GDBusConnection*);
void g_dbus_connection_signal_unsubscribe(GDBusConnection*, guint), g_dbus_connection_call(GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*, GVariant*, const GVariantType*, GDBusCallFlags, gint, GCancellable*, GAsyncReadyCallback, gpointer);
GVariant *g_dbus_connection_call_sync(GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*, GVariant*, const GVariantType*, GDBusCallFlags, gint, GCancellable*, GError**), *g_dbus_connection_call_finish(GDBusConnection*, GAsyncResult*, GError**);
const gchar *g_dbus_connection_get_unique_name(GDBusConnection*), *g_dbus_method_invocation_get_sender(GDBusMethodInvocation*), *g_dbus_method_invocation_get_method_name(GDBusMethodInvocation*), *g_dbus_proxy_get_object_path(GDBusProxy*);
GDBusProxy *g_dbus_proxy_new_for_bus_sync(GBusType, GDBusProxyFlags, GDBusInterfaceInfo*, const gchar*, const gchar*, const gchar*, GCancellable*, GError**), *g_dbus_proxy_new_sync(GDBusConnection*, GDBusProxyFlags, GDBusInterfaceInfo*, const gchar*, const gchar*, const gchar*, GCancellable*, GError**);
GDBusProxy *g_dbus_proxy_new_for_bus_finish(GAsyncResult*, GError**), *g_dbus_proxy_new_finish(GAsyncResult*, GError**);
void g_dbus_proxy_new_for_bus(GBusType, GDBusProxyFlags, GDBusInterfaceInfo*, const gchar*, const gchar*, const gchar*, GCancellable*, GAsyncReadyCallback, gpointer), g_dbus_proxy_new(GDBusConnection*, GDBusProxyFlags, GDBusInterfaceInfo*, const gchar*, const gchar*, const gchar*, GCancellable*, GAsyncReadyCallback, gpointer);
GVariant *g_dbus_proxy_call_sync(GDBusProxy*, const gchar*, GVariant*, GDBusCallFlags, gint, GCancellable*, GError**), *g_dbus_proxy_call_finish(GDBusProxy*, GAsyncResult*, GError**), *g_dbus_proxy_get_cached_property(GDBusProxy*, const gchar*);
void g_dbus_proxy_call(GDBusProxy*, const gchar*, GVariant*, GDBusCallFlags, gint, GCancellable*, GAsyncReadyCallback, gpointer), g_dbus_proxy_set_cached_property(GDBusProxy*, const gchar*, GVariant*);
gchar* g_dbus_proxy_get_name_owner(GDBusProxy*);
void g_dbus_method_invocation_return_value(GDBusMethodInvocation*, GVariant*), g_dbus_method_invocation_return_error(GDBusMethodInvocation*, GQuark, gint, const gchar*, ...), g_dbus_method_invocation_return_error_literal(GDBusMethodInvocation*, GQuark, gint, const gchar*);
void g_dbus_method_invocation_return_gerror(GDBusMethodInvocation*, const GError*), g_dbus_method_invocation_take_error(GDBusMethodInvocation*, GError*), g_dbus_method_invocation_return_dbus_error(GDBusMethodInvocation*, const gchar*, const gchar*);
GDBusNodeInfo* g_dbus_node_info_new_for_xml(const gchar*, GError**);
GDBusInterfaceInfo* g_dbus_node_info_lookup_interface(GDBusNodeInfo*, const gchar*);
void g_dbus_node_info_unref(GDBusNodeInfo*);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusNodeInfo, g_dbus_node_info_unref)
gboolean g_dbus_is_name(const gchar*), g_dbus_error_is_remote_error(const GError*), g_dbus_error_strip_remote_error(GError*);
gchar* g_dbus_error_get_remote_error(const GError*);
typedef enum { G_DBUS_ERROR_FAILED, G_DBUS_ERROR_NO_MEMORY, G_DBUS_ERROR_SERVICE_UNKNOWN, G_DBUS_ERROR_NAME_HAS_NO_OWNER, G_DBUS_ERROR_NO_REPLY, G_DBUS_ERROR_IO_ERROR, G_DBUS_ERROR_NOT_SUPPORTED = 7, G_DBUS_ERROR_ACCESS_DENIED = 9, G_DBUS_ERROR_INVALID_ARGS = 16, G_DBUS_ERROR_UNKNOWN_METHOD = 19, G_DBUS_ERROR_TIMED_OUT = 20 } GDBusError;
G_END_DECLS
#endif
