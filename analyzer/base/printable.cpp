#include "base/printable.h"

#include <cstdint>

#include "base/utf8.h"

namespace grantlint {

namespace {

constexpr char kHex[] = "0123456789abcdef";

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
        const Character next = decode_utf8(text);
        const std::string_view character = text.substr(0, next.bytes == 0 ? 1 : next.bytes);
        if (next.bytes == 0 || is_harmful(next.code)) append_escape(out, character);
        else out += character;
        text.remove_prefix(character.size());
    }
    return out;
}

}  // namespace grantlint
