#pragma once
#include "allocators.h"
#include "encodings.h"
namespace rapidjson {
template <typename Encoding, typename Allocator = CrtAllocator> class GenericStringBuffer {
public:
    typedef typename Encoding::Ch Ch;
    GenericStringBuffer(Allocator* allocator = 0, size_t capacity = kDefaultCapacity);
    GenericStringBuffer(GenericStringBuffer&& rhs);
    GenericStringBuffer& operator=(GenericStringBuffer&& rhs);
    void Put(Ch c);
    void PutUnsafe(Ch c);
    void Flush();
    void Clear();
    void ShrinkToFit();
    void Reserve(size_t count);
    Ch* Push(size_t count);
    void Pop(size_t count);
    const Ch* GetString() const;
    size_t GetSize() const;
    size_t GetLength() const;
    static const size_t kDefaultCapacity = 256;

private:
    GenericStringBuffer(const GenericStringBuffer&);
    GenericStringBuffer& operator=(const GenericStringBuffer&);
};
typedef GenericStringBuffer<UTF8<char>> StringBuffer;
}  // namespace rapidjson
