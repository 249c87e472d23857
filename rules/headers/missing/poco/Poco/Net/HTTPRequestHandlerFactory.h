#include <_poco_more.h>
