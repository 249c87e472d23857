#pragma once
#include <_models/function.h>
