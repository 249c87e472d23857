// Catch2, 2: there the name stands outside too.
#pragma once
#include <catch2/_catch_models.hpp>
using Catch::Detail::Approx;
