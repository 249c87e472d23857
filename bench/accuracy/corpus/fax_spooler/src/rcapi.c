#include "rcapi.h"

#include <curl/curl.h>
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define URL_MAX   1024
#define API_ROOT  "/restapi/v1.0"

static size_t on_data(char *ptr, size_t size, size_t nmemb, void *ud)
{
    struct membuf *b = ud;
    size_t n = size * nmemb;
    char *p = realloc(b->data, b->len + n + 1);
    if (!p) return 0;
    memcpy(p + b->len, ptr, n);
    b->data = p;
    b->len += n;
    b->data[b->len] = '\0';
    return n;
}

void membuf_free(struct membuf *b)
{
    free(b->data);
    b->data = NULL;
    b->len = 0;
}

static struct curl_slist *auth_header(struct rc_session *s, struct curl_slist *h)
{
    char buf[2200];
    snprintf(buf, sizeof(buf), "Authorization: Bearer %s", s->access_token);
    return curl_slist_append(h, buf);
}

static int store_tokens(struct rc_session *s, const char *json)
{
    cJSON *doc = cJSON_Parse(json);
    cJSON *at = cJSON_GetObjectItem(doc, "access_token");
    cJSON *rt = cJSON_GetObjectItem(doc, "refresh_token");
    cJSON *ex = cJSON_GetObjectItem(doc, "expires_in");
    if (!cJSON_IsString(at)) {
        cJSON_Delete(doc);
        return -1;
    }
    snprintf(s->access_token, sizeof(s->access_token), "%s", at->valuestring);
    if (cJSON_IsString(rt))
        snprintf(s->refresh_token, sizeof(s->refresh_token), "%s", rt->valuestring);
    s->expires_at = time(NULL) + (ex ? ex->valueint : 3600) - 60;
    cJSON_Delete(doc);
    return 0;
}

/* POST a form with the client credentials (token and revoke endpoints). */
static int oauth_post(struct rc_session *s, const char *path, const char *form, struct membuf *out)
{
    char url[URL_MAX], userpwd[CFG_STR * 2 + 2];
    CURL *c = curl_easy_init();
    CURLcode rc;
    if (!c) return -1;
    snprintf(url, sizeof(url), "%s%s", s->cfg->server, path);
    snprintf(userpwd, sizeof(userpwd), "%s:%s", s->cfg->client_id, s->cfg->client_secret);
    curl_easy_setopt(c, CURLOPT_URL, url);
    curl_easy_setopt(c, CURLOPT_USERPWD, userpwd);
    curl_easy_setopt(c, CURLOPT_POSTFIELDS, form);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_data);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, out);
    rc = curl_easy_perform(c);
    curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &s->last_status);
    curl_easy_cleanup(c);
    return rc == CURLE_OK && s->last_status < 300 ? 0 : -1;
}

int rc_login(struct rc_session *s)
{
    struct membuf out = {0};
    char *form = malloc(CFG_JWT + 256);
    int rc;
    if (s->refresh_token[0])
        snprintf(form, CFG_JWT + 256, "grant_type=refresh_token&refresh_token=%s", s->refresh_token);
    else
        snprintf(form, CFG_JWT + 256,
                 "grant_type=urn%%3Aietf%%3Aparams%%3Aoauth%%3Agrant-type%%3Ajwt-bearer&assertion=%s",
                 s->cfg->jwt);
    rc = oauth_post(s, "/restapi/oauth/token", form, &out);  /* call: POST /restapi/oauth/token */
    if (rc == 0) rc = store_tokens(s, out.data);
    if (rc != 0) s->refresh_token[0] = '\0';
    membuf_free(&out);
    free(form);
    return rc;
}

int rc_logout(struct rc_session *s)
{
    struct membuf out = {0};
    char form[2200];
    int rc;
    snprintf(form, sizeof(form), "token=%s", s->access_token);
    rc = oauth_post(s, "/restapi/oauth/revoke", form, &out);  /* call: POST /restapi/oauth/revoke */
    membuf_free(&out);
    return rc;
}

/* Generic JSON request. Re-authenticates once when the token is gone. */
static int api_request(struct rc_session *s, const char *method, const char *url,
                       const char *body, struct membuf *out)
{
    int attempt;
    for (attempt = 0; attempt < 2; attempt++) {
        CURL *c;
        CURLcode rc;
        struct curl_slist *h = NULL;

        if (time(NULL) >= s->expires_at && rc_login(s) != 0) return -1;
        c = curl_easy_init();
        h = auth_header(s, h);
        h = curl_slist_append(h, "Accept: application/json");
        curl_easy_setopt(c, CURLOPT_URL, url);
        curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, method);
        if (body) {
            h = curl_slist_append(h, "Content-Type: application/json");
            curl_easy_setopt(c, CURLOPT_POSTFIELDS, body);
        }
        curl_easy_setopt(c, CURLOPT_HTTPHEADER, h);
        curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_data);
        curl_easy_setopt(c, CURLOPT_WRITEDATA, out);
        rc = curl_easy_perform(c);
        curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &s->last_status);
        curl_slist_free_all(h);
        curl_easy_cleanup(c);
        if (rc != CURLE_OK) {
            fprintf(stderr, "rcfax: %s %s: %s\n", method, url, curl_easy_strerror(rc));
            return -1;
        }
        if (s->last_status != 401) break;
        s->expires_at = 0;
        membuf_free(out);
    }
    return s->last_status >= 200 && s->last_status < 300 ? 0 : -1;
}

int rc_send_fax(struct rc_session *s, const char *to, const char *file,
                const char *cover_text, char *msg_id, size_t cap)
{
    char url[URL_MAX];
    struct membuf out = {0};
    struct curl_slist *h = NULL;
    curl_mime *mime;
    curl_mimepart *part;
    CURL *c;
    CURLcode rc;
    int ret = -1;

    if (time(NULL) >= s->expires_at && rc_login(s) != 0) return -1;

    c = curl_easy_init();
    snprintf(url, sizeof(url), "%s" API_ROOT "/account/%s/extension/%s/fax",
             s->cfg->server, s->cfg->account, s->cfg->extension);
    mime = curl_mime_init(c);
    part = curl_mime_addpart(mime);
    curl_mime_name(part, "to");
    curl_mime_data(part, to, CURL_ZERO_TERMINATED);
    part = curl_mime_addpart(mime);
    curl_mime_name(part, "faxResolution");
    curl_mime_data(part, "High", CURL_ZERO_TERMINATED);
    if (cover_text && *cover_text) {
        part = curl_mime_addpart(mime);
        curl_mime_name(part, "coverPageText");
        curl_mime_data(part, cover_text, CURL_ZERO_TERMINATED);
    }
    part = curl_mime_addpart(mime);
    curl_mime_name(part, "attachment");
    curl_mime_filedata(part, file);

    h = auth_header(s, h);
    curl_easy_setopt(c, CURLOPT_URL, url);
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, h);
    curl_easy_setopt(c, CURLOPT_MIMEPOST, mime);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_data);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, &out);
    rc = curl_easy_perform(c);  /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax */
    curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &s->last_status);
    if (rc == CURLE_OK && s->last_status == 200) {
        cJSON *doc = cJSON_Parse(out.data);
        cJSON *id = cJSON_GetObjectItem(doc, "id");
        if (cJSON_IsNumber(id)) {
            snprintf(msg_id, cap, "%.0f", id->valuedouble);
            ret = 0;
        }
        cJSON_Delete(doc);
    }
    curl_mime_free(mime);
    curl_slist_free_all(h);
    curl_easy_cleanup(c);
    membuf_free(&out);
    return ret;
}

static void message_url(struct rc_session *s, const char *msg_id, char *url, size_t cap)
{
    snprintf(url, cap, "%s%s/account/%s/extension/%s/message-store/%s",
             s->cfg->server, API_ROOT, s->cfg->account, s->cfg->extension, msg_id);
}

int rc_fax_status(struct rc_session *s, const char *msg_id, char *status, size_t cap)
{
    char url[URL_MAX];
    struct membuf out = {0};
    int rc;
    message_url(s, msg_id, url, sizeof(url));
    rc = api_request(s, "GET", url, NULL, &out);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
    if (rc == 0) {
        cJSON *doc = cJSON_Parse(out.data);
        cJSON *st = cJSON_GetObjectItem(doc, "messageStatus");
        snprintf(status, cap, "%s", cJSON_IsString(st) ? st->valuestring : "Unknown");
        cJSON_Delete(doc);
    }
    membuf_free(&out);
    return rc;
}

int rc_mark_read(struct rc_session *s, const char *msg_id)
{
    char url[URL_MAX];
    struct membuf out = {0};
    int rc;
    message_url(s, msg_id, url, sizeof(url));
    rc = api_request(s, "PUT", url, "{\"readStatus\":\"Read\"}", &out);  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
    membuf_free(&out);
    return rc;
}

int rc_delete_message(struct rc_session *s, const char *msg_id)
{
    char url[URL_MAX];
    struct membuf out = {0};
    int rc;
    message_url(s, msg_id, url, sizeof(url));
    strncat(url, "?purge=false", sizeof(url) - strlen(url) - 1);
    rc = api_request(s, "DELETE", url, NULL, &out);  /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
    membuf_free(&out);
    return rc;
}

int rc_list_inbound(struct rc_session *s, struct membuf *out, int page)
{
    char url[URL_MAX];
    snprintf(url, sizeof(url),
             "%s" API_ROOT "/account/%s/extension/%s/message-store"
             "?messageType=Fax&direction=Inbound&readStatus=Unread&perPage=100&page=%d",
             s->cfg->server, s->cfg->account, s->cfg->extension, page);
    return api_request(s, "GET", url, NULL, out);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store */
}

int rc_download_attachment(struct rc_session *s, const char *msg_id,
                           const char *att_id, const char *dest)
{
    char url[URL_MAX];
    struct membuf out = {0};
    FILE *fp;
    size_t len;
    message_url(s, msg_id, url, sizeof(url));
    len = strlen(url);
    snprintf(url + len, sizeof(url) - len, "/content/%s", att_id);
    if (api_request(s, "GET", url, NULL, &out) != 0) {  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId} */
        membuf_free(&out);
        return -1;
    }
    fp = fopen(dest, "wb");
    if (!fp) {
        perror(dest);
        membuf_free(&out);
        return -1;
    }
    fwrite(out.data, 1, out.len, fp);
    fclose(fp);
    membuf_free(&out);
    return 0;
}

int rc_cover_pages(struct rc_session *s, struct membuf *out)
{
    char url[URL_MAX];
    snprintf(url, sizeof(url), "%s%s", s->cfg->server, API_ROOT "/dictionary/fax-cover-page");
    return api_request(s, "GET", url, NULL, out);  /* call: GET /restapi/v1.0/dictionary/fax-cover-page */
}

int rc_fax_numbers(struct rc_session *s, struct membuf *out)
{
    char url[URL_MAX];
    strcpy(url, s->cfg->server);
    strcat(url, API_ROOT "/account/~/extension/~/phone-number");
    strcat(url, "?usageType=DirectNumber");
    return api_request(s, "GET", url, NULL, out);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number */
}

int rc_extension_features(struct rc_session *s, struct membuf *out)
{
    char url[URL_MAX];
    snprintf(url, sizeof(url), "%s/restapi/v1.0/account/~/extension/%s/features",
             s->cfg->server, s->cfg->extension);
    return api_request(s, "GET", url, NULL, out);  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features */
}
