#include <_windows_models.h>
