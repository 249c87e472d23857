#pragma once
#include "absl/debugging/failure_signal_handler.h"
