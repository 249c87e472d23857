#include <_cpprest_models.h>
