#pragma once
namespace absl {
template <typename T> class Flag;
}
#define ABSL_DECLARE_FLAG(type, name) extern ::absl::Flag<type> FLAGS_##name
