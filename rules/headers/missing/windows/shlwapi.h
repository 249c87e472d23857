#include <_shlwapi.h>
