#include <_wincrypt.h>
