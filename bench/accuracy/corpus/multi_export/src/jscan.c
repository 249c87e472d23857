#include "jscan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *value_of(const char *json, const char *key)
{
    char quoted[64];
    snprintf(quoted, sizeof quoted, "\"%s\"", key);
    const char *p = json ? strstr(json, quoted) : NULL;
    if (!p)
        return NULL;
    p += strlen(quoted);
    return p + strspn(p, " :\n\t");
}

char *js_string(const char *json, const char *key)
{
    const char *p = value_of(json, key);
    if (!p)
        return NULL;
    if (*p == '"')
        p++;
    return strndup(p, strcspn(p, "\",}\n"));
}

long js_long(const char *json, const char *key, long otherwise)
{
    const char *p = value_of(json, key);
    return p ? strtol(p, NULL, 10) : otherwise;
}

const char *js_next(const char *json, const char *key, const char *after)
{
    const char *p = after;
    int depth = 0;
    if (!p) {
        p = value_of(json, key);
        return p && *p == '[' ? strchr(p, '{') : NULL;
    }
    for (; *p; p++) {
        if (*p == '{')
            depth++;
        else if (*p == '}' && --depth == 0)
            break;
    }
    p += strcspn(p, ",]");
    return *p == ',' ? strchr(p, '{') : NULL;
}
