#pragma once
#include <_models/allocator.h>
