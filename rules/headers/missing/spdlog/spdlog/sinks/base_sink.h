#pragma once
#include <spdlog/common.h>
