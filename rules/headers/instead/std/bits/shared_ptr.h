#pragma once
#include <_models/shared_ptr.h>
