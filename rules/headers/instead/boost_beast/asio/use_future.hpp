#pragma once
#include <future>
#include <_standalone_asio.h>
