#pragma once
#if __cplusplus >= 201703L
#include <any>
namespace absl {
using std::any;
using std::any_cast;
using std::bad_any_cast;
using std::make_any;
}  // namespace absl
#endif
