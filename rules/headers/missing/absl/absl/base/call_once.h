#pragma once
#include <utility>
#define ABSL_CACHELINE_SIZE 64
namespace absl {
class once_flag {
public:
    constexpr once_flag() {}
    once_flag(const once_flag&) = delete;
};
template <typename Callable, typename... Args> void call_once(absl::once_flag& flag, Callable&& fn, Args&&... args);
}  // namespace absl
