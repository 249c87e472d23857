/* newlib's */
#ifndef _MODEL_ESP_SYS_PARAM_H
#define _MODEL_ESP_SYS_PARAM_H
#include <limits.h>
#include <sys/types.h>
#ifndef MIN
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#endif
#ifndef MAX
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#endif
#endif
