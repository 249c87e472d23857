#include <commctrl.h>
