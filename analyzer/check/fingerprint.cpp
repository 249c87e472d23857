#include "check/fingerprint.h"

#include <fmt/format.h>

#include <cstdint>
#include <string_view>

namespace grantlint::check {

namespace {

// FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
class Hash {
public:
    void add(std::string_view text) {
        for (const char c : text) mix(static_cast<unsigned char>(c));
        mix(0xFF);  // no byte of UTF-8, so that "a","bc" and "ab","c" differ
    }
    [[nodiscard]] std::string text() const { return fmt::format("{:016x}", value_); }

private:
    void mix(unsigned char byte) { value_ = (value_ ^ byte) * 1099511628211ULL; }
    std::uint64_t value_ = 14695981039346656037ULL;
};

Hash hash_of(const Finding& finding, const Call& call) {
    Hash hash;
    hash.add(finding.rule);
    hash.add(call.function);
    hash.add(call.method.value_or(""));
    hash.add(call.rule ? call.rule->route : call.url);
    return hash;
}

}  // namespace

std::string subject_of(const Finding& finding, const Call& call) { return hash_of(finding, call).text(); }

std::string identity_of(const Finding& finding, const Call& call) {
    Hash hash = hash_of(finding, call);
    for (const std::string& permission : finding.permissions) hash.add(permission);
    return hash.text();
}

std::string fingerprint_of(const std::string& identity, const std::string& file, unsigned repetition) {
    Hash hash;
    hash.add(identity);
    hash.add(file);
    if (repetition > 0) hash.add(std::to_string(repetition));
    return hash.text();
}

}  // namespace grantlint::check
