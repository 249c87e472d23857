#pragma once
#include <_boost_asio_ssl.h>
