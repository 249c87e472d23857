#include <_qt_network.h>
