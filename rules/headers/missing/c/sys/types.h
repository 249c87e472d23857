#ifndef _MODELS_SYS_TYPES_H
#define _MODELS_SYS_TYPES_H
#include <_models_c.h>
#endif
