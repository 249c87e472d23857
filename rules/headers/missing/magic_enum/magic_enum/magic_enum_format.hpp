#pragma once
#include "../magic_enum.hpp"
