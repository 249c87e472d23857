/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>

#define _cleanup_(x) __attribute__((__cleanup__(x)))
#define _printf_(a, b) __attribute__((__format__(printf, a, b)))
#define _cleanup_free_ _cleanup_(freep)
#define ELEMENTSOF(x) (sizeof(x) / sizeof((x)[0]))

static inline void freep(void *p) {
        free(*(void **) p);
}

static inline bool isempty(const char *s) {
        return !s || !s[0];
}

#define log_debug(...) syslog(LOG_DEBUG, __VA_ARGS__)
#define log_info(...) syslog(LOG_INFO, __VA_ARGS__)
#define log_warning(...) syslog(LOG_WARNING, __VA_ARGS__)
#define log_error_errno(e, ...)                         \
        ({                                              \
                int _e = (e);                           \
                errno = _e < 0 ? -_e : _e;              \
                syslog(LOG_ERR, __VA_ARGS__);           \
                _e < 0 ? _e : -_e;                      \
        })
#define log_oom() log_error_errno(ENOMEM, "Out of memory.")
