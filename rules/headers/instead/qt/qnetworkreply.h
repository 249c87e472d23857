#include <_qt_models.h>
