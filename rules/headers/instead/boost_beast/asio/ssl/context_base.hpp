#pragma once
#include <_standalone_asio_ssl.h>
