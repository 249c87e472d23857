#pragma once
#include <_models/functors.h>
