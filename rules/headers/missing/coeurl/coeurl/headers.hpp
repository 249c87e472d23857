#pragma once
#include "request.hpp"
