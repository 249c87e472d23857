#pragma once
#include "toml.hpp"
