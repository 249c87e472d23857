#include <_qt_builder.h>
