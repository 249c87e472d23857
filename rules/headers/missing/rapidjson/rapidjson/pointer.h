#pragma once
#include "document.h"
namespace rapidjson {
template <typename ValueType, typename Allocator = CrtAllocator> class GenericPointer {
public:
    typedef typename ValueType::EncodingType EncodingType;
    typedef typename ValueType::Ch Ch;
    GenericPointer(Allocator* allocator = 0);
    explicit GenericPointer(const Ch* source, Allocator* allocator = 0);
    GenericPointer(const Ch* source, size_t length, Allocator* allocator = 0);
    GenericPointer(const GenericPointer& rhs);
    GenericPointer Append(const Ch* name, Allocator* allocator = 0) const;
    GenericPointer Append(SizeType index, Allocator* allocator = 0) const;
    bool IsValid() const;
    ValueType& Create(ValueType& root, typename ValueType::AllocatorType& allocator, bool* alreadyExist = 0) const;
    template <typename S> ValueType& Create(GenericDocument<EncodingType, typename ValueType::AllocatorType, S>& document, bool* alreadyExist = 0) const;
    ValueType* Get(ValueType& root, size_t* unresolvedTokenIndex = 0) const;
    const ValueType* Get(const ValueType& root, size_t* unresolvedTokenIndex = 0) const;
    template <typename S, typename T> ValueType& Set(GenericDocument<EncodingType, typename ValueType::AllocatorType, S>& document, T&& value) const;
    bool Erase(ValueType& root) const;
};
typedef GenericPointer<Value> Pointer;
template <typename T> typename T::ValueType* GetValueByPointer(T& root, const GenericPointer<typename T::ValueType>& pointer, size_t* unresolvedTokenIndex = 0);
template <typename T> const typename T::ValueType* GetValueByPointer(const T& root, const GenericPointer<typename T::ValueType>& pointer, size_t* unresolvedTokenIndex = 0);
template <typename T, typename CharType, size_t N> typename T::ValueType* GetValueByPointer(T& root, const CharType (&source)[N], size_t* unresolvedTokenIndex = 0);
template <typename T, typename CharType, size_t N> const typename T::ValueType* GetValueByPointer(const T& root, const CharType (&source)[N], size_t* unresolvedTokenIndex = 0);
template <typename D, typename CharType, size_t N, typename V> typename D::ValueType& SetValueByPointer(D& document, const CharType (&source)[N], const V& value);
template <typename D, typename CharType, size_t N> typename D::ValueType& CreateValueByPointer(D& document, const CharType (&source)[N]);
template <typename T, typename CharType, size_t N> bool EraseValueByPointer(T& root, const CharType (&source)[N]);
}  // namespace rapidjson
