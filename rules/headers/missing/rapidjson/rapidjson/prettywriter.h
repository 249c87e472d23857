#pragma once
#include "writer.h"
namespace rapidjson {
enum PrettyFormatOptions { kFormatDefault = 0, kFormatSingleLineArray = 1 };
template <typename OutputStream, typename SourceEncoding = UTF8<>, typename TargetEncoding = UTF8<>, typename StackAllocator = CrtAllocator, unsigned writeFlags = kWriteDefaultFlags>
class PrettyWriter : public Writer<OutputStream, SourceEncoding, TargetEncoding, StackAllocator, writeFlags> {
public:
    typedef Writer<OutputStream, SourceEncoding, TargetEncoding, StackAllocator, writeFlags> Base;
    typedef typename Base::Ch Ch;
    explicit PrettyWriter(OutputStream& os, StackAllocator* allocator = 0, size_t levelDepth = Base::kDefaultLevelDepth);
    explicit PrettyWriter(StackAllocator* allocator = 0, size_t levelDepth = Base::kDefaultLevelDepth);
    PrettyWriter& SetIndent(Ch indentChar, unsigned indentCharCount);
    PrettyWriter& SetFormatOptions(PrettyFormatOptions options);
    bool Null();
    bool Bool(bool b);
    bool Int(int i);
    bool Uint(unsigned u);
    bool Int64(int64_t i64);
    bool Uint64(uint64_t u64);
    bool Double(double d);
    bool RawNumber(const Ch* str, SizeType length, bool copy = false);
    bool String(const Ch* str, SizeType length, bool copy = false);
    bool String(const Ch* str);
#if RAPIDJSON_HAS_STDSTRING
    bool String(const std::basic_string<Ch>& str);
    bool Key(const std::basic_string<Ch>& str);
#endif
    bool StartObject();
    bool Key(const Ch* str, SizeType length, bool copy = false);
    bool Key(const Ch* str);
    bool EndObject(SizeType memberCount = 0);
    bool StartArray();
    bool EndArray(SizeType memberCount = 0);
    bool RawValue(const Ch* json, size_t length, Type type);
};
}  // namespace rapidjson
