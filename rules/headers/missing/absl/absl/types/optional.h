#pragma once
#if __cplusplus >= 201703L
#include <optional>
namespace absl {
using std::bad_optional_access;
using std::make_optional;
using std::nullopt;
using std::nullopt_t;
using std::optional;
}  // namespace absl
#endif
