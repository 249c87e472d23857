#pragma once
#include <_models/algobase.h>
