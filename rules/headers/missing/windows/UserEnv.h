#include <userenv.h>
