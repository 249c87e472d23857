#ifndef __G_UNIX_SOCKET_ADDRESS_H__
#define __G_UNIX_SOCKET_ADDRESS_H__
#include <gio/gio.h>
G_BEGIN_DECLS
typedef struct _GUnixSocketAddress { GSocketAddress parent_instance; } GUnixSocketAddress;
typedef struct _GUnixSocketAddressClass { GSocketAddressClass parent_class; } GUnixSocketAddressClass;
GType g_unix_socket_address_get_type(void);
#define G_TYPE_UNIX_SOCKET_ADDRESS (g_unix_socket_address_get_type())
#define G_UNIX_SOCKET_ADDRESS(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_UNIX_SOCKET_ADDRESS, GUnixSocketAddress))
#define G_IS_UNIX_SOCKET_ADDRESS(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), G_TYPE_UNIX_SOCKET_ADDRESS))
#define G_UNIX_SOCKET_ADDRESS_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_UNIX_SOCKET_ADDRESS, GUnixSocketAddressClass))
#define G_UNIX_SOCKET_ADDRESS_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_UNIX_SOCKET_ADDRESS, GUnixSocketAddressClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUnixSocketAddress, g_object_unref)
const char* g_unix_socket_address_get_path(GUnixSocketAddress*);
G_END_DECLS
#endif
