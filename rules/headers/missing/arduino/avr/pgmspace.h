#include <pgmspace.h>
