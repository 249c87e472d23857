/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "manager.h"

static const char *const http_method_table[_HTTP_METHOD_MAX] = {
        [HTTP_METHOD_GET]    = "GET",
        [HTTP_METHOD_POST]   = "POST",
        [HTTP_METHOD_PUT]    = "PUT",
        [HTTP_METHOD_DELETE] = "DELETE",
};

const char *http_method_to_string(HttpMethod m) {
        if ((int) m < 0 || m >= _HTTP_METHOD_MAX)
                return NULL;
        return http_method_table[m];
}

void http_reply_done(HttpReply *r) {
        free(r->data);
        *r = (HttpReply) {};
}

static size_t write_callback(char *contents, size_t size, size_t nmemb, void *userdata) {
        HttpReply *r = userdata;
        size_t sz = size * nmemb;
        char *p;

        if (r->size + sz > 8U * 1024U * 1024U) {
                log_warning("Reply too large, aborting transfer.");
                return 0;
        }
        p = realloc(r->data, r->size + sz + 1);
        if (!p)
                return 0;

        memcpy(p + r->size, contents, sz);
        r->size += sz;
        p[r->size] = 0;
        r->data = p;
        return sz;
}

int http_call(Manager *m, HttpMethod method, const char *path, const char *content_type, const char *body, HttpReply *ret) {
        _cleanup_free_ char *url = NULL, *auth = NULL, *ctype = NULL;
        struct curl_slist *headers = NULL;
        CURLcode code;

        if (asprintf(&url, "%s%s", m->server, path) < 0 ||
            asprintf(&auth, "Authorization: Bearer %s", m->token ?: "") < 0 ||
            asprintf(&ctype, "Content-Type: %s", content_type) < 0)
                return log_oom();

        curl_easy_reset(m->curl);
        curl_easy_setopt(m->curl, CURLOPT_URL, url);
        curl_easy_setopt(m->curl, CURLOPT_CUSTOMREQUEST, http_method_to_string(method));
        curl_easy_setopt(m->curl, CURLOPT_WRITEFUNCTION, write_callback);
        curl_easy_setopt(m->curl, CURLOPT_WRITEDATA, ret);
        curl_easy_setopt(m->curl, CURLOPT_TIMEOUT, 30L);

        headers = curl_slist_append(headers, "Accept: application/json");
        if (m->token)
                headers = curl_slist_append(headers, auth);
        else
                curl_easy_setopt(m->curl, CURLOPT_USERPWD, m->userpwd);
        if (body) {
                headers = curl_slist_append(headers, ctype);
                curl_easy_setopt(m->curl, CURLOPT_POSTFIELDS, body);
        }
        curl_easy_setopt(m->curl, CURLOPT_HTTPHEADER, headers);

        code = curl_easy_perform(m->curl);
        curl_slist_free_all(headers);
        if (code != CURLE_OK) {
                log_warning("%s %s failed: %s", http_method_to_string(method), path, curl_easy_strerror(code));
                return -EIO;
        }

        curl_easy_getinfo(m->curl, CURLINFO_RESPONSE_CODE, &ret->status);
        log_debug("%s %s -> %li", http_method_to_string(method), path, ret->status);
        return 0;
}

/* Finds the first "key" at any depth and returns its scalar as text. */
int json_peek(const char *text, const char *key, char **ret) {
        _cleanup_free_ char *needle = NULL;
        const char *p;
        size_t n;

        if (asprintf(&needle, "\"%s\"", key) < 0)
                return -ENOMEM;
        p = text ? strstr(text, needle) : NULL;
        if (!p)
                return -ENOENT;

        p += strlen(needle);
        p += strspn(p, " \t\r\n:");
        if (*p == '"')
                n = strcspn(++p, "\"");
        else
                n = strcspn(p, ",}] \r\n");

        *ret = strndup(p, n);
        return *ret ? 0 : -ENOMEM;
}
