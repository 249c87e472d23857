#pragma once
#include "absl/base/attributes.h"
