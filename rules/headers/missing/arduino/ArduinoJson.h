// ArduinoJson 6 and 7, which differ in how a document is made and in little else.
#pragma once
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <string>
#include <type_traits>
#if __has_include(<Arduino.h>)
#include <Arduino.h>
#endif
#define ARDUINOJSON_VERSION "7.0.4"
#define ARDUINOJSON_VERSION_MAJOR 7
#define ARDUINOJSON_VERSION_MINOR 0
#define ARDUINOJSON_VERSION_REVISION 4
#define JSON_ARRAY_SIZE(n) ((n) * 16)
#define JSON_OBJECT_SIZE(n) ((n) * 16)
#define JSON_STRING_SIZE(n) ((n) + 1)

namespace ArduinoJson {
class JsonArray;
class JsonArrayConst;
class JsonObject;
class JsonObjectConst;
class JsonVariant;
class JsonVariantConst;
class JsonDocument;

class JsonString {
public:
    enum Ownership { Copied, Linked };
    JsonString();
    JsonString(const char* data, Ownership ownership = Linked);
    JsonString(const char* data, size_t size, Ownership ownership = Linked);
    const char* c_str() const;
    bool isNull() const;
    bool isLinked() const;
    size_t size() const;
    explicit operator bool() const;
    friend bool operator==(JsonString lhs, JsonString rhs);
    friend bool operator!=(JsonString lhs, JsonString rhs);
};

namespace detail {
struct VariantOperatorTag {};
template <class _Tp> struct IsVariant : std::is_base_of<VariantOperatorTag, _Tp> {};
template <class _Tp> struct AsType { typedef _Tp type; };
template <> struct AsType<char*> { typedef const char* type; };
class MemberProxy;
class ElementProxy;
template <class _Tp> struct SerializedValue { explicit SerializedValue(_Tp); };

// What can be read of a value.
class VariantReader : public VariantOperatorTag {
public:
    template <class _Tp> typename AsType<_Tp>::type as() const;
    template <class _Tp> bool is() const;
    template <class _Tp, class = typename std::enable_if<!std::is_reference<_Tp>::value && !std::is_base_of<VariantReader, _Tp>::value>::type>
    operator _Tp() const;
    bool isNull() const;
    bool isUnbound() const;
    size_t size() const;
    size_t nesting() const;
    size_t memoryUsage() const;
    template <class _Tp> bool containsKey(const _Tp& key) const;
};
// A value that can be written: JsonVariant, and what [] of the others yields.
class VariantRefBase : public VariantReader {
public:
    operator JsonVariant() const;
    operator JsonVariantConst() const;
    void clear() const;
    template <class _Tp> bool set(const _Tp& value) const;
    template <class _Tp> bool set(_Tp* value) const;
    template <class _Tp> _Tp to() const;
    template <class _Tp> _Tp add() const;
    template <class _Tp> bool add(const _Tp& value) const;
    template <class _Tp> bool add(_Tp* value) const;
    template <class _Tp> void remove(const _Tp& keyOrIndex) const;
    template <class _Tp> typename std::enable_if<!std::is_integral<_Tp>::value, MemberProxy>::type operator[](const _Tp& key) const;
    template <class _Tp> typename std::enable_if<std::is_integral<_Tp>::value, ElementProxy>::type operator[](const _Tp& index) const;
    JsonArray createNestedArray() const;
    template <class _Tp> JsonArray createNestedArray(const _Tp& key) const;
    JsonObject createNestedObject() const;
    template <class _Tp> JsonObject createNestedObject(const _Tp& key) const;
    void shallowCopy(JsonVariantConst target) const;
    void link(JsonVariantConst target) const;
};
class MemberProxy : public VariantRefBase {
public:
    MemberProxy(const MemberProxy&);
    MemberProxy& operator=(const MemberProxy& src);
    template <class _Tp> MemberProxy& operator=(const _Tp& src);
    template <class _Tp> MemberProxy& operator=(_Tp* src);
};
class ElementProxy : public VariantRefBase {
public:
    ElementProxy(const ElementProxy&);
    ElementProxy& operator=(const ElementProxy& src);
    template <class _Tp> ElementProxy& operator=(const _Tp& src);
    template <class _Tp> ElementProxy& operator=(_Tp* src);
};

// variant | "if there is none"
template <class _Vp> typename std::enable_if<IsVariant<_Vp>::value, const char*>::type operator|(const _Vp& variant, const char* defaultValue);
template <class _Vp, class _Tp>
typename std::enable_if<IsVariant<_Vp>::value && !std::is_array<_Tp>::value && !std::is_pointer<_Tp>::value && !IsVariant<_Tp>::value, _Tp>::type
operator|(const _Vp& variant, const _Tp& defaultValue);
template <class _Vp> typename std::enable_if<IsVariant<_Vp>::value, JsonVariantConst>::type operator|(const _Vp& variant, JsonVariantConst defaultValue);
#define _M_JSON_COMPARES(op) \
    template <class _Vp, class _Tp> typename std::enable_if<IsVariant<_Vp>::value && !IsVariant<_Tp>::value, bool>::type operator op(const _Vp&, const _Tp&); \
    template <class _Tp, class _Vp> typename std::enable_if<IsVariant<_Vp>::value && !IsVariant<_Tp>::value, bool>::type operator op(const _Tp&, const _Vp&); \
    template <class _Vp, class _Wp> typename std::enable_if<IsVariant<_Vp>::value && IsVariant<_Wp>::value, bool>::type operator op(const _Vp&, const _Wp&);
_M_JSON_COMPARES(==)
_M_JSON_COMPARES(!=)
_M_JSON_COMPARES(<)
_M_JSON_COMPARES(>)
_M_JSON_COMPARES(<=)
_M_JSON_COMPARES(>=)
#undef _M_JSON_COMPARES

template <class _Tp> class Iterator {
public:
    _Tp operator*() const;
    const _Tp* operator->() const;
    Iterator& operator++();
    Iterator& operator+=(size_t);
    bool operator==(const Iterator&) const;
    bool operator!=(const Iterator&) const;
};
}  // namespace detail

class JsonVariant : public detail::VariantRefBase {
public:
    JsonVariant();
};
class JsonVariantConst : public detail::VariantReader {
public:
    JsonVariantConst();
    template <class _Tp> JsonVariantConst operator[](const _Tp& keyOrIndex) const;
};
class JsonPair {
public:
    JsonString key() const;
    JsonVariant value();
};
class JsonPairConst {
public:
    JsonPairConst(JsonPair);
    JsonString key() const;
    JsonVariantConst value() const;
};

class JsonArray : public detail::VariantOperatorTag {
public:
    typedef detail::Iterator<JsonVariant> iterator;
    JsonArray();
    operator JsonVariant() const;
    operator JsonVariantConst() const;
    operator JsonArrayConst() const;
    operator bool() const;
    template <class _Tp> _Tp add() const;
    template <class _Tp> bool add(const _Tp& value) const;
    template <class _Tp> bool add(_Tp* value) const;
    iterator begin() const;
    iterator end() const;
    bool set(JsonArrayConst src) const;
    void remove(iterator it) const;
    void remove(size_t index) const;
    void clear() const;
    template <class _Tp> detail::ElementProxy operator[](const _Tp& index) const;
    JsonVariant getElement(size_t index) const;
    JsonArray createNestedArray() const;
    JsonObject createNestedObject() const;
    bool isNull() const;
    size_t size() const;
    size_t nesting() const;
    size_t memoryUsage() const;
};
class JsonArrayConst : public detail::VariantOperatorTag {
public:
    typedef detail::Iterator<JsonVariantConst> iterator;
    JsonArrayConst();
    operator JsonVariantConst() const;
    operator bool() const;
    iterator begin() const;
    iterator end() const;
    template <class _Tp> JsonVariantConst operator[](const _Tp& index) const;
    bool isNull() const;
    size_t size() const;
    size_t nesting() const;
};
class JsonObject : public detail::VariantOperatorTag {
public:
    typedef detail::Iterator<JsonPair> iterator;
    JsonObject();
    operator JsonVariant() const;
    operator JsonVariantConst() const;
    operator JsonObjectConst() const;
    operator bool() const;
    iterator begin() const;
    iterator end() const;
    bool set(JsonObjectConst src) const;
    void remove(iterator it) const;
    template <class _Tp> void remove(const _Tp& key) const;
    void clear() const;
    template <class _Tp> detail::MemberProxy operator[](const _Tp& key) const;
    template <class _Tp> bool containsKey(const _Tp& key) const;
    template <class _Tp> JsonArray createNestedArray(const _Tp& key) const;
    template <class _Tp> JsonObject createNestedObject(const _Tp& key) const;
    bool isNull() const;
    size_t size() const;
    size_t nesting() const;
    size_t memoryUsage() const;
};
class JsonObjectConst : public detail::VariantOperatorTag {
public:
    typedef detail::Iterator<JsonPairConst> iterator;
    JsonObjectConst();
    operator JsonVariantConst() const;
    operator bool() const;
    iterator begin() const;
    iterator end() const;
    template <class _Tp> JsonVariantConst operator[](const _Tp& key) const;
    template <class _Tp> bool containsKey(const _Tp& key) const;
    bool isNull() const;
    size_t size() const;
    size_t nesting() const;
};

class Allocator {
public:
    virtual void* allocate(size_t size) = 0;
    virtual void deallocate(void* ptr) = 0;
    virtual void* reallocate(void* ptr, size_t new_size) = 0;

protected:
    ~Allocator();
};
class JsonDocument : public detail::VariantOperatorTag {
public:
    explicit JsonDocument(Allocator* alloc = nullptr);
    JsonDocument(const JsonDocument& src);
    JsonDocument(JsonDocument&& src);
    ~JsonDocument();
    JsonDocument& operator=(const JsonDocument& src);
    JsonDocument& operator=(JsonDocument&& src);
    template <class _Tp> JsonDocument& operator=(const _Tp& src);
    operator JsonVariant();
    operator JsonVariantConst() const;
    template <class _Tp> typename detail::AsType<_Tp>::type as();
    template <class _Tp> typename detail::AsType<_Tp>::type as() const;
    template <class _Tp> bool is() const;
    template <class _Tp> _Tp to();
    template <class _Tp> bool set(const _Tp& src);
    template <class _Tp> _Tp add();
    template <class _Tp> bool add(const _Tp& value);
    template <class _Tp> bool add(_Tp* value);
    template <class _Tp> void remove(const _Tp& keyOrIndex);
    template <class _Tp> bool containsKey(const _Tp& key) const;
    template <class _Tp> typename std::enable_if<!std::is_integral<_Tp>::value, detail::MemberProxy>::type operator[](const _Tp& key);
    template <class _Tp> typename std::enable_if<std::is_integral<_Tp>::value, detail::ElementProxy>::type operator[](const _Tp& index);
    template <class _Tp> JsonVariantConst operator[](const _Tp& keyOrIndex) const;
    JsonArray createNestedArray();
    template <class _Tp> JsonArray createNestedArray(const _Tp& key);
    JsonObject createNestedObject();
    template <class _Tp> JsonObject createNestedObject(const _Tp& key);
    void clear();
    bool isNull() const;
    bool overflowed() const;
    size_t size() const;
    size_t nesting() const;
    size_t memoryUsage() const;
    size_t capacity() const;
    bool garbageCollect();
    void shrinkToFit();
};
class DynamicJsonDocument : public JsonDocument {
public:
    explicit DynamicJsonDocument(size_t capacity);
    template <class _Tp> DynamicJsonDocument& operator=(const _Tp& src);
};
template <size_t _Np> class StaticJsonDocument : public JsonDocument {
public:
    StaticJsonDocument();
    template <class _Tp> StaticJsonDocument& operator=(const _Tp& src);
};
template <class _Ap> class BasicJsonDocument : public JsonDocument {
public:
    explicit BasicJsonDocument(size_t capacity);
};

class DeserializationError {
public:
    enum Code { Ok, EmptyInput, IncompleteInput, InvalidInput, NoMemory, TooDeep };
    DeserializationError();
    DeserializationError(Code c);
    friend bool operator==(const DeserializationError& lhs, const DeserializationError& rhs);
    friend bool operator!=(const DeserializationError& lhs, const DeserializationError& rhs);
    explicit operator bool() const;
    Code code() const;
    const char* c_str() const;
#if __has_include(<Arduino.h>)
    const __FlashStringHelper* f_str() const;
#endif
};
namespace DeserializationOption {
class Filter {
public:
    explicit Filter(JsonVariantConst variant);
};
class NestingLimit {
public:
    NestingLimit();
    explicit NestingLimit(uint8_t n);
};
}  // namespace DeserializationOption

template <class _Dp, class _Ip, class... _Args> DeserializationError deserializeJson(_Dp&& destination, _Ip&& input, _Args... args);
template <class _Dp, class _Ip, class... _Args> DeserializationError deserializeMsgPack(_Dp&& destination, _Ip&& input, _Args... args);
template <class _Dp> size_t serializeJson(JsonVariantConst source, _Dp& destination);
size_t serializeJson(JsonVariantConst source, void* buffer, size_t bufferSize);
template <class _Dp> size_t serializeJsonPretty(JsonVariantConst source, _Dp& destination);
size_t serializeJsonPretty(JsonVariantConst source, void* buffer, size_t bufferSize);
template <class _Dp> size_t serializeMsgPack(JsonVariantConst source, _Dp& output);
size_t serializeMsgPack(JsonVariantConst source, void* output, size_t size);
size_t measureJson(JsonVariantConst source);
size_t measureJsonPretty(JsonVariantConst source);
size_t measureMsgPack(JsonVariantConst source);
template <class _Tp> detail::SerializedValue<_Tp> serialized(_Tp str);
template <class _Tp> detail::SerializedValue<_Tp> serialized(_Tp str, size_t size);
template <class _Sp, class _Dp> size_t copyArray(const _Sp& src, _Dp& dst);
template <class _Sp, class _Dp> size_t copyArray(_Sp* src, size_t size, const _Dp& dst);
template <class _Sp, class _Dp> size_t copyArray(const _Sp& src, _Dp* dst, size_t size);
}  // namespace ArduinoJson
using namespace ArduinoJson;
