#include <_winhttp.h>
