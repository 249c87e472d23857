// JsonCpp, 1.9.
#pragma once
#include <array>
#include <cstdint>
#include <cstring>
#include <deque>
#include <exception>
#include <iomanip>
#include <iosfwd>
#include <istream>
#include <map>
#include <memory>
#include <ostream>
#include <sstream>
#include <stack>
#include <string>
#include <vector>

#define JSONCPP_VERSION_STRING "1.9.5"
#define JSONCPP_VERSION_MAJOR 1
#define JSONCPP_VERSION_MINOR 9
#define JSONCPP_VERSION_PATCH 5
#define JSONCPP_STRING Json::String
#define JSONCPP_ISTREAM Json::IStream
#define JSONCPP_OSTREAM Json::OStream

namespace Json {
using Int = int;
using UInt = unsigned int;
using Int64 = int64_t;
using UInt64 = uint64_t;
using LargestInt = Int64;
using LargestUInt = UInt64;
template <typename T> using Allocator = std::allocator<T>;
using String = std::string;
using IStringStream = std::istringstream;
using OStringStream = std::ostringstream;
using IStream = std::istream;
using OStream = std::ostream;
using ArrayIndex = unsigned int;

class Exception : public std::exception {
public:
    Exception(String msg);
    ~Exception() noexcept override;
    char const* what() const noexcept override;
};
class RuntimeError : public Exception {
public:
    RuntimeError(String const& msg);
};
class LogicError : public Exception {
public:
    LogicError(String const& msg);
};

enum ValueType { nullValue = 0, intValue, uintValue, realValue, stringValue, booleanValue, arrayValue, objectValue };
enum CommentPlacement { commentBefore = 0, commentAfterOnSameLine, commentAfter, numberOfCommentPlacement };
enum PrecisionType { significantDigits = 0, decimalPlaces };
class StaticString {
public:
    explicit StaticString(const char* czstring);
    operator const char*() const;
    const char* c_str() const;
};
class ValueIteratorBase;
class ValueIterator;
class ValueConstIterator;
class Value {
public:
    using Members = std::vector<String>;
    using iterator = ValueIterator;
    using const_iterator = ValueConstIterator;
    using UInt = Json::UInt;
    using Int = Json::Int;
    using UInt64 = Json::UInt64;
    using Int64 = Json::Int64;
    using LargestInt = Json::LargestInt;
    using LargestUInt = Json::LargestUInt;
    using ArrayIndex = Json::ArrayIndex;
    using value_type = std::string;
    static const Value& null;
    static const Value& nullRef;
    static Value const& nullSingleton();
    static constexpr LargestInt minLargestInt = LargestInt(~(LargestUInt(-1) / 2));
    static constexpr LargestInt maxLargestInt = LargestInt(LargestUInt(-1) / 2);
    static constexpr LargestUInt maxLargestUInt = LargestUInt(-1);
    static constexpr Int minInt = Int(~(UInt(-1) / 2));
    static constexpr Int maxInt = Int(UInt(-1) / 2);
    static constexpr UInt maxUInt = UInt(-1);

    Value(ValueType type = nullValue);
    Value(Int value);
    Value(UInt value);
    Value(Int64 value);
    Value(UInt64 value);
    Value(double value);
    Value(const char* value);
    Value(const char* begin, const char* end);
    Value(const StaticString& value);
    Value(const String& value);
    Value(bool value);
    Value(std::nullptr_t ptr) = delete;
    Value(const Value& other);
    Value(Value&& other) noexcept;
    ~Value();
    Value& operator=(const Value& other);
    Value& operator=(Value&& other) noexcept;
    void swap(Value& other);
    void swapPayload(Value& other);
    void copy(const Value& other);
    void copyPayload(const Value& other);
    ValueType type() const;
    bool operator<(const Value& other) const;
    bool operator<=(const Value& other) const;
    bool operator>=(const Value& other) const;
    bool operator>(const Value& other) const;
    bool operator==(const Value& other) const;
    bool operator!=(const Value& other) const;
    int compare(const Value& other) const;
    const char* asCString() const;
    String asString() const;
    bool getString(char const** begin, char const** end) const;
    Int asInt() const;
    UInt asUInt() const;
    Int64 asInt64() const;
    UInt64 asUInt64() const;
    LargestInt asLargestInt() const;
    LargestUInt asLargestUInt() const;
    float asFloat() const;
    double asDouble() const;
    bool asBool() const;
    bool isNull() const;
    bool isBool() const;
    bool isInt() const;
    bool isInt64() const;
    bool isUInt() const;
    bool isUInt64() const;
    bool isIntegral() const;
    bool isDouble() const;
    bool isNumeric() const;
    bool isString() const;
    bool isArray() const;
    bool isObject() const;
    template <typename T> T as() const;
    template <typename T> bool is() const;
    bool isConvertibleTo(ValueType other) const;
    ArrayIndex size() const;
    bool empty() const;
    explicit operator bool() const;
    void clear();
    void resize(ArrayIndex newSize);
    Value& operator[](ArrayIndex index);
    Value& operator[](int index);
    const Value& operator[](ArrayIndex index) const;
    const Value& operator[](int index) const;
    Value get(ArrayIndex index, const Value& defaultValue) const;
    bool isValidIndex(ArrayIndex index) const;
    Value& append(const Value& value);
    Value& append(Value&& value);
    bool insert(ArrayIndex index, const Value& newValue);
    bool insert(ArrayIndex index, Value&& newValue);
    Value& operator[](const char* key);
    const Value& operator[](const char* key) const;
    Value& operator[](const String& key);
    const Value& operator[](const String& key) const;
    Value& operator[](const StaticString& key);
    Value get(const char* key, const Value& defaultValue) const;
    Value get(const char* begin, const char* end, const Value& defaultValue) const;
    Value get(const String& key, const Value& defaultValue) const;
    Value const* find(char const* begin, char const* end) const;
    Value const* find(const String& key) const;
    Value* demand(char const* begin, char const* end);
    void removeMember(const char* key);
    void removeMember(const String& key);
    bool removeMember(const char* key, Value* removed);
    bool removeMember(String const& key, Value* removed);
    bool removeMember(const char* begin, const char* end, Value* removed);
    bool removeIndex(ArrayIndex index, Value* removed);
    bool isMember(const char* key) const;
    bool isMember(const String& key) const;
    bool isMember(const char* begin, const char* end) const;
    Members getMemberNames() const;
    void setComment(const char* comment, CommentPlacement placement);
    void setComment(const char* comment, size_t len, CommentPlacement placement);
    void setComment(String comment, CommentPlacement placement);
    bool hasComment(CommentPlacement placement) const;
    String getComment(CommentPlacement placement) const;
    String toStyledString() const;
    const_iterator begin() const;
    const_iterator end() const;
    iterator begin();
    iterator end();
    const Value& front() const;
    Value& front();
    const Value& back() const;
    Value& back();
    void setOffsetStart(ptrdiff_t start);
    void setOffsetLimit(ptrdiff_t limit);
    ptrdiff_t getOffsetStart() const;
    ptrdiff_t getOffsetLimit() const;
};
template <> bool Value::as<bool>() const;
template <> Int Value::as<Int>() const;
template <> UInt Value::as<UInt>() const;
template <> Int64 Value::as<Int64>() const;
template <> UInt64 Value::as<UInt64>() const;
template <> double Value::as<double>() const;
template <> float Value::as<float>() const;
template <> String Value::as<String>() const;
template <> const char* Value::as<const char*>() const;
template <> bool Value::is<bool>() const;
template <> bool Value::is<Int>() const;
template <> bool Value::is<UInt>() const;
template <> bool Value::is<Int64>() const;
template <> bool Value::is<UInt64>() const;
template <> bool Value::is<double>() const;
template <> bool Value::is<String>() const;
class ValueIteratorBase {
public:
    using iterator_category = std::bidirectional_iterator_tag;
    using size_t = unsigned int;
    using difference_type = int;
    using SelfType = ValueIteratorBase;
    bool operator==(const SelfType& other) const;
    bool operator!=(const SelfType& other) const;
    difference_type operator-(const SelfType& other) const;
    Value key() const;
    UInt index() const;
    String name() const;
    char const* memberName() const;
    char const* memberName(char const** end) const;
};
class ValueConstIterator : public ValueIteratorBase {
public:
    using value_type = const Value;
    using reference = const Value&;
    using pointer = const Value*;
    using SelfType = ValueConstIterator;
    ValueConstIterator();
    ValueConstIterator(ValueIterator const& other);
    SelfType operator++(int);
    SelfType operator--(int);
    SelfType& operator--();
    SelfType& operator++();
    reference operator*() const;
    pointer operator->() const;
};
class ValueIterator : public ValueIteratorBase {
public:
    using value_type = Value;
    using reference = Value&;
    using pointer = Value*;
    using SelfType = ValueIterator;
    ValueIterator();
    explicit ValueIterator(const ValueConstIterator& other);
    SelfType operator++(int);
    SelfType operator--(int);
    SelfType& operator--();
    SelfType& operator++();
    reference operator*() const;
    pointer operator->() const;
};
void swap(Value& a, Value& b);
class PathArgument {
public:
    PathArgument();
    PathArgument(ArrayIndex index);
    PathArgument(const char* key);
    PathArgument(String key);
};
class Path {
public:
    Path(const String& path, const PathArgument& a1 = PathArgument(), const PathArgument& a2 = PathArgument(), const PathArgument& a3 = PathArgument(), const PathArgument& a4 = PathArgument(),
         const PathArgument& a5 = PathArgument());
    const Value& resolve(const Value& root) const;
    Value resolve(const Value& root, const Value& defaultValue) const;
    Value& make(Value& root) const;
};

class Features {
public:
    static Features all();
    static Features strictMode();
    Features();
    bool allowComments_{true};
    bool strictRoot_{false};
    bool allowDroppedNullPlaceholders_{false};
    bool allowNumericKeys_{false};
};
class Reader {
public:
    using Char = char;
    using Location = const Char*;
    struct StructuredError {
        ptrdiff_t offset_start;
        ptrdiff_t offset_limit;
        String message;
    };
    Reader();
    Reader(const Features& features);
    bool parse(const std::string& document, Value& root, bool collectComments = true);
    bool parse(const char* beginDoc, const char* endDoc, Value& root, bool collectComments = true);
    bool parse(IStream& is, Value& root, bool collectComments = true);
    String getFormatedErrorMessages() const;
    String getFormattedErrorMessages() const;
    std::vector<StructuredError> getStructuredErrors() const;
    bool good() const;
};
class CharReader {
public:
    struct StructuredError {
        ptrdiff_t offset_start;
        ptrdiff_t offset_limit;
        String message;
    };
    virtual ~CharReader() = default;
    virtual bool parse(char const* beginDoc, char const* endDoc, Value* root, String* errs) = 0;
    class Factory {
    public:
        virtual ~Factory() = default;
        virtual CharReader* newCharReader() const = 0;
    };
};
class CharReaderBuilder : public CharReader::Factory {
public:
    Value settings_;
    CharReaderBuilder();
    ~CharReaderBuilder() override;
    CharReader* newCharReader() const override;
    bool validate(Value* invalid) const;
    Value& operator[](const String& key);
    static void setDefaults(Value* settings);
    static void strictMode(Value* settings);
    static void ecma404Mode(Value* settings);
};
bool parseFromStream(CharReader::Factory const& factory, IStream& stream, Value* root, String* errs);
IStream& operator>>(IStream& stream, Value& root);

class StreamWriter {
public:
    StreamWriter();
    virtual ~StreamWriter();
    virtual int write(Value const& root, OStream* sout) = 0;
    class Factory {
    public:
        virtual ~Factory();
        virtual StreamWriter* newStreamWriter() const = 0;
    };
};
String writeString(const StreamWriter::Factory& factory, const Value& root);
class StreamWriterBuilder : public StreamWriter::Factory {
public:
    Value settings_;
    StreamWriterBuilder();
    ~StreamWriterBuilder() override;
    StreamWriter* newStreamWriter() const override;
    bool validate(Value* invalid) const;
    Value& operator[](const String& key);
    static void setDefaults(Value* settings);
};
class Writer {
public:
    virtual ~Writer();
    virtual String write(const Value& root) = 0;
};
class FastWriter : public Writer {
public:
    FastWriter();
    ~FastWriter() override = default;
    void enableYAMLCompatibility();
    void dropNullPlaceholders();
    void omitEndingLineFeed();
    String write(const Value& root) override;
};
class StyledWriter : public Writer {
public:
    StyledWriter();
    ~StyledWriter() override = default;
    String write(const Value& root) override;
};
class StyledStreamWriter {
public:
    StyledStreamWriter(String indentation = "\t");
    void write(OStream& out, const Value& root);
};
String valueToString(Int value);
String valueToString(UInt value);
String valueToString(LargestInt value);
String valueToString(LargestUInt value);
String valueToString(double value, unsigned int precision = 17, PrecisionType precisionType = PrecisionType::significantDigits);
String valueToString(bool value);
String valueToQuotedString(const char* value);
OStream& operator<<(OStream&, const Value& root);
}  // namespace Json
