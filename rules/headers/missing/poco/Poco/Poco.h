#include <_poco_models.h>
