#pragma once
#include <_boost_beast_ssl.h>
#include <_boost_beast_websocket.h>
