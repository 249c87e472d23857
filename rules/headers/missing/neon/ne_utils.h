#include <_neon_models.h>
