#pragma once
#include <variant>
#include <_boost_asio.h>
