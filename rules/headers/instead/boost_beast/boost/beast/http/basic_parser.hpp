#pragma once
#include <_boost_beast_http.h>
