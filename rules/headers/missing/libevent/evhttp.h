#include <event2/http.h>
#include <event2/keyvalq_struct.h>
#include <event.h>
