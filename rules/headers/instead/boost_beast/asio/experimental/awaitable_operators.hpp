#pragma once
#include <variant>
#include <_standalone_asio.h>
