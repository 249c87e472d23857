#pragma once
#include "rapidjson.h"
namespace rapidjson {
class CrtAllocator {
public:
    static const bool kNeedFree = true;
    void* Malloc(size_t size);
    void* Realloc(void* originalPtr, size_t originalSize, size_t newSize);
    static void Free(void* ptr);
};
template <typename BaseAllocator = CrtAllocator> class MemoryPoolAllocator {
public:
    static const bool kNeedFree = false;
    MemoryPoolAllocator(size_t chunkSize = 64 * 1024, BaseAllocator* baseAllocator = 0);
    MemoryPoolAllocator(void* buffer, size_t size, size_t chunkSize = 64 * 1024, BaseAllocator* baseAllocator = 0);
    ~MemoryPoolAllocator();
    void Clear();
    size_t Capacity() const;
    size_t Size() const;
    void* Malloc(size_t size);
    void* Realloc(void* originalPtr, size_t originalSize, size_t newSize);
    static void Free(void* ptr);

private:
    MemoryPoolAllocator(const MemoryPoolAllocator&);
    MemoryPoolAllocator& operator=(const MemoryPoolAllocator&);
};
}  // namespace rapidjson
