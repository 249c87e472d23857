// What std::bind() knows as the arguments of a handler.
#pragma once
#include <_standalone_asio.h>
namespace asio {
namespace placeholders {
static const auto& error = std::placeholders::_1;
static const auto& bytes_transferred = std::placeholders::_2;
static const auto& iterator = std::placeholders::_2;
static const auto& results = std::placeholders::_2;
static const auto& endpoint = std::placeholders::_2;
static const auto& signal_number = std::placeholders::_2;
}  // namespace placeholders
}  // namespace asio
