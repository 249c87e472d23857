#pragma once
#include "rapidjson.h"
namespace rapidjson {
template <typename CharType> struct UTF8;
template <typename CharType> struct UTF16;
template <typename CharType> struct UTF32;
template <typename CharType> struct ASCII;
class CrtAllocator;
template <typename BaseAllocator> class MemoryPoolAllocator;
template <typename Encoding> struct GenericStringStream;
typedef GenericStringStream<UTF8<char>> StringStream;
template <typename Encoding, typename Allocator> class GenericStringBuffer;
typedef GenericStringBuffer<UTF8<char>, CrtAllocator> StringBuffer;
template <typename Encoding, typename Allocator> class GenericValue;
typedef GenericValue<UTF8<char>, MemoryPoolAllocator<CrtAllocator>> Value;
template <typename Encoding, typename Allocator, typename StackAllocator> class GenericDocument;
typedef GenericDocument<UTF8<char>, MemoryPoolAllocator<CrtAllocator>, CrtAllocator> Document;
}  // namespace rapidjson
