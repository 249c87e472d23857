#pragma once
#include <future>
#include <_boost_asio.h>
#include <boost/asio/placeholders.hpp>
