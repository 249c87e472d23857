#pragma once
#include <iterator>
#include <limits>
#include <new>
#include <type_traits>
#include "encodings.h"
#include "memorystream.h"
#include "reader.h"
#include "rapidjson.h"

namespace rapidjson {
template <typename Encoding, typename Allocator> class GenericValue;
template <typename Encoding, typename Allocator, typename StackAllocator> class GenericDocument;
template <typename Encoding, typename Allocator> struct GenericMember {
    GenericValue<Encoding, Allocator> name;
    GenericValue<Encoding, Allocator> value;
};
template <bool Const, typename Encoding, typename Allocator> class GenericMemberIterator {
    typedef GenericMember<Encoding, Allocator> PlainType;

public:
    typedef typename std::conditional<Const, const PlainType, PlainType>::type value_type;
    typedef value_type* pointer;
    typedef value_type& reference;
    typedef std::ptrdiff_t difference_type;
    typedef std::random_access_iterator_tag iterator_category;
    typedef GenericMemberIterator Iterator;
    typedef GenericMemberIterator<true, Encoding, Allocator> ConstIterator;
    typedef GenericMemberIterator<false, Encoding, Allocator> NonConstIterator;
    typedef pointer Pointer;
    typedef reference Reference;
    typedef difference_type DifferenceType;
    GenericMemberIterator();
    GenericMemberIterator(const NonConstIterator& it);
    Iterator& operator=(const NonConstIterator& it);
    Iterator& operator++();
    Iterator& operator--();
    Iterator operator++(int);
    Iterator operator--(int);
    Iterator operator+(DifferenceType n) const;
    Iterator operator-(DifferenceType n) const;
    Iterator& operator+=(DifferenceType n);
    Iterator& operator-=(DifferenceType n);
    template <bool Other> bool operator==(const GenericMemberIterator<Other, Encoding, Allocator>& that) const;
    template <bool Other> bool operator!=(const GenericMemberIterator<Other, Encoding, Allocator>& that) const;
    template <bool Other> bool operator<(const GenericMemberIterator<Other, Encoding, Allocator>& that) const;
    Reference operator*() const;
    Pointer operator->() const;
    Reference operator[](DifferenceType n) const;
    DifferenceType operator-(ConstIterator that) const;
};
template <typename CharType> struct GenericStringRef {
    typedef CharType Ch;
    template <SizeType N> GenericStringRef(const CharType (&str)[N]);
    explicit GenericStringRef(const CharType* str);
    GenericStringRef(const CharType* str, SizeType len);
    GenericStringRef(const GenericStringRef& rhs);
    operator const Ch*() const;
    const Ch* const s;
    const SizeType length;

private:
    template <SizeType N> GenericStringRef(CharType (&str)[N]);
    GenericStringRef& operator=(const GenericStringRef& rhs);
};
template <typename CharType> GenericStringRef<CharType> StringRef(const CharType* str);
template <typename CharType> GenericStringRef<CharType> StringRef(const CharType* str, size_t length);
#if RAPIDJSON_HAS_STDSTRING
template <typename CharType> GenericStringRef<CharType> StringRef(const std::basic_string<CharType>& str);
#endif
namespace internal {
template <class T> struct IsGenericValue : std::false_type {};
template <class E, class A> struct IsGenericValue<GenericValue<E, A>> : std::true_type {};
template <class E, class A, class S> struct IsGenericValue<GenericDocument<E, A, S>> : std::true_type {};
template <class T, class R> using IfPlain = typename std::enable_if<!std::is_pointer<T>::value && !IsGenericValue<T>::value, R>::type;
}  // namespace internal
template <bool Const, typename ValueT> class GenericArray {
public:
    typedef GenericArray<true, ValueT> ConstArray;
    typedef GenericArray<false, ValueT> Array;
    typedef ValueT PlainType;
    typedef typename std::conditional<Const, const PlainType, PlainType>::type ValueType;
    typedef ValueType* ValueIterator;
    typedef const ValueT* ConstValueIterator;
    typedef typename ValueType::AllocatorType AllocatorType;
    typedef typename ValueType::StringRefType StringRefType;
    template <typename T> GenericArray(const GenericArray<false, T>& rhs);
    operator ValueType&() const;
    SizeType Size() const;
    SizeType Capacity() const;
    bool Empty() const;
    void Clear() const;
    ValueType& operator[](SizeType index) const;
    ValueIterator Begin() const;
    ValueIterator End() const;
    GenericArray Reserve(SizeType newCapacity, AllocatorType& allocator) const;
    GenericArray PushBack(ValueType& value, AllocatorType& allocator) const;
    GenericArray PushBack(ValueType&& value, AllocatorType& allocator) const;
    GenericArray PushBack(StringRefType value, AllocatorType& allocator) const;
    template <typename T> internal::IfPlain<T, const GenericArray&> PushBack(T value, AllocatorType& allocator) const;
    GenericArray PopBack() const;
    ValueIterator Erase(ConstValueIterator pos) const;
    ValueIterator Erase(ConstValueIterator first, ConstValueIterator last) const;
    ValueIterator begin() const;
    ValueIterator end() const;
};
template <bool Const, typename ValueT> class GenericObject {
public:
    typedef GenericObject<true, ValueT> ConstObject;
    typedef GenericObject<false, ValueT> Object;
    typedef ValueT PlainType;
    typedef typename std::conditional<Const, const PlainType, PlainType>::type ValueType;
    typedef GenericMemberIterator<Const, typename ValueT::EncodingType, typename ValueT::AllocatorType> MemberIterator;
    typedef GenericMemberIterator<true, typename ValueT::EncodingType, typename ValueT::AllocatorType> ConstMemberIterator;
    typedef typename ValueType::AllocatorType AllocatorType;
    typedef typename ValueType::StringRefType StringRefType;
    typedef typename ValueType::EncodingType EncodingType;
    typedef typename ValueType::Ch Ch;
    template <typename T> GenericObject(const GenericObject<false, T>& rhs);
    operator ValueType&() const;
    SizeType MemberCount() const;
    bool ObjectEmpty() const;
    template <typename T> ValueType& operator[](T* name) const;
    template <typename SourceAllocator> ValueType& operator[](const GenericValue<EncodingType, SourceAllocator>& name) const;
#if RAPIDJSON_HAS_STDSTRING
    ValueType& operator[](const std::basic_string<Ch>& name) const;
    bool HasMember(const std::basic_string<Ch>& name) const;
    MemberIterator FindMember(const std::basic_string<Ch>& name) const;
#endif
    MemberIterator MemberBegin() const;
    MemberIterator MemberEnd() const;
    bool HasMember(const Ch* name) const;
    template <typename SourceAllocator> bool HasMember(const GenericValue<EncodingType, SourceAllocator>& name) const;
    MemberIterator FindMember(const Ch* name) const;
    template <typename SourceAllocator> MemberIterator FindMember(const GenericValue<EncodingType, SourceAllocator>& name) const;
    GenericObject AddMember(ValueType& name, ValueType& value, AllocatorType& allocator) const;
    GenericObject AddMember(StringRefType name, ValueType& value, AllocatorType& allocator) const;
    GenericObject AddMember(StringRefType name, StringRefType value, AllocatorType& allocator) const;
    template <typename T> internal::IfPlain<T, GenericObject> AddMember(StringRefType name, T value, AllocatorType& allocator) const;
    void RemoveAllMembers();
    bool RemoveMember(const Ch* name) const;
    MemberIterator begin() const;
    MemberIterator end() const;
};
template <typename Encoding, typename Allocator = MemoryPoolAllocator<>> class GenericValue {
public:
    typedef GenericMember<Encoding, Allocator> Member;
    typedef Encoding EncodingType;
    typedef Allocator AllocatorType;
    typedef typename Encoding::Ch Ch;
    typedef GenericStringRef<Ch> StringRefType;
    typedef GenericMemberIterator<false, Encoding, Allocator> MemberIterator;
    typedef GenericMemberIterator<true, Encoding, Allocator> ConstMemberIterator;
    typedef GenericValue* ValueIterator;
    typedef const GenericValue* ConstValueIterator;
    typedef GenericValue<Encoding, Allocator> ValueType;
    typedef GenericArray<false, ValueType> Array;
    typedef GenericArray<true, ValueType> ConstArray;
    typedef GenericObject<false, ValueType> Object;
    typedef GenericObject<true, ValueType> ConstObject;

    GenericValue() noexcept;
    GenericValue(GenericValue&& rhs) noexcept;

private:
    GenericValue(const GenericValue& rhs);
    template <typename StackAllocator> GenericValue(GenericDocument<Encoding, Allocator, StackAllocator>&& rhs);
    template <typename StackAllocator> GenericValue& operator=(GenericDocument<Encoding, Allocator, StackAllocator>&& rhs);

public:
    explicit GenericValue(Type type) noexcept;
    template <typename SourceAllocator> GenericValue(const GenericValue<Encoding, SourceAllocator>& rhs, Allocator& allocator, bool copyConstStrings = false);
    template <typename T, typename = typename std::enable_if<std::is_same<T, bool>::value>::type> explicit GenericValue(T b) noexcept;
    explicit GenericValue(int i) noexcept;
    explicit GenericValue(unsigned u) noexcept;
    explicit GenericValue(int64_t i64) noexcept;
    explicit GenericValue(uint64_t u64) noexcept;
    explicit GenericValue(double d) noexcept;
    explicit GenericValue(float f) noexcept;
    GenericValue(const Ch* s, SizeType length) noexcept;
    explicit GenericValue(StringRefType s) noexcept;
    GenericValue(const Ch* s, SizeType length, Allocator& allocator);
    GenericValue(const Ch* s, Allocator& allocator);
#if RAPIDJSON_HAS_STDSTRING
    GenericValue(const std::basic_string<Ch>& s, Allocator& allocator);
#endif
    GenericValue(Array a) noexcept;
    GenericValue(Object o) noexcept;
    ~GenericValue();
    GenericValue& operator=(GenericValue& rhs) noexcept;
    GenericValue& operator=(GenericValue&& rhs) noexcept;
    GenericValue& operator=(StringRefType str) noexcept;
    template <typename T> typename std::enable_if<!std::is_pointer<T>::value, GenericValue&>::type operator=(T value);
    template <typename SourceAllocator> GenericValue& CopyFrom(const GenericValue<Encoding, SourceAllocator>& rhs, Allocator& allocator, bool copyConstStrings = false);
    GenericValue& Swap(GenericValue& other) noexcept;
    GenericValue& Move() noexcept;
    template <typename SourceAllocator> bool operator==(const GenericValue<Encoding, SourceAllocator>& rhs) const;
    bool operator==(const Ch* rhs) const;
#if RAPIDJSON_HAS_STDSTRING
    bool operator==(const std::basic_string<Ch>& rhs) const;
#endif
    template <typename T> internal::IfPlain<T, bool> operator==(const T& rhs) const;
    template <typename SourceAllocator> bool operator!=(const GenericValue<Encoding, SourceAllocator>& rhs) const;
    bool operator!=(const Ch* rhs) const;
    template <typename T> internal::IfPlain<T, bool> operator!=(const T& rhs) const;
    Type GetType() const;
    bool IsNull() const;
    bool IsFalse() const;
    bool IsTrue() const;
    bool IsBool() const;
    bool IsObject() const;
    bool IsArray() const;
    bool IsNumber() const;
    bool IsInt() const;
    bool IsUint() const;
    bool IsInt64() const;
    bool IsUint64() const;
    bool IsDouble() const;
    bool IsFloat() const;
    bool IsString() const;
    bool IsLosslessDouble() const;
    bool IsLosslessFloat() const;
    GenericValue& SetNull();
    bool GetBool() const;
    GenericValue& SetBool(bool b);
    GenericValue& SetObject();
    SizeType MemberCount() const;
    SizeType MemberCapacity() const;
    bool ObjectEmpty() const;
    template <typename T> typename std::enable_if<std::is_same<typename std::remove_const<T>::type, Ch>::value, GenericValue&>::type operator[](T* name);
    template <typename T> typename std::enable_if<std::is_same<typename std::remove_const<T>::type, Ch>::value, const GenericValue&>::type operator[](T* name) const;
    template <typename SourceAllocator> GenericValue& operator[](const GenericValue<Encoding, SourceAllocator>& name);
    template <typename SourceAllocator> const GenericValue& operator[](const GenericValue<Encoding, SourceAllocator>& name) const;
#if RAPIDJSON_HAS_STDSTRING
    GenericValue& operator[](const std::basic_string<Ch>& name);
    const GenericValue& operator[](const std::basic_string<Ch>& name) const;
    bool HasMember(const std::basic_string<Ch>& name) const;
    MemberIterator FindMember(const std::basic_string<Ch>& name);
    ConstMemberIterator FindMember(const std::basic_string<Ch>& name) const;
    GenericValue& AddMember(GenericValue& name, std::basic_string<Ch>& value, Allocator& allocator);
    bool RemoveMember(const std::basic_string<Ch>& name);
    bool EraseMember(const std::basic_string<Ch>& name);
    GenericValue& SetString(const std::basic_string<Ch>& s, Allocator& allocator);
#endif
    ConstMemberIterator MemberBegin() const;
    ConstMemberIterator MemberEnd() const;
    MemberIterator MemberBegin();
    MemberIterator MemberEnd();
    GenericValue& MemberReserve(SizeType newCapacity, Allocator& allocator);
    bool HasMember(const Ch* name) const;
    template <typename SourceAllocator> bool HasMember(const GenericValue<Encoding, SourceAllocator>& name) const;
    MemberIterator FindMember(const Ch* name);
    ConstMemberIterator FindMember(const Ch* name) const;
    template <typename SourceAllocator> MemberIterator FindMember(const GenericValue<Encoding, SourceAllocator>& name);
    template <typename SourceAllocator> ConstMemberIterator FindMember(const GenericValue<Encoding, SourceAllocator>& name) const;
    GenericValue& AddMember(GenericValue& name, GenericValue& value, Allocator& allocator);
    GenericValue& AddMember(GenericValue& name, StringRefType value, Allocator& allocator);
    template <typename T> internal::IfPlain<T, GenericValue&> AddMember(GenericValue& name, T value, Allocator& allocator);
    GenericValue& AddMember(GenericValue&& name, GenericValue&& value, Allocator& allocator);
    GenericValue& AddMember(GenericValue&& name, GenericValue& value, Allocator& allocator);
    GenericValue& AddMember(GenericValue& name, GenericValue&& value, Allocator& allocator);
    GenericValue& AddMember(StringRefType name, GenericValue&& value, Allocator& allocator);
    GenericValue& AddMember(StringRefType name, GenericValue& value, Allocator& allocator);
    GenericValue& AddMember(StringRefType name, StringRefType value, Allocator& allocator);
    template <typename T> internal::IfPlain<T, GenericValue&> AddMember(StringRefType name, T value, Allocator& allocator);
    void RemoveAllMembers();
    bool RemoveMember(const Ch* name);
    template <typename SourceAllocator> bool RemoveMember(const GenericValue<Encoding, SourceAllocator>& name);
    MemberIterator RemoveMember(MemberIterator m);
    MemberIterator EraseMember(ConstMemberIterator pos);
    MemberIterator EraseMember(ConstMemberIterator first, ConstMemberIterator last);
    bool EraseMember(const Ch* name);
    Object GetObject();
    ConstObject GetObject() const;
    Object GetObj();
    ConstObject GetObj() const;
    GenericValue& SetArray();
    SizeType Size() const;
    SizeType Capacity() const;
    bool Empty() const;
    void Clear();
    GenericValue& operator[](SizeType index);
    const GenericValue& operator[](SizeType index) const;
    ValueIterator Begin();
    ValueIterator End();
    ConstValueIterator Begin() const;
    ConstValueIterator End() const;
    GenericValue& Reserve(SizeType newCapacity, Allocator& allocator);
    GenericValue& PushBack(GenericValue& value, Allocator& allocator);
    GenericValue& PushBack(GenericValue&& value, Allocator& allocator);
    GenericValue& PushBack(StringRefType value, Allocator& allocator);
    template <typename T> internal::IfPlain<T, GenericValue&> PushBack(T value, Allocator& allocator);
    GenericValue& PopBack();
    ValueIterator Erase(ConstValueIterator pos);
    ValueIterator Erase(ConstValueIterator first, ConstValueIterator last);
    Array GetArray();
    ConstArray GetArray() const;
    int GetInt() const;
    unsigned GetUint() const;
    int64_t GetInt64() const;
    uint64_t GetUint64() const;
    double GetDouble() const;
    float GetFloat() const;
    GenericValue& SetInt(int i);
    GenericValue& SetUint(unsigned u);
    GenericValue& SetInt64(int64_t i64);
    GenericValue& SetUint64(uint64_t u64);
    GenericValue& SetDouble(double d);
    GenericValue& SetFloat(float f);
    const Ch* GetString() const;
    SizeType GetStringLength() const;
    GenericValue& SetString(const Ch* s, SizeType length);
    GenericValue& SetString(StringRefType s);
    GenericValue& SetString(const Ch* s, SizeType length, Allocator& allocator);
    GenericValue& SetString(const Ch* s, Allocator& allocator);
    template <typename T> bool Is() const;
    template <typename T> T Get() const;
    template <typename T> GenericValue& Set(const T& data);
    template <typename T> GenericValue& Set(const T& data, AllocatorType& allocator);
    template <typename Handler> bool Accept(Handler& handler) const;
};
typedef GenericValue<UTF8<>> Value;
template <typename Encoding, typename Allocator = MemoryPoolAllocator<>, typename StackAllocator = CrtAllocator> class GenericDocument : public GenericValue<Encoding, Allocator> {
public:
    typedef typename Encoding::Ch Ch;
    typedef GenericValue<Encoding, Allocator> ValueType;
    typedef Allocator AllocatorType;
    explicit GenericDocument(Type type, Allocator* allocator = 0, size_t stackCapacity = 1024, StackAllocator* stackAllocator = 0);
    GenericDocument(Allocator* allocator = 0, size_t stackCapacity = 1024, StackAllocator* stackAllocator = 0);
    GenericDocument(GenericDocument&& rhs) noexcept;
    ~GenericDocument();
    GenericDocument& operator=(GenericDocument&& rhs) noexcept;
    GenericDocument& Swap(GenericDocument& rhs) noexcept;
    using ValueType::Swap;
    template <typename Generator> GenericDocument& Populate(Generator& g);
    template <unsigned parseFlags, typename SourceEncoding, typename InputStream> GenericDocument& ParseStream(InputStream& is);
    template <unsigned parseFlags, typename InputStream> GenericDocument& ParseStream(InputStream& is);
    template <typename InputStream> GenericDocument& ParseStream(InputStream& is);
    template <unsigned parseFlags> GenericDocument& ParseInsitu(Ch* str);
    GenericDocument& ParseInsitu(Ch* str);
    template <unsigned parseFlags, typename SourceEncoding> GenericDocument& Parse(const typename SourceEncoding::Ch* str);
    template <unsigned parseFlags> GenericDocument& Parse(const Ch* str);
    GenericDocument& Parse(const Ch* str);
    template <unsigned parseFlags, typename SourceEncoding> GenericDocument& Parse(const typename SourceEncoding::Ch* str, size_t length);
    template <unsigned parseFlags> GenericDocument& Parse(const Ch* str, size_t length);
    GenericDocument& Parse(const Ch* str, size_t length);
#if RAPIDJSON_HAS_STDSTRING
    template <unsigned parseFlags> GenericDocument& Parse(const std::basic_string<Ch>& str);
    GenericDocument& Parse(const std::basic_string<Ch>& str);
#endif
    bool HasParseError() const;
    ParseErrorCode GetParseError() const;
    size_t GetErrorOffset() const;
    operator ParseResult() const;
    Allocator& GetAllocator();
    size_t GetStackCapacity() const;

private:
    GenericDocument(const GenericDocument&);
    GenericDocument& operator=(const GenericDocument&);
};
typedef GenericDocument<UTF8<>> Document;
}  // namespace rapidjson
