#include <_windows_crt.h>
