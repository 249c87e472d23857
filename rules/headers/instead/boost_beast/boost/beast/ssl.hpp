#pragma once
#include <_boost_beast_ssl.h>
