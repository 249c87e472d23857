#include "report/line_hash.h"

#include <fmt/format.h>

#include <array>
#include <map>

#include "base/utf8.h"

namespace grantlint::report {

namespace {

constexpr std::size_t kWindow = 100;
constexpr std::uint64_t kBase = 37;

constexpr std::uint64_t power(std::uint64_t base, std::size_t exponent) {
    std::uint64_t out = 1;
    for (std::size_t i = 0; i < exponent; ++i) out *= base;  // modulo 2^64
    return out;
}

constexpr std::uint64_t kOldest = power(kBase, kWindow);  // the weight with which a character leaves the window

class LineHasher {
public:
    void add(char16_t unit) {
        if (unit == u' ' || unit == u'\t' || (after_return_ && unit == u'\n')) {
            after_return_ = false;
            return;
        }
        after_return_ = unit == u'\r';
        if (after_return_) unit = u'\n';
        finish_line_that_leaves();
        if (at_line_start_) starts_[next_] = ++lines_;
        at_line_start_ = unit == u'\n';
        shift(unit);
    }

    std::vector<std::string> finish() {
        add(u'\xFFFF');  // stands for the end
        for (std::size_t i = 0; i < kWindow; ++i) {
            finish_line_that_leaves();
            shift(0);
        }
        return std::move(hashes_);
    }

private:
    // The window holds the hundred characters behind a line's start: its hash is complete.
    void finish_line_that_leaves() {
        if (starts_[next_] == 0) return;
        hashes_.push_back(fmt::format("{:x}:{}", hash_, ++seen_[hash_]));
        starts_[next_] = 0;
    }

    void shift(char16_t unit) {
        hash_ = kBase * hash_ + unit - kOldest * window_[next_];
        window_[next_] = unit;
        next_ = (next_ + 1) % kWindow;
    }

    std::array<char16_t, kWindow> window_{};
    std::array<std::size_t, kWindow> starts_{};  // the number of the line that starts at this place of the window; 0: none does
    std::size_t next_ = 0, lines_ = 0;
    std::uint64_t hash_ = 0;
    bool at_line_start_ = true, after_return_ = false;
    std::map<std::uint64_t, unsigned> seen_;
    std::vector<std::string> hashes_;
};

}  // namespace

std::vector<std::string> line_hashes(std::string_view text) {
    LineHasher hasher;
    while (!text.empty()) {
        const Character character = decode_utf8(text);
        const std::uint32_t code = character.bytes == 0 ? 0xFFFDU : character.code;
        if (code < 0x10000) {
            hasher.add(static_cast<char16_t>(code));
        } else {
            hasher.add(static_cast<char16_t>(0xD800U + ((code - 0x10000U) >> 10U)));
            hasher.add(static_cast<char16_t>(0xDC00U + ((code - 0x10000U) & 0x3FFU)));
        }
        text.remove_prefix(character.bytes == 0 ? 1 : character.bytes);
    }
    return hasher.finish();
}

}  // namespace grantlint::report
