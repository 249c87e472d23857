#include "web.h"

#include <stdio.h>

#include "esp_http_server.h"
#include "phone.h"

/* A page for the local network; /restapi/... is there for the old wall panel,
 * which was written for the cloud. */
static esp_err_t status_page(httpd_req_t *req)
{
    char text[64];
    snprintf(text, sizeof text, "{\"light\":%d}", phone_light());
    httpd_resp_set_type(req, "application/json");
    return httpd_resp_sendstr(req, text);
}

static esp_err_t dnd_page(httpd_req_t *req)
{
    return httpd_resp_sendstr(req, phone_toggle_dnd() == ESP_OK ? "ok" : "failed");
}

static const httpd_uri_t pages[] = {
    { .uri = "/", .method = HTTP_GET, .handler = status_page },
    { .uri = "/restapi/v1.0/account/~/extension/~/presence", .method = HTTP_GET, .handler = status_page },
    { .uri = "/dnd", .method = HTTP_POST, .handler = dnd_page },
};

void web_start(void)
{
    httpd_handle_t server = NULL;
    httpd_config_t config = HTTPD_DEFAULT_CONFIG();
    if (httpd_start(&server, &config) != ESP_OK)
        return;
    for (int i = 0; i < 3; i++)
        httpd_register_uri_handler(server, &pages[i]);
}
