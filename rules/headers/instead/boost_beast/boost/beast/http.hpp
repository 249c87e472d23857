#pragma once
#include <_boost_beast_http.h>
#include <boost/beast/version.hpp>
