#pragma once
#define BOOST_BEAST_VERSION 318
#define BOOST_BEAST_VERSION_STRING "Boost.Beast/318"
