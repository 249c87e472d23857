#pragma once
#include <_boost_asio.h>
