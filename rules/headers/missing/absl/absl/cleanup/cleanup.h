#pragma once
#include <utility>
namespace absl {
template <typename Callback> class Cleanup {
public:
    Cleanup(Callback callback);
    Cleanup(Cleanup&& other) = default;
    void Cancel() &&;
    void Invoke() &&;
    ~Cleanup();
};
template <typename Callback> Cleanup<Callback> MakeCleanup(Callback callback);
}  // namespace absl
