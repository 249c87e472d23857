#pragma once
#include "allocators.h"
#include "encodings.h"
#include "stringbuffer.h"
namespace rapidjson {
enum WriteFlag { kWriteNoFlags = 0, kWriteValidateEncodingFlag = 1, kWriteNanAndInfFlag = 2, kWriteDefaultFlags = kWriteNoFlags };
template <typename OutputStream, typename SourceEncoding = UTF8<>, typename TargetEncoding = UTF8<>, typename StackAllocator = CrtAllocator, unsigned writeFlags = kWriteDefaultFlags> class Writer {
public:
    typedef typename SourceEncoding::Ch Ch;
    static const int kDefaultMaxDecimalPlaces = 324;
    explicit Writer(OutputStream& os, StackAllocator* stackAllocator = 0, size_t levelDepth = kDefaultLevelDepth);
    explicit Writer(StackAllocator* allocator = 0, size_t levelDepth = kDefaultLevelDepth);
    void Reset(OutputStream& os);
    bool IsComplete() const;
    int GetMaxDecimalPlaces() const;
    void SetMaxDecimalPlaces(int maxDecimalPlaces);
    bool Null();
    bool Bool(bool b);
    bool Int(int i);
    bool Uint(unsigned u);
    bool Int64(int64_t i64);
    bool Uint64(uint64_t u64);
    bool Double(double d);
    bool RawNumber(const Ch* str, SizeType length, bool copy = false);
    bool String(const Ch* str, SizeType length, bool copy = false);
    bool String(const Ch* const& str);
#if RAPIDJSON_HAS_STDSTRING
    bool String(const std::basic_string<Ch>& str);
    bool Key(const std::basic_string<Ch>& str);
#endif
    bool StartObject();
    bool Key(const Ch* str, SizeType length, bool copy = false);
    bool Key(const Ch* const& str);
    bool EndObject(SizeType memberCount = 0);
    bool StartArray();
    bool EndArray(SizeType elementCount = 0);
    bool RawValue(const Ch* json, size_t length, Type type);
    void Flush();

protected:
    static const size_t kDefaultLevelDepth = 32;

private:
    Writer(const Writer&);
    Writer& operator=(const Writer&);
};
}  // namespace rapidjson
