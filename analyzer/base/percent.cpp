#include "base/percent.h"

#include <cctype>

namespace grantlint {

namespace {

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const int lower = std::tolower(static_cast<unsigned char>(c));
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace

std::string percent_decoded(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool encoded = text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
        decoded += encoded ? static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])) : text[i];
        if (encoded) i += 2;
    }
    return decoded;
}

std::string percent_encoded_path(std::string_view path) {
    constexpr std::string_view kHex = "0123456789ABCDEF", kPlain = "-._~/!$&'()*+,;=@";
    std::string encoded;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = byte < 0x80 && std::isalnum(byte) != 0;
        if (letter || kPlain.find(c) != std::string_view::npos) encoded += c;
        else (encoded += '%') += kHex[byte >> 4U], encoded += kHex[byte & 15U];
    }
    return encoded;
}

}  // namespace grantlint
