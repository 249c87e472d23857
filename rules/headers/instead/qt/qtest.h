#include <_qt_test.h>
