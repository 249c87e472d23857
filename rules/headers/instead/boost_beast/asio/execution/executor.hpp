#pragma once
#include <_standalone_asio.h>
