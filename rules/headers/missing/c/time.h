#ifndef _MODELS_TIME_H
#define _MODELS_TIME_H
#include <_models_c.h>
_M_BEGIN
struct tm { int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst; long tm_gmtoff; const char* tm_zone; };
#define CLOCKS_PER_SEC 1000000L
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
clock_t clock(void);
double difftime(time_t, time_t);
time_t mktime(struct tm*), time(time_t*), timegm(struct tm*);
char *asctime(const struct tm*), *ctime(const time_t*), *strptime(const char*, const char*, struct tm*);
struct tm *gmtime(const time_t*), *localtime(const time_t*), *gmtime_r(const time_t*, struct tm*), *localtime_r(const time_t*, struct tm*);
size_t strftime(char*, size_t, const char*, const struct tm*);
int nanosleep(const struct timespec*, struct timespec*), clock_gettime(clockid_t, struct timespec*);
_M_END
#endif
