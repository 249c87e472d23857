#pragma once
#include <_models/char_traits.h>
