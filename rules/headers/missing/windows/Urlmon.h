#include <_urlmon.h>
