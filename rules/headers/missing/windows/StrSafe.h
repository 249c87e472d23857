#include <_strsafe.h>
