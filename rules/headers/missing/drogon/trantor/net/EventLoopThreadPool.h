#pragma once
#include <trantor/net/EventLoopThread.h>
