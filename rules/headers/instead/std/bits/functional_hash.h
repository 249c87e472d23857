#pragma once
#include <_models/hash.h>
