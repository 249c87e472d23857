#include "report/xml.h"

#include "base/utf8.h"

namespace grantlint::report {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// https://www.w3.org/TR/xml/#charsets
bool is_xml(std::uint32_t code) {
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0xD800) || (code >= 0xE000 && code != 0xFFFE && code != 0xFFFF);
}

}  // namespace

std::string xml_escaped(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const Character character = decode_utf8(text);
        const std::size_t bytes = character.bytes == 0 ? 1 : character.bytes;
        const std::string_view raw = text.substr(0, bytes);
        if (character.bytes == 0 || !is_xml(character.code)) out += kReplacement;
        else if (raw == "&") out += "&amp;";
        else if (raw == "<") out += "&lt;";
        else if (raw == ">") out += "&gt;";
        else if (raw == "\"") out += "&quot;";
        else if (raw == "'") out += "&#39;";
        else if (raw == "\n" || raw == "\r" || raw == "\t") out += "&#" + std::to_string(character.code) + ";";  // else an attribute's value loses them
        else out += raw;
        text.remove_prefix(bytes);
    }
    return out;
}

}  // namespace grantlint::report
