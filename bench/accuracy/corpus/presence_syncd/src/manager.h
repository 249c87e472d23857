/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once
#include <curl/curl.h>

#include "macro.h"

typedef enum HttpMethod {
        HTTP_METHOD_GET,
        HTTP_METHOD_POST,
        HTTP_METHOD_PUT,
        HTTP_METHOD_DELETE,
        _HTTP_METHOD_MAX,
} HttpMethod;

typedef struct HttpReply {
        long status;
        char *data;
        size_t size;
} HttpReply;

typedef struct Manager {
        CURL *curl;
        char *server;           /* scheme and host, no trailing slash */
        char *token;            /* bearer token or NULL */
        char *userpwd;          /* "key:secret", used while there is no token */
        char *jwt;
        char *refresh_token;
        char *extension_id;
        char *subscription_id;
        char *hook_uri;
        char *inhibit_path;     /* file whose presence means "do not disturb" */
} Manager;

void http_reply_done(HttpReply *r);
const char *http_method_to_string(HttpMethod m);
int http_call(Manager *m, HttpMethod method, const char *path, const char *content_type, const char *body, HttpReply *ret);
int json_peek(const char *text, const char *key, char **ret);

int rc_login(Manager *m);
int rc_logout(Manager *m);
int rc_identify(Manager *m);
int rc_get_presence(Manager *m, char **ret_user_status);
int rc_set_presence(Manager *m, const char *user_status, const char *dnd);
int rc_set_notes(Manager *m, const char *text);
int rc_count_active_calls(Manager *m, unsigned *ret);
int rc_hang_up(Manager *m, const char *session_id);
int rc_toggle_forwarding(Manager *m, bool enable);
int rc_subscribe(Manager *m);
int rc_renew_subscription(Manager *m);
int rc_unsubscribe(Manager *m);
