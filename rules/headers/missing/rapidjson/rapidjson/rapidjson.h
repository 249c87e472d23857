// RapidJSON 1.1.
#pragma once
#include <cstdint>
#include <cstdlib>
#include <cstring>
#define RAPIDJSON_MAJOR_VERSION 1
#define RAPIDJSON_MINOR_VERSION 1
#define RAPIDJSON_PATCH_VERSION 0
#define RAPIDJSON_VERSION_STRING "1.1.0"
#define RAPIDJSON_NAMESPACE rapidjson
#define RAPIDJSON_NAMESPACE_BEGIN namespace rapidjson {
#define RAPIDJSON_NAMESPACE_END }
#ifndef RAPIDJSON_HAS_STDSTRING
#define RAPIDJSON_HAS_STDSTRING 0
#endif
#ifndef RAPIDJSON_ASSERT
#include <cassert>
#define RAPIDJSON_ASSERT(x) assert(x)
#endif
#if RAPIDJSON_HAS_STDSTRING
#include <string>
#endif
namespace rapidjson {
typedef unsigned SizeType;
enum Type { kNullType = 0, kFalseType = 1, kTrueType = 2, kObjectType = 3, kArrayType = 4, kStringType = 5, kNumberType = 6 };
}  // namespace rapidjson
