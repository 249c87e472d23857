// The part of JsonCpp that clients use: its names and signatures.
#pragma once
#include <ostream>
#include <string>
namespace Json {
enum ValueType { nullValue = 0, intValue, uintValue, realValue, stringValue, booleanValue, arrayValue, objectValue };
class Value {
public:
    Value(ValueType type = nullValue);
    Value(int value);
    Value(const char* value);
    Value(const std::string& value);
    Value(const Value& other);
    Value(Value&& other) noexcept;
    ~Value();
    Value& operator=(const Value& other);
    Value& operator=(Value&& other) noexcept;
    Value& operator[](int index);
    Value& operator[](const char* key);
    Value& operator[](const std::string& key);
    Value& append(const Value& value);
    Value& append(Value&& value);
    std::string toStyledString() const;
};
class StreamWriterBuilder {
public:
    StreamWriterBuilder();
    Value& operator[](const std::string& key);
};
class FastWriter {
public:
    FastWriter();
    std::string write(const Value& root);
};
std::string writeString(const StreamWriterBuilder& factory, const Value& root);
std::ostream& operator<<(std::ostream&, const Value& root);
}  // namespace Json
