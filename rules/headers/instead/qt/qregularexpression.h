#include <_qt_more.h>
