#include <winsvc.h>
