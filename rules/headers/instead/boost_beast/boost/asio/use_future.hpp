#pragma once
#include <future>
#include <_boost_asio.h>
