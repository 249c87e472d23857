#ifndef JSCAN_H
#define JSCAN_H

/* Just enough JSON: values by key, without regard to nesting. */
char *js_string(const char *json, const char *key);
long js_long(const char *json, const char *key, long otherwise);
/* the text after the next `{` of the array `key`; NULL at its end */
const char *js_next(const char *json, const char *key, const char *after);

#endif
