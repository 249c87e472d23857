#pragma once
#include "error.h"
namespace rapidjson {
const char* GetParseError_En(ParseErrorCode parseErrorCode);
}
