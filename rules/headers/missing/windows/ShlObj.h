#include <_windows_com.h>
