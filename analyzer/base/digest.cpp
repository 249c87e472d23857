#include "base/digest.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace grantlint {

std::string digest_of(std::string_view bytes) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
    std::string out;
    for (const unsigned char byte : canonical.digest) {
        constexpr std::string_view digits = "0123456789abcdef";
        out += {digits[byte >> 4U], digits[byte & 15U]};
    }
    return out;
}

}  // namespace grantlint
