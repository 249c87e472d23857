#include <_qt_widgets.h>
