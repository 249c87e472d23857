/* idiom: HTTP text through a driver structure */
/* library: sockets */
/* flags: -std=c11 -D_POSIX_C_SOURCE=200809L */
#include "cloud.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HOST      "platform.ringcentral.com"
#define PORT      443u
#define ROOT      "/restapi/v1.0/account/~/extension/~"
#define CRLF      "\r\n"

#define TX_SIZE   1024u
#define RX_SIZE   512u

#define CHECK(expr) do { cloud_err_t e_ = (expr); if (e_ != CLOUD_OK) return e_; } while (0)

static struct {
    const net_driver_t *drv;
    char token[256];
    char tx[TX_SIZE];
    char rx[RX_SIZE];
    size_t tx_len;
    uint16_t status;
} s;

static cloud_err_t tx_append(const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    int n = vsnprintf(&s.tx[s.tx_len], TX_SIZE - s.tx_len, fmt, ap);
    va_end(ap);
    if (n < 0 || (size_t)n >= TX_SIZE - s.tx_len) {
        return CLOUD_ERR_NOMEM;
    }
    s.tx_len += (size_t)n;
    return CLOUD_OK;
}

static cloud_err_t transact(const char *verb, const char *path, const char *type, const void *body, size_t body_len)
{
    cloud_err_t result = CLOUD_ERR_NET;

    s.tx_len = 0u;
    CHECK(tx_append("%s %s HTTP/1.1" CRLF, verb, path));
    CHECK(tx_append("Host: " HOST CRLF "Authorization: Bearer %s" CRLF, s.token));
    if (body_len > 0u) {
        CHECK(tx_append("Content-Type: %s" CRLF "Content-Length: %u" CRLF, type, (unsigned)body_len));
    }
    CHECK(tx_append("Connection: close" CRLF CRLF));

    int32_t sock = s.drv->open(HOST, PORT);
    if (sock < 0) {
        return CLOUD_ERR_NET;
    }
    if (s.drv->write(sock, s.tx, s.tx_len) == (int32_t)s.tx_len
        && (body_len == 0u || s.drv->write(sock, body, body_len) == (int32_t)body_len)) {
        int32_t n = s.drv->read(sock, s.rx, RX_SIZE - 1u);
        if (n > 12) {
            s.rx[n] = '\0';
            s.status = (uint16_t)atoi(&s.rx[9]);
            result = (s.status >= 200u && s.status < 300u) ? CLOUD_OK : CLOUD_ERR_STATUS;
        }
    }
    s.drv->close(sock);
    return result;
}

static inline cloud_err_t post_json(const char *path, const char *json)
{
    return transact("POST", path, "application/json", json, strlen(json));
}

cloud_err_t cloud_init(const net_driver_t *drv, const char *token)
{
    if (strlen(token) >= sizeof s.token) {
        return CLOUD_ERR_NOMEM;
    }
    s.drv = drv;
    strcpy(s.token, token);
    return CLOUD_OK;
}

cloud_err_t cloud_ring(const char *number)
{
    char json[128];
    snprintf(json, sizeof json, "{\"to\":{\"phoneNumber\":\"%s\"},\"playPrompt\":false}", number);
    return post_json(ROOT "/ring-out", json); /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out */
}

cloud_err_t cloud_cancel(uint32_t ringout)
{
    char path[sizeof ROOT "/ring-out/" + 10];
    snprintf(path, sizeof path, "%s/%s/%lu", ROOT, "ring-out", (unsigned long)ringout);
    return transact("DELETE", path, NULL, NULL, 0u); /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId} */
}

cloud_err_t cloud_text(const char *number, const char *text)
{
    char json[256];
    snprintf(json, sizeof json, "{\"to\":[{\"phoneNumber\":\"%s\"}],\"text\":\"%s\"}", number, text);
    return post_json(ROOT "/sms", json); /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms */
}

cloud_err_t cloud_register(void)
{
    static const char path[] = "/restapi/v1.0/client-info/sip-provision";
    static const char json[] = "{\"sipInfo\":[{\"transport\":\"TLS\"}]}";
    return transact("POST", path, "application/json", json, sizeof json - 1u); /* call: POST /restapi/v1.0/client-info/sip-provision */
}

cloud_err_t cloud_heartbeat(void)
{
    return transact("GET", "/restapi/v1.0/status", NULL, NULL, 0u); /* call: GET /restapi/v1.0/status */
}

cloud_err_t cloud_visitor_snapshot(const void *jpeg, size_t len)
{
    cloud_err_t err = transact("PUT", ROOT "/profile-image", "image/jpeg", jpeg, len); /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image */
#ifdef CLOUD_VERIFY_UPLOAD
    if (err == CLOUD_OK) {
        err = transact("GET", ROOT "/profile-image", NULL, NULL, 0u); /* silent */
    }
#endif
    return err;
}
