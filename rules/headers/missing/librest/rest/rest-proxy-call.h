#include <rest/rest-proxy.h>
