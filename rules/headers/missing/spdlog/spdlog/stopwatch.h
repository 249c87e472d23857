#pragma once
#include <spdlog/fmt/fmt.h>
#include <chrono>
namespace spdlog {
class stopwatch {
public:
    stopwatch();
    std::chrono::duration<double> elapsed() const;
    void reset();
};
}  // namespace spdlog
