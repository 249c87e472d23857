#pragma once
#include "document.h"
#include "pointer.h"
