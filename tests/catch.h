// Catch2, in the version that the system has: 3 on Ubuntu 24.04, 2 on Debian 12. Tests include this and nothing else of it.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
