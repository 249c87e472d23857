#pragma once
#include <_boost_beast.h>
#include <boost/beast/version.hpp>
