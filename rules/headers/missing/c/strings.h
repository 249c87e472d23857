#ifndef _MODELS_STRINGS_H
#define _MODELS_STRINGS_H
#include <_models_c.h>
#include <string.h>
#endif
