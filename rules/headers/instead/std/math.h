#include_next <math.h>
#if !defined(_M_MATH_H) && defined(__cplusplus)
#define _M_MATH_H
#include <cmath>
using std::abs;
using std::isfinite;
using std::isinf;
using std::isnan;
using std::signbit;
#endif
