#ifndef REST_OAUTH2_PROXY_H
#define REST_OAUTH2_PROXY_H
#include <rest/rest-proxy.h>
G_BEGIN_DECLS
typedef struct _RestOAuth2Proxy { RestProxy parent_instance; } RestOAuth2Proxy;
typedef struct _RestOAuth2ProxyClass { RestProxyClass parent_class; } RestOAuth2ProxyClass;
GType rest_oauth2_proxy_get_type(void);
#define REST_TYPE_OAUTH2_PROXY (rest_oauth2_proxy_get_type())
#define REST_OAUTH2_PROXY(o) (G_TYPE_CHECK_INSTANCE_CAST((o), REST_TYPE_OAUTH2_PROXY, RestOAuth2Proxy))
#define REST_IS_OAUTH2_PROXY(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), REST_TYPE_OAUTH2_PROXY))
#define REST_OAUTH2_PROXY_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), REST_TYPE_OAUTH2_PROXY, RestOAuth2ProxyClass))
#define REST_OAUTH2_PROXY_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), REST_TYPE_OAUTH2_PROXY, RestOAuth2ProxyClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RestOAuth2Proxy, g_object_unref)
typedef struct _RestPkceCodeChallenge RestPkceCodeChallenge;
RestOAuth2Proxy* rest_oauth2_proxy_new(const gchar*, const gchar*, const gchar*, const gchar*, const gchar*, const gchar*);
gchar* rest_oauth2_proxy_build_authorization_url(RestOAuth2Proxy*, const gchar*, const gchar*, gchar**);
void rest_oauth2_proxy_fetch_access_token_async(RestOAuth2Proxy*, const gchar*, const gchar*, GCancellable*, GAsyncReadyCallback, gpointer), rest_oauth2_proxy_refresh_access_token_async(RestOAuth2Proxy*, GCancellable*, GAsyncReadyCallback, gpointer);
gboolean rest_oauth2_proxy_fetch_access_token_finish(RestOAuth2Proxy*, GAsyncResult*, GError**), rest_oauth2_proxy_refresh_access_token(RestOAuth2Proxy*, GError**), rest_oauth2_proxy_refresh_access_token_finish(RestOAuth2Proxy*, GAsyncResult*, GError**);
const gchar *rest_oauth2_proxy_get_access_token(RestOAuth2Proxy*), *rest_oauth2_proxy_get_refresh_token(RestOAuth2Proxy*), *rest_oauth2_proxy_get_client_id(RestOAuth2Proxy*), *rest_oauth2_proxy_get_client_secret(RestOAuth2Proxy*);
void rest_oauth2_proxy_set_access_token(RestOAuth2Proxy*, const gchar*), rest_oauth2_proxy_set_refresh_token(RestOAuth2Proxy*, const gchar*), rest_oauth2_proxy_set_client_id(RestOAuth2Proxy*, const gchar*), rest_oauth2_proxy_set_client_secret(RestOAuth2Proxy*, const gchar*);
RestPkceCodeChallenge* rest_pkce_code_challenge_new_random(void);
const gchar *rest_pkce_code_challenge_get_challenge(RestPkceCodeChallenge*), *rest_pkce_code_challenge_get_verifier(RestPkceCodeChallenge*);
void rest_pkce_code_challenge_free(RestPkceCodeChallenge*);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RestPkceCodeChallenge, rest_pkce_code_challenge_free)
G_END_DECLS
#endif
