#ifndef _OAUTH2_PROXY
#define _OAUTH2_PROXY
#include <rest/rest-proxy.h>
G_BEGIN_DECLS
typedef struct _OAuth2Proxy { RestProxy parent_instance; } OAuth2Proxy;
typedef struct _OAuth2ProxyClass { RestProxyClass parent_class; } OAuth2ProxyClass;
GType oauth2_proxy_get_type(void);
#define OAUTH2_TYPE_PROXY (oauth2_proxy_get_type())
#define OAUTH2_PROXY(o) (G_TYPE_CHECK_INSTANCE_CAST((o), OAUTH2_TYPE_PROXY, OAuth2Proxy))
#define OAUTH2_IS_PROXY(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), OAUTH2_TYPE_PROXY))
#define OAUTH2_PROXY_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), OAUTH2_TYPE_PROXY, OAuth2ProxyClass))
#define OAUTH2_PROXY_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), OAUTH2_TYPE_PROXY, OAuth2ProxyClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(OAuth2Proxy, g_object_unref)
RestProxy *oauth2_proxy_new(const char*, const char*, const gchar*, gboolean), *oauth2_proxy_new_with_token(const char*, const char*, const char*, const gchar*, gboolean);
char *oauth2_proxy_build_login_url(OAuth2Proxy*, const char*), *oauth2_proxy_build_login_url_full(OAuth2Proxy*, const char*, GHashTable*), *oauth2_proxy_extract_access_token(const char*);
const char* oauth2_proxy_get_access_token(OAuth2Proxy*);
void oauth2_proxy_set_access_token(OAuth2Proxy*, const char*);
G_END_DECLS
#endif
