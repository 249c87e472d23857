// Entries of the cache: bytes that were not written so are none. Behind the seal, which no fuzzer guesses, the same reader is fed too.
#include <string>

#include "base/digest.h"
#include "engine/cache_entry.h"
#include "fuzz.h"

using namespace grantlint;

namespace {

const std::string kName = "0123456789abcdef0123456789abcdef.unit";
constexpr std::string_view kMagic = "grantlint-cache-1\n";

std::string sealed(std::string_view body) { return std::string(kMagic) + digest_of(kName + digest_of(body)) + std::string(body); }

void read(std::string_view bytes) {
    const auto entry = engine::read_entry(bytes, kName);
    if (!entry) return;
    const std::string written = engine::to_bytes(*entry, kName);
    const auto again = engine::read_entry(written, kName);
    fuzz::must(again.has_value(), "an entry that was written cannot be read");
    fuzz::must(engine::to_bytes(*again, kName) == written, "an entry that was read is written differently");
    fuzz::must(!engine::read_entry(bytes, "another.unit"), "an entry is good under another name");
    fuzz::must(!engine::read_entry(bytes.substr(0, bytes.size() - 1), kName), "an entry that was cut is good");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const bool is_sealed = engine::read_entry(sealed(engine::to_bytes({}, kName).substr(kMagic.size() + digest_of("").size())), kName).has_value();
    fuzz::must(is_sealed, "the seal is made in another way");
    const std::string_view bytes = fuzz::text_of(data, size);
    read(bytes);
    read(sealed(bytes));
    return 0;
}
