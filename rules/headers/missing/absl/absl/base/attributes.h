#pragma once
#include "absl/base/config.h"
#define ABSL_PREDICT_TRUE(x) (x)
#define ABSL_PREDICT_FALSE(x) (x)
#define ABSL_MUST_USE_RESULT
#define ABSL_ATTRIBUTE_UNUSED __attribute__((__unused__))
#define ABSL_ATTRIBUTE_ALWAYS_INLINE
#define ABSL_ATTRIBUTE_NOINLINE
#define ABSL_ATTRIBUTE_NORETURN __attribute__((noreturn))
#define ABSL_ATTRIBUTE_WEAK
#define ABSL_ATTRIBUTE_NONNULL(arg_index)
#define ABSL_ATTRIBUTE_PURE_FUNCTION
#define ABSL_ATTRIBUTE_LIFETIME_BOUND
#define ABSL_ATTRIBUTE_REINITIALIZES
#define ABSL_ATTRIBUTE_HOT
#define ABSL_ATTRIBUTE_COLD
#define ABSL_ATTRIBUTE_PACKED __attribute__((__packed__))
#define ABSL_CONST_INIT
#define ABSL_DEPRECATED(message)
#define ABSL_FALLTHROUGH_INTENDED \
    do {                          \
    } while (0)
#define ABSL_PRINTF_ATTRIBUTE(string_index, first_to_check) __attribute__((__format__(__printf__, string_index, first_to_check)))
#define ABSL_ARRAYSIZE(array) (sizeof(array) / sizeof((array)[0]))
