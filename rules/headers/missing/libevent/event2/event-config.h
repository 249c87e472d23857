#include <event2/util.h>
