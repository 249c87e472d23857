/* As projects include it that have cJSON's folder on their path. */
#include "cjson/cJSON.h"
