#ifndef TRACKER_H
#define TRACKER_H

#define TRACKER_API "https://tracker.example.com/api/v3"

enum verb { V_GET, V_POST, V_PATCH, V_PUT, V_DELETE };

int tracker_call(enum verb verb, const char *body, const char *format, ...);

#endif
