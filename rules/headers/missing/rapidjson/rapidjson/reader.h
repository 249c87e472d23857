#pragma once
#include <limits>
#include "allocators.h"
#include "encodings.h"
#include "error/error.h"
#include "stream.h"
namespace rapidjson {
enum ParseFlag {
    kParseNoFlags = 0, kParseInsituFlag = 1, kParseValidateEncodingFlag = 2, kParseIterativeFlag = 4, kParseStopWhenDoneFlag = 8, kParseFullPrecisionFlag = 16, kParseCommentsFlag = 32,
    kParseNumbersAsStringsFlag = 64, kParseTrailingCommasFlag = 128, kParseNanAndInfFlag = 256, kParseDefaultFlags = kParseNoFlags
};
template <typename Encoding = UTF8<>, typename Derived = void> struct BaseReaderHandler {
    typedef typename Encoding::Ch Ch;
    bool Default();
    bool Null();
    bool Bool(bool);
    bool Int(int);
    bool Uint(unsigned);
    bool Int64(int64_t);
    bool Uint64(uint64_t);
    bool Double(double);
    bool RawNumber(const Ch* str, SizeType len, bool copy);
    bool String(const Ch*, SizeType, bool);
    bool StartObject();
    bool Key(const Ch* str, SizeType len, bool copy);
    bool EndObject(SizeType);
    bool StartArray();
    bool EndArray(SizeType);
};
template <typename SourceEncoding, typename TargetEncoding, typename StackAllocator = CrtAllocator> class GenericReader {
public:
    typedef typename SourceEncoding::Ch Ch;
    GenericReader(StackAllocator* stackAllocator = 0, size_t stackCapacity = 256);
    template <unsigned parseFlags, typename InputStream, typename Handler> ParseResult Parse(InputStream& is, Handler& handler);
    template <typename InputStream, typename Handler> ParseResult Parse(InputStream& is, Handler& handler);
    bool HasParseError() const;
    ParseErrorCode GetParseErrorCode() const;
    size_t GetErrorOffset() const;
};
typedef GenericReader<UTF8<>, UTF8<>> Reader;
}  // namespace rapidjson
