#pragma once
#include <trantor/utils/Logger.h>
