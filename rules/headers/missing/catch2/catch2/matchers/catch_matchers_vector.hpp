#include <catch2/_catch_models.hpp>
