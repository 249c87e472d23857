#include "endpoints.h"

#include <curl/curl.h>
#include <stdio.h>

const struct endpoint_info endpoints[EP_COUNT] = {
    [EP_ACTIVE_CALLS] = {"GET", "/restapi/v1.0/account/~/extension/~/active-calls"},
    [EP_ACCOUNT_LOG] = {"GET", "/restapi/v1.0/account/~/call-log"},
    [EP_DELETE_LOG] = {"DELETE", "/restapi/v1.0/account/~/extension/~/call-log"},
    [EP_SEND_SMS] = {"POST", "/restapi/v1.0/account/~/extension/~/sms"},
    [EP_RING_OUT] = {"POST", "/restapi/v1.0/account/~/extension/~/ring-out"},
    [EP_DEVICES] = {"GET", "/restapi/v1.0/account/~/device"},
};

int call_endpoint(enum endpoint which, const char *body)
{
    const struct endpoint_info *ep = &endpoints[which];
    char url[256];
    CURL *h = curl_easy_init();
    CURLcode rc;

    if (!h)
        return -1;
    snprintf(url, sizeof url, "https://platform.ringcentral.com%s", ep->path);
    curl_easy_setopt(h, CURLOPT_URL, url);
    curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, ep->method);
    if (body)
        curl_easy_setopt(h, CURLOPT_COPYPOSTFIELDS, body);
    rc = curl_easy_perform(h);
    curl_easy_cleanup(h);
    return rc;
}
