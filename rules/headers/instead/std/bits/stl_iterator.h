#pragma once
#include <_models/iterator.h>
