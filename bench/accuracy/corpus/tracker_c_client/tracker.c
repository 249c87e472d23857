#include "tracker.h"

#include <curl/curl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const char *verb_name(enum verb verb)
{
    switch (verb) {
    case V_POST: return "POST";
    case V_PATCH: return "PATCH";
    case V_PUT: return "PUT";
    case V_DELETE: return "DELETE";
    default: return "GET";
    }
}

int tracker_call(enum verb verb, const char *body, const char *format, ...)
{
    char url[800] = TRACKER_API;
    size_t used = strlen(url);
    va_list args;
    CURL *curl = curl_easy_init();
    CURLcode rc;

    va_start(args, format);
    vsnprintf(url + used, sizeof url - used, format, args);
    va_end(args);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, verb_name(verb));
    if (body)
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    rc = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return rc;
}
