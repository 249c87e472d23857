#pragma once
#include <_boost_beast.h>
