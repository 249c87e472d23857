#pragma once
#include <_boost_beast_websocket.h>
#include <boost/beast/version.hpp>
