#include "frontends/cpp/heap.h"

#include <cstdint>
#include <cstdlib>

#include <malloc.h>
#include <sys/mman.h>

namespace grantlint::cpp {

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

constexpr std::uintptr_t kLargePage = std::uintptr_t{2} << 20;

std::uintptr_t round_up(std::uintptr_t value) { return (value + kLargePage - 1) & ~(kLargePage - 1); }

}  // namespace

void expect_heap(std::size_t bytes, HeapUse use) {
    mallopt(M_MMAP_THRESHOLD, 1 << 30);  // everything comes from the one heap,
    mallopt(M_TRIM_THRESHOLD, 1 << 30);  // which keeps its end
    void* block = std::malloc(bytes + kLargePage);
    if (block == nullptr) return;
    const std::uintptr_t begin = round_up(reinterpret_cast<std::uintptr_t>(block));
    const std::uintptr_t end = reinterpret_cast<std::uintptr_t>(block) + bytes + kLargePage;
    const std::uintptr_t whole = use == HeapUse::own ? end & ~(kLargePage - 1) : begin + bytes;
    void* pages = reinterpret_cast<void*>(begin);
    if (use == HeapUse::own) madvise(pages, whole - begin, MADV_HUGEPAGE);
    madvise(pages, whole - begin, MADV_POPULATE_WRITE);
    std::free(block);
}

void release_heap() { malloc_trim(0); }

#else

void expect_heap(std::size_t, HeapUse) {}
void release_heap() {}

#endif

}  // namespace grantlint::cpp
