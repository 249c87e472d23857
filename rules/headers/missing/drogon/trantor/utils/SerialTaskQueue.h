#pragma once
#include <trantor/utils/ConcurrentTaskQueue.h>
