#include <_wininet.h>
