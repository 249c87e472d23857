#pragma once
#if __cplusplus >= 201703L
#include <variant>
namespace absl {
using std::bad_variant_access;
using std::get;
using std::get_if;
using std::holds_alternative;
using std::monostate;
using std::variant;
using std::variant_alternative;
using std::variant_npos;
using std::variant_size;
using std::visit;
}  // namespace absl
#endif
