/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdarg.h>

#include "manager.h"

#define API_ACCOUNT "/restapi/v1.0/account/~"

static void free_and_replace(char **where, char *value) {
        free(*where);
        *where = value;
}

/* Formats the path, sends, and maps the HTTP status to an errno. Logs in again once on 401 and waits on 429. */
_printf_(5, 6)
static int rc_call(Manager *m, HttpMethod method, const char *body, HttpReply *ret, const char *format, ...) {
        _cleanup_free_ char *path = NULL;
        va_list ap;
        int r;

        va_start(ap, format);
        r = vasprintf(&path, format, ap);
        va_end(ap);
        if (r < 0)
                return log_oom();

        for (unsigned attempt = 0; attempt < 4; attempt++) {
                http_reply_done(ret);

                r = http_call(m, method, path, "application/json", body, ret);
                if (r < 0)
                        return r;

                if (ret->status == 401 && attempt == 0) {
                        r = rc_login(m);
                        if (r < 0)
                                return r;
                } else if (ret->status == 429)
                        sleep(30U << attempt);
                else
                        break;
        }

        if (ret->status == 404)
                return -ENOENT;
        if (ret->status == 403)
                return -EACCES;
        return ret->status / 100 == 2 ? 0 : -EREMOTEIO;
}

static int oauth_request(Manager *m, const char *endpoint, const char *form, HttpReply *ret) {
        _cleanup_free_ char *path = NULL;
        int r;

        if (asprintf(&path, "/restapi/oauth/%s", endpoint) < 0)
                return log_oom();

        /* These end points want the application's credentials, not the user's. */
        free_and_replace(&m->token, NULL);

        r = http_call(m, HTTP_METHOD_POST, path, "application/x-www-form-urlencoded", form, ret);
        if (r < 0)
                return r;
        return ret->status == 200 ? 0 : -EKEYREJECTED;
}

int rc_login(Manager *m) {
        _cleanup_(http_reply_done) HttpReply reply = {};
        _cleanup_free_ char *form = NULL;
        char *access = NULL, *refresh = NULL;
        int r;

        if (m->refresh_token)
                r = asprintf(&form, "grant_type=refresh_token&refresh_token=%s", m->refresh_token);
        else
                r = asprintf(&form, "grant_type=urn%%3Aietf%%3Aparams%%3Aoauth%%3Agrant-type%%3Ajwt-bearer&assertion=%s", m->jwt);
        if (r < 0)
                return log_oom();

        r = oauth_request(m, "token", form, &reply);  /* call: POST /restapi/oauth/token */
        if (r < 0) {
                free_and_replace(&m->refresh_token, NULL);
                return log_error_errno(r, "Failed to log in: %m");
        }

        r = json_peek(reply.data, "access_token", &access);
        if (r < 0)
                return log_error_errno(r, "Token reply has no access_token: %m");
        free_and_replace(&m->token, access);
        if (json_peek(reply.data, "refresh_token", &refresh) >= 0)
                free_and_replace(&m->refresh_token, refresh);
        return 0;
}

int rc_logout(Manager *m) {
        _cleanup_(http_reply_done) HttpReply reply = {};
        _cleanup_free_ char *form = NULL;

        if (isempty(m->token))
                return 0;
        if (asprintf(&form, "token=%s", m->token) < 0)
                return log_oom();
        return oauth_request(m, "revoke", form, &reply);  /* call: POST /restapi/oauth/revoke */
}

int rc_identify(Manager *m) {
        _cleanup_(http_reply_done) HttpReply reply = {};
        int r;

        r = rc_call(m, HTTP_METHOD_GET, NULL, &reply, API_ACCOUNT "/extension/~");  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId} */
        if (r < 0)
                return log_error_errno(r, "Failed to query own extension: %m");

        r = json_peek(reply.data, "id", &m->extension_id);
        if (r < 0)
                return r;
        log_info("Running as extension %s.", m->extension_id);
        return 0;
}

int rc_get_presence(Manager *m, char **ret_user_status) {
        _cleanup_(http_reply_done) HttpReply reply = {};
        int r;

        r = rc_call(m, HTTP_METHOD_GET, NULL, &reply,  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
                    API_ACCOUNT "/extension/%s/presence?detailedTelephonyState=true", m->extension_id);
        if (r < 0)
                return r;
        return json_peek(reply.data, "userStatus", ret_user_status);
}

int rc_set_presence(Manager *m, const char *user_status, const char *dnd) {
        _cleanup_(http_reply_done) HttpReply reply = {};
        _cleanup_free_ char *body = NULL;

        if (asprintf(&body, "{\"userStatus\":\"%s\",\"dndStatus\":\"%s\"}", user_status, dnd) < 0)
                return log_oom();
        return rc_call(m, HTTP_METHOD_PUT, body, &reply, API_ACCOUNT "/extension/%s/presence", m->extension_id);  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
}

int rc_set_notes(Manager *m, const char *text) {
        _cleanup_(http_reply_done) HttpReply reply = {};
        _cleanup_free_ char *body = NULL;

        if (asprintf(&body, "{\"notes\":\"%s\"}", text) < 0)
                return log_oom();
        return rc_call(m, HTTP_METHOD_PUT, body, &reply, API_ACCOUNT "/extension/%s", m->extension_id);  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId} */
}

int rc_count_active_calls(Manager *m, unsigned *ret) {
        unsigned total = 0, n = 100;
        int r;

        for (unsigned page = 1; n == 100; page++) {
                _cleanup_(http_reply_done) HttpReply reply = {};

                r = rc_call(m, HTTP_METHOD_GET, NULL, &reply,  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */
                            API_ACCOUNT "/extension/%s/active-calls?view=Simple&page=%u&perPage=100",
                            m->extension_id, page);
                if (r < 0)
                        return r;

                n = 0;
                for (const char *p = reply.data; p && (p = strstr(p, "\"sessionId\"")); p++)
                        n++;
                total += n;
        }

        *ret = total;
        return 0;
}

int rc_hang_up(Manager *m, const char *session_id) {
        _cleanup_(http_reply_done) HttpReply reply = {};
        int r;

        r = rc_call(m, HTTP_METHOD_DELETE, NULL, &reply, API_ACCOUNT "/telephony/sessions/%s", session_id);  /* call: DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId} */
        return r == -ENOENT ? 0 : r;    /* gone already is fine */
}

int rc_toggle_forwarding(Manager *m, bool enable) {
        _cleanup_(http_reply_done) HttpReply reply = {};
        _cleanup_free_ char *rule = NULL;
        int r;

        r = rc_call(m, HTTP_METHOD_GET, NULL, &reply, API_ACCOUNT "/extension/%s/answering-rule?view=Simple", m->extension_id);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule */
        if (r < 0)
                return r;
        r = json_peek(reply.data, "id", &rule);
        if (r < 0)
                return r;

        return rc_call(m, HTTP_METHOD_PUT, enable ? "{\"enabled\":true}" : "{\"enabled\":false}", &reply,  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId} */
                       API_ACCOUNT "/extension/%s/answering-rule/%s", m->extension_id, rule);
}

int rc_subscribe(Manager *m) {
        _cleanup_(http_reply_done) HttpReply reply = {};
        _cleanup_free_ char *body = NULL;
        int r;

        if (asprintf(&body,
                     "{\"eventFilters\":[\"" API_ACCOUNT "/extension/%s/presence\"],"
                     "\"deliveryMode\":{\"transportType\":\"WebHook\",\"address\":\"%s\"},\"expiresIn\":3600}",
                     m->extension_id, m->hook_uri) < 0)
                return log_oom();

        r = rc_call(m, HTTP_METHOD_POST, body, &reply, "/restapi/v1.0/subscription");  /* call: POST /restapi/v1.0/subscription */
        if (r < 0)
                return log_error_errno(r, "Failed to subscribe: %m");
        return json_peek(reply.data, "id", &m->subscription_id);
}

int rc_renew_subscription(Manager *m) {
        _cleanup_(http_reply_done) HttpReply reply = {};
        int r;

        r = rc_call(m, HTTP_METHOD_POST, NULL, &reply, "/restapi/v1.0/subscription/%s/renew", m->subscription_id);  /* call: POST /restapi/v1.0/subscription/{subscriptionId}/renew */
        if (r != -ENOENT)
                return r;

        log_info("Subscription %s expired, creating a new one.", m->subscription_id);
        free_and_replace(&m->subscription_id, NULL);
        return rc_subscribe(m);
}

int rc_unsubscribe(Manager *m) {
        _cleanup_(http_reply_done) HttpReply reply = {};

        if (isempty(m->subscription_id))
                return 0;
        return rc_call(m, HTTP_METHOD_DELETE, NULL, &reply, "/restapi/v1.0/subscription/%s", m->subscription_id);  /* call: DELETE /restapi/v1.0/subscription/{subscriptionId} */
}
