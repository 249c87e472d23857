#pragma once
#include "absl/log/log.h"
namespace absl {
namespace log_internal {
template <class T> T CheckedValue(T&& v);
}
}  // namespace absl
#define CHECK(condition) _M_ABSL_LOG_IF(FATAL, !(condition))
#define PCHECK(condition) CHECK(condition)
#define DCHECK(condition) CHECK(condition)
#define QCHECK(condition) CHECK(condition)
#define CHECK_EQ(val1, val2) CHECK((val1) == (val2))
#define CHECK_NE(val1, val2) CHECK((val1) != (val2))
#define CHECK_LE(val1, val2) CHECK((val1) <= (val2))
#define CHECK_LT(val1, val2) CHECK((val1) < (val2))
#define CHECK_GE(val1, val2) CHECK((val1) >= (val2))
#define CHECK_GT(val1, val2) CHECK((val1) > (val2))
#define DCHECK_EQ(val1, val2) CHECK_EQ(val1, val2)
#define DCHECK_NE(val1, val2) CHECK_NE(val1, val2)
#define DCHECK_LE(val1, val2) CHECK_LE(val1, val2)
#define DCHECK_LT(val1, val2) CHECK_LT(val1, val2)
#define DCHECK_GE(val1, val2) CHECK_GE(val1, val2)
#define DCHECK_GT(val1, val2) CHECK_GT(val1, val2)
#define QCHECK_EQ(val1, val2) CHECK_EQ(val1, val2)
#define CHECK_OK(status) CHECK((status).ok())
#define DCHECK_OK(status) CHECK((status).ok())
#define QCHECK_OK(status) CHECK((status).ok())
