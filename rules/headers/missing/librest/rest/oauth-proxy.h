#ifndef _OAUTH_PROXY
#define _OAUTH_PROXY
#include <rest/rest-proxy.h>
G_BEGIN_DECLS
typedef struct _OAuthProxy { RestProxy parent_instance; } OAuthProxy;
typedef struct _OAuthProxyClass { RestProxyClass parent_class; } OAuthProxyClass;
GType oauth_proxy_get_type(void);
#define OAUTH_TYPE_PROXY (oauth_proxy_get_type())
#define OAUTH_PROXY(o) (G_TYPE_CHECK_INSTANCE_CAST((o), OAUTH_TYPE_PROXY, OAuthProxy))
#define OAUTH_IS_PROXY(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), OAUTH_TYPE_PROXY))
#define OAUTH_PROXY_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), OAUTH_TYPE_PROXY, OAuthProxyClass))
#define OAUTH_PROXY_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), OAUTH_TYPE_PROXY, OAuthProxyClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(OAuthProxy, g_object_unref)
typedef void (*OAuthProxyAuthCallback)(OAuthProxy*, const GError*, GObject*, gpointer);
RestProxy *oauth_proxy_new(const char*, const char*, const gchar*, gboolean), *oauth_proxy_new_with_token(const char*, const char*, const char*, const char*, const gchar*, gboolean);
gboolean oauth_proxy_request_token(OAuthProxy*, const char*, const char*, GError**), oauth_proxy_access_token(OAuthProxy*, const char*, const char*, GError**);
const char *oauth_proxy_get_token(OAuthProxy*), *oauth_proxy_get_token_secret(OAuthProxy*);
void oauth_proxy_set_token(OAuthProxy*, const char*), oauth_proxy_set_token_secret(OAuthProxy*, const char*);
G_END_DECLS
#endif
