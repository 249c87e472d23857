#include "frontends/cpp/heap.h"

#include <cstdint>
#include <cstdlib>

#include <malloc.h>
#include <sys/mman.h>

#include "base/sanitized.h"

namespace grantlint::cpp {

#if defined(__GLIBC__)

namespace {

constexpr std::uintptr_t kPage = std::uintptr_t{4} << 10, kLargePage = std::uintptr_t{2} << 20;

std::uintptr_t round_up(std::uintptr_t value, std::uintptr_t to) { return (value + to - 1) & ~(to - 1); }

}  // namespace

void expect_heap(std::size_t bytes, HeapUse use) {
    if (kSanitized) return;
    mallopt(M_MMAP_THRESHOLD, 1 << 30);  // everything comes from the one heap,
    mallopt(M_TRIM_THRESHOLD, 1 << 30);  // which keeps its end
    void* block = std::malloc(bytes + kLargePage);
    if (block == nullptr) return;
    const std::uintptr_t end = reinterpret_cast<std::uintptr_t>(block) + bytes + kLargePage;
    const std::uintptr_t first = round_up(reinterpret_cast<std::uintptr_t>(block), kPage);
    const std::uintptr_t large = round_up(reinterpret_cast<std::uintptr_t>(block), kLargePage);  // the first place for a large page
    const std::uintptr_t whole = use == HeapUse::own ? end & ~(kLargePage - 1) : first + bytes;
    if (use == HeapUse::own) madvise(reinterpret_cast<void*>(large), whole - large, MADV_HUGEPAGE);
    madvise(reinterpret_cast<void*>(first), whole - first, MADV_POPULATE_WRITE);
    std::free(block);
}

void release_heap() { malloc_trim(0); }

#else

void expect_heap(std::size_t, HeapUse) {}
void release_heap() {}

#endif

}  // namespace grantlint::cpp
