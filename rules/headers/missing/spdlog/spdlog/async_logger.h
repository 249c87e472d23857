#pragma once
#include <spdlog/async.h>
