#pragma once
#include <drogon/WebSocketClient.h>
