#include "base/printable.h"

#include <cstdint>

namespace grantlint {

namespace {

constexpr char kHex[] = "0123456789abcdef";

struct Character {
    std::uint32_t code = 0;
    std::size_t bytes = 0;  // 0: no valid UTF-8
};

Character decode(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80) return {lead, 1};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (bytes == 0 || lead > 0xF4 || bytes > text.size()) return {};
    std::uint32_t code = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0U) != 0x80U) return {};
        code = code << 6U | (next & 0x3FU);
    }
    const bool overlong = code < (bytes == 3 ? 0x800U : bytes == 4 ? 0x10000U : 0x80U);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return overlong || surrogate || code > 0x10FFFF ? Character{} : Character{code, bytes};
}

bool is_harmful(std::uint32_t code) {
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool direction = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F;
    return control || direction || code == 0x2028 || code == 0x2029 || code == 0xFEFF;
}

void append_byte_escape(std::string& out, char byte) {
    const auto value = static_cast<unsigned char>(byte);
    out += "\\x";
    out += kHex[value >> 4U];
    out += kHex[value & 15U];
}

void append_escape(std::string& out, std::string_view character) {
    switch (character[0]) {
        case '\n': out += "\\n"; return;
        case '\r': out += "\\r"; return;
        case '\t': out += "\\t"; return;
        default: break;
    }
    for (const char byte : character) append_byte_escape(out, byte);
}

}  // namespace

std::string printable(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const Character next = decode(text);
        const std::string_view character = text.substr(0, next.bytes == 0 ? 1 : next.bytes);
        if (next.bytes == 0 || is_harmful(next.code)) append_escape(out, character);
        else out += character;
        text.remove_prefix(character.size());
    }
    return out;
}

}  // namespace grantlint
