#include <wtsapi32.h>
